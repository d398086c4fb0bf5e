import { n as UserError } from "./errors.js";
import { n as errorReason, t as errorCode } from "./error-code.js";

//#region src/io/output.ts
/**
* Resolves when the text has been handed over. A reader that has gone away (`| head`) is not an error. Rejects with
* UserError `no-such-path` where nothing can be written, such as on a disk that is full.
*/
function writeText(output, text) {
	if (text === "") return Promise.resolve();
	return new Promise((resolve, reject) => {
		output.write(text, (error) => {
			if (error === void 0 || error === null || isReaderGone(error)) resolve();
			else reject(new UserError("no-such-path", `The output could not be written: ${errorReason(error)}.`, { cause: error }));
		});
	});
}
/** True for the error of a stream that nobody reads any more. */
function isReaderGone(error) {
	return [
		"EPIPE",
		"EOF",
		"ERR_STREAM_DESTROYED"
	].includes(errorCode(error) ?? "");
}

//#endregion
export { writeText as t };