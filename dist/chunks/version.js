//#region src/version.ts
/** The version of this tool, as package.json has it. */
const version = "0.1.0";
/** A digest of all that makes a report besides its inputs; `undefined` where that is not known. */
const sources = "e6ddae21b8c020ce";

//#endregion
export { version as n, sources as t };