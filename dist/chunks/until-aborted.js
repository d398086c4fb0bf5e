import { n as decodeName } from "./path.js";
import { n as UserError } from "./errors.js";
import { t as visible } from "./visible.js";
import { n as writeText } from "./output.js";
import { r as defaultCacheDirectory, t as openCache } from "./open-cache.js";
import { n as readInput } from "./read-event.js";
import { n as readAll } from "./choose-ranges.js";
import { platform } from "node:process";
import { posix, relative, resolve, sep } from "node:path";

//#region src/cli/judged-paths.ts
/**
* The files and directories that the report is about, relative to the root. Without any it is all,
* or the project that `--cwd` names: a list that came out empty must not make a run that finds nothing, and who stands in
* a subdirectory wants to know what breaks elsewhere. Rejects with UserError
* `no-such-path` for one that none of the trees has.
*/
async function judgedPaths({ args, io }, place, trees) {
	const given = [...args.paths, ...await listedPaths(args, io, place)];
	if (given.length === 0) return {
		named: false,
		...args.cwd !== void 0 && place.prefix !== "" && { paths: [place.prefix] }
	};
	const paths = given.map((path) => insideRoot(path, place));
	const missing = paths.findIndex((path) => path !== "" && !trees.some((tree) => holds(tree, path)));
	if (missing >= 0) throw notThere(given[missing] ?? "");
	return {
		named: true,
		...!paths.includes("") && { paths }
	};
}
async function listedPaths({ filesFrom }, io, place) {
	if (filesFrom === void 0) return [];
	const bytes = filesFrom.file === "-" ? await readAll(io.stdin) : await readInput(resolve(place.directory, filesFrom.file));
	const { separator } = filesFrom;
	return decodeName(bytes).split(separator).map((line) => separator === "\n" ? line.replace(/\r$/, "") : line).filter((path) => path !== "");
}
/** A path as it was given, relative to the root; `''` is the root. Throws UserError `no-such-path` for one outside. */
function insideRoot(path, { directory, root, prefix }) {
	const clean = (path.startsWith("/") ? relative(root, resolve(directory, path)).split(sep).join("/") : posix.normalize(posix.join(prefix, path))).replace(/\/+$/, "");
	if (clean === ".." || clean.startsWith("../")) throw new UserError("no-such-path", `${path} is outside of ${root}; run deploy-guard there instead.`);
	return clean === "." ? "" : clean;
}
function holds(tree, path) {
	for (const known of tree.paths) if (known.startsWith(path) && (known.length === path.length || known[path.length] === "/")) return true;
	return false;
}
function notThere(path) {
	return new UserError("no-such-path", `There is no ${path} among the files that are checked; is it misspelt, or ignored by git?`);
}

//#endregion
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
//#region src/cli/run-caches.ts
function runCaches({ wanted, location }, { directory, io }) {
	const place = location === void 0 ? defaultCacheDirectory(io.env, platform) : resolve(directory, location);
	const opened = /* @__PURE__ */ new Map();
	return {
		async storeFor(root) {
			if (!wanted || place === void 0) return void 0;
			const found = opened.get(root) ?? await openCache({
				directory: place,
				root,
				env: io.env
			});
			opened.set(root, found);
			return found.kind === "open" ? found.cache : void 0;
		},
		async finish() {
			for (const found of opened.values()) {
				if (found.kind === "open") await found.cache.flush();
				const notes = found.kind === "open" ? found.cache.notes : [found.reason];
				for (const note of notes) await writeText(io.stderr, `deploy-guard: ${visible(note)}\n`);
			}
		}
	};
}

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
export { insideRoot as a, silentProgress as i, runCaches as n, judgedPaths as o, progressLine as r, untilAborted as t };