import { b as errorReason, w as UserError } from "./start.js";
import { n as outputFileText } from "./outputs2.js";
import { appendFile } from "node:fs/promises";

//#region src/io/append-output.ts
/** Adds text to the end of a file, which is made if need be. Rejects with UserError `no-such-path`. */
async function appendOutput(file, text) {
	try {
		await appendFile(file, text);
	} catch (error) {
		throw new UserError("no-such-path", `${file} could not be written: ${errorReason(error)}.`, { cause: error });
	}
}

//#endregion
//#region src/action/runner-files.ts
/** Sets the outputs of the step. Outside of a runner nothing is done. Rejects with UserError. */
async function writeOutputs(env, outputs) {
	const file = env["GITHUB_OUTPUT"] ?? "";
	if (file !== "") await appendOutput(file, outputFileText(outputs));
}
/** Adds to the summary of the job. Outside of a runner nothing is done. Rejects with UserError. */
async function writeSummary(env, markdown) {
	const file = env["GITHUB_STEP_SUMMARY"] ?? "";
	if (file !== "") await appendOutput(file, markdown);
}

//#endregion
export { writeSummary as n, writeOutputs as t };