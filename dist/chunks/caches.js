import { n as decodeName } from "./path.js";
import { n as MANY_FACTS, t as FactsPool } from "./facts-pool.js";
import { n as version, t as sources } from "./version.js";
import { n as errorReason, t as errorCode } from "./error-code.js";
import { a as createGit } from "./locate.js";
import { createHash, randomBytes } from "node:crypto";
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep, win32 } from "node:path";
import { lstat, mkdir, open, readdir, realpath, rename, stat, unlink, utimes } from "node:fs/promises";
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";

//#region src/cache/cache-directory.ts
/**
* Where caches go by custom: XDG_CACHE_HOME, else what the system has for it. `undefined` where there is no home. The
* specification of XDG wants an absolute path and has others ignored.
*/
function defaultCacheDirectory(env, platform) {
	const path = platform === "win32" ? win32 : posix;
	const set = (name) => {
		const value = env[name] ?? "";
		return path.isAbsolute(value) ? value : void 0;
	};
	const xdg = set("XDG_CACHE_HOME");
	if (xdg !== void 0) return path.join(xdg, "deploy-guard");
	if (platform === "win32") {
		const local = set("LOCALAPPDATA");
		return local && path.join(local, "deploy-guard", "Cache");
	}
	const home = set("HOME");
	return home && path.join(home, platform === "darwin" ? "Library/Caches" : ".cache", "deploy-guard");
}
/** Whether a directory is there. */
async function isDirectory(path) {
	return stat(path).then((stats) => stats.isDirectory(), () => false);
}
/** An absolute path with its links resolved as far as it exists. */
async function realLocation(path) {
	const absolute = resolve(path);
	const parent = dirname(absolute);
	try {
		return await realpath(absolute);
	} catch {
		return parent === absolute ? absolute : join(await realLocation(parent), basename(absolute));
	}
}

//#endregion
//#region src/php/extractor-version.ts
/** A digest of everything that facts depend on besides a file's bytes: equal versions, equal facts. */
const EXTRACTOR_VERSION = "1ffa23b6910a7ea1";

//#endregion
//#region src/cache/cache-disk.ts
/** A cache is given up rather than taking more memory than this. */
const MAX_CACHE_BYTES = 512 * 1024 * 1024;
/**
* The bytes of a plain file; `undefined` when there is none. Throws for everything else that may stand in its place: a
* link may lead anywhere, a pipe may never end. Synchronous: nothing can begin before it, and one file is read fastest so.
*/
function readCacheFile(path) {
	const file = openToRead(path);
	if (file === void 0) return void 0;
	try {
		const stats = fstatSync(file);
		if (!stats.isFile()) throw new Error("it is not a plain file");
		if (stats.size > 536870912) throw new Error(`it is too big (${stats.size} bytes)`);
		return readFileSync(file);
	} finally {
		closeSync(file);
	}
}
function openToRead(path) {
	const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
	try {
		return openSync(path, flags);
	} catch (error) {
		if (errorCode(error) === "ENOENT") return void 0;
		throw error;
	}
}
/**
* Puts a whole file in the place of what was there, or leaves that. Only its owner may read or write it: whoever writes a
* cache can hide findings. A link is replaced, never followed.
*/
async function replaceCacheFile(path, pieces, write = writeAll) {
	await mkdir(dirname(path), {
		recursive: true,
		mode: 448
	});
	const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
	try {
		const file = await open(temporary, "wx", 384);
		try {
			for (const chunk of inChunks(pieces)) await write(file, chunk);
		} finally {
			await file.close();
		}
		await rename(temporary, path);
	} catch (error) {
		await unlink(temporary).catch(() => void 0);
		throw error;
	}
}
/** So much is written at once. */
const CHUNK = 4 * 1024 * 1024;
function* inChunks(pieces) {
	let held = [];
	let size = 0;
	for (const piece of pieces) {
		held.push(piece);
		size += piece.length;
		if (size < CHUNK) continue;
		yield Buffer.concat(held);
		held = [];
		size = 0;
	}
	yield Buffer.concat(held);
}
function writeAll(file, bytes) {
	return file.writeFile(bytes);
}

//#endregion
//#region src/cache/cache-file.ts
const MAGIC = "deploy-guard-facts-1";
const TAB = 9;
const LINE_FEED = 10;
/**
* The first line speaks for all bytes that follow it. An age, a key and JSON make each of the other lines. `entries` are
* walked twice and must be the same both times: so all of the JSON is never in memory at once.
*/
function encodeCache(version, entries) {
	const hash = createHash("sha256");
	let length = 0;
	for (const piece of bodyOf(entries)) {
		hash.update(piece);
		length += piece.length;
	}
	const header = Buffer.from(headerOf(version, length, hash.digest("hex")));
	return {
		size: header.length + length,
		pieces: { [Symbol.iterator]: () => piecesOf(header, entries) }
	};
}
function* piecesOf(header, entries) {
	yield header;
	yield* bodyOf(entries);
}
function* bodyOf(entries) {
	for (const [key, { age, json }] of entries) {
		yield Buffer.from(`${age}\t${JSON.stringify(key)}\t`);
		yield json;
		yield LINE_END;
	}
}
const LINE_END = Uint8Array.of(LINE_FEED);
function headerOf(version, length, digest) {
	return `${MAGIC} ${version} ${length} ${digest}\n`;
}
/** `undefined` when a single byte is not as `encodeCache` wrote it for this version. */
function decodeCache(version, bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const body = buffer.subarray(buffer.indexOf(LINE_FEED) + 1);
	const header = buffer.subarray(0, buffer.length - body.length);
	const digest = createHash("sha256").update(body).digest("hex");
	return header.equals(Buffer.from(headerOf(version, body.length, digest))) ? entriesOf(body) : void 0;
}
function entriesOf(body) {
	const entries = /* @__PURE__ */ new Map();
	for (let start = 0; start < body.length;) {
		const afterAge = body.indexOf(TAB, start);
		const afterKey = body.indexOf(TAB, afterAge + 1);
		const end = body.indexOf(LINE_FEED, start);
		const age = Number(body.toString("latin1", start, afterAge));
		const key = parseKey(body.toString("utf8", afterAge + 1, afterKey));
		if (!(start < afterAge && afterAge < afterKey && afterKey < end) || !Number.isInteger(age) || key === void 0) return void 0;
		entries.set(key, {
			age,
			json: body.subarray(afterKey + 1, end)
		});
		start = end + 1;
	}
	return entries;
}
function parseKey(text) {
	if (/^"[0-9a-f]*"$/.test(text)) return text.slice(1, -1);
	try {
		const key = JSON.parse(text);
		return typeof key === "string" ? key : void 0;
	} catch {
		return;
	}
}

//#endregion
//#region src/cache/prune-cache.ts
/** The only names that are ever removed: a person may name a directory of their own. */
const CACHE_FILE = /^(?:facts|reports)-[0-9a-f]{16}-[0-9a-f]{16}(\.[0-9a-f]{12}\.tmp)?$/;
const HOUR = 36e5;
const MAX_IDLE = 720 * HOUR;
const MAX_TOTAL = 512 * 1024 * 1024;
/**
* Removes the cache files of projects and versions that have not been used for 30 days, the least used ones beyond
* 512 MiB, and what a run that was killed has left. Rejects when the directory cannot be listed.
*/
async function pruneCache(directory, keep, now = Date.now()) {
	const candidates = (await candidatesIn(directory, now)).filter(({ path }) => path !== keep);
	let total = 0;
	for (const { path, size, idle, temporary } of candidates.sort((one, other) => one.idle - other.idle)) {
		total += size;
		if (idle <= (temporary ? HOUR : MAX_IDLE) && total <= MAX_TOTAL) continue;
		await unlink(path).catch(() => void 0);
	}
}
async function candidatesIn(directory, now) {
	const names = (await readdir(directory)).filter((name) => CACHE_FILE.test(name));
	return (await Promise.all(names.map(async (name) => {
		const path = join(directory, name);
		const stats = await lstat(path).catch(() => void 0);
		if (stats?.isFile() !== true) return [];
		return [{
			path,
			size: stats.size,
			idle: now - stats.mtimeMs,
			temporary: name.endsWith(".tmp")
		}];
	}))).flat();
}

//#endregion
//#region src/cache/facts-cache.ts
/** After that many new files in which nobody asked for it, an entry goes. */
const MAX_AGE = 20;
/** Entries that a run did not ask for are kept as far as the file stays below this. What it did ask for always is. */
const MAX_BYTES$1 = 64 * 1024 * 1024;
/** Reads the facts that earlier runs of this version kept for a project. */
async function openFactsCache(options) {
	const version = digest$1(JSON.stringify([options.version, EXTRACTOR_VERSION]));
	const path = join(options.directory, `facts-${digest$1(options.project)}-${version}`);
	const notes = [];
	const stored = load(path, version, notes);
	return new CacheOfFile({
		path,
		version,
		stored,
		notes,
		options
	});
}
function digest$1(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
function load(path, version, notes) {
	const nothing = /* @__PURE__ */ new Map();
	try {
		const bytes = readCacheFile(path);
		if (bytes === void 0) return nothing;
		const entries = decodeCache(version, bytes);
		if (entries === void 0) notes.push(`The cache ${path} is damaged; it is not used and will be made anew.`);
		return entries ?? nothing;
	} catch (error) {
		notes.push(`The cache ${path} is not used: ${errorReason(error)}.`);
		return nothing;
	}
}
var CacheOfFile = class {
	notes;
	#parts;
	/** Everything that this run has asked for or found out. */
	#known = /* @__PURE__ */ new Map();
	#news = /* @__PURE__ */ new Set();
	#pool = new FactsPool();
	#files = this.#shelf("", isFileFacts);
	classes = this.#shelf(" classes", isClassFacts);
	constructor(parts) {
		this.#parts = parts;
		this.notes = parts.notes;
	}
	get(id) {
		return this.#files.get(id);
	}
	set(id, facts, validity) {
		this.#files.set(id, facts, validity);
	}
	#inLeastRoom(parsed) {
		return this.#parts.stored.size > 3e3 ? this.#pool.take(parsed) : parsed;
	}
	/** Each kind of facts has keys of its own. */
	#shelf(mark, isFacts) {
		return {
			get: (id) => {
				const known = this.#known.get(id + mark);
				if (known) return isFacts(known) ? known : void 0;
				const entry = this.#parts.stored.get(id + mark);
				const parsed = entry && parseFacts(entry.json, isFacts);
				const facts = parsed && this.#inLeastRoom(parsed);
				if (facts) this.#known.set(id + mark, facts);
				return facts;
			},
			set: (id, facts, validity) => {
				this.#known.set(id + mark, facts);
				if (validity === "lasting") this.#news.add(id + mark);
				else this.#news.delete(id + mark);
			}
		};
	}
	async flush() {
		const { path, version, options } = this.#parts;
		try {
			if (this.#news.size === 0) return await this.#touch();
			const { size, pieces } = encodeCache(version, this.#entries());
			if (size > 536870912) throw new Error(`it would be too big (${size} bytes)`);
			await replaceCacheFile(path, pieces, options.write);
			await pruneCache(options.directory, path);
		} catch (error) {
			this.notes.push(`The cache ${path} could not be written: ${errorReason(error)}.`);
		}
	}
	/** So that what is in use is not taken for forgotten. Where that is not allowed nothing is lost. */
	async #touch() {
		const now = /* @__PURE__ */ new Date();
		if (this.#known.size > 0) await utimes(this.#parts.path, now, now).catch(() => void 0);
	}
	/** What this run asked for, then the rest, youngest first, as far as there is room. Made anew each time it is walked. */
	#entries() {
		const unused = [...this.#parts.stored].filter(([id, { age }]) => !this.#known.has(id) && age < MAX_AGE);
		unused.sort(([, one], [, other]) => one.age - other.age);
		return { [Symbol.iterator]: () => this.#walk(unused) };
	}
	*#walk(unused) {
		let room = MAX_BYTES$1;
		for (const entry of this.#entriesInUse()) {
			room -= entry[1].json.length;
			yield entry;
		}
		for (const [id, { age, json }] of unused) {
			room -= json.length;
			if (room < 0) return;
			yield [id, {
				age: age + 1,
				json
			}];
		}
	}
	*#entriesInUse() {
		for (const [id, facts] of this.#known) {
			const json = this.#news.has(id) ? Buffer.from(JSON.stringify(facts)) : this.#parts.stored.get(id)?.json;
			if (json) yield [id, {
				age: 0,
				json
			}];
		}
	}
};
function parseFacts(json, isFacts) {
	try {
		const facts = JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString("utf8"));
		return isFacts(facts) ? facts : void 0;
	} catch {
		return;
	}
}
const LISTS = [
	"includes",
	"scopes",
	"blocks",
	"assignments",
	"constants",
	"calls",
	"classes",
	"syntaxErrors"
];
const CLASS_LISTS = [
	"declared",
	"uses",
	"guards",
	"aliases",
	"opens"
];
function isFileFacts(value) {
	return hasLists(value, LISTS);
}
function isClassFacts(value) {
	return hasLists(value, CLASS_LISTS);
}
/** The digest vouches for what is inside; this is for a file that was made by something else. */
function hasLists(value, lists) {
	if (typeof value !== "object" || value === null) return false;
	const fields = new Map(Object.entries(value));
	return lists.every((list) => Array.isArray(fields.get(list)));
}

//#endregion
//#region src/cache/report-cache.ts
/** Enough for the branches that somebody goes back and forth between. */
const MAX_ENTRIES = 32;
const MAX_ENTRY_BYTES = 4 * 1024 * 1024;
/** Of all entries: the file is read as a whole. */
const MAX_BYTES = 16 * 1024 * 1024;
/** Opens what earlier runs of this version kept for a project; its file is read when it is first asked. */
function openReportCache(options) {
	return new ReportsOfFile(options);
}
var ReportsOfFile = class {
	notes = [];
	#path;
	#options;
	#news = /* @__PURE__ */ new Map();
	#stored;
	constructor(options) {
		const { directory, project, version } = options;
		this.#options = options;
		this.#path = join(directory, `reports-${digest(project)}-${digest(version)}`);
	}
	get(key) {
		const json = this.#news.get(key) ?? this.#load().get(key)?.json;
		if (json === void 0) return void 0;
		try {
			return JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString("utf8"));
		} catch {
			return;
		}
	}
	set(key, answer) {
		const json = Buffer.from(JSON.stringify(answer));
		if (json.length <= MAX_ENTRY_BYTES) this.#news.set(key, json);
	}
	async flush() {
		const { directory, version } = this.#options;
		try {
			if (this.#news.size === 0) return await this.#touch();
			await replaceCacheFile(this.#path, encodeCache(version, this.#entries()).pieces);
			await pruneCache(directory, this.#path);
		} catch (error) {
			this.notes.push(`The cache ${this.#path} could not be written: ${errorReason(error)}.`);
		}
	}
	/** So that what is in use is not taken for forgotten. Where that is not allowed nothing is lost. */
	async #touch() {
		const now = /* @__PURE__ */ new Date();
		if (this.#load().size > 0) await utimes(this.#path, now, now).catch(() => void 0);
	}
	/** The newest first. */
	#entries() {
		const news = [...this.#news].map(([key, json]) => [key, {
			age: 0,
			json
		}]);
		const others = [...this.#load()].filter(([key]) => !this.#news.has(key));
		let room = MAX_BYTES;
		return [...news.toReversed(), ...others].slice(0, MAX_ENTRIES).filter(([, { json }]) => {
			room -= json.length;
			return room >= 0;
		});
	}
	#load() {
		this.#stored ??= this.#read();
		return this.#stored;
	}
	#read() {
		try {
			const bytes = readCacheFile(this.#path);
			const entries = bytes && decodeCache(this.#options.version, bytes);
			if (bytes && !entries) this.notes.push(`The cache ${this.#path} is damaged; it is not used.`);
			return entries ?? /* @__PURE__ */ new Map();
		} catch (error) {
			this.notes.push(`The cache ${this.#path} is not used: ${errorReason(error)}.`);
			return /* @__PURE__ */ new Map();
		}
	}
};
function digest(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

//#endregion
//#region src/run/cache-place.ts
/**
* Why caches may not lie there, in a sentence; `undefined` for a place that may be used. One that the checked repository
* brings along is refused: whoever opens a pull request could hide findings with it.
*/
async function whyRefused({ directory, root, env }) {
	for (const place of /* @__PURE__ */ new Set([directory, await realLocation(directory)])) {
		const reason = await whyForeign(place, root, env);
		if (reason !== void 0) return `The cache in ${directory} is not used: ${reason}.`;
	}
}
async function whyForeign(place, root, env) {
	const inside = relative(root, place).split(sep).join("/");
	if (inside === ".." || inside.startsWith("../") || isAbsolute(inside)) return void 0;
	if (inside === "") return "it would lie among the files that are checked";
	const git = createGit(root, { inherited: env });
	const top = inside.replace(/\/.*/s, "");
	const listed = await git.run([
		"ls-files",
		"-z",
		"--",
		top
	], { allowedExitCodes: [0, 128] });
	if (listed.code !== 0) return "it lies in the directory that is checked, which is not a repository";
	return decodeName(listed.stdout).split("\0").slice(0, -1).some((path) => `${path}/`.startsWith(`${inside}/`) || inside.startsWith(`${path}/`)) ? "it is part of the repository that is checked" : void 0;
}

//#endregion
//#region src/run/caches.ts
function openCaches(request) {
	return new CachesOfRun(request);
}
var CachesOfRun = class {
	#request;
	#refusals = /* @__PURE__ */ new Map();
	#facts = /* @__PURE__ */ new Map();
	#reports = /* @__PURE__ */ new Map();
	constructor(request) {
		this.#request = request;
	}
	async factsOf(root) {
		const directory = await this.#place(root);
		if (directory === void 0) return void 0;
		const cache = this.#facts.get(root) ?? await openFactsCache({
			directory,
			project: root,
			version: "0.1.0"
		});
		this.#facts.set(root, cache);
		return cache;
	}
	async reportsOf(root) {
		const directory = "e6ddae21b8c020ce" === void 0 ? void 0 : await this.#place(root);
		if (directory === void 0) return void 0;
		const cache = this.#reports.get(root) ?? openReportCache({
			directory,
			project: root,
			version: `${"0.1.0"}-${"e6ddae21b8c020ce"}`
		});
		this.#reports.set(root, cache);
		return cache;
	}
	async flush() {
		const notes = [...this.#refusals.values()].filter((reason) => reason !== void 0);
		for (const cache of [...this.#facts.values(), ...this.#reports.values()]) {
			await cache.flush();
			notes.push(...cache.notes);
		}
		return notes;
	}
	/** The directory of the caches, unless that of this project is refused. */
	async #place(root) {
		const { directory, env } = this.#request;
		if (directory === void 0) return void 0;
		if (!this.#refusals.has(root)) this.#refusals.set(root, await whyRefused({
			directory,
			root,
			env
		}));
		return this.#refusals.get(root) === void 0 ? directory : void 0;
	}
};

//#endregion
export { defaultCacheDirectory as n, isDirectory as r, openCaches as t };