import { f as EXIT, h as areLarge } from "./start.js";
import { A as commitTree, C as parseCommit, I as BlobReader, M as TreeListings, a as surroundingsOf, c as isDirectory, r as rangeInputOf, s as defaultCacheDirectory, u as resolveRange } from "./range.js";
import { F as toRepoPath, f as isPartialClone, m as settingNames } from "./asking.js";
import { platform } from "node:process";

//#region src/run/head-ahead.ts
/**
* What can be done about a head while its base is still looked for: a base may have to come from far away, which takes longer
* than to read thousands of files. What goes wrong here is told by who does the same in the end.
*/
var HeadAhead = class {
	listings;
	blobs;
	#request;
	#opening;
	#reading;
	#isOver = false;
	constructor(request) {
		this.#request = request;
		request.engine.catch(() => void 0);
		this.listings = new TreeListings(request.git);
		this.blobs = new BlobReader(request.git);
	}
	/** Once for the commit that is the head and is here. */
	begin(sha) {
		if (this.#isOver) return;
		const opening = this.#open(sha);
		this.#opening = opening;
		this.#reading = opening.then((tree) => tree && this.#read(tree)).catch(() => void 0);
	}
	/** The head, if it could be opened. Whoever takes it closes it. */
	async treeOf(sha) {
		const tree = await this.#opened();
		return tree?.sha === sha ? tree : void 0;
	}
	/** Ends the reading. What was read, by content; undefined where nothing was. */
	async store() {
		this.#isOver = true;
		const reading = await this.#reading;
		await reading?.stop();
		return reading?.store;
	}
	/** What the head says of itself; undefined where it was not opened, or is damaged. To be asked before it is closed. */
	async commit() {
		const tree = await this.#opened();
		if (tree === void 0) return void 0;
		const text = await this.blobs.read(tree.sha, toRepoPath(tree.sha)).catch(() => void 0);
		return text && parseCommit(tree.sha, Buffer.from(text).toString());
	}
	async close() {
		await this.store();
		await (await this.#opened())?.close();
	}
	async #opened() {
		return this.#opening?.catch(() => void 0);
	}
	/** What a partial clone lacks may yet come with the base. */
	async #open(sha) {
		const { git, signal } = this.#request;
		if (isPartialClone(await settingNames(git, { signal }))) return void 0;
		return commitTree(git, sha, {
			signal,
			blobs: this.blobs,
			listings: this.listings
		});
	}
	async #read(tree) {
		const [engine, reads] = await Promise.all([this.#request.engine, this.#request.reads]);
		if (!reads || this.#isOver) return void 0;
		if (areLarge({
			head: tree,
			base: tree
		})) await this.#request.collectSooner?.();
		return engine.readAhead?.(tree);
	}
};

//#endregion
//#region src/action/cache-directory.ts
/**
* Where the runner keeps caches, so that a workflow may carry it from run to run; a cache that cannot be used is none. A
* machine of GitHub's ends with its job: there it is worth its time only where a workflow has made or restored it.
*/
async function cacheDirectory(env) {
	const directory = defaultCacheDirectory(env, platform);
	return env["RUNNER_ENVIRONMENT"] === "github-hosted" && directory !== void 0 && !await isDirectory(directory) ? void 0 : directory;
}

//#endregion
//#region src/action/guard.ts
/** Checks the change and tells everyone who was to be told; the exit code of the step. Rejects with UserError. */
async function guard(inputs, { env, io, engine }) {
	const place = await surroundingsOf(inputs, env, io);
	try {
		const change = await untilAborted(findAndCheck(place, engine), io.signal);
		const { tell, tellSkipped } = await import("./tell.js");
		return change.kind === "skipped" ? await tellSkipped(change, place) : await tell(change, place);
	} catch (error) {
		if (io.signal?.aborted === true) throw error;
		const { tellOverridden } = await import("./tell-overridden.js");
		if (await tellOverridden(error, place)) return EXIT.clean;
		const { withInputNamed } = await import("./input-fault.js");
		throw withInputNamed(error, inputs);
	}
}
/** What reads, parses and judges is loaded while git looks for the range, and its first command does not wait for that. */
async function findAndCheck(place, given) {
	const { git, io } = place;
	const caching = cacheDirectory(place.env);
	const reads = caching.then((directory) => directory === void 0);
	const loading = afterThisTurn().then(() => Promise.all([import("./check-change.js"), given ?? loadEngine()]));
	const ahead = new HeadAhead({
		git,
		engine: loading.then(([, engine]) => engine),
		reads,
		...io
	});
	try {
		const finding = resolveRange({
			...rangeInputOf(place),
			onHead: (sha) => ahead.begin(sha)
		});
		const [range, [{ checkChange }, engine]] = await Promise.all([finding, loading]);
		if (range.kind === "skipped") return {
			kind: "skipped",
			range
		};
		return await checkChange(range, place, {
			engine,
			ahead,
			cacheDirectory: await caching
		});
	} finally {
		await ahead.close();
	}
}
/** From Node 22 on what is imported is loaded at once: git is to be busy by then. */
function afterThisTurn() {
	return new Promise((resolve) => {
		setImmediate(resolve);
	});
}
async function loadEngine() {
	return (await import("./engine.js")).engine;
}
/** Rejects as soon as the signal says so, whatever the work waits for. */
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
export { guard };