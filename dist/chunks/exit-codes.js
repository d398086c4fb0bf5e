//#region src/run/exit-codes.ts
/** What the exit codes mean; docs and the help page say the same. */
const EXIT = {
	clean: 0,
	findings: 1,
	unable: 2,
	bug: 3,
	interrupted: 130
};

//#endregion
export { EXIT as t };