import { f as EXIT, p as writeText, t as canRedraw, v as visible, w as UserError } from "./start.js";
import { S as readCommit, t as chooseRanges } from "./range.js";
import { O as displayName, c as gitOfRun, d as createGit, s as locateDirectory } from "./asking.js";
import { A as updateBaseline, D as recalledCheck, T as checkOptions, Z as counted, a as runCaches, c as askedRun, f as overrideReason, i as finishCaches, j as formatBaseline, k as coverReport, l as progressLine, m as openRun, n as writeReports, r as untilAborted, s as judgedPaths, st as writeOutput, t as checkFormats, u as silentProgress, ut as compileScope, w as exitCode } from "./opening.js";
import { resolve } from "node:path";

//#region src/cli/commands/combine-reports.ts
/**
* One report of several ranges of one repository: every finding once, problems likewise, changes added up. What is
* counted over a whole tree (files, includes) is that of the first. Throws RangeError for an empty list.
*/
function combineReports(reports) {
	const [first] = reports;
	if (first === void 0) throw new RangeError("there is no report to combine");
	if (reports.length === 1) return first;
	const findings = distinct(reports.flatMap((report) => report.findings)).sort(byPlace);
	const ranges = distinct(reports.flatMap((report) => report.range ?? []));
	const range = combineRanges(ranges);
	return {
		...first,
		result: reports.some(({ result }) => result === "failed") ? "failed" : "passed",
		...range && { range },
		...ranges.length > 1 && { ranges },
		...first.projects && { projects: combineProjects(reports.flatMap(({ projects }) => projects ?? [])) },
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
	if (first === void 0 || ranges.length === 1) return first;
	const methods = ranges.map(({ method, base, head }) => `${method} (${base?.sha ?? "nothing"}..${head.sha})`);
	return {
		...first,
		complete: ranges.every(({ complete }) => complete),
		notes: [...methods, ...new Set(ranges.flatMap(({ notes }) => notes))]
	};
}
/** Of each directory all that was found, and the worst result. */
function combineProjects(projects) {
	const combined = /* @__PURE__ */ new Map();
	for (const project of projects) {
		const known = combined.get(project.directory);
		combined.set(project.directory, known === void 0 ? project : sumOfProjects(known, project));
	}
	return [...combined.values()];
}
function sumOfProjects(one, other) {
	return {
		directory: one.directory,
		result: one.result === "failed" ? "failed" : other.result,
		errors: one.errors + other.errors,
		warnings: one.warnings + other.warnings,
		notices: one.notices + other.notices
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
//#region src/cli/commands/mend.ts
/** What the fixes of a report would do; undefined where none are asked for. Rejects with UserError `bad-usage`. */
async function planMending({ fix }, run, report) {
	if (fix === void 0) return void 0;
	const { tree } = run.range.head;
	if (fix === "write" && tree.kind !== "worktree") throw new UserError("bad-usage", `--fix mends the working tree, but ${tree.kind === "index" ? "the index" : "a commit"} is judged; use --fix-dry-run instead.`);
	const { planFixes } = await import("./plan-fixes2.js");
	return planFixes(report.findings, run.head);
}
/** Writes the fixes, or their patch to stdout. Returns what is to be judged once more; undefined when nothing changed. */
async function mend({ plan, report, place, judged }, { fix }, io) {
	if (plan === void 0) return void 0;
	if (fix === "patch") {
		const { formatPatch } = await import("./format-patch.js");
		const patch = formatPatch(plan);
		await writeText(io.stdout, patch);
		const refused = plan.refused.map(({ path, line, title, why }) => `not fixed: ${path}:${line}: ${title}: ${why}`);
		await tell(patch === "" && refused.length === 0 ? noneIsCertain(report) : refused, io);
		return;
	}
	const { applyPlan } = await import("./apply-fixes.js");
	const { fixed, refused } = await applyPlan(plan, place.root);
	await tell(fixed.map((said) => `fixed ${said}`), io);
	if (fixed.length > 0) return afterRenames(judged, plan);
	await tell(refused.map((said) => `not fixed: ${said}`), io);
}
/** A patch that is empty while the run fails would leave everybody in the dark. */
function noneIsCertain({ findings }) {
	const active = findings.filter(({ suppressed }) => suppressed === null);
	return active.length === 0 ? [] : [`no fix is certain: ${counted(active.length, "finding")}, see the report without --fix-dry-run`];
}
async function tell(lines, io) {
	for (const line of lines) await writeText(io.stderr, `deploy-guard: ${visible(line)}\n`);
}
/** Who named a file means it under its new name too. */
function afterRenames({ paths, named }, { renames }) {
	const added = renames.filter(({ from }) => paths?.includes(from)).map(({ to }) => to);
	return {
		named,
		...paths && { paths: [...paths, ...added] }
	};
}

//#endregion
//#region src/cli/commands/override.ts
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
//#region src/cli/commands/write-baseline.ts
/** Writes the baseline, says so on stderr, and returns the report as it is with it. Rejects with UserError. */
async function writeBaseline(run, io) {
	const { report, settings, root, baseline } = run;
	const { file } = baseline;
	if (report.problems.some(({ kind }) => kind === "rule-crashed")) {
		await writeText(io.stderr, `deploy-guard: ${visible(file)} was not written, since a rule crashed\n`);
		return report;
	}
	const { compileIsAsked } = await import("./asked-rules.js");
	const update = updateBaseline(baseline, report.findings, judgedBy(run, compileIsAsked(run.settings)));
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
function judgedBy({ report, settings, paths = [] }, isAsked) {
	const inScope = compileScope(settings);
	const unread = new Set(report.problems.map(({ path }) => path));
	const places = paths.map(displayName);
	return ({ path, rule }) => {
		return (places.length === 0 || places.some((place) => path === place || path.startsWith(`${place}/`))) && inScope(path) && isAsked(rule, path) && !unread.has(path);
	};
}

//#endregion
//#region src/cli/commands/run-check.ts
/** Checks, reports, and returns the exit code. Rejects with UserError, or with whatever an abort throws. */
async function runCheck(args, io, engine, git) {
	checkFormats(args.outputs);
	const directory = locateDirectory(resolve(io.cwd, args.cwd ?? "."));
	const caches = runCaches(args.cache, {
		directory,
		io
	});
	const request = {
		args,
		io,
		directory,
		engine,
		caches,
		git
	};
	const { ranges, runs } = await mended(await untilAborted(checkRanges(request), io.signal), request);
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
	await finishCaches(caches, io);
	return code;
}
/** A file that has its right name again can show what is wrong in it: so often it is looked at once more. */
const MAX_ROUNDS = 5;
/** Mends what is certain where that was asked for, and judges what came of it until nothing more is. */
async function mended(checked, request, round = 1) {
	const { args, io } = request;
	const [first] = checked.runs;
	const judged = first && round <= MAX_ROUNDS ? await mend(first, args, io) : void 0;
	if (judged === void 0) return checked;
	const git = gitOfRun(request.directory, { inherited: io.env });
	const again = {
		...request,
		git,
		judged
	};
	return mended(await untilAborted(checkRanges(again), io.signal), again, round + 1);
}
async function checkRanges(request) {
	const { args, io, directory, git } = request;
	const ranges = await chooseRanges(args.range, git, io);
	const runs = [];
	for (const range of ranges) {
		if (range.kind === "skipped") continue;
		const { env, signal, collectSooner } = io;
		const asked = {
			asked: askedRun(args),
			env,
			directory,
			git,
			signal,
			collectSooner
		};
		runs.push(await checkRun(await openRun(range, asked), request));
	}
	return {
		ranges,
		runs
	};
}
async function known({ report, settings, place, judged }, io) {
	const { root, baseline } = place;
	const { paths } = judged;
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
		const judged = request.judged ?? await judgedPaths({
			args,
			io
		}, run, run.base ? [run.head, run.base] : [run.head]);
		const report = await judge(run, judged, request);
		const plan = await planMending(args, run, report);
		return {
			report,
			settings: run.settings.settings,
			place: run,
			judged,
			...plan && { plan }
		};
	} finally {
		await run.close();
	}
}
async function judge(run, judged, { args, io, engine, caches }) {
	const progress = args.progress && canRedraw(io.stderr, io.env) ? progressLine(io.stderr) : silentProgress;
	const asked = {
		...checkOptions(run, judged),
		...args.show && { show: args.show }
	};
	try {
		return await recalledCheck({
			...asked,
			...io.signal && { signal: io.signal },
			onProgress: (step) => progress.show(step)
		}, {
			check: engine.check,
			reports: await caches.reportsOf(run.root),
			storeFor: () => caches.factsOf(run.root)
		});
	} finally {
		progress.end();
	}
}

//#endregion
export { runCheck };