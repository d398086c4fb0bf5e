import { C as UnreadableFileError, S as version, w as UserError } from "./chunks/start.js";
import { t as check } from "./chunks/check.js";
import { K as blobId, R as ignoreRules, j as openCommit, u as resolveRange } from "./chunks/range.js";
import { E as decodeName, F as toRepoPath, O as displayName, d as createGit, k as encodeName } from "./chunks/asking.js";
import { A as updateBaseline, F as formats, M as parseBaseline, P as formatReport, ct as defaultSettings, it as openDirectory, j as formatBaseline, nt as openIndex, tt as rangeInfo } from "./chunks/opening.js";
import { t as planFixes } from "./chunks/plan-fixes.js";
import { t as applyFixes } from "./chunks/apply-fixes2.js";
import { t as formatPatch } from "./chunks/format-patch2.js";

//#region src/tree/memory-tree.ts
/** A tree without a disk. Throws RangeError for a name that is no RepoPath. */
function memoryTree(files, options = {}) {
	return new MemoryTree(Symbol.iterator in files ? files : Object.entries(files), options);
}
var MemoryTree = class {
	paths;
	#files;
	#unreadable;
	#absences;
	#format;
	#ignore;
	constructor(files, options) {
		this.#files = new Map(Array.from(files, ([name, file]) => [toRepoPath(name), file]));
		this.paths = new Set(this.#files.keys());
		this.#unreadable = new Set(options.unreadable ?? []);
		this.#absences = new Map(Object.entries(options.absences ?? {}));
		this.#format = options.format ?? "sha1";
		this.#ignore = ignoreRules(this.paths, (path) => this.#ignoreFile(path));
	}
	id(path) {
		if (this.entry(path).kind === "submodule") return "0".repeat(this.#format === "sha256" ? 64 : 40);
		return blobId(this.#bytes(path), this.#format);
	}
	entry(path) {
		const file = this.#file(path);
		if (typeof file === "string" || file instanceof Uint8Array) return { kind: "file" };
		return "symlink" in file ? {
			kind: "symlink",
			target: file.symlink
		} : { kind: "submodule" };
	}
	absence(path) {
		return this.#absences.get(path) ?? this.#ignore.absence(path);
	}
	async read(path) {
		return this.#bytes(path);
	}
	#file(path) {
		const file = this.#files.get(path);
		if (file === void 0) throw new RangeError(`not in the tree: ${path}`);
		return file;
	}
	#bytes(path) {
		const file = this.#file(path);
		if (this.#unreadable.has(path)) throw new UnreadableFileError(path, "The file cannot be read.");
		if (typeof file === "string") return encodeName(file);
		if (file instanceof Uint8Array) return file;
		if ("symlink" in file) return encodeName(file.symlink);
		throw new UnreadableFileError(path, "It is a submodule, not a file.");
	}
	#ignoreFile(path) {
		if (this.entry(path).kind !== "file" || this.#unreadable.has(path)) return void 0;
		return decodeName(this.#bytes(path));
	}
};

//#endregion
export { UnreadableFileError, UserError, applyFixes, check, createGit, defaultSettings, displayName, formatBaseline, formatPatch, formatReport, formats, memoryTree, openCommit, openDirectory, openIndex, parseBaseline, planFixes, rangeInfo, resolveRange, toRepoPath, updateBaseline, version };