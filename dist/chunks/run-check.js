import { i as failsRun, n as compileScope } from "./judgement.js";
import { i as displayName } from "./path.js";
import { t as rules } from "./rules.js";
import { n as UserError } from "./errors.js";
import { t as compileIsAsked } from "./asked-rules.js";
import { a as createGit, r as locateDirectory } from "./locate.js";
import { t as formatBaseline } from "./baseline.js";
import { k as readCommit } from "./range-input.js";
import { t as visible } from "./visible.js";
import { a as counted } from "./phrases.js";
import { n as formats, t as formatReport } from "./formats.js";
import { n as updateBaseline, t as coverReport } from "./update-baseline.js";
import { n as writeText } from "./output.js";
import { t as EXIT } from "./exit-codes.js";
import { t as exitCode } from "./exit.js";
import { a as didYouMean } from "./rule-ids.js";
import { i as widthOf, n as understandsLinks, r as wantsColor, t as canRedraw } from "./terminal.js";
import { n as checkOptions } from "./open-cache.js";
import { t as openRun } from "./open-run.js";
import { n as overrideReason } from "./emergencies.js";
import { t as writeOutput } from "./write-output.js";
import { r as askedRun, t as chooseRanges } from "./choose-ranges.js";
import { i as silentProgress, n as runCaches, o as judgedPaths, r as progressLine, t as untilAborted } from "./until-aborted.js";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

//#region src/cli/combine-reports.ts
/**
* One report of several ranges of one repository: every finding once, problems likewise, changes added up. What is
* counted over a whole tree (files, includes) is that of the first. Throws RangeError for an empty list.
*/
function combineReports(reports) {
	const [first] = reports;
	if (first === void 0) throw new RangeError("there is no report to combine");
	if (reports.length === 1) return first;
	const findings = distinct(reports.flatMap((report) => report.findings)).sort(byPlace);
	const range = combineRanges(reports.flatMap((report) => report.range ?? []));
	return {
		...first,
		result: reports.some(({ result }) => result === "failed") ? "failed" : "passed",
		...range && { range },
		summary: combineSummaries(first.summary, reports, findings),
		findings,
		problems: distinct(reports.flatMap((report) => report.problems))
	};
}
/** Equal data in equal order of keys, which one engine gives. */
function distinct(values) {
	return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
function byPlace(one, other) {
	if (one.path !== other.path) return one.path < other.path ? -1 : 1;
	if (one.line !== other.line) return one.line - other.line;
	if (one.column !== other.column) return one.column - other.column;
	return one.rule < other.rule ? -1 : 1;
}
function combineRanges(ranges) {
	const [first] = ranges;
	if (first === void 0) return void 0;
	const methods = ranges.map(({ method, base, head }) => `${method} (${base?.sha ?? "nothing"}..${head.sha})`);
	return {
		...first,
		complete: ranges.every(({ complete }) => complete),
		notes: [...methods, ...new Set(ranges.flatMap(({ notes }) => notes))]
	};
}
function combineSummaries(first, reports, findings) {
	const open = findings.filter(({ suppressed }) => suppressed === null);
	const count = (severity) => open.filter((finding) => finding.severity === severity).length;
	const sum = (key) => reports.reduce((total, { summary }) => total + summary[key], 0);
	return {
		...first,
		filesChanged: sum("filesChanged"),
		preexisting: sum("preexisting"),
		errors: count("error"),
		warnings: count("warning"),
		notices: count("notice"),
		suppressed: findings.length - open.length
	};
}

//#endregion
//#region src/cli/override.ts
/**
* Why a run that fails shall pass all the same: what the flag says, else, in a workflow of GitHub, the trailer of the head
* commit where it counts. Asked only of runs that fail.
*/
async function overrideOf(request) {
	const { given, range, directory, env } = request;
	if (given !== void 0) return {
		reason: given,
		source: "--override"
	};
	const { GITHUB_EVENT_NAME: name = "", GITHUB_REF: ref = "" } = env;
	const { sha, tree } = range.head;
	if (name === "" || tree.kind !== "commit") return void 0;
	const commit = await readCommit(createGit(directory, { inherited: env }), sha).catch(() => void 0);
	const reason = overrideReason({
		name,
		ref
	}, commit?.message ?? "");
	return reason === void 0 ? void 0 : {
		reason,
		source: `a trailer of the commit ${sha.slice(0, 10)}`
	};
}

//#endregion
//#region src/cli/write-baseline.ts
/** Writes the baseline, says so on stderr, and returns the report as it is with it. Rejects with UserError. */
async function writeBaseline(run, io) {
	const { report, settings, root, baseline } = run;
	const { file } = baseline;
	if (report.problems.some(({ kind }) => kind === "rule-crashed")) {
		await writeText(io.stderr, `deploy-guard: ${visible(file)} was not written, since a rule crashed\n`);
		return report;
	}
	const update = updateBaseline(baseline, report.findings, judgedBy(run));
	await writeOutput(resolve(root, file), formatBaseline(update.entries));
	const { added, removed, entries } = update;
	const news = `${counted(entries.length, "finding")}, ${added} of them new; ${removed} gone`;
	await writeText(io.stderr, `deploy-guard: wrote ${visible(file)} (${news})\n`);
	return coverReport(report, {
		file,
		entries
	}, settings);
}
/** Whether the run would have found what an entry stands for. */
function judgedBy({ report, settings, paths = [] }) {
	const inScope = compileScope(settings);
	const isAsked = compileIsAsked(settings);
	const unread = new Set(report.problems.map(({ path }) => path));
	const places = paths.map(displayName);
	return ({ path, rule }) => {
		return (places.length === 0 || places.some((place) => path === place || path.startsWith(`${place}/`))) && inScope(path) && isAsked(rule, path) && !unread.has(path);
	};
}

//#endregion
//#region src/cli/write-reports.ts
/** Throws UserError `bad-usage` for a format that does not exist. Asked before the work begins. */
function checkFormats(outputs) {
	const unknown = outputs.find(({ format }) => !isFormat(format))?.format;
	if (unknown === void 0) return;
	const names = Object.keys(formats);
	throw new UserError("bad-usage", `There is no format "${unknown}".${didYouMean(unknown, names) || ` There are ${names.join(", ")}.`}`);
}
function isFormat(name) {
	return Object.hasOwn(formats, name);
}
const RULE_DOCS = rules.map(({ id, summary, severity }) => ({
	id,
	summary,
	severity
}));
/** Writes the report in every form that was asked for; files last, so that one that fails hides nothing. */
async function writeReports(report, options) {
	const { args, io, place } = options;
	for (const { format, file } of args.outputs) if (file === void 0 && isFormat(format)) await writeText(io.stdout, stdoutText(report, format, options));
	for (const { format, file } of args.outputs) {
		if (file === void 0 || !isFormat(format)) continue;
		await writeOutput(resolve(place.directory, file), formatReport(report, format, {
			color: false,
			width: 100,
			rules: RULE_DOCS
		}));
	}
}
function stdoutText(report, format, { args, io, place, settings }) {
	const quiet = args.quiet && format === "pretty";
	if (quiet && report.result === "passed" && report.override === void 0 && report.problems.length === 0) return "";
	const shown = quiet ? onlyFailing(report, settings) : report;
	const links = understandsLinks(io.stdout, io.env);
	return formatReport(shown, format, {
		color: wantsColor(io.stdout, io.env, args.color),
		width: widthOf(io.stdout, io.env),
		rules: RULE_DOCS,
		...links && {
			hyperlinks: true,
			sourceUrl: `${pathToFileURL(place.root).href}/`
		}
	});
}
function onlyFailing(report, { failOn, maxWarnings }) {
	const weakest = maxWarnings === null || failsRun("warning", failOn) ? failOn : "warning";
	return {
		...report,
		findings: report.findings.filter(({ severity }) => failsRun(severity, weakest))
	};
}

//#endregion
//#region src/cli/run-check.ts
/** Checks, reports, and returns the exit code. Rejects with UserError, or with whatever an abort throws. */
async function runCheck(args, io, engine) {
	checkFormats(args.outputs);
	const directory = locateDirectory(resolve(io.cwd, args.cwd ?? "."));
	const caches = runCaches(args.cache, {
		directory,
		io
	});
	const { ranges, runs } = await untilAborted(checkRanges({
		args,
		io,
		directory,
		engine,
		caches
	}), io.signal);
	const [first] = runs;
	if (first === void 0) return skip(ranges, io);
	const { report, code } = await overridden(verdictOf(args.updateBaseline ? [{
		...first,
		report: await known(first, io)
	}] : runs), first.place.range, {
		args,
		io,
		directory
	});
	await writeReports(report, {
		args,
		io,
		...first
	});
	await caches.finish();
	return code;
}
async function checkRanges(request) {
	const { args, io, directory } = request;
	const ranges = await chooseRanges(args.range, directory, io);
	const runs = [];
	for (const range of ranges) {
		if (range.kind === "skipped") continue;
		const { env, signal } = io;
		runs.push(await checkRun(await openRun(range, {
			asked: askedRun(args),
			env,
			directory,
			signal
		}), request));
	}
	return {
		ranges,
		runs
	};
}
async function known({ report, settings, place, paths }, io) {
	const { root, baseline } = place;
	return baseline ? writeBaseline({
		report,
		settings,
		root,
		baseline,
		...paths && { paths }
	}, io) : report;
}
function verdictOf(runs) {
	return {
		report: combineReports(runs.map((run) => run.report)),
		code: Math.max(...runs.map((run) => exitCode(run.report, run.settings)))
	};
}
async function overridden(verdict, range, { args, io, directory }) {
	if (verdict.code === EXIT.clean) return verdict;
	const override = await overrideOf({
		given: args.override,
		range,
		directory,
		env: io.env
	});
	return override ? {
		report: {
			...verdict.report,
			result: "passed",
			override
		},
		code: EXIT.clean
	} : verdict;
}
/** Not in silence: a hook that checks nothing should be seen to do so. */
async function skip(ranges, io) {
	await writeText(io.stderr, `deploy-guard: nothing to check (${ranges.map(({ method }) => method).join("; ")})\n`);
	return EXIT.clean;
}
async function checkRun(run, request) {
	try {
		const { args, io } = request;
		const judged = await judgedPaths({
			args,
			io
		}, run, run.base === void 0 ? [run.head] : [run.head, run.base]);
		return {
			report: await judge(run, judged, request),
			settings: run.settings.settings,
			place: run,
			...judged.paths && { paths: judged.paths }
		};
	} finally {
		await run.close();
	}
}
async function judge(run, judged, { args, io, engine, caches }) {
	const factsStore = await caches.storeFor(run.root);
	const progress = args.progress && canRedraw(io.stderr, io.env) ? progressLine(io.stderr) : silentProgress;
	try {
		return await engine.check({
			...checkOptions(run, judged),
			...args.show && { show: args.show },
			...factsStore && { factsStore },
			...io.signal && { signal: io.signal },
			onProgress: (step) => progress.show(step)
		});
	} finally {
		progress.end();
	}
}

//#endregion
export { runCheck };