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
export { readInput as t };