import { t as UnreadableFileError } from "./errors.js";
import { a as areStillAbsent, c as watchTree, i as watchStore } from "./watched-store.js";
import { n as rememberTree } from "./remembered-tree.js";
import { createHash } from "node:crypto";

//#region src/recall/answer.ts
function listAbsences({ head, base }) {
	return {
		head: [...head.absences],
		base: [...base?.absences ?? []]
	};
}
/** Only this tool writes the file, and it vouches for its bytes: this is for one that was made by something else. */
function isAnswer(value) {
	if (typeof value !== "object" || value === null || !("report" in value && "absences" in value)) return false;
	const { report, absences } = value;
	if (typeof report !== "object" || typeof absences !== "object" || absences === null) return false;
	return "head" in absences && "base" in absences && [absences.head, absences.base].every(Array.isArray);
}
/** The paths that were absent still are, for the same reasons. */
function stillHolds({ absences }, { head, base }) {
	return areStillAbsent(absences.head, head) && (base ? areStillAbsent(absences.base, base) : absences.base.length === 0);
}

//#endregion
//#region src/recall/reference.ts
/**
* `undefined` where what is not in facts counts: bytes behind a filter of git, and ignore comments that only count in files
* that are as the base has them.
*/
function referenceOf(answer, { head, base, ignoresFrom }, { listings, watched }) {
	if (ignoresFrom === "base" || head.filtered?.size || base?.filtered?.size) return void 0;
	const { trees, store, names } = watched;
	const after = rememberTree(listings.head, trees.head, store);
	const before = listings.base && trees.base && rememberTree(listings.base, trees.base, store);
	if (!after || listings.base && !before) return void 0;
	return {
		...answer,
		head: after,
		...before && { base: before },
		names: [...names].sort()
	};
}
/** As `isAnswer`. */
function isReference(value) {
	if (!isAnswer(value) || !("head" in value && "names" in value)) return false;
	const trees = [value.head, ..."base" in value ? [value.base] : []];
	return Array.isArray(value.names) && trees.every(isRememberedTree);
}
function isRememberedTree(value) {
	if (typeof value !== "object" || value === null || !("ids" in value && "raw" in value)) return false;
	if (!("ways" in value && "wayOf" in value) || typeof value.ids !== "string") return false;
	return [
		value.raw,
		value.ways,
		value.wayOf
	].every(Array.isArray);
}

//#endregion
//#region src/recall/tree-listing.ts
/** `undefined` where the content of a file cannot be had. */
function listTree(tree) {
	const paths = [...tree.paths].sort();
	const hash = createHash("sha256");
	try {
		const ids = paths.map((path) => tree.id(path));
		for (const path of paths) hash.update(`${JSON.stringify([path, tree.entry(path)])}\n`);
		const { untracked, filtered, built } = tree;
		hash.update(JSON.stringify([...[untracked, filtered].map((list) => [...list ?? []].sort()), built === true]));
		return {
			paths,
			ids,
			shape: hash.digest("hex")
		};
	} catch (error) {
		if (error instanceof UnreadableFileError) return void 0;
		throw error;
	}
}

//#endregion
//#region src/recall/recalled-check.ts
/**
* As `check`; but where an earlier run was asked the very same of the very same trees, it gives its report: equal inputs,
* equal reports. So it does where what changed since then says the same about all that the report hangs on. What was read
* while it changed, or could not be read, is never kept. `notes` are taken where it is checked.
*/
async function recalledCheck(options, recalling, notes = {}) {
	const { reports, storeFor } = recalling;
	const question = reports && questionOf(options);
	if (reports === void 0 || question === void 0) return recalling.check(withStore(options, await storeFor()), notes);
	const known = reports.get(question.key);
	if (isAnswer(known) && stillHolds(known, options)) return known.report;
	const told = await toldBefore(options, question, {
		...recalling,
		reports
	});
	if (told === void 0) return checkAnew(options, question, {
		...recalling,
		reports,
		notes
	});
	reports.set(question.key, told);
	return told.report;
}
/** Progress, signal and store change nothing in a report. */
function questionOf({ head, base, signal, onProgress, factsStore, ...asked }) {
	const now = listTree(head);
	const before = base && listTree(base);
	if (!now || base && !before) return void 0;
	const listings = {
		head: now,
		...before && { base: before }
	};
	const { range, ...same } = asked;
	const shapes = [now.shape, before?.shape];
	return {
		key: digest([
			shapes,
			now.ids,
			before?.ids,
			asked
		]),
		outline: digest([shapes, same]),
		listings
	};
}
function digest(value) {
	return createHash("sha256").update(JSON.stringify(value, withCollections)).digest("hex");
}
function withCollections(_, value) {
	return value instanceof Map || value instanceof Set ? [...value] : value;
}
async function toldBefore(options, { outline, listings }, { reports, storeFor }) {
	const reference = reports.get(outline);
	if (!isReference(reference) || !stillHolds(reference, options)) return void 0;
	const store = await storeFor();
	if (store === void 0) return void 0;
	const { answerFrom } = await import("./answer-from.js");
	return answerFrom(reference, {
		options,
		listings,
		store
	});
}
async function checkAnew(options, question, anew) {
	const { check, reports, storeFor, notes } = anew;
	const given = await storeFor();
	const store = given && watchStore(given);
	const trees = {
		head: watchTree(options.head),
		...options.base && { base: watchTree(options.base) }
	};
	const report = await check(withStore({
		...options,
		head: trees.head.tree,
		...trees.base && { base: trees.base.tree }
	}, store?.store), notes);
	if (!(trees.head.isTrue() && trees.base?.isTrue() !== false && report.problems.every(isOfContent))) return report;
	const answer = {
		report,
		absences: listAbsences(trees)
	};
	reports.set(question.key, answer);
	const { names } = notes;
	const watched = store && names && {
		trees,
		store,
		names
	};
	const reference = watched && referenceOf(answer, options, {
		listings: question.listings,
		watched
	});
	if (reference) reports.set(question.outline, reference);
	return report;
}
function withStore(options, factsStore) {
	return {
		...options,
		...factsStore && { factsStore }
	};
}
function isOfContent({ kind }) {
	return kind === "unparsable";
}

//#endregion
export { recalledCheck as t };