import { f as EXIT, w as UserError } from "./start.js";
import { O as displayName } from "./asking.js";
import { C as openBase, D as recalledCheck, E as openCaches, T as checkOptions, _ as settingsOfRun, ft as failsRun, g as readBaseline, h as configDirectories, lt as compileRuleSettings, m as openRun, p as projectRoot, rt as locateWorkTree, w as exitCode } from "./opening.js";
import { t as rules } from "./rules.js";

//#region src/action/also-present.ts
/**
* A push is compared with what was deployed last, where that is known, or else with what was there before the push. Some
* errors are then older than the push: they are named, so that nobody looks for them in its commits. Undefined when there
* are none, or it was no push.
*/
async function findAlsoPresent(request) {
	const { run, report } = request;
	const { range } = run;
	if (range.kind !== "compare" || range.alsoPresent === null) return void 0;
	if (range.alsoPresent.sha === range.base.sha) return named(await before(request), false);
	const fromPush = await sincePush(request);
	return named(fromPush === void 0 ? [] : withoutThose(errorsOf(report), fromPush), true);
}
function named(errors, counted) {
	return errors.length === 0 ? void 0 : {
		errors,
		counted
	};
}
/** Errors that the base has as well. */
async function before({ report, options, notes, check }) {
	if (report.summary.preexisting === 0) return [];
	const { base: _base, ...everything } = options;
	return withoutThose(errorsOf(await (notes.alone?.() ?? check(withStore(everything, notes)))), errorsOf(report));
}
function withStore(options, { store }) {
	return {
		...options,
		...store && { factsStore: store }
	};
}
/** Errors that the tree before the push does not have. */
async function sincePush({ run, report, options, notes, check, env }) {
	const { range, head, directory } = run;
	if (range.kind !== "compare" || range.alsoPresent === null || report.summary.errors === 0) return void 0;
	const { tree } = await openBase(range.alsoPresent, head, {
		directory,
		env
	});
	try {
		return errorsOf(await check(withStore({
			...options,
			base: tree
		}, notes)));
	} finally {
		await tree.close?.();
	}
}
function errorsOf({ findings }) {
	return findings.filter(({ severity, suppressed }) => severity === "error" && suppressed === null);
}
function withoutThose(findings, others) {
	const known = new Set(others.map(({ fingerprint }) => fingerprint));
	return findings.filter(({ fingerprint }) => !known.has(fingerprint));
}

//#endregion
//#region src/action/asked-run.ts
/** What the inputs ask of a run. */
function askedRun({ configFile, settings, range }) {
	return {
		...configFile !== void 0 && { config: { file: configFile } },
		settings,
		scope: range.scope,
		baseSpelling: "the input base-ref",
		headNamed: range.headRef !== void 0,
		spelling
	};
}
/** `maxWarnings` → `the input max-warnings`; the input for `baseline` is `baseline-file`. */
function spelling(key) {
	return `the input ${key === "baseline" ? "baseline-file" : key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

//#endregion
//#region src/action/changed-files.ts
/** Every path whose content or kind is not the same in both trees, deleted ones too, sorted, as reports write them. */
function changedFiles(base, head) {
	const added = [...head.paths].filter((path) => !base.paths.has(path) || differs(base, head, path));
	const deleted = [...base.paths].filter((path) => !head.paths.has(path));
	return [...added, ...deleted].map(displayName).sort();
}
function differs(base, head, path) {
	return base.id(path) !== head.id(path) || base.entry(path).kind !== head.entry(path).kind;
}

//#endregion
//#region src/action/weakened-settings.ts
/** Keys under which more entries mean that less is found. */
const GROWING = [
	"exclude",
	"allowExtensions",
	"assumeExists",
	"thirdParty",
	"includePaths"
];
/**
* In what `head` lets more pass than `base`, in words that follow "This change": `sets failOn from error to never`. Empty
* when in nothing. What could be either is named too: a notice that says too much is better than one that is not there.
*/
function weakenedSettings(base, head, rules) {
	return [
		...weakerGate(base, head),
		...weakerRules(base, head, rules),
		...growingLists(base, head),
		...others(base, head)
	];
}
function weakerGate(base, head) {
	const failOn = base.failOn !== "never" && !failsRun(base.failOn, head.failOn) ? [`sets failOn from ${base.failOn} to ${head.failOn}`] : [];
	const more = (head.maxWarnings ?? Infinity) > (base.maxWarnings ?? Infinity);
	const allowed = head.maxWarnings === null ? "any number" : String(head.maxWarnings);
	const maxWarnings = more ? [`raises maxWarnings from ${base.maxWarnings} to ${allowed}`] : [];
	const undetermined = base.onUndetermined === "fail" && head.onUndetermined === "all" ? ["sets onUndetermined from fail to all"] : [];
	const alternatives = head.maxAlternatives < base.maxAlternatives ? [`lowers maxAlternatives from ${base.maxAlternatives} to ${head.maxAlternatives}`] : [];
	return [
		...failOn,
		...maxWarnings,
		...undetermined,
		...alternatives
	];
}
const WEIGHT = {
	off: 0,
	notice: 1,
	warning: 2,
	error: 3
};
function weakerRules(base, head, rules) {
	const before = compileRuleSettings({
		rules: base.rules,
		overrides: []
	});
	const after = compileRuleSettings({
		rules: head.rules,
		overrides: []
	});
	return [...rules].flatMap(([id, own]) => {
		const [from, to] = [before(id, "") ?? own, after(id, "") ?? own];
		return WEIGHT[to] < WEIGHT[from] ? [`sets the rule ${id} from ${from} to ${to}`] : [];
	});
}
function growingLists(base, head) {
	return GROWING.flatMap((key) => {
		const added = head[key].filter((entry) => !base[key].includes(entry));
		return added.length > 0 ? [`adds to ${key}: ${added.join(", ")}`] : [];
	});
}
function others(base, head) {
	const phrases = [];
	if (!same(base.include, head.include) && head.include.length > 0) phrases.push("changes include");
	if (base.root !== head.root && head.root !== "") phrases.push(`sets root to ${head.root}`);
	for (const key of ["documentRoots", "entryPoints"]) if (!same(base[key], head[key]) && head[key].length > 0) phrases.push(`changes ${key}`);
	if (!same(base.exposedExtensions, head.exposedExtensions) && base.exposedExtensions.length > 0) phrases.push("changes exposedExtensions");
	if (!same(base.overrides, head.overrides) && head.overrides.length > 0) phrases.push("changes overrides");
	if (!same(base.deploy, head.deploy)) phrases.push("changes deploy");
	if (base.baseline !== head.baseline && head.baseline !== null) phrases.push(`sets baseline to ${head.baseline}`);
	return phrases;
}
function same(one, other) {
	return JSON.stringify(one) === JSON.stringify(other);
}

//#endregion
//#region src/action/settings-remark.ts
/** A sentence about what the change does to the settings of the check itself; undefined when it weakens none. */
async function settingsRemark(run, { inputs }) {
	const { base, head, range } = run;
	if (base === void 0) return void 0;
	const own = await phrasesAt(run.prefix, {
		run,
		inputs,
		base,
		head
	});
	const phrases = [...own];
	if (inputs.configFile === void 0) for (const directory of configDirectories([...base.paths, ...head.paths])) {
		const others = await phrasesAt(directory, {
			run,
			inputs,
			base,
			head
		});
		phrases.push(...others.filter((phrase) => !own.includes(phrase)).map((phrase) => `${phrase} in ${displayName(directory)}`));
	}
	if (phrases.length === 0) return void 0;
	const held = range.settingsFrom === "base" ? " It was judged by the settings from before it." : "";
	return `This change weakens the settings of deploy-guard: it ${phrases.join("; it ")}.${held}`;
}
/** What becomes weaker for the files in a directory. */
async function phrasesAt(directory, { run, inputs, base, head }) {
	const [before, after] = [await rulesOf(base, {
		run,
		inputs,
		directory
	}), await rulesOf(head, {
		run,
		inputs,
		directory
	})];
	if (before === void 0 || after === void 0) return [];
	const defaults = new Map(rules.map(({ id, severity }) => [id, severity]));
	const added = [...after.known].filter((fingerprint) => !before.known.has(fingerprint)).length;
	return [...weakenedSettings(before.settings, after.settings, defaults), ...added > 0 ? [`adds ${added} to the findings that the baseline hides`] : []];
}
async function rulesOf(tree, { run, inputs, directory }) {
	const { baseline } = inputs.settings;
	const asked = {
		...askedRun(inputs),
		settings: baseline === void 0 ? {} : { baseline }
	};
	const source = {
		kind: "tree",
		tree,
		named: true
	};
	const found = await orUnusable(settingsOfRun(asked, run, source, directory));
	if (found === void 0) return void 0;
	const { settings } = found;
	const read = await orUnusable(readBaseline({
		asked,
		place: run,
		source,
		settings,
		updating: false
	}));
	return {
		settings,
		known: new Set((read?.entries ?? []).map(({ fingerprint }) => fingerprint))
	};
}
/** Undefined for what cannot be read: if it is what holds, the run has failed already. */
async function orUnusable(work) {
	try {
		return await work;
	} catch (error) {
		if (error instanceof UserError) return void 0;
		throw error;
	}
}

//#endregion
//#region src/action/check-change.ts
/** Checks what a range names. Rejects with UserError. */
async function checkChange(range, place, means) {
	const { env, io, directory, inputs, git } = place;
	const { signal, collectSooner } = io;
	const { ahead } = means;
	const run = await openRun(range, {
		asked: askedRun(inputs),
		env,
		directory,
		git,
		ahead,
		signal,
		collectSooner
	});
	try {
		await refuseEmptyWorkspace(run, place);
		return await checkRun(run, place, means);
	} finally {
		await run.close();
	}
}
/** Without a checkout there is nothing that could be wrong, and so it would always pass. */
async function refuseEmptyWorkspace(run, { git, workspace }) {
	if (run.head.paths.size > 0 || await locateWorkTree(git) !== void 0) return;
	throw new UserError("not-a-repository", `The workspace ${workspace} is empty. Put a step with actions/checkout before this one.`);
}
async function checkRun(run, place, means) {
	const { range, head, base, root, prefix, directory, settings } = run;
	const project = prefix === "" ? projectRoot(settings.settings, base ? [head, base] : [head]) : prefix;
	const paths = project === void 0 ? void 0 : [project];
	const { signal } = place.io;
	const caches = openCaches({
		directory: means.cacheDirectory,
		env: place.env
	});
	const options = {
		...checkOptions(run, {
			named: false,
			...paths && { paths }
		}),
		...signal && { signal }
	};
	const recalling = {
		check: (asked, notes) => means.engine.check(asked, notes),
		reports: await caches.reportsOf(root),
		storeFor: async () => await caches.factsOf(root) ?? means.ahead.store()
	};
	const notes = {};
	const report = await recalledCheck(options, recalling, notes);
	const check = (asked) => recalledCheck(asked, recalling);
	const alsoPresent = await findAlsoPresent({
		run,
		report,
		options,
		notes,
		check,
		env: place.env
	});
	await caches.flush();
	return {
		kind: "checked",
		range,
		place: {
			root,
			prefix,
			directory
		},
		settings,
		report,
		headCommit: exitCode(report, settings.settings) === EXIT.clean ? void 0 : await means.ahead.commit(),
		changedFiles: base === void 0 ? [] : changedFiles(base, head),
		alsoPresent,
		settingsRemark: await settingsRemark(run, place)
	};
}

//#endregion
export { checkChange };