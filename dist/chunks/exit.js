import { a as gate } from "./judgement.js";
import { t as EXIT } from "./exit-codes.js";

//#region src/run/exit.ts
/** A crash of a rule outweighs a file that could not be read, which outweighs findings. */
function exitCode({ problems, summary }, settings) {
	if (problems.some(({ kind }) => kind === "rule-crashed")) return EXIT.bug;
	if (problems.some(({ kind }) => kind === "unreadable")) return EXIT.unable;
	return gate(summary, settings) === "failed" ? EXIT.findings : EXIT.clean;
}

//#endregion
export { exitCode as t };