import { n as UserError } from "./errors.js";
import { n as errorReason } from "./error-code.js";
import { readFile } from "node:fs/promises";

//#region src/io/read-input.ts
/** The bytes of a file that was named on the command line. Rejects with UserError `no-such-path`. */
async function readInput(file) {
	try {
		return await readFile(file);
	} catch (error) {
		throw new UserError("no-such-path", `${file} could not be read: ${errorReason(error)}.`, { cause: error });
	}
}

//#endregion
//#region src/run/read-event.ts
/** What GitHub wrote about the event that started the workflow; undefined elsewhere. Rejects with UserError. */
async function readEvent(env) {
	const file = env["GITHUB_EVENT_PATH"] ?? "";
	if (file === "") return void 0;
	const text = new TextDecoder().decode(await readInput(file));
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

//#endregion
export { readInput as n, readEvent as t };