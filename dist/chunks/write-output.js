import { n as UserError } from "./errors.js";
import { n as errorReason, t as errorCode } from "./error-code.js";
import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { chmod, mkdir, open, realpath, rename, stat, unlink } from "node:fs/promises";

//#region src/io/write-output.ts
/**
* Writes a whole file or leaves what was there: the text goes to a temporary file beside it, which then takes its place.
* Missing directories are made. An existing file keeps its mode, a symlink stays one; a device or pipe is written to
* directly. Rejects with UserError `no-such-path`.
*/
async function writeOutput(file, text) {
	try {
		await mkdir(dirname(file), { recursive: true });
		const place = await placeOf(file);
		if (place.replaceable) await replace(place.path, text, place.mode);
		else await writeInto(place.path, text);
	} catch (error) {
		throw new UserError("no-such-path", `${file} could not be written: ${errorReason(error)}.`, { cause: error });
	}
}
async function placeOf(file) {
	const found = await stat(file).catch(ignoreMissing);
	if (found === void 0) return {
		path: file,
		replaceable: true
	};
	if (found.isDirectory()) throw new Error("it is a directory");
	if (!found.isFile()) return {
		path: file,
		replaceable: false
	};
	return {
		path: await realpath(file),
		replaceable: true,
		mode: found.mode & 4095
	};
}
function ignoreMissing(error) {
	if (errorCode(error) === "ENOENT") return void 0;
	throw error;
}
async function replace(path, text, mode) {
	const temporary = join(dirname(path), `.deploy-guard-${randomBytes(6).toString("hex")}.tmp`);
	try {
		const handle = await open(temporary, "wx");
		try {
			await handle.writeFile(text);
		} finally {
			await handle.close();
		}
		if (mode !== void 0) await chmod(temporary, mode);
		await rename(temporary, path);
	} catch (error) {
		await unlink(temporary).catch(() => void 0);
		throw error;
	}
}
async function writeInto(path, text) {
	const handle = await open(path, "w");
	try {
		await handle.writeFile(text);
	} finally {
		await handle.close();
	}
}

//#endregion
export { writeOutput as t };