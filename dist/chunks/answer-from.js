import { i as displayName, t as baseNameOf } from "./path.js";
import { C as asideFacts, L as readOrNothing, M as pathMentions, _ as classFactsOf, f as sayTheSame, m as factsOfFile, p as sayTheSameOfClasses, t as factsForWords, x as hasPhpShebang, y as extractTemplates } from "./resolve-tree.js";
import { a as CLASSES_MARK, o as restOfKey, r as holdsBytes, t as idsOf } from "./remembered-tree.js";

//#region src/pipeline/still-says.ts
/** Whether what was found out from the content then is found out from that of now: see `sayTheSame`. False where it is not known. */
async function stillSays({ path, before, tree }, { marks, names, store }) {
	const id = tree.id(path);
	let bytes;
	for (const mark of marks) {
		bytes ??= await readOrNothing(tree, path);
		if (!bytes || !holdsBytes(tree, path, bytes)) return false;
		if (!(mark === "classes" ? sameClasses(store.classes?.get(before), store.classes?.get(id) ?? classFactsOf(latin1(bytes))) : sameFacts(store.get(before + restOfKey(mark)), store.get(id + restOfKey(mark)) ?? read(bytes, mark), names))) return false;
	}
	return true;
}
function sameClasses(one, other) {
	return one !== void 0 && sayTheSameOfClasses(one, other);
}
function sameFacts(one, other, names) {
	return one !== void 0 && other !== void 0 && sayTheSame(one, other, names);
}
/** The facts that have this mark; undefined where there are none of this content. */
function read(bytes, mark) {
	const [, name = "", detail = ""] = /^ (\S+) ?(.*)$/s.exec(restOfKey(mark)) ?? [];
	if (name === "") return factsOfFile(bytes);
	if (name === "#!") return hasPhpShebang(bytes) ? factsOfFile(bytes) : void 0;
	if (name === "templates" && isLanguage(detail)) return asideFacts({ templates: extractTemplates(latin1(bytes), detail) });
	if (name === "paths") return asideFacts({ mentions: pathMentions(latin1(bytes)) });
	const words = wordsOf(restOfKey(mark));
	return words && factsForWords(bytes, words, factsOfFile(bytes));
}
function isLanguage(name) {
	return name === "php" || name === "blade" || name === "twig";
}
function wordsOf(rest) {
	const words = rest.startsWith(" [") ? JSON.parse(rest) : void 0;
	return Array.isArray(words) ? new Set(words.map(String)) : void 0;
}
function latin1(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
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
	const names = new Set(reference.names);
	for (const file of changed) if (!await stillSays(file, {
		...file,
		names,
		store: now.store
	})) return void 0;
	return {
		report: retold(reference, now),
		absences: reference.absences
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
/** The range is told as it is now, and how many files it changes. */
function retold({ report, head, base }, { options, listings }) {
	const count = listings.head.paths.length;
	const then = base ? countModified(options, listings, [idsOf(base, listings.base?.paths.length ?? 0), idsOf(head, count)]) : 0;
	const now = base ? countModified(options, listings, [listings.base?.ids ?? [], listings.head.ids]) : 0;
	const { range: _, ...rest } = report;
	return {
		...rest,
		...options.range ? { range: options.range } : {},
		summary: {
			...report.summary,
			filesChanged: report.summary.filesChanged + now - then
		}
	};
}
/** How many paths of both trees have different contents, or are of different kinds. `ids`: of the base and of the head. */
function countModified({ head, base }, listings, [before, after]) {
	const idBefore = new Map(listings.base?.paths.map((path, index) => [path, before[index]]));
	return listings.head.paths.filter((path, index) => idBefore.has(path) && (idBefore.get(path) !== after[index] || base?.entry(path).kind !== head.entry(path).kind)).length;
}

//#endregion
export { answerFrom };