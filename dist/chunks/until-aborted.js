import { n as version, t as sources } from "./version.js";
import { n as errorReason } from "./error-code.js";
import { t as visible } from "./visible.js";
import { t as writeText } from "./output.js";
import { a as decodeCache, c as replaceCacheFile, i as pruneCache, l as defaultCacheDirectory, n as whyRefused, o as encodeCache, r as openFactsCache, s as readCacheFile } from "./open-cache.js";
import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { utimes } from "node:fs/promises";
import { platform } from "node:process";

//#region src/cli/progress.ts
const silentProgress = {
	show: () => void 0,
	end: () => void 0
};
/** Shorter runs draw nothing. */
const PATIENCE = 500;
const INTERVAL = 100;
const WORDS = {
	reading: "Reading PHP files",
	resolving: "Following includes",
	judging: "Judging"
};
/** `now` in milliseconds. */
function progressLine(output, now = () => performance.now()) {
	const start = now();
	let drawn = Number.NEGATIVE_INFINITY;
	let ended = false;
	function draw(text) {
		output.write(`\r\u001b[K${text}`, () => void 0);
	}
	return {
		show({ stage, done, total }) {
			const time = now();
			if (ended || time - start < PATIENCE || time - drawn < INTERVAL) return;
			drawn = time;
			draw(total > 0 ? `${WORDS[stage]} ${done}/${total}` : `${WORDS[stage]}…`);
		},
		end() {
			if (!ended && drawn > 0) draw("");
			ended = true;
		}
	};
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
//#region src/cli/run-caches.ts
function runCaches(args, place) {
	return new CachesOfRun(args, place);
}
var CachesOfRun = class {
	#io;
	#directory;
	#refusals = /* @__PURE__ */ new Map();
	#facts = /* @__PURE__ */ new Map();
	#reports = /* @__PURE__ */ new Map();
	constructor({ wanted, location }, { directory, io }) {
		const place = location === void 0 ? defaultCacheDirectory(io.env, platform) : resolve(directory, location);
		this.#io = io;
		this.#directory = wanted ? place : void 0;
	}
	async storeFor(root) {
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
	async reportsFor(root) {
		const directory = "f8d8699986c96e3d" === void 0 ? void 0 : await this.#place(root);
		if (directory === void 0) return void 0;
		const cache = this.#reports.get(root) ?? openReportCache({
			directory,
			project: root,
			version: `${"0.1.0"}-${"f8d8699986c96e3d"}`
		});
		this.#reports.set(root, cache);
		return cache;
	}
	async finish() {
		const notes = [...this.#refusals.values()].filter((reason) => reason !== void 0);
		for (const cache of [...this.#facts.values(), ...this.#reports.values()]) {
			await cache.flush();
			notes.push(...cache.notes);
		}
		for (const note of notes) await writeText(this.#io.stderr, `deploy-guard: ${visible(note)}\n`);
	}
	/** The directory of the caches, unless that of this project is refused. */
	async #place(root) {
		const directory = this.#directory;
		if (directory === void 0) return void 0;
		if (!this.#refusals.has(root)) this.#refusals.set(root, await whyRefused({
			directory,
			root,
			env: this.#io.env
		}));
		return this.#refusals.get(root) === void 0 ? directory : void 0;
	}
};

//#endregion
//#region src/cli/until-aborted.ts
/** Rejects as soon as the signal says so, whatever the work waits for. Writing is not work: it is finished or not begun. */
function untilAborted(work, signal) {
	if (signal === void 0) return work;
	return new Promise((resolve, reject) => {
		const abort = () => reject(signal.reason);
		if (signal.aborted) abort();
		signal.addEventListener("abort", abort, { once: true });
		work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
	});
}

//#endregion
export { silentProgress as i, runCaches as n, progressLine as r, untilAborted as t };