import { t as errorCode } from "./error-code.js";

//#region src/io/output.ts
/** Resolves when the text has been handed over. A reader that has gone away (`| head`) is not an error. */
function writeText(output, text) {
	if (text === "") return Promise.resolve();
	return new Promise((resolve, reject) => {
		output.write(text, (error) => {
			if (error === void 0 || error === null || isReaderGone(error)) resolve();
			else reject(error);
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
export { writeText as n, isReaderGone as t };