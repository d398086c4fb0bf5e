//#region src/version.ts
/** The version of this tool, as package.json has it. */
const version = "0.1.0";
/** A digest of all that makes a report besides its inputs; `undefined` where that is not known. */
const sources = "2b16efd2c221aa70";

//#endregion
export { version as n, sources as t };