import { O as displayName, w as baseNameOf } from "./asking.js";
import { O as idsOf, ct as defaultSettings } from "./opening.js";
import { t as stillSays } from "./still-says.js";
import { t as deployedTree } from "./deployed-tree.js";

//#region src/recall/modified-paths.ts
/** `undefined` where nothing is compared. */
async function modifiedThenAndNow(reference, { options, listings }) {
	const { head, base } = listings;
	if (!base || !reference.base) return void 0;
	const differs = await differsByEntry(options);
	const [before, after] = [idsOf(reference.base, base.paths.length), idsOf(reference.head, head.paths.length)];
	return {
		was: modified(listings, differs, [before, after]),
		is: modified(listings, differs, [base.ids, head.ids])
	};
}
async function differsByEntry(options) {
	const [head, base] = await Promise.all([options.head, options.base].map((tree) => tree && deployed(tree, options)));
	return (path) => {
		if (!head?.paths.has(path) || !base?.paths.has(path)) return void 0;
		return head.entry(path).kind !== base.entry(path).kind;
	};
}
/** What several projects leave out has no reference. */
function deployed(tree, { settings, projects = [] }) {
	const { deploy = defaultSettings.deploy } = projects.length === 0 && settings || {};
	return deployedTree(tree, deploy);
}
/** `ids`: of the base and of the head. */
function modified({ head, base }, differs, [before, after]) {
	const idBefore = new Map(base?.paths.map((path, index) => [path, before[index]]));
	return head.paths.filter((path, index) => {
		const isOther = differs(path);
		return isOther === true || isOther === false && idBefore.get(path) !== after[index];
	});
}

//#endregion
//#region src/recall/answer-from.ts
/** When more files have other contents, looking at each takes longer than it may save. */
const MAX_CHANGED = 100;
/**
* The report of an earlier run for trees in which some files have other contents since. `undefined` where one of them says
* something else than then, or is told of in the report, whose lines may be others now.
*/
async function answerFrom(reference, now) {
	const { options, listings } = now;
	const head = changedIn({
		tree: options.head,
		listing: listings.head,
		remembered: reference.head
	});
	const base = options.base && listings.base && reference.base ? changedIn({
		tree: options.base,
		listing: listings.base,
		remembered: reference.base
	}) : [];
	const changed = head && base && [...head, ...base];
	if (!changed || changed.length > MAX_CHANGED) return void 0;
	if (!changed.every(({ path }) => isInBoth(path, options)) || tellsOfAny(reference.report, changed)) return void 0;
	const modified = await modifiedThenAndNow(reference, now);
	if (modified && hangsOnWhatChanged(reference, options) && !areEqual(modified)) return void 0;
	const names = new Set(reference.names);
	const store = readOnly(now.store);
	for (const file of changed) if (!await stillSays(file, {
		...file,
		names,
		store
	})) return void 0;
	return {
		report: retold(reference, options, modified),
		absences: reference.absences
	};
}
/** What this looks at is not kept: writing all that is kept anew would take longer. */
function readOnly(store) {
	const { classes } = store;
	const set = () => void 0;
	return {
		get: (id) => store.get(id),
		set,
		...classes && { classes: {
			get: (id) => classes.get(id),
			set
		} }
	};
}
/** `undefined` where bytes have changed that were looked at themselves. */
function changedIn({ tree, listing, remembered }) {
	const raw = new Set(remembered.raw);
	const changed = [];
	const { paths, ids } = listing;
	for (const [index, before] of idsOf(remembered, paths.length).entries()) {
		const path = paths[index];
		if (path === void 0 || before === ids[index]) continue;
		if (raw.has(index) || baseNameOf(path) === "composer.json" || tree.entry(path).kind !== "file") return void 0;
		changed.push({
			path,
			before,
			tree,
			marks: remembered.ways[remembered.wayOf[index] ?? 0] ?? []
		});
	}
	return changed;
}
/** What was added or deleted is paired by its content with what it was renamed from. */
function isInBoth(path, { head, base }) {
	return base === void 0 || head.paths.has(path) && base.paths.has(path);
}
function tellsOfAny(report, changed) {
	const text = JSON.stringify({
		...report,
		range: void 0
	});
	return changed.some(({ path }) => text.includes(JSON.stringify(displayName(path)).slice(1, -1)));
}
/** What changed besides explains a finding where no line or target does; another file may, when that has changed too. */
function hangsOnWhatChanged({ report, tellsAll }, { paths = [] }) {
	return paths.length > 0 && !tellsAll || report.findings.some(isExplainedBySurroundings);
}
function isExplainedBySurroundings({ cause, unexplained }) {
	return unexplained === true || cause?.kind === "context-changed" || cause?.kind === "value-changed";
}
function areEqual({ was, is }) {
	return was.length === is.length && was.every((path, index) => path === is[index]);
}
/** The range is told as it is now, and how many files it changes. */
function retold({ report }, { range }, modified) {
	const { range: _, ...rest } = report;
	const more = modified ? modified.is.length - modified.was.length : 0;
	return {
		...rest,
		...range ? { range } : {},
		summary: {
			...report.summary,
			filesChanged: report.summary.filesChanged + more
		}
	};
}

//#endregion
export { answerFrom };