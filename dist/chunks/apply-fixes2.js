import { b as errorReason, y as errorCode } from "./start.js";
import { O as displayName, k as encodeName } from "./asking.js";
import { st as writeOutput } from "./opening.js";
import { t as planFixes } from "./plan-fixes.js";
import { dirname, join, sep } from "node:path";
import { lstat, readFile, realpath, rename } from "node:fs/promises";

//#region src/fix/apply-fixes.ts
/**
* Applies what is certain among the fixes of a report to the directory that was checked as `head`. A file that has changed
* since is left alone; each other one is replaced as a whole, or stays as it was. Renames overwrite nothing.
*/
async function applyFixes(report, head) {
	return applyPlan(await planFixes(report.findings, head), head.root);
}
/** `root` is absolute. Does not reject for a file that cannot be changed: it is among the refused. */
async function applyPlan(plan, root) {
	const faults = /* @__PURE__ */ new Map();
	const note = (path, why) => why !== void 0 && faults.set(displayName(path), why);
	for (const change of plan.changes) note(change.path, await write(change, root));
	for (const move of plan.renames) note(move.from, await moveFile(move, root));
	const planned = plan.fixes.map((fix) => ({
		said: `${fix.path}:${fix.line}: ${fix.title}`,
		why: faults.get(fix.file)
	}));
	return {
		fixed: planned.flatMap(({ said, why }) => why === void 0 ? said : []),
		refused: [...planned.flatMap(({ said, why }) => why === void 0 ? [] : `${said}: ${why}`), ...plan.refused.map(({ path, line, title, why }) => `${path}:${line}: ${title}: ${why}`)]
	};
}
async function write({ path, before, after }, root) {
	return unlessFailing(async () => {
		const file = await inside(path, root);
		if (file === void 0) return "it lies outside of the directory";
		if ((await readFile(file)).compare(Buffer.from(before)) !== 0) return "it has changed since it was checked";
		await writeOutput(file, after);
	});
}
async function moveFile({ from, to }, root) {
	return unlessFailing(async () => {
		const [old, fresh] = [await inside(from, root), await inside(to, root)];
		if (old === void 0 || fresh === void 0) return "it lies outside of the directory";
		if (await isTaken(fresh, old)) return `${displayName(to)} is there already`;
		await rename(bytesOf(old), bytesOf(fresh));
	});
}
async function unlessFailing(work) {
	try {
		return await work();
	} catch (error) {
		return errorReason(error);
	}
}
/** A directory on the way may be a link that leads out. */
async function inside(path, root) {
	const file = join(root, path);
	const [top, directory] = [await realpath(root), await realpath(dirname(file))];
	return directory === top || directory.startsWith(top.endsWith(sep) ? top : `${top}${sep}`) ? file : void 0;
}
/** Where case does not matter, the new name of a file may be its old one. */
async function isTaken(file, old) {
	try {
		const [there, own] = [await lstat(bytesOf(file)), await lstat(bytesOf(old))];
		return there.ino !== own.ino || there.dev !== own.dev;
	} catch (error) {
		if (errorCode(error) === "ENOENT") return false;
		throw error;
	}
}
/** Names that are not UTF-8 are only found by their bytes. */
function bytesOf(file) {
	return Buffer.from(encodeName(file));
}

//#endregion
export { applyPlan as n, applyFixes as t };