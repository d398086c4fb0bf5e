//#region src/version.ts
/** The version of this tool, as package.json has it. */
const version = "0.1.0";

//#endregion
export { version as t };