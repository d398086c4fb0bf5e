import { t as canRedraw, w as UserError } from "./start.js";
import { t as chooseRanges } from "./range.js";
import { O as displayName, P as realName, c as gitOfRun, s as locateDirectory } from "./asking.js";
import { T as checkOptions, a as runCaches, c as askedRun, i as finishCaches, l as progressLine, m as openRun, r as untilAborted, s as judgedPaths, u as silentProgress } from "./opening.js";
import { n as compilePart, r as questionsOf } from "./judged-files.js";
import { resolve } from "node:path";

//#region src/inspect/project-questions.ts
/**
* The question of each project, and of one without projects the given one: also of those that nobody asked about, since the
* files of one lead into another.
*/
function projectQuestions(options) {
	if (!options.projects?.length) return [options];
	const { paths, ...unlimited } = options;
	return questionsOf(unlimited).map((question) => ({
		...question,
		...paths && { paths }
	}));
}
/** The question of the project that `name` lies in, a path as it is or as reports write it. */
function questionAbout(name, options) {
	const shown = displayName(realName(name));
	return projectQuestions(options).find(({ part }) => compilePart(part)(shown)) ?? options;
}

//#endregion
//#region src/cli/commands/with-open-run.ts
/** Opens the trees that the flags name, asks, and closes them. Rejects with UserError, or with whatever an abort throws. */
function withOpenRun(args, io, question) {
	return untilAborted(askAll(args, io, question), io.signal);
}
async function askAll(args, io, question) {
	const directory = locateDirectory(resolve(io.cwd, args.cwd ?? "."));
	const git = gitOfRun(directory, { inherited: io.env });
	const ranges = await chooseRanges(args.range, git, io);
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
		git,
		signal,
		collectSooner: io.collectSooner
	});
	try {
		const factsStore = await caches.factsOf(run.root);
		const judged = await judgedPaths({
			args: withoutOperand(args),
			io
		}, run, run.base ? [run.head, run.base] : [run.head]);
		return await asking(args, io, (onProgress) => question({
			...checkOptions(run, judged),
			...factsStore && { factsStore },
			...signal && { signal },
			onProgress
		}, run));
	} finally {
		await run.close();
		await finishCaches(caches, io);
	}
}
/** The words behind a command are no paths that limit it. */
function withoutOperand(args) {
	return args.task === "graph" || args.task === "explain" ? {
		...args,
		paths: []
	} : args;
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
	return new UserError("range-undetermined", `There is nothing to look at (${methods.join("; ")}); name a commit with --head.`);
}

//#endregion
export { projectQuestions as n, questionAbout as r, withOpenRun as t };