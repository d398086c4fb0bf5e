import { C as UserError, S as UnreadableFileError, x as version } from "./start.js";
import { F as blobId } from "./range.js";
import { A as isRepoPath, C as baseNameOf, D as encodeName, E as displayName, N as toRepoPath, O as extensionOf, T as directoryOf, j as joinPath, k as foldersAbove, w as decodeName } from "./asking.js";
import { At as isSamplePath, Ct as memoryStore, Et as globFault, Ft as areStillAbsent, Lt as watchAbsences, Mt as isVendorPath, Ot as isCommandPath, St as idOfKey, _t as isOffEverywhere, dt as defaultSettings, ft as compileRuleSettings, gt as gate, jt as isTestPath, mt as countFindings, pt as compileScope, wt as compileGlobs, xt as watchStore, yt as isOfIncludes } from "./opening.js";
import { A as pathMentions, C as beforeHole, D as compactorFor, E as readIgnores, F as isPhpFile, M as cutAt, N as elementsOf, O as turn, P as isMark, T as validityOf, _ as foldName, a as classFactsOf, c as SERVER_FILES, g as TreeIndex, i as folderPaths, j as tokensOf, k as callsPathHelper, m as withheld, n as readAside, o as resolveTree, p as providedBy, r as extractTemplates, s as readOrNothing, t as stillSays, u as isFound, v as firstNotBelow, w as readFacts, x as textsOf$1 } from "./still-says.js";
import { t as groupBy } from "./group-by.js";
import { r as tidy } from "./pages.js";
import { a as slipBetween, c as unusedSuppression, i as KNOWN_EXTENSIONS, l as uselessComment, n as isSentAsText, o as DEPLOYED_EXTENSIONS, r as putAsideName, s as isPhpExtension, t as rules, u as uselessEntry } from "./rules.js";
import { t as compileIsAsked } from "./asked-rules2.js";
import { n as parseTree, r as printParseErrorCode, t as getNodeValue } from "./main.js";
import { t as nestsDeeperThan } from "./nesting.js";
import { n as compilePart, r as questionsOf, t as compileJudged } from "./judged-files.js";
import { t as deployedTree } from "./deployed-tree.js";
import { createHash } from "node:crypto";

//#region src/tree/id-or-nothing.ts
/** The content id of a file; undefined where the content cannot be had. */
function idOrNothing(tree, path) {
	try {
		return tree.id(path);
	} catch (error) {
		if (error instanceof UnreadableFileError) return void 0;
		throw error;
	}
}

//#endregion
//#region src/tree/identical-pairs.ts
const NO_BYTES = /* @__PURE__ */ new Uint8Array();
const emptyFiles = new Set(["sha1", "sha256"].map((format) => `file ${emptyId(format)}`));
function emptyId(format) {
	return blobId(NO_BYTES, format === "sha256" ? "sha256" : "sha1");
}
/**
* Pairs what was deleted with what was added under the same content. Where there is a choice, the longer the common end
* of the two paths, the better: a directory that moved keeps the names below it. Empty files say nothing, so they must
* at least share their base name.
*/
function pairByContent(deleted, added) {
	const pairs = /* @__PURE__ */ new Map();
	for (const [content, before] of deleted) {
		const after = added.get(content);
		if (after !== void 0) pairByTail(before, after, {
			shortest: emptyFiles.has(content) ? 1 : 0,
			pairs
		});
	}
	return pairs;
}
function pairByTail(before, after, { shortest, pairs }) {
	const [left, free] = [new Set(before), new Set(after)];
	const depth = Math.max(...before.map((path) => path.split("/").length));
	for (let parts = depth; parts >= shortest && left.size > 0 && free.size > 0; parts--) {
		const byTail = groupByTail(free, parts);
		for (const path of left) {
			const match = byTail.get(tail(path, parts))?.shift();
			if (match === void 0) continue;
			pairs.set(path, match);
			left.delete(path);
			free.delete(match);
		}
	}
}
function groupByTail(paths, parts) {
	const groups = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const key = tail(path, parts);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [path]);
		else group.push(path);
	}
	return groups;
}
/** The last parts of a path, all when it has fewer. */
function tail(path, parts) {
	return parts === 0 ? "" : path.split("/").slice(-parts).join("/");
}

//#endregion
//#region src/tree/line-weights.ts
const [LINE_FEED, CARRIAGE_RETURN] = [10, 13];
const [FNV_OFFSET, FNV_PRIME] = [2166136261, 16777619];
/** Weighs each line by its length. The kind of line end does not count. */
function weighLines(bytes) {
	const weights = /* @__PURE__ */ new Map();
	let [hash, length, total] = [
		FNV_OFFSET,
		1,
		0
	];
	for (let at = 0; at <= bytes.length; at++) {
		const byte = bytes[at];
		if (byte === CARRIAGE_RETURN) continue;
		if (byte !== void 0 && byte !== LINE_FEED) {
			hash = Math.imul(hash ^ byte, FNV_PRIME);
			length++;
		} else if (byte !== void 0 || length > 1) {
			weights.set(hash, (weights.get(hash) ?? 0) + length);
			total += length;
			hash = FNV_OFFSET;
			length = 1;
		}
	}
	return {
		weights,
		total
	};
}
/** The share of the bigger text that lines of the other make up, 0 to 1. */
function similarity(one, other) {
	const total = Math.max(one.total, other.total);
	if (total === 0) return 0;
	let shared = 0;
	for (const [hash, weight] of one.weights) shared += Math.min(weight, other.weights.get(hash) ?? 0);
	return shared / total;
}

//#endregion
//#region src/tree/similar-pairs.ts
/** Files on a side that are read at most, and pairs that are compared at most: a rewrite of everything stays quick. */
const MAX_FILES = 1e3;
const MAX_PAIRS = 2e5;
const MAX_BYTES = 1024 * 1024;
/** Of so few files on each side any two are compared, as git does; of more those that share an extension or a stem. */
const FEW = 100;
/** As git's `-M`. */
const ENOUGH = .5;
/** Pairs deleted with added files of which at least half of the lines are the same, the most similar first. */
async function pairBySimilarity(deleted, added) {
	const anyTwo = deleted.paths.length <= FEW && added.paths.length <= FEW;
	const [before, after] = await Promise.all([weigh(deleted, added.paths, anyTwo), weigh(added, deleted.paths, anyTwo)]);
	const pairs = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const { from, to } of candidates(before, after, anyTwo)) {
		if (pairs.has(from) || taken.has(to)) continue;
		pairs.set(from, to);
		taken.add(to);
	}
	return pairs;
}
/** Those that could have a partner, the ones with a namesake on the other side first. */
async function weigh({ tree, paths }, others, anyTwo) {
	const [names, stems] = [new Set(others.map(baseNameOf)), new Set(others.map(stemOf))];
	const extensions = new Set(others.map(extensionOf));
	const rank = (path) => names.has(baseNameOf(path)) ? 0 : stems.has(stemOf(path)) ? 1 : extensions.has(extensionOf(path)) ? 2 : 3;
	const chosen = paths.filter((path) => (anyTwo || rank(path) < 3) && tree.entry(path).kind === "file").sort((one, other) => rank(one) - rank(other)).slice(0, MAX_FILES);
	return (await Promise.all(chosen.map((path) => weighFile(tree, path)))).filter((file) => file !== void 0);
}
async function weighFile(tree, path) {
	try {
		const bytes = await tree.read(path);
		return bytes.length > MAX_BYTES ? void 0 : {
			path,
			lines: weighLines(bytes)
		};
	} catch (error) {
		if (error instanceof UnreadableFileError) return void 0;
		throw error;
	}
}
function candidates(before, after, anyTwo) {
	const found = [];
	let compared = 0;
	for (const one of before) for (const other of after) {
		if (!sameSize(one, other) || !anyTwo && !sharesName(one, other)) continue;
		if (++compared > MAX_PAIRS) return ordered(found);
		const alike = similarity(one.lines, other.lines);
		if (alike < ENOUGH) continue;
		const namesake = baseNameOf(one.path) === baseNameOf(other.path) ? .1 : 0;
		found.push({
			from: one.path,
			to: other.path,
			score: alike + namesake
		});
	}
	return ordered(found);
}
function sharesName(one, other) {
	return extensionOf(one.path) === extensionOf(other.path) || stemOf(one.path) === stemOf(other.path);
}
function sameSize(one, other) {
	const [a, b] = [one.lines.total, other.lines.total];
	return a <= 2 * b && b <= 2 * a;
}
function ordered(found) {
	return found.sort((a, b) => b.score - a.score || order(a.from, b.from) || order(a.to, b.to));
}
function order(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}
/** The base name up to its first dot that is not at its start. */
function stemOf(path) {
	const base = baseNameOf(path);
	const dot = base.indexOf(".", 1);
	return dot < 0 ? base : base.slice(0, dot);
}

//#endregion
//#region src/tree/changes.ts
/**
* Compares by content ids; reads only what was deleted or added, to find renames: of the same bytes first, then of at
* least half of the same lines.
*/
async function diffTrees(base, head) {
	const deleted = missingFrom(head, base);
	const added = missingFrom(base, head);
	const modified = [...base.paths].filter((path) => head.paths.has(path) && differs(path, base, head));
	const identical = pairByContent(byId(base, deleted), byId(head, added));
	const [gone, come] = [without(deleted, identical.keys()), without(added, identical.values())];
	const similar = await pairBySimilarity({
		tree: base,
		paths: gone
	}, {
		tree: head,
		paths: come
	});
	return {
		added: new Set(without(come, similar.values())),
		deleted: new Set(without(gone, similar.keys())),
		modified: new Set(modified),
		renames: new Map([...identical, ...similar])
	};
}
function missingFrom(other, tree) {
	return [...tree.paths].filter((path) => !other.paths.has(path)).sort();
}
function without(paths, taken) {
	const gone = new Set(taken);
	return paths.filter((path) => !gone.has(path));
}
/** A file that cannot be read may have changed. */
function differs(path, base, head) {
	const [before, after] = [idOrNothing(base, path), idOrNothing(head, path)];
	return before === void 0 || before !== after || base.entry(path).kind !== head.entry(path).kind;
}
function byId(tree, paths) {
	const groups = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const { kind } = tree.entry(path);
		const id = kind === "submodule" ? void 0 : idOrNothing(tree, path);
		if (id === void 0) continue;
		const group = groups.get(`${kind} ${id}`);
		if (group === void 0) groups.set(`${kind} ${id}`, [path]);
		else group.push(path);
	}
	return groups;
}

//#endregion
//#region src/pipeline/progress.ts
function progressOf(options) {
	const tell = options.onProgress ?? (() => {});
	return {
		reading: (done, total) => tell({
			stage: "reading",
			done,
			total
		}),
		resolving: () => tell({
			stage: "resolving",
			done: 0,
			total: 0
		}),
		judging: () => tell({
			stage: "judging",
			done: 0,
			total: 0
		})
	};
}

//#endregion
//#region src/pipeline/reading/remembered.ts
/** Of so many bytes nothing is forgotten; what is read after that is not kept. */
const ROOM = 32 * 1024 * 1024;
/** The same bytes: a file that is read again soon after is not asked of the disk, or of git, again. */
function remembered(contents) {
	const known = /* @__PURE__ */ new Map();
	let room = ROOM;
	return { async read(path) {
		const kept = known.get(path);
		if (kept) return kept;
		const bytes = await contents.read(path);
		room -= bytes.length;
		if (room >= 0) known.set(path, bytes);
		return bytes;
	} };
}

//#endregion
//#region src/pipeline/evaluating/same-evaluation.ts
/**
* The evaluation of a tree, taken from another one in which everything that it hangs on says the same (see `sayTheSame`);
* places are those of the other. `undefined` where something does not, or is not known to.
*/
async function sameEvaluation(tree, known) {
	if (!haveSameShape(tree, known.tree) || !areStillAbsent(known.absences, tree)) return void 0;
	const { evaluated, store } = known;
	for (const path of tree.paths) {
		const [before, now] = [idOrNothing(known.tree, path), idOrNothing(tree, path)];
		if (before !== void 0 && before === now) continue;
		if (before === void 0 || now === void 0 || isServerFile(path)) return void 0;
		const marks = [...store.marks.get(before) ?? []].filter(isOfIncludes);
		if (!await stillSays({
			path,
			before,
			tree
		}, {
			marks,
			names: evaluated.names,
			store: store.store
		})) return void 0;
	}
	return {
		...evaluated,
		world: {
			...evaluated.world,
			index: new TreeIndex(tree)
		}
	};
}
function haveSameShape(one, other) {
	if (one.paths.size !== other.paths.size || one.built !== other.built) return false;
	if (!areEqual(one.untracked, other.untracked) || !areEqual(one.excluded, other.excluded)) return false;
	for (const path of one.paths) if (!other.paths.has(path) || !isSameEntry(one.entry(path), other.entry(path))) return false;
	return true;
}
function isSameEntry(one, other) {
	if (one.kind !== "symlink" || other.kind !== "symlink") return one.kind === other.kind;
	return one.target === other.target;
}
function areEqual(one = /* @__PURE__ */ new Set(), other = /* @__PURE__ */ new Set()) {
	return one.size === other.size && [...one].every((path) => other.has(path));
}
function isServerFile(path) {
	const name = baseNameOf(path);
	return SERVER_FILES.some((file) => file === name);
}

//#endregion
//#region src/pipeline/evaluating/evaluate-sides.ts
/** Reads and evaluates both trees; a base that says the same as the head only once. */
async function evaluateSides(setup) {
	const { store, options } = setup;
	const { tree, absences } = watchAbsences(options.head);
	const head = await evaluateSide(tree, setup);
	if (!options.base) return { head };
	const known = store && {
		tree,
		absences,
		evaluated: head.evaluated,
		store
	};
	const base = await evaluateSide(options.base, setup, known);
	return {
		head,
		before: {
			...base,
			changes: await diffTrees(base.tree, head.tree)
		}
	};
}
async function evaluateSide(tree, { options, settings, store: seen }, known) {
	const progress = progressOf(options);
	const { signal } = options;
	const store = seen?.store;
	const contents = remembered(tree);
	const facts = await readFacts({
		tree,
		contents,
		settings,
		store,
		signal,
		onFile: progress.reading
	});
	progress.resolving();
	const same = known && await sameEvaluation(tree, known);
	const input = {
		tree,
		contents,
		facts: facts.files,
		settings,
		store,
		signal
	};
	return {
		tree,
		facts,
		evaluated: same ?? await resolveTree(input)
	};
}

//#endregion
//#region src/pipeline/finding/apply-rules.ts
/**
* Runs every rule. One place gives one finding: that of the first rule that is not off for its file. A rule that throws is
* a problem.
*/
function applyRules(rules, context, isOff) {
	const problems = [];
	const paths = [...context.project.tree.paths].sort();
	return {
		drafts: firstAtEachPlace(rules.flatMap((rule) => {
			try {
				return [...draftsOf(rule, context, paths)].filter(({ path }) => !isOff(rule.id, path)).map((draft) => ({
					rule,
					draft
				}));
			} catch (error) {
				problems.push({
					kind: "rule-crashed",
					path: "",
					message: `${rule.id}: ${String(error)}`
				});
				return [];
			}
		})),
		problems
	};
}
function* draftsOf(rule, context, paths) {
	if (rule.file) for (const path of paths) yield* rule.file(path, context);
	if (rule.include) {
		for (const site of context.project.sites) if (looksAt(rule, site)) yield* rule.include(site, context);
	}
	if (rule.project) yield* rule.project(context);
}
function looksAt({ verdicts }, { resolution }) {
	return verdicts === void 0 || verdicts.includes(resolution.kind);
}
/** Keeps several findings of one rule at one place (a loop over a list of paths). */
function firstAtEachPlace(drafts) {
	const owner = /* @__PURE__ */ new Map();
	return drafts.filter(({ rule, draft }) => {
		const place = placeOf(draft);
		const first = owner.get(place) ?? rule.id;
		owner.set(place, first);
		return first === rule.id;
	});
}
function placeOf({ path, span }) {
	return span ? `${path}\0${span.start.line}:${span.start.column}` : path;
}

//#endregion
//#region src/model/location.ts
/** The first position of a file, where findings about a whole file stand. */
const FILE_START = {
	start: {
		line: 1,
		column: 1
	},
	end: {
		line: 1,
		column: 1
	}
};

//#endregion
//#region src/suppress/match-baseline.ts
/**
* Matches a baseline with all findings of a tree. An entry covers the finding with its fingerprint. Where its path is gone,
* it covers a finding that is otherwise the same: in the file that the change renamed it to, else in one of the same name in
* another directory, so that a folder may move before the baseline is updated. Each finding is covered once.
*/
function matchBaseline(entries, findings, paths) {
	const known = new Set(entries.map(({ fingerprint }) => fingerprint));
	const present = new Set(findings.map(({ fingerprint }) => fingerprint));
	const covered = new Set([...known].filter((fingerprint) => present.has(fingerprint)));
	const candidates = groupBy(findings.filter(({ fingerprint }) => !known.has(fingerprint)), ({ fingerprint }) => faultOf(fingerprint));
	return {
		covered,
		unused: entries.filter((entry) => {
			if (present.has(entry.fingerprint)) return false;
			const moved = paths.isThere(entry.path) ? void 0 : movedFinding(entry, candidates, {
				covered,
				paths
			});
			if (moved) covered.add(moved.fingerprint);
			return !moved;
		})
	};
}
/** The half of a fingerprint that a finding keeps when its file moves: rule, source expression and occurrence. */
function faultOf(fingerprint) {
	return fingerprint.slice(fingerprint.indexOf("-") + 1);
}
/** The best of the candidates: in the file that was renamed, else where most of the path is still the same. */
function movedFinding(entry, candidates, { covered, paths }) {
	const renamed = paths.movedTo(entry.path);
	let best;
	for (const finding of candidates.get(faultOf(entry.fingerprint)) ?? []) {
		if (covered.has(finding.fingerprint)) continue;
		const score = renamed === void 0 ? commonEnd(entry.path, finding.path) : Number(finding.path === renamed);
		if (score > (best?.score ?? 0)) best = {
			finding,
			score
		};
	}
	return best?.finding;
}
/** How many names two paths have in common at their end; 0 for files of different names. */
function commonEnd(one, other) {
	const left = `/${one}`;
	const right = `/${other}`;
	let names = 0;
	for (let back = 1; back <= left.length; back++) {
		const character = left.at(-back);
		if (character !== right.at(-back)) return names;
		if (character === "/") names++;
	}
	return names;
}

//#endregion
//#region src/suppress/match-ignores.ts
/** The first comment of the file that covers a finding; a statement over several lines is met by any of them. */
function ignoreOf(finding, comments) {
	return comments.find((comment) => comment.rules.includes(finding.rule) && coversLine(comment, finding));
}
function coversLine({ lines }, { line, endLine }) {
	return lines === void 0 || line <= lines.last && endLine >= lines.first;
}
/**
* The comments of one file that are of no use, given all findings in it. `isJudged` says whether a rule was asked at all:
* of one that is off nothing is known.
*/
function unusedIgnores(comments, findings, isJudged) {
	return comments.flatMap((comment) => {
		const used = new Set(findings.filter((finding) => coversLine(comment, finding)).map(({ rule }) => rule));
		const rules = comment.rules.filter((rule) => isJudged(rule) && !used.has(rule));
		return rules.length > 0 || comment.rules.length === 0 ? [{
			comment,
			rules
		}] : [];
	});
}

//#endregion
//#region src/pipeline/finding/fingerprint.ts
/** Rises when the recipe changes, so that a baseline can tell. */
const VERSION = 1;
/**
* Path; rule, source expression and occurrence: no line, so that it survives edits above and upgrades of the tool. The two
* halves stand apart, so that what moved with its file can be known again.
*/
function fingerprintOf(rule, path, key, occurrence) {
	return `${VERSION}:${digest([path])}-${digest([
		rule,
		key,
		occurrence
	])}`;
}
function digest(parts) {
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}

//#endregion
//#region src/pipeline/finding/useless-suppressions.ts
/**
* The findings about ignore comments and baseline entries that match nothing. Silent where nothing is known: of a rule that
* is off there or finds something only in a comparison, of a file that could not be read whole, and after a crash.
*/
function uselessSuppressions(input) {
	const { problems, settings, rules } = input;
	if (problems.some(({ kind }) => kind === "rule-crashed")) return [];
	const isAsked = compileIsAsked(settings, rules);
	const unread = new Set(problems.map(({ path }) => path));
	const isJudged = (rule, path) => isAsked(rule, path) && !unread.has(displayName(path));
	const drafts = [...uselessComments(input, isJudged), ...uselessEntries(input, isJudged)];
	const setting = compileRuleSettings(settings);
	return drafts.filter(({ path }) => setting(unusedSuppression.id, path) !== "off");
}
function uselessComments({ ignores, found, rules }, isJudged) {
	const isRule = (name) => rules.some(({ id }) => id === name);
	return [...ignores].flatMap(([path, comments]) => {
		const asked = (rule) => !isRule(rule) || isJudged(rule, path);
		return unusedIgnores(comments, found.get(displayName(path)) ?? [], asked).flatMap(({ comment, rules: names }) => (names.length === 0 ? [""] : names).map((rule) => uselessComment({
			path,
			comment,
			rule,
			exists: isRule(rule)
		})));
	});
}
function uselessEntries(input, isJudged) {
	const { baseline, unusedEntries, isThere } = input;
	if (!baseline) return [];
	return unusedEntries.filter(({ rule, path }) => isJudged(rule, path)).map((entry) => uselessEntry(baseline.file, entry, isThere));
}

//#endregion
//#region src/pipeline/finding/suppressions.ts
const NO_IGNORES = /* @__PURE__ */ new Map();
/**
* Matches all findings of a tree, also those that a comparison or a scope will leave out, with its ignore comments and
* the baseline: only so it is known what matches nothing.
*/
async function findSuppressions(input) {
	const { tree, facts, drafts, settings, baseline, trusts } = input;
	const found = [...fingerprintsOf(drafts)].map(suppressible);
	const paths = drafts.map(({ draft }) => draft.path);
	const written = settings.inlineIgnores ? await readIgnores(tree, facts, paths) : NO_IGNORES;
	const ignores = trusts ? new Map([...written].filter(([path]) => trusts(path))) : written;
	const there = new Set(baseline && [...tree.paths].map(displayName));
	const isThere = (path) => there.has(path);
	const match = matchBaseline(baseline?.entries ?? [], found, {
		isThere,
		movedTo: movedBy(input.renames)
	});
	const useless = uselessSuppressions({
		...input,
		ignores,
		found: groupBy(found, ({ path }) => path),
		unusedEntries: match.unused,
		isThere
	});
	const all = [...drafts, ...useless.map((draft) => ({
		rule: unusedSuppression,
		draft
	}))];
	const comments = new Map([...ignores].map(([path, list]) => [displayName(path), list]));
	return {
		drafts: all,
		fingerprints: fingerprintsOf(all),
		suppressionOf: (finding) => suppressionOf(finding, comments.get(finding.path) ?? [], match)
	};
}
/** Over all that was found, so that the second of two equal findings keeps its own when the first is left out. */
function fingerprintsOf(drafts) {
	const occurrences = /* @__PURE__ */ new Map();
	return new Map(drafts.map((ruled) => {
		const { rule, draft } = ruled;
		const key = `${rule.id}\0${draft.path}\0${draft.key}`;
		const occurrence = occurrences.get(key) ?? 0;
		occurrences.set(key, occurrence + 1);
		return [ruled, fingerprintOf(rule.id, displayName(draft.path), draft.key, occurrence)];
	}));
}
function suppressible([{ rule, draft }, fingerprint]) {
	const { start, end } = draft.span ?? FILE_START;
	return {
		rule: rule.id,
		path: displayName(draft.path),
		line: start.line,
		endLine: end.line,
		fingerprint
	};
}
function movedBy(renames) {
	const shown = new Map([...renames ?? []].map(([from, to]) => [displayName(from), displayName(to)]));
	return (path) => shown.get(path);
}
function suppressionOf(finding, comments, { covered }) {
	const comment = ignoreOf(finding, comments);
	if (comment) return {
		kind: "inline",
		...comment.reason !== void 0 && { reason: comment.reason }
	};
	return covered.has(finding.fingerprint) ? { kind: "baseline" } : null;
}

//#endregion
//#region src/pipeline/finding/unchanged-since.ts
/** Tells whether the base has a file of the head with the same bytes, where the change moved it from. */
function unchangedSince({ head, base }, renames = /* @__PURE__ */ new Map()) {
	const origins = new Map(Array.from(renames, ([from, to]) => [to, from]));
	return (path) => {
		const origin = origins.get(path) ?? path;
		return base?.paths.has(origin) === true && isSame(() => base.id(origin) === head.id(path));
	};
}
/** What cannot be read may be anything. */
function isSame(compare) {
	try {
		return compare();
	} catch (error) {
		if (error instanceof UnreadableFileError) return false;
		throw error;
	}
}

//#endregion
//#region src/pipeline/finding/find-in-sides.ts
async function findInSides({ head, before }, judged, { options, settings, rules }) {
	const shared = {
		settings,
		rules,
		baseline: options.baseline
	};
	const renames = before?.changes.renames;
	const trusts = options.ignoresFrom === "base" ? unchangedSince(options, renames) : void 0;
	const drafts = ruled(rules, judged.head, judged.base);
	const found = await findSuppressions({
		...suppressionInput(head, drafts),
		...shared,
		renames,
		trusts
	});
	const { problems } = drafts;
	if (!before || !judged.base) return {
		head: {
			project: judged.head,
			...found
		},
		problems
	};
	if (found.drafts.length === 0) return {
		head: {
			project: judged.head,
			...found
		},
		base: {
			project: judged.base,
			...NOTHING$1
		},
		problems
	};
	const foundBefore = await findSuppressions({
		...suppressionInput(before, ruled(rules, judged.base, judged.head)),
		...shared
	});
	const base = {
		project: judged.base,
		...foundBefore
	};
	return {
		head: {
			project: judged.head,
			...found
		},
		base,
		problems
	};
}
/** What nothing is subtracted from need not be found. */
const NOTHING$1 = {
	drafts: [],
	fingerprints: /* @__PURE__ */ new Map(),
	suppressionOf: () => null
};
function suppressionInput({ tree, facts }, { drafts, problems }) {
	return {
		tree,
		facts: facts.files,
		drafts,
		problems: [...facts.problems, ...problems]
	};
}
function ruled(rules, project, other) {
	const context = {
		project,
		comparing: other !== void 0,
		...other ? { other } : {}
	};
	const { settings } = project;
	const setting = compileRuleSettings(settings);
	return applyRules(rules.filter(({ id }) => !isOffEverywhere(id, settings)), context, (rule, path) => setting(rule, path) === "off");
}

//#endregion
//#region src/resolve/files/name-index.ts
/** Names longer than this are few, and would take too much room: they are compared one by one. */
const LONGEST_INDEXED = 64;
/** Any odd number does; this one is known to spread short strings well (FNV). */
const BASE = 16777619;
/**
* Finds the names that one edit (insert, delete, replace, swap of neighbours) makes of another without looking at all of
* them: two such names become equal when one unit is left out of each, or of one of them. Case does not count.
*/
var NameIndex = class {
	names;
	long;
	/** `hash · count + place` for each name and for each way to leave one unit out of it, in order: a table without objects. */
	slots;
	/** Keeps a slot within the integers that a number holds exactly. */
	hashes;
	constructor(names) {
		const all = [...new Set(names)];
		this.names = all.filter((name) => name.length <= LONGEST_INDEXED);
		this.long = all.filter((name) => name.length > LONGEST_INDEXED);
		this.hashes = Math.floor(Number.MAX_SAFE_INTEGER / (this.names.length + 1));
		this.slots = this.slotsOf();
	}
	/** The names at most one edit from `wanted`, in no order; others of nearly the same hash may be among them. */
	near(wanted) {
		const found = /* @__PURE__ */ new Set();
		for (const hash of neighbourhood(wanted.toLowerCase())) this.collect(hash, found);
		const indexed = [...found].flatMap((place) => this.names[place] ?? []);
		return this.long.length === 0 ? indexed : [...indexed, ...this.long];
	}
	slotsOf() {
		const lower = this.names.map((name) => name.toLowerCase());
		const slots = new Float64Array(lower.reduce((sum, name) => sum + name.length + 1, 0));
		let at = 0;
		for (const [place, name] of lower.entries()) for (const hash of neighbourhood(name)) slots[at++] = this.slot(hash) + place;
		return slots.sort();
	}
	slot(hash) {
		return hash % this.hashes * this.names.length;
	}
	collect(hash, found) {
		const first = this.slot(hash);
		const end = firstNotBelow(this.slots, first + this.names.length);
		for (const slot of this.slots.subarray(firstNotBelow(this.slots, first), end)) found.add(slot - first);
	}
};
/** The hashes of a name and of all that is left when one of its units is left out. */
function neighbourhood(name) {
	const { length } = name;
	const hashes = new Uint32Array(length + 1);
	const ends = endHashes(name);
	let start = 0;
	for (let at = 0; at < length; at++) {
		const { hash, power } = ends[at + 1] ?? NOTHING;
		hashes[at] = Math.imul(start, power) + hash;
		start = Math.imul(start, BASE) + name.charCodeAt(at) + 1;
	}
	hashes[length] = start;
	return hashes;
}
const NOTHING = {
	hash: 0,
	power: 1
};
/** Of the end that begins at each unit, as far as the empty one. */
function endHashes(name) {
	const ends = [NOTHING];
	let after = NOTHING;
	for (let at = name.length - 1; at >= 0; at--) {
		after = {
			hash: Math.imul(name.charCodeAt(at) + 1, after.power) + after.hash | 0,
			power: Math.imul(after.power, BASE)
		};
		ends.push(after);
	}
	return ends.reverse();
}

//#endregion
//#region src/resolve/files/nearest.ts
/** Edits beyond which two base names are not taken for one another, by the length of the name. */
function allowance(name) {
	return name.length < 5 ? 1 : name.length < 12 ? 2 : 3;
}
/**
* The existing file that was most likely meant by `wanted`: first a slip in the same directory, then the same name in
* another, then a slip in a directory that is itself a slip. Undefined when nothing is near enough. A file never means
* itself: `from` is the one that includes.
*/
function nearestPath(wanted, index, from) {
	if (baseNameOf(wanted) === "") return void 0;
	let best;
	for (const path of candidatesFor(wanted, index)) {
		if (path === from) continue;
		const score = distance(wanted, path);
		if (score !== void 0 && (!best || score < best.score || score === best.score && path < best.path)) best = {
			path,
			score
		};
	}
	return best?.path;
}
/** True when one edit in the base name (or none, in another directory) makes `path` of `wanted`. */
function isNearMiss(wanted, path) {
	return isSlip$1(baseNameOf(wanted), baseNameOf(path));
}
/**
* True for a file of that name in another place: no slip, since `register.php` is in every tool, and `Auth/Container.php`
* is PEAR's. In a directory that is itself a slip it is one.
*/
function isNamesake(wanted, path) {
	if (baseNameOf(wanted) !== baseNameOf(path)) return false;
	const directory = directoryOf(wanted);
	if (directory === "") return true;
	return !isSlip$1(directory, directoryOf(path).split("/").slice(-directory.split("/").length).join("/"));
}
/** One letter more, less or other, or two swapped; in whatever case. */
function isSlip$1(name, other) {
	return isOneEditAway(name.toLowerCase(), other.toLowerCase());
}
/** As `editDistance` with a limit of 1, without its tables. */
function isOneEditAway(a, b) {
	const [left, right] = withoutSharedEnds(a, b);
	if (left.length <= 1 && right.length <= 1) return true;
	return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
/** In a larger directory only names that are one edit away are looked at, so that many absent files stay quick. */
const MAX_COMPARED = 1e3;
const siblingsOf = /* @__PURE__ */ new WeakMap();
function candidatesFor(wanted, index) {
	const sameName = index.withBaseName(baseNameOf(wanted));
	const siblings = siblingMap(index).get(directoryOf(wanted));
	if (siblings && siblings.length <= MAX_COMPARED) return [...siblings, ...sameName];
	if (siblings) return [...filesNamedLike(wanted, index), ...sameName];
	return sameName.length > 0 ? sameName : filesNamedLike(wanted, index);
}
function siblingMap(index) {
	let map = siblingsOf.get(index);
	if (!map) {
		map = /* @__PURE__ */ new Map();
		for (const path of index.tree.paths) {
			const directory = directoryOf(path);
			const list = map.get(directory);
			if (list) list.push(path);
			else map.set(directory, [path]);
		}
		siblingsOf.set(index, map);
	}
	return map;
}
const namesOf$1 = /* @__PURE__ */ new WeakMap();
/** Files whose names are a slip of the wanted one, wherever they are. */
function filesNamedLike(wanted, index) {
	const names = namesOf$1.get(index) ?? collectNames(index);
	namesOf$1.set(index, names);
	const base = baseNameOf(wanted);
	return names.index.near(base).filter((name) => Math.abs(name.length - base.length) <= 1 && isSlip$1(base, name)).flatMap((name) => names.paths.get(name) ?? []);
}
function collectNames({ tree }) {
	const paths = groupBy(tree.paths, baseNameOf);
	return {
		paths,
		index: new NameIndex(paths.keys())
	};
}
/** Smaller is nearer: edits in the base name count most, then how far apart the directories are. */
function distance(wanted, path) {
	if (path === wanted) return void 0;
	const [base, other] = [baseNameOf(wanted), baseNameOf(path)];
	const edits = editDistance(base.toLowerCase(), other.toLowerCase(), allowance(base));
	if (edits === void 0) return void 0;
	if (edits > 1 && sameStem(base, other) === false && extensionOf(base) !== extensionOf(other)) return void 0;
	return edits * 100 + directoryDistance(directoryOf(wanted), directoryOf(path)) * 10 + (extensionOf(other) === "php" ? 0 : 1);
}
function sameStem(a, b) {
	return a.slice(0, a.lastIndexOf(".")) === b.slice(0, b.lastIndexOf("."));
}
function directoryDistance(a, b) {
	if (a === b) return 0;
	const [left, right] = [a.split("/").filter(Boolean), b.split("/").filter(Boolean)];
	let shared = 0;
	while (shared < left.length && left[shared] === right[shared]) shared++;
	return left.length + right.length - 2 * shared;
}
/**
* Edits (insert, delete, replace, swap of neighbours) that make `b` of `a`; undefined past `limit`.
* Optimal string alignment distance.
*/
function editDistance(a, b, limit) {
	if (Math.abs(a.length - b.length) > limit) return void 0;
	const [left, right] = withoutSharedEnds(a, b);
	let before = [];
	let row = Array.from({ length: right.length + 1 }, (_, column) => column);
	for (let i = 1; i <= left.length; i++) {
		const next = nextRow(left, right, i, row, before);
		if (next.least > limit) return void 0;
		before = row;
		row = next.row;
	}
	const edits = row[right.length] ?? limit + 1;
	return edits <= limit ? edits : void 0;
}
/** What both begin with, and what both end with, costs nothing. */
function withoutSharedEnds(a, b) {
	const shorter = Math.min(a.length, b.length);
	let start = 0;
	while (start < shorter && a[start] === b[start]) start++;
	let end = 0;
	while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
	return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
function nextRow(a, b, i, row, before) {
	const next = [i];
	let last = i;
	let least = i;
	for (let j = 1; j <= b.length; j++) {
		const same = a[i - 1] === b[j - 1] ? 0 : 1;
		let cost = Math.min((row[j] ?? 0) + 1, last + 1, (row[j - 1] ?? 0) + same);
		if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
		next.push(cost);
		last = cost;
		if (cost < least) least = cost;
	}
	return {
		row: next,
		least
	};
}

//#endregion
//#region src/resolve/verdicts/found-before.ts
/**
* The sites whose target was found before. Of several that read alike in a file each has its own past: they are told apart
* by their values, else by their order, where there are as many of them as before. Else nobody knows.
*/
function foundBefore(before, now, valuesOf) {
	const found = /* @__PURE__ */ new Set();
	for (const [key, sites] of now) {
		const old = before.get(key) ?? [];
		const wasHit = sites.length === 1 && old.length === 1 ? void 0 : hitsByValues(old, valuesOf);
		for (const [at, site] of sites.entries()) {
			const twin = old.length === sites.length ? old[at] : void 0;
			if (wasHit?.get(valuesOf(site)) ?? (twin !== void 0 && isHit(twin))) found.add(site);
		}
	}
	return found;
}
function hitsByValues(sites, valuesOf) {
	const hits = /* @__PURE__ */ new Map();
	for (const site of sites) hits.set(valuesOf(site), hits.get(valuesOf(site)) === true || isHit(site));
	return hits;
}
function isHit({ outcomes }) {
	return outcomes.some(isFound);
}

//#endregion
//#region src/resolve/verdicts/before.ts
/** `keyOf` tells the sites of both trees apart: equal keys, the same line. A file's past is looked into when it is asked for. */
function beforeOf({ evaluated, renames, judged }, head, keyOf) {
	const headSites = groupBy(head, ({ path }) => path);
	const baseSites = groupBy(evaluated.sites.map((site, index) => ({
		site,
		verdict: judged[index]?.resolution
	})), ({ site: { path } }) => renames.get(path) ?? path);
	const known = /* @__PURE__ */ new Map();
	const pastOf = (path) => {
		const past = known.get(path) ?? lookBack(path, {
			head: headSites.get(path) ?? [],
			base: baseSites.get(path) ?? []
		}, keyOf);
		known.set(path, past);
		return past;
	};
	return {
		wasFound: (site) => pastOf(site.path).found.has(site),
		verdictOn: (site) => pastOf(site.path).verdicts.get(keyOf(site.path, site) + valuesKey(site)),
		wasSpelledRight: ({ path }, head, tail) => {
			const extension = extensionOf(tail);
			const stem = tail.slice(0, tail.length - extension.length);
			if (extension === "" || isPhpFile(tail) || !isSlip$1(extension, "php")) return false;
			return pastOf(path).gone.has(nameKey(head, `${stem}php`));
		}
	};
}
function lookBack(path, { head, base }, keyOf) {
	const keyed = base.map((line) => ({
		...line,
		key: keyOf(path, line.site)
	}));
	const now = groupBy(head, (site) => keyOf(path, site));
	const lines = groupBy(keyed, ({ key }) => key);
	const old = new Map(Array.from(lines, ([key, alike]) => [key, alike.map(({ site }) => site)]));
	const verdicts = /* @__PURE__ */ new Map();
	const gone = /* @__PURE__ */ new Set();
	for (const { key, site, verdict } of keyed) {
		if (verdict) verdicts.set(key + valuesKey(site), verdict);
		if (!now.has(key)) for (const name of namesOf(site)) gone.add(name);
	}
	return {
		found: foundBefore(old, now, valuesKey),
		verdicts,
		gone
	};
}
const nothingBefore = {
	wasFound: () => false,
	verdictOn: () => void 0,
	wasSpelledRight: () => false
};
function namesOf({ outcomes }) {
	return outcomes.flatMap((outcome) => outcome.kind === "tail" ? [nameKey(outcome.head, outcome.tail)] : []);
}
function nameKey(head, tail) {
	return `${head}\0${tail}`;
}
function valuesKey({ values }) {
	return [
		"",
		values.open,
		...textsOf$1(values).texts
	].join("\0");
}

//#endregion
//#region src/resolve/files/short-tags.ts
/** Fewer files are no project that is written in short tags. */
const MANY = 3;
/**
* Whether short_open_tag must be on where the project runs: PHP behind `<?php` includes a file of short tags by its name,
* or the project is written in them. Where it is off, all of that is sent to the visitor as text: no such site is in
* production. Else a file of short tags may be a relic that is text for good (conformance row 56).
*/
function reliesOnShortTags({ files, graph }) {
	const short = [...files].filter(([path, facts]) => facts.shortTags && !isTestPath(path));
	if (short.length === 0) return false;
	const long = [...files].filter(([path, facts]) => !facts.shortTags && facts.includes.length > 0 && !isTestPath(path));
	return short.length >= MANY && short.length > long.length || short.some(([path]) => isPartOfLong(path));
	function isPartOfLong(path) {
		return graph.edgesInto(path).some(({ from, loose }) => !loose && files.get(from)?.shortTags !== true);
	}
}

//#endregion
//#region src/resolve/guards/guarded-slip.ts
/**
* The slip that guard and include share. Where the file is there in another case any guard hides it. A misspelt name is
* told only where the guard asks for that very file, all is known, and one letter too many, too few, swapped or replaced
* inside a word makes the name of a file beside it: optional files of one family differ in their last letters and digits.
*/
function guardedSlip(site, index) {
	const { guard, outcomes, values, provided } = site;
	const [only, more] = outcomes;
	if (!guard || guard.about === "branch" || provided || values.open || more || only?.kind !== "absent") return void 0;
	for (const wanted of only.tried) {
		const [twin] = index.inAnotherCase(wanted);
		if (twin !== void 0) return {
			wanted,
			path: twin,
			isCase: true
		};
	}
	if (guard.about !== "file") return void 0;
	for (const wanted of only.tried) {
		const path = nearestPath(wanted, index, site.path);
		if (path !== void 0 && isSameSlip(wanted, path)) return {
			wanted,
			path,
			isCase: false
		};
	}
}
/** Shorter stems (`en.php`, `eu.php`) are one letter apart by themselves. */
const SHORTEST_STEM = 5;
function isSameSlip(wanted, path) {
	if (directoryOf(wanted) !== directoryOf(path) || !isNearMiss(wanted, path)) return false;
	const [stem, extension] = partsOf(baseNameOf(wanted));
	const [otherStem, otherExtension] = partsOf(baseNameOf(path));
	if (stem === otherStem) return extension !== "" && otherExtension !== "";
	if (extension !== otherExtension || stem.length < SHORTEST_STEM) return false;
	const [left, right] = withoutSharedEnds(stem, otherStem);
	return !/[^a-z]/i.test(left + right) && isInsideWord(stem, otherStem);
}
/** The part that differs is followed by a letter in both. */
function isInsideWord(a, b) {
	let shared = 0;
	while (shared < Math.min(a.length, b.length) && a[a.length - 1 - shared] === b[b.length - 1 - shared]) shared++;
	return shared > 0 && /[a-z]/i.test(a[a.length - shared] ?? "");
}
function partsOf(name) {
	const dot = name.lastIndexOf(".");
	return dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
}

//#endregion
//#region src/resolve/search/tried-paths.ts
/** All that was looked for in vain, each once. */
function triedOf(site) {
	return [...new Set(site.outcomes.flatMap(triedFor))];
}
/** `…/tail` where it is not known where the path begins. */
function triedFor(outcome) {
	if (outcome.kind === "unknown") return outcome.hung ? [`…/${outcome.hung.tail}`] : [];
	return "tried" in outcome ? outcome.tried ?? [] : [];
}
/** The same with the file that was most likely meant. */
function withNearest(missing, site, index) {
	for (const wanted of [...site.outcomes.flatMap(belowItsHead), ...missing.tried]) {
		const nearest = nearestPath(wanted.replace(/^…\//, ""), index, site.path);
		if (nearest !== void 0) return {
			...missing,
			nearest
		};
	}
	return missing;
}
/** `lang/…/post.phpp` means a file of `lang`, not the page of that name. */
function belowItsHead(outcome) {
	return outcome.kind === "unknown" && outcome.hung ? [`${beforeHole(outcome.hung.head)}…/${outcome.hung.tail}`] : [];
}

//#endregion
//#region src/resolve/verdicts/votes.ts
/**
* A head that is not known is judged by its siblings: when the other paths that hang on it are in the tree, it is
* anchored here, and a tail that is not there is missing. Both trees vote, so that an edited line brings its own
* predecessor; but against a head only what was absent in the base tree counts where that knows the head: else a change
* that breaks many lines at once would outvote them.
*/
function collectVotes(head, base = []) {
	const before = count(base);
	const votes = /* @__PURE__ */ new Map();
	for (const [name, ballot] of count(head)) votes.set(name, {
		...ballot,
		inVain: NONE
	});
	for (const [name, ballot] of before) {
		const now = votes.get(name);
		votes.set(name, {
			found: /* @__PURE__ */ new Set([...ballot.found, ...now?.found ?? []]),
			absent: ballot.absent,
			inVain: ballot.absent
		});
	}
	return votes;
}
const NONE = /* @__PURE__ */ new Set();
function count(sites) {
	const votes = /* @__PURE__ */ new Map();
	for (const site of sites) for (const { head, tail, found } of ballotsOf(site)) {
		const ballot = votes.get(head) ?? {
			found: /* @__PURE__ */ new Set(),
			absent: /* @__PURE__ */ new Set()
		};
		votes.set(head, ballot);
		if (found) ballot.found.add(tail);
		else ballot.absent.add(tail);
	}
	return votes;
}
function ballotsOf(site) {
	return [...outcomeBallots(site), ...sourceBallot(site)];
}
function sourceBallot({ sourceTail, outcomes }) {
	const found = outcomes.some((outcome) => (outcome.kind === "found" || outcome.kind === "tail") && outcome.paths.length > 0);
	return sourceTail ? [{
		...sourceTail,
		found
	}] : [];
}
function outcomeBallots(site) {
	const bareHead = bareHeadOf(site);
	return site.outcomes.flatMap((outcome) => {
		if ((outcome.kind === "found" || outcome.kind === "unknown") && outcome.hung) return [{
			...outcome.hung,
			found: outcome.kind === "found"
		}];
		if (outcome.kind === "tail") return [{
			head: outcome.head,
			tail: outcome.tail,
			found: outcome.paths.length > 0
		}];
		return outcome.kind === "found" && bareHead ? outcome.paths.map((tail) => ({
			head: bareHead,
			tail,
			found: true
		})) : [];
	});
}
/** A bare path that was found votes for its first directory. */
function bareHeadOf(site) {
	const { operand } = site.fact;
	const first = operand.kind === "concat" ? operand.parts[0] : operand;
	if (first?.kind !== "literal" || /^(?:\.{0,2}\/|\.\.?$|[a-z]+:)/i.test(first.value)) return void 0;
	return `bare ${first.value.includes("/") ? first.value.slice(0, first.value.indexOf("/")) : ""}`;
}
/** Bounds that keep nine in ten found tails from accusing the tenth under `--all`, where nothing is subtracted. */
const CERTAIN = {
	found: 3,
	share: .9
};
const IN_A_CHANGE = {
	found: 1,
	share: .8
};
/** What the other tails of `head` say about `tail`. */
function judgeHead(votes, head, tail, comparing) {
	const ballot = votes.get(head);
	const found = ballot?.found.size ?? 0;
	const absent = [...ballot?.absent ?? []].filter((other) => other !== tail).length;
	if (found === 0) return "foreign";
	const bounds = comparing ? IN_A_CHANGE : CERTAIN;
	return found >= bounds.found && found / (found + absent) >= bounds.share ? "anchored" : "undecided";
}
/** Other lines asked for it before, and it was not there then either: what is absent on purpose looks so. */
function wasInVain(votes, head, tail) {
	return votes.get(head)?.inVain.has(tail) === true;
}

//#endregion
//#region src/resolve/verdicts/judge-outcome.ts
/** The verdict on one of the texts that a path can be, of which nothing was found. */
function missingOutcome(outcome, site, around) {
	switch (outcome.kind) {
		case "absent": return {
			kind: "missing",
			proof: "exact",
			tried: outcome.tried
		};
		case "tail": return judgeTail(outcome, site, around);
		case "outside": return outcome;
		case "unknown": return judgeHung(outcome, around.judging);
		default: return {
			kind: "unknown",
			why: "the path cannot be known"
		};
	}
}
/** Files of many names are in the directories that it may be, and none of this one: in none of them it will be found. */
function judgeHung(outcome, { votes, comparing }) {
	const { why, hung } = outcome;
	if (!hung || judgeHead(votes, hung.head, hung.tail, false) !== "anchored") return {
		kind: "unknown",
		why
	};
	return {
		kind: "missing",
		proof: "votes",
		tried: triedFor(outcome),
		...comparing ? {} : { weak: true }
	};
}
function judgeTail(outcome, site, { index, judging }) {
	const nearest = nearestPath(outcome.tail, index);
	const near = nearest !== void 0 && isNearMiss(outcome.tail, nearest) && !isChance(outcome, nearest, site);
	const isSlipped = near && !(outcome.elsewhere && isNamesake(outcome.tail, nearest));
	const isHint = near && !site.through;
	const judgement = judgeHead(judging.votes, outcome.head, outcome.tail, judging.comparing);
	switch (outcome.anchored ? "anchored" : judgement) {
		case "foreign":
			if (judging.before.wasSpelledRight(site, outcome.head, outcome.tail)) return {
				kind: "missing",
				proof: "transition",
				tried: outcome.tried
			};
			return {
				kind: "outside",
				why: "nothing that hangs on this head is in the repository"
			};
		case "anchored":
			if (site.through && wasInVain(judging.votes, outcome.head, outcome.tail)) return {
				kind: "unknown",
				why: "it was called for before, and was not there then either"
			};
			if (site.through && !outcome.bare && !near) return {
				kind: "missing",
				proof: "tail",
				tried: outcome.tried,
				weak: true
			};
			return {
				kind: "missing",
				proof: "votes",
				tried: outcome.tried,
				...outcome.bare && !isSlipped ? { weak: true } : {}
			};
		default: return isHint ? {
			kind: "missing",
			proof: "tail",
			tried: outcome.tried,
			weak: true
		} : {
			kind: "unknown",
			why: "it is not known where the path begins"
		};
	}
}
/** What is installed beside PHP (`Mail.php`) has the name of a command of ours (`bin/mail.php`): nobody includes those. */
function isChance(outcome, twin, { path }) {
	return outcome.kind === "tail" && outcome.bare && !outcome.tail.includes("/") && isCommandPath(twin) && directoryOf(twin) !== directoryOf(path);
}

//#endregion
//#region src/resolve/verdicts/judge.ts
/** Gives every site its verdict. */
function judgeSites(project, judging) {
	const { world } = project;
	const allIsCode = reliesOnShortTags(world);
	return project.sites.map((site) => {
		const { standIn } = site;
		const isCode = allIsCode || world.files.get(site.path)?.shortTags !== true;
		const verdict = judge$1(site, world.index, judging);
		const resolution = isCode || verdict.kind === "found" ? verdict : perhapsText;
		return {
			path: site.path,
			fact: site.fact,
			resolution,
			traces: tracesOf(site),
			...standIn ? { standIn } : {}
		};
	});
}
const perhapsText = {
	kind: "unknown",
	why: "it stands behind <?, which is text where short_open_tag is off"
};
function tracesOf({ through, values }) {
	if (!through) return values.because;
	return [{
		path: through.place.path,
		span: through.fact.span,
		message: "the file is included here"
	}, ...values.because];
}
/** The first verdict that holds, in the order of `VERDICT_NAMES`. */
function judge$1(site, index, judging) {
	const found = site.outcomes.flatMap(foundPaths);
	if (found.length > 0) return {
		kind: "found",
		paths: [...new Set(found)]
	};
	if (site.guard !== void 0) return optional(site.guard.why, guardedSlip(site, index));
	return inAnotherCase(site, index, judging) ?? providedOrOutside(site, judging) ?? notDeployed(site) ?? transition(site, index, judging) ?? unlessBefore(site, missing$1(site, index, judging), judging);
}
function optional(why, slip) {
	return {
		kind: "optional",
		why,
		...slip ? { slip } : {}
	};
}
function foundPaths(outcome) {
	return outcome.kind === "found" || outcome.kind === "tail" ? outcome.paths : [];
}
/** As for `missing`: another value that is possible may well be there. */
function inAnotherCase(site, index, judging) {
	const wasFound = judging.comparing && judging.before.wasFound(site);
	if (!(!site.values.open && site.outcomes.every(({ kind }) => kind === "absent" || kind === "tail")) && !wasFound) return void 0;
	for (const outcome of site.outcomes) for (const wanted of namesLookedFor(outcome, judging, wasFound)) {
		const [twin] = wanted.startsWith("…/") ? index.tailInAnotherCase(wanted.slice(2)) : index.inAnotherCase(wanted);
		if (twin === void 0 || !wasFound && isChance(outcome, twin, site)) continue;
		return {
			kind: "case",
			path: twin,
			wanted
		};
	}
}
function namesLookedFor(outcome, judging, wasFound) {
	if (outcome.kind === "absent") return outcome.tried;
	if (outcome.kind !== "tail") return [];
	return wasFound || !isNameAlone(outcome, judging) ? outcome.tried : outcome.tried.filter((name) => !name.startsWith("…/"));
}
/** Some file or other of that name says nothing of a place that nothing is known of. */
function isNameAlone({ anchored, head, tail }, { votes, comparing }) {
	return !anchored && !tail.includes("/") && judgeHead(votes, head, tail, comparing) !== "anchored";
}
function providedOrOutside(site, { before }) {
	const { provided } = site;
	const wentAway = provided?.seemsMade && before.wasFound(site);
	if (provided && !wentAway) return {
		kind: "provided",
		why: provided.why,
		...provided.standIn ? { standIn: provided.standIn } : {}
	};
	const outside = site.outcomes.filter((outcome) => outcome.kind === "outside");
	const [first] = outside;
	if (!first || outside.length < site.outcomes.length) return void 0;
	if (outside.some(mayBeInside) && before.wasFound(site)) return void 0;
	const isMeant = !site.values.open && outside.every(({ meant }) => meant !== void 0);
	return {
		kind: "outside",
		why: first.why,
		...isMeant && first.meant !== void 0 && { meant: first.meant }
	};
}
function notDeployed({ outcomes, withheld }) {
	if (withheld) return {
		kind: "not-deployed",
		...withheld
	};
	const [dangling] = outcomes.filter((outcome) => outcome.kind === "dangling");
	if (!dangling) return void 0;
	return {
		kind: "not-deployed",
		why: `${dangling.link} is a symlink to ${dangling.target}, which is not in the tree`,
		path: dangling.link
	};
}
/** Found at base, however, and not found any more: missing, whatever the head. */
function transition(site, index, judging) {
	if (!judging.comparing || site.outcomes.length === 0 || !judging.before.wasFound(site)) return void 0;
	if (!(site.outcomes.every(isAbsentOrElsewhere) && site.outcomes.some(mayBeInside))) return void 0;
	const whole = withNearest({
		kind: "missing",
		proof: "transition",
		tried: triedOf(site)
	}, site, index);
	const tried = site.outcomes.flatMap((outcome) => isUnmatched(outcome) ? [outcome.pattern] : triedFor(outcome));
	return {
		...whole,
		tried: [...new Set(tried)]
	};
}
function mayBeInside(outcome) {
	return outcome.kind !== "outside" || outcome.tried !== void 0;
}
function isAbsentOrElsewhere(outcome) {
	return outcome.kind === "absent" || outcome.kind === "tail" || outcome.kind === "outside" || isUnmatched(outcome);
}
function isUnmatched(outcome) {
	return outcome.kind === "unknown" && outcome.pattern !== void 0;
}
/** What was in vain before is not brought by a change elsewhere that only makes it look more likely. */
function unlessBefore(site, verdict, { before }) {
	if (verdict.kind !== "missing" || verdict.proof === "exact") return verdict;
	const earlier = before.verdictOn(site);
	return earlier?.kind === "unknown" || earlier?.kind === "outside" ? earlier : verdict;
}
/** Missing only if all alternatives are, and no other value is possible. */
function missing$1(site, index, judging) {
	if (site.outcomes.length === 0) return {
		kind: "unknown",
		why: "the path cannot be known"
	};
	if (site.values.open) return openValue(site, index, judging);
	const verdicts = site.outcomes.map((outcome) => missingOutcome(outcome, site, {
		index,
		judging
	}));
	const undecided = verdicts.find((verdict) => verdict.kind !== "missing");
	if (undecided) return byWrittenHead(site, index, judging) ?? undecided;
	const all = verdicts.filter((verdict) => verdict.kind === "missing");
	const proof = all.find((verdict) => verdict.proof !== "exact")?.proof ?? "exact";
	const weak = all.some((verdict) => verdict.weak) || proof !== "exact" && !judging.comparing && namesNoPlace(site, index);
	return withNearest({
		kind: "missing",
		proof,
		tried: triedOf(site),
		...weak ? { weak } : {}
	}, site, index);
}
/** Not even the directory is there: a part that can be installed, such as a plugin, looks just so. */
function namesNoPlace(site, index) {
	return triedOf(site).map((path) => directoryOf(path.replace(/^…\//, ""))).every((directory) => directory !== "" && !index.isDirectory(directory) && !index.endsWithDirectory(directory));
}
function openValue(site, index, judging) {
	return byWrittenHead(site, index, judging) ?? {
		kind: "unknown",
		why: "other paths are possible"
	};
}
/** Some values of the head are not known, or lie elsewhere: the head as it is written may still be known by its siblings. */
function byWrittenHead(site, index, judging) {
	const { sourceTail, outcomes } = site;
	if (!sourceTail || !outcomes.every(isAbsentOrElsewhere) || index.withTail(sourceTail.tail).length > 0) return void 0;
	if (judgeHead(judging.votes, sourceTail.head, sourceTail.tail, judging.comparing) !== "anchored") return void 0;
	const weak = judging.comparing ? {} : { weak: true };
	return withNearest({
		kind: "missing",
		proof: "votes",
		tried: [`…/${sourceTail.tail}`],
		...weak
	}, site, index);
}

//#endregion
//#region src/resolve/verdicts/judge-project.ts
/** Gives the sites of both trees their verdicts; both trees vote on unknown heads. */
function judgeProject(head, base) {
	const votes = collectVotes(head.sites, base?.evaluated.sites);
	if (!base) return { head: asProject(head, judgeSites(head, {
		votes,
		comparing: false,
		before: nothingBefore
	})) };
	const baseSites = judgeSites(base.evaluated, {
		votes,
		comparing: true,
		before: nothingBefore
	});
	return {
		head: asProject(head, judgeSites(head, {
			votes,
			comparing: true,
			before: beforeOf({
				...base,
				judged: baseSites
			}, head.sites, siteKey)
		})),
		base: asProject(base.evaluated, baseSites)
	};
}
function siteKey(path, { fact, values, part }) {
	const element = part ? JSON.stringify(textsOf$1(values).texts) : "";
	return `${path}\0${fact.keyword}\0${fact.text}\0${element}`;
}
function asProject({ world }, sites) {
	return {
		tree: world.index.tree,
		settings: world.settings,
		facts: world.files,
		sites,
		graph: world.graph
	};
}

//#endregion
//#region src/rules/holds-php.ts
/** How far into a page an opening tag is looked for, in bytes. */
const LOOKED_AT = 65536;
/**
* True for a file that a web server is meant to run as PHP: it opens with a PHP tag, or is HTML with one inside. Text
* that only quotes PHP does not count, nor does a program for the command line (`#!`).
*/
function holdsPhp(bytes) {
	const text = new TextDecoder("latin1").decode(bytes.subarray(0, LOOKED_AT)).replace(/^ï»¿/, "").trimStart();
	if (text.includes("\0") || !text.startsWith("<")) return false;
	if (/^<\?(php(\s|$)|=)/i.test(text)) return true;
	return !/^<\?xml\s/i.test(text) && /<\?(php\s|=)/i.test(text);
}
/**
* True for the few files whose names alone do not decide: those that would be PHP if their extension were a slip, or
* that an editor or a person put aside. `other` is the tree on the other side of a comparison.
*/
function needsContent(path, tree, other) {
	const base = baseNameOf(path);
	const extension = extensionOf(base);
	if (extension === "php" || tree.entry(path).kind !== "file") return false;
	if (isPutAside(base)) return true;
	if (extension === "") return /^\w[\w-]*$/.test(base) && !/^[A-Z_-]+$/.test(base);
	const lower = extension.toLowerCase();
	if (lower === "php" || slipBetween(lower, "php") !== void 0) return lower === "php" || !isPhpExtension(lower, []);
	return !KNOWN_EXTENSIONS.has(lower) && wasPhp(path, tree, other);
}
/** Settings may say that any extension holds PHP, but not one that is sent to browsers as it is. */
function isPutAside(base) {
	const extension = extensionOf(putAsideName(base) ?? "");
	if (extension === "") return false;
	return isPhpExtension(extension, []) || !DEPLOYED_EXTENSIONS.includes(extension);
}
function wasPhp(path, tree, other) {
	const php = `${path.slice(0, path.lastIndexOf("."))}.php`;
	return other?.paths.has(php) === true && !tree.paths.has(php);
}

//#endregion
//#region src/pipeline/reading/contents.ts
/** For the files whose names cannot tell: whether they hold PHP. What cannot be read is left out. */
async function findContents({ tree, settings }, other) {
	const contents = /* @__PURE__ */ new Map();
	for (const path of tree.paths) {
		if (!needsContent(path, tree, other) && !isSentAsText(path, settings)) continue;
		const bytes = await readOrNothing(tree, path);
		if (bytes) contents.set(path, holdsPhp(bytes));
	}
	return contents;
}

//#endregion
//#region src/pipeline/finding/aside-edges.ts
/** A page may be requested without coming past the place that takes a template, or hands a path over. */
const MAY_BE_PASSED = {
	scope: 0,
	block: -1,
	mayNotRun: true
};
/**
* The project with an edge for each template that is found, and for each file that is handed over by its path, so that a
* chain leads from a page past its routes to the broken template.
*/
function withAsideEdges(project) {
	const templates = (project.templates ?? []).flatMap(({ path, resolution }) => resolution.kind === "found" ? resolution.paths.map((to) => ({
		from: path,
		to,
		fact: MAY_BE_PASSED
	})) : []);
	const handed = (project.handedPaths ?? []).map(({ path, target }) => ({
		from: path,
		to: target,
		fact: MAY_BE_PASSED
	}));
	const all = [...templates, ...handed];
	return all.length === 0 ? project : {
		...project,
		graph: project.graph.withEdges(all)
	};
}

//#endregion
//#region src/resolve/verdicts/gone-paths.ts
/** Base names of the files that are gone, and of the folders that went with their last file. */
function goneNames({ head, base, gone }) {
	const names = /* @__PURE__ */ new Set();
	const folders = /* @__PURE__ */ new Set();
	for (const path of [...gone.deleted, ...gone.renames.keys()]) {
		names.add(baseNameOf(path));
		for (let at = directoryOf(path); at !== "" && !folders.has(at); at = directoryOf(at)) folders.add(at);
	}
	for (const folder of folders) if (isGone(folder, head, base)) names.add(baseNameOf(folder));
	return names;
}
function isGone(path, head, base) {
	const [before, after] = [base.index.lookup(path).kind, head.index.lookup(path).kind];
	return (before === "file" || before === "directory") && after === "absent";
}
/** The mentions whose target was there before the change and is not there now; sorted by path, then source order. */
function gonePaths(input) {
	const names = goneNames(input);
	const origins = new Map([...input.gone.renames].map(([from, to]) => [to, from]));
	return [...input.mentions].sort(([one], [other]) => one < other ? -1 : 1).flatMap(([path, mentions]) => mentions.filter((mention) => names.has(baseNameOf(tidy(mention.path)))).flatMap((mention) => {
		const places = placesOf(mention, {
			path,
			origin: origins.get(path) ?? path
		}, input);
		return places ? gonePath(path, mention, places, input) ?? [] : [];
	}));
}
function placesOf({ anchor, path: tail }, { path, origin }, input) {
	if (anchor === "file") return {
		target: tidy(joinPath(directoryOf(path), tail)),
		before: tidy(joinPath(directoryOf(origin), tail))
	};
	const place = input.base.index.withTail(tidy(tail)).find((each) => isGone(each, input.head, input.base));
	if (place === void 0) return void 0;
	return isRootOf(anchor, place.slice(0, place.length - tidy(tail).length), input) ? {
		target: place,
		before: place
	} : void 0;
}
/** Most of what the helper is handed elsewhere was found below this folder, so that is what it puts in front. */
function isRootOf(helper, root, { mentions, base }) {
	const tails = new Set([...mentions.values()].flat().flatMap(({ anchor, path }) => anchor === helper ? [tidy(path)] : []));
	const found = [...tails].filter((tail) => /^(?:file|directory)$/.test(base.index.lookup(`${root}${tail}`).kind));
	return found.length >= 2 && found.length * 2 > tails.size;
}
/** A file that moved names another path than it did: what it named before must be gone too. */
function gonePath(path, mention, { target, before }, { head, base, gone }) {
	if (target === "" || target.startsWith("..") || before.startsWith("..")) return void 0;
	if (head.index.lookup(target).kind !== "absent") return void 0;
	const was = base.index.lookup(before);
	if (was.kind !== "file" && was.kind !== "directory") return void 0;
	if (!isGone(before, head, base) || providedBy(target, head, () => false)) return void 0;
	const movedTo = was.kind === "file" ? gone.renames.get(was.path) : void 0;
	const nearest = movedTo ?? nearestPath(target, head.index, path);
	return {
		path,
		mention,
		target,
		isFolder: was.kind === "directory",
		...movedTo !== void 0 && { movedTo },
		...nearest !== void 0 && { nearest }
	};
}

//#endregion
//#region src/templates/component-files.ts
/**
* Where `<x-a.b-c>` may live (Illuminate\View\Compilers\ComponentTagCompiler): a class below View/Components, or a view
* `a/b-c`, `a/b-c/index` or `a/b-c/b-c`.
*/
function componentFiles(name) {
	const path = name.replaceAll(".", "/");
	const last = path.slice(path.lastIndexOf("/") + 1);
	const studly = path.split("/").map(studlyCase);
	const lastStudly = studly.at(-1) ?? "";
	return {
		views: [
			`${path}.blade.php`,
			`${path}/index.blade.php`,
			`${path}/${last}.blade.php`
		],
		classes: [`View/Components/${studly.join("/")}.php`, `View/Components/${studly.join("/")}/${lastStudly}.php`]
	};
}
/** Illuminate\Support\Str::studly. */
function studlyCase(part) {
	return part.split(/[-_ :]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

//#endregion
//#region src/templates/folders.ts
/** The file that stands at a path, symlinks followed. */
function fileAt(folder, name, index) {
	const found = index.lookup(joinPath(folder, name));
	return found.kind === "file" ? found.path : void 0;
}
/** The path without `.`, `..` and empty parts; undefined where it leaves the tree. */
function insideTree(path) {
	const plain = tidy(path);
	return plain === ".." || plain.startsWith("../") ? void 0 : plain;
}

//#endregion
//#region src/templates/template-tree.ts
const NOT_KNOWN = {
	kind: "absent",
	tried: [],
	sure: "no"
};
/** So few names are absent that an absent one says something about itself, not about where the loader looks. */
function isHealthy({ found, absent }) {
	return found >= 3 && absent <= Math.max(1, found / 5);
}
/** So many are absent that the loader must look elsewhere. */
function isElsewhere({ found, absent }) {
	return absent >= 10 && absent > found;
}

//#endregion
//#region src/templates/registrations.ts
/** Every folder that code makes known, of all engines. */
function registrationsOf({ facts }) {
	return [...facts].flatMap(([by, { folders }]) => folders.map((folder) => ({
		by,
		folder
	})));
}

//#endregion
//#region src/templates/view-folders.ts
const DEFAULT_FOLDER = "resources/views";
/** Where Laravel applications look for their views. `root` is always that of an application; folders are from the tree's. */
var ViewFolders = class {
	tree;
	known = /* @__PURE__ */ new Map();
	registrations;
	/** Something in the tree adds folders that are not known. */
	opens;
	constructor(tree) {
		this.tree = tree;
		this.registrations = registrationsOf(tree);
		this.opens = [...tree.facts.values()].some(({ opens }) => opens?.includes("blade"));
	}
	/** The application around a file: where `artisan` stands, else where the default folder does. */
	rootOf(path) {
		const above = foldersAbove(path);
		return above.find((folder) => this.isApplication(folder)) ?? above.find((folder) => this.hasViews(folder));
	}
	isApplication(folder) {
		return this.tree.index.tree.paths.has(joinPath(folder, "artisan"));
	}
	hasViews(folder) {
		return this.tree.index.isDirectory(joinPath(folder, DEFAULT_FOLDER));
	}
	/** There are folders that are not known. */
	isOpen(root) {
		return this.opens || this.tree.viewSettings.get(root)?.open === true;
	}
	/** In the order in which they are looked through; of all choices where the settings have several. */
	of(root) {
		return this.foldersOf(root).all;
	}
	/**
	* The lists of which one holds while the code in `from` runs. A view in a folder that only some of them have is not
	* shown under the others.
	*/
	choices(root, from) {
		const { choices } = this.foldersOf(root);
		if (choices.length < 2) return choices;
		const around = foldersAbove(from).find((folder) => choices.some((choice) => choice.includes(folder)));
		return around === void 0 ? choices : choices.filter((choice) => choice.includes(around));
	}
	registered(engine, namespace, root = "") {
		return this.registrations.filter(({ folder }) => folder.engine === engine && (folder.namespace ?? "") === namespace).flatMap(({ by, folder }) => insideTree(joinPath(folder.anchor === "file" ? directoryOf(by) : root, folder.path)) ?? []);
	}
	foldersOf(root) {
		const known = this.known.get(root);
		if (known) return known;
		const settings = this.tree.viewSettings.get(root);
		const configured = settings?.folders.map(({ path }) => path) ?? [];
		const choices = (settings?.choices ?? [configured]).map((choice) => this.withOthers(choice, root));
		const folders = {
			all: [...new Set(choices.flat())],
			choices
		};
		this.known.set(root, folders);
		return folders;
	}
	withOthers(configured, root) {
		const inside = configured.flatMap((path) => insideTree(path) ?? []);
		const byDefault = this.tree.viewSettings.get(root)?.usesDefault !== false ? [joinPath(root, DEFAULT_FOLDER)] : [];
		return [.../* @__PURE__ */ new Set([
			...inside,
			...byDefault,
			...this.registered("blade", "", root)
		])];
	}
};

//#endregion
//#region src/templates/blade-finder.ts
/** Illuminate\View\FileViewFinder, in its order; then what well-known packages add. */
const EXTENSIONS = [
	"blade.php",
	"php",
	"css",
	"html",
	"antlers.html",
	"antlers.php",
	"twig",
	"html.twig",
	"latte",
	"md"
];
/** Blade with another extension (`antlers.html`) is registered by packages that are not in the tree. */
const USUAL = 3;
/** Finds Blade's views and components as the application that a file belongs to does. */
var BladeFinder = class {
	tree;
	turnouts = /* @__PURE__ */ new Map();
	folders;
	extensions;
	aliases;
	/** `usual`: extensions of views that are healthy, in the tree or in the one that it is compared with. */
	constructor(tree, usual) {
		this.tree = tree;
		this.extensions = usual;
		this.folders = new ViewFolders(tree);
		this.aliases = new Set([...tree.facts.values()].flatMap(({ aliases }) => aliases ?? []));
	}
	look(name, from) {
		const at = name.indexOf("::");
		if (at >= 0) return this.namespaced(name.slice(0, at), name.slice(at + 2), from);
		const root = this.folders.rootOf(from);
		if (root === void 0) return NOT_KNOWN;
		const absent = (folders) => this.absent(folders, name, root);
		const found = inChoices(this.folders.choices(root, from), (folders) => this.inFolders(folders, name), absent);
		if (found) return found;
		const instead = absent(this.folders.of(root));
		const path = this.alike(name, root);
		return path ? {
			kind: "found",
			path,
			certain: false,
			instead
		} : instead;
	}
	lookForComponent(name, from) {
		const at = name.indexOf("::");
		const root = this.folders.rootOf(from);
		if (root === void 0 || this.aliases.has(name)) return NOT_KNOWN;
		const prefix = at < 0 ? "" : name.slice(0, at);
		const registered = this.folders.registered("blade-component", prefix, root);
		if (at >= 0 && registered.length === 0) return NOT_KNOWN;
		const files = componentFiles(at < 0 ? name : name.slice(at + 2));
		const [own] = at < 0 ? files.classes.flatMap((file) => fileAt(joinPath(root, "app"), file, this.tree.index) ?? []) : [];
		if (own) return {
			kind: "found",
			path: own,
			certain: true
		};
		const choices = (at < 0 ? this.folders.choices(root, from).map(inComponents) : [[]]).map((folders) => [...folders, ...registered]);
		const [view = ""] = files.views;
		const absent = (folders) => absentFrom(folders.map((folder) => joinPath(folder, view)));
		const found = inChoices(choices, (folders) => this.firstOf(folders, files.views), absent);
		if (found) return found;
		const [path] = files.classes.flatMap((file) => this.tree.index.withTail(file)).filter((path) => !isTestPath(path));
		if (path && at < 0) return {
			kind: "found",
			path,
			certain: true
		};
		return absent([...new Set(choices.flat())]);
	}
	namespaced(namespace, rest, from) {
		const root = this.folders.rootOf(from);
		const registered = this.folders.registered("blade", namespace, root);
		if (registered.length === 0) return NOT_KNOWN;
		const published = (root === void 0 ? [] : this.folders.of(root)).map((folder) => `${folder}/vendor/${namespace}`);
		const absent = () => absentFrom(triedIn(registered, rest));
		return inChoices([[...published, ...registered]], (folders) => this.inFolders(folders, rest), absent) ?? absent();
	}
	absent(folders, name, root) {
		const turnout = this.turnoutOf(root);
		if (isElsewhere(turnout)) return NOT_KNOWN;
		const sure = !this.folders.isApplication(root) || !isHealthy(turnout) ? "no" : this.folders.isOpen(root) ? "votes" : "exact";
		return {
			kind: "absent",
			tried: triedIn(folders, name),
			sure
		};
	}
	inFolders(folders, name) {
		for (const folder of folders) {
			const path = this.withKnownExtension(folder, name) ?? this.withUsualExtension(folder, name);
			if (path) return path;
		}
	}
	firstOf(folders, files) {
		for (const folder of folders) for (const file of files) {
			const path = fileAt(folder, file, this.tree.index);
			if (path) return path;
		}
	}
	/** Where not all folders are known, one of them may be above a view whose path ends so. */
	alike(name, root) {
		if (!this.folders.isOpen(root)) return void 0;
		const [path] = EXTENSIONS.flatMap((extension) => this.tree.index.withTail(`${slashed(name)}.${extension}`));
		return path;
	}
	withKnownExtension(folder, name) {
		for (const extension of EXTENSIONS) {
			const path = fileAt(folder, `${slashed(name)}.${extension}`, this.tree.index);
			if (path) return path;
		}
	}
	/** With an extension that other views have too: a package makes it known to the finder. */
	withUsualExtension(folder, name) {
		const path = joinPath(folder, slashed(name));
		const start = `${baseNameOf(path)}.`;
		return this.tree.index.filesIn(directoryOf(path)).find((file) => baseNameOf(file).startsWith(start) && this.extensions.has(baseNameOf(file).slice(start.length)));
	}
	turnoutOf(root) {
		const known = this.turnouts.get(root);
		if (known) return known;
		const names = /* @__PURE__ */ new Set();
		for (const [path, { uses }] of this.tree.facts) {
			if (isVendorPath(path) || isTestPath(path) || this.folders.rootOf(path) !== root) continue;
			for (const use of uses) if (votes(use)) names.add(use.names[0] ?? "");
		}
		const folders = this.folders.of(root);
		const found = [...names].filter((name) => this.inFolders(folders, name)).length;
		const turnout = {
			found,
			absent: names.size - found
		};
		this.turnouts.set(root, turnout);
		return turnout;
	}
};
function inComponents(folders) {
	return folders.map((folder) => joinPath(folder, "components"));
}
function absentFrom(tried) {
	return {
		kind: "absent",
		tried,
		sure: "no"
	};
}
/** Of lists of folders one holds, and nobody knows which. */
function inChoices(choices, look, absent) {
	const path = choices.map(look).find((each) => each !== void 0);
	if (path === void 0) return void 0;
	const lacking = choices.find((folders) => look(folders) === void 0);
	return {
		kind: "found",
		path,
		certain: true,
		...lacking && { unless: absent(lacking) }
	};
}
function votes({ engine, names, optional, soft }) {
	return engine === "blade" && names.length === 1 && !optional && !soft && !names[0]?.includes("::");
}
function slashed(name) {
	return name.replaceAll(".", "/");
}
function triedIn(folders, name) {
	return folders.map((folder) => `${joinPath(folder, slashed(name))}.blade.php`);
}
/** The extensions (all that follows the first dot) that several files below folders of views have. */
function usualExtensions(tree) {
	const counts = /* @__PURE__ */ new Map();
	for (const path of tree.index.tree.paths) {
		if (!path.includes(`${"resources/views"}/`)) continue;
		const base = baseNameOf(path);
		const extension = base.slice(base.indexOf(".") + 1);
		counts.set(extension, (counts.get(extension) ?? 0) + 1);
	}
	return new Set([...counts].flatMap(([extension, count]) => count >= USUAL ? [extension] : []));
}

//#endregion
//#region src/templates/theme-finder.ts
/** Finds the part of a WordPress theme in the theme that asks, or in its parent. `*` stands for any name. */
function lookForPart(name, from, tree) {
	const theme = foldersAbove(from).find((folder) => tree.themes.has(folder));
	if (theme === void 0) return NOT_KNOWN;
	const parent = tree.themes.get(theme) ?? "";
	const above = parent === "" ? void 0 : joinPath(directoryOf(theme), parent);
	if (above !== void 0 && !tree.themes.has(above)) return NOT_KNOWN;
	const folders = above === void 0 ? [theme] : [theme, above];
	for (const folder of folders) {
		const path = name.includes("*") ? anyIn(folder, name, tree) : fileAt(folder, name, tree.index);
		if (path) return {
			kind: "found",
			path,
			certain: true
		};
	}
	return {
		kind: "absent",
		tried: folders.map((folder) => joinPath(folder, name)),
		sure: "exact"
	};
}
function anyIn(folder, name, { index }) {
	const path = joinPath(folder, name);
	const [start = "", end = ""] = baseNameOf(path).split("*");
	return index.filesIn(directoryOf(path)).find((file) => baseNameOf(file).startsWith(start) && baseNameOf(file).endsWith(end));
}

//#endregion
//#region src/templates/twig-bundles.ts
/** By the bundle's name without `Bundle`: Symfony\Component\HttpKernel\Bundle\Bundle and AbstractBundle. */
function bundleFolders({ index }) {
	const bundles = /* @__PURE__ */ new Map();
	for (const path of index.tree.paths) {
		const name = /^(\w+)Bundle\.php$/.exec(baseNameOf(path))?.[1];
		if (name === void 0 || isTestPath(path) || isVendorPath(path)) continue;
		const folder = directoryOf(path);
		const around = [joinPath(folder, "Resources/views"), joinPath(folder, "templates")];
		const above = folder === "" ? [] : [joinPath(directoryOf(folder), "templates")];
		const views = [
			...around,
			...above,
			joinPath(directoryOf(folder), "Resources/views")
		];
		const there = views.filter((each) => index.isDirectory(each));
		const folders = /* @__PURE__ */ new Set([...bundles.get(name) ?? [], ...there.length > 0 ? there : views]);
		bundles.set(name, [...folders]);
	}
	return bundles;
}
/** Drupal's FilesystemLoader: each extension's `templates`, by the extension's name. */
function extensionFolders({ index }) {
	const groups = groupBy([...index.tree.paths].flatMap((path) => {
		const name = /^([a-z_][a-z0-9_]*)\.info\.yml$/.exec(baseNameOf(path))?.[1];
		const folder = joinPath(directoryOf(path), "templates");
		return name !== void 0 && !isTestPath(path) && index.isDirectory(folder) ? [{
			name,
			folder
		}] : [];
	}), ({ name }) => name);
	return new Map([...groups].map(([name, all]) => [name, all.map(({ folder }) => folder)]));
}

//#endregion
//#region src/templates/twig-name.ts
/**
* `@Ns/a/b.twig`, `@!Ns/a.twig` (which passes over overrides), and the notation of Symfony 2, `AcmeBundle:Dir:a.html.twig`
* and `::a.html.twig`.
*/
function twigNameOf(name) {
	const colons = /^(\w*):([\w/]*):(.+)$/.exec(name);
	if (colons) {
		const [, bundle = "", folder = "", file = ""] = colons;
		const path = [folder, file].filter(Boolean).join("/");
		return {
			namespace: bundle.replace(/Bundle$/, ""),
			path
		};
	}
	const slash = name.indexOf("/");
	if (!name.startsWith("@") || slash < 0) return {
		namespace: "",
		path: name.replace(/^\/+/, "")
	};
	return {
		namespace: name.slice(1, slash).replace(/^!/, ""),
		path: name.slice(slash + 1)
	};
}

//#endregion
//#region src/templates/twig-finder.ts
/** What Symfony's own TwigBridge brings, without a namespace. */
const BROUGHT = /^(?:form|bootstrap|foundation|tailwind)_\w*layout\.html\.twig$/;
/** So many names of a namespace must be found below one folder for it to count as the namespace's. */
const WITNESSES = 3;
/** Where the folders are guessed: a bare name may be one of a registry (Drupal's), not of a folder. */
function isTelling$1({ path }, { found }) {
	return found >= 10 && path.includes("/");
}
/** Finds Twig's templates: in the folders that settings and bundles give, and in those where most names are found. */
var TwigFinder = class {
	tree;
	folders = /* @__PURE__ */ new Map();
	turnouts = /* @__PURE__ */ new Map();
	/** Of Drupal. */
	extensions;
	bundles;
	registrations;
	opens;
	before;
	names;
	/** `before`: of the tree before the change. */
	constructor(tree, before) {
		this.tree = tree;
		this.before = before;
		this.extensions = extensionFolders(tree);
		this.bundles = bundleFolders(tree);
		this.registrations = registrationsOf(tree);
		this.opens = [...tree.facts.values()].some(({ opens }) => opens?.includes("twig"));
	}
	look(written, from) {
		const name = twigNameOf(written);
		if (!isPlainPath(name.path) || name.namespace === "" && BROUGHT.test(name.path)) return NOT_KNOWN;
		const root = this.rootOf(from);
		const folders = this.foldersOf(name.namespace, root);
		const all = [...folders.known, ...folders.inferred];
		for (const folder of all) {
			const path = fileAt(folder, name.path, this.tree.index);
			if (path) return {
				kind: "found",
				path,
				certain: true
			};
		}
		const isClosed = folders.known.length > 0 && !folders.open;
		const absent = this.absent(name, {
			root,
			all,
			isClosed
		});
		return (isClosed ? void 0 : this.alike(name, from, absent)) ?? absent;
	}
	absent(name, at) {
		const turnout = this.turnoutOf(name.namespace, at.root);
		if (isElsewhere(turnout)) return NOT_KNOWN;
		return {
			kind: "absent",
			tried: at.all.map((folder) => joinPath(folder, name.path)),
			sure: !(isHealthy(turnout) && /\.\w+$/.test(name.path)) ? "no" : at.isClosed ? "exact" : isTelling$1(name, turnout) ? "votes" : "no"
		};
	}
	/** A file whose path ends so: where the loader's folders are not known, it may be the one. */
	alike({ namespace, path }, from, instead) {
		const all = this.tree.index.withTail(path).filter((each) => !isTestPath(each) || isTestPath(from));
		const near = all.find((each) => from.startsWith(each.slice(0, -path.length)));
		const [found] = near ? [near] : all;
		if (!found) return void 0;
		const certain = namespace === "" && path.includes("/") && near !== void 0;
		return certain ? {
			kind: "found",
			path: found,
			certain
		} : {
			kind: "found",
			path: found,
			certain,
			instead
		};
	}
	foldersOf(namespace, root) {
		const key = `${root}\0${namespace}`;
		const known = this.folders.get(key);
		if (known) return known;
		const folders = this.findFolders(namespace, root);
		this.folders.set(key, folders);
		return folders;
	}
	findFolders(namespace, root) {
		const settings = this.tree.twigSettings.get(root);
		const configured = settings?.folders.filter((folder) => (folder.namespace ?? "") === namespace) ?? [];
		const inside = configured.flatMap(({ path }) => insideTree(path) ?? []).filter((path) => this.isFolder(path));
		const own = namespace === "" ? this.rootFolders(root) : this.bundleFolders(namespace, root);
		const extension = this.extensions.get(namespace) ?? [];
		const known = [.../* @__PURE__ */ new Set([
			...inside,
			...this.registered(namespace),
			...own,
			...extension
		])];
		const foreign = configured.length > inside.length;
		const isSupposed = own.length > 0 && !own.some((path) => this.isFolder(path));
		const open = foreign || isSupposed || extension.length > 0 || settings?.open === true || namespace === "" && (this.opens || !this.isSymfony(root));
		return {
			known,
			inferred: known.length > 0 && !open ? [] : this.inferred(namespace).filter((folder) => !known.includes(folder)),
			open
		};
	}
	/** Where most names were found before the change, they are looked for after it. */
	inferred(namespace) {
		const before = this.before?.witnessed(namespace).filter((folder) => this.isFolder(folder)) ?? [];
		return [.../* @__PURE__ */ new Set([...this.witnessed(namespace), ...before])];
	}
	rootFolders(root) {
		if (!this.isSymfony(root)) return [];
		return [...this.tree.twigSettings.get(root)?.usesDefault === false ? [] : ["templates"], "app/Resources/views"].map((name) => joinPath(root, name)).filter((path) => this.isFolder(path));
	}
	/** Overrides first, as Symfony looks them up; they alone make no namespace known. */
	bundleFolders(namespace, root) {
		const own = this.bundles.get(namespace) ?? [];
		if (own.length === 0) return [];
		return [...[`templates/bundles/${namespace}Bundle`, `app/Resources/${namespace}Bundle/views`].map((name) => joinPath(root, name)).filter((path) => this.isFolder(path)), ...own];
	}
	registered(namespace) {
		return this.registrations.filter(({ folder }) => folder.engine === "twig" && (folder.namespace ?? "") === namespace && folder.anchor === "file").flatMap(({ by, folder }) => insideTree(joinPath(directoryOf(by), folder.path)) ?? []);
	}
	isFolder(path) {
		return this.tree.index.isDirectory(path);
	}
	rootOf(path) {
		return foldersAbove(path).find((folder) => this.isSymfony(folder)) ?? "";
	}
	isSymfony(folder) {
		const { paths } = this.tree.index.tree;
		return [
			"config/bundles.php",
			"symfony.lock",
			"app/AppKernel.php"
		].some((name) => paths.has(joinPath(folder, name)));
	}
	/** The folders below which several names of a namespace are found; for a namespace, the one that has most of them. */
	witnessed(namespace) {
		const names = this.namesOf(namespace);
		const counts = /* @__PURE__ */ new Map();
		for (const name of names) for (const path of this.tree.index.withTail(name)) {
			const folder = path.slice(0, Math.max(0, path.length - name.length - 1));
			counts.set(folder, (counts.get(folder) ?? 0) + 1);
		}
		const strong = [...counts].filter(([, count]) => count >= WITNESSES).sort(([, one], [, other]) => other - one);
		if (namespace === "") return strong.map(([folder]) => folder);
		const [best] = strong;
		return best && best[1] * 5 >= names.size * 3 ? [best[0]] : [];
	}
	/** The distinct names of a namespace that plain uses give. */
	namesOf(namespace) {
		this.names ??= namesByNamespace(this.tree);
		return this.names.get(namespace) ?? /* @__PURE__ */ new Set();
	}
	turnoutOf(namespace, root) {
		const key = `${root}\0${namespace}`;
		const known = this.turnouts.get(key);
		if (known) return known;
		const { known: given, inferred } = this.foldersOf(namespace, root);
		const names = [...this.namesOf(namespace)];
		const found = names.filter((name) => [...given, ...inferred].some((folder) => fileAt(folder, name, this.tree.index)));
		const turnout = {
			found: found.length,
			absent: names.length - found.length
		};
		this.turnouts.set(key, turnout);
		return turnout;
	}
};
function namesByNamespace(tree) {
	const names = /* @__PURE__ */ new Map();
	for (const [path, { uses }] of tree.facts) {
		if (isVendorPath(path) || isTestPath(path)) continue;
		for (const use of uses.filter(isPlainUse)) {
			const { namespace, path: rest } = twigNameOf(use.names[0] ?? "");
			if (!isPlainPath(rest) || BROUGHT.test(rest)) continue;
			const group = names.get(namespace);
			if (group) group.add(rest);
			else names.set(namespace, /* @__PURE__ */ new Set([rest]));
		}
	}
	return names;
}
function isPlainUse({ engine, names, optional, soft }) {
	return engine === "twig" && names.length === 1 && !optional && !soft;
}
function isPlainPath(path) {
	return path !== "" && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

//#endregion
//#region src/templates/finders.ts
/** The loaders of one tree. */
var Finders = class {
	tree;
	blade;
	twig;
	/** Extensions of views that are healthy. */
	usual;
	/** `before`: of the tree before the change, which tells what is usual. */
	constructor(tree, before) {
		this.tree = tree;
		this.usual = before?.usual ?? usualExtensions(tree);
		this.blade = new BladeFinder(tree, this.usual);
		this.twig = new TwigFinder(tree, before?.twig);
	}
	/** `surely`: what only ends alike is not taken, nor what is there under some settings alone. */
	look(name, { engine, surely }, from) {
		const found = this.lookUp(name, engine, from);
		if (!surely || found.kind === "absent") return found;
		return found.certain ? found.unless ?? found : found.instead;
	}
	lookUp(name, engine, from) {
		switch (engine) {
			case "blade": return this.blade.look(name, from);
			case "blade-component": return this.blade.lookForComponent(name, from);
			case "twig": return this.twig.look(name, from);
			case "theme-part": return lookForPart(name, from, this.tree);
		}
	}
};

//#endregion
//#region src/templates/judge-templates.ts
/** Gives every use of a template in a tree its verdict; sorted by path, then source order. */
function judgeTemplates(head, settings, base) {
	const before = base && new Finders(base.tree);
	const judge = new Judge({
		head,
		finders: new Finders(head, before),
		isAssumed: compileGlobs(settings.assumeExists),
		before: base && before && new Before(base, before),
		isChosen: [...head.facts].some(([path, { chooses }]) => chooses && !isTestPath(path))
	});
	return [...head.facts.keys()].sort().flatMap((path) => isVendorPath(path) ? [] : judge.sitesOf(path));
}
/** What the base tree knew of the names. */
var Before = class {
	finders;
	/** Head path to base path. */
	origins;
	renames;
	used;
	/** A package may bring a component that was taken away here. */
	packagesChanged;
	paths;
	constructor({ tree, renames, packagesChanged }, finders) {
		this.finders = finders;
		this.renames = renames;
		this.packagesChanged = packagesChanged;
		this.paths = tree.index.tree.paths;
		this.origins = new Map([...renames].map(([from, to]) => [to, from]));
		this.used = new Set([...tree.facts.values()].flatMap(({ uses }) => uses.flatMap(({ names }) => names.map((name) => name))));
	}
	/** Where it was, in the base tree. */
	found(use, path) {
		const from = this.origins.get(path) ?? path;
		for (const name of use.names) {
			const looked = this.finders.look(name, use, from);
			if (looked.kind === "found" && looked.certain) return looked.path;
		}
	}
	/** Under every choice of folders that the settings have. */
	foundSurely(use, path) {
		return this.found({
			...use,
			surely: true
		}, path) !== void 0;
	}
	had(path) {
		return this.paths.has(path);
	}
	/** Where the change put a file of the base tree. */
	movedTo(path) {
		return this.renames.get(path);
	}
	/** A name that was there, in whatever file, and was not found even then tells nothing about this change. */
	wasUsed({ names }) {
		return names.every((name) => this.used.has(name));
	}
};
var Judge = class {
	parts;
	constructor(parts) {
		this.parts = parts;
	}
	sitesOf(path) {
		const facts = this.parts.head.facts.get(path);
		const asked = new Set(facts?.asked);
		return (facts?.uses ?? []).map((use) => ({
			path,
			use,
			resolution: use.names.some((name) => asked.has(name)) ? this.resolve({
				...use,
				optional: true
			}, path) : this.resolve(use, path)
		}));
	}
	resolve(use, path) {
		const guessed = use.names.map((name) => this.parts.finders.look(name, use, path));
		const found = guessed.find((each) => each.kind === "found");
		if (found?.kind === "found" && !this.isOutdone(found, use, path)) return {
			kind: "found",
			paths: [found.path]
		};
		const looked = found ? use.names.map((name) => this.parts.finders.look(name, {
			...use,
			surely: true
		}, path)) : guessed;
		if (use.optional) return {
			kind: "optional",
			why: "the code copes with an absent template"
		};
		const absent = looked.filter((each) => each.kind === "absent");
		const tried = [...new Set(absent.flatMap((each) => each.tried))];
		if (tried.length === 0 || absent.some((each) => each.tried.length === 0)) return UNKNOWN;
		return this.provided(tried) ?? this.missing(use, path, {
			tried,
			sure: absent.map(({ sure }) => sure)
		});
	}
	/**
	* It is not there under settings that had it before. Or it only ends alike, and cannot be what the name means now: it stood
	* there already when the name had its template elsewhere, or that was put into a folder below its own, which changes its
	* name.
	*/
	isOutdone(found, use, path) {
		const { before } = this.parts;
		if (!before) return false;
		if (found.certain) return found.unless !== void 0 && before.foundSurely(use, path);
		const { path: alike } = found;
		const was = before.found(use, path);
		if (was === void 0) return false;
		if (isBelowSameFolder(alike, was)) return true;
		const to = before.movedTo(was);
		return before.had(alike) && (to === void 0 || baseNameOf(to) !== baseNameOf(was));
	}
	missing(use, path, { tried, sure }) {
		const { before } = this.parts;
		const was = before?.found(use, path);
		if (was !== void 0 && use.engine === "blade-component" && before?.packagesChanged) return UNKNOWN;
		if (was !== void 0) return {
			...this.missingAt(this.startingAt(was, tried), path, before?.movedTo(was)),
			proof: "transition"
		};
		if (use.soft || this.mayBeAnother(use) || sure.includes("no") || before?.wasUsed(use)) return UNKNOWN;
		const missing = this.missingAt(tried, path);
		return sure.includes("votes") ? {
			...missing,
			proof: "votes",
			weak: true
		} : {
			...missing,
			proof: "exact"
		};
	}
	mayBeAnother({ attribute }) {
		return attribute === true && this.parts.isChosen;
	}
	/** Where it was is where it is missed. */
	startingAt(was, tried) {
		return !this.parts.head.index.tree.paths.has(was) ? [was, ...tried.filter((each) => each !== was)] : tried;
	}
	missingAt(tried, path, movedTo) {
		const { index } = this.parts.head;
		const nearest = movedTo ?? tried.map((each) => index.inAnotherCase(each)[0] ?? nearestPath(each, index, path)).find((each) => each !== void 0);
		return {
			kind: "missing",
			tried,
			...nearest !== void 0 && { nearest }
		};
	}
	provided(tried) {
		const { isAssumed, head } = this.parts;
		if (tried.some(isAssumed)) return {
			kind: "provided",
			why: "the settings say that it exists"
		};
		if (head.index.tree.built) return void 0;
		for (const path of tried) {
			const absence = isRepoPath(path) ? head.index.tree.absence(path) : void 0;
			if (absence?.kind === "ignored") return {
				kind: "provided",
				why: `ignored by ${absence.source}:${absence.line}`
			};
		}
	}
};
/** Without the end that they have in common, `alike` lies below `was`. */
function isBelowSameFolder(alike, was) {
	const [one, other] = [alike.split("/"), was.split("/")];
	while (one.length > 0 && one.at(-1) === other.at(-1)) {
		one.pop();
		other.pop();
	}
	return one.length > other.length && other.every((part, at) => part === one[at]);
}
const UNKNOWN = {
	kind: "unknown",
	why: "where templates are looked for is not known"
};

//#endregion
//#region src/templates/theme-header.ts
/** The header of a WordPress theme's style.css: the name of its parent's folder, or empty; undefined for no theme. */
function parentTheme(source) {
	const head = source.slice(0, 8192);
	if (!/^[ \t/*#@]*Theme Name:.*\S/im.test(head)) return void 0;
	return /^[ \t/*#@]*Template:[ \t]*([\w.-]+)/im.exec(head)?.[1] ?? "";
}

//#endregion
//#region src/templates/view-settings.ts
/** What a `config/view.php` (bytes as latin1) says; `folder` is its own, `root` the application's. */
function viewSettings(source, { root, folder }) {
	const tokens = tokensOf(source);
	const key = tokens.findIndex((token, at) => token.value === "paths" && isMark(tokens[at + 1], "=>"));
	if (key < 0) return {
		folders: [],
		usesDefault: true,
		open: false
	};
	const lists = listsIn(tokens, upTo(tokens, key + 2, ","), true);
	const isWhole = lists.length > 0 && lists.every((list) => list.isWhole);
	const choices = lists.map(({ known }) => known.map(({ anchor, path }) => joinPath(anchor === "root" ? root : folder, path)));
	return {
		folders: choices.flat().map((path) => ({ path })),
		...choices.length > 1 && isWhole && { choices },
		usesDefault: !isWhole,
		open: !isWhole
	};
}
const NONE_KNOWN = {
	known: [],
	isWhole: false
};
/** A literal list, either of two, or those that a variable is set to. */
function listsIn(tokens, range, mayBeVariable) {
	const elements = elementsOf(tokens, range);
	if (elements) {
		const known = folderPaths(tokens, range);
		return [{
			known,
			isWhole: known.length === elements.length
		}];
	}
	const first = tokens[range.from];
	if (first?.kind === "variable" && range.to - range.from === 1) return mayBeVariable ? assignedLists(tokens, first.text) : [NONE_KNOWN];
	const branches = cutAt(tokens, range, "?");
	const [, chosen] = branches;
	if (branches.length !== 2 || !chosen) return [NONE_KNOWN];
	return cutAt(tokens, chosen, ":").flatMap((branch) => listsIn(tokens, branch, mayBeVariable));
}
/** Wherever the variable stands, it must be set to a list, or be the value of a key. */
function assignedLists(tokens, name) {
	let lists = [];
	/** Index of the bracket that ends the outermost one around a token. */
	let end = 0;
	for (const [at, token] of tokens.entries()) {
		end = Math.max(end, token.close ?? 0);
		if (token.kind !== "variable" || token.text !== name || isValueOfKey(tokens, at)) continue;
		if (!isMark(tokens[at + 1], "=")) return [NONE_KNOWN, ...lists];
		const set = listsIn(tokens, upTo(tokens, at + 2, ";"), false);
		lists = end < at && /^[;}]?$/.test(tokens[at - 1]?.text ?? "") ? set : [...lists, ...set];
	}
	return lists;
}
function isValueOfKey(tokens, at) {
	return isMark(tokens[at - 1], "=>") && /^[,\])]$/.test(tokens[at + 1]?.text ?? "");
}
/** Up to the next mark with this text that stands in no bracket, or the bracket that closes what is around. */
function upTo(tokens, from, text) {
	let to = from;
	while (to < tokens.length && !isMark(tokens[to], text) && !isMark(tokens[to], "]") && !isMark(tokens[to], ")")) to = (tokens[to]?.close ?? to) + 1;
	return {
		from,
		to: Math.min(to, tokens.length)
	};
}

//#endregion
//#region src/pipeline/reading/read-templates.ts
/** Reads what a tree says about templates; undefined where it has none, so that nothing is read. */
async function readTemplates(reading) {
	const { index, other } = reading;
	const { tree } = index;
	const [blade, twig] = [/\.blade\.php$/, /\.twig$/].map((name) => hasFile(name, tree) || other && hasFile(name, other));
	const themes = await readThemes(tree);
	if (!blade && !twig && themes.size === 0) return void 0;
	const languageOf = languages(reading, {
		isWhole: Boolean(blade || twig),
		themes
	});
	const facts = /* @__PURE__ */ new Map();
	for await (const [path, found] of readAside(reading, {
		name: "templates",
		kindOf: languageOf,
		extract
	})) if (found.templates) facts.set(path, found.templates);
	return {
		index,
		facts,
		themes,
		viewSettings: blade ? await readViewSettings(tree) : /* @__PURE__ */ new Map(),
		twigSettings: twig ? await readTwigSettings(tree) : /* @__PURE__ */ new Map()
	};
}
function hasFile(name, { paths }) {
	for (const path of paths) if (name.test(path)) return true;
	return false;
}
function extract(source, language) {
	return { templates: extractTemplates(source, language) };
}
/** In what language a file is read; undefined for one that is not. */
function languages({ settings }, { isWhole, themes }) {
	return (path) => {
		if (isVendorPath(path)) return void 0;
		if (path.endsWith(".twig")) return "twig";
		if (path.endsWith(".blade.php")) return "blade";
		if (!isPhpFile(path, settings.phpExtensions)) return void 0;
		return isWhole || foldersAbove(path).some((folder) => themes.has(folder)) ? "php" : void 0;
	};
}
async function text(tree, path) {
	const bytes = tree.entry(path).kind === "file" ? await readOrNothing(tree, path) : void 0;
	return bytes && Buffer.from(bytes).toString("latin1");
}
async function readThemes(tree) {
	const themes = /* @__PURE__ */ new Map();
	for (const path of tree.paths) {
		if (baseNameOf(path) !== "style.css") continue;
		const folder = directoryOf(path);
		const parent = ["functions.php", "index.php"].some((name) => tree.paths.has(joinPath(folder, name))) ? parentTheme(await text(tree, path) ?? "") : void 0;
		if (parent !== void 0) themes.set(folder, parent);
	}
	return themes;
}
async function readViewSettings(tree) {
	const found = /* @__PURE__ */ new Map();
	for (const path of tree.paths) {
		if (!/(?:^|\/)config\/view\.php$/i.test(path) || isVendorPath(path)) continue;
		const folder = directoryOf(path);
		const root = foldersAbove(path).find((above) => tree.paths.has(joinPath(above, "artisan")));
		const source = await text(tree, path);
		if (source !== void 0 && root !== void 0) found.set(root, viewSettings(source, {
			root,
			folder
		}));
	}
	return found;
}
const TWIG_SETTINGS = /(?:^|\/)(?:config\/(?:packages\/(?:[\w-]+\/)?)?twig\.(?:ya?ml|php|xml)|app\/config\/config\w*\.ya?ml)$/;
async function readTwigSettings(tree) {
	const found = /* @__PURE__ */ new Map();
	for (const path of [...tree.paths].sort()) {
		const match = isVendorPath(path) ? null : TWIG_SETTINGS.exec(path);
		const source = match ? await text(tree, path) : void 0;
		if (!match || source === void 0) continue;
		const root = path.slice(0, match.index);
		const settings = /ya?ml$/.test(path) ? await readYaml(source, root) : UNREAD;
		found.set(root, merged(found.get(root), settings));
	}
	return found;
}
/** Few have any, and the parser of YAML is large. */
async function readYaml(source, root) {
	const { twigSettings } = await import("./twig-settings.js");
	return twigSettings(source, root);
}
/** Settings in PHP or XML are not followed. */
const UNREAD = {
	folders: [],
	usesDefault: true,
	open: true
};
function merged(one, other) {
	if (!one) return other;
	return {
		folders: [...one.folders, ...other.folders],
		usesDefault: one.usesDefault && other.usesDefault,
		open: one.open || other.open
	};
}

//#endregion
//#region src/pipeline/finding/judge-aside.ts
/** Reads and judges what is no include: the templates of both trees, and the paths in code that a change took away. */
async function judgeAside(input) {
	const templates = isOffEverywhere("missing-template", input.settings) ? {
		head: {},
		base: {}
	} : await templatesOf(input);
	const paths = isOffEverywhere("missing-path", input.settings) ? {} : {
		...await gonePathsOf(input),
		...await handedPathsOf(input)
	};
	return {
		head: {
			...templates.head,
			...paths
		},
		base: templates.base
	};
}
async function templatesOf({ head, base, ...how }) {
	const { settings } = how;
	const read = ({ world }, other) => readTemplates({
		...how,
		index: world.index,
		other
	});
	const after = await read(head, base?.evaluated.world.index.tree);
	if (!after) return {
		head: {},
		base: {}
	};
	const before = base && await read(base.evaluated, head.world.index.tree);
	return {
		head: { templates: judgeTemplates(after, settings, before && base && {
			tree: before,
			renames: base.gone.renames,
			packagesChanged: changesPackages(base.gone)
		}) },
		base: before ? { templates: judgeTemplates(before, settings) } : {}
	};
}
function changesPackages({ modified, deleted }) {
	return [...modified, ...deleted].some((path) => baseNameOf(path) === "composer.json");
}
async function gonePathsOf({ head, base, ...how }) {
	if (!base || base.gone.deleted.size === 0 && base.gone.renames.size === 0) return {};
	const { world } = head;
	const trees = {
		head: world,
		base: base.evaluated.world,
		gone: base.gone
	};
	const names = [...goneNames(trees)].map((name) => Buffer.from(encodeName(name)).toString("latin1"));
	if (names.length === 0) return {};
	const mentions = /* @__PURE__ */ new Map();
	const worthIt = (source) => callsPathHelper(source) || names.some((name) => source.includes(name));
	for await (const [path, facts] of readAside({
		...how,
		index: world.index
	}, mentionsKind(world.files, worthIt))) if (facts.mentions) mentions.set(path, facts.mentions);
	return { gonePaths: gonePaths({
		...trees,
		mentions
	}) };
}
/** The facts about paths of the files that have any. */
function mentionsKind(files, worthIt) {
	return {
		name: "paths",
		kindOf: (path) => files.get(path)?.anchored ? "php" : void 0,
		worthIt,
		extract: (source) => ({ mentions: pathMentions(source) })
	};
}
/** Where nobody writes `require`, files are handed over by their path: routes above all. Elsewhere they are not read. */
async function handedPathsOf({ head: { world }, ...how }) {
	const { files, index } = world;
	if (!index.tree.paths.has(MANIFEST)) return {};
	const handed = [];
	const worthIt = (source) => /__(?:DIR|FILE)__[^;]*\.php['"]/.test(source);
	const kind = mentionsKind(files, worthIt);
	const kindOf = (path) => isTestPath(path) || isVendorPath(path) ? void 0 : kind.kindOf(path);
	for await (const [path, { mentions = [] }] of readAside({
		...how,
		index
	}, {
		...kind,
		kindOf
	})) handed.push(...mentions.flatMap((mention) => handedPath(path, mention, world)));
	return handed.length === 0 ? {} : { handedPaths: handed };
}
const MANIFEST = toRepoPath("composer.json");
function handedPath(path, mention, { files, index }) {
	if (mention.anchor !== "file" || !mention.handed) return [];
	const found = index.lookup(tidy(joinPath(directoryOf(path), mention.path)));
	return found.kind === "file" && files.has(found.path) && found.path !== path ? [{
		path,
		mention,
		target: found.path
	}] : [];
}

//#endregion
//#region src/autoload/excluded.ts
/**
* Says whether exclude-from-classmap leaves a path out: `**` crosses directories, `*` does not, a pattern matches what is
* below it too (Composer's AutoloadGenerator::parseAutoloads).
*/
function compileExcluded(directory, patterns) {
	const tests = patterns.map((pattern) => {
		const source = joinPath(directory, pattern.replace(/^\/+|\/+$/g, "")).split(/(\*\*|\*)/).map((part) => part === "**" ? ".+?" : part === "*" ? "[^/]+?" : escaped(part)).join("");
		return new RegExp(`^${source}(?:$|/)`, "s");
	});
	return (path) => tests.some((test) => test.test(path));
}
function escaped(text) {
	return text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
}

//#endregion
//#region src/autoload/psr-map.ts
/**
* Where Composer's ClassLoader looks for a class, in its order: psr-4 by the longest prefix, every directory of it, then
* shorter ones and the fallback directories, then psr-0 likewise (ClassLoader::findFileWithExtension).
*/
var PsrMap = class {
	psr4 = /* @__PURE__ */ new Map();
	psr0;
	constructor(entries) {
		for (const entry of entries) {
			if (entry.kind !== "psr-4") continue;
			const group = this.psr4.get(entry.prefix);
			if (group) group.push(entry);
			else this.psr4.set(entry.prefix, [entry]);
		}
		const psr0 = entries.filter(({ kind }) => kind === "psr-0");
		this.psr0 = psr0.sort((a, b) => a.prefix < b.prefix ? 1 : a.prefix > b.prefix ? -1 : 0);
	}
	/** Paths relative to the root, in the order of the search. */
	candidates(name) {
		return [...this.psr4Candidates(name), ...this.psr0Candidates(name)];
	}
	*psr4Candidates(name) {
		const logical = `${name.replaceAll("\\", "/")}.php`;
		for (let at = name.lastIndexOf("\\"); at >= 0; at = at === 0 ? -1 : name.lastIndexOf("\\", at - 1)) for (const entry of this.psr4.get(name.slice(0, at + 1)) ?? []) yield {
			path: joinPath(entry.path, logical.slice(at + 1)),
			entry
		};
		for (const entry of this.psr4.get("") ?? []) yield {
			path: joinPath(entry.path, logical),
			entry
		};
	}
	*psr0Candidates(name) {
		const last = name.lastIndexOf("\\") + 1;
		const logical = `${name.slice(0, last).replaceAll("\\", "/")}${name.slice(last).replaceAll("_", "/")}.php`;
		for (const entry of this.psr0) if (name.startsWith(entry.prefix)) yield {
			path: joinPath(entry.path, logical),
			entry
		};
	}
	/** Whether a class of this name can come from nowhere else: its prefix is that of one extension. */
	ownsAlone(name) {
		return this.candidates(name).some(({ entry }) => entry.isAlone === true);
	}
	/** Whether a class of this name can only be one of these entries' own: it begins with a prefix of theirs. */
	owns(name) {
		return this.candidates(name).some(({ entry }) => entry.prefix !== "");
	}
};
/** The class that a path promises below an entry; undefined where no class can have it. */
function promisedName(path, entry) {
	const below = entry.path === "" ? path : path.slice(entry.path.length + 1);
	const name = /^(.*)\.php$/s.exec(below)?.[1]?.replaceAll("/", "\\");
	if (name === void 0 || !/^[A-Za-z_\x80-\uffff][\w\x80-\uffff]*(?:\\[A-Za-z_\x80-\uffff][\w\x80-\uffff]*)*$/.test(name)) return void 0;
	return entry.kind === "psr-4" ? entry.prefix + name : name;
}

//#endregion
//#region src/autoload/class-index.ts
/** Answers questions about the classes of one tree. */
var ClassIndex = class {
	input;
	world;
	/** By lower-case name, in path order. */
	declarations;
	/** Lower-case names that `class_alias` gives, and those that code outside tests asks for before it uses them. */
	aliases;
	guards;
	/** Why classes can come from where nobody can tell; undefined where they cannot. */
	opened;
	/** What is known of installed packages; undefined where nothing tells. */
	foreign;
	manifests;
	psr;
	nestedPsr;
	entries;
	/** By their directory. */
	byFolder;
	excluded;
	mismatched = /* @__PURE__ */ new Map();
	files;
	classMaps;
	constructor(world, input) {
		this.world = world;
		this.input = input;
		this.manifests = input.projects.map(({ manifest }) => manifest);
		this.entries = [...this.manifests.flatMap(({ entries }) => entries), ...input.extensions];
		this.byFolder = groupBy(this.entries, ({ path }) => path);
		this.psr = new PsrMap(this.entries);
		this.nestedPsr = new PsrMap(input.nested.flatMap(({ entries }) => entries));
		this.files = new Set(this.entries.filter(({ kind }) => kind === "files").map(({ path }) => path));
		this.classMaps = this.entries.filter(({ kind }) => kind === "classmap");
		const excluded = this.manifests.map(({ directory, excluded }) => compileExcluded(directory, excluded));
		this.excluded = (path) => excluded.some((test) => test(path));
		this.declarations = collectDeclarations(input.facts);
		const outsideTests = [...input.facts].filter(([path]) => !isTestPath(path));
		this.aliases = new Set([...input.facts.values()].flatMap(({ aliases }) => aliases));
		this.guards = new Set(outsideTests.flatMap(([, { guards }]) => guards));
		this.opened = openedBy(outsideTests);
		const known = input.projects.map(({ foreign }) => foreign);
		this.foreign = known.every((each) => each !== void 0) ? known.flat() : void 0;
	}
	factsOf(path) {
		return this.input.facts.get(path);
	}
	declarationsOf(name) {
		return this.declarations.get(name.toLowerCase()) ?? [];
	}
	/** Where the autoloader looks, in its order. */
	candidates(name) {
		return this.psr.candidates(name);
	}
	owns(name) {
		return this.psr.owns(name);
	}
	/** No package can bring a class of this name, installed or not. */
	ownsAlone(name) {
		return this.psr.ownsAlone(name);
	}
	/** The packages that may bring a class of this name. */
	foreignTo(name) {
		const lower = name.toLowerCase();
		return (this.foreign ?? []).filter(({ prefix }) => prefix !== "" && lower.startsWith(prefix.toLowerCase()));
	}
	/** Composer lists what the file declares in its class map, whatever its name is. */
	isMapped(path) {
		return this.classMaps.some(({ path: place }) => isWithin(path, place)) && /\.(?:php|inc)$/.test(path) && !this.excluded(path);
	}
	/** Composer or another file includes it, so that where it stands does not matter. */
	isIncluded(path) {
		const byName = ({ from, loose }) => loose && this.factsOf(from)?.opens.includes("autoloader");
		const into = this.world.graph.edgesInto(path).filter((edge) => edge.from !== path);
		return this.files.has(path) || into.some((edge) => !byName(edge));
	}
	/** The entries, those for development aside, below whose directory the path is; the deepest first. */
	entriesAround(path) {
		return foldersAbove(path).flatMap((folder) => this.byFolder.get(folder) ?? []).filter((entry) => !entry.dev && (entry.kind === "psr-4" || mayHoldPsr0(path, entry))).sort((a, b) => b.path.length - a.path.length);
	}
	/** It is below a prefix, declares classes, and none of them is looked for there; nor does anything else load it. */
	isMismatched(path) {
		const known = this.mismatched.get(path);
		if (known !== void 0) return known;
		const fresh = this.judgeMismatch(path);
		this.mismatched.set(path, fresh);
		return fresh;
	}
	judgeMismatch(path) {
		const declared = this.factsOf(path)?.declared.filter(({ conditional }) => !conditional) ?? [];
		if (declared.length === 0 || this.entriesAround(path).length === 0) return false;
		if (this.world.files.get(path)?.runs || isSamplePath(path)) return false;
		if (this.excluded(path) || this.isMapped(path) || this.isIncluded(path)) return false;
		return !declared.some(({ name }) => this.looksAt(name, path));
	}
	/** True when the class is looked for at this path. */
	looksAt(name, path) {
		const isHere = ({ path: wanted }) => wanted === path;
		return this.psr.candidates(name).some(isHere) || this.nestedPsr.candidates(name).some(isHere);
	}
	/** The place where the class is looked for that differs from the path only in case. */
	caseTwin(name, path) {
		const folded = foldName(path);
		return this.candidates(name).find(({ path: wanted }) => wanted !== path && foldName(wanted) === folded)?.path;
	}
};
/** psr-0 repeats the prefix in the path: whatever else lies in the directory is nothing to it. */
function mayHoldPsr0(path, { kind, prefix, path: place }) {
	return kind === "psr-0" && path.startsWith(joinPath(place, prefix.replace(/[\\_]/g, "/")));
}
function isWithin(path, place) {
	return place === "" || path === place || path.startsWith(`${place}/`);
}
function collectDeclarations(facts) {
	const declarations = /* @__PURE__ */ new Map();
	for (const path of [...facts.keys()].sort()) for (const declared of facts.get(path)?.declared ?? []) {
		const name = declared.name.toLowerCase();
		const group = declarations.get(name);
		if (group) group.push({
			path,
			declared
		});
		else declarations.set(name, [{
			path,
			declared
		}]);
	}
	return declarations;
}
const OPENED = {
	autoloader: "registers an autoloader of its own",
	alias: "gives classes other names that are computed",
	eval: "evaluates code that may declare classes"
};
function openedBy(facts) {
	for (const [path, { opens }] of facts) {
		const [first] = opens;
		if (first !== void 0) return `${path} ${OPENED[first]}`;
	}
}

//#endregion
//#region src/autoload/locate-class.ts
/** Looks a class up as Composer's autoloader would, then among all declarations of the tree. */
function locateClass(name, index) {
	const candidates = index.candidates(name).map(({ path }) => path);
	let fault;
	for (const path of candidates) {
		const found = index.world.index.lookup(path);
		if (found.kind === "absent" || found.kind === "directory") continue;
		if (found.kind !== "file") return {
			kind: "unknown",
			why: `${path} is not known`
		};
		fault = hollow(found.path, name, index);
		if (!fault) return {
			kind: "found",
			path: found.path
		};
		break;
	}
	const elsewhere = declaredElsewhere(name, index);
	if (elsewhere) return elsewhere;
	if (index.aliases.has(name.toLowerCase())) return {
		kind: "unknown",
		why: "class_alias gives the name"
	};
	return undeclared(name, {
		candidates,
		...fault ? { fault } : {}
	}, index);
}
/**
* True when the autoloader finds the class, or it is the project's own at least: one that happens to be declared somewhere
* in the tree may not be the one that is meant.
*/
function isAutoloaded(name, index) {
	const located = locateClass(name, index);
	if (located.kind !== "found") return false;
	if (index.looksAt(name, located.path) || index.owns(name)) return true;
	return index.isMapped(located.path) && isMeantFor(name, located.path, index);
}
/**
* A class map takes whatever lies in a directory: a migration `Image` in it is not the `Image` that a framework gives the
* code under a plain name. A file that holds several classes, or is named after this one, is meant to be loaded.
*/
function isMeantFor(name, path, index) {
	if (name.includes("\\") || (index.factsOf(path)?.declared.length ?? 0) > 1) return true;
	const plain = (text) => text.toLowerCase().replace(/[^a-z\d\x80-\uffff]/g, "");
	return baseNameOf(path).split(/[.-]/).some((word) => plain(word) === plain(name));
}
/**
* As if no file declared the class: for one whose declaration does not count, since a file that no autoloader looks at and
* nothing includes declares nothing at run time.
*/
function locateUndeclared(name, index) {
	return undeclared(name, { candidates: index.candidates(name).map(({ path }) => path) }, index);
}
/** What is wrong with a file that should declare a class. What declares nothing that we can see proves nothing. */
function hollow(path, name, index) {
	const facts = index.factsOf(path);
	const lower = name.toLowerCase();
	const [first] = facts?.declared ?? [];
	if (!facts || !first || facts.declared.some((declared) => declared.name.toLowerCase() === lower)) return void 0;
	if (facts.opens.length > 0 || facts.aliases.includes(lower)) return void 0;
	if (index.world.files.get(path)?.includes.some(({ scope }) => scope === 0)) return void 0;
	return {
		path,
		span: first.span,
		message: `declares ${first.name} instead`
	};
}
function declaredElsewhere(name, index) {
	const all = index.declarationsOf(name);
	const mapped = all.find(({ path }) => index.isMapped(path));
	if (mapped) return {
		kind: "found",
		path: mapped.path
	};
	const sound = all.find(({ path }) => !index.isMismatched(path));
	if (sound) return otherSpelling(name, sound, index) ?? {
		kind: "found",
		path: sound.path
	};
	const [first] = all;
	return first && misplaced(name, first, index);
}
/** PHP takes both spellings for one class, once it is loaded; the autoloader finds only one of them. */
function otherSpelling(name, { path, declared }, index) {
	if (declared.name === name || !index.looksAt(declared.name, path)) return void 0;
	return {
		kind: "case",
		path,
		wanted: index.caseTwin(name, path) ?? index.candidates(name)[0]?.path ?? path,
		weak: true
	};
}
function misplaced(name, { path, declared }, index) {
	const wanted = index.caseTwin(name, path);
	if (wanted !== void 0) return {
		kind: "case",
		path,
		wanted,
		...index.opened ? { weak: true } : {}
	};
	const fault = {
		path,
		span: declared.span,
		message: "declares it, but is not where its name is looked for"
	};
	const tried = index.candidates(name).map((candidate) => candidate.path);
	if (index.opened !== void 0 || tried.length === 0) return {
		kind: "absent",
		tried,
		nearest: path,
		fault,
		why: index.opened ?? ""
	};
	return {
		kind: "missing",
		proof: "exact",
		tried,
		nearest: path,
		fault
	};
}
/** Nothing in the tree declares it: an error only where nothing else can. */
function undeclared(name, { candidates, fault }, index) {
	const { world } = index;
	for (const path of candidates) {
		const provided = providedBy(path, world, () => false);
		if (provided) return {
			kind: "provided",
			why: provided.why
		};
		const why = withheld(path, world);
		if (why !== void 0) return {
			kind: "not-deployed",
			path,
			why
		};
	}
	const nearest = nearestTo(candidates, index);
	const shared = {
		tried: candidates,
		...nearest ? { nearest } : {},
		...fault ? { fault } : {}
	};
	const doubt = doubtAbout(name, {
		candidates,
		nearest
	}, index);
	if (doubt === "weak") return {
		kind: "missing",
		proof: "exact",
		...shared,
		weak: true
	};
	return doubt === void 0 ? {
		kind: "missing",
		proof: "exact",
		...shared
	} : {
		kind: "absent",
		...shared,
		why: doubt
	};
}
function nearestTo(candidates, index) {
	for (const path of candidates) {
		const nearest = nearestPath(path, index.world.index);
		if (nearest !== void 0) return nearest;
	}
}
/** Why the class may be there all the same; `weak` where that is unlikely. */
function doubtAbout(name, { candidates, nearest }, index) {
	if (!index.owns(name)) return "it begins with no prefix of the project";
	const [foreign] = index.foreignTo(name);
	if (foreign) return `the package ${foreign.package} has the prefix ${foreign.prefix}`;
	if (index.opened !== void 0) return index.opened;
	const hasPlace = candidates.some((path) => index.world.index.isDirectory(directoryOf(path)));
	const near = nearest !== void 0 && candidates.some((path) => isNearMiss(path, nearest));
	if (index.foreign === void 0 && !index.ownsAlone(name) && !(hasPlace && (near || !sharesVendor(name, index)))) return "nothing tells which packages are installed";
	return hasPlace || near ? void 0 : "weak";
}
/** A package of the same vendor may well have the same prefix. */
function sharesVendor(name, { manifests }) {
	const first = name.split("\\")[0]?.toLowerCase() ?? "";
	const vendors = /* @__PURE__ */ new Set([first, ...manifests.map((manifest) => vendorOf(manifest.name))]);
	return manifests.some(({ requires }) => requires.some((required) => required.includes("/") && vendors.has(vendorOf(required))));
}
function vendorOf(name) {
	return name.includes("/") ? name.split("/")[0] ?? "" : "";
}

//#endregion
//#region src/autoload/mismatches.ts
/**
* The files below a prefix whose classes are looked for elsewhere, as far as that is a mistake: much that lies there
* (migrations, skeletons, plugins) is loaded by its path and was never meant for the autoloader.
*/
function judgeMismatches(index, context) {
	const paths = [...index.input.facts.keys()].filter((path) => index.isMismatched(path)).sort();
	const used = namesInVain(context.sites);
	const customs = customDirectories(paths, index);
	return paths.flatMap((path) => mismatchOf(path, index, {
		...context,
		used,
		customs
	}));
}
/** Lower-case names of classes that code outside tests loads in vain, with the files that do. */
function namesInVain(sites) {
	const vain = sites.filter(({ path, verdict }) => verdict.kind === "missing" || verdict.kind === "case" && !isTestPath(path));
	return new Set(vain.map(({ use }) => use.name.toLowerCase()));
}
/** Directories where at least two files are so, and at least half of those that declare classes: a custom, not a slip. */
function customDirectories(paths, { input }) {
	const all = groupBy([...input.facts].filter(([, { declared }]) => declared.length > 0).map(([path]) => path), directoryOf);
	const customs = [...groupBy(paths, directoryOf)].filter(([directory, files]) => files.length > 1 && files.length * 2 >= (all.get(directory)?.length ?? 0));
	return new Set(customs.map(([directory]) => directory));
}
function mismatchOf(path, index, judging) {
	const declared = index.factsOf(path)?.declared.filter(({ conditional }) => !conditional) ?? [];
	const [first] = declared;
	const [entry] = index.entriesAround(path);
	if (!first || !entry) return [];
	const promised = promisedName(path, entry);
	const named = declared.find(({ name }) => name.toLowerCase() === promised?.toLowerCase()) ?? first;
	const proof = proofOf({
		path,
		declared,
		promised,
		named
	}, index, judging);
	if (proof === void 0) return [];
	const caseOnly = index.caseTwin(named.name, path) !== void 0;
	return [{
		path,
		span: named.span,
		declared: named.name,
		...promised ? { promised } : {},
		caseOnly,
		proof
	}];
}
function proofOf({ path, declared, promised, named }, index, { base, used, customs }) {
	if (declared.some(({ name }) => used.has(name.toLowerCase()))) return "used";
	if (isTestPath(path)) return void 0;
	if (base && declared.some(({ name }) => isAutoloaded(name, base) && !wasCopy(path, name, base))) return "moved";
	if (promised === void 0 || customs.has(directoryOf(path)) || !isSlip(named.name, promised)) return void 0;
	return index.opened === void 0 ? "slip" : "weak";
}
/** It stood there before the change too, beside the file in which the autoloader found the class. */
function wasCopy(path, name, base) {
	return base.isMismatched(path) && base.declarationsOf(name).some((declaration) => declaration.path === path);
}
/** The same namespace or the same short name, but not a class without any namespace: that was never meant to be found. */
function isSlip(name, promised) {
	const [space, short] = split(name);
	const [promisedSpace, promisedShort] = split(promised);
	if (space === "" && promisedSpace !== "") return false;
	if (space === promisedSpace) return editDistance(short, promisedShort, 2) !== void 0;
	return short === promisedShort || name.toLowerCase() === promised.toLowerCase();
}
function split(name) {
	const slash = name.lastIndexOf("\\");
	return [name.slice(0, Math.max(slash, 0)), name.slice(slash + 1)];
}

//#endregion
//#region src/autoload/path-faults.ts
/** The paths of every composer.json, and of a committed vendor/composer, that are not there. */
function autoloadFaults(index) {
	return index.input.projects.flatMap(({ manifest, dumped }) => [...manifest.entries.flatMap((entry) => entryFault(entry, manifest, index)), ...dumped.flatMap((entry) => dumpedFault(entry, manifest, index))]);
}
function entryFault(entry, manifest, index) {
	const { path, kind } = entry;
	const isInstalled = path.startsWith(`${manifest.vendor}/`);
	if (path === "" || path.startsWith("..") || isInstalled || kind === "classmap" && path.includes("*")) return [];
	if (isThere(entry, index.world.index) || isProvided(path, index)) return [];
	const near = kind === "files" || kind === "bin" ? nearFile(path, index.world.index) : nearDirectory(path, index.world.index);
	const needed = kind === "files" || kind === "classmap" || kind !== "bin" && (near.twin ?? near.nearest) !== void 0;
	const { written, span, prefix: subject, dev } = entry;
	return [{
		path: manifest.path,
		span,
		kind,
		written,
		subject,
		wanted: path,
		...near,
		weak: !needed,
		dev
	}];
}
/** A link that leads out of the tree and a submodule may hold anything. */
function isThere({ path, kind }, index) {
	const found = index.lookup(path).kind;
	if (found === "absent") return false;
	if (found === "directory") return kind !== "files" && kind !== "bin";
	return found !== "file" || kind === "files" || kind === "classmap" || kind === "bin";
}
function isProvided(path, { world }) {
	return [path, joinPath(path, "a.php")].some((place) => providedBy(place, world, () => false) !== void 0);
}
function nearFile(path, index) {
	const [twin] = index.inAnotherCase(path);
	if (twin !== void 0) return { twin };
	const nearest = nearestPath(path, index);
	return nearest === void 0 ? {} : { nearest };
}
/** A directory in another case, or beside it with a slip in its name. */
function nearDirectory(path, index) {
	const [file] = index.inAnotherCase(path);
	if (file !== void 0) return { twin: file };
	const beside = directoriesIn$1(directoryOf(path), index);
	const name = baseNameOf(path);
	const slip = beside.find((other) => foldName(other) === foldName(name)) ?? beside.find((other) => editDistance(other, name, name.length < 5 ? 1 : 2) !== void 0);
	return slip === void 0 ? {} : { nearest: joinPath(directoryOf(path), slip) };
}
function directoriesIn$1(directory, { tree }) {
	const start = directory === "" ? 0 : directory.length + 1;
	const names = /* @__PURE__ */ new Set();
	for (const path of tree.paths) {
		if (start > 0 && !path.startsWith(`${directory}/`)) continue;
		const slash = path.indexOf("/", start);
		if (slash > 0) names.add(path.slice(start, slash));
	}
	return [...names].sort();
}
/**
* Composer loads what it wrote down at its last run: every file of autoload_files.php at each request, and the file that
* the class map has for a class before it looks anywhere else.
*/
function dumpedFault(entry, { vendor }, index) {
	const { path, kind, file, span, written, subject } = entry;
	if (path === "" || path.startsWith("..") || index.world.index.lookup(path).kind !== "absent") return [];
	if (kind === "classmap" && path.startsWith(`${vendor}/`)) return [];
	if (isProvided(path, index) && withheld(path, index.world) === void 0) return [];
	const weak = kind === "classmap" && !isLoaded(subject, index);
	return [{
		path: file,
		span,
		kind,
		written,
		subject,
		wanted: path,
		...nearFile(path, index.world.index),
		weak,
		dev: false
	}];
}
function isLoaded(name, { input }) {
	for (const { uses } of input.facts.values()) if (uses.some((use) => use.name === name && use.how !== "mention" && use.how !== "instanceof")) return true;
	return false;
}

//#endregion
//#region src/autoload/judge-classes.ts
/** Gives every class that the files of a tree load its verdict. `base`: the tree before the change. */
function judgeClasses(index, base) {
	const judge = new ClassJudge(index, base);
	const paths = [...index.input.facts.keys()].sort();
	const sites = paths.flatMap((path) => judge.sitesIn(path));
	const mismatches = judgeMismatches(index, {
		base,
		sites
	});
	const faults = autoloadFaults(index);
	const loads = paths.flatMap((path) => judge.loadsFrom(path));
	return {
		report: {
			sites,
			loads,
			faults,
			mismatches,
			hasKey: (path, key) => hasKey(path, key, index)
		},
		edges: loads.map(({ from, to, use }) => ({
			from,
			to,
			fact: edgeFact(use)
		}))
	};
}
const STRENGTH = {
	new: 3,
	extends: 3,
	implements: 3,
	trait: 3,
	static: 3,
	instanceof: 2,
	mention: 1
};
var ClassJudge = class {
	index;
	base;
	located = /* @__PURE__ */ new Map();
	before = /* @__PURE__ */ new Map();
	constructor(index, base) {
		this.index = index;
		this.base = base;
	}
	locate(name) {
		const known = this.located.get(name) ?? locateClass(name, this.index);
		this.located.set(name, known);
		return known;
	}
	wasFound(name) {
		if (!this.base) return false;
		const known = this.before.get(name) ?? isAutoloaded(name, this.base);
		this.before.set(name, known);
		return known;
	}
	sitesIn(path) {
		const facts = this.index.factsOf(path);
		const own = new Set(facts?.guards);
		return strongestUses(facts?.uses ?? []).map((use) => {
			const verdict = this.verdict(use.name, own, path);
			return {
				path,
				use,
				verdict: use.how === "instanceof" || "path" in verdict && verdict.path === path ? forgiven(verdict) : verdict
			};
		});
	}
	verdict(name, own, from) {
		const known = this.locate(name);
		const located = known.kind !== "found" || known.path === from || !this.isStub(name, known.path) ? known : locateUndeclared(name, this.index);
		if (located.kind === "found" || located.kind === "provided" || located.kind === "optional") return located;
		const lower = name.toLowerCase();
		if (own.has(lower)) return {
			kind: "optional",
			why: "the file asks whether it exists"
		};
		const broken = this.brokenByChange(located, name);
		if (broken) return broken;
		if (this.index.guards.has(lower)) return {
			kind: "optional",
			why: "the project asks whether it exists"
		};
		return located.kind === "absent" ? {
			kind: "unknown",
			why: located.why
		} : located;
	}
	/** What the autoloader found before and does not find now is broken, whatever else may load it. */
	brokenByChange(located, name) {
		const wasFound = () => this.wasFound(name) && !this.isNewlyForeign(name);
		switch (located.kind) {
			case "case": return wasFound() ? {
				kind: "case",
				path: located.path,
				wanted: located.wanted
			} : void 0;
			case "absent":
			case "missing": return wasFound() ? missing(located, "transition") : void 0;
			default: return;
		}
	}
	/**
	* Declarations for editors (`_ide_helper.php`) lie in the tree and are never run. Before the change the autoloader brought
	* the class from elsewhere while this file declared it too: had it been run, PHP would have refused the second one.
	*/
	isStub(name, path) {
		const { index, base } = this;
		if (!base || index.looksAt(name, path) || index.isMapped(path) || index.isIncluded(path)) return false;
		const before = base.declarationsOf(name).find((declaration) => declaration.path === path);
		if (!before || before.declared.conditional) return false;
		const was = locateClass(name, base);
		return was.kind === "found" && was.path !== path && base.looksAt(name, was.path);
	}
	/** The change brings a package that may have the class: it moved there. */
	isNewlyForeign(name) {
		const key = ({ package: owner, prefix }) => `${owner} ${prefix}`;
		const before = new Set(this.base?.foreignTo(name).map(key));
		return this.index.foreignTo(name).some((foreign) => !before.has(key(foreign)));
	}
	loadsFrom(path) {
		const targets = /* @__PURE__ */ new Map();
		for (const use of this.index.factsOf(path)?.uses ?? []) {
			const located = this.locate(use.name);
			if (located.kind !== "found" || located.path === path) continue;
			const known = targets.get(located.path);
			if (!known || isSure(use) && !isSure(known.use)) targets.set(located.path, {
				from: path,
				to: located.path,
				use
			});
		}
		return [...targets.values()];
	}
};
/** It loads the class whenever its file runs. */
function isSure({ how, when }) {
	return when === "always" && how !== "mention" && how !== "instanceof";
}
/** Another spelling does no harm where the class is loaded already, or never will be by this use. */
function forgiven(verdict) {
	return verdict.kind === "case" && verdict.weak ? {
		kind: "found",
		path: verdict.path
	} : verdict;
}
function edgeFact(use) {
	return {
		scope: use.when === "function" ? 1 : 0,
		block: -1,
		...isSure(use) ? {} : { mayNotRun: true }
	};
}
function missing(located, proof) {
	const { tried, nearest, fault } = located;
	return {
		kind: "missing",
		proof,
		tried,
		...nearest ? { nearest } : {},
		...fault ? { fault } : {}
	};
}
/** One for each class: the first of the strongest. `X::class` loads nothing. */
function strongestUses(uses) {
	const best = /* @__PURE__ */ new Map();
	for (const use of uses) {
		const known = best.get(use.name);
		if (!known || STRENGTH[use.how] > STRENGTH[known.how]) best.set(use.name, use);
	}
	return [...best.values()].filter(({ how }) => how !== "mention");
}
function hasKey(path, key, index) {
	const facts = index.factsOf(path);
	if (facts?.declared.some(({ name }) => name === key)) return true;
	if (facts?.uses.some(({ name, how }) => name === key && how !== "mention")) return true;
	return (index.manifests.find((manifest) => manifest.path === path)?.entries ?? []).some(({ kind, prefix, written }) => [
		kind,
		prefix,
		written
	].join(" ") === key);
}

//#endregion
//#region src/autoload/drupal-extensions.ts
/** What Drupal takes for the description of a module, theme or profile. */
function isExtensionInfo(path) {
	return /(?:^|\/)[a-z_][a-z0-9_]*\.info\.yml$/.test(path);
}
/**
* Where Drupal looks for the classes of an extension: `Drupal\NAME\` below the `src` beside its `NAME.info.yml`, and those
* of its tests below `tests/src` (DrupalKernel::getExtensionNamespacesPsr4, TestDiscovery). A file that does not say of
* what type it is describes none (ExtensionDiscovery).
*/
function extensionPlaces(text, path) {
	if (!/^type:\s*['"]?(?:module|theme|profile)\b/m.test(text)) return [];
	const name = baseNameOf(path).slice(0, -9);
	const folder = directoryOf(path);
	const shared = {
		kind: "psr-4",
		isAlone: true
	};
	return [{
		...shared,
		prefix: `Drupal\\${name}\\`,
		path: joinPath(folder, "src"),
		dev: false
	}, {
		...shared,
		prefix: `Drupal\\Tests\\${name}\\`,
		path: joinPath(folder, "tests/src"),
		dev: true
	}];
}
/** `NAME.api.php` beside `NAME.info.yml` documents the hooks of the extension: nothing ever loads it. */
function isHookDocumentation(path, { paths }) {
	return path.endsWith(".api.php") && paths.has(path.replace(/\.api\.php$/, ".info.yml"));
}

//#endregion
//#region src/pipeline/reading/read-extensions.ts
/** Where the tree's own extensions have their classes; `isForeign`: code of others, of which nothing is read. */
async function readExtensions(tree, isForeign) {
	const places = [];
	for (const path of [...tree.paths].filter(isExtensionInfo).sort()) {
		if (isVendorPath(path) || isForeign(path) || tree.entry(path).kind !== "file") continue;
		places.push(...extensionPlaces(new TextDecoder().decode(await readOrNothing(tree, path)), path));
	}
	return places;
}

//#endregion
//#region src/autoload/lines.ts
/** Offsets in a decoded text (UTF-16 units) to positions. */
var Lines = class {
	starts = [0];
	constructor(text) {
		const lineEnd = /\r\n|\r|\n/g;
		while (lineEnd.test(text)) this.starts.push(lineEnd.lastIndex);
	}
	span(from, to) {
		return {
			start: this.position(from),
			end: this.position(to)
		};
	}
	position(offset) {
		let low = 0;
		for (let high = this.starts.length - 1; low < high;) {
			const middle = low + high + 1 >> 1;
			if ((this.starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - (this.starts[low] ?? 0) + 1
		};
	}
};

//#endregion
//#region src/autoload/normal-path.ts
/** Without empty and `.` parts, `..` taken back; what leads out of the root begins with `..`. Empty for the root. */
function normalPath(path) {
	const parts = [];
	for (const part of path.replaceAll("\\", "/").split("/")) {
		if (part === "" || part === ".") continue;
		if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
		else parts.push(part);
	}
	return parts.join("/");
}

//#endregion
//#region src/autoload/parse-dumped.ts
const LINE = /^[ \t]*'((?:[^'\\]|\\.)*)'\s*=>\s*\$(vendorDir|baseDir)\s*\.\s*'((?:[^'\\]|\\.)*)'/gm;
/** The literal entries of a committed autoload_classmap.php or autoload_files.php, as Composer writes them. */
function parseDumped(text, { file, kind, base }) {
	const lines = new Lines(text);
	const vendor = directoryOf(directoryOf(file));
	return Array.from(text.matchAll(LINE), (match) => {
		const [line, key = "", head, path = ""] = match;
		const from = match.index + line.lastIndexOf(path) - 1;
		const written = unquoted(path);
		return {
			kind,
			file,
			span: lines.span(from, match.index + line.length),
			subject: unquoted(key),
			written,
			path: normalPath(joinPath(head === "vendorDir" ? vendor : base, written))
		};
	});
}
function unquoted(text) {
	return text.replace(/\\([\\'])/g, "$1");
}

//#endregion
//#region src/autoload/json-fields.ts
/** The object or list that JSON text stands for; undefined for anything else. Never throws. */
function parseObject(text) {
	try {
		const value = JSON.parse(text.replace(/^\ufeff/, ""));
		return typeof value === "object" && value !== null ? value : void 0;
	} catch {
		return;
	}
}
/** A list below a key; empty where there is none. */
function listAt(value, key) {
	const list = at(value, key);
	return Array.isArray(list) ? list : [];
}
/** What is below a key of an object; undefined where there is none. */
function at(value, key) {
	return typeof value === "object" && value !== null ? new Map(Object.entries(value)).get(key) : void 0;
}

//#endregion
//#region src/autoload/parse-lock.ts
/** The prefixes of the packages in a composer.lock or a vendor/composer/installed.json; undefined where it is neither. */
function parsePackages(text) {
	const root = parseObject(text);
	if (root === void 0) return void 0;
	return (Array.isArray(root) ? root : [...listAt(root, "packages"), ...listAt(root, "packages-dev")]).flatMap(prefixesOf);
}
function prefixesOf(item) {
	const name = at(item, "name");
	const autoload = at(item, "autoload");
	if (typeof name !== "string") return [];
	const prefixes = ["psr-4", "psr-0"].flatMap((kind) => Object.keys(Object(at(autoload, kind))));
	const mapped = at(autoload, "classmap") === void 0 ? [] : [`${name.split("/")[0] ?? ""}\\`];
	return [...prefixes, ...mapped].map((prefix) => ({
		prefix: prefix.replace(/^\\+/, ""),
		package: name.toLowerCase()
	}));
}

//#endregion
//#region src/autoload/parse-manifest.ts
const MAX_NESTING = 100;
/** Reads a composer.json. Never throws; fields of an unexpected shape count as absent. */
function parseManifest(text, path) {
	if (nestsDeeperThan(text, MAX_NESTING)) return { problem: "It is nested too deeply" };
	const errors = [];
	const root = parseTree(text, errors, { disallowComments: true });
	const lines = new Lines(text);
	const [error] = errors;
	const problem = error && `Line ${lines.position(error.offset).line}: ${printParseErrorCode(error.error)}`;
	if (root?.type !== "object") return { problem: problem ?? "It is not a JSON object" };
	return {
		manifest: manifestOf(root, path, lines),
		...problem ? { problem } : {}
	};
}
function manifestOf(root, path, lines) {
	const directory = directoryOf(path);
	const reader = {
		directory,
		span: (node) => lines.span(node.offset, node.offset + node.length)
	};
	const config = child(root, "config");
	return {
		path,
		directory,
		name: textOf$1(child(root, "name")).toLowerCase(),
		entries: [
			...autoloadEntries(child(root, "autoload"), false, reader),
			...autoloadEntries(child(root, "autoload-dev"), true, reader),
			...texts(child(root, "bin")).map((node) => entryOf(node, {
				kind: "bin",
				prefix: "",
				dev: false
			}, reader))
		],
		excluded: ["autoload", "autoload-dev"].flatMap((key) => texts(child(child(root, key), "exclude-from-classmap")).map(textOf$1)),
		pathRepositories: repositories(child(root, "repositories")).map((url) => normalPath(joinPath(directory, url))),
		requires: ["require", "require-dev"].flatMap((key) => properties(child(root, key)).map(([name]) => name.toLowerCase())),
		vendor: normalPath(joinPath(directory, textOf$1(child(config, "vendor-dir")) || "vendor"))
	};
}
function autoloadEntries(node, dev, reader) {
	const psr = ["psr-4", "psr-0"].flatMap((kind) => properties(child(node, kind)).flatMap(([prefix, value]) => texts(value).map((text) => entryOf(text, {
		kind,
		prefix: kind === "psr-4" ? rooted(prefix) : prefix,
		dev
	}, reader))));
	const lists = ["classmap", "files"].flatMap((kind) => texts(child(node, kind)).map((text) => entryOf(text, {
		kind,
		prefix: "",
		dev
	}, reader)));
	return [...psr, ...lists];
}
function rooted(prefix) {
	return prefix.replace(/^\\+/, "");
}
function entryOf(node, what, { directory, span }) {
	const written = textOf$1(node);
	return {
		...what,
		written,
		path: normalPath(joinPath(directory, written)),
		span: span(node)
	};
}
function repositories(node) {
	return (node?.type === "array" ? node.children ?? [] : properties(node).map(([, value]) => value)).filter((item) => textOf$1(child(item, "type")) === "path").map((item) => textOf$1(child(item, "url")));
}
function child(node, key) {
	return properties(node).find(([name]) => name === key)?.[1];
}
function properties(node) {
	if (node?.type !== "object") return [];
	return (node.children ?? []).flatMap(({ children }) => {
		const [key, value] = children ?? [];
		return key && value ? [[textOf$1(key), value]] : [];
	});
}
/** The strings of a string or a list of strings. */
function texts(node) {
	return (node?.type === "array" ? node.children ?? [] : node ? [node] : []).filter(({ type }) => type === "string");
}
function textOf$1(node) {
	const value = node?.type === "string" ? getNodeValue(node) : "";
	return typeof value === "string" ? value : "";
}

//#endregion
//#region src/pipeline/reading/read-manifests.ts
/** More of them are not read: no application has so many packages of its own. */
const MAX_MANIFESTS = 1e3;
/**
* The composer.json that stand for an application: that of the root, those beside a composer.lock, and those that one of
* them takes in as a path repository. A copy of a library is none. All others in the tree are `nested`. There are none
* where nothing tells how classes are loaded; `tellsMore`: something beside them does.
*/
async function readManifests(tree, tellsMore = false) {
	const own = [...tree.paths].filter((path) => isOwnManifest(path, tree)).sort();
	const heads = own.filter((path) => path === "composer.json" || has(tree, directoryOf(path), "composer.lock"));
	const paths = [.../* @__PURE__ */ new Set([...heads, ...own])].slice(0, MAX_MANIFESTS);
	const problems = [];
	if (heads.length === 0) return {
		projects: [],
		nested: [],
		problems
	};
	const read = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const { manifest, problem } = parseManifest(await textAt$1(tree, path), path);
		if (manifest) read.set(path, manifest);
		const message = `${problem}. Composer refuses such a file.`;
		if (problem !== void 0 && heads.includes(path)) problems.push({
			kind: "unparsable",
			path: displayName(path),
			message
		});
	}
	const chosen = withPathRepositories(heads, read);
	const projects = await Promise.all(chosen.map((manifest) => projectOf$1(manifest, tree)));
	const nested = [...read.values()].filter((manifest) => !chosen.includes(manifest));
	return {
		projects: tellsMore || projects.some(isTelling) ? projects : [],
		nested,
		problems
	};
}
function isOwnManifest(path, tree) {
	if (baseNameOf(path) !== "composer.json" || tree.entry(path).kind !== "file") return false;
	return path === "composer.json" || !(isVendorPath(path) || isTestPath(path) || isSamplePath(path));
}
function isTelling({ manifest, dumped }) {
	return manifest.entries.length > 0 || dumped.length > 0;
}
function withPathRepositories(heads, read) {
	const chosen = heads.flatMap((path) => read.get(path) ?? []);
	const isIn = compileGlobs(chosen.flatMap(({ pathRepositories }) => pathRepositories).filter((glob) => globFault(glob) === void 0).map((glob) => joinPath(glob, "composer.json")));
	const packages = [...read.values()].filter((manifest) => isIn(manifest.path) && !chosen.includes(manifest));
	return [...chosen, ...packages];
}
async function projectOf$1(manifest, tree) {
	const foreign = await foreignOf(manifest, tree);
	const dumped = await dumpedOf(manifest, tree);
	return {
		manifest,
		...foreign ? { foreign } : {},
		dumped
	};
}
/** A lock tells what will be installed, also where what is committed is older. */
async function foreignOf({ directory, vendor }, tree) {
	const sources = [joinPath(directory, "composer.lock"), joinPath(vendor, "composer/installed.json")];
	const known = [];
	for (const path of sources) {
		const packages = isFile$1(tree, path) ? parsePackages(await textAt$1(tree, path)) : void 0;
		if (packages) known.push([...packages]);
	}
	return known.length === 0 ? void 0 : known.flat();
}
async function dumpedOf({ directory, vendor }, tree) {
	const entries = [];
	for (const kind of ["files", "classmap"]) {
		const path = joinPath(vendor, `composer/autoload_${kind}.php`);
		if (isFile$1(tree, path)) entries.push(...parseDumped(await textAt$1(tree, path), {
			file: path,
			kind,
			base: directory
		}));
	}
	return entries;
}
function has(tree, directory, name) {
	return isFile$1(tree, joinPath(directory, name));
}
function isFile$1(tree, path) {
	return tree.paths.has(path) && tree.entry(path).kind === "file";
}
async function textAt$1(tree, path) {
	const bytes = await readOrNothing(tree, path);
	return new TextDecoder().decode(bytes);
}

//#endregion
//#region src/pipeline/reading/read-classes.ts
/** As in read-facts.ts. */
const BATCH = 64;
/** Reads what the composer.json of a tree say, and of every first-party PHP file below one what it says about classes. */
async function readClasses(options) {
	const { tree, settings } = options;
	const isForeign = compileGlobs(settings.thirdParty);
	const extensions = await readExtensions(tree, isForeign);
	const { projects, nested, problems } = await readManifests(tree, extensions.length > 0);
	if (projects.length === 0) return { problems };
	const installed = projects.map(({ manifest }) => `${manifest.vendor}/`);
	const roots = projects.flatMap(({ manifest }) => [manifest.directory, ...manifest.entries.map(({ path }) => path)]);
	const places = roots.includes("") ? void 0 : roots.map((root) => `${root}/`);
	return {
		input: {
			projects,
			nested,
			extensions,
			facts: await readAll([...options.facts.keys()].filter((path) => !isVendorPath(path) && !isForeign(path) && !isHookDocumentation(path, tree) && !installed.some((place) => path.startsWith(place)) && (places === void 0 || places.some((place) => path.startsWith(place)))).sort(), options)
		},
		problems
	};
}
async function readAll(paths, options) {
	const facts = /* @__PURE__ */ new Map();
	const compact = compactorFor(paths.length);
	for (let start = 0; start < paths.length; start += BATCH) {
		await turn(options.signal);
		const batch = paths.slice(start, start + BATCH);
		const read = await Promise.all(batch.map((path) => readOne(path, {
			...options,
			compact
		})));
		for (const [index, path] of batch.entries()) {
			const known = read[index];
			if (known) facts.set(path, known);
		}
	}
	return facts;
}
/** A file that cannot be read is told of where its includes are read. */
async function readOne(path, { tree, store, compact }) {
	const id = store?.classes ? tree.id(path) : "";
	const known = store?.classes?.get(id);
	if (known) return known;
	const bytes = await readOrNothing(tree, path);
	if (!bytes) return void 0;
	const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
	const facts = compact(classFactsOf(source), source.length);
	store?.classes?.set(id, facts, validityOf(id, bytes));
	return facts;
}

//#endregion
//#region src/pipeline/finding/judge-autoload.ts
const RULES = [
	"missing-autoload",
	"missing-class",
	"autoload-mismatch"
];
/** Reads and judges how the classes of both trees are loaded; a class load is an edge of the graph too. */
async function judgeAutoload({ head, base, ...how }) {
	if (RULES.every((id) => isOffEverywhere(id, how.settings))) return {
		head: {},
		base: {},
		problems: []
	};
	const read = await readClasses({
		...how,
		...treeOf(head)
	});
	const before = base && await readClasses({
		...how,
		...treeOf(base)
	});
	const index = read.input && new ClassIndex(head.world, read.input);
	const baseIndex = base && before?.input && new ClassIndex(base.world, before.input);
	return {
		head: index ? knownBefore(foundIn(index, baseIndex), base !== void 0 && baseIndex === void 0) : {},
		base: baseIndex ? foundIn(baseIndex, void 0) : {},
		problems: read.problems
	};
}
function treeOf({ world }) {
	return {
		tree: world.index.tree,
		facts: world.files
	};
}
/** Of a tree before any composer.json nothing was judged: what is wrong with the code may have been so all along. */
function knownBefore(found, isFirst) {
	return found.autoload && isFirst ? {
		...found,
		autoload: {
			...found.autoload,
			sites: [],
			mismatches: []
		}
	} : found;
}
function foundIn(index, base) {
	const { report, edges } = judgeClasses(index, base);
	return {
		autoload: report,
		graph: index.world.graph.withEdges(edges)
	};
}

//#endregion
//#region src/pipeline/finding/judge-sides.ts
/** Judges includes, then what is no include: templates, paths in code, classes. */
async function judgeSides({ head, before }, { options, settings, store }) {
	const how = {
		settings,
		store: store?.store,
		signal: options.signal
	};
	const [after, base] = [head.evaluated, before?.evaluated];
	const judged = judgeProject(after, before && {
		evaluated: before.evaluated,
		renames: before.changes.renames
	});
	const aside = await judgeAside({
		head: after,
		base: before && {
			evaluated: before.evaluated,
			gone: before.changes
		},
		...how
	});
	const autoload = await judgeAutoload({
		head: after,
		base,
		...how
	});
	const project = {
		...judged.head,
		...aside.head,
		...autoload.head
	};
	const { problems } = autoload;
	if (!judged.base) return {
		head: await whole(project, options.base),
		problems
	};
	const old = {
		...judged.base,
		...aside.base,
		...autoload.base
	};
	return {
		head: await whole(project, options.base),
		base: await whole(old, options.head),
		problems
	};
}
/** With the edges of what is no include, and what is known of contents. */
async function whole(project, other) {
	return {
		...withAsideEdges(project),
		holdsPhp: await findContents(project, other)
	};
}

//#endregion
//#region src/pipeline/reporting/join-reports.ts
/** One report of the reports of all projects, each with the question that it answers. Throws RangeError for none. */
function joinReports(questions, reports) {
	const [first] = reports;
	if (first === void 0) throw new RangeError("there is no report to join");
	const sites = reports.flatMap((report) => report.sites ?? []).sort(byPlace$1);
	return {
		...first,
		result: reports.some(({ result }) => result === "failed") ? "failed" : "passed",
		projects: reports.map((report, at) => projectOf(questions[at]?.part?.directory ?? "", report)),
		summary: sumOf(reports.map(({ summary }) => summary)),
		findings: reports.flatMap(({ findings }) => findings).sort(byPlace$1),
		problems: reports.flatMap(({ problems }) => problems).sort((a, b) => compare(a.path, b.path)),
		...first.sites && { sites }
	};
}
function projectOf(directory, { result, summary }) {
	const { errors, warnings, notices } = summary;
	return {
		directory: displayName(directory),
		result,
		errors,
		warnings,
		notices
	};
}
/** Of one place all come from one report, in its order. */
function byPlace$1(a, b) {
	return compare(a.path, b.path) || a.line - b.line || a.column - b.column;
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** Files belong to one project each; how many changed is counted over the whole tree. */
function sumOf(summaries) {
	const sum = (count) => summaries.reduce((total, summary) => total + count(summary), 0);
	const verdicts = (key) => sum(({ includes }) => includes[key]);
	return {
		filesChanged: Math.max(...summaries.map(({ filesChanged }) => filesChanged)),
		filesIndexed: sum(({ filesIndexed }) => filesIndexed),
		errors: sum(({ errors }) => errors),
		warnings: sum(({ warnings }) => warnings),
		notices: sum(({ notices }) => notices),
		suppressed: sum(({ suppressed }) => suppressed),
		preexisting: sum(({ preexisting }) => preexisting),
		includes: {
			found: verdicts("found"),
			optional: verdicts("optional"),
			case: verdicts("case"),
			provided: verdicts("provided"),
			outside: verdicts("outside"),
			notDeployed: verdicts("notDeployed"),
			missing: verdicts("missing"),
			unknown: verdicts("unknown")
		}
	};
}

//#endregion
//#region src/resolve/graph/impact.ts
const SHOWN_PAGES = 10;
const INDEX_PAGE = /(?:^|\/)index\.[^/]*$/;
/** Which pages die when a file does: the pages that reach it, and the way from the one that shows best. */
function impactOf(path, graph) {
	const pages = graph.entriesOf(path);
	if (pages.length === 0) return void 0;
	const chain = chainTo(path, graph);
	const conditional = chain.some((edge) => isConditional(edge, graph));
	const names = [...chain.map((edge) => edge.from), path].map(displayName);
	return {
		entryPoints: pages.slice(0, SHOWN_PAGES).map(displayName),
		count: pages.length,
		chain: names,
		...conditional ? { conditional } : {}
	};
}
/**
* The edges from an entry page to `path`, as few as can be: from the front page where it dies too, since that is what
* everybody sees, else from the nearest page.
*/
function chainTo(path, graph) {
	const next = /* @__PURE__ */ new Map();
	let nearest;
	for (let level = [path]; level.length > 0;) {
		const pages = level.filter((at) => graph.isEntry(at)).sort(byPromise);
		const front = pages.find((page) => isFrontPageOf(path, page));
		if (front !== void 0) return follow(front, next);
		nearest ??= pages[0];
		level = level.flatMap((at) => climb(at, path, next, graph));
	}
	return nearest === void 0 ? [] : follow(nearest, next);
}
/** The index page of a directory around the file, or of the directory there that is served. */
function isFrontPageOf(path, page) {
	if (!INDEX_PAGE.test(page)) return false;
	const site = directoryOf(page).replace(/(?:^|\/)(?:public|public_html|htdocs|web|www|webroot)$/, "");
	return site === "" || path.startsWith(`${site}/`);
}
function climb(at, start, next, graph) {
	const above = [];
	for (const edge of graph.edgesInto(at)) {
		if (edge.from === start || next.has(edge.from)) continue;
		next.set(edge.from, edge);
		above.push(edge.from);
	}
	return above;
}
function follow(page, next) {
	const edges = [];
	for (let edge = next.get(page); edge; edge = next.get(edge.to)) edges.push(edge);
	return edges;
}
function byPromise(a, b) {
	const rank = (path) => INDEX_PAGE.test(path) ? 0 : 1;
	const depth = (path) => path.split("/").length;
	return rank(a) - rank(b) || depth(a) - depth(b) || (a < b ? -1 : 1);
}
/** The edge may not be taken although its file runs: it stands in a branch or in a function. */
function isConditional({ from, fact }, graph) {
	const block = graph.files.get(from)?.blocks[fact.block];
	return fact.scope !== 0 || fact.mayNotRun === true || block !== void 0 && block.kind !== "body";
}

//#endregion
//#region src/pipeline/reporting/cause.ts
/** What in the change brought a finding: its target went away, its line is new, or a value that it hangs on changed. */
function causeOf({ draft }, comparison) {
	return goneTarget(draft, comparison) ?? changedLine(draft, comparison) ?? changedValue(draft, comparison);
}
function goneTarget(draft, { base, changes }) {
	for (const tried of draft.target?.tried ?? []) {
		const gone = isPattern(tried) ? goneFrom(changes).find((path) => fits(path, tried)) : pathsNamed(baseNameOf(tried), base.tree).find((path) => displayName(path) === tried || endsWith(path, tried));
		if (gone === void 0 || !changes.deleted.has(gone) && !changes.renames.has(gone)) continue;
		const movedTo = changes.renames.get(gone);
		const path = displayName(gone);
		return movedTo === void 0 ? {
			kind: "target-deleted",
			path
		} : {
			kind: "target-renamed",
			path,
			movedTo: displayName(movedTo)
		};
	}
}
const byShownName = /* @__PURE__ */ new WeakMap();
/** The paths of a tree whose base name is shown as this, in the tree's order. */
function pathsNamed(name, tree) {
	const known = byShownName.get(tree) ?? groupBy(tree.paths, (path) => displayName(baseNameOf(path)));
	byShownName.set(tree, known);
	return known.get(name) ?? [];
}
function endsWith(path, tried) {
	return tried.startsWith("…/") && `/${displayName(path)}`.endsWith(tried.slice(1));
}
/** `lang/…/a.php`: a part in the middle is not known. */
function isPattern(tried) {
	return tried.lastIndexOf("…") > 0;
}
function goneFrom({ deleted, renames }) {
	return [...deleted, ...renames.keys()];
}
function fits(path, pattern) {
	const pieces = pattern.split("…").map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
	return new RegExp(`^${pieces.join(".*")}$`, "s").test(displayName(path));
}
const sitesOfFile = /* @__PURE__ */ new WeakMap();
function sitesIn(path, project) {
	const known = sitesOfFile.get(project) ?? groupBy(project.sites, (site) => site.path);
	sitesOfFile.set(project, known);
	return known.get(path) ?? [];
}
function changedLine(draft, { base, changes, origins }) {
	const path = displayName(draft.path);
	if (changes.added.has(draft.path)) return {
		kind: "added",
		path
	};
	const origin = origins.get(draft.path);
	if (!draft.span) return origin && {
		kind: "target-renamed",
		path: displayName(origin),
		movedTo: path
	};
	if (base.autoload?.hasKey(origin ?? draft.path, draft.key)) return origin && {
		kind: "target-renamed",
		path: displayName(origin),
		movedTo: path
	};
	const place = origin ?? draft.path;
	return sitesIn(place, base).some((site) => site.fact.text === draft.key) || tookTemplate(place, draft.key, base) ? void 0 : {
		kind: "edited",
		path
	};
}
function tookTemplate(path, text, { templates }) {
	return templates?.some((site) => site.path === path && site.use.text === text) === true;
}
function changedValue(draft, { changes }) {
	const { paths, first } = changedPaths(changes);
	const source = draft.related?.find((related) => paths.has(related.path));
	if (source) return {
		kind: "value-changed",
		path: source.path
	};
	return {
		kind: "context-changed",
		path: first ?? displayName(draft.path)
	};
}
const changedBy = /* @__PURE__ */ new WeakMap();
function changedPaths(changes) {
	const before = changedBy.get(changes);
	if (before) return before;
	const paths = new Set([
		...changes.added,
		...changes.modified,
		...changes.deleted
	].map(displayName));
	const [first] = [...paths].sort();
	const fresh = {
		paths,
		first
	};
	changedBy.set(changes, fresh);
	return fresh;
}

//#endregion
//#region src/pipeline/reporting/make-findings.ts
/** Completes drafts to findings; those whose rule is off for their file are left out. Sorted. */
function makeFindings(drafts, surroundings) {
	return drafts.flatMap((ruled) => makeFinding(ruled, surroundings)).sort(compareFindings);
}
function makeFinding(ruled, surroundings) {
	const { rule } = ruled;
	const cause = surroundings.cause(ruled);
	const draft = withMove(ruled.draft, cause);
	const severity = surroundings.severity(ruled, cause);
	if (severity === "off") return [];
	const { start, end } = draft.span ?? FILE_START;
	const impact = surroundings.impact(draft.path);
	return [{
		rule: rule.id,
		severity,
		...draft.proof ? { proof: draft.proof } : {},
		suppressed: null,
		snippet: draft.span ? surroundings.line(draft.path, start.line) : "",
		path: displayName(draft.path),
		line: start.line,
		column: start.column,
		endLine: end.line,
		endColumn: end.column,
		message: draft.message,
		...draft.target ? { target: draft.target } : {},
		...cause ? { cause } : {},
		...impact ? { impact } : {},
		related: [...draft.related ?? []],
		fixes: [...draft.fixes ?? []],
		fingerprint: surroundings.fingerprint(ruled)
	}];
}
/** A target that was renamed is known by its new name, whatever it is called now: formats of one line say no more. */
function withMove(draft, cause) {
	const { target, message } = draft;
	const movedTo = cause?.kind === "target-renamed" ? cause.movedTo : void 0;
	if (target === void 0 || target.nearest !== void 0 || movedTo === void 0) return draft;
	return {
		...draft,
		message: `${message} Did you mean ${movedTo}?`,
		target: {
			...target,
			nearest: movedTo
		}
	};
}
/** By path, line, column, rule, then message: by code unit, the same on every machine. */
function compareFindings(a, b) {
	return compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule) || compareText(a.message, b.message);
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

//#endregion
//#region src/pipeline/reporting/severity.ts
const WEAKER = {
	error: "warning",
	warning: "notice",
	notice: "notice"
};
/**
* A finding in tests, fixtures, documentation or examples is one step lower; one in third-party code is a notice, unless
* first-party code caused it. Who asks for `examples/shop` by name takes it for a site, so only what comes after that
* says that a file is an example.
*/
function severityAt(path, severity, { cause, isThirdParty, asked }) {
	const foreign = (place) => isVendorPath(place) || isThirdParty(place);
	if (foreign(path) && !(cause && !foreign(cause.path))) return "notice";
	const place = belowAsked(path, asked);
	return isTestPath(place) || isSamplePath(place) ? WEAKER[severity] : severity;
}
function belowAsked(path, asked) {
	const around = asked.filter((directory) => path.startsWith(`${directory}/`));
	return path.slice(Math.max(0, ...around.map((directory) => directory.length + 1)));
}

//#endregion
//#region src/resolve/verdicts/reason.ts
const PROOFS = {
	exact: "all that it can be is known, and nothing of it is there",
	votes: "where the path begins is not known, but other paths that begin there are in this tree, and this one is not",
	transition: "it was found before the change, and is not there any more",
	tail: "where the path begins is not known, but it is nearly the name of a file that is there"
};
/** Why an include has its verdict: for people, without a full stop. */
function reasonOf(resolution) {
	switch (resolution.kind) {
		case "found": return resolution.paths.length === 1 ? "the file is there" : `${resolution.paths.length} files fit`;
		case "case": return `${displayName(resolution.wanted)} is there only as ${displayName(resolution.path)}`;
		case "missing": {
			const hint = resolution.nearest === void 0 ? "" : `; the nearest is ${displayName(resolution.nearest)}`;
			return `${PROOFS[resolution.proof]}${hint}`;
		}
		default: return displayName(resolution.why);
	}
}

//#endregion
//#region src/pipeline/reporting/shown-sites.ts
/** The includes with the verdicts that were asked for, in the files that the report is about; sorted by place. */
function shownSites(project, settings, { show = [], paths = [], part }) {
	const isJudged = compileJudged(settings, paths);
	const isMine = compilePart(part);
	return project.sites.filter(({ path, resolution }) => show.includes(resolution.kind) && isJudged(path) && isMine(displayName(path))).map(shownSite).sort(byPlace);
}
function shownSite({ path, fact, resolution }) {
	const targets = targetsOf(resolution);
	return {
		verdict: resolution.kind,
		path: displayName(path),
		line: fact.span.start.line,
		column: fact.span.start.column,
		keyword: fact.keyword,
		expression: displayName(fact.text),
		reason: reasonOf(resolution),
		...targets.length > 0 ? { targets: targets.map(displayName) } : {}
	};
}
function targetsOf(resolution) {
	if (resolution.kind === "found") return resolution.paths;
	return resolution.kind === "case" ? [resolution.path] : [];
}
function byPlace(a, b) {
	if (a.path !== b.path) return a.path < b.path ? -1 : 1;
	return a.line - b.line || a.column - b.column;
}

//#endregion
//#region src/pipeline/reporting/snippet.ts
/** Reads the lines of the files that have findings. A file that cannot be read any more gives empty lines. */
async function readLines(tree, paths) {
	const lines = /* @__PURE__ */ new Map();
	for (const path of new Set(paths)) lines.set(path, await linesOf(tree, path));
	return lines;
}
async function linesOf(tree, path) {
	const bytes = await readOrNothing(tree, path);
	return bytes ? sourceText(bytes).split(/\r\n|\r|\n/) : [];
}
/** As text with one UTF-16 unit for each byte that is not UTF-8 (shown as Latin-1), so that columns fit. */
function sourceText(bytes) {
	const text = decodeName(bytes).replace(/[\udc80-\udcff](?<![\ud800-\udbff].)/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 56320));
	return text.startsWith("﻿") ? text.slice(1) : text;
}

//#endregion
//#region src/pipeline/reporting/subtract.ts
/**
* findings(head) − findings(base), as multisets: a second, identical broken require in the same file is new. Base paths
* are taken through the change's renames, so that a moved folder brings nothing old back. The key is what the source
* says, never what it evaluates to.
*/
function subtract(head, base, renames) {
	const old = /* @__PURE__ */ new Map();
	for (const { rule, draft } of base) {
		const key = keyOf(rule.id, renames.get(draft.path) ?? draft.path, draft.key);
		old.set(key, (old.get(key) ?? 0) + 1);
	}
	const brought = head.filter(({ rule, draft }) => {
		const key = keyOf(rule.id, draft.path, draft.key);
		const left = old.get(key) ?? 0;
		old.set(key, left - 1);
		return left <= 0;
	});
	return {
		brought,
		preexisting: head.length - brought.length
	};
}
function keyOf(...parts) {
	return parts.join("\0");
}

//#endregion
//#region src/pipeline/reporting/make-report.ts
async function makeReport(input) {
	const { head, base, changes, options, settings } = input;
	const isMine = compilePart(options.part);
	const own = head.drafts.filter(({ draft }) => isMine(displayName(draft.path)));
	const difference = base ? subtract(own, base.drafts, changes?.renames ?? /* @__PURE__ */ new Map()) : {
		brought: own,
		preexisting: 0
	};
	const findings = await findingsOf(difference.brought, input);
	const isAskedFor = compileJudged(settings, options.paths);
	const isJudged = (path) => isAskedFor(path) && isMine(displayName(path));
	const counted = {
		...countFindings(findings),
		preexisting: difference.preexisting
	};
	return {
		schemaVersion: 1,
		tool: {
			name: "deploy-guard",
			version
		},
		result: gate(counted, settings),
		scope: options.scope ?? (base ? "changed" : "all"),
		...options.range ? { range: options.range } : {},
		summary: {
			filesChanged: changes ? changes.added.size + changes.deleted.size + changes.modified.size + changes.renames.size : 0,
			filesIndexed: [...head.project.facts.keys()].filter(isJudged).length,
			...counted,
			includes: countVerdicts(head.project.sites.filter(({ path }) => isJudged(path)))
		},
		findings,
		problems: input.problems.filter(({ path }) => isMine(path)).sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0),
		...options.show ? { sites: shownSites(head.project, settings, options) } : {}
	};
}
async function findingsOf(drafts, input) {
	const inScope = compileScope(input.settings);
	const judged = drafts.filter(({ draft }) => inScope(draft.path));
	const lines = await readLines(input.options.head, judged.flatMap(({ draft }) => draft.span ? [draft.path] : []));
	return makeFindings(judged, surroundingsOf(input, (path, line) => lines.get(path)?.[line - 1] ?? "")).filter((finding) => isAsked(finding, input.options.paths ?? [])).map((finding) => ({
		...finding,
		suppressed: input.head.suppressionOf(finding)
	}));
}
function surroundingsOf(input, line) {
	const { settings, head } = input;
	const ruleSetting = compileRuleSettings(settings);
	const isThirdParty = compileGlobs(settings.thirdParty);
	const asked = input.options.paths ?? [];
	const comparison = comparisonOf(input);
	const impacts = /* @__PURE__ */ new Map();
	return {
		line,
		fingerprint: (ruled) => head.fingerprints.get(ruled) ?? "",
		cause: (ruled) => comparison && ruled.rule !== unusedSuppression ? causeOf(ruled, comparison) : void 0,
		severity({ rule, draft }, cause) {
			return ruleSetting(rule.id, draft.path) ?? severityAt(draft.path, draft.severity ?? rule.severity, {
				cause,
				isThirdParty,
				asked
			});
		},
		impact(path) {
			if (!impacts.has(path)) impacts.set(path, impactOf(path, head.project.graph));
			return impacts.get(path);
		}
	};
}
function comparisonOf({ base, changes }) {
	if (!base || !changes) return void 0;
	return {
		base: base.project,
		changes,
		origins: new Map([...changes.renames].map(([from, to]) => [to, from]))
	};
}
/** By place or by cause, so that whoever asks for a deleted file sees what its deletion breaks. */
function isAsked(finding, paths) {
	if (paths.length === 0) return true;
	const places = [
		finding.path,
		finding.cause?.path,
		finding.cause?.movedTo
	].filter((place) => place !== void 0);
	return paths.map(displayName).some((asked) => places.some((place) => asked === "" || place === asked || place.startsWith(`${asked}/`)));
}
const COUNTED = {
	found: "found",
	optional: "optional",
	case: "case",
	provided: "provided",
	outside: "outside",
	"not-deployed": "notDeployed",
	missing: "missing",
	unknown: "unknown"
};
function countVerdicts(sites) {
	const counts = {
		found: 0,
		optional: 0,
		case: 0,
		provided: 0,
		outside: 0,
		notDeployed: 0,
		missing: 0,
		unknown: 0
	};
	for (const site of sites) counts[COUNTED[site.resolution.kind]]++;
	return counts;
}

//#endregion
//#region src/rules/custom-rules.ts
/** As comments and configurations can name it. */
const ID = /^[a-z\d][\w.-]*(?:\/[\w.-]+)+$/i;
/** The built-in rules, and then the caller's, so that of two findings at one place the built-in one stays. Throws UserError. */
function withCustomRules(custom = []) {
	const ids = custom.map(({ id }) => id);
	const wrong = ids.find((id, index) => !ID.test(id) || ids.indexOf(id) !== index);
	if (wrong === void 0) return [...rules, ...custom];
	throw new UserError("bad-usage", `${JSON.stringify(wrong)} cannot be the id of a custom rule; give each its own, with a prefix, such as acme/no-dumps.`);
}

//#endregion
//#region src/pipeline/reading/distrusting-store.ts
/**
* The store, but for what it knows from earlier runs about contents that one of the trees shows through a filter: the bytes
* that an earlier run read under such an id may have been the encrypted ones. What this run reads holds for both trees, so that a
* file that stays as it is brings nothing.
*/
function distrustingStore(store, trees) {
	const ids = new Set(trees.flatMap((tree) => Array.from(tree.filtered ?? []).flatMap((path) => idOrNothing(tree, path) ?? [])));
	if (ids.size === 0) return store;
	const { classes } = store;
	return {
		...distrusting(store, ids),
		...classes && { classes: distrusting(classes, ids) }
	};
}
function distrusting(shelf, ids) {
	const fresh = /* @__PURE__ */ new Set();
	return {
		get: (key) => ids.has(idOfKey(key)) && !fresh.has(key) ? void 0 : shelf.get(key),
		set(key, facts, validity) {
			fresh.add(key);
			shelf.set(key, facts, validity);
		}
	};
}

//#endregion
//#region src/autoload/installer-types.ts
const BY_TYPE = new Map(Object.entries({
	"cakephp-plugin": "Plugin/{$name}",
	"civicrm-ext": "ext/{$name}",
	"cockpit-module": "cockpit/modules/addons/{$name}",
	"codeigniter-library": "application/libraries/{$name}",
	"codeigniter-module": "application/modules/{$name}",
	"codeigniter-third-party": "application/third_party/{$name}",
	"concrete5-core": "concrete",
	"concrete5-package": "packages/{$name}",
	"concretecms-core": "concrete",
	"concretecms-package": "packages/{$name}",
	"dokuwiki-plugin": "lib/plugins/{$name}",
	"dokuwiki-template": "lib/tpl/{$name}",
	"dolibarr-module": "htdocs/custom/{$name}",
	"drupal-core": "core",
	"drupal-drush": "drush/{$name}",
	"drupal-library": "libraries/{$name}",
	"drupal-module": "modules/{$name}",
	"drupal-profile": "profiles/{$name}",
	"drupal-theme": "themes/{$name}",
	"elgg-plugin": "mod/{$name}",
	"fuel-package": "fuel/packages/{$name}",
	"grav-plugin": "user/plugins/{$name}",
	"grav-theme": "user/themes/{$name}",
	"itop-extension": "extensions/{$name}",
	"kanboard-plugin": "plugins/{$name}",
	"kohana-module": "modules/{$name}",
	"laravel-library": "libraries/{$name}",
	"magento-library": "lib/{$name}",
	"mantisbt-plugin": "plugins/{$name}",
	"matomo-plugin": "plugins/{$name}",
	"mautic-plugin": "plugins/{$name}",
	"mautic-theme": "themes/{$name}",
	"mediawiki-extension": "extensions/{$name}",
	"mediawiki-skin": "skins/{$name}",
	"modx-extra": "core/packages/{$name}",
	"moodle-auth": "auth/{$name}",
	"moodle-block": "blocks/{$name}",
	"moodle-enrol": "enrol/{$name}",
	"moodle-local": "local/{$name}",
	"moodle-mod": "mod/{$name}",
	"moodle-report": "report/{$name}",
	"moodle-theme": "theme/{$name}",
	"october-module": "modules/{$name}",
	"october-plugin": "plugins/{$vendor}/{$name}",
	"october-theme": "themes/{$vendor}-{$name}",
	"oxid-module": "modules/{$name}",
	"phpbb-extension": "ext/{$vendor}/{$name}",
	"phpbb-language": "language/{$name}",
	"phpbb-style": "styles/{$name}",
	"piwik-plugin": "plugins/{$name}",
	"prestashop-module": "modules/{$name}",
	"prestashop-theme": "themes/{$name}",
	"processwire-module": "site/modules/{$name}",
	"roundcube-plugin": "plugins/{$name}",
	"shopware-plugin": "custom/plugins/{$name}",
	"silverstripe-module": "{$name}",
	"silverstripe-theme": "themes/{$name}",
	"smf-module": "Sources/{$name}",
	"smf-theme": "Themes/{$name}",
	"thelia-module": "local/modules/{$name}",
	"vanilla-plugin": "plugins/{$name}",
	"vanilla-theme": "themes/{$name}",
	"winter-module": "modules/{$name}",
	"winter-plugin": "plugins/{$vendor}/{$name}",
	"winter-theme": "themes/{$name}",
	"wordpress-muplugin": "wp-content/mu-plugins/{$name}",
	"wordpress-plugin": "wp-content/plugins/{$name}",
	"wordpress-theme": "wp-content/themes/{$name}",
	"zend-module": "module/{$name}"
}));
/** The default place of a package type, with `{$name}` and `{$vendor}`; undefined where it has none but vendor. */
function locationOfType(type) {
	return BY_TYPE.get(type);
}

//#endregion
//#region src/autoload/installed-places.ts
/** Code of the project's own that only goes through Composer: custom types, and path repositories. */
const OWN_TYPE = /-custom-|^metapackage$/;
/**
* The directories outside of vendor in which Composer puts code of others, relative to the project, without a slash at
* the end; a part may be `*`. With a lock these are the places of its packages, by `extra.installer-paths` or else by the
* default of their type. Without one, all that `installer-paths` names.
*/
function installedPlaces(input) {
	const templates = Object.entries(Object(at(at(parseObject(input.manifest), "extra"), "installer-paths"))).map(([path, names]) => ({
		path: tidyPath(path),
		names: textsOf(names)
	}));
	const root = input.lock === void 0 ? void 0 : parseObject(input.lock);
	const places = root === void 0 ? templates.flatMap(wholeTemplate) : packagesOf(root).flatMap(placesOfPackage);
	return [...new Set(places.filter(isSafe))].sort();
	function placesOfPackage(item) {
		const template = templates.find(({ names }) => names.some((name) => selects(name, item)))?.path ?? locationOfType(item.type);
		return template === void 0 ? [] : fill(template, item, input);
	}
}
function packagesOf(root) {
	return [...listAt(root, "packages"), ...listAt(root, "packages-dev")].flatMap((item) => {
		const [vendor = "", name] = textOf(at(item, "name")).split("/");
		const type = textOf(at(item, "type"));
		if (name === void 0 || OWN_TYPE.test(type) || at(at(item, "dist"), "type") === "path") return [];
		return [{
			vendor,
			name,
			type,
			folder: textOf(at(at(item, "extra"), "installer-name")) || void 0
		}];
	});
}
/** As composer/installers chooses: by the package's name, its type or its vendor. */
function selects(pattern, { vendor, name, type }) {
	return pattern === `${vendor}/${name}` || pattern === `type:${type}` || pattern === `vendor:${vendor}`;
}
function fill(template, { vendor, name, type, folder }, input) {
	const path = template.replaceAll("{$vendor}", vendor).replaceAll("{$type}", type);
	if (!path.includes("{$name}")) return [path];
	if (folder !== void 0) return [path.replaceAll("{$name}", folder)];
	const start = path.lastIndexOf("/", path.indexOf("{$name}")) + 1;
	const plain = path.replaceAll("{$name}", name);
	const alike = input.directoriesIn(path.slice(0, Math.max(start - 1, 0))).filter((directory) => isAlike(directory, name, type));
	return path.slice(start) === "{$name}" ? [plain, ...alike.map((directory) => path.slice(0, start) + directory)] : [plain];
}
function isAlike(directory, name, type) {
	const words = type.split("-").filter((word) => /^\w+$/.test(word)).join("|") || "$.";
	const short = name.replace(new RegExp(`^(?:(?:${words})[-_])+|(?:[-_](?:${words}))+$`, "gi"), "");
	const squeezed = directory.replace(/[-_]/g, "").toLowerCase();
	return [name, short].some((other) => other.replace(/[-_]/g, "").toLowerCase() === squeezed);
}
function wholeTemplate({ path, names }) {
	return names.every((name) => OWN_TYPE.test(name)) ? [] : [path.replace(/\{\$\w+\}/g, "*")];
}
/** No place is the project itself, above it, or a pattern that somebody else wrote. */
function isSafe(place) {
	return /^[\w@. -]+(?:\/(?:[\w@. -]+|[\w-]*\*[\w-]*))*$/.test(place) && !place.split("/").some((part) => /^\.+$/.test(part));
}
function tidyPath(path) {
	return path.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
}
function textsOf(value) {
	return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string");
}
function textOf(value) {
	return typeof value === "string" ? value : "";
}

//#endregion
//#region src/pipeline/third-party.ts
/** More places are no list that a person keeps: the limit of globs in the settings is not far. */
const MAX_PLACES = 500;
/** The settings with the places in which Composer installs the code of others (see `installedPlaces`) as third-party. */
async function withInstalled(settings, tree) {
	const places = [];
	for (const path of projectManifests(tree)) places.push(...await placesBelow(path, tree));
	if (places.length === 0) return settings;
	return {
		...settings,
		thirdParty: [...places.slice(0, MAX_PLACES), ...settings.thirdParty]
	};
}
/** Those that stand for a project: at the root, or beside a lock. */
function projectManifests(tree) {
	return [...tree.paths].filter((path) => baseNameOf(path) === "composer.json").filter((path) => path === "composer.json" || isProject(path, tree)).sort();
}
function isProject(path, tree) {
	return !(isVendorPath(path) || isTestPath(path) || isSamplePath(path)) && lockBeside(path, tree) !== void 0;
}
function lockBeside(path, tree) {
	const lock = joinPath(directoryOf(path), "composer.lock");
	return isFile(lock, tree) ? lock : void 0;
}
function isFile(path, tree) {
	return tree.paths.has(path);
}
async function placesBelow(path, tree) {
	const directory = directoryOf(path);
	const lock = lockBeside(path, tree);
	const places = installedPlaces({
		manifest: await textAt(path, tree),
		lock: lock && await textAt(lock, tree),
		directoriesIn: (below) => directoriesIn(joinPath(directory, below), tree)
	});
	return isPlainName(directory) ? places.map((place) => `${joinPath(directory, place)}/**`) : [];
}
/** What stands for itself in a glob. */
function isPlainName(directory) {
	return /^[\w@. /-]*$/.test(directory);
}
function directoriesIn(directory, tree) {
	const start = directory === "" ? "" : `${directory}/`;
	const names = /* @__PURE__ */ new Set();
	for (const path of tree.paths) {
		const end = path.startsWith(start) ? path.indexOf("/", start.length) : -1;
		if (end > 0) names.add(path.slice(start.length, end));
	}
	return [...names];
}
async function textAt(path, tree) {
	return new TextDecoder().decode(await readOrNothing(tree, path));
}

//#endregion
//#region src/pipeline/setup.ts
/** Rejects with UserError where the settings ask for what cannot be. */
async function setUp(given) {
	requireHead(given);
	const rules = withCustomRules(given.rules);
	const settings = await withInstalled(completeSettings(rules, given.settings), given.head);
	const options = await withDeployed(given, settings);
	return {
		options,
		settings,
		rules,
		store: storeOf(options)
	};
}
/** Callers without types forget it, or forget to await it. */
function requireHead({ head }) {
	if (head?.paths !== void 0) return;
	throw new UserError("bad-usage", `check needs the tree that is to be judged, such as \`head: await openDirectory('.')\`.`);
}
/** Rules that are off by default are so wherever the settings do not name them. */
function completeSettings(rules, given = {}) {
	const off = rules.flatMap(({ id, defaultSetting }) => defaultSetting ? [[id, defaultSetting]] : []);
	return {
		...defaultSettings,
		...given,
		rules: {
			...Object.fromEntries(off),
			...given.rules
		}
	};
}
/** Both trees as the settings say that they are deployed. */
async function withDeployed(given, { deploy }) {
	const origin = (key) => given.settingOrigins?.get(key);
	const head = await deployedTree(given.head, deploy, origin);
	return {
		...given,
		head,
		...given.base && { base: await deployedTree(given.base, deploy, origin) }
	};
}
function storeOf({ head, base, factsStore }) {
	const store = factsStore ?? (base && memoryStore());
	return store && watchStore(distrustingStore(store, base ? [head, base] : [head]));
}

//#endregion
//#region src/check.ts
/**
* Tells what would break if `head` were deployed over `base`: findings(head) − findings(base). Reads nothing but the two
* trees. Rejects with UserError where it was cancelled; what cannot be checked is a problem in the report.
*/
function check(options) {
	return checkNoting(options, {});
}
/** As `check`; takes down what an answer to a later question may need. */
async function checkNoting(options, notes) {
	requireHead(options);
	if (!options.projects?.length) return checkOne(options, notes);
	const questions = questionsOf(options);
	const reports = [];
	const names = /* @__PURE__ */ new Set();
	let tellsAll = true;
	for (const question of questions) {
		const noted = {};
		reports.push(await checkOne(question, noted));
		for (const name of noted.names ?? []) names.add(name);
		tellsAll &&= noted.tellsAll === true;
		notes.store = noted.store;
	}
	notes.names = names;
	notes.tellsAll = tellsAll;
	return joinReports(questions, reports);
}
async function checkOne(options, notes) {
	const setup = await setUp(options);
	const sides = await evaluateSides(setup);
	notes.names = /* @__PURE__ */ new Set([...sides.head.evaluated.names, ...sides.before?.evaluated.names ?? []]);
	notes.store = setup.store?.store;
	notes.alone = async () => makeReport(await judge({ head: sides.head }, withoutBase(setup)));
	const judged = await judge(sides, setup);
	const report = await makeReport(judged);
	notes.tellsAll = judged.head.drafts.length === report.summary.preexisting + report.findings.length;
	return report;
}
function withoutBase(setup) {
	const { base: _, ...options } = setup.options;
	return {
		...setup,
		options
	};
}
/** All of `check` but the report. Rejects as it does. */
async function judgeTrees(options) {
	const setup = await setUp(options);
	return judge(await evaluateSides(setup), setup);
}
async function judge(sides, setup) {
	const { options, settings } = setup;
	const judged = await judgeSides(sides, setup);
	await turn(options.signal);
	progressOf(options).judging();
	const found = await findInSides(sides, judged, setup);
	const { head, before } = sides;
	return {
		options,
		settings,
		head: found.head,
		...before && found.base ? {
			base: found.base,
			changes: before.changes
		} : {},
		problems: [
			...head.facts.problems,
			...judged.problems,
			...found.problems
		],
		evaluated: {
			head: head.evaluated,
			...before && { base: before.evaluated }
		}
	};
}

//#endregion
export { readLines as a, collectVotes as c, makeReport as i, judgeHead as l, checkNoting as n, reasonOf as o, judgeTrees as r, isConditional as s, check as t, nearestPath as u };