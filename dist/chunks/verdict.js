//#region src/model/verdict.ts
/** The verdict on one include, in the order in which they are tried. */
const VERDICT_NAMES = [
	"found",
	"optional",
	"case",
	"provided",
	"outside",
	"not-deployed",
	"missing",
	"unknown"
];

//#endregion
export { VERDICT_NAMES as t };