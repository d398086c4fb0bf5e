import { n as compileScope } from "./judgement.js";

//#region src/pipeline/judged-files.ts
/** True for the files that a report is about: within `include` and `exclude`, and in or below one of `paths`, if any. */
function compileJudged(settings, paths = []) {
	const inScope = compileScope(settings);
	const isAsked = (path) => paths.length === 0 || paths.some((asked) => asked === "" || path === asked || path.startsWith(`${asked}/`));
	return (path) => inScope(path) && isAsked(path);
}

//#endregion
export { compileJudged as t };