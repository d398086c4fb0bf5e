import { a as nearestPath } from "./check.js";
import { i as displayName } from "./path.js";
import { n as UserError } from "./errors.js";
import { r as locateDirectory } from "./locate.js";
import { t as canRedraw } from "./terminal.js";
import { n as checkOptions } from "./open-cache.js";
import { t as openRun } from "./open-run.js";
import { r as askedRun, t as chooseRanges } from "./choose-ranges.js";
import { i as silentProgress, n as runCaches, o as judgedPaths, r as progressLine, t as untilAborted } from "./until-aborted.js";
import { resolve } from "node:path";

//#region src/inspect/file-named.ts
/** The file of a tree that `name` means, as it is or as reports write it. Throws UserError `no-such-path`. */
function fileNamed(name, { world }) {
	const { index } = world;
	const paths = [...index.tree.paths];
	const path = paths.find((known) => known === name) ?? paths.find((known) => displayName(known) === name);
	if (path !== void 0) return path;
	const nearest = nearestPath(name, index);
	throw new UserError("no-such-path", `There is no file ${name} in what is checked.${nearest === void 0 ? "" : ` Did you mean ${displayName(nearest)}?`}`);
}

//#endregion
//#region src/cli/with-open-run.ts
/** Opens the trees that the flags name, asks, and closes them. Rejects with UserError, or with whatever an abort throws. */
function withOpenRun(args, io, question) {
	return untilAborted(askAll(args, io, question), io.signal);
}
async function askAll(args, io, question) {
	const directory = locateDirectory(resolve(io.cwd, args.cwd ?? "."));
	const ranges = await chooseRanges(args.range, directory, io);
	const range = ranges.find((candidate) => candidate.kind !== "skipped");
	if (range === void 0) throw nothingThere(ranges.map(({ method }) => method));
	const { env, signal } = io;
	const caches = runCaches(args.cache, {
		directory,
		io
	});
	const run = await openRun(range, {
		asked: askedRun(args),
		env,
		directory,
		signal
	});
	try {
		const factsStore = await caches.storeFor(run.root);
		const judged = await judgedPaths({
			args: {
				...args,
				paths: []
			},
			io
		}, run, []);
		return await asking(args, io, (onProgress) => question({
			...checkOptions(run, judged),
			...factsStore && { factsStore },
			...signal && { signal },
			onProgress
		}, run));
	} finally {
		await run.close();
		await caches.finish();
	}
}
async function asking(args, io, ask) {
	const progress = args.progress && canRedraw(io.stderr, io.env) ? progressLine(io.stderr) : silentProgress;
	try {
		return await ask((step) => progress.show(step));
	} finally {
		progress.end();
	}
}
function nothingThere(methods) {
	return new UserError("range-undetermined", `There is nothing to look at (${methods.join("; ")}). Name a commit with --head.`);
}

//#endregion
export { fileNamed as n, withOpenRun as t };