import { a as gate } from "./judgement.js";
import { t as EXIT } from "./exit-codes.js";

//#region src/run/exit.ts
/** Of several projects each was judged by its own settings. A crash of a rule outweighs a file that could not be read, which outweighs findings. */
function exitCode({ problems, summary, projects, result }, settings) {
	if (problems.some(({ kind }) => kind === "rule-crashed")) return EXIT.bug;
	if (problems.some(({ kind }) => kind === "unreadable")) return EXIT.unable;
	return (projects ? result : gate(summary, settings)) === "failed" ? EXIT.findings : EXIT.clean;
}

//#endregion
export { exitCode as t };