import { C as UnreadableFileError, S as version, w as UserError } from "./start.js";
import { K as blobId } from "./range.js";
import { A as extensionOf$1, D as directoryOf, E as decodeName, F as toRepoPath, M as isRepoPath, N as joinPath, O as displayName, j as foldersAbove, k as encodeName, w as baseNameOf } from "./asking.js";
import { Ct as globFault, Dt as isSamplePath, Et as isSampleName, Mt as areStillAbsent, Ot as isTestPath, Pt as watchAbsences, Tt as isCommandPath, bt as memoryStore, ct as defaultSettings, dt as countFindings, gt as isOfIncludes, kt as isVendorPath, lt as compileRuleSettings, mt as isOffEverywhere, pt as gate, ut as compileScope, vt as watchStore, xt as compileGlobs, yt as idOfKey } from "./opening.js";
import { C as callbackName, D as visitExpr, E as holdsPart, S as isPhpFile, T as isCallableReference, _ as pathMentions, a as classFactsOf, b as elementsOf$1, c as readOrNothing, d as readFacts, f as validityOf, g as callsPathHelper, h as turn, i as folderPaths, l as batchesOf, m as compactorFor, n as readAside, o as SecondReadings, p as readIgnores, r as extractTemplates, s as ownFacts, t as stillSays, u as candidatesIn, v as tokensOf, w as callbackOf, x as isMark, y as cutAt } from "./still-says.js";
import { t as groupBy } from "./group-by.js";
import { a as slipBetween, c as unusedSuppression, d as compilePages, f as tidy, i as KNOWN_EXTENSIONS, l as uselessComment, n as isSentAsText, o as DEPLOYED_EXTENSIONS, r as putAsideName, s as isPhpExtension, t as rules, u as uselessEntry } from "./rules.js";
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
const FEW$2 = 100;
/** As git's `-M`. */
const ENOUGH = .5;
/** Pairs deleted with added files of which at least half of the lines are the same, the most similar first. */
async function pairBySimilarity(deleted, added) {
	const anyTwo = deleted.paths.length <= FEW$2 && added.paths.length <= FEW$2;
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
	const extensions = new Set(others.map(extensionOf$1));
	const rank = (path) => names.has(baseNameOf(path)) ? 0 : stems.has(stemOf(path)) ? 1 : extensions.has(extensionOf$1(path)) ? 2 : 3;
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
	return extensionOf$1(one.path) === extensionOf$1(other.path) || stemOf(one.path) === stemOf(other.path);
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
//#region src/resolve/values/turns.ts
/** What two parts of one expression have together; undefined where one loop would have to be in two turns at once. */
function sameTurns(a, b) {
	const all = [.../* @__PURE__ */ new Set([...a, ...b])].sort();
	return new Set(all.map(loopOf)).size === all.length ? all : void 0;
}
function loopOf(turn) {
	return turn.slice(0, turn.lastIndexOf("#"));
}
/**
* The alternatives of each turn of these loops: of a loop that has ended only one turn's is left. Undefined where some are
* not of the same loops, so that it is not known which happen.
*/
function byTurn(alternatives, running) {
	const inRunning = ({ turns = [] }) => turns.filter((turn) => running.has(loopOf(turn)));
	const loops = new Set(alternatives.map((value) => inRunning(value).map(loopOf).join(" ")));
	if (loops.size !== 1 || loops.has("")) return void 0;
	return [...groupBy(alternatives, (value) => inRunning(value).join(" ")).values()];
}

//#endregion
//#region src/resolve/values/values.ts
/** Most values come from no other place. */
const NO_TRACES = [];
const nothing = {
	alternatives: [],
	open: false,
	because: NO_TRACES
};
const anything = {
	alternatives: [],
	open: true,
	because: NO_TRACES
};
/** Nothing at all is known: what an undefined variable gives, which working code does not use where it has others. */
function isUnset(values) {
	return values.open && values.alternatives.length === 0;
}
function oneText(text, because = NO_TRACES) {
	return {
		alternatives: [{
			kind: "text",
			text
		}],
		open: false,
		because
	};
}
function one(value) {
	return {
		alternatives: [value],
		open: false,
		because: NO_TRACES
	};
}
function union(parts, cap) {
	if (parts.length === 1 && parts[0]) return parts[0];
	const alternatives = distinct$1(parts.flatMap((part) => part.alternatives));
	const because = tracesOf$1(parts);
	return bounded({
		alternatives,
		open: parts.some((part) => part.open),
		because
	}, cap);
}
const MAX_TRACES = 8;
function tracesOf$1(parts) {
	const traces = parts.flatMap((part) => part.because);
	return traces.length === 0 ? NO_TRACES : traces.slice(0, MAX_TRACES);
}
function withTrace(values, trace) {
	const { alternatives, open } = values;
	return {
		alternatives,
		open,
		because: [trace, ...values.because].slice(0, MAX_TRACES)
	};
}
/** Past the cap the set counts as open and loses its alternatives: too many to look at. */
function bounded(values, cap) {
	return values.alternatives.length <= cap ? values : {
		alternatives: [],
		open: true,
		because: values.because
	};
}
function sameValues(a, b) {
	if (a === b) return true;
	if (a.open !== b.open || a.alternatives.length !== b.alternatives.length) return false;
	const keys = new Set(a.alternatives.map(keyOf$1));
	return b.alternatives.every((value) => keys.has(keyOf$1(value)));
}
function distinct$1(values) {
	if (values.length < 2) return values;
	const seen = /* @__PURE__ */ new Map();
	for (const value of values) seen.set(keyOf$1(value), value);
	return [...seen.values()];
}
const keys$1 = /* @__PURE__ */ new WeakMap();
function keyOf$1(value) {
	if (value.kind === "text" && !value.turns) return `t${value.text}`;
	const known = keys$1.get(value);
	if (known !== void 0) return known;
	const key = JSON.stringify(value, (name, part) => name === "because" ? void 0 : part);
	keys$1.set(value, key);
	return key;
}
/** The string that PHP makes of a value; undefined where it makes none that we know. */
function textOf$3(value) {
	switch (value.kind) {
		case "text": return value.text;
		case "number": return String(value.value);
		case "boolean": return value.value ? "1" : "";
		case "null": return "";
		default: return;
	}
}
/** All texts of a value set; alternatives that are no strings make it open. */
function textsOf$1(values) {
	const texts = [];
	let open = values.open;
	for (const value of values.alternatives) {
		const text = textOf$3(value);
		if (text === void 0) open = true;
		else if (!texts.includes(text)) texts.push(text);
	}
	return {
		texts,
		open
	};
}
/** As `textsOf`, each with the turns in which it is so. */
function choicesOf(values) {
	const [only, more] = values.alternatives;
	if (only && !more && !only.turns) {
		const text = textOf$3(only);
		return text === void 0 ? {
			choices: [],
			open: true
		} : {
			choices: [{ text }],
			open: values.open
		};
	}
	const choices = /* @__PURE__ */ new Map();
	let open = values.open;
	for (const value of values.alternatives) {
		const text = textOf$3(value);
		if (text === void 0) open = true;
		else choices.set(`${text}\0${value.turns?.join(" ") ?? ""}`, value.turns ? {
			text,
			turns: value.turns
		} : { text });
	}
	return {
		choices: [...choices.values()],
		open
	};
}
/**
* Every combination of one alternative of each part, joined; of one loop only those of the same turn. Missing texts (open
* parts) become the hole of the part.
*/
function concat(parts, cap) {
	let joined = [{ text: "" }];
	let open = false;
	for (const { values, hole } of parts) {
		const known = choicesOf(values);
		const choices = known.choices.length === 0 ? [{ text: hole() }] : known.choices;
		open ||= known.open && known.choices.length > 0;
		if (joined.length * choices.length > cap) return {
			alternatives: [],
			open: true,
			because: []
		};
		const [before, another] = joined;
		const [only, other] = choices;
		if (before && only && !another && !other) joined = join(before, only);
		else joined = joined.flatMap((before) => choices.flatMap((choice) => join(before, choice)));
	}
	const because = tracesOf$1(parts.map((part) => part.values));
	return {
		alternatives: joined.map((choice) => ({
			kind: "text",
			...choice
		})),
		open,
		because
	};
}
function join(before, choice) {
	const text = before.text + choice.text;
	if (!before.turns || !choice.turns) return [{
		...before,
		...choice,
		text
	}];
	const turns = sameTurns(before.turns, choice.turns);
	return turns ? [{
		text,
		turns
	}] : [];
}
/** Applies `change` to each text; what it cannot change makes the result open. */
function mapTexts(values, change) {
	const known = choicesOf(values);
	const kept = known.choices.flatMap((choice) => {
		const text = change(choice.text);
		return text === void 0 ? [] : [{
			kind: "text",
			...choice,
			text
		}];
	});
	return {
		...values,
		alternatives: distinct$1(kept),
		open: known.open || kept.length < known.choices.length
	};
}

//#endregion
//#region src/resolve/values/text.ts
const HOLE_EDGE = "￾";
const ROOT_MARK = "￿";
/**
* The tree's root; two unknown directories stand above it, so that a short way up and down again leaves the tree. No
* function that cuts or replaces can take a part of their names for a known one.
*/
const ROOT = `/${ROOT_MARK}/${ROOT_MARK}${ROOT_MARK}`;
function hole(identity) {
	return HOLE_EDGE + identity.replaceAll(HOLE_EDGE, "").replaceAll(ROOT_MARK, "") + HOLE_EDGE;
}
/** Text of a source literal; undefined for the rare one that holds our own marks. */
function literalText(value) {
	return value.includes(HOLE_EDGE) || value.includes(ROOT_MARK) ? void 0 : value;
}
function hasHole(text) {
	return text.includes(HOLE_EDGE);
}
/** True when each known character of the text is one byte. */
function isAscii(text) {
	return /^[\0-\x7f\uFFFE\uFFFF]*$/.test(text);
}
/** True when each character of the text is known: no hole, and not under the root whose own path is not known. */
function isPlain(text) {
	return !hasHole(text) && !text.includes(ROOT_MARK);
}
const HOLE = `${HOLE_EDGE}[^${HOLE_EDGE}]*${HOLE_EDGE}`;
const ONE_HOLE = new RegExp(`^${HOLE}$`);
/** True when nothing at all of the text is known. */
function isOneHole(text) {
	return ONE_HOLE.test(text);
}
function startsWithHole(text) {
	return text.startsWith(HOLE_EDGE);
}
/** Where the first hole begins; -1 without one. */
function firstHole(text) {
	return text.indexOf(HOLE_EDGE);
}
/** The known pieces around the holes: one more than there are holes. */
function knownPieces(text) {
	return text.split(new RegExp(HOLE));
}
/** Splits at `separator`, a single character, but never inside a hole. */
function splitOutsideHoles(text, separator) {
	const parts = [""];
	for (const piece of text.split(new RegExp(`(${HOLE}|${separator})`))) if (piece === separator) parts.push("");
	else parts.push((parts.pop() ?? "") + piece);
	return parts;
}
/** The text before the first hole. */
function beforeHole(text) {
	const at = text.indexOf(HOLE_EDGE);
	return at < 0 ? text : text.slice(0, at);
}
/** The text after the last hole. */
function afterHoles(text) {
	return text.slice(text.lastIndexOf(HOLE_EDGE) + 1);
}
/** All up to the end of the last hole: what a tail hangs on. */
function headOf(text) {
	return text.slice(0, text.lastIndexOf(HOLE_EDGE) + 1);
}
/** For people: holes as `…`, the root left out. */
function showText(text) {
	return text.replaceAll(new RegExp(HOLE, "g"), "…").replaceAll(`${ROOT}/`, "").replaceAll(ROOT, ".").replaceAll(ROOT_MARK, "");
}
/** The text of a directory of the tree; `''` is the root. */
function treeText(path) {
	return path === "" ? ROOT : `${ROOT}/${path}`;
}
/**
* Where an absolute text lies in the tree, with its `.`, `..` and `//` left in for the tree to walk; undefined when it
* begins elsewhere.
*/
function insideTree$1(text) {
	if (!text.startsWith(ROOT)) return void 0;
	const rest = text.slice(ROOT.length);
	if (rest === "") return "";
	return rest.startsWith("/") ? rest.slice(1) : void 0;
}
/** PHP's dirname() of `/`-separated paths (conformance row 38). */
function dirname(path, levels = 1) {
	let result = path;
	for (let level = 0; level < levels; level++) {
		const next = dirnameOnce(result);
		if (next === result) break;
		result = next;
	}
	return result;
}
function dirnameOnce(path) {
	if (path === "") return "";
	const trimmed = path.replace(/\/+$/, "");
	if (trimmed === "") return "/";
	const slash = trimmed.lastIndexOf("/");
	if (slash < 0) return ".";
	return trimmed.slice(0, slash).replace(/\/+$/, "") || "/";
}
/** PHP's basename(), without a locale. */
function basename(path, suffix = "") {
	const trimmed = path.replace(/\/+$/, "");
	const base = trimmed.slice(trimmed.lastIndexOf("/") + 1);
	return suffix !== "" && base !== suffix && base.endsWith(suffix) ? base.slice(0, -suffix.length) : base;
}

//#endregion
//#region src/resolve/values/plain-values.ts
/** The one string that the values are, when all its characters are known. */
function plainOf(values) {
	const [only, more] = values?.alternatives ?? [];
	if (!only || more || values?.open) return void 0;
	const text = textOf$3(only);
	return text !== void 0 && isPlain(text) ? text : void 0;
}
/** The one whole number that the values are. */
function numberOf(values) {
	const text = plainOf(values);
	return text !== void 0 && /^-?\d+$/.test(text) ? Number(text) : void 0;
}
function isNull(values) {
	return values.alternatives.length === 1 && values.alternatives[0]?.kind === "null";
}
/** The elements of the one array that the values are, when all of them are known. */
function listOf$1(values) {
	const [only, more] = values.alternatives;
	return only?.kind === "array" && !more && !only.open ? only.items.map((item) => item.value) : void 0;
}

//#endregion
//#region src/resolve/builtins/array-functions.ts
/** PHP's functions on arrays. Undefined where the result is not known; an array that may hold more stays open. */
const arrayFunctions = [
	["array_merge", mergeArrays],
	["array_unique", ([array, flags]) => flags ? void 0 : changed(array, firstOfEach)],
	["array_values", ([array]) => changed(array, (items) => items.map((item, index) => ({
		...item,
		key: String(index)
	})))],
	["array_filter", ([array, callback]) => callback ? void 0 : changed(array, withoutEmpty)],
	["array_keys", ([array, search]) => search ? void 0 : changed(array, (items) => items.map(({ key }, index) => ({
		key: String(index),
		value: oneText(key)
	})))],
	["array_reverse", ([array, keeps]) => keeps ? void 0 : changed(array, (items) => renumbered(items.toReversed()))],
	["current", ([array]) => elementAt(array, (items) => items[0])],
	["reset", ([array]) => elementAt(array, (items) => items[0])],
	["end", ([array]) => elementAt(array, (items) => items.at(-1))]
];
function onlyList(array) {
	const [only, more] = array?.alternatives ?? [];
	return only?.kind === "array" && !more ? only : void 0;
}
function changed(array, change) {
	const list = onlyList(array);
	const items = list && change(list.items);
	return array && list && items && {
		...array,
		alternatives: [{
			...list,
			items
		}]
	};
}
/** Integer keys are counted afresh, others stay. */
function renumbered(items) {
	let next = 0;
	return items.map((item) => /^(?:0|-?[1-9]\d*)$/.test(item.key) ? {
		...item,
		key: String(next++)
	} : item);
}
function mergeArrays(arrays) {
	const lists = arrays.map(onlyList);
	const known = lists.filter((list) => list !== void 0);
	const open = arrays.some((array) => array.open) || known.length < lists.length || known.some((list) => list.open);
	const items = renumbered(known.flatMap((list) => list.items));
	return one({
		kind: "array",
		items: [...new Map(items.map((item) => [item.key, item])).values()],
		open
	});
}
/** None of an empty array is `false`, which is no path. */
function elementAt(array, pick) {
	const list = onlyList(array);
	return list && !array?.open && !list.open ? pick(list.items)?.value : void 0;
}
/** Undefined when two elements that are not known may be equal. */
function firstOfEach(items) {
	const texts = items.map(({ value }) => plainOf(value));
	if (texts.includes(void 0)) return void 0;
	return items.filter((_, index) => texts.indexOf(texts[index]) === index);
}
/** Undefined when an element is not known that may be empty. */
function withoutEmpty(items) {
	const empty = items.map(({ value }) => isEmpty(value));
	return empty.includes(void 0) ? void 0 : items.filter((_, index) => empty[index] === false);
}
/** Whether PHP takes the value for false: undefined where some alternatives are and others not. */
function isEmpty(values) {
	const { texts, open } = textsOf$1(values);
	const answers = new Set(open ? [void 0] : texts.map(isEmptyText));
	return answers.size === 1 ? [...answers][0] : void 0;
}
/** A path of which any part but a `0` is known is not empty. */
function isEmptyText(text) {
	if (isPlain(text)) return text === "" || text === "0";
	return /[^0]/.test(knownPieces(text).join("")) ? false : void 0;
}

//#endregion
//#region src/resolve/builtins/joining-functions.ts
/** Functions that put strings together, by lower-case name. */
const joiningFunctions = [
	["str_replace", ([search, replace, subject], engine) => replaceAll({
		search,
		replace,
		subject
	}, engine)],
	["sprintf", ([format, ...args], engine) => format && sprintf(plainOf(format), args, engine)],
	["implode", ([glue, pieces], engine) => implode(glue, pieces, engine)],
	["join", ([glue, pieces], engine) => implode(glue, pieces, engine)]
];
function replaceAll({ search, replace, subject }, engine) {
	if (!search || !replace || !subject) return void 0;
	const pairs = replacementPairs(search, replace);
	if (!pairs) return void 0;
	let result = subject;
	for (const [from, to] of pairs) {
		const changed = textsOf$1(to).texts.map((text) => mapTexts(result, (value) => from === "" ? value : value.replaceAll(from, text)));
		result = changed.length > 0 ? union(changed, engine.cap) : anything;
	}
	return result;
}
function replacementPairs(search, replace) {
	const searches = listOf$1(search) ?? [search];
	const replacements = listOf$1(replace);
	const pairs = [];
	for (const [index, from] of searches.entries()) {
		const plain = plainOf(from);
		if (plain === void 0) return void 0;
		pairs.push([plain, replacements ? replacements[index] ?? oneText("") : replace]);
	}
	return pairs;
}
/** Each part has a text. */
const noHole = () => "";
function sprintf(format, args, engine) {
	if (format === void 0) return void 0;
	let next = 0;
	const parts = [];
	for (const piece of format.split(/(%(?:\d+\$)?[sd%])/)) {
		const match = /^%(?:(\d+)\$)?([sd%])$/.exec(piece);
		if (!match && /%/.test(piece)) return void 0;
		const values = match ? formatArgument(match, args, () => next++) : oneText(piece);
		if (!values) return void 0;
		parts.push({
			values,
			hole: noHole
		});
	}
	if (parts.some((part) => textsOf$1(part.values).texts.length === 0)) return void 0;
	return concat(parts, engine.cap);
}
function formatArgument(match, args, take) {
	if (match[2] === "%") return oneText("%");
	return args[match[1] === void 0 ? take() : Number(match[1]) - 1];
}
function implode(glue, pieces, engine) {
	const [separator, list] = pieces ? [glue, pieces] : [oneText(""), glue];
	const items = list && listOf$1(list);
	const between = separator && plainOf(separator);
	if (!items || between === void 0) return void 0;
	if (items.some((item) => textsOf$1(item).texts.length === 0)) return void 0;
	return concat(items.flatMap((item, index) => index === 0 ? [item] : [oneText(between), item]).map((values) => ({
		values,
		hole: noHole
	})), engine.cap);
}

//#endregion
//#region src/resolve/builtins/path-functions.ts
/** Functions of paths, by lower-case name. */
const pathFunctions = [
	["dirname", ([path, levels]) => path && mapTexts(path, (text) => dirnameOf(text, numberOf(levels) ?? 1))],
	["basename", ([path, suffix]) => path && mapTexts(path, (text) => basenameOf(text, plainOf(suffix) ?? ""))],
	["realpath", ([path], engine) => path && mapTexts(path, (text) => realpathOf(text, engine))],
	["pathinfo", ([path, flag]) => path && pathinfo(path, flag)],
	["getcwd", () => oneText(".")]
];
function dirnameOf(path, levels) {
	const result = dirname(path, levels);
	return hasHole(path) && hasHole(path.slice(result.length)) ? void 0 : result;
}
function basenameOf(path, suffix) {
	const result = basename(path, suffix);
	return isPlain(result) ? result : void 0;
}
function realpathOf(path, engine) {
	const inside = insideTree$1(path);
	if (inside === void 0) return void 0;
	const { index } = engine.world;
	const met = index.lookup(inside);
	if (met.kind === "file" || met.kind === "directory") return treeText(met.path);
	const above = directoryOf(inside);
	return index.lookup(above).kind === "directory" ? treeText(inside) : void 0;
}
function extensionOf(path) {
	const name = basenameOf(path, "");
	return name === void 0 ? void 0 : /\.([^.]*)$/.exec(name)?.[1] ?? "";
}
/** The flags of pathinfo(), as PHP numbers them. */
const PATHINFO = {
	directory: 1,
	base: 2,
	extension: 4,
	file: 8
};
function pathinfo(path, flag) {
	switch (numberOf(flag)) {
		case PATHINFO.directory: return mapTexts(path, (text) => dirnameOf(text, 1));
		case PATHINFO.base: return mapTexts(path, (text) => basenameOf(text, ""));
		case PATHINFO.extension: return mapTexts(path, extensionOf);
		case PATHINFO.file: return mapTexts(path, (text) => basenameOf(text, "")?.replace(/\.[^.]*$/, ""));
		default: return;
	}
}

//#endregion
//#region src/resolve/builtins/text-functions.ts
/** Functions that make one string of one string, by lower-case name. */
const textFunctions = [
	["rtrim", ([text, set]) => trimWith(text, set, trimEnd)],
	["chop", ([text, set]) => trimWith(text, set, trimEnd)],
	["ltrim", ([text, set]) => trimWith(text, set, trimStart)],
	["trim", ([text, set]) => trimWith(text, set, (value, characters) => trimStart(trimEnd(value, characters), characters))],
	["strtolower", ([text]) => mapPlain(text, asciiLower)],
	["strtoupper", ([text]) => mapPlain(text, asciiUpper)],
	["mb_strtolower", ([text]) => mapPlain(text, (value) => value.toLowerCase())],
	["ucfirst", ([text]) => mapPlain(text, (value) => asciiUpper(value.slice(0, 1)) + value.slice(1))],
	["lcfirst", ([text]) => mapPlain(text, (value) => asciiLower(value.slice(0, 1)) + value.slice(1))],
	["strval", ([text]) => text && mapTexts(text, (value) => value)],
	["substr", (args) => substrOf(args, isAscii)],
	["mb_substr", (args) => substrOf(args, isOfBmp)],
	["strrchr", ([text, needle]) => text && mapTexts(text, (value) => strrchr(value, plainOf(needle)))],
	["strstr", ([text, needle, before]) => before ? void 0 : mapPlain(text, (value) => strstr(value, plainOf(needle)))],
	["strtr", ([subject, from, to]) => subject && mapTexts(subject, (value) => strtr(value, plainOf(from), plainOf(to)))],
	["str_repeat", ([text, times]) => text && mapTexts(text, (value) => repeat(value, numberOf(times)))]
];
const WHITE = " 	\n\r\0\v";
function trimWith(text, set, trim) {
	const characters = set ? plainOf(set) : WHITE;
	if (!text || characters === void 0 || characters.includes("..") || !isAscii(characters)) return void 0;
	return mapTexts(text, (value) => hidesEnd(value) && trim === trimEnd ? value : trim(value, characters));
}
/** A text that ends in a hole is left as it is: what is cut from its unknown end changes no tail. */
function hidesEnd(text) {
	return hasHole(text.slice(-1));
}
function trimEnd(text, characters) {
	let end = text.length;
	while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
	return text.slice(0, end);
}
function trimStart(text, characters) {
	let start = 0;
	while (start < text.length && characters.includes(text.charAt(start))) start++;
	return text.slice(start);
}
/** Asks nothing of a text that is not known whole. */
function mapPlain(text, change) {
	return text && mapTexts(text, (value) => isPlain(value) ? change(value) : void 0);
}
function asciiLower(text) {
	return text.replace(/[A-Z]+/g, (part) => part.toLowerCase());
}
function asciiUpper(text) {
	return text.replace(/[a-z]+/g, (part) => part.toUpperCase());
}
/** `countable`: each unit of the text is one of what the function counts. */
function substrOf([text, start, length], countable) {
	const from = numberOf(start);
	const count = length === void 0 || isNull(length) ? void 0 : numberOf(length);
	if (!text || from === void 0 || length !== void 0 && !isNull(length) && count === void 0) return void 0;
	return mapTexts(text, (value) => countable(value) ? substr(value, from, count) : void 0);
}
function isOfBmp(text) {
	return !/[\ud800-\udfff]/.test(text);
}
function substr(text, start, length) {
	const end = length === void 0 ? text.length : length < 0 ? text.length + length : void 0;
	const cut = end === void 0 ? sliceForward(text, start, length ?? 0) : text.slice(start, Math.max(end, 0));
	if (isPlain(text) || start < 0 && (length ?? 0) >= 0 && isPlain(text.slice(start))) return cut;
	const removed = start >= 0 ? text.slice(0, start) + text.slice(end ?? text.length) : cut;
	return end !== void 0 && isPlain(removed) && (start === 0 || start < 0) ? cut : void 0;
}
function sliceForward(text, start, length) {
	const from = start < 0 ? Math.max(0, text.length + start) : start;
	return text.slice(from, from + length);
}
function strrchr(text, needle) {
	if (!needle || !isAscii(needle)) return void 0;
	const at = text.lastIndexOf(needle.charAt(0));
	const found = at < 0 ? "" : text.slice(at);
	return isPlain(found) && (at >= 0 || isPlain(text)) ? found : void 0;
}
function strstr(text, needle) {
	if (!needle) return void 0;
	const at = text.indexOf(needle);
	return at < 0 ? "" : text.slice(at);
}
function strtr(text, from, to) {
	if (from === void 0 || to === void 0 || !isAscii(from + to)) return void 0;
	const length = Math.min(from.length, to.length);
	return [...text].map((character) => replaced(character, from.slice(0, length), to)).join("");
}
function replaced(character, from, to) {
	const at = from.lastIndexOf(character);
	return at < 0 ? character : to.charAt(at);
}
function repeat(text, times) {
	return times === void 0 || times < 0 || times * text.length > 4096 ? void 0 : text.repeat(times);
}

//#endregion
//#region src/resolve/builtins/builtins.ts
/**
* PHP's own functions that make paths of paths, by lower-case name. Each was compared with PHP 8.2; what looks into a
* part that is not known gives no answer rather than a wrong one.
*/
const builtins = new Map([
	...pathFunctions,
	...textFunctions,
	...joiningFunctions,
	...arrayFunctions
]);

//#endregion
//#region src/resolve/expressions/in-force.ts
/**
* Which of several definitions of one name count for the code in `path`: those in files that it reaches or that reach
* it in the include graph; failing that, those in files connected with it in any way; failing that, those of its own
* project; failing that, all. Definitions in tests count only for tests. So two copies of one application in a
* repository do not lend each other their constants.
*/
function chooseInForce(definitions, path, world) {
	if (definitions.length === 0) return definitions;
	const allowed = isTestPath(path) ? definitions : definitions.filter((definition) => !isTestPath(definition.path));
	if (allowed.length < 2) return allowed;
	const { graph } = world;
	const steps = [
		() => {
			const [above, below] = [graph.includersOf(path), graph.includedBy(path)];
			return (definition) => above.has(definition.path) || below.has(definition.path);
		},
		() => (definition) => sharesEntry(definition.path, path, world),
		() => {
			const group = graph.groupOf(path);
			return (definition) => graph.groupOf(definition.path) === group;
		}
	];
	for (const step of graph.pass === 0 ? [] : steps) {
		const chosen = allowed.filter(step());
		if (chosen.length > 0) return chosen;
	}
	return nearestOf(allowed, path);
}
/** True when one page loads both files. */
function sharesEntry(a, b, world) {
	const above = world.graph.includersOf(a);
	for (const path of world.graph.includersOf(b)) if (above.has(path)) return true;
	return false;
}
/** The definitions that share the longest directory with `path`, if that is more than the root; else all. */
function nearestOf(definitions, path) {
	for (let directory = directoryOf(path); directory !== ""; directory = directoryOf(directory)) {
		const within = definitions.filter((definition) => definition.path.startsWith(`${directory}/`));
		if (within.length > 0) return within;
	}
	return definitions;
}

//#endregion
//#region src/resolve/expressions/symbols.ts
/** Stands for a name in `Symbols.calls`: what may run a closure of this file. */
function closuresOf(path) {
	return `{closure} ${path}`;
}
function scopeKey({ path, index }) {
	return `${path}#${index}`;
}
function classKey(path, index) {
	return `${path}:${index}`;
}
/** Collects in path order, so that equal trees give equal symbols. */
function collectSymbols(files) {
	const collector = new Collector();
	for (const path of [...files.keys()].sort()) {
		const facts = files.get(path);
		if (facts) collector.add(path, facts);
	}
	return collector;
}
/** Which files may declare a word, in path order. */
function collectDeclarations$1(files) {
	const declarations = /* @__PURE__ */ new Map();
	for (const path of [...files.keys()].sort()) for (const word of files.get(path)?.declares ?? []) push(declarations, word, path);
	return declarations;
}
var Collector = class {
	constants = /* @__PURE__ */ new Map();
	functions = /* @__PURE__ */ new Map();
	classes = /* @__PURE__ */ new Map();
	methods = /* @__PURE__ */ new Map();
	heirs = /* @__PURE__ */ new Map();
	properties = /* @__PURE__ */ new Map();
	globals = /* @__PURE__ */ new Map();
	calls = /* @__PURE__ */ new Map();
	add(path, facts) {
		for (const fact of facts.constants) push(this.constants, fact.name, {
			path,
			facts,
			fact
		});
		for (const [index, fact] of facts.scopes.entries()) this.addScope({
			path,
			facts,
			fact,
			index
		});
		for (const [index, fact] of facts.classes.entries()) this.addClass({
			path,
			facts,
			fact,
			index
		});
		for (const fact of facts.assignments) this.addAssignment({
			path,
			facts,
			fact
		});
		for (const fact of facts.calls) for (const name of calledNames(fact.call, path)) push(this.calls, name, {
			path,
			facts,
			fact
		});
	}
	addScope(scope) {
		const { kind, name, class: owner } = scope.fact;
		if (name === void 0) return;
		if (kind === "function") push(this.functions, name, scope);
		if (kind !== "method" || owner === void 0) return;
		const key = classKey(scope.path, owner);
		const methods = this.methods.get(key) ?? /* @__PURE__ */ new Map();
		methods.set(name, scope);
		this.methods.set(key, methods);
	}
	addClass(entry) {
		push(this.classes, entry.fact.name, entry);
		const above = [
			entry.fact.parent,
			...entry.fact.interfaces,
			...entry.fact.traits
		];
		for (const name of above) if (name !== void 0) push(this.heirs, name, entry.fact.name);
	}
	addAssignment(entry) {
		const target = rootTarget(entry.fact.target);
		if (target.kind === "property" || target.kind === "static-property") push(this.properties, propertyKey(writtenClass(entry, target), target.name), entry);
		const name = globalName(entry);
		if (name !== void 0) push(this.globals, name, entry);
	}
};
/** The property of a class, by its lower-case name; `undefined`: of an object whose class the code does not tell. */
function propertyKey(owner, name) {
	return `${owner ?? "*"}->${name}`;
}
/** The class that the code names, or the one around it for `$this`, `self` and `static`. */
function writtenClass({ facts, fact }, target) {
	if (fact.op === "property-default") return facts.classes[fact.class ?? -1]?.name ?? "";
	if (target.kind === "static-property" && target.class.kind === "name") return target.class.name;
	return target.kind === "property" && !(target.object.kind === "variable" && target.object.name === "this") ? void 0 : facts.classes[facts.scopes[fact.scope]?.class ?? -1]?.name ?? "";
}
/** The variable or property that `$x['a']['b']` belongs to. */
function rootTarget(target) {
	return target.kind === "element" && !isGlobalsElement(target) ? rootTarget(target.array) : target;
}
function isGlobalsElement(expr) {
	return expr.kind === "element" && expr.array.kind === "variable" && expr.array.name === "GLOBALS" && expr.key?.kind === "literal";
}
function globalName({ facts, fact }) {
	const target = rootTarget(fact.target);
	if (isGlobalsElement(target)) return target.key.value;
	if (target.kind !== "variable" || fact.op === "global") return void 0;
	return fact.scope === 0 || declaresGlobal(facts, fact.scope, target.name) ? target.name : void 0;
}
const globalNames = /* @__PURE__ */ new WeakMap();
function declaresGlobal(facts, scope, name) {
	let names = globalNames.get(facts);
	if (!names) {
		names = new Set(facts.assignments.flatMap(globalSlot));
		globalNames.set(facts, names);
	}
	return names.size > 0 && names.has(`${scope}$${name}`);
}
function globalSlot({ op, scope, target }) {
	return op === "global" && target.kind === "variable" ? [`${scope}$${target.name}`] : [];
}
function calledNames(call, path) {
	switch (call.kind) {
		case "call": {
			const callback = callbackOf(call);
			return callback ? [...call.names, ...namesOf$3(callback, path)] : call.names;
		}
		case "method-call":
		case "static-call": return [`->${call.name}`];
		case "new": return call.class.kind === "name" ? [`new ${call.class.name}`] : [];
		case "dynamic-call": return namesOf$3(call.callee, path);
		default: return [];
	}
}
function namesOf$3(callback, path) {
	const named = callbackName(callback);
	if (!named) return [closuresOf(path)];
	return named.isMethod ? named.names.map((name) => `->${name}`) : named.names;
}
function push(groups, key, item) {
	const group = groups.get(key);
	if (group) group.push(item);
	else groups.set(key, [item]);
}

//#endregion
//#region src/resolve/variables/by-variable.ts
/** Indexes a file once, when it is first asked for; `collect` yields each variable's name with what is said of it. */
function byVariable(collect) {
	const indexes = /* @__PURE__ */ new WeakMap();
	const empty = /* @__PURE__ */ new Map();
	return (name, { facts, scope }) => {
		let index = indexes.get(facts);
		if (!index) {
			index = indexOf(collect(facts), empty);
			indexes.set(facts, index);
		}
		return index === empty ? [] : index.get(`${scope}:${name}`) ?? [];
	};
}
function indexOf(entries, empty) {
	const index = /* @__PURE__ */ new Map();
	for (const [name, entry] of entries) {
		const key = `${entry.scope}:${name}`;
		const known = index.get(key);
		if (known) known.push(entry);
		else index.set(key, [entry]);
	}
	return index.size > 0 ? index : empty;
}

//#endregion
//#region src/resolve/classes/declared-classes.ts
/** `$this->a->b` hangs on what `a` is, and `a` on the parameter that it was set from. */
const MAX_STEPS$2 = 4;
/** The classes (lower case) that an object can be of: as its value tells, or else as its parameter or property is declared. */
function classesMeant(object, place, engine, steps = MAX_STEPS$2) {
	const known = classesOf(engine.evaluate(object, place));
	if (known.length > 0 || steps === 0) return known;
	if (object.kind === "variable") return declaredParameter(object.name, place);
	if (object.kind !== "property") return [];
	const owners = classesMeant(object.object, place, engine, steps - 1);
	return [...new Set(owners.flatMap((owner) => declaredProperty(owner, object.name, place, engine, steps)))];
}
/** A closure's own, or that of a scope around it. */
function declaredParameter(name, { facts, scope }) {
	for (let at = scope; at > 0; at = facts.scopes[at]?.parent ?? -1) {
		const fact = facts.scopes[at];
		const parameter = fact?.parameters.find((candidate) => candidate.name === name);
		if (parameter) return parameter.type === void 0 ? [] : [parameter.type];
		if (fact?.name !== void 0) return [];
	}
	return [];
}
function declaredProperty(owner, property, place, engine, steps) {
	for (const entry of lineage(owner, place, engine)) {
		const own = (engine.world.symbols.properties.get(propertyKey(entry.fact.name, property)) ?? []).filter(({ path }) => path === entry.path);
		const declared = own.flatMap(({ fact }) => fact.type ?? []);
		const types = declared.length > 0 ? declared : promoted(entry, property, engine) ?? fromSetters(own, engine, steps);
		if (types.length > 0) return types;
		engine.demand(property, entry.path);
	}
	return [];
}
function promoted(entry, property, { world }) {
	const parameter = (world.symbols.methods.get(classKey(entry.path, entry.index))?.get("__construct"))?.fact.parameters.find((candidate) => candidate.promoted && candidate.name === property);
	return parameter?.type === void 0 ? void 0 : [parameter.type];
}
/** `$this->load = $loader`, where the parameter tells its class. */
function fromSetters(writes, engine, steps) {
	return writes.flatMap(({ path, facts, fact }) => {
		if (fact.op !== "=" || fact.value.kind !== "variable") return [];
		const there = {
			path,
			facts,
			scope: fact.scope,
			block: fact.block,
			at: fact.at
		};
		return classesMeant(fact.value, there, engine, steps - 1);
	});
}

//#endregion
//#region src/resolve/classes/heirs.ts
const knownOf$1 = /* @__PURE__ */ new WeakMap();
function known$3(symbols) {
	const before = knownOf$1.get(symbols);
	if (before) return before;
	const fresh = {
		heirs: /* @__PURE__ */ new Map(),
		setting: /* @__PURE__ */ new Map()
	};
	knownOf$1.set(symbols, fresh);
	return fresh;
}
/** The names of a class and of all that extend, implement or use it, directly or not. */
function heirsOf(name, symbols) {
	const { heirs } = known$3(symbols);
	const before = heirs.get(name);
	if (before) return before;
	const below = /* @__PURE__ */ new Set([name]);
	for (const at of below) for (const heir of symbols.heirs.get(at) ?? []) below.add(heir);
	heirs.set(name, below);
	return below;
}
/** Those of `heirsOf` whose code sets a property: of a base class with thousands of heirs, these are few. */
function heirsThatSet(name, property, symbols) {
	const { setting } = known$3(symbols);
	const key = propertyKey(name, property);
	const before = setting.get(key);
	if (before) return before;
	const found = [...heirsOf(name, symbols)].filter((heir) => sets(heir, property, symbols));
	setting.set(key, found);
	return found;
}
function sets(name, property, symbols) {
	return symbols.properties.has(propertyKey(name, property)) || promotes(name, property, symbols);
}
function promotes(name, property, { classes, methods }) {
	return (classes.get(name) ?? []).map(({ path, index }) => methods.get(classKey(path, index))?.get("__construct")).some((scope) => scope?.fact.parameters.some((parameter) => parameter.promoted && parameter.name === property));
}

//#endregion
//#region src/resolve/calls/callables.ts
/** What a call would run, whatever its arguments. */
function calledBy(call, place, engine) {
	switch (call.kind) {
		case "call": return functionsNamed(call.names, place, engine);
		case "method-call": return classesMeant(call.object, place, engine).flatMap((name) => methodOfObject(name, call.name, place, engine));
		case "static-call": return staticMethod(call.class, call.name, place, engine);
	}
}
/** What a callback may be: `'f'`, `'C::m'`, `[$o, 'm']`, `[C::class, 'm']`, `f(...)`, a closure, or a variable with one. */
function callablesOf(callback, place, engine) {
	if (isCallableReference(callback)) return calledBy(callback, place, engine);
	if (callback.kind === "array") return pairCallables(callback, place, engine);
	return engine.evaluate(callback, place).alternatives.flatMap((value) => fromValue(value, place, engine));
}
/** `f(...)` as a value. */
function referenceValue(call, place, engine) {
	const alternatives = calledBy(call, place, engine).map(({ scope, self }) => ({
		kind: "closure",
		path: scope.path,
		scope: scope.index,
		...self === void 0 ? {} : { self }
	}));
	return alternatives.length === 0 ? anything : {
		alternatives,
		open: false,
		because: []
	};
}
function pairCallables({ items: [owner, method] }, place, engine) {
	if (!owner || method?.value.kind !== "literal") return [];
	const name = method.value.value.toLowerCase();
	if (owner.value.kind === "class-constant" && owner.value.name === "class") return staticMethod(owner.value.class, name, place, engine);
	if (owner.value.kind === "literal") return staticMethod(classOf(owner.value.value), name, place, engine);
	return classesMeant(owner.value, place, engine).flatMap((className) => methodOfObject(className, name, place, engine));
}
function fromValue(value, place, engine) {
	if (value.kind === "closure") {
		const facts = engine.world.files.get(value.path);
		const fact = facts?.scopes[value.scope];
		return facts && fact ? [{
			scope: {
				path: value.path,
				facts,
				fact,
				index: value.scope
			},
			self: value.self
		}] : [];
	}
	if (value.kind !== "text" || !isPlain(value.text)) return [];
	const [first = "", method] = value.text.toLowerCase().replace(/^\\/, "").split("::");
	return method === void 0 ? functionsNamed([first], place, engine) : staticMethod(classOf(first), method, place, engine);
}
function classOf(name) {
	return {
		kind: "name",
		name: name.toLowerCase().replace(/^\\/, "")
	};
}
function functionsNamed(names, place, engine) {
	const { symbols } = engine.world;
	return names.flatMap((name) => chooseInForce(symbols.functions.get(name) ?? [], place.path, engine.world)).map((scope) => ({
		scope,
		self: void 0
	}));
}
function staticMethod(ref, method, place, engine) {
	const name = classNamed(ref, place, engine);
	if (name === void 0) return [];
	if (ref.kind === "static") return methodOfObject(name, method, place, engine);
	const scope = findMethod(name, method, place, engine);
	return scope ? [{
		scope,
		self: name
	}] : [];
}
/** More heirs than this of a class are not looked through for another implementation of a method. */
const MAX_HEIRS$1 = 300;
/** An object may be one of a class that extends what is known of it: where those disagree, none is meant for certain. */
function methodOfObject(className, method, place, engine) {
	const heirs = heirsOf(className, engine.world.symbols);
	const names = heirs.size > MAX_HEIRS$1 ? [className] : heirs;
	const found = /* @__PURE__ */ new Map();
	for (const self of names) {
		const scope = findMethod(self, method, place, engine);
		if (scope && !found.has(scopeKey(scope))) found.set(scopeKey(scope), {
			scope,
			self
		});
	}
	return found.size === 1 ? [...found.values()] : [];
}

//#endregion
//#region src/resolve/variables/place-at.ts
/** Another spot of the same scope. Written out: V8 gives each object that is spread from many shapes a shape of its own. */
function placeAt({ path, facts, scope, bindings, enclosing, self }, block, at) {
	return {
		path,
		facts,
		scope,
		block,
		at,
		bindings,
		enclosing,
		self
	};
}

//#endregion
//#region src/resolve/variables/exposed.ts
/** The calls of a scope that a variable is handed to, in source order. */
const exposuresOf = byVariable(collectExposures);
function* collectExposures(facts) {
	for (const { call, scope, block, at } of facts.calls) {
		if (!("args" in call)) continue;
		for (const [position, { value }] of call.args.entries()) {
			const root = rootTarget(value);
			if (root.kind === "variable") yield [root.name, {
				scope,
				block,
				at,
				kills: false,
				call,
				position
			}];
		}
	}
}
/** PHP's functions that change what they are given, and which argument that is; a new order of a list is no change. */
const CHANGING = new Map([
	...[
		"array_pop",
		"array_shift",
		"array_splice",
		"array_walk",
		"array_walk_recursive",
		"settype"
	].map((name) => [name, 0]),
	...[
		"parse_str",
		"mb_parse_str",
		"exec"
	].map((name) => [name, 1]),
	...[
		"preg_match",
		"preg_match_all",
		"similar_text"
	].map((name) => [name, 2]),
	["str_replace", 3],
	["str_ireplace", 3],
	["preg_replace", 4],
	["preg_replace_callback", 4]
]);
/** True where the call may give the variable another value; asks for the function when it is not known yet. */
function mayChange({ call, position, block, at }, from, engine) {
	if (call.kind !== "call" && call.kind !== "method-call" && call.kind !== "static-call") return false;
	if (call.kind === "call" && CHANGING.get(call.names.at(-1) ?? "") === position) return true;
	const callables = calledBy(call, placeAt(from, block, at), engine);
	if (callables.length === 0) demandNames(call, engine);
	return callables.some(({ scope }) => {
		const { parameters } = scope.fact;
		return (parameters[position] ?? parameters.find(({ variadic }) => variadic))?.byReference === true;
	});
}
function demandNames(call, engine) {
	for (const name of call.kind === "call" ? call.names : [call.name]) engine.demand(name);
}

//#endregion
//#region src/resolve/variables/include-writes.ts
const knownOf = /* @__PURE__ */ new WeakMap();
/** The includes of a scope that may leave a value in a variable: looked for once, however often it is read. */
function includeWrites(name, place, engine) {
	const { graph } = engine.world;
	const known = knownOf.get(engine) ?? {
		writes: /* @__PURE__ */ new Map(),
		loading: /* @__PURE__ */ new Map()
	};
	knownOf.set(engine, known);
	const scope = `${place.path}:${place.scope}`;
	const key = `${scope}:${name}`;
	const before = known.writes.get(key);
	if (before?.asked) graph.questions++;
	if (before) return before.writes;
	const questions = graph.questions;
	const loading = known.loading.get(scope) ?? loadingIn(place, engine);
	known.loading.set(scope, loading);
	if (place.facts.includes.some((include) => include.scope === place.scope)) graph.questions++;
	const writes = loading.length > 0 && isSetSomewhere(name, engine) ? loading.flatMap((each) => includeWrite(name, each, engine)) : [];
	known.writes.set(key, {
		writes,
		asked: graph.questions !== questions
	});
	return writes;
}
function loadingIn({ facts, scope }, { world }) {
	return facts.includes.flatMap((include) => {
		const targets = include.scope === scope ? world.graph.targetsOf(include) : [];
		return targets.length > 0 ? [{
			include,
			targets
		}] : [];
	});
}
/** Some file's own scope assigns the variable, or may: else no include has to be looked at. Hangs on the graph. */
function isSetSomewhere(name, engine) {
	return engine.leadingTo(name).size > 0 || engine.mayLeadTo(name).size > 0;
}
function includeWrite(name, { include, targets }, engine) {
	const spot = {
		scope: include.scope,
		block: include.block,
		at: include.end,
		kills: false,
		before: include.at
	};
	if (targets.some((target) => leadsToAssignment(name, target, engine))) return [{
		...spot,
		include
	}];
	return targets.some((target) => engine.mayLeadTo(name).has(target)) ? [{
		...spot,
		unread: include
	}] : [];
}
/** True when the file, or one that it includes, assigns the variable in its file scope. */
function leadsToAssignment(name, path, engine) {
	return engine.leadingTo(name).has(path);
}

//#endregion
//#region src/resolve/variables/reaching.ts
/** What more writes may have set says nothing: no further ones are looked for. */
const MAX_WRITES$1 = 300;
/**
* The writes that can be in force at `use`, by the structure of the blocks alone: a write in a block around the use
* ends the search, so do writes in all branches of an exhaustive chain; a write in another branch of the use's own
* chain, or in a branch that is always left early, does not reach it; inside a loop later writes come round again.
*/
function reachingWrites(facts, use, writes) {
	const { blocks } = facts;
	const around = ancestors(blocks, use.block);
	const ordered = inOrder(writes);
	const isLive = (write) => canReach(blocks, around, write, use);
	const killing = lazily(() => new Set(ordered.filter((write) => write.kills && isLive(write)).map(({ block }) => block)));
	const kept = [];
	for (let index = lastOf(ordered, blocks, around, use); index >= 0; index--) {
		const write = ordered[index];
		if (!write || !isLive(write)) continue;
		kept.push(write);
		if (kept.length > 300) break;
		if (write.at > use.at) continue;
		if (isKill(blocks, around, write)) return {
			writes: kept.reverse(),
			fromStart: false
		};
		if (chainKills(blocks, around, write, killing)) {
			const chainStart = firstOfChain(blocks, around, write);
			return {
				writes: [...ordered.slice(0, index).filter((other) => other.at >= chainStart && isLive(other)), ...kept.reverse()],
				fromStart: false
			};
		}
	}
	return {
		writes: kept.reverse(),
		fromStart: true
	};
}
/** Where a search backwards begins: after the use only a loop around it brings a write there. */
function lastOf(ordered, blocks, around, use) {
	if (around.some((block) => blocks[block]?.kind === "loop")) return ordered.length - 1;
	let [from, to] = [0, ordered.length];
	while (from < to) {
		const middle = from + to >> 1;
		if ((ordered[middle]?.at ?? 0) <= use.at) from = middle + 1;
		else to = middle;
	}
	return from - 1;
}
function lazily(compute) {
	let known;
	return () => {
		known ??= { value: compute() };
		return known.value;
	};
}
/** To sort so few takes less than to remember. */
const FEW$1 = 16;
const orders = /* @__PURE__ */ new WeakMap();
/** By place; the index of a file hands the same list out again and again, which is then sorted once. */
function inOrder(writes) {
	if (writes.length <= FEW$1) return sorted(writes);
	const known = orders.get(writes);
	if (known) return known;
	const ordered = sorted(writes);
	orders.set(writes, ordered);
	return ordered;
}
/** Most lists are in order already. */
function sorted(writes) {
	let last = Number.NEGATIVE_INFINITY;
	for (const { at } of writes) {
		if (at < last) return [...writes].sort((a, b) => a.at - b.at);
		last = at;
	}
	return writes;
}
/** The block and all around it, innermost first. */
function ancestors(blocks, block) {
	const found = [];
	for (let at = block; at >= 0 && !found.includes(at); at = blocks[at]?.parent ?? -1) found.push(at);
	return found;
}
function canReach(blocks, around, write, use) {
	const own = ancestors(blocks, write.block);
	const shared = own.find((block) => around.includes(block)) ?? -1;
	const inSharedLoop = own.slice(own.indexOf(shared)).some((block) => blocks[block]?.kind === "loop");
	if (write.at > use.at && !inSharedLoop) return false;
	if (inSharedLoop) return true;
	const below = own.slice(0, own.indexOf(shared));
	return !isRivalBranch(blocks, around, below, shared) && !leavesEarly(blocks, below);
}
/** True when the write's branch and the use's branch belong to one chain, of which only one runs. */
function isRivalBranch(blocks, around, below, shared) {
	const mine = blocks[around[around.indexOf(shared) - 1] ?? -1];
	const its = blocks[below[below.length - 1] ?? -1];
	if (!mine || !its || mine.chain === 0 || mine.chain !== its.chain) return false;
	return mine.kind === "branch" && its.kind === "branch";
}
function leavesEarly(blocks, below) {
	const exit = below.findIndex((block) => blocks[block]?.exits);
	return exit >= 0 && !below.slice(exit).some((block) => blocks[block]?.kind === "loop");
}
function isKill(blocks, around, write) {
	if (!write.kills) return false;
	return around.includes(write.block) || blocks[write.block]?.kind === "try" && alwaysEntered(blocks, around, write.block);
}
/** A try block's own writes hold after it unless a catch that falls through skipped them. */
function alwaysEntered(blocks, around, block) {
	const it = blocks[block];
	if (!it || !around.includes(it.parent)) return false;
	return chainMembers(blocks, it.chain).every(({ block: other }) => other.kind !== "catch" || other.exits);
}
function chainOf(blocks, around, write) {
	const it = blocks[write.block];
	return it && it.kind === "branch" && around.includes(it.parent) ? it.chain : 0;
}
function chainKills(blocks, around, write, killing) {
	const chain = chainOf(blocks, around, write);
	if (chain === 0 || !write.kills) return false;
	const members = chainMembers(blocks, chain);
	if (!members.some(({ block }) => block.exhaustive)) return false;
	return members.every(({ block, index }) => block.exits || killing().has(index));
}
function firstOfChain(blocks, around, write) {
	const chain = chainOf(blocks, around, write);
	return Math.min(...chainMembers(blocks, chain).map(({ block }) => block.at));
}
const chains = /* @__PURE__ */ new WeakMap();
function chainMembers(blocks, chain) {
	let known = chains.get(blocks);
	if (!known) {
		const groups = /* @__PURE__ */ new Map();
		for (const [index, block] of blocks.entries()) {
			if (block.chain === 0) continue;
			const group = groups.get(block.chain);
			if (group) group.push({
				block,
				index
			});
			else groups.set(block.chain, [{
				block,
				index
			}]);
		}
		known = groups;
		chains.set(blocks, known);
	}
	return known.get(chain) ?? [];
}
/** The assignments of a scope to one plain variable as a whole, elements left out. */
const writesTo$1 = byVariable(collectWrites);
function* collectWrites({ assignments }) {
	for (const fact of assignments) {
		const { scope, block, at, op, target } = fact;
		if (target.kind !== "variable") continue;
		yield [target.name, {
			scope,
			block,
			at,
			kills: op !== ".=" && op !== "??=",
			fact
		}];
	}
}

//#endregion
//#region src/resolve/variables/references.ts
/**
* Where a variable of a scope gets a second name (`$b = &$a`, `$b = &$a['x']`, `foreach ($a as &$b)`) or is taken by a
* closure by reference: from there on it may change without being named.
*/
const referencesTo = byVariable(collectReferences);
function* collectReferences(facts) {
	for (const { op, value, scope, block, at } of facts.assignments) {
		const root = op === "=&" ? rootTarget(value) : void 0;
		if (root?.kind === "variable") yield [root.name, referenceAt({
			scope,
			block,
			at
		})];
	}
	for (const { parent, body, uses, at } of facts.scopes) {
		const block = Math.max(facts.blocks[body]?.parent ?? -1, facts.scopes[parent]?.body ?? 0, 0);
		for (const { name, byReference } of uses) if (byReference) yield [name, referenceAt({
			scope: parent,
			block,
			at
		})];
	}
}
function referenceAt({ scope, block, at }) {
	return {
		scope,
		block,
		at,
		kills: false,
		shared: true
	};
}

//#endregion
//#region src/resolve/variables/handed-over.ts
/**
* `./` and `../` of a page mean the page's own directory, whoever reads the variable later (conformance rows 6 and 11):
* so they are written out when the variable leaves the page.
*/
function handedOver(values, from, scope, engine) {
	if (scope !== 0 || !engine.world.graph.isEntry(from)) return values;
	const directory = treeText(directoryOf(from));
	return mapKeepingOthers(values, (text) => anchorAt(directory, text));
}
function anchorAt(directory, text) {
	if (!/^\.\.?(?:\/|$)/.test(text)) return text;
	const inside = hasHole(text) ? void 0 : insideTree$1(`${directory}/${text}`);
	if (inside === void 0 || tidy(inside).startsWith("..")) return `${directory}/${text}`;
	return treeText(tidy(inside)) + (text.endsWith("/") ? "/" : "");
}
function mapKeepingOthers(values, change) {
	const alternatives = values.alternatives.map((value) => value.kind === "text" ? {
		...value,
		text: change(value.text)
	} : value);
	return {
		...values,
		alternatives
	};
}

//#endregion
//#region src/resolve/variables/start-value.ts
/** What a variable can be before the first statement of its scope. */
function startValue(asked, place, engine) {
	const { name } = asked;
	const scope = place.facts.scopes[place.scope];
	if (!scope) return anything;
	if (scope.kind === "file") return fromIncluders(asked, place, engine);
	if (scope.parameters.find((candidate) => candidate.name === name)) return parameterValue(name, place, engine);
	const parent = place.facts.scopes[scope.parent];
	if (!(scope.kind === "arrow" || scope.uses.some((use) => use.name === name)) || !parent) return anything;
	return variableValue(asked, creationOf(scope, place), engine);
}
/** Where the closure is made that the place is inside of. */
function creationOf({ parent, body, at }, place) {
	const block = outerBlock(place, parent, place.facts.blocks[body]?.at ?? at);
	return {
		...outerPlace(place, parent),
		block,
		at
	};
}
function outerPlace({ path, facts, block, at, enclosing }, scope) {
	const outside = {
		path,
		facts,
		scope,
		block,
		at
	};
	if (!enclosing) return outside;
	return enclosing.scope === scope ? {
		...outside,
		bindings: enclosing.bindings
	} : {
		...outside,
		enclosing
	};
}
/** The innermost block of the outer scope that the closure stands in. */
function outerBlock(place, scope, at) {
	let best = place.facts.scopes[scope]?.body ?? 0;
	for (const [index, block] of place.facts.blocks.entries()) if (block.scope === scope && block.at <= at && at < block.end && block.at >= (place.facts.blocks[best]?.at ?? 0)) best = index;
	return best;
}
/** What a parameter of a scope can be, whoever calls it. */
function parameterOf(name, scope, engine) {
	const { path, facts, index, fact } = scope;
	return parameterValue(name, {
		path,
		facts,
		scope: index,
		block: Math.max(fact.body, 0),
		at: fact.at
	}, engine);
}
function parameterValue(name, place, engine) {
	const bound = place.bindings?.get(name);
	if (bound) return bound;
	const parameter = place.facts.scopes[place.scope]?.parameters.find((candidate) => candidate.name === name);
	if (!parameter?.default) return anything;
	const values = engine.evaluate(parameter.default, {
		...place,
		at: 0
	});
	return {
		...values,
		alternatives: values.alternatives.filter((value) => value.kind === "text" && value.text !== ""),
		open: true
	};
}
/** A variable of an included file that it does not set itself: what its includers have in it at that moment. */
function fromIncluders(asked, place, engine) {
	if (!engine.reachedFrom(asked.name).has(place.path)) return anything;
	const edges = engine.world.graph.edgesInto(place.path).filter((edge) => edge.from !== place.path);
	if (edges.length === 0 || edges.length > MAX_INCLUDERS) return anything;
	const known = edges.map(({ from, fact }) => {
		const facts = engine.world.files.get(from);
		if (!facts) return anything;
		return handedOver(variableValue(asked, {
			path: from,
			facts,
			scope: fact.scope,
			block: fact.block,
			at: fact.at
		}, engine), from, fact.scope, engine);
	}).filter((part) => !isUnset(part));
	return known.length === 0 ? anything : union(known, engine.cap);
}
/** More than this many includers are taken together by the variable's name instead. */
const MAX_INCLUDERS = 400;

//#endregion
//#region src/resolve/variables/variables.ts
/** What a variable can be where `place` reads it. */
function variableValue(asked, place, engine) {
	const key = `$${nameOf(asked)} ${engine.numberOf(place.path)}:${place.scope}:${place.at}:${place.block}`;
	const compute = () => lookUp(asked, place, engine);
	return place.bindings || place.enclosing ? engine.guarded(key, compute) : engine.once(key, compute);
}
function nameOf({ name, key }) {
	return key === void 0 ? name : `${name}[${key}]`;
}
function lookUp(asked, place, engine) {
	const { name } = asked;
	const { writes, fromStart } = reachingWrites(place.facts, place, writesIn(asked, place, engine));
	if (writes.length > 300) return anything;
	const here = writes.flatMap((write) => writtenValue(asked, write, place, engine));
	const written = here.length > 0 && place.scope === 0 ? [...here, ...writtenByFunctions(asked, place, engine)] : here;
	const start = fromStart ? startValue(asked, place, engine) : void 0;
	const parts = start && (written.length === 0 || !isUnset(start)) ? [...written, start] : written;
	if (parts.every(isUnset)) demandVariable(name, place, engine);
	const values = parts.length === 0 ? anything : union(parts, engine.cap);
	return isJumpedTo(place) ? {
		...values,
		open: true
	} : values;
}
/** A variable of the file scope may be set by an including or included file of which not all was read. */
function demandVariable(name, place, engine) {
	const { graph } = engine.world;
	if (place.scope !== 0 || name.startsWith("_") || graph.pass === 0) return;
	const group = graph.groupOf(place.path);
	for (const path of engine.declaring(name)) if (graph.groupOf(path) === group) engine.demand(`$${name}`, path);
}
const openingsOf = /* @__PURE__ */ new WeakMap();
/** Told apart once a scope: its includes are many, and each variable asks. */
function openingsIn({ facts, scope }) {
	const fact = facts.scopes[scope];
	if (!fact) return {
		openings: [],
		jumps: []
	};
	const known = openingsOf.get(fact);
	if (known) return known;
	const jumps = fact.opens.filter(({ why }) => why === "goto").map(({ at }) => at);
	const fresh = {
		openings: fact.opens.filter(({ why }) => why !== "include" && why !== "goto").map(({ block, at }) => ({
			scope,
			block,
			at,
			kills: false,
			opens: true
		})),
		jumps
	};
	openingsOf.set(fact, fresh);
	return fresh;
}
function isJumpedTo(place) {
	return openingsIn(place).jumps.some((at) => at < place.at);
}
function writesIn(asked, place, engine) {
	const { name } = asked;
	const assignments = assignmentsTo(name, place);
	const own = asked.key === void 0 ? assignments : writesToElement(asked, assignments);
	const others = [
		...includeWrites(name, place, engine).filter(({ before }) => before < place.at),
		...referencesTo(name, place),
		...exposuresOf(name, place).filter(({ at }) => at !== place.at),
		...openingsIn(place).openings
	];
	return others.length === 0 ? own : [...own, ...others];
}
/** Those that concern the element; one to it alone leaves nothing of what was there before. */
function writesToElement(asked, assignments) {
	return assignments.filter(({ fact }) => concerns(fact, asked)).map((write) => isElement(write.fact, asked) ? {
		...write,
		kills: true
	} : write);
}
function isElement({ target, op }, { key }) {
	if (op !== "=" || target.kind !== "element" || isGlobalsElement(target)) return false;
	return target.array.kind === "variable" && target.key?.kind === "literal" && target.key.value === key;
}
function isWhole(target) {
	return target.kind === "variable" || isGlobalsElement(target);
}
/** False for a write to another element than the one that is asked for. */
function concerns({ target }, { key }) {
	if (key === void 0 || target.kind !== "element" || isGlobalsElement(target)) return true;
	const written = firstKey(target);
	return written?.kind !== "literal" || written.value === key;
}
/** The key next to the variable: `a` of `$x['a']['b']`. */
function firstKey(target) {
	return target.array.kind === "element" && !isGlobalsElement(target.array) ? firstKey(target.array) : target.key;
}
/** Assignments of one scope to a variable or to its elements. */
const assignmentsTo = byVariable(collectAssignments);
function* collectAssignments({ assignments }) {
	for (const fact of assignments) {
		const name = plainName(rootTarget(fact.target), fact.scope);
		if (name !== void 0) yield [name, writeOf(fact)];
	}
}
function writeOf(fact) {
	const { scope, block, at, op, target } = fact;
	return {
		scope,
		block,
		at,
		kills: isWhole(target) && op !== "??=",
		fact
	};
}
/** In the file scope `$GLOBALS['x']` is `$x`. */
function plainName(target, scope) {
	if (target.kind === "variable") return target.name;
	return scope === 0 && isGlobalsElement(target) ? target.key.value : void 0;
}
function writtenValue(asked, write, place, engine) {
	if ("unread" in write) return demandUnread(asked.name, write.unread, engine);
	if ("shared" in write || "opens" in write) return [anything];
	if ("position" in write) return mayChange(write, place, engine) ? [anything] : [];
	if ("include" in write) return [leftBehind$1(asked, write.include, engine)];
	const values = assignedValue(asked, write.fact, place, engine);
	const trace = {
		path: place.path,
		span: write.fact.span,
		message: `$${asked.name} is set here`
	};
	return [write.fact.op === "global" ? values : withTrace(values, trace)];
}
function demandUnread(name, include, engine) {
	const { graph } = engine.world;
	const loaded = graph.reachedFrom(graph.targetsOf(include));
	for (const path of engine.unread(name)) if (loaded.has(path)) engine.demand(`$${name}`, path);
	return [];
}
/** What an included file leaves in a variable at its end. */
function leftBehind$1(asked, include, engine) {
	return union(engine.world.graph.targetsOf(include).map((path) => valueAtEnd(asked, path, engine)), engine.cap);
}
function valueAtEnd(asked, path, engine) {
	const facts = engine.world.files.get(path);
	if (!facts || !leadsToAssignment(asked.name, path, engine)) return nothing;
	return variableValue(asked, {
		path,
		facts,
		scope: 0,
		block: facts.scopes[0]?.body ?? 0,
		at: Number.MAX_SAFE_INTEGER
	}, engine);
}

//#endregion
//#region src/resolve/expressions/constants.ts
/** Constants of PHP itself on the servers that PHP sites run on (conformance row 40). */
const PHP_CONSTANTS = /* @__PURE__ */ new Map([
	["DIRECTORY_SEPARATOR", oneText("/")],
	["PATH_SEPARATOR", oneText(":")],
	["PHP_EOL", oneText("\n")],
	["PHP_OS_FAMILY", oneText("Linux")],
	["PATHINFO_DIRNAME", one({
		kind: "number",
		value: 1
	})],
	["PATHINFO_BASENAME", one({
		kind: "number",
		value: 2
	})],
	["PATHINFO_EXTENSION", one({
		kind: "number",
		value: 4
	})],
	["PATHINFO_FILENAME", one({
		kind: "number",
		value: 8
	})]
]);
/** What a constant can be where `place` stands: the first of `names` that anything defines decides. */
function constantValue(names, place, engine) {
	for (const name of names) {
		const own = PHP_CONSTANTS.get(name);
		if (own && !Object.hasOwn(engine.world.settings.constants, name)) return own;
		const definitions = engine.world.symbols.constants.get(name) ?? [];
		if (definitions.length > 0) return definedValue(name, definitions, place, engine);
		const given = givenValue(name, engine);
		if (given) return given;
	}
	return anything;
}
function givenValue(name, engine) {
	const { constants } = engine.world.settings;
	const set = Object.hasOwn(constants, name) ? constants[name] : void 0;
	return set === void 0 ? PHP_CONSTANTS.get(name) : oneText(set);
}
/** True when nothing that we know of ever defines the constant. */
function isNeverDefined(name, engine) {
	return !engine.world.symbols.constants.has(name) && givenValue(name, engine) === void 0 && !isPhpOwn(name);
}
function isPhpOwn(name) {
	return /^(?:PHP_|E_|M_|LC_|LOCK_|SEEK_|STD(?:IN|OUT|ERR)$|CURL|OPENSSL_|INTL_|MYSQLI?_|PCRE_|LIBXML_|FILTER_|JSON_|SODIUM_|HHVM_)/.test(name);
}
/** Which definition counts is asked only where they differ. */
function definedValue(name, definitions, place, engine) {
	const agreed = engine.agreed(name, () => agreement(name, definitions, engine));
	if (agreed) return agreed;
	return engine.once(`constant ${name} for ${place.path}`, () => {
		return union(chooseInForce(definitions, place.path, engine.world).map((definition) => definitionValue(name, definition, engine)), engine.cap);
	});
}
function agreement(name, definitions, engine) {
	const [first, ...others] = definitions.map((definition) => definitionValue(name, definition, engine));
	return first && !first.open && others.every((other) => sameValues(first, other)) ? first : void 0;
}
function definitionValue(name, { path, facts, fact }, engine) {
	if (isSampleName(path) && isPlaceholder$1(fact.value)) return anything;
	return engine.once(`constant ${name} of ${path}@${fact.at}`, () => {
		return withTrace(knownOrHole(fact.value, {
			path,
			facts,
			scope: fact.scope,
			block: fact.block,
			at: fact.at
		}, engine), {
			path,
			span: fact.span,
			message: `${displayName(name)} is defined here`
		});
	});
}
/** What a sample leaves for others to fill in: no directory is named '', and an absolute one is that of its author. */
function isPlaceholder$1(value) {
	return value.kind === "literal" && /^(?:$|\/|[a-z]:[\\/])/i.test(value.value);
}

//#endregion
//#region src/resolve/expressions/spot-names.ts
const namesOf$2 = /* @__PURE__ */ new WeakMap();
const ordersOf = /* @__PURE__ */ new WeakMap();
/** What a scope is called in its file: a name that stays when the file gets or loses another function or class. */
function scopeName({ facts, scope }) {
	const known = namesOf$2.get(facts) ?? namesIn(facts);
	namesOf$2.set(facts, known);
	return known[scope] ?? "";
}
/** A class by its name; one without a name by its place among those of the file. */
function classLabel(name, { classes }) {
	if (!name.startsWith(NAMELESS)) return name;
	return NAMELESS + classes.filter((other) => other.name.startsWith(NAMELESS)).findIndex((other) => other.name === name);
}
const NAMELESS = "class@";
/**
* What a spot is called in its file: a name that stays when something changes outside of its scope, or only in lines. What an
* assignment reads is asked for just before its end (see `assignedValue`), and called as the assignment is.
*/
function spotName({ facts, scope, at }) {
	const known = ordersOf.get(facts) ?? orderIn(facts);
	ordersOf.set(facts, known);
	return `${scopeName({
		facts,
		scope
	})} ${known.get(`${scope} ${at}`) ?? known.get(`${scope} ${at + 1}`) ?? ""}`;
}
/** A scope comes after the one that it stands in. */
function namesIn(facts) {
	const names = [];
	const nameless = /* @__PURE__ */ new Map();
	for (const { name, parent, class: index } of facts.scopes) {
		const own = index === void 0 ? void 0 : facts.classes[index];
		const count = nameless.get(parent) ?? 0;
		if (name === void 0) nameless.set(parent, count + 1);
		names.push(name === void 0 ? `${names[parent] ?? ""}/${count}` : `${own ? classLabel(own.name, facts) : ""}::${name}`);
	}
	return names;
}
function orderIn({ includes, assignments, calls, constants, scopes }) {
	const inner = scopes.flatMap((fact, scope) => [fact, ...fact.returns].map(({ at }) => ({
		scope,
		at
	})));
	const spots = [
		...includes,
		...assignments,
		...calls,
		...constants,
		...inner
	].sort((a, b) => a.at - b.at);
	const order = /* @__PURE__ */ new Map();
	const counts = /* @__PURE__ */ new Map();
	for (const { scope, at } of spots) {
		const key = `${scope} ${at}`;
		if (order.has(key)) continue;
		const count = counts.get(scope) ?? 0;
		order.set(key, count);
		counts.set(scope, count + 1);
	}
	return order;
}

//#endregion
//#region src/resolve/expressions/identity.ts
/**
* What would tell the value of an expression that is not known: two sites with the same identity have the same unknown
* head. Calls count by name alone (`plugin_dir_path(__FILE__)` differs only in the directory, which the tails settle);
* variables of a function count only inside it. The identity stays when something changes elsewhere in the file: an edited line
* is judged by what it was before.
*/
function identityOf(expr, place) {
	switch (expr.kind) {
		case "constant": return `constant ${expr.names.at(-1) ?? ""}`;
		case "class-constant": return `constant ${classNameOf(expr.class, place)}::${expr.name}`;
		case "variable": return `variable ${variableIdentity(expr.name, place)}`;
		case "property": return `property ${identityOf(expr.object, place)}->${expr.name}`;
		case "static-property": return `property ${classNameOf(expr.class, place)}::${expr.name}`;
		case "element": return `element ${identityOf(expr.array, place)}[${expr.key ? identityOf(expr.key, place) : ""}]`;
		case "literal": return `'${expr.value}'`;
		case "call": return `call ${expr.names.at(-1) ?? ""}`;
		case "method-call": return `call ->${expr.name}`;
		case "static-call": return `call ${classNameOf(expr.class, place)}::${expr.name}`;
		default: return `${JSON.stringify(expr)} in ${place.path} at ${spotName(place)}`;
	}
}
function variableIdentity(name, place) {
	if (name === "this") return `this of ${currentLabel(place) ?? place.path}`;
	return place.scope === 0 || name.startsWith("_") || declaresGlobal(place.facts, place.scope, name) ? name : `${name} in ${place.path}#${scopeName(place)}`;
}
function classNameOf(ref, place) {
	if (ref.kind === "name") return classLabel(ref.name, place.facts);
	return currentLabel(place) ?? ref.kind;
}
function currentLabel(place) {
	const name = currentClass(place);
	return name === void 0 ? void 0 : classLabel(name, place.facts);
}
/** Whether an identity, or a text with holes, counts only in one function: each call of that may mean another thing by it. */
function isOfOneFunction(identity) {
	return / in .+(?:#| at )/s.test(identity);
}
/** The lower-case name of the class whose code this is; undefined outside classes. */
function currentClass(place) {
	if (place.self !== void 0) return place.self;
	const index = place.facts.scopes[place.scope]?.class;
	return index === void 0 ? void 0 : place.facts.classes[index]?.name;
}

//#endregion
//#region src/resolve/expressions/own-text.ts
/** What an expression of literals and of its own file's place is, wherever it stands; undefined for any other. */
function ownText(expr, path) {
	switch (expr.kind) {
		case "literal": return literalText(expr.value);
		case "magic": return placeText(expr.name, path);
		case "concat": return joined(expr.parts, path);
		default: return;
	}
}
/** What `__FILE__` or `__DIR__` is. */
function placeText(name, path) {
	return treeText(name === "__FILE__" ? path : directoryOf(path));
}
function joined(parts, path) {
	let text = "";
	for (const part of parts) {
		const own = ownText(part, path);
		if (own === void 0) return void 0;
		text += own;
	}
	return text;
}

//#endregion
//#region src/resolve/expressions/platform.ts
/** The oldest PHP that a site is taken to run on, as PHP_VERSION_ID counts. */
const OLDEST = 7e4;
/**
* What a test of PHP's own version says on every server that a site is taken to run on; undefined where servers differ
* or the test asks for something else.
*/
function versionTruth(test) {
	const asked = versionTest(test);
	if (!asked) return void 0;
	switch (asked.op) {
		case "<":
		case "lt": return asked.version <= OLDEST ? false : void 0;
		case "<=":
		case "le": return asked.version < OLDEST ? false : void 0;
		case ">=":
		case "ge": return asked.version <= OLDEST ? true : void 0;
		case ">":
		case "gt": return asked.version < OLDEST ? true : void 0;
		default: return;
	}
}
/**
* Guard 9: a branch for certain versions, systems, extensions or SAPIs, whose file other servers need not have. What
* runs wherever it is *not* Windows or *not* the command line runs on every server, and is no such branch.
*/
function isForSomePlatforms(test, truth) {
	if (versionTest(test)) return versionTruth(test) === void 0;
	if (test.kind === "call") return test.names.at(-1) === "extension_loaded" || !truth && asksForExtension(test);
	if (test.kind !== "compare") return false;
	return /^[!=]==?$/.test(test.op) && test.op.startsWith("=") === truth && [test.left, test.right].some(namesPlatform);
}
/** Functions that each PHP has that a site is taken to run on, of those that old code asks for. */
const ALWAYS_THERE = /^(?:spl_autoload_(?:un)?register|spl_object_hash|password_(?:hash|verify)|hash_equals|random_(?:bytes|int)|array_column|hex2bin|http_response_code)$/i;
/** Functions of extensions by the beginning of their names, which no other code uses for its own. */
const OF_AN_EXTENSION = /^(?:(?:ctype|curl|gmp|iconv|imap|json|ldap|libxml|mb|mcrypt|mysqli?|openssl|pcntl|pg|posix|simplexml|socket|sodium|sqlite|xml_parser|xmlrpc)_|gz(?:compress|deflate|encode|inflate|open|uncompress)$)/i;
/** True for `function_exists('f')` where PHP itself has f; undefined where servers differ or f is somebody's own. */
function builtinTruth(test) {
	return ALWAYS_THERE.test(functionAskedFor(test)) ? true : void 0;
}
function asksForExtension(test) {
	return OF_AN_EXTENSION.test(functionAskedFor(test));
}
function functionAskedFor(test) {
	const [name] = test.kind === "call" && test.names.at(-1) === "function_exists" ? test.args : [];
	return name?.value.kind === "literal" ? name.value.value.replace(/^\\/, "") : "";
}
const MIRRORED = {
	"<": ">",
	"<=": ">=",
	">": "<",
	">=": "<="
};
function versionTest(test) {
	if (test.kind === "call" && test.names.at(-1) === "version_compare") {
		const [asked, version, op] = test.args.map((arg) => arg.value);
		return asked && isVersion(asked) && op?.kind === "literal" ? versioned(op.value, version) : void 0;
	}
	if (test.kind !== "compare" || MIRRORED[test.op] === void 0) return void 0;
	if (isComparison(test.left) && test.right.kind === "number" && test.right.value === 0) return versioned(test.op, test.left.args[1]?.value);
	if (isVersion(test.left)) return versioned(test.op, test.right);
	return isVersion(test.right) ? versioned(MIRRORED[test.op] ?? "", test.left) : void 0;
}
/** `version_compare(PHP_VERSION, '5.3.0') >= 0`, the form without an operator. */
function isComparison(expr) {
	if (expr.kind !== "call" || expr.names.at(-1) !== "version_compare" || expr.args.length !== 2) return false;
	const [asked] = expr.args;
	return asked !== void 0 && isVersion(asked.value);
}
function isVersion(expr) {
	if (expr.kind === "call") return expr.names.at(-1) === "phpversion" && expr.args.length === 0;
	return expr.kind === "constant" && /^PHP_(?:MAJOR_)?VERSION(?:_ID)?$/.test(expr.names.at(-1) ?? "");
}
function versioned(op, version) {
	if (version?.kind === "number") return {
		op,
		version: version.value < 100 ? version.value * 1e4 : version.value
	};
	if (version?.kind !== "literal") return void 0;
	const [, major, minor = "0", patch = "0"] = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(version.value) ?? [];
	if (major === void 0) return void 0;
	return {
		op,
		version: Number(major) * 1e4 + Number(minor) * 100 + Number(patch)
	};
}
/** `PHP_OS`, `php_sapi_name()`, or a plain function of one: `strtoupper(substr(PHP_OS, 0, 3))`. */
function namesPlatform(expr) {
	if (expr.kind === "constant") return /^PHP_(?:OS(?:_FAMILY)?|SAPI)$/.test(expr.names.at(-1) ?? "");
	if (expr.kind !== "call") return false;
	return /^php_(?:sapi_name|uname)$/.test(expr.names.at(-1) ?? "") || expr.args.some((arg) => namesPlatform(arg.value));
}

//#endregion
//#region src/resolve/expressions/truth.ts
/** Whether a test is always true or always false in this project; undefined where it depends. */
function truthOf(test, place, engine, ofPart = () => void 0) {
	switch (test.kind) {
		case "boolean": return test.value;
		case "number": return test.value !== 0;
		case "null": return false;
		case "literal": return test.value !== "" && test.value !== "0";
		case "not": {
			const inner = truthOf(test.of, place, engine, ofPart);
			return inner === void 0 ? void 0 : !inner;
		}
		case "and": return both(truthOf(test.left, place, engine, ofPart), truthOf(test.right, place, engine, ofPart));
		case "or": return either(truthOf(test.left, place, engine, ofPart), truthOf(test.right, place, engine, ofPart));
		case "compare": return versionTruth(test) ?? comparison(test, place, engine) ?? comparedToBoolean(test, ofPart);
		case "call": return test.names.at(-1) === "defined" ? definedTruth(test, engine) : versionTruth(test) ?? builtinTruth(test) ?? ofPart(test);
		default: return ofPart(test);
	}
}
function both(left, right) {
	if (left === false || right === false) return false;
	return left === void 0 || right === void 0 ? void 0 : true;
}
function either(left, right) {
	if (left === true || right === true) return true;
	return left === void 0 || right === void 0 ? void 0 : false;
}
/** `defined('X')` is false where nothing in the project ever defines X. */
function definedTruth(call, engine) {
	const name = call.args[0]?.value;
	return name?.kind === "literal" && isNeverDefined(name.value.replace(/^\\/, ""), engine) ? false : void 0;
}
/** Only comparisons of what PHP itself or the file's own place fixes, such as `DIRECTORY_SEPARATOR === '\\'`. */
function comparison(test, place, engine) {
	if (!/^[!=]==?$/.test(test.op) || !isFixed(test.left) || !isFixed(test.right)) return void 0;
	const left = plainOf(engine.evaluate(test.left, place));
	const right = plainOf(engine.evaluate(test.right, place));
	if (left === void 0 || right === void 0) return void 0;
	return left === right === test.op.startsWith("=");
}
function isFixed(expr) {
	switch (expr.kind) {
		case "literal":
		case "number":
		case "magic": return true;
		case "constant": return /^(?:DIRECTORY|PATH)_SEPARATOR$|^PHP_OS_FAMILY$/.test(expr.names.at(-1) ?? "");
		case "call": return /^(?:substr|basename|dirname)$/.test(expr.names.at(-1) ?? "") && expr.args.every((arg) => isFixed(arg.value));
		default: return false;
	}
}
/** `is_pro() === true`, `!== false`. */
function comparedToBoolean({ op, left, right }, ofPart) {
	if (!/^[!=]==?$/.test(op) || right.kind !== "boolean") return void 0;
	const truth = ofPart(left);
	return truth === void 0 ? void 0 : truth === right.value === op.startsWith("=");
}

//#endregion
//#region src/resolve/expressions/evaluate.ts
/** What to write for an expression whose value is not known. */
function holeFor(expr, place) {
	return hole(identityOf(expr, place));
}
/** What an expression can be. Asked through the engine, which counts the steps. */
function evaluate(expr, place, engine) {
	switch (expr.kind) {
		case "literal": return literalValue(expr.value);
		case "number":
		case "boolean": return one(expr);
		case "null": return one({ kind: "null" });
		case "magic": return oneText(placeText(expr.name, place.path));
		case "constant": return constantValue(expr.names, place, engine);
		case "class-constant": return classConstant(expr, place, engine);
		case "variable": return expr.name === "this" ? thisValue(place) : variableValue({ name: expr.name }, place, engine);
		case "property": return propertyOf(expr, place, engine);
		case "static-property": return staticProperty(expr, place, engine);
		case "element": return elementValue(expr, place, engine);
		case "concat": return concatenated(expr.parts, place, engine);
		case "call": return callFunction(expr, place, engine);
		case "method-call": return callMethod(expr, place, engine);
		case "static-call": return callStatic(expr, place, engine);
		case "new": return instanceOf(expr.class, place);
		case "array": return arrayValue(expr, place, engine);
		case "assign": return engine.evaluate(expr.value, place);
		default: return evaluateChoice(expr, place, engine);
	}
}
function evaluateChoice(expr, place, engine) {
	switch (expr.kind) {
		case "conditional": {
			const truth = truthOf(expr.test, place, engine);
			if (truth !== void 0) return engine.evaluate(truth ? expr.whenTrue : expr.whenFalse, place);
			return choiceOf([expr.whenTrue, expr.whenFalse], place, engine);
		}
		case "coalesce":
		case "elvis": return choiceOf([expr.left, expr.right], place, engine);
		case "match": return choiceOf(expr.arms, place, engine);
		case "include": return includedValue(expr.index, place, engine);
		case "closure": return one({
			kind: "closure",
			path: place.path,
			scope: expr.scope
		});
		case "not":
		case "and":
		case "or":
		case "compare": {
			const truth = truthOf(expr, place, engine);
			return truth === void 0 ? anything : one({
				kind: "boolean",
				value: truth
			});
		}
		default: return anything;
	}
}
function literalValue(value) {
	const text = literalText(value);
	return text === void 0 ? anything : oneText(text);
}
/** Alternatives of which one is meant; one that is not known leaves a hole rather than nothing. */
function choiceOf(options, place, engine) {
	return union(options.map((option) => knownOrHole(option, place, engine)), engine.cap);
}
/** As `evaluate`, but a value of which nothing is known becomes a text that is one hole. */
function knownOrHole(expr, place, engine) {
	const values = engine.evaluate(expr, place);
	return isUnset(values) ? {
		...oneText(holeFor(expr, place)),
		because: values.because
	} : values;
}
function concatenated(parts, place, engine) {
	return concat(parts.map((part) => ({
		values: engine.evaluate(part, place),
		hole: () => holeFor(part, place)
	})), engine.cap);
}
/** The value of `include 'config.php'`: what the included file returns from its own scope. */
function includedValue(index, place, engine) {
	const fact = place.facts.includes[index];
	if (!fact) return anything;
	const targets = engine.world.graph.targetsOf(fact);
	if (targets.length === 0) return anything;
	return union(targets.map((path) => returnedBy(path, engine)), engine.cap);
}
function returnedBy(path, engine) {
	const facts = engine.world.files.get(path);
	const returns = facts?.scopes[0]?.returns ?? [];
	if (!facts) return anything;
	if (returns.length === 0) {
		engine.demand("return", path);
		return anything;
	}
	return engine.once(`return of ${path}`, () => union(returns.map(({ value, block, at }) => engine.evaluate(value, {
		path,
		facts,
		scope: 0,
		block,
		at
	})), engine.cap));
}
/** Arguments in the order of a callee's parameters are bound by `calls.ts`; builtins take them as they stand. */
function positionalArguments(args, place, engine) {
	if (args.some((arg) => arg.spread || arg.name !== void 0)) return void 0;
	return args.map((arg) => knownOrHole(arg.value, place, engine));
}

//#endregion
//#region src/resolve/variables/loops-around.ts
/** A loop's name, for its keys and its elements alike. */
function nameOfLoop({ path, scope }, block) {
	return `${path}:${scope}:${block}`;
}
/** The names of the loops that a place stands in. */
function loopsAround(place) {
	return ancestors(place.facts.blocks, place.block).map((block) => nameOfLoop(place, block));
}

//#endregion
//#region src/resolve/variables/assigned-value.ts
function assignedValue(asked, fact, place, engine) {
	const here = placeAt(place, fact.block, fact.at);
	if (fact.target.kind === "element" && !isGlobalsElement(fact.target)) return elementWrite(fact, here, engine);
	switch (fact.op) {
		case "=&": return knownOrHole(fact.value, fact.value.kind === "variable" ? place : here, engine);
		case "=":
		case "static":
		case "??=": return knownOrHole(fact.value, placeAt(place, fact.block, fact.at - 1), engine);
		case ".=": return appended(asked.name, fact, here, engine);
		case "global": return globalValue(asked, place, engine);
		case "foreach": return eachElement(engine.evaluate(fact.value, here), nameOfLoop(place, fact.block));
		case "foreach-key": return eachKey(engine.evaluate(fact.value, here), nameOfLoop(place, fact.block));
		default: return anything;
	}
}
function appended(name, fact, place, engine) {
	const variable = {
		kind: "variable",
		name
	};
	const before = variableValue({ name }, placeAt(place, place.block, place.at - 1), engine);
	const added = engine.evaluate(fact.value, place);
	return concat([{
		values: before,
		hole: () => holeFor(variable, place)
	}, {
		values: added,
		hole: () => holeFor(fact.value, place)
	}], engine.cap);
}
/** `$a['key'] = …` gives an array of which one element is known. */
function elementWrite(fact, place, engine) {
	if (fact.target.kind !== "element" || fact.target.array.kind !== "variable" || fact.op !== "=") return anything;
	const key = fact.target.key ? keyText(fact.target.key, place, engine) : "+";
	if (key === void 0) return anything;
	return one({
		kind: "array",
		items: [{
			key,
			value: knownOrHole(fact.value, place, engine)
		}],
		open: true
	});
}
/** A longer list is not taken element by element. */
const MAX_TURNS = 1e3;
/** A loop over a literal list runs with each element: all of them must be there. */
function eachElement(list, loop) {
	const [only, more] = list.alternatives;
	if (only?.kind !== "array" || more || only.open || only.items.length > MAX_TURNS) return anything;
	return {
		alternatives: only.items.flatMap((item, turn) => inTurn(item.value.alternatives, `${loop}#${turn}`)),
		open: list.open || only.items.some((item) => item.value.open),
		because: list.because
	};
}
function inTurn(alternatives, turn) {
	return alternatives.map((value) => ({
		...value,
		turns: sameTurns(value.turns ?? [], [turn]) ?? [turn]
	}));
}
function eachKey(list, loop) {
	const [only, more] = list.alternatives;
	if (only?.kind !== "array" || more || only.open || only.items.length > MAX_TURNS) return anything;
	return {
		alternatives: only.items.flatMap((item, turn) => inTurn([{
			kind: "text",
			text: item.key
		}], `${loop}#${turn}`)),
		open: list.open,
		because: list.because
	};
}

//#endregion
//#region src/resolve/variables/global-values.ts
/** What a global variable can be for code that does not run in the file scope. */
function globalValue(asked, place, engine) {
	return engine.once(`global $${nameOf(asked)} for ${place.path}`, () => globalFor(asked, place, engine));
}
function globalFor(asked, place, engine) {
	const writers = (engine.world.symbols.globals.get(asked.name) ?? []).filter((writer) => isWrite(writer) && concerns(writer.fact, asked));
	const [first] = writers;
	if (!first) engine.demand(`$${asked.name}`);
	if (!first || writers.length > MAX_WRITERS) return anything;
	const values = writers.map((writer) => globalWrite(asked, writer, engine));
	if (values.every((value) => sameValues(value, values[0] ?? anything))) return values[0] ?? anything;
	const chosen = new Set(chooseInForce(writers, place.path, engine.world));
	return union(values.filter((_, index) => chosen.has(writers[index] ?? first)), engine.cap);
}
/** What functions put into a variable of the file scope that they call global: a call before the place may have. */
function writtenByFunctions(asked, place, engine) {
	const { graph, symbols } = engine.world;
	const group = graph.groupOf(place.path);
	const writers = writersInFunctions(symbols.globals.get(asked.name) ?? []).filter((writer) => concerns(writer.fact, asked) && graph.groupOf(writer.path) === group);
	return writers.length > MAX_WRITERS ? [] : writers.map((writer) => globalWrite(asked, writer, engine));
}
const inFunctions = /* @__PURE__ */ new WeakMap();
/** Of a name that each page sets these are few. */
function writersInFunctions(writers) {
	if (writers.length === 0) return writers;
	const known = inFunctions.get(writers);
	if (known) return known;
	const found = writers.filter((writer) => writer.fact.scope !== 0 && isWrite(writer));
	inFunctions.set(writers, found);
	return found;
}
/** A name that so many places write says nothing. */
const MAX_WRITERS = 300;
function isWrite({ fact }) {
	return fact.op !== "global" && fact.op !== "unset";
}
function globalWrite(asked, { path, facts, fact }, engine) {
	return engine.once(`global $${nameOf(asked)} of ${path}@${fact.at}`, () => {
		return withTrace(handedOver(assignedValue(asked, fact, {
			path,
			facts,
			scope: fact.scope,
			block: fact.block,
			at: fact.at
		}, engine), path, fact.scope, engine), {
			path,
			span: fact.span,
			message: `$${asked.name} is set here`
		});
	});
}

//#endregion
//#region src/resolve/expressions/arrays.ts
function arrayValue(expr, place, engine) {
	const items = /* @__PURE__ */ new Map();
	let next = 0;
	let open = false;
	for (const item of expr.items) {
		const key = item.key ? keyText(item.key, place, engine) : String(next);
		if (item.spread || key === void 0) open = true;
		else {
			items.set(key, knownOrHole(item.value, place, engine));
			if (/^\d+$/.test(key)) next = Math.max(next, Number(key) + 1);
		}
	}
	return one({
		kind: "array",
		items: [...items].map(([key, value]) => ({
			key,
			value
		})),
		open
	});
}
function keyText(key, place, engine) {
	const values = engine.evaluate(key, place);
	const [only, more] = values.alternatives;
	return only && !more && !values.open ? textOf$3(only) : void 0;
}
function elementValue(expr, place, engine) {
	if (isGlobalsElement(expr)) return globalValue({ name: expr.key.value }, place, engine);
	const key = expr.key && keyText(expr.key, place, engine);
	const array = arrayOf(expr.array, key, place, engine);
	const picked = array.alternatives.map((value) => inItsTurns(pickElement(value, key), value)).filter(isTold);
	if (picked.length === 0) return documentRoot(expr.array, key, engine) ?? {
		...anything,
		because: array.because
	};
	const values = union(picked, engine.cap);
	const open = values.open || array.open || array.alternatives.some(({ kind }) => kind === "text");
	return {
		...values,
		open,
		because: array.because
	};
}
/** What the settings say of `$_SERVER['DOCUMENT_ROOT']`, which the code seldom sets. */
function documentRoot(array, key, engine) {
	const { documentRoots } = engine.world.settings;
	if (!(array.kind === "variable" && array.name === "_SERVER" && key === "DOCUMENT_ROOT") || documentRoots.length === 0) return void 0;
	return union(documentRoots.map((root) => oneText(treeText(tidy(root)))), engine.cap);
}
/** An array of which only the element `key` will be looked at. */
function arrayOf(array, key, place, engine) {
	const of = key === void 0 ? {} : { key };
	if (isGlobalsElement(array)) return globalValue({
		name: array.key.value,
		...of
	}, place, engine);
	if (array.kind === "variable" && array.name !== "this") return variableValue({
		name: array.name,
		...of
	}, place, engine);
	return engine.evaluate(array, place);
}
function isTold(values) {
	return values !== void 0;
}
/** What is picked from the element of a loop is so in that turn. */
function inItsTurns(values, { turns }) {
	if (!values || !turns) return values;
	return {
		...values,
		alternatives: values.alternatives.map((value) => ({
			...value,
			turns: value.turns ?? turns
		}))
	};
}
/** Undefined where this array does not tell: another write to the same array may. */
function pickElement(value, key) {
	if (value.kind !== "array") return void 0;
	if (key !== void 0) return value.items.findLast((item) => item.key === key)?.value;
	const alternatives = value.items.flatMap((item) => item.value.alternatives);
	return alternatives.length === 0 ? void 0 : {
		alternatives,
		open: true,
		because: []
	};
}

//#endregion
//#region src/resolve/graph/last-file.ts
/** Computes once a key, for the file that asked last: neighbouring questions come from one file, and all files are many. */
function rememberedForLastFile() {
	const last = /* @__PURE__ */ new WeakMap();
	return (key, path, engine, compute) => {
		const { graph } = engine.world;
		const before = last.get(engine);
		const answers = before?.path === path ? before.answers : /* @__PURE__ */ new Map();
		if (before?.path !== path) last.set(engine, {
			path,
			answers
		});
		const known = answers.get(key);
		if (known?.asked) graph.questions++;
		if (known) return known.value;
		const questions = graph.questions;
		const value = compute();
		answers.set(key, {
			value,
			asked: graph.questions !== questions
		});
		return value;
	};
}

//#endregion
//#region src/resolve/classes/classes.ts
/** Assignments to one property name beyond which it counts as open. */
const MAX_WRITES = 60;
/** More heirs than this that set a property of their base class make it open, in whatever part of the project. */
const MAX_HEIRS = 300;
function thisValue(place) {
	const name = currentClass(place);
	return name === void 0 ? anything : one({
		kind: "object",
		class: name
	});
}
function instanceOf(ref, place) {
	const name = ref.kind === "name" ? ref.name : currentClass(place);
	return name === void 0 || ref.kind === "expression" ? anything : one({
		kind: "object",
		class: name
	});
}
function classesOf(values) {
	return values.alternatives.flatMap((value) => value.kind === "object" ? [value.class] : []);
}
/** The lower-case name that a class reference means here. */
function classNamed(ref, place, engine) {
	switch (ref.kind) {
		case "name": return ref.name;
		case "parent": return classIn(currentClass(place), place, engine)?.fact.parent;
		case "expression": return classesOf(engine.evaluate(ref.of, place))[0];
		default: return currentClass(place);
	}
}
function classIn(name, place, engine) {
	if (name === void 0) return void 0;
	const known = engine.world.symbols.classes.get(name) ?? [];
	if (known.length === 0) engine.demand(name.slice(name.lastIndexOf("\\") + 1));
	return chooseInForce(known, place.path, engine.world)[0];
}
/** A class, then its traits, parents and interfaces, nearest first; each once. */
function lineage(name, place, engine) {
	return lineages(name, place.path, engine, () => climb$1(name, place, engine));
}
const lineages = rememberedForLastFile();
function climb$1(name, place, engine) {
	const found = [];
	const seen = /* @__PURE__ */ new Set([name]);
	for (const next of seen) {
		const entry = classIn(next, place, engine);
		if (!entry) continue;
		found.push(entry);
		const { parent, traits, interfaces } = entry.fact;
		for (const above of [
			...traits,
			...parent === void 0 ? [] : [parent],
			...interfaces
		]) seen.add(above);
	}
	return found;
}
function findMethod(className, method, place, engine) {
	return methods(`${className}::${method}`, place.path, engine, () => inherited(className, method, place, engine));
}
const methods = rememberedForLastFile();
function inherited(className, method, place, engine) {
	for (const entry of lineage(className, place, engine)) {
		const found = engine.world.symbols.methods.get(classKey(entry.path, entry.index))?.get(method);
		if (found) return found;
	}
}
function classConstant(expr, place, engine) {
	const name = classNamed(expr.class, place, engine);
	if (name === void 0) return anything;
	for (const entry of lineage(name, place, engine)) {
		const fact = entry.facts.constants.find((candidate) => candidate.name === `${entry.fact.name}::${expr.name}`);
		if (!fact) continue;
		const there = {
			path: entry.path,
			facts: entry.facts,
			scope: fact.scope,
			block: fact.block,
			at: fact.at,
			self: name
		};
		return engine.once(`constant ${entry.path} ${fact.name}`, () => withTrace(knownOrHole(fact.value, there, engine), {
			path: entry.path,
			span: fact.span,
			message: `${expr.name} is set here`
		}));
	}
	return anything;
}
function propertyOf(expr, place, engine) {
	const classes = classesOf(engine.evaluate(expr.object, place));
	if (classes.length === 0) return anything;
	return union(classes.map((name) => propertyValue(name, expr.name, place, engine)), engine.cap);
}
function staticProperty(expr, place, engine) {
	const name = classNamed(expr.class, place, engine);
	return name === void 0 ? anything : propertyValue(name, expr.name, place, engine);
}
/** Everything that any code of the class's family puts into a property. */
function propertyValue(className, property, place, engine) {
	const setting = heirsThatSet(className, property, engine.world.symbols);
	if (setting.length > MAX_HEIRS) return anything;
	const above = lineage(className, place, engine).map((entry) => entry.fact.name);
	const names = /* @__PURE__ */ new Set([
		...above,
		className,
		...setting
	]);
	const paths = pathsOf(names, place, engine);
	return engine.once(`property ${className}->${property} in ${paths.join()}`, () => {
		const values = collect$1(names, property, place, engine);
		const isKnown = values !== void 0 && !isPlaceholder(values);
		const family = isKnown ? above : /* @__PURE__ */ new Set([...above, ...heirsOf(className, engine.world.symbols)]);
		for (const path of pathsOf(family, place, engine)) engine.demand(property, path);
		return isKnown ? values : {
			...values ?? anything,
			open: true
		};
	});
}
function pathsOf(names, place, engine) {
	return [...names].flatMap((name) => classIn(name, place, engine)?.path ?? []);
}
/** `undefined` where nothing sets it, as far as was read. */
function collect$1(names, property, place, engine) {
	const writes = countingWrites(names, property, place, engine);
	if (writes.length > MAX_WRITES) return anything;
	const parts = writes.map((entry) => writtenTo(entry, property, engine));
	const promoted = promotedParameters(names, property, place, engine);
	const all = [...parts, ...promoted];
	const meant = all.filter((part) => !isPlaceholder(part));
	if (meant.length === 0) return all[0];
	return union(meant, engine.cap);
}
/** `null`, `false`, `''` and `[]` as a default only say that the real value comes later. */
function isPlaceholder(values) {
	if (values.open || values.alternatives.length !== 1) return false;
	const [only] = values.alternatives;
	if (only?.kind === "null" || only?.kind === "boolean" && !only.value) return true;
	return only?.kind === "text" && only.text === "" || only?.kind === "array" && only.items.length === 0 && !only.open;
}
/** Those in force here, and whatever the class that is meant does itself. */
function countingWrites(names, property, place, engine) {
	const all = writesTo(names, property, engine);
	const inForce = new Set(chooseInForce(all, place.path, engine.world));
	const own = new Set(pathsOf(names, place, engine));
	return all.filter((write) => inForce.has(write) || own.has(write.path));
}
/** In path order, as they stand in their files. */
function writesTo(names, property, engine) {
	const { properties } = engine.world.symbols;
	return [void 0, ...names].flatMap((owner) => properties.get(propertyKey(owner, property)) ?? []).sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : a.fact.at - b.fact.at);
}
function writtenTo({ path, facts, fact }, property, engine) {
	const there = {
		path,
		facts,
		scope: fact.scope,
		block: fact.block,
		at: fact.at
	};
	if (fact.op === "unset") return one({ kind: "null" });
	if (fact.op !== "=" && fact.op !== "??=" && fact.op !== "property-default") return anything;
	const values = knownOrHole(fact.value, there, engine);
	const trace = {
		path,
		span: fact.span,
		message: `${property} is set here`
	};
	if (fact.target.kind !== "element") return withTrace(values, trace);
	const key = fact.target.key && keyText(fact.target.key, there, engine);
	return key === void 0 ? one({
		kind: "array",
		items: [],
		open: true
	}) : one({
		kind: "array",
		items: [{
			key,
			value: values
		}],
		open: true
	});
}
function promotedParameters(names, property, place, engine) {
	return [...names].flatMap((name) => {
		const entry = classIn(name, place, engine);
		const scope = entry && engine.world.symbols.methods.get(classKey(entry.path, entry.index))?.get("__construct");
		return scope ? [scope] : [];
	}).flatMap((scope) => {
		return scope.fact.parameters.find((candidate) => candidate.promoted && candidate.name === property) ? [parameterOf(property, scope, engine)] : [];
	});
}

//#endregion
//#region src/resolve/values/values-key.ts
/** Equal for parameters that are equal to the last trace, and only for these. */
function bindingsKey(bindings) {
	let key = "";
	for (const [name, values] of bindings) key += `${name}=${valuesKey$1(values)};`;
	return key;
}
const keys = /* @__PURE__ */ new WeakMap();
function valuesKey$1(values) {
	const known = keys.get(values);
	if (known !== void 0) return known;
	const { alternatives, open, because } = values;
	const key = `${open ? "+" : "-"}${alternatives.map(valueKey).join("|")}<${because.map(traceKey).join("|")}>`;
	keys.set(values, key);
	return key;
}
function valueKey(value) {
	const turns = value.turns ? JSON.stringify(value.turns) : "";
	switch (value.kind) {
		case "text": return `t${turns}${quoted(value.text)}`;
		case "array": return `a${turns}${value.open ? "+" : "-"}[${value.items.map(itemKey).join()}]`;
		default: return JSON.stringify(value);
	}
}
function itemKey({ key, value }) {
	return `${quoted(key)}:${valuesKey$1(value)}`;
}
/** Its length tells where it ends. */
function quoted(text) {
	return `${text.length}:${text}`;
}
function traceKey({ path, span, message }) {
	const { start, end } = span;
	return quoted(`${path}:${start.line}:${start.column}-${end.line}:${end.column} ${message}`);
}

//#endregion
//#region src/resolve/calls/spreads.ts
/** The arguments with `...$list` written out; undefined where it is not known what such a list holds. */
function withoutSpreads(args, place, engine) {
	if (!args.some((arg) => arg.spread)) return args;
	const parts = args.map((arg) => arg.spread ? elementsAsArgs(arg.value, place, engine) : [arg]);
	return parts.every((part) => part !== void 0) ? parts.flat() : void 0;
}
/** As `f(...$list)` and `call_user_func_array('f', $list)` hand them on: text keys are the names of parameters. */
function elementsAsArgs(list, place, engine) {
	return elementsOf(list, place, engine)?.map(({ key, value }) => /^\d+$/.test(key) ? { value } : {
		value,
		name: key
	});
}
/** Each element of an array that is known as a whole; undefined where it is not. */
function elementsOf(list, place, engine) {
	const { alternatives, open } = engine.evaluate(list, place);
	const [only, more] = alternatives;
	if (only?.kind !== "array" || more || open || only.open) return void 0;
	return only.items.map(({ key }) => ({
		key,
		value: {
			kind: "element",
			array: list,
			key: {
				kind: "literal",
				value: key
			}
		}
	}));
}

//#endregion
//#region src/resolve/calls/used-names.ts
const known$2 = /* @__PURE__ */ new WeakMap();
/** What is not among them is never asked for while a call of the function is followed. */
function usedNames({ facts, index }) {
	const byScope = known$2.get(facts) ?? collect(facts);
	known$2.set(facts, byScope);
	return byScope.get(index) ?? NOTHING$2;
}
const NOTHING$2 = {
	variables: /* @__PURE__ */ new Set(),
	allArguments: false
};
function collect(facts) {
	const drafts = facts.scopes.map(() => ({
		variables: /* @__PURE__ */ new Set(),
		allArguments: false
	}));
	for (const [scope, expr] of expressionsOf(facts)) for (const draft of around(scope, facts, drafts)) visitExpr(expr, (part) => note(part, draft));
	for (const [index, { uses }] of facts.scopes.entries()) for (const draft of around(index, facts, drafts)) for (const { name } of uses) draft.variables.add(name);
	return new Map(drafts.entries());
}
/** A scope's own draft and those of the functions around it. */
function around(scope, { scopes }, drafts) {
	const found = [];
	for (let at = scope; at > 0; at = scopes[at]?.parent ?? -1) {
		const draft = drafts[at];
		if (draft) found.push(draft);
	}
	return found;
}
function note(part, draft) {
	if (part.kind === "variable") draft.variables.add(part.name);
	else if (part.kind === "call") draft.allArguments ||= part.names.includes(ALL);
	else if (part.kind === "literal") draft.allArguments ||= part.value.toLowerCase() === ALL;
}
const ALL = "func_get_args";
function* expressionsOf(facts) {
	for (const { scope, operand } of facts.includes) yield [scope, operand];
	for (const { scope, value } of facts.constants) yield [scope, value];
	for (const { scope, call } of facts.calls) yield [scope, call];
	for (const { scope, target, value } of facts.assignments) {
		yield [scope, target];
		yield [scope, value];
	}
	for (const { scope, holds, endsWith } of facts.blocks) {
		for (const { test } of holds) yield [scope, test];
		if (endsWith) yield [scope, endsWith];
	}
	for (const [scope, { returns, parameters }] of facts.scopes.entries()) {
		for (const { value } of returns) yield [scope, value];
		for (const parameter of parameters) if (parameter.default) yield [scope, parameter.default];
	}
}

//#endregion
//#region src/resolve/calls/calls.ts
/** More candidates of one name than this are not followed. */
const MAX_CANDIDATES = 12;
/** The value of a call of a function: of PHP's own, or of the project's when all its returns can be followed. */
function callFunction(call, place, engine) {
	if (isCallableReference(call)) return referenceValue(call, place, engine);
	for (const name of call.names) {
		const own = chooseInForce(engine.world.symbols.functions.get(name) ?? [], place.path, engine.world);
		if (own.length > 0) return callAny(own, call.args, place, engine);
		const special = specialCall(name, call.args, place, engine);
		if (special) return special;
		const builtin = builtins.get(name);
		if (builtin) return callBuiltin(builtin, call, place, engine);
		engine.demand(name);
	}
	return anything;
}
function callBuiltin(builtin, call, place, engine) {
	const args = positionalArguments(call.args, place, engine);
	const result = args && builtin(args, engine);
	if (!result) return anything;
	return result.alternatives.length === 0 && result.open ? oneText(holeFor(call, place)) : result;
}
function specialCall(name, args, place, engine) {
	const first = args[0]?.value;
	switch (name) {
		case "constant": {
			const named = first && plainOf(engine.evaluate(first, place));
			return named === void 0 ? anything : constantValue([named.replace(/^\\/, "")], place, engine);
		}
		case "defined": return first?.kind === "literal" && isNeverDefined(first.value, engine) ? one({
			kind: "boolean",
			value: false
		}) : anything;
		case "func_get_args": return place.bindings?.get("()") ?? anything;
		case "call_user_func": {
			const named = first && plainOf(engine.evaluate(first, place));
			if (named === void 0) return anything;
			return callFunction({
				kind: "call",
				names: [named.toLowerCase()],
				args: args.slice(1)
			}, place, engine);
		}
		default: return;
	}
}
function callMethod(call, place, engine) {
	if (isCallableReference(call)) return referenceValue(call, place, engine);
	const classes = classesOf(engine.evaluate(call.object, place));
	if (classes.length === 0) return anything;
	const methods = classes.map((name) => findMethod(name, call.name, place, engine));
	const known = methods.filter((method) => method !== void 0);
	if (known.length < methods.length) return demandMethod(classes, call.name, place, engine);
	return union(known.map((method, index) => callScope(method, call.args, {
		place,
		self: classes[index]
	}, engine)), engine.cap);
}
function callStatic(call, place, engine) {
	if (isCallableReference(call)) return referenceValue(call, place, engine);
	const name = classNamed(call.class, place, engine);
	const method = name && findMethod(name, call.name, place, engine);
	if (method) return callScope(method, call.args, {
		place,
		self: name
	}, engine);
	return name === void 0 ? anything : demandMethod([name], call.name, place, engine);
}
/** The body of a method that says nothing of paths was not read. */
function demandMethod(classes, method, place, engine) {
	for (const name of classes) for (const { path } of lineage(name, place, engine)) engine.demand(method, path);
	return anything;
}
function callAny(scopes, args, place, engine) {
	if (scopes.length > MAX_CANDIDATES) return anything;
	return union(scopes.map((scope) => callScope(scope, args, {
		place,
		self: void 0
	}, engine)), engine.cap);
}
/** Follows a call into its body: the union of what it returns, with its parameters bound to the arguments. */
function callScope(scope, args, caller, engine) {
	if (scope.fact.body < 0) {
		if (scope.fact.name !== void 0) engine.demand(scope.fact.name, scope.path);
		return anything;
	}
	if (scope.fact.returns.length === 0) return anything;
	const bindings = bindArguments(scope, args, caller.place, engine);
	const { path, facts, index } = scope;
	const inside = {
		path,
		facts,
		scope: index,
		block: 0,
		at: 0,
		bindings,
		self: caller.self || void 0
	};
	const key = `call ${scope.path}#${scope.index}`;
	return engine.repeatable(key, `${key} ${caller.self ?? ""} ${bindingsKey(bindings)}`, () => union(scope.fact.returns.map(({ value, block, at }) => returned(value, placeAt(inside, block, at), engine)), engine.cap));
}
/** A value of which nothing is known is no value: the call itself then names the hole. */
function returned(value, place, engine) {
	const values = knownOrHole(value, place, engine);
	const { alternatives } = values;
	return alternatives.some((alternative) => alternative.kind !== "text" || !isOneHole(alternative.text)) || alternatives.length === 0 ? values : anything;
}
/** Among the bindings: all arguments as `func_get_args()` gives them. No parameter has this name. */
const ALL_ARGUMENTS = "()";
/** What a call gives a function. */
function bindArguments(scope, given, place, engine) {
	const bindings = /* @__PURE__ */ new Map();
	for (const [name, compute] of argumentsOf(scope, given, place, engine)) bindings.set(name, compute());
	return bindings;
}
/** Parameters by position, by name or by default; a variadic one becomes an array. Those that nobody asks for are left out. */
function argumentsOf(scope, given, place, engine) {
	const bindings = /* @__PURE__ */ new Map();
	const args = withoutSpreads(given, place, engine);
	if (!args) return bindings;
	const used = usedNames(scope);
	const evaluated = (arg) => knownOrHole(arg.value, place, engine);
	if (used.allArguments) bindings.set("()", () => listOf(args.map(evaluated)));
	for (const [index, parameter] of scope.fact.parameters.entries()) {
		const { name, default: otherwise } = parameter;
		if (!used.variables.has(name)) continue;
		if (parameter.variadic) {
			bindings.set(name, () => listOf(args.slice(index).map(evaluated)));
			break;
		}
		const named = args.findIndex((arg) => arg.name === name);
		const arg = args[named >= 0 || args[index]?.name !== void 0 ? named : index];
		if (arg) bindings.set(name, () => evaluated(arg));
		else if (otherwise) bindings.set(name, () => engine.evaluate(otherwise, placeOf$3(scope)));
	}
	return bindings;
}
function placeOf$3(scope) {
	return {
		path: scope.path,
		facts: scope.facts,
		scope: scope.index,
		block: Math.max(scope.fact.body, 0),
		at: scope.fact.at
	};
}
function listOf(values) {
	return one({
		kind: "array",
		items: values.map((value, index) => ({
			key: String(index),
			value
		})),
		open: false
	});
}

//#endregion
//#region src/resolve/calls/given-arguments.ts
/**
* What a call gives the function that it runs. A function has many parameters, and a path hangs on one or two of them: each
* is evaluated when it is asked for, as if it had been before.
*/
var GivenArguments = class {
	#pending;
	#engine;
	/** Undefined: it takes too long. */
	#known = /* @__PURE__ */ new Map();
	constructor(pending, engine) {
		this.#pending = pending;
		this.#engine = engine;
	}
	get size() {
		return (this.#pending ?? this.#known).size;
	}
	has(name) {
		return (this.#pending ?? this.#known).has(name);
	}
	get(name) {
		if (!this.has(name)) return void 0;
		const values = this.#known.has(name) ? this.#known.get(name) : this.#evaluate(name);
		if (!values) this.#engine?.giveUp();
		return values ?? anything;
	}
	/** No other one will be asked for: nothing that could tell of it stays in memory. */
	settle() {
		this.#pending = void 0;
		this.#engine = void 0;
	}
	#evaluate(name) {
		const compute = this.#pending?.get(name);
		const values = compute && this.#engine?.apart(compute);
		this.#known.set(name, values);
		return values;
	}
};
const known$1 = /* @__PURE__ */ new WeakMap();
/** Stands for the parameters of a place of which none is known. */
const NONE$1 = /* @__PURE__ */ new Map();
/**
* What a call gives the function that it runs, at a place that says what the parameters around it are: the same for all
* includes of that function.
*/
function givenBy(call, scope, place, engine) {
	const bySelf = givenAt(call, place.bindings ?? place.enclosing?.bindings ?? NONE$1);
	const given = bySelf.get(place.self) ?? new GivenArguments(argumentsOf(scope, call.args, place, engine), engine);
	bySelf.set(place.self, given);
	return given;
}
function givenAt(call, around) {
	const given = known$1.get(call) ?? /* @__PURE__ */ new WeakMap();
	known$1.set(call, given);
	const bySelf = given.get(around) ?? /* @__PURE__ */ new Map();
	given.set(around, bySelf);
	return bySelf;
}
/** To be called for what outlives the evaluation: see `GivenArguments`. */
function settleArguments({ bindings, enclosing }) {
	for (const each of [bindings, enclosing?.bindings]) if (each instanceof GivenArguments) each.settle();
}

//#endregion
//#region src/resolve/memory.ts
/** How deep calls, constants and variables may be followed through each other. */
const MAX_DEPTH = 60;
/** How many expressions may be looked at for one path. */
const MAX_STEPS$1 = 3e3;
/** What ran out of steps so often is not tried again. */
const MAX_FAILURES = 3;
/** How many letters the questions of kept answers may hold; past it no more are kept, so that memory is bounded. */
const MAX_ROOM = 1e7;
/** What a question takes in a set, in letters. */
const ROOM_OF_KEY = 40;
/**
* The budget of steps, the questions that are being answered, and the answers that are kept. A question that comes up
* while it is being answered gets `anything`, so that cycles end.
*/
var Memory = class {
	graph;
	kept = /* @__PURE__ */ new Map();
	repeatables = /* @__PURE__ */ new Map();
	agreements = /* @__PURE__ */ new Map();
	agreeing = /* @__PURE__ */ new Set();
	failures = /* @__PURE__ */ new Map();
	/** The questions that are being answered, outermost first, with their depth. */
	active = /* @__PURE__ */ new Map();
	/** How many questions are being answered around what is asked apart. */
	around = 0;
	givenUp = 0;
	stepsLeft = MAX_STEPS$1;
	/** The depth of the outermost question that a cycle led back to since this was last reset; less than 0: a limit was met. */
	reachedBack = Number.POSITIVE_INFINITY;
	deepest = 0;
	/** All questions that were begun, as long as one is being answered. */
	trail = [];
	/** Steps and questions to the graph that would not come up again, since their answer is kept. */
	sunk = 0;
	silent = 0;
	room = MAX_ROOM;
	constructor(graph) {
		this.graph = graph;
	}
	/** Starts the budget of steps afresh. */
	begin() {
		this.stepsLeft = MAX_STEPS$1;
		if (this.active.size === 0) this.trail = [];
	}
	/** As if nothing else were being asked, with a budget of its own; undefined where that was not enough. */
	apart(compute) {
		const { active, around, stepsLeft, reachedBack, deepest, trail, sunk, silent, givenUp } = this;
		this.around += active.size;
		this.active = /* @__PURE__ */ new Map();
		this.begin();
		const answer = compute();
		const sufficed = this.stepsLeft > 0 && this.givenUp === givenUp;
		Object.assign(this, {
			active,
			around,
			stepsLeft,
			reachedBack,
			deepest,
			trail,
			sunk,
			silent
		});
		if (!sufficed) this.giveUp();
		return sufficed ? answer : void 0;
	}
	/** Nothing that is being answered is to be kept. */
	giveUp() {
		this.givenUp++;
		this.reachedBack = -1;
	}
	/** Takes a step; false when none is left. */
	step() {
		if (this.stepsLeft > 0) {
			this.stepsLeft--;
			return true;
		}
		this.reachedBack = -1;
		return false;
	}
	guarded(key, compute) {
		if (!this.mayBegin(key)) return anything;
		const depth = this.active.size;
		this.active.set(key, depth);
		this.trail.push(key);
		this.deepest = Math.max(this.deepest, depth);
		try {
			return compute();
		} finally {
			this.active.delete(key);
		}
	}
	mayBegin(key) {
		const cycle = this.active.get(key);
		if (cycle !== void 0) this.reachedBack = Math.min(this.reachedBack, cycle);
		else if (this.around + this.active.size > MAX_DEPTH) this.reachedBack = -1;
		else if (this.stepsLeft-- <= 0) this.reachedBack = -1;
		else return true;
		return false;
	}
	once(key, compute) {
		const known = this.kept.get(key);
		if (known?.asked) this.graph.questions++;
		if (known) return known.values;
		const { graph, sunk, silent, reachedBack, stepsLeft } = this;
		const before = graph.questions;
		const values = this.guarded(key, compute);
		if (!this.active.has(key) && (this.stepsLeft > 0 || this.failedOften(key))) {
			this.kept.set(key, {
				values,
				asked: graph.questions !== before
			});
			this.sunk = sunk + stepsLeft - this.stepsLeft;
			this.silent = silent;
			this.reachedBack = reachedBack;
		}
		return values;
	}
	failedOften(key) {
		const count = (this.failures.get(key) ?? 0) + 1;
		this.failures.set(key, count);
		return count >= MAX_FAILURES;
	}
	/** Computes once, and keeps the answer whatever it is: while it is computed, that of a question within it. */
	agreed(key, compute) {
		if (this.agreements.has(key)) {
			if (this.agreeing.has(key)) this.reachedBack = -1;
			return this.agreements.get(key);
		}
		const outermost = !this.agreeing.has(key);
		this.agreeing.add(key);
		const values = this.uncounted(compute);
		if (outermost) this.agreeing.delete(key);
		this.agreements.set(key, values);
		return values;
	}
	/** Runs what the caller keeps the answer of: it costs nothing when it is asked for again. */
	uncounted(compute) {
		const { graph, sunk, silent, reachedBack, stepsLeft } = this;
		const before = graph.questions;
		this.reachedBack = Number.POSITIVE_INFINITY;
		const answer = compute();
		this.sunk = sunk + stepsLeft - this.stepsLeft;
		this.silent = silent + graph.questions - before;
		this.reachedBack = this.reachedBack < Number.POSITIVE_INFINITY ? -1 : reachedBack;
		return answer;
	}
	/**
	* As `guarded`; the answer is kept under `full` where asking again would give the same: neither a limit nor a question
	* around it cut it short, and none of the questions that it asked is being answered when it is asked for again.
	*/
	repeatable(key, full, compute) {
		const known = this.repeatables.get(full);
		if (known && this.mayRepeat(known)) return this.repeat(known);
		const { reachedBack, deepest } = this;
		const depth = this.active.size;
		this.reachedBack = Number.POSITIVE_INFINITY;
		this.deepest = depth;
		const tally = this.tally();
		const values = this.guarded(key, compute);
		if (!known && this.reachedBack >= depth && this.stepsLeft > 0 && this.room > 0) this.keep(full, this.repeatableOf(values, tally, depth));
		this.reachedBack = Math.min(reachedBack, this.reachedBack);
		this.deepest = Math.max(deepest, this.deepest);
		return values;
	}
	keep(full, answer) {
		this.repeatables.set(full, answer);
		this.room -= full.length + answer.keys.size * ROOM_OF_KEY;
	}
	mayRepeat({ steps, depth, keys }) {
		if (this.stepsLeft <= steps || this.around + this.active.size + depth > MAX_DEPTH) return false;
		for (const key of this.active.keys()) if (keys.has(key)) return false;
		return true;
	}
	repeat({ steps, depth, keys, asked, values }) {
		this.stepsLeft -= steps;
		this.deepest = Math.max(this.deepest, this.active.size + depth);
		if (asked) this.graph.questions++;
		if (this.active.size > 0) for (const key of keys) this.trail.push(key);
		return values;
	}
	tally() {
		const { stepsLeft, sunk, silent, graph, trail } = this;
		return {
			steps: stepsLeft,
			sunk,
			silent,
			questions: graph.questions,
			from: trail.length
		};
	}
	repeatableOf(values, before, depth) {
		return {
			values,
			asked: this.graph.questions - before.questions > this.silent - before.silent,
			steps: before.steps - this.stepsLeft - (this.sunk - before.sunk),
			depth: this.deepest - depth,
			keys: new Set(this.trail.slice(before.from))
		};
	}
};

//#endregion
//#region src/resolve/create-engine.ts
/** A name that more files use for variables of their own says nothing. */
const MAX_DECLARING = 12;
/** Makes the engine that tells what an expression of a world can be. Pure: equal worlds give equal values. */
function createEngine(world, demands) {
	const memory = new Memory(world.graph);
	const reached = /* @__PURE__ */ new Map();
	const leading = /* @__PURE__ */ new Map();
	const unread = /* @__PURE__ */ new Map();
	const mayLead = /* @__PURE__ */ new Map();
	const numbers = /* @__PURE__ */ new Map();
	const engine = {
		world,
		cap: world.settings.maxAlternatives,
		numberOf(path) {
			const known = numbers.get(path) ?? numbers.size;
			if (known === numbers.size) numbers.set(path, known);
			return known;
		},
		demand: (word, path) => demands.add(word, path ?? ""),
		declaring(variable) {
			demands.names.add(`$${variable}`);
			const paths = world.declarations.get(`$${variable}`) ?? [];
			return paths.length > MAX_DECLARING ? [] : paths;
		},
		reachedFrom(variable) {
			const known = reached.get(variable);
			if (known) return known;
			const files = memory.uncounted(() => world.graph.reachedFrom(engine.leadingTo(variable)));
			reached.set(variable, files);
			return files;
		},
		agreed: (constant, compute) => memory.agreed(constant, compute),
		leadingTo(variable) {
			world.graph.questions++;
			const known = leading.get(variable);
			if (known) return known;
			const writers = (world.symbols.globals.get(variable) ?? []).filter(({ fact }) => fact.scope === 0);
			const files = world.graph.reaching(writers.map(({ path }) => path));
			leading.set(variable, files);
			return files;
		},
		unread(variable) {
			const known = unread.get(variable);
			if (known) return known;
			const read = new Set((world.symbols.globals.get(variable) ?? []).map(({ path }) => path));
			const paths = engine.declaring(variable).filter((path) => !read.has(path));
			unread.set(variable, paths);
			return paths;
		},
		mayLeadTo(variable) {
			world.graph.questions++;
			const known = mayLead.get(variable);
			if (known) return known;
			const files = world.graph.reaching(engine.unread(variable));
			mayLead.set(variable, files);
			return files;
		},
		begin: () => memory.begin(),
		apart: (compute) => memory.apart(compute),
		giveUp: () => memory.giveUp(),
		evaluate: (expr, place) => memory.step() ? evaluate(expr, place, engine) : anything,
		guarded: (key, compute) => memory.guarded(key, compute),
		once: (key, compute) => memory.once(key, compute),
		repeatable: (key, full, compute) => memory.repeatable(key, full, compute)
	};
	return engine;
}

//#endregion
//#region src/resolve/demands.ts
/** Collects what evaluation would need to know more about. */
var DemandList = class {
	byPath = /* @__PURE__ */ new Map();
	/** Words of which it was asked which files of the project tell of them. */
	names;
	constructor(names = []) {
		this.names = new Set(names);
	}
	get words() {
		return this.byPath;
	}
	add(word, path) {
		if (path === "") this.names.add(word);
		const words = this.byPath.get(path) ?? /* @__PURE__ */ new Set();
		this.byPath.set(path, words.add(word));
	}
};

//#endregion
//#region src/resolve/files/first-not-below.ts
/** The place of the first of these sorted values that is not below `bound`; their number where all are. */
function firstNotBelow(sorted, bound) {
	let [from, to] = [0, sorted.length];
	while (from < to) {
		const middle = from + to >> 1;
		if ((sorted[middle] ?? bound) < bound) from = middle + 1;
		else to = middle;
	}
	return from;
}
/** Those of these sorted texts that begin so, in their order. */
function* beginningWith(sorted, prefix) {
	for (let at = firstNotBelow(sorted, prefix);; at++) {
		const text = sorted[at];
		if (!text?.startsWith(prefix)) return;
		yield text;
	}
}

//#endregion
//#region src/resolve/files/tree-index.ts
/** The kernel's own bound on links in one path (path_resolution(7)). */
const MAX_LINKS = 40;
/** Among so many files of one name those with a longer tail are looked for once. */
const MANY_NAMED = 16;
/** Answers questions about which paths exist, the way a case-sensitive file system with symlinks would. */
var TreeIndex = class {
	tree;
	directories;
	sorted;
	folded;
	byDirectory;
	foldedBaseNames;
	baseNames;
	tails = /* @__PURE__ */ new Map();
	endings = /* @__PURE__ */ new Map();
	lookups = /* @__PURE__ */ new Map();
	constructor(tree) {
		this.tree = tree;
		this.directories = directoriesOf$1(tree.paths);
	}
	isDirectory(path) {
		return this.directories.has(path);
	}
	/** True when a directory of the tree ends with these parts. */
	endsWithDirectory(tail) {
		const ending = `/${tail}`;
		for (const directory of this.directories) if (directory.endsWith(ending)) return true;
		return false;
	}
	/** The directories of the tree that end with these parts. */
	directoriesEnding(tail) {
		const known = this.endings.get(tail);
		if (known) return known;
		const ending = `/${tail}`;
		const found = [...this.directories].filter((directory) => directory === tail || directory.endsWith(ending));
		this.endings.set(tail, found);
		return found;
	}
	/**
	* `path` is relative to the root and may hold `.`, `..` and empty parts; `..` after a part that does not exist is
	* taken back textually, as PHP's include does (php-src, virtual_file_ex); after a file it leads nowhere.
	*/
	lookup(path) {
		const known = this.lookups.get(path);
		if (known) return known;
		const found = this.tree.paths.has(path) ? this.lookupPlain(path) : this.walk(path.split("/"), MAX_LINKS);
		this.lookups.set(path, found);
		return found;
	}
	lookupPlain(path) {
		if (!isRepoPath(path)) return { kind: "absent" };
		return this.tree.entry(path).kind === "file" ? {
			kind: "file",
			path
		} : this.walk(path.split("/"), MAX_LINKS);
	}
	walk(parts, linksLeft) {
		let at = "";
		for (const [index, part] of parts.entries()) {
			if (part === "." || part === "" && index < parts.length - 1) continue;
			if (part === "") return this.isDirectory(at) || at === "" ? {
				kind: "directory",
				path: at
			} : { kind: "absent" };
			const next = part === ".." ? this.above(at) : this.step(at, part, {
				rest: parts.slice(index + 1),
				linksLeft
			});
			if (typeof next !== "string") return next;
			at = next;
		}
		return this.standing(at);
	}
	above(at) {
		if (at === "") return { kind: "outside" };
		return this.isFile(at) ? { kind: "absent" } : directoryOf(at);
	}
	/** The path one part further; or, through a link or at a submodule, where it all ends. */
	step(at, part, way) {
		const next = joinPath(at, part);
		const entry = this.entryAt(next);
		if (entry?.kind === "submodule") return {
			kind: "submodule",
			path: next
		};
		return entry?.kind === "symlink" ? this.follow(next, entry.target, way.rest, way.linksLeft) : next;
	}
	entryAt(path) {
		return isRepoPath(path) && this.tree.paths.has(path) ? this.tree.entry(path) : void 0;
	}
	isFile(path) {
		return this.entryAt(path)?.kind === "file";
	}
	follow(link, target, rest, linksLeft) {
		if (target.startsWith("/")) return {
			kind: "outside",
			link
		};
		if (linksLeft === 0) return {
			kind: "dangling",
			link,
			target
		};
		const aim = this.walk([...directoryOf(link).split("/").filter(Boolean), ...target.split("/")], linksLeft - 1);
		if (aim.kind === "absent") return {
			kind: "dangling",
			link,
			target
		};
		if (aim.kind === "outside") return {
			kind: "outside",
			link
		};
		if (rest.length === 0 || aim.kind !== "directory" && aim.kind !== "file") return aim;
		return this.walk([...aim.path.split("/").filter(Boolean), ...rest], linksLeft - 1);
	}
	standing(path) {
		if (this.isFile(path)) return {
			kind: "file",
			path
		};
		return path === "" || this.isDirectory(path) ? {
			kind: "directory",
			path
		} : { kind: "absent" };
	}
	/** Files whose path equals `path` but for case or Unicode form. */
	inAnotherCase(path) {
		this.folded ??= groupBy(this.tree.paths, foldName);
		return (this.folded.get(foldName(path)) ?? []).filter((twin) => twin !== path);
	}
	/** As `inAnotherCase`, for the end of a path. */
	tailInAnotherCase(tail) {
		this.foldedBaseNames ??= groupBy([...this.tree.paths].sort(), (path) => foldName(baseNameOf(path)));
		const ending = foldName(`/${tail}`);
		return (this.foldedBaseNames.get(foldName(baseNameOf(tail))) ?? []).filter((path) => foldName(`/${path}`).endsWith(ending));
	}
	/** The paths that begin so, sorted. */
	beginningWith(prefix) {
		this.sorted ??= [...this.tree.paths].sort();
		return beginningWith(this.sorted, prefix);
	}
	/** The entries that stand in a directory itself. */
	filesIn(directory) {
		this.byDirectory ??= groupBy([...this.tree.paths].sort(), directoryOf);
		return this.byDirectory.get(directory) ?? [];
	}
	/** All files with this base name, sorted. */
	withBaseName(name) {
		this.baseNames ??= groupBy([...this.tree.paths].sort(), baseNameOf);
		return this.baseNames.get(name) ?? [];
	}
	/** Files whose path ends with `tail` at a part's boundary, or is it; sorted. */
	withTail(tail) {
		const named = this.withBaseName(baseNameOf(tail));
		if (named.length < MANY_NAMED) return endingWith(named, tail);
		const known = this.tails.get(tail) ?? endingWith(named, tail);
		this.tails.set(tail, known);
		return known;
	}
};
function endingWith(paths, tail) {
	const ending = `/${tail}`;
	return paths.filter((path) => path === tail || path.endsWith(ending));
}
/** Two names that a case-insensitive, form-insensitive file system takes for one. */
function foldName(name) {
	return name.normalize("NFC").toLowerCase();
}
function directoriesOf$1(paths) {
	const directories = /* @__PURE__ */ new Set();
	for (const path of paths) for (let directory = directoryOf(path); directory !== "" && !directories.has(directory);) {
		directories.add(directory);
		directory = directoryOf(directory);
	}
	return directories;
}

//#endregion
//#region src/resolve/graph/cycles.ts
/** The files that include each other, directly or not, each with one that stands for all of its cycle; others are left out. */
function cyclesOf(paths, next, before) {
	const heads = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	for (const head of inOrderOfLeaving(paths, next).reverse()) {
		if (seen.has(head)) continue;
		const cycle = spread(head, before, seen);
		if (cycle.length > 1) for (const path of cycle) heads.set(path, head);
	}
	return heads;
}
/** Depth first, without recursion: a chain of includes may be long. */
function inOrderOfLeaving(paths, next) {
	const left = [];
	const seen = /* @__PURE__ */ new Set();
	const open = [];
	const enter = (path) => {
		if (!seen.has(path)) open.push({
			path,
			rest: next(path)[Symbol.iterator]()
		});
		seen.add(path);
	};
	for (const start of paths) {
		enter(start);
		for (let top = open.at(-1); top; top = open.at(-1)) {
			const following = top.rest.next();
			if (!following.done) enter(following.value);
			else left.push(open.pop()?.path ?? top.path);
		}
	}
	return left;
}
function spread(head, next, seen) {
	const found = [head];
	seen.add(head);
	for (const at of found) for (const path of next(at)) {
		if (!seen.has(path)) found.push(path);
		seen.add(path);
	}
	return found;
}

//#endregion
//#region src/resolve/graph/known-graph.ts
/** Reach sets are as large as the project: so many are kept at once. */
const MAX_KEPT$1 = 500;
/** Who includes whom, as far as the passes before this one know it. Empty in the first pass. */
var KnownGraph = class KnownGraph {
	/** As they were handed in. */
	edges;
	/** How often it was asked: what did not ask does not hang on it. */
	questions = 0;
	/** 0 in the first pass. */
	pass;
	files;
	pages;
	into = /* @__PURE__ */ new Map();
	outOf = /* @__PURE__ */ new Map();
	/** A list only where there are several: nearly all have one. */
	targets = /* @__PURE__ */ new Map();
	reachMemo = /* @__PURE__ */ new Map();
	starts = /* @__PURE__ */ new WeakMap();
	/** See `cyclesOf`; made when it is first needed. */
	cycles;
	groups = /* @__PURE__ */ new Map();
	constructor(files, edges, options) {
		this.files = files;
		this.edges = edges;
		this.pass = options.pass;
		this.pages = options.pages ?? (() => void 0);
		for (const edge of edges) this.add(edge);
		for (const groups of [this.into, this.outOf]) trim(groups);
	}
	add(edge) {
		append(this.into, edge.to, edge);
		append(this.outOf, edge.from, edge);
		this.addTarget(edge);
		const [a, b] = [this.groupOf(edge.from), this.groupOf(edge.to)];
		if (a !== b) this.groups.set(a, b);
	}
	addTarget({ fact, to }) {
		const before = this.targets.get(fact);
		if (before === void 0) this.targets.set(fact, to);
		else if (typeof before === "string") this.targets.set(fact, [before, to]);
		else before.push(to);
	}
	/** The same with more edges: what includes cannot know and impact must. */
	withEdges(more) {
		return new KnownGraph(this.files, [...this.edges, ...more], {
			pass: this.pass,
			pages: this.pages
		});
	}
	/** The representative of all files that are connected to this one, whatever the direction. */
	groupOf(path) {
		this.questions++;
		let root = path;
		for (let next = this.groups.get(root); next !== void 0; next = this.groups.get(root)) root = next;
		this.shorten(path, root);
		return root;
	}
	/** Groups are joined one by one, to a chain: nobody may walk it twice. */
	shorten(path, root) {
		for (let at = path; at !== root;) {
			const next = this.groups.get(at) ?? root;
			this.groups.set(at, root);
			at = next;
		}
	}
	edgesInto(path) {
		this.questions++;
		return this.into.get(path) ?? [];
	}
	targetsOf(fact) {
		this.questions++;
		const known = this.targets.get(fact) ?? [];
		return typeof known === "string" ? [known] : known;
	}
	/** A file that can be requested: one that the settings name, else one that does something and that nothing includes. */
	isEntry(path) {
		const said = this.pages(path);
		return said === void 0 ? this.isStart(path) : said && this.files.has(path);
	}
	/** As `isEntry`; but where the settings are silent `include $dir . $file`, which names no file, makes no page a part. */
	isPage(path) {
		return this.isEntry(path) || this.pages(path) === void 0 && this.isNamedByNone(path);
	}
	isNamedByNone(path) {
		return !this.edgesInto(path).some((edge) => edge.from !== path && !edge.loose) && this.files.get(path)?.runs === true;
	}
	/** A file that does something and that nothing includes: whoever runs it, a server or a terminal. */
	isStart(path) {
		this.questions++;
		return this.edgesInto(path).every((edge) => edge.from === path) && this.files.get(path)?.runs === true;
	}
	/** The files that include this one, directly or not, itself included. */
	includersOf(path) {
		return this.reach(path, "into");
	}
	/** The files that this one includes, directly or not, itself included. */
	includedBy(path) {
		return this.reach(path, "outOf");
	}
	reach(path, direction) {
		this.questions++;
		this.cycles ??= this.findCycles();
		const key = `${direction}:${this.cycles.get(path) ?? path}`;
		const known = this.reachMemo.get(key);
		if (known) return known;
		const seen = this.closure([path], direction);
		if (this.reachMemo.size >= MAX_KEPT$1) this.reachMemo.clear();
		this.reachMemo.set(key, seen);
		return seen;
	}
	findCycles() {
		const next = (path) => (this.outOf.get(path) ?? []).map(({ to }) => to);
		const before = (path) => (this.into.get(path) ?? []).map(({ from }) => from);
		return cyclesOf(this.outOf.keys(), next, before);
	}
	/** All files from which one of `paths` is reached, these included. */
	reaching(paths) {
		this.questions++;
		return this.closure(paths, "into");
	}
	/** All files that one of `paths` reaches, these included. */
	reachedFrom(paths) {
		this.questions++;
		return this.closure(paths, "outOf");
	}
	closure(paths, direction) {
		const seen = new Set(paths);
		for (const at of seen) for (const edge of this[direction].get(at) ?? []) seen.add(direction === "into" ? edge.from : edge.to);
		return seen;
	}
	/** Entry pages from which this file is reached; itself when it is one. */
	entriesOf(path) {
		return [...this.includersOf(path)].filter((from) => this.isEntry(from)).sort();
	}
	/** Where the runs begin in which this file takes part: its pages, and what is started in another way. */
	startsOf(path) {
		const includers = this.includersOf(path);
		const known = this.starts.get(includers);
		if (known) return known;
		const starts = [...includers].filter((from) => this.isPage(from) || this.isStart(from)).sort();
		this.starts.set(includers, starts);
		return starts;
	}
};
/** A list that grew has room for more: at least 17 entries. */
function trim(groups) {
	for (const [key, group] of groups) if (group.length > 1) groups.set(key, group.slice());
}
function append(groups, key, value) {
	const group = groups.get(key);
	if (group) group.push(value);
	else groups.set(key, [value]);
}

//#endregion
//#region src/resolve/values/truth-of-value.ts
/** Whether PHP takes a value for true; undefined where it is not known well enough. */
function truthOfValue(value) {
	switch (value.kind) {
		case "text": return isPlain(value.text) ? value.text !== "" && value.text !== "0" : void 0;
		case "number": return value.value !== 0;
		case "boolean": return value.value;
		case "null": return false;
		default: return;
	}
}
/** What all that it can be have in common; undefined where they differ, or it can be something else. */
function agreedTruth({ alternatives, open }) {
	const answers = new Set(open ? [] : alternatives.map(truthOfValue));
	const [only] = answers;
	return answers.size === 1 ? only : void 0;
}

//#endregion
//#region src/resolve/guards/switched-off.ts
/**
* True where the project's own code decides that a branch around the place never runs: `define('IS_PRO', false)` and
* `if (IS_PRO)`, or a function that returns such a thing. A default that others may set before decides nothing.
*/
function isSwitchedOff(place, engine) {
	const { blocks } = place.facts;
	return ancestors(blocks, place.block).some((index) => {
		const block = blocks[index];
		if (!block || block.holds.length === 0) return false;
		const before = {
			...place,
			block: block.parent,
			at: block.at
		};
		return block.holds.some((held) => fails$1(held, before, engine));
	});
}
/** Has what the branches around an absent target ask for read, where it was not: before rounds of reading run out. */
function demandTests({ facts: { blocks }, block, path }, engine) {
	if (ancestors(blocks, block).flatMap((index) => blocks[index]?.holds ?? []).some(({ test }) => holdsPart(test, isNotFollowed))) engine.demand("?", path);
}
/** Its assignments were not read. */
function isNotFollowed(part) {
	return part.kind === "opaque" && part.why === "not-followed";
}
function fails$1(held, place, engine) {
	return truthOf(held.test, place, engine, (part) => settledTruth(part, {
		held,
		place,
		engine
	})) === !held.truth;
}
/** What an object holds is set in more places than are read here. */
const SETTLING = /* @__PURE__ */ new Set([
	"variable",
	"element",
	"constant",
	"class-constant",
	"call",
	"static-call"
]);
function settledTruth(test, asked) {
	if (test.kind === "empty") return negated$2(settledTruth(test.of, asked));
	if (asksForPresent(test, asked)) return true;
	if (!SETTLING.has(test.kind)) return void 0;
	asked.engine.begin();
	const values = asked.engine.evaluate(test, asked.place);
	const truth = agreedTruth(values);
	return truth !== void 0 && values.because.every((trace) => settles(trace, asked)) ? truth : void 0;
}
/** `if (file_exists($new)) … else require $old`: the new one is there. */
function asksForPresent(test, { place, engine }) {
	if (test.kind !== "call" || !/^(?:file_exists|is_file|is_readable|is_dir)$/.test(test.names.at(-1) ?? "")) return false;
	const [operand] = test.args;
	if (!operand) return false;
	engine.begin();
	const { alternatives, open } = engine.evaluate(operand.value, place);
	return !open && alternatives.length > 0 && alternatives.every((value) => isPresent(value, engine));
}
function isPresent(value, { world }) {
	const inside = value.kind === "text" ? insideTree$1(value.text) : void 0;
	if (inside === void 0 || hasHole(inside)) return false;
	return world.index.lookup(inside).kind === "file" || world.index.isDirectory(tidy(inside));
}
function negated$2(truth) {
	return truth === void 0 ? void 0 : !truth;
}
/** Set in whatever case, in code that nobody is asked to fill in, and by no setting that comes after it. */
function settles({ path, span }, asked) {
	const facts = asked.engine.world.files.get(path);
	if (!facts || isSampleName(path)) return false;
	const set = [...facts.constants, ...facts.assignments].find((other) => isSame$2(other.span, span));
	if (!set || isConditional$1(facts.blocks, set.block)) return false;
	return !("target" in set) || settlesVariable(set, facts, asked) && !isShared(set, facts);
}
function settlesVariable(set, facts, asked) {
	if (set.target.kind === "variable") asked.engine.demand(`$${set.target.name}`);
	return set.op === "=" && !facts.includes.some((include) => include.at > set.at && mayOverride(include, facts, asked));
}
/** What a function calls global, and sets, each function that it calls may set as well. */
function isShared({ target, scope }, { assignments }) {
	const root = rootTarget(target);
	return assignments.some((other) => {
		if (other.op !== "global" || other.scope !== scope || other.target.kind !== "variable") return false;
		return root.kind === "variable" && other.target.name === root.name;
	});
}
function isSame$2({ start: a }, { start: b }) {
	return a.line === b.line && a.column === b.column;
}
function isConditional$1(blocks, block) {
	return ancestors(blocks, block).some((index) => blocks[index]?.kind !== "body");
}
/** What is not here may be a setting of the server; but not where the same test decides whether it is loaded at all. */
function mayOverride(include, { blocks }, { held, engine }) {
	if (engine.world.graph.targetsOf(include).length > 0) return false;
	const test = JSON.stringify(held);
	return !ancestors(blocks, include.block).some((index) => blocks[index]?.holds.some((other) => JSON.stringify(other) === test));
}

//#endregion
//#region src/resolve/calls/callback-runs.ts
/** How a call of one of PHP's functions that run a callback (see `callbackOf`) runs it; empty where that is not known. */
function runsOf(call, place, engine) {
	const args = call.args;
	switch (call.names.at(-1)) {
		case "array_map": return mapped(args.slice(1), place, engine);
		case "array_walk": return walked(args, place, engine);
		case "call_user_func_array":
		case "forward_static_call_array": {
			const list = args[1] && elementsAsArgs(args[1].value, place, engine);
			return list ? [{ args: list }] : [];
		}
		default: return [{ args: args.slice(1) }];
	}
}
/** Of several lists the callback gets an element each, in order; `null` once a shorter one has ended. */
function mapped(lists, place, engine) {
	const columns = lists.map((list) => elementsOf(list.value, place, engine));
	const [first] = columns;
	if (!first || !columns.every((column) => column?.length === first.length)) return [];
	return first.map((_, row) => ({
		args: columns.flatMap((column) => column?.slice(row, row + 1) ?? []).map(({ value }) => ({ value })),
		every: true
	}));
}
function walked([list, , extra], place, engine) {
	return ((list && elementsOf(list.value, place, engine)) ?? []).map(({ key, value }) => ({
		args: [
			{ value },
			{ value: {
				kind: "literal",
				value: key
			} },
			...extra ? [extra] : []
		],
		every: true
	}));
}

//#endregion
//#region src/resolve/calls/callees.ts
/** A function that more places call than this is no include wrapper that a person wrote. */
const MAX_CALLS = 5e3;
const known = /* @__PURE__ */ new WeakMap();
/** The calls that run this function, method or closure, as far as it is known: anywhere in the project. */
function callsOf(scope, engine) {
	const { name, kind } = scope.fact;
	if (name === void 0) return callsNamed(closuresOf(scope.path), engine).get(scopeKey(scope)) ?? [];
	const isConstructor = kind === "method" && name === "__construct";
	const owner = scope.facts.classes[scope.fact.class ?? -1]?.name ?? "";
	engine.demand(`(${lastPart(isConstructor ? owner : name)}`);
	const key = isConstructor ? `new ${owner}` : kind === "method" ? `->${name}` : name;
	const direct = callsNamed(key, engine).get(isConstructor ? ANY_CONSTRUCTOR : scopeKey(scope)) ?? [];
	const held = pathsWithReference(key, engine).map((path) => callsNamed(closuresOf(path), engine).get(scopeKey(scope)) ?? []);
	return [...direct, ...held.flat()];
}
const referring = /* @__PURE__ */ new WeakMap();
/** The files with an `f(...)`: a variable may hold it there. Asked for each method of a name that many classes have. */
function pathsWithReference(key, { world }) {
	const calls = world.symbols.calls.get(key);
	if (!calls) return [];
	const before = referring.get(calls);
	if (before) return before;
	const paths = [...new Set(calls.filter(({ fact }) => isCallableReference(fact.call)).map(({ path }) => path))];
	referring.set(calls, paths);
	return paths;
}
function lastPart(name) {
	return name.slice(name.lastIndexOf("\\") + 1);
}
/** Whom each call of one name runs is asked once, however many classes have a method of that name. */
function callsNamed(key, engine) {
	const ofEngine = known.get(engine) ?? /* @__PURE__ */ new Map();
	known.set(engine, ofEngine);
	const before = ofEngine.get(key);
	if (before) return before;
	const calls = engine.world.symbols.calls.get(key) ?? [];
	const byScope = calls.length > MAX_CALLS ? /* @__PURE__ */ new Map() : byCallee(calls, engine);
	ofEngine.set(key, byScope);
	return byScope;
}
function byCallee(calls, engine) {
	const byScope = /* @__PURE__ */ new Map();
	for (const { path, facts, fact } of calls) {
		engine.begin();
		const place = {
			path,
			facts,
			scope: fact.scope,
			block: fact.block,
			at: fact.at
		};
		for (const { key, args, self, every } of calleesOf(fact.call, place, engine)) {
			const call = every ? {
				place,
				fact,
				args,
				self,
				every
			} : {
				place,
				fact,
				args,
				self
			};
			const group = byScope.get(key);
			if (group) group.push(call);
			else byScope.set(key, [call]);
		}
	}
	return byScope;
}
/** Stands for the constructor of the class that is named, whichever file declares it. */
const ANY_CONSTRUCTOR = "new";
/** What a call may run. */
function calleesOf(call, place, engine) {
	if (isCallableReference(call)) return [];
	switch (call.kind) {
		case "call": return [...called(calledBy(call, place, engine), call.args), ...byCallback(call, place, engine)];
		case "method-call":
		case "static-call": return called(calledBy(call, place, engine), call.args);
		case "dynamic-call": return called(callablesOf(call.callee, place, engine), call.args);
		case "new": return call.class.kind === "name" ? [{
			key: ANY_CONSTRUCTOR,
			args: call.args,
			self: call.class.name
		}] : [];
		default: return [];
	}
}
function called(callables, args) {
	return callables.map(({ scope, self }) => ({
		key: scopeKey(scope),
		args,
		self
	}));
}
function byCallback(call, place, engine) {
	const callback = callbackOf(call);
	if (!callback) return [];
	const callables = callablesOf(callback, place, engine);
	if (callables.length === 0) return [];
	return runsOf(call, place, engine).flatMap(({ args, every }) => called(callables, args).map((callee) => every ? {
		...callee,
		every
	} : callee));
}

//#endregion
//#region src/resolve/calls/ruled-out.ts
/**
* True where the arguments of this very call keep its function from coming to a place: `f('')`, and the include stands in
* `if ($name != '')`. Only tests of what the parameters are known to hold.
*/
function isRuledOut(place, engine) {
	const { facts, block, scope } = place;
	if (!place.bindings || place.bindings.size === 0) return false;
	const around = ancestors(facts.blocks, block);
	return branchesOf(facts, scope).some(({ fact, index }) => {
		const before = {
			...place,
			block: fact.parent,
			at: fact.at
		};
		if (around.includes(index)) return fact.holds.some((held) => fails(held, before, engine));
		return isPassed(fact, place, around) && fact.holds.every((held) => holds(held, before, engine));
	});
}
const branches = /* @__PURE__ */ new WeakMap();
/** Told apart once a file: its calls are many. */
function branchesOf(facts, scope) {
	const known = branches.get(facts) ?? groupBy(branchesIn(facts), ({ fact }) => fact.scope);
	branches.set(facts, known);
	return known.get(scope) ?? [];
}
function branchesIn({ blocks }) {
	return blocks.flatMap((fact, index) => fact.kind === "branch" && fact.holds.length > 0 ? [{
		fact,
		index
	}] : []);
}
/** Left for good by whoever comes into it, before the place. */
function isPassed({ holds: tests, exits, end, parent }, { at }, around) {
	return exits && tests.length === 1 && end <= at && around.includes(parent);
}
function holds({ test, truth }, place, engine) {
	return truthGiven(test, place, engine) === truth;
}
function fails({ test, truth }, place, engine) {
	return truthGiven(test, place, engine) === !truth;
}
function truthGiven(test, place, engine) {
	switch (test.kind) {
		case "not": return negated$1(truthGiven(test.of, place, engine));
		case "empty": return negated$1(truthGiven(test.of, place, engine));
		case "and":
		case "or": {
			const sides = [truthGiven(test.left, place, engine), truthGiven(test.right, place, engine)];
			const deciding = test.kind === "or";
			if (sides.includes(deciding)) return deciding;
			return sides.includes(void 0) ? void 0 : !deciding;
		}
		case "variable": return agreed(parameterValues(test, place, engine), truthOfValue);
		case "compare": return compared(test, place, engine);
		default: return;
	}
}
function negated$1(truth) {
	return truth === void 0 ? void 0 : !truth;
}
/** Undefined for what is no parameter, or may hold something else. */
function parameterValues(expr, place, engine) {
	if (expr.kind !== "variable" || !place.bindings?.has(expr.name)) return void 0;
	const values = engine.evaluate(expr, place);
	return values.open || values.alternatives.length === 0 ? void 0 : values;
}
function agreed(values, tell) {
	const answers = new Set(values?.alternatives.map(tell));
	const [only] = answers;
	return answers.size === 1 ? only : void 0;
}
function compared({ op, left, right }, place, engine) {
	if (!/^[!=]==?$/.test(op)) return void 0;
	const [asked, other] = left.kind === "variable" ? [left, right] : [right, left];
	const equal = agreed(parameterValues(asked, place, engine), (value) => isEqual(value, other, op.length === 3));
	return op.startsWith("=") ? equal : negated$1(equal);
}
/** Undefined where PHP's rules for different types, or for numbers in texts, would have to tell. */
function isEqual(value, other, strictly) {
	if (value.kind === "text" && other.kind === "literal" && isPlain(value.text)) return [value.text, other.value].every((text) => /^[\s\d.+-]/.test(text)) && !strictly && value.text !== other.value ? void 0 : value.text === other.value;
	if ((value.kind === "boolean" || value.kind === "number") && value.kind === other.kind) return value.value === other.value;
	if (value.kind === "null" && other.kind === "null") return true;
	return strictly && isScalar(value.kind) && isScalar(other.kind) ? value.kind === "text" && other.kind === "literal" : void 0;
}
function isScalar(kind) {
	return [
		"text",
		"literal",
		"number",
		"boolean",
		"null"
	].includes(kind);
}

//#endregion
//#region src/resolve/calls/show-call.ts
/** A call as people would write it, from its facts: for messages and as a key, so equal calls give equal text. */
function showCall(expr) {
	switch (expr.kind) {
		case "call": return `${expr.names.at(-1) ?? ""}(${showArgs(expr.args)})`;
		case "method-call": return `${showExpr(expr.object)}->${expr.name}(${showArgs(expr.args)})`;
		case "static-call": return `${showClass(expr.class)}::${expr.name}(${showArgs(expr.args)})`;
		case "new": return `new ${showClass(expr.class)}(${showArgs(expr.args)})`;
		default: return showExpr(expr);
	}
}
function showArgs(args) {
	return args.map((arg) => (arg.name === void 0 ? "" : `${arg.name}: `) + showExpr(arg.value)).join(", ");
}
function showClass(ref) {
	return ref.kind === "name" ? ref.name : ref.kind;
}
function showExpr(expr) {
	switch (expr.kind) {
		case "literal": return `'${expr.value}'`;
		case "number":
		case "boolean": return String(expr.value);
		case "variable": return `$${expr.name}`;
		case "constant": return expr.names.at(-1) ?? "";
		case "magic": return expr.name;
		case "property": return `${showExpr(expr.object)}->${expr.name}`;
		case "element": return `${showExpr(expr.array)}[${expr.key ? showExpr(expr.key) : ""}]`;
		case "class-constant":
		case "static-property": return `${showClass(expr.class)}::${expr.kind === "static-property" ? "$" : ""}${expr.name}`;
		case "concat": return expr.parts.map(showExpr).join(" . ");
		case "call":
		case "method-call":
		case "static-call":
		case "new": return showCall(expr);
		default: return "…";
	}
}

//#endregion
//#region src/resolve/calls/wrappers.ts
/** A wrapper may call a wrapper: so many levels are followed. */
const MAX_LEVELS = 3;
/** Flows through changes of case and joins, and is no path that exists. */
const PROBE = "dgprobe";
/** The calls, anywhere in the project, whose arguments make the path of one of these includes. */
function callSitesOf(include, engine) {
	const wrapper = wrapperAround(include, engine);
	return wrapper ? sitesThrough(wrapper, MAX_LEVELS, /* @__PURE__ */ new Set([scopeKey(wrapper.scope)]), engine) : [];
}
function wrapperAround(include, engine) {
	return throughParameters(include.place, engine, include, (place) => ({
		place,
		via: [place],
		values: knownOrHole(include.fact.operand, place, engine)
	}));
}
/** The function whose parameters tell what `load` gives at a place: the one that it stands in, or one around a closure. */
function throughParameters(place, engine, include, load) {
	for (const scope of scopesAround(place)) {
		const bind = (bindings, self) => {
			const { path, facts, scope: within, block, at } = place;
			return load({
				path,
				facts,
				scope: within,
				block,
				at,
				bindings: scope.index === within ? bindings : place.bindings,
				enclosing: scope.index === within ? place.enclosing : {
					scope: scope.index,
					bindings
				},
				self: self ?? place.self
			});
		};
		engine.begin();
		if (carriesParameter(scope, bind)) return {
			scope,
			include,
			bind,
			heads: headsOf(scope, bind, engine)
		};
	}
}
function carriesParameter(scope, bind) {
	for (const probe of probes(scope)) {
		const bound = bind(probe, void 0);
		if (!bound) return false;
		if (carriesProbe(bound.values)) return true;
	}
	return false;
}
/** Asked once for each class: a call gives other values, and no other heads. */
function headsOf(scope, bind, engine) {
	const known = /* @__PURE__ */ new Map();
	return (self) => {
		const before = known.get(self);
		if (before) return before;
		engine.begin();
		const texts = probes(scope).flatMap((probe) => textsOf$1(bind(probe, self)?.values ?? anything).texts);
		const heads = new Set(texts.filter((text) => isProbe(afterHoles(text))).map(headOf).filter((head) => !isOfOneFunction(head)));
		known.set(self, heads);
		return heads;
	};
}
/** The scope of a place, and those around it that its variables can come from: innermost first. */
function scopesAround({ path, facts, scope }) {
	const found = [];
	for (let index = scope; index > 0; index = facts.scopes[index]?.parent ?? -1) {
		const fact = facts.scopes[index];
		if (!fact) break;
		found.push({
			path,
			facts,
			fact,
			index
		});
		if (fact.name !== void 0) break;
	}
	return found;
}
const probesOf = /* @__PURE__ */ new WeakMap();
/** A parameter may be one path, or a list of them. Made once: what is given on hangs on which ones they are. */
function probes({ fact }) {
	const known = probesOf.get(fact) ?? makeProbes(fact);
	probesOf.set(fact, known);
	return known;
}
function makeProbes(fact) {
	const text = oneText(PROBE);
	const list = one({
		kind: "array",
		items: [{
			key: "0",
			value: text
		}],
		open: false
	});
	return [text, list].map((probe) => new Map([...fact.parameters.map(({ name, variadic }) => [name, variadic ? list : probe]), ["()", list]]));
}
function carriesProbe(values) {
	return textsOf$1(values).texts.some(isProbe);
}
function isProbe(text) {
	return text.toLowerCase().includes(PROBE);
}
function sitesThrough(wrapper, levels, seen, engine) {
	return callsOf(wrapper.scope, engine).flatMap((call) => {
		const { place, self } = call;
		engine.begin();
		const bound = boundBy(wrapper, call, {
			place,
			self
		}, engine);
		if (bound?.via.some((passed) => isRuledOut(passed, engine))) return [];
		if (bound && isKnown(bound.values)) return [callSite(call, bound, wrapper)];
		const outer = levels > 1 ? outerWrapper(wrapper, call, engine) : void 0;
		if (!outer) return bound && hangs(bound.values, wrapper.heads(self)) ? [callSite(call, bound, wrapper)] : [];
		if (seen.has(scopeKey(outer.scope))) return [];
		return sitesThrough(outer, levels - 1, /* @__PURE__ */ new Set([...seen, scopeKey(outer.scope)]), engine);
	});
}
function isKnown(values) {
	const { texts, open } = textsOf$1(values);
	return texts.length > 0 && !open && !texts.some((text) => text === "" || hasHole(text));
}
/** All that is not known is what the wrapper itself does not know: the rest, which the call gives, can be looked for. */
function hangs(values, heads) {
	const { texts, open } = textsOf$1(values);
	return texts.length > 0 && !open && texts.every((text) => hasHole(text) ? heads.has(headOf(text)) : text !== "");
}
/** What a wrapper's include loads by a call, at a place that says what the parameters around the call are. */
function boundBy({ scope, bind }, call, { place, self }, engine) {
	return engine.apart(() => bind(givenBy(call, scope, place, engine), self));
}
/** The function around a call, when its own parameters flow through the call. */
function outerWrapper(inner, call, engine) {
	return throughParameters(call.place, engine, inner.include, (place) => {
		const bound = boundBy(inner, call, {
			place,
			self: void 0
		}, engine);
		return bound && {
			...bound,
			via: [place, ...bound.via]
		};
	});
}
const facts = /* @__PURE__ */ new WeakMap();
function callSite({ fact, place, every }, bound, { include }) {
	return {
		fact: asInclude(fact, include.fact),
		place,
		values: bound.values,
		...every && { part: every },
		through: {
			place: bound.place,
			fact: include.fact
		}
	};
}
/** One fact for one call, so that the graph knows it again in the next pass. */
function asInclude(call, include) {
	const known = facts.get(include)?.get(call);
	if (known) return known;
	const { scope, block, at, span } = call;
	const text = showCall(call.call);
	const fact = {
		keyword: include.keyword,
		operand: call.call,
		text,
		span,
		at,
		end: at + 1,
		scope,
		block,
		silenced: include.silenced,
		result: "unused"
	};
	const group = facts.get(include) ?? /* @__PURE__ */ new WeakMap();
	facts.set(include, group.set(call, fact));
	return fact;
}

//#endregion
//#region src/resolve/files/provided.ts
const SAMPLE_WORDS = [
	"sample",
	"dist",
	"example",
	"default",
	"template",
	"skel"
];
/** Guard 8 of an absent `path` (relative to the root, without `.` and `..`). */
function providedBy(path, world, writes) {
	if (compileGlobs(world.settings.assumeExists)(path)) return { why: "the settings say that it exists" };
	const sample = sampleOf(path, world) ?? sampleKeptBack(path, world);
	if (sample) return {
		why: `${baseNameOf(sample)} is its sample`,
		...isThere$3(sample, world) && { standIn: sample }
	};
	const absence = absenceOf(path, world);
	if (absence?.kind === "ignored" && isMeant(path, absence, world) && !isSlip$2(path, absence)) return { why: `ignored by ${absence.source}:${absence.line} (${absence.pattern})` };
	if (writes(path)) return {
		why: "the project writes it itself",
		seemsMade: true
	};
	return world.index.tree.built ? void 0 : installed(path, world);
}
/** Why a file that somebody has is not part of what is deployed. */
function withheld(path, world) {
	const absence = absenceOf(path, world);
	switch (absence?.kind) {
		case "ignored":
			if (!hasTrackedNeighbour(path, world)) return void 0;
			return `it is ignored by ${absence.source}:${absence.line} (${absence.pattern}), as its neighbours in the repository are not`;
		case "untracked": return "it is not tracked by git";
		case "excluded": return `it is excluded from the artifact by ${absence.source} (${absence.pattern})`;
		default: return;
	}
}
function absenceOf(path, world) {
	return isTreePath(path) ? world.index.tree.absence(toRepoPath(path)) : void 0;
}
const GENERATED = /(?:^|\/)(?:vendor|node_modules|bower_components|cache|caches|build|dist|tmp|temp|var|storage|generated|uploads?|files|logs?|compiled|public\/build|bootstrap\/cache)(?:\/|$)/i;
/**
* An ignore pattern means a file when it names it, or a place where files are made or installed. A broad pattern that
* swallows one file beside tracked ones of the same kind was not meant for it.
*/
function isMeant(path, { pattern }, world) {
	const last = baseNameOf(pattern.replace(/\/+$/, ""));
	if (last === baseNameOf(path) || GENERATED.test(directoryOf(path)) || /local|config|settings|env|secret/i.test(last)) return true;
	return !hasTrackedNeighbour(path, world);
}
/** A directory that is ignored as a whole vouches for no name in it: one that no PHP file can have is a slip. */
function isSlip$2(path, { pattern }) {
	return !(baseNameOf(pattern.replace(/\/+$/, "")) === baseNameOf(path)) && /\.(?:phpp+|pph|hpp|ph|phph|pphp)$/i.test(path) && !INSTALLED_EXTENSIONS.test(path);
}
function hasTrackedNeighbour(path, world) {
	const [directory, extension] = [directoryOf(path), extensionOf$1(path)];
	return world.index.filesIn(directory).some((other) => extensionOf$1(other) === extension);
}
function isTreePath(path) {
	return path !== "" && path.split("/").every((part) => part !== "" && part !== "." && part !== "..") && !path.includes("\0");
}
/** A sibling whose name is that of the file with a word for "sample" in it: `wp-config-sample.php`, `a.php.dist`. */
function sampleOf(path, world) {
	const directory = directoryOf(path);
	if (directory !== "" && !world.index.isDirectory(directory)) return void 0;
	return sampleNames(baseNameOf(path)).map((name) => joinPath(directory, name)).find((name) => world.index.tree.paths.has(name));
}
/** A sample that is in the repository, though it is not deployed. */
function sampleKeptBack(path, world) {
	const { excluded } = world.index.tree;
	if (!excluded) return void 0;
	const directory = directoryOf(path);
	return sampleNames(baseNameOf(path)).map((name) => joinPath(directory, name)).filter(isTreePath).find((name) => excluded.has(name));
}
function isThere$3(path, world) {
	return world.index.tree.paths.has(path);
}
/** What a file is called that people fill in for themselves. */
const CONFIGURATION = /conf|settings|local|env|secret|credential|param|database|db/i;
function sampleNames(base) {
	const names = SAMPLE_WORDS.flatMap((word) => namesWith(word, base));
	return CONFIGURATION.test(base) ? names : names.filter((name) => !isOrdinary(name));
}
/** Beside `widgets.php`, `widgets-template.php` and `default-widgets.php` are as likely parts of the same program. */
function isOrdinary(name) {
	return /[-_](?:default|template)(?:\.|$)|^(?:default|template)[-_]/.test(name);
}
function namesWith(word, base) {
	const dot = base.indexOf(".");
	const [stem, rest] = dot > 0 ? [base.slice(0, dot), base.slice(dot)] : [base, ""];
	const last = base.lastIndexOf(".");
	const [longStem, extension] = last > 0 ? [base.slice(0, last), base.slice(last)] : [base, ""];
	return [
		`${stem}-${word}${rest}`,
		`${stem}.${word}${rest}`,
		`${stem}_${word}${rest}`,
		`${longStem}.${word}${extension}`,
		`${longStem}-${word}${extension}`,
		`${base}.${word}`,
		`${base}-${word}`,
		`${base}_${word}`,
		`${word}.${base}`,
		`${word}-${base}`,
		`${word}_${base}`
	];
}
/** A package holds anything, but what is included from it is PHP: `vendor/autoload.phpp` is a slip. */
const INSTALLED_EXTENSIONS = /\.(?:php\d?|phtml|inc|phar|json|module|install|theme)$/i;
/** What a package manager installs beside a manifest that is in the tree. */
function installed(path, world) {
	if (!INSTALLED_EXTENSIONS.test(path)) return void 0;
	const parts = path.split("/");
	for (const [index, part] of parts.entries()) {
		const place = parts.slice(0, index + 1).join("/");
		const above = parts.slice(0, index).join("/");
		if (part === "vendor" && isComposers(above, world) && !isCommitted(place, "autoload.php", world)) return { why: "installed by Composer" };
		if (part === "node_modules" && !world.index.isDirectory(place)) return { why: "installed by npm" };
	}
}
/** A skeleton for other projects may have what Composer and Symfony Flex write, and no manifest yet. */
function isComposers(directory, world) {
	return [
		"composer.json",
		"composer.lock",
		"symfony.lock"
	].some((name) => hasManifest(directory, name, world));
}
/** What was installed by a manifest is deployed also where the manifest is not. */
function hasManifest(directory, name, world) {
	const { paths, excluded } = world.index.tree;
	const path = joinPath(directory, name);
	return paths.has(path) || excluded?.has(path) === true;
}
function isCommitted(directory, name, world) {
	return world.index.tree.paths.has(joinPath(directory, name));
}

//#endregion
//#region src/resolve/expressions/dotted-path.ts
/** `./a.php` or `../a.php`, written out. */
function dottedPath(operand) {
	return operand.kind === "literal" && /^\.\.?\//.test(operand.value) ? operand.value : void 0;
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
		const { hash, power } = ends[at + 1] ?? NOTHING$1;
		hashes[at] = Math.imul(start, power) + hash;
		start = Math.imul(start, BASE) + name.charCodeAt(at) + 1;
	}
	hashes[length] = start;
	return hashes;
}
const NOTHING$1 = {
	hash: 0,
	power: 1
};
/** Of the end that begins at each unit, as far as the empty one. */
function endHashes(name) {
	const ends = [NOTHING$1];
	let after = NOTHING$1;
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
/**
* True for a file of that name in a place that has nothing to do with the directory that is wanted: not even the one above is
* the same. Every program has its `helpers/route.php`.
*/
function isStranger(wanted, path) {
	if (!wanted.includes("/") || !isNamesake(wanted, path)) return false;
	const above = directoryOf(directoryOf(wanted));
	return above === "" || !`/${directoryOf(directoryOf(path))}`.endsWith(`/${above}`);
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
	if (edits > 1 && sameStem(base, other) === false && extensionOf$1(base) !== extensionOf$1(other)) return void 0;
	return edits * 100 + directoryDistance(directoryOf(wanted), directoryOf(path)) * 10 + (extensionOf$1(other) === "php" ? 0 : 1);
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
//#region src/resolve/search/climbing.ts
/**
* One of the pages that run `from` looks for `text` outside of the repository, and the others in vain for `tried`. Then it may
* be there, in a program beside this one, unless something speaks for a place in here: the directory is there or is
* misspelt, or all else that is looked for so is in here.
*/
function mayLeadOut(text, from, tried, around) {
	return tried.every((path) => isPlaceless(path, around.world)) && !climbsInside(text, from, around);
}
function isPlaceless(path, { index }) {
	const directory = directoryOf(path);
	if (directory === "" || index.isDirectory(directory)) return false;
	const nearest = nearestPath(path, index);
	return nearest === void 0 || baseNameOf(path) !== baseNameOf(nearest) || isNamesake(path, nearest);
}
/** So many others that climb alike from the same directories are here, and none of them is not. */
const MIN_INSIDE = 2;
function climbsInside(text, from, around) {
	const { known } = around.searchPath.workingDirectories(from);
	const alike = climbsFrom(known, around).get(climbOf(text));
	return alike !== void 0 && alike.here >= MIN_INSIDE && [...alike.absent].every((other) => other === text);
}
const climbsOf = /* @__PURE__ */ new WeakMap();
/** A list is one of a single pass (see `SearchPath`), and many are looked for in vain along the same one. */
function climbsFrom(known, around) {
	const before = climbsOf.get(known);
	if (before) return before;
	const isHere = (text) => known.some((directory) => around.world.index.lookup(`${directory || "."}/${text}`).kind === "file");
	const climbs = /* @__PURE__ */ new Map();
	for (const text of askedIn(known, around)) {
		const alike = climbs.get(climbOf(text)) ?? {
			here: 0,
			absent: /* @__PURE__ */ new Set()
		};
		climbs.set(climbOf(text), alike);
		if (isHere(text)) alike.here++;
		else alike.absent.add(text);
	}
	climbsOf.set(known, climbs);
	return climbs;
}
function climbOf(text) {
	return /^(?:\.\.\/)*/.exec(tidy(text))?.[0] ?? "";
}
const askedOf = /* @__PURE__ */ new WeakMap();
/** What is looked for in exactly these directories, wherever it is written. */
function askedIn(known, { world, searchPath }) {
	const asked = askedOf.get(searchPath) ?? collectAsked(world, searchPath);
	askedOf.set(searchPath, asked);
	return asked.get(known) ?? /* @__PURE__ */ new Set();
}
function collectAsked({ files }, searchPath) {
	const asked = /* @__PURE__ */ new Map();
	for (const [path, { includes }] of files) {
		const texts = isTestPath(path) ? [] : includes.flatMap(({ operand }) => dottedPath(operand) ?? []);
		if (texts.length === 0) continue;
		const { known } = searchPath.workingDirectories(path);
		const alike = asked.get(known) ?? /* @__PURE__ */ new Set();
		asked.set(known, alike);
		for (const text of texts) alike.add(text);
	}
	return asked;
}

//#endregion
//#region src/resolve/search/match-pattern.ts
/** More matches of one pattern than this are not kept. */
const MAX_MATCHES = 200;
/** `lang/‹unknown›/common.php`: found where any file fits; nothing can be said where none does. */
function matching(inside, world) {
	const tidied = tidyPattern(inside);
	const paths = filesMatching(tidied, world);
	const hung = hungTail(tidied);
	const also = hung ? { hung } : {};
	if (paths.length > 0) return {
		kind: "found",
		paths,
		loose: paths.filter((path) => isLoose(tidied, path)),
		...also
	};
	const pattern = showText(tidied);
	return {
		kind: "unknown",
		why: `no file fits ${pattern}`,
		pattern,
		...also
	};
}
function hungTail(inside) {
	const after = afterHoles(inside);
	return /^\/[^/]/.test(after) && !after.includes("..") ? {
		head: headOf(inside),
		tail: tidy(after)
	} : void 0;
}
/** True when nothing of the file's name is known, or a hole stands for directories too. */
function isLoose(pattern, path) {
	const pieces = knownPieces(pattern);
	return /^\/?$/.test(pieces.at(-1) ?? "") || slashesIn(path) > slashesIn(pieces.join(""));
}
function slashesIn(text) {
	return text.split("/").length;
}
function filesMatching(pattern, world) {
	const pieces = knownPieces(pattern);
	const [prefix = "", ...others] = pieces;
	const suffix = others.at(-1) ?? "";
	if (prefix === "" && suffix === "") return [];
	const expression = new RegExp(`^${pieces.map(escaped$1).join(".*")}$`, "s");
	const found = [];
	for (const path of world.index.beginningWith(prefix)) if (path.endsWith(suffix) && expression.test(path) && found.push(path) === MAX_MATCHES) break;
	return found;
}
/** `..` before the first hole is taken back textually; a hole's own text is never split. */
function tidyPattern(inside) {
	const at = firstHole(inside);
	const slash = inside.lastIndexOf("/", at);
	const [known, rest] = slash < 0 ? ["", inside] : [inside.slice(0, slash), inside.slice(slash + 1)];
	const directory = tidy(known);
	return directory === "" ? rest : `${directory}/${rest}`;
}
function escaped$1(text) {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

//#endregion
//#region src/resolve/search/search.ts
/** Looks for `text`, written in the file `from`, where PHP would look for it. */
function search(text, from, world, searchPath) {
	if (text.startsWith(ROOT)) return anchored(text, world);
	const local = withoutFileScheme(text);
	if (local === "") return {
		kind: "unknown",
		why: "the path is empty"
	};
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(local) || /^(?:data|phar|glob):/i.test(local)) return {
		kind: "outside",
		why: "it is a URL"
	};
	if (/^[a-z]:[\\/]/i.test(local)) return {
		kind: "outside",
		why: "it is a path of Windows"
	};
	if (local.startsWith(ROOT)) return anchored(local, world);
	if (local.startsWith("/")) return {
		kind: "outside",
		why: "it begins outside the project"
	};
	if (startsWithHole(local)) return headless(local, from, world);
	if (/^\.\.?(?:\/|$)/.test(local)) return dotted(local, from, world, searchPath);
	return bare(local, from, world, searchPath);
}
/** `file://` before an absolute path means the path (conformance row 28). */
function withoutFileScheme(text) {
	const rest = text.slice(7);
	return /^file:\/\//i.test(text) && (rest.startsWith("/") || startsWithHole(rest)) ? rest : text;
}
/** Every part is known, or holes stand inside a known directory. */
function anchored(text, world) {
	const inside = insideTree$1(text);
	if (inside === void 0) return hasHole(text) ? headless(text, void 0, world) : besideRoot(text, world);
	if (hasHole(inside)) return matching(inside, world);
	const met = world.index.lookup(inside);
	switch (met.kind) {
		case "file": return {
			kind: "found",
			paths: [met.path]
		};
		case "outside":
			if (met.link === void 0) return {
				kind: "outside",
				why: "it leads out of the repository"
			};
			return {
				kind: "outside",
				why: `${met.link} is a symlink out of the repository`,
				linked: true
			};
		case "submodule": return {
			kind: "unknown",
			why: `${met.path} is a submodule`
		};
		case "dangling": return met;
		default: return {
			kind: "absent",
			tried: [tidy(inside.replaceAll(ROOT, "/…"))]
		};
	}
}
/** `<root>lib/a.php`: a folder that has the root's name and more. */
function besideRoot(text, world) {
	const outside = {
		kind: "outside",
		why: "it begins outside the project"
	};
	const met = world.index.lookup(tidy(text.slice(ROOT.length).trimStart()));
	return met.kind === "file" ? {
		...outside,
		meant: met.path
	} : outside;
}
/** A name may hold two dots: `a..php`. */
const CLIMBS = /^\.\.|\/\.\.(?:\/|$)/;
/** A head that is not known, and a tail that can be looked up. */
function headless(text, from, world) {
	const tail = tidy(afterHoles(text));
	const whole = afterHoles(text);
	if (tail === "" || !/[^/]\.[^/]+$|[^/]$/.test(whole)) return {
		kind: "unknown",
		why: "the path is not known"
	};
	if (CLIMBS.test(whole)) return {
		kind: "unknown",
		why: "the path climbs from a directory that is not known"
	};
	const paths = world.index.withTail(tail);
	return {
		kind: "tail",
		head: headOf(text),
		tail,
		paths: near(paths, from),
		bare: false,
		anchored: false,
		tried: [`…/${tail}`]
	};
}
/** Of several files with one tail, sorted, those that share the longest directory with the includer. */
function near(paths, from) {
	if (paths.length < 2 || from === void 0) return paths;
	for (let directory = directoryOf(from); directory !== ""; directory = directoryOf(directory)) {
		const within = [...beginningWith(paths, `${directory}/`)];
		if (within.length > 0) return within;
	}
	return paths;
}
/**
* The working directory alone (conformance row 6); one that is not known is a head that is not known. Where one of the pages
* looks outside of the repository, and nothing speaks for another one's place, it may be there.
*/
function dotted(text, from, world, searchPath) {
	const { known, complete } = searchPath.workingDirectories(from);
	const met = inDirectories(text, known, world);
	if (met.kind !== "absent") return met;
	if (!complete) return belowSomeDirectory(text, met.tried, world);
	const beyond = searchPath.ownDirectories(from).map((directory) => inDirectory(text, directory, world)).find(isOutside);
	if (!beyond) return met;
	return isOutside(inDirectory(text, directoryOf(from), world)) && world.graph.isPage(from) || mayLeadOut(text, from, met.tried, {
		world,
		searchPath
	}) ? {
		...beyond,
		tried: met.tried
	} : met;
}
function isOutside(outcome) {
	return outcome.kind === "outside";
}
function belowSomeDirectory(text, tried, world) {
	const tail = tidy(text).replace(/^(?:\.\.\/)+/, "");
	return {
		kind: "tail",
		head: "working directory",
		tail,
		paths: world.index.withTail(tail),
		bare: false,
		anchored: false,
		tried
	};
}
function inDirectory(text, directory, world) {
	return anchored(`${treeText(directory)}/${text}`, world);
}
/** A list is one of a single pass (see `SearchPath`): what a text meets in it does not change. */
const metIn = /* @__PURE__ */ new WeakMap();
/** To look through so few takes less than to remember. */
const FEW = 8;
/** Many files look for the same few texts in the same many directories. */
function inDirectories(text, directories, world) {
	if (directories.length <= FEW) return inEach(text, directories, world);
	const met = metIn.get(directories) ?? /* @__PURE__ */ new Map();
	metIn.set(directories, met);
	const outcome = met.get(text) ?? inEach(text, directories, world);
	met.set(text, outcome);
	return outcome;
}
function inEach(text, directories, world) {
	return combined(directories.map((directory) => inDirectory(text, directory, world)));
}
/** One of several places where PHP looks in turn. */
function combined(outcomes) {
	const found = outcomes.flatMap((outcome) => outcome.kind === "found" ? outcome.paths : []);
	if (found.length > 0) {
		const hung = outcomes.map((outcome) => outcome.kind === "found" ? outcome.hung : void 0).find(Boolean);
		return {
			kind: "found",
			paths: [...new Set(found)],
			loose: looseOf(outcomes),
			...hung && { hung }
		};
	}
	const undecided = outcomes.find((outcome) => outcome.kind === "unknown" || outcome.kind === "dangling" || outcome.kind === "outside" && outcome.linked);
	if (undecided) return undecided;
	const tried = outcomes.flatMap((outcome) => outcome.kind === "absent" ? outcome.tried : []);
	if (tried.length > 0) return {
		kind: "absent",
		tried: [...new Set(tried)]
	};
	return outcomes[0] ?? {
		kind: "unknown",
		why: "no working directory is known"
	};
}
/** A path that one of them asks for by its name is not loose. */
function looseOf(outcomes) {
	const found = outcomes.filter((outcome) => outcome.kind === "found");
	const loose = new Set(found.flatMap((outcome) => outcome.loose ?? []));
	const named = found.flatMap(({ paths, loose = [] }) => paths.filter((path) => !loose.includes(path)));
	for (const path of named) loose.delete(path);
	return [...loose];
}
/** include_path, then the includer's own directory, then the working directory (conformance rows 1 to 5). */
function bare(text, from, world, searchPath) {
	const directories = searchPath.bareDirectories(from);
	const met = inDirectories(text, directories.known, world);
	if (met.kind === "found" || met.kind === "dangling" || met.kind === "outside" && met.linked) return met;
	if (hasHole(text)) return met.kind === "absent" ? {
		kind: "unknown",
		why: "the path is not known"
	} : met;
	const tail = tidy(text);
	const tried = met.kind === "absent" ? met.tried : [tail];
	const elsewhere = directories.complete ? [] : near(world.index.withTail(tail), from);
	const [first = ""] = tail.includes("/") ? tail.split("/") : [""];
	const anchored = directories.complete && first !== "" && directories.known.some((directory) => world.index.isDirectory(tidy(`${directory}/${first}`)));
	const isOpen = !directories.complete || world.graph.pass > 0 && world.graph.startsOf(from).length === 0;
	const shared = {
		kind: "tail",
		head: `bare ${first}`,
		tail,
		paths: elsewhere,
		bare: true,
		anchored,
		tried
	};
	return isOpen ? {
		...shared,
		elsewhere: true
	} : shared;
}

//#endregion
//#region src/resolve/search/perhaps-loaded.ts
/**
* Of a path of whose parts one has more values than are known (`'bridge/' . $name . '.inc.php'`, where `$name` is
* `'none'` or what the database says): the files that fit with whatever that is. They are loaded too, as far as we can tell.
*/
function perhapsLoaded(operand, place, { engine, searchPath }) {
	if (operand.kind !== "concat") return [];
	const found = textsOf$1(concat(operand.parts.map((part) => ({
		values: engine.evaluate(part, place),
		hole: () => holeFor(part, place)
	})).map(({ values, hole }) => ({
		values: values.open ? anything : values,
		hole
	})), engine.cap)).texts.filter((text) => hasHole(text) && !startsWithHole(text)).flatMap((text) => {
		const outcome = search(text, place.path, engine.world, searchPath);
		return outcome.kind === "found" ? outcome.paths.filter((path) => !outcome.loose?.includes(path)) : [];
	});
	return [...new Set(found)];
}

//#endregion
//#region src/resolve/search/look-up.ts
function placeOf$2(path, facts, fact) {
	return {
		path,
		facts,
		scope: fact.scope,
		block: fact.block,
		at: fact.at
	};
}
/** One site; or, where the code loops over a literal list, one for each element. */
function lookUpSite(fact, place, searching) {
	const own = ownText(fact.operand, place.path);
	return own === void 0 ? evaluatedSites(fact, place, searching) : [ownSite(own, fact, place, searching)];
}
/** Most includes of modern code: there is nothing to evaluate. */
function ownSite(text, fact, { path }, searching) {
	const { engine, searchPath, answers } = searching;
	const { graph } = engine.world;
	const before = graph.questions;
	const found = [search(text, path, engine.world, searchPath)];
	const { values, outcomes } = answers.share({
		values: oneText(text),
		outcomes: found
	});
	return {
		path,
		fact,
		values,
		outcomes,
		standIn: standInOf(outcomes, engine),
		stable: graph.questions === before
	};
}
function evaluatedSites(fact, place, { engine, searchPath, answers }) {
	const { graph } = engine.world;
	const before = graph.questions;
	engine.begin();
	const values = knownOrHole(fact.operand, place, engine);
	const looked = eachOf(values, [place]).map(({ values: given, part }) => {
		const found = textsOf$1(given).texts.map((text) => search(text, place.path, engine.world, searchPath));
		const { values, outcomes } = answers.share({
			values: given,
			outcomes: found
		});
		return {
			values,
			part,
			outcomes,
			standIn: standInOf(outcomes, engine)
		};
	});
	const perhaps = values.open ? perhapsLoaded(fact.operand, place, {
		engine,
		searchPath
	}) : [];
	const stable = graph.questions === before;
	const { path } = place;
	return looked.map(({ values, part, outcomes, standIn }) => part ? {
		path,
		fact,
		values,
		part,
		outcomes,
		standIn,
		stable
	} : withPerhaps({
		path,
		fact,
		values,
		outcomes,
		standIn,
		stable
	}, perhaps));
}
function withPerhaps(site, perhaps) {
	return perhaps.length === 0 ? site : {
		...site,
		perhaps
	};
}
/** What the loops around one of the places give: each element of their lists is a site of its own. */
function eachOf(values, places) {
	const { open } = textsOf$1(values);
	return (!open && values.alternatives.some((value) => value.turns !== void 0) ? byTurn(values.alternatives, new Set(places.flatMap(loopsAround))) : void 0)?.map((alternatives) => ({
		values: {
			...values,
			alternatives
		},
		part: true
	})) ?? [{ values: {
		...values,
		open
	} }];
}
/** The calls that reach an include through the parameters of its function, looked up like includes. */
function lookUpCalls(site, searching) {
	const { engine, searchPath } = searching;
	const facts = engine.world.files.get(site.path);
	if (!facts || site.fact.scope === 0 || isWhollyKnown(site)) return [];
	engine.begin();
	return callSitesOf({
		place: placeOf$2(site.path, facts, site.fact),
		fact: site.fact
	}, engine).flatMap(({ fact, through, part, ...call }) => eachOf(call.values, [call.place, through.place]).map((each) => {
		const outcomes = textsOf$1(each.values).texts.map((text) => search(text, site.path, engine.world, searchPath));
		const standIn = standInOf(outcomes, engine);
		return {
			path: call.place.path,
			fact,
			...part && { part },
			...each,
			outcomes,
			through,
			standIn,
			stable: false
		};
	}));
}
/** Each path that it can be is known to the last letter. */
function isWhollyKnown({ values }) {
	const { texts, open } = textsOf$1(values);
	return !open && !texts.some(hasHole);
}
function standInOf(outcomes, { world }) {
	for (const path of triedPaths(outcomes)) {
		const sample = sampleOf(path, world);
		if (sample !== void 0) return sample;
	}
}
/** The whole paths that were looked for in vain; undecided ones (`…/tail`) are left out. Empty where anything was found. */
function triedPaths(outcomes) {
	if (outcomes.some(isFound)) return [];
	return outcomes.flatMap((outcome) => outcome.kind === "absent" || outcome.kind === "tail" ? outcome.tried : []).filter((path) => !path.startsWith("…"));
}
function isFound(outcome) {
	return (outcome.kind === "found" || outcome.kind === "tail") && outcome.paths.length > 0;
}
function edgesOf(site) {
	const [only, more] = site.outcomes;
	if (more === void 0 && site.standIn === void 0 && site.perhaps === void 0 && only?.kind === "found" && only.loose === void 0) return only.paths.map((to) => ({
		from: site.path,
		to,
		fact: site.fact
	}));
	const found = site.outcomes.flatMap((outcome) => outcome.kind === "found" ? outcome.paths : outcome.kind === "tail" ? likelyOf(outcome.paths, site) : []);
	const loose = new Set(site.outcomes.flatMap((outcome) => outcome.kind === "found" ? outcome.loose ?? [] : []));
	const targets = [
		...found,
		...site.standIn ? [site.standIn] : [],
		...site.perhaps ?? []
	];
	return [...new Set(targets)].map((to) => ({
		from: site.path,
		to,
		fact: site.fact,
		...loose.has(to) ? { loose: true } : {}
	}));
}
/** Of the files that a tail may mean. A function that all pages call would join them to whatever is named alike. */
function likelyOf(paths, { through }) {
	return through && paths.length > 1 ? [] : paths.slice(0, 1);
}

//#endregion
//#region src/resolve/files/server-paths.ts
const SERVER_FILES = [".user.ini", ".htaccess"];
/**
* The last `include_path = …` of a `.user.ini` (PHP manual, ".user.ini files"), without its quotes; undefined without
* one, or where it is empty: then PHP keeps the value from above.
*/
function includePathOfUserIni(text) {
	return unquoted$1([...text.matchAll(/^[ \t]*include_path[ \t]*=[ \t]*("[^"\r\n]*"|'[^'\r\n]*'|[^;\r\n]*)/gim)].at(-1)?.[1]);
}
/**
* The last `php_value include_path …` of a `.htaccess` (PHP manual, "How to change configuration settings"); undefined
* without one, or where it is `none`: then PHP keeps its own value.
*/
function includePathOfHtaccess(text) {
	const value = unquoted$1([...text.matchAll(/^[ \t]*php_value[ \t]+include_path[ \t]+("[^"\r\n]*"|'[^'\r\n]*'|\S+)/gim)].at(-1)?.[1]);
	return value?.toLowerCase() === "none" ? void 0 : value;
}
function unquoted$1(value = "") {
	const text = value.trim().replace(/^(["'])(.*)\1$/, "$2");
	return text === "" ? void 0 : text;
}
/** Where pages in `directories` look first, by the nearest file of each kind; both kinds count. */
function serverEntries(directories, paths, index) {
	const values = directories.flatMap((directory) => [nearest(directory, (above) => paths.get(above)?.userIni), nearest(directory, (above) => paths.get(above)?.htaccess)]);
	const entries = [...new Set(values.flatMap((value) => value?.split(":") ?? []))].filter((entry) => entry !== "");
	const known = entries.filter((entry) => !/[$%]\{/.test(entry));
	return {
		entries: known.flatMap((entry) => entry.startsWith("/") ? inTree(entry, index) : [{
			kind: "relative",
			path: entry
		}]),
		complete: known.length === entries.length
	};
}
function nearest(directory, valueIn) {
	const value = valueIn(directory);
	return value !== void 0 || directory === "" ? value : nearest(directoryOf(directory), valueIn);
}
/** Nobody knows where the server keeps the tree: `/var/www/site/lib` is `site/lib` or `lib` of the tree, where that is there. */
function inTree(entry, index) {
	const parts = entry.split("/").filter((part) => part !== "");
	const found = parts.map((_, start) => parts.slice(start).join("/")).find((tail) => index.isDirectory(tail));
	return found === void 0 ? [] : [{
		kind: "anchored",
		directory: found
	}];
}

//#endregion
//#region src/resolve/search/directory-changes.ts
function directoryChanges(engine) {
	return (engine.world.symbols.calls.get("chdir") ?? []).filter((call) => !isTestPath(call.path)).map((call) => ({
		path: call.path,
		directories: chdirTargets(call, engine)
	}));
}
/** Where those calls lead that run where a file runs, as far as that is known; else where any does. */
function changesOfRuns(changes, { graph }) {
	let known;
	return (path) => {
		const starts = graph.pass === 0 ? [] : graph.startsOf(path);
		if (starts.length === 0) return changes.flatMap(({ directories }) => directories);
		known ??= byStart(changes, graph);
		return starts.flatMap((start) => [...known?.get(start) ?? []]);
	};
}
function byStart(changes, graph) {
	const found = /* @__PURE__ */ new Map();
	for (const { path, directories } of changes) for (const start of graph.startsOf(path)) {
		const own = found.get(start) ?? /* @__PURE__ */ new Set();
		found.set(start, own);
		for (const directory of directories) own.add(directory);
	}
	return found;
}
function chdirTargets({ path, facts, fact }, engine) {
	const target = fact.call.kind === "call" ? fact.call.args[0]?.value : void 0;
	if (!target) return [];
	engine.begin();
	const { texts } = textsOf$1(engine.evaluate(target, {
		path,
		facts,
		scope: fact.scope,
		block: fact.block,
		at: fact.at
	}));
	return texts.flatMap((text) => chdirDirectory(text, path) ?? []);
}
function chdirDirectory(text, path) {
	if (hasHole(text)) return void 0;
	const inside = text.startsWith("/") ? insideTree$1(text) : `${directoryOf(path)}/${text}`;
	return inside === void 0 ? void 0 : tidy(inside);
}

//#endregion
//#region src/resolve/search/dispatched.ts
/** A few files look wrong for another reason: one that was moved without its includes, say. */
const MIN_FILES = 4;
/**
* Files that a page in a directory above them runs by a name that is not known (`include './' . $_GET['q']`), told by how
* they look for others: nothing of what they name with `./` or `../` is there from their own directory, and some of it is
* from the page's. Gives that directory. Believed where several files do so and some include can load any file.
*/
function createDispatch(world) {
	let known;
	return (path) => {
		known ??= dispatchedFiles(world);
		const directory = known.get(path);
		return directory === void 0 ? [] : [directory];
	};
}
function dispatchedFiles(world) {
	const found = /* @__PURE__ */ new Map();
	const count = /* @__PURE__ */ new Map();
	for (const [path, facts] of world.files) {
		const directory = isTestPath(path) ? void 0 : directoryAbove(path, facts, world.index);
		if (directory === void 0) continue;
		found.set(path, directory);
		count.set(directory, (count.get(directory) ?? 0) + 1);
	}
	for (const [path, directory] of found) if ((count.get(directory) ?? 0) < MIN_FILES) found.delete(path);
	return found.size > 0 && [...world.files].some(([path, facts]) => loadsAny(path, facts, world)) ? found : /* @__PURE__ */ new Map();
}
function directoryAbove(path, { includes }, index) {
	const wanted = includes.flatMap(({ operand }) => dottedPath(operand) ?? []);
	const isThere = (directory) => wanted.some((text) => index.lookup(directory === "" ? text : `${directory}/${text}`).kind === "file");
	if (wanted.length === 0 || isThere(directoryOf(path))) return void 0;
	return foldersAbove(path).slice(1).find(isThere);
}
function loadsAny(path, { includes }, { graph }) {
	if (isTestPath(path) || isVendorPath(path)) return false;
	return includes.some((fact) => endsUnknown(fact) && graph.targetsOf(fact).length === 0);
}
function endsUnknown({ operand }) {
	const last = operand.kind === "concat" ? operand.parts.at(-1) : operand;
	return last?.kind !== "literal" && last?.kind !== "constant" && last?.kind !== "magic";
}

//#endregion
//#region src/resolve/search/search-path.ts
function createSearchPath(engine) {
	const includePath = collectIncludePath(engine);
	const changes = directoryChanges(engine);
	const changed = changes.flatMap(({ directories }) => directories);
	const changedIn = changesOfRuns(changes, engine.world);
	const dispatch = createDispatch(engine.world);
	const same = sameLists();
	const memo = /* @__PURE__ */ new Map();
	const workingDirectories = (from) => {
		engine.world.graph.questions++;
		const known = memo.get(from);
		if (known) return known;
		const { known: pages, complete } = pageDirectories(from, engine, dispatch);
		const directories = {
			known: same(distinct([...pages, ...changed])),
			complete
		};
		memo.set(from, directories);
		return directories;
	};
	const listFor = listsPerDirectory((current, own) => {
		const server = serverEntries(current, engine.world.serverPaths, engine.world.index);
		const entries = [...server.entries, ...includePath.entries];
		return {
			known: distinct([
				...(entries.length === 0 ? DEFAULT : entries).flatMap((entry) => directoriesOfEntry(entry, current)),
				own,
				...current
			]),
			complete: includePath.complete && server.complete
		};
	});
	return {
		workingDirectories,
		ownDirectories(from) {
			const { known } = pageDirectories(from, engine, dispatch);
			return distinct([...known, ...changedIn(from)]);
		},
		bareDirectories(from) {
			const current = workingDirectories(from);
			const { known, complete } = listFor(current.known, directoryOf(from));
			return {
				known,
				complete: complete && current.complete
			};
		}
	};
}
/** So many lists are kept: each may be as long as there are directories. */
const MAX_KEPT = 500;
/** Files of one directory that run in the same places look along the same list. */
function listsPerDirectory(compute) {
	const lists = /* @__PURE__ */ new Map();
	let room = MAX_KEPT;
	return (current, own) => {
		const known = lists.get(current)?.get(own);
		if (known) return known;
		if (room-- === 0) {
			lists.clear();
			room = MAX_KEPT;
		}
		const list = compute(current, own);
		lists.set(current, (lists.get(current) ?? /* @__PURE__ */ new Map()).set(own, list));
		return list;
	};
}
/** The files of a large project run in the directories of the same few hundred pages. */
function sameLists() {
	const lists = /* @__PURE__ */ new Map();
	return (directories) => {
		const key = directories.join("\0");
		const known = lists.get(key) ?? directories;
		lists.set(key, known);
		return known;
	};
}
/** What PHP looks through where nothing sets include_path (conformance row 1b). */
const DEFAULT = [{
	kind: "relative",
	path: "."
}];
function directoriesOfEntry(entry, current) {
	if (entry.kind === "anchored") return [entry.directory];
	return current.map((directory) => tidy(`${directory}/${entry.path}`));
}
/** The directories of the pages that reach a file; before the graph is known any directory above it may be one. */
function pageDirectories(from, engine, dispatch) {
	const { graph } = engine.world;
	graph.questions++;
	const starts = graph.pass === 0 ? [] : graph.startsOf(from);
	if (starts.length === 0) return {
		known: foldersAbove(from),
		complete: !isRouter(from, engine)
	};
	const known = starts.flatMap((start) => [...directoriesOf(start, engine), ...dispatch(start)]);
	const complete = !starts.some((start) => isRouter(start, engine));
	return {
		known: isAutoloaded$1(from, engine) ? [...known, ...foldersAbove(from)] : known,
		complete
	};
}
/** An autoloader of the project brings a file that is named like its class to pages that no include tells of. */
function isAutoloaded$1(path, { world }) {
	const { calls, functions } = world.symbols;
	if (!calls.has("spl_autoload_register") && !functions.has("__autoload")) return false;
	const name = lettersOf(baseNameOf(path).replace(/\.[^.]*$/, ""));
	return (world.files.get(path)?.classes ?? []).map((fact) => lettersOf(fact.name)).some((own) => name.includes(own) || own.endsWith(name));
}
function lettersOf(name) {
	return name.toLowerCase().replace(/[^a-z0-9@]/g, "");
}
/** A page runs in its own directory (conformance row 11); a command in its caller's, which can be any above it. */
function directoriesOf(start, engine) {
	return isCommandPath(start) || !engine.world.graph.isPage(start) || isRouter(start, engine) ? foldersAbove(start) : [directoryOf(start)];
}
/**
* A router script of PHP's built-in server returns false for what the server shall send itself. It runs in the directory
* where the server was started (manual, features.commandline.webserver; conformance row 11d).
*/
function isRouter(start, { world }) {
	return (world.files.get(start)?.scopes[0]?.returns ?? []).some(({ value }) => value.kind === "boolean" && !value.value);
}
/** So many different entries of all places that set it are looked through; what stands beyond is not known. */
const MAX_ENTRIES = 64;
function collectIncludePath(engine) {
	const { settings, symbols } = engine.world;
	const values = [...symbols.calls.get("set_include_path") ?? [], ...symbols.calls.get("ini_set") ?? []].filter((call) => !isTestPath(call.path)).flatMap((call) => includePathArgument(call, engine) ?? []);
	const entries = values.flatMap((value) => textsOf$1(value).texts.flatMap(splitEntries));
	const known = entries.filter((entry) => !hasHole(entry));
	const given = settings.includePaths.map((directory) => ({
		kind: "anchored",
		directory: tidy(directory)
	}));
	const complete = values.every((value) => !value.open) && known.length === entries.length;
	const own = distinct(known);
	return {
		entries: [...given, ...own.slice(0, MAX_ENTRIES).flatMap(entryOf$1)],
		complete: complete && own.length <= MAX_ENTRIES
	};
}
/** None for what lies outside of the tree. */
function entryOf$1(entry) {
	const inside = insideTree$1(entry);
	if (inside !== void 0) return [{
		kind: "anchored",
		directory: tidy(inside)
	}];
	return entry === "" || entry.startsWith("/") || entry.includes(ROOT) ? [] : [{
		kind: "relative",
		path: entry
	}];
}
function includePathArgument({ path, facts, fact }, engine) {
	if (fact.call.kind !== "call") return void 0;
	engine.begin();
	const [first, second] = fact.call.args;
	const place = {
		path,
		facts,
		scope: fact.scope,
		block: fact.block,
		at: fact.at
	};
	if (fact.call.names.at(-1) === "set_include_path") return first && engine.evaluate(withoutOld(first.value), place);
	return first?.value.kind === "literal" && first.value.value === "include_path" && second ? engine.evaluate(withoutOld(second.value), place) : void 0;
}
/** get_include_path() adds what was there before: the default, `.`. */
function withoutOld(expr) {
	if (expr.kind === "concat") return {
		...expr,
		parts: expr.parts.map(withoutOld)
	};
	const name = expr.kind === "call" ? expr.names.at(-1) : void 0;
	if (name === "get_include_path" || name === "ini_get") return {
		kind: "literal",
		value: "."
	};
	if (expr.kind === "call") return {
		...expr,
		args: expr.args.map((arg) => ({
			...arg,
			value: withoutOld(arg.value)
		}))
	};
	if (expr.kind === "array") return {
		...expr,
		items: expr.items.map((item) => ({
			...item,
			value: withoutOld(item.value)
		}))
	};
	return expr;
}
/** `:` separates entries, but not inside a hole. */
function splitEntries(text) {
	return splitOutsideHoles(text, ":").filter((entry) => entry !== "");
}
function distinct(items) {
	return [...new Set(items)];
}

//#endregion
//#region src/resolve/search/shared-answers.ts
/** Answers to one text that came by more ways than this are each kept on their own. */
const MAX_WAYS = 8;
/** Most includes of a project load the same few files in the same few ways: such an answer is held once for all of them. */
var SharedAnswers = class {
	#byText = /* @__PURE__ */ new Map();
	/** An equal answer. */
	share(answer) {
		const text = plainText(answer);
		if (text === void 0) return answer;
		const ways = this.#byText.get(text) ?? [];
		const known = ways.find((way) => isSameFile(way, answer) && haveSameTraces(way, answer));
		if (known || ways.length >= MAX_WAYS) return known ?? answer;
		if (ways.length === 0) this.#byText.set(text, ways);
		ways.push(answer);
		return answer;
	}
};
/** Of an answer that is one text for which one file was found. */
function plainText({ values, outcomes }) {
	const [value, ...others] = values.alternatives;
	return value && others.length === 0 && !values.open && foundFile(outcomes) !== void 0 ? textAlone(value) : void 0;
}
function textAlone(value) {
	return value.kind === "text" && !value.turns ? value.text : void 0;
}
function foundFile([outcome, ...others]) {
	return outcome?.kind === "found" && others.length === 0 && outcome.paths.length === 1 && !outcome.loose ? outcome.paths[0] : void 0;
}
function isSameFile(one, other) {
	return foundFile(one.outcomes) === foundFile(other.outcomes);
}
function haveSameTraces({ values: { because: ours } }, { values: { because: theirs } }) {
	return ours.length === theirs.length && ours.every((trace, index) => isSameTrace(trace, theirs[index]));
}
function isSameTrace(one, other) {
	return one === other || one.path === other?.path && one.span === other.span && one.message === other.message;
}

//#endregion
//#region src/resolve/files/kit.ts
/**
* True where `path`, which is absent and which `from` looks for, will be there once a directory above `from` is copied over
* one higher up that has all its folders: in `install/gallery/root/modules/gallery/index.php`, the way up to
* `install/gallery/root/main.php` leads to `main.php`, beside the `modules` of the tree.
*/
function isKitPath(path, from, world) {
	return foldersAbove(directoryOf(from)).filter((kit) => kit !== "" && path.startsWith(`${kit}/`)).some((kit) => foldersAbove(kit).some((place) => isThere$2(place, path.slice(kit.length + 1), world) && isKit(kit, place, world)));
}
function isThere$2(place, rest, { index }) {
	return index.lookup(joinPath(place, rest)).kind === "file";
}
/** Nothing but folders that the place has too. */
function isKit(kit, place, { index }) {
	return [...new Set([...index.beginningWith(`${kit}/`)].map((path) => path.slice(kit.length + 1)))].every((name) => name.includes("/") && index.isDirectory(joinPath(place, name.slice(0, name.indexOf("/")))));
}

//#endregion
//#region src/resolve/files/laid-over.ts
/**
* True where `path`, which is absent, is there one or more directories up, and a directory of its own is laid over that
* one before it runs: `setup/upgrade.php` is in the repository, `/upgrade.php` is ignored by its name, and what
* `setup/upgrade.php` looks for beside itself is beside `/upgrade.php`.
*/
function isLaidOver(path, world) {
	return aboves(directoryOf(path)).some((directory) => aboves(directory).slice(1).some((place) => {
		const moved = joinPath(place, path.slice(directory.length + 1));
		return world.index.tree.paths.has(moved) && isKitFor(directory, place, world);
	}));
}
/** The directory and all above it, the root last; none of the root alone. */
function aboves(directory) {
	return directory === "" ? [""] : [directory, ...aboves(directoryOf(directory))];
}
function isKitFor(directory, place, { index }) {
	return index.filesIn(directory).some((file) => {
		const absence = index.tree.absence(joinPath(place, baseNameOf(file)));
		return absence?.kind === "ignored" && isAnchoredName(absence.pattern, baseNameOf(file));
	});
}
/** A pattern without a slash means files of that name wherever they are. */
function isAnchoredName(pattern, base) {
	return pattern.includes("/") && baseNameOf(pattern) === base;
}

//#endregion
//#region src/resolve/calls/never-returns.ts
/** The call runs a function of the project that leaves by `exit` or `throw` alone, as far as it is known. */
function neverReturns(call, place, engine) {
	if (call.kind !== "call" && call.kind !== "method-call" && call.kind !== "static-call") return false;
	const callables = calledBy(call, place, engine);
	if (callables.length === 0) engine.demand(call.kind === "call" ? call.names.at(-1) ?? "" : call.name);
	return callables.length > 0 && callables.every(({ scope }) => {
		const { body, returns, name } = scope.fact;
		if (body < 0 && name !== void 0) engine.demand(name, scope.path);
		return returns.length === 0 && scope.facts.blocks[body]?.exits === true;
	});
}

//#endregion
//#region src/resolve/variables/conditions.ts
/** The tests of the branches around a place. */
function enclosingConditions(place) {
	const { blocks } = place.facts;
	return ancestors(blocks, place.block).flatMap((index) => blocks[index]?.holds ?? []).flatMap(flatten);
}
/**
* Tests that would have left before the place was reached. They say nothing about dead code: `defined('X') || exit` names
* a constant that a file outside the project may define.
*/
function survivedConditions(place, engine) {
	const { blocks } = place.facts;
	const around = ancestors(blocks, place.block);
	return blocks.filter((block, index) => isLeftBefore(block, index, around, place) && leaves(block, place, engine)).flatMap(negated).flatMap(flatten);
}
function leaves({ exits, endsWith }, place, engine) {
	return exits || endsWith !== void 0 && neverReturns(endsWith, place, engine);
}
function isLeftBefore(block, index, around, place) {
	return block.scope === place.scope && block.end <= place.at && !around.includes(index) && around.includes(block.parent);
}
/** After a branch that was left, its own test failed (those of the branches before it are judged by themselves). */
function negated(block) {
	const own = block.holds.at(-1);
	return own && block.holds.length === 1 ? [{
		test: own.test,
		truth: !own.truth
	}] : [];
}
function flatten(condition) {
	const { test, truth } = condition;
	if (test.kind === "not") return flatten({
		test: test.of,
		truth: !truth
	});
	if (test.kind === "and" && truth || test.kind === "or" && !truth) return [...flatten({
		test: test.left,
		truth
	}), ...flatten({
		test: test.right,
		truth
	})];
	return [condition];
}

//#endregion
//#region src/resolve/guards/declared-already.ts
/**
* True where the place is only reached while a class or function is not declared yet, and the project declares it: most
* likely it is loaded by then. Where it is not, the include runs: so this is a doubt, and no guard.
*/
function isDeclaredAlready(place, engine) {
	return [...enclosingConditions(place), ...survivedConditions(place, engine)].some(({ test, truth }) => {
		if (truth || test.kind !== "call" || !ASKING.test(test.names.at(-1) ?? "")) return false;
		const name = test.args[0]?.value;
		return name?.kind === "literal" && isDeclared(name.value, engine);
	});
}
const ASKING = /^(?:class|interface|trait|enum|function)_exists$/;
function isDeclared(name, { world }) {
	const last = name.slice(name.lastIndexOf("\\") + 1).toLowerCase();
	return (world.declarations.get(last) ?? []).some((path) => !isTestPath(path));
}

//#endregion
//#region src/resolve/guards/existence-test.ts
const EXISTENCE = /* @__PURE__ */ new Set([
	"file_exists",
	"is_file",
	"is_readable",
	"is_writable",
	"is_writeable",
	"is_executable",
	"stream_resolve_include_path",
	"realpath",
	"filesize",
	"filemtime",
	"fopen",
	"is_link"
]);
const EXISTENCE_METHODS = /* @__PURE__ */ new Set([
	"exists",
	"isfile",
	"isreadable",
	"has",
	"fileexists",
	"file_exists",
	"is_file"
]);
/** Guard 1, for one condition. */
function existenceTest(test, truth, guarded) {
	switch (test.kind) {
		case "call": return (truth ? functionTest(test, guarded) : void 0) ?? askedOfOwn(test, truth, guarded);
		case "method-call":
		case "static-call": {
			const operand = EXISTENCE_METHODS.has(test.name) ? askedPath(test) : void 0;
			return (truth && operand && samePath(operand, guarded) ? `${test.name}() is asked first` : void 0) ?? askedOfOwn(test, truth, guarded);
		}
		case "compare": return comparedTest(test, truth, guarded);
		case "assign": return existenceTest(test.value, truth, guarded) ?? assignedTest(test, truth, guarded);
		case "variable": return truth ? keptTest(test.name, guarded) : void 0;
		default: return;
	}
}
function functionTest(test, guarded) {
	const name = test.names.at(-1) ?? "";
	const operand = test.args[0]?.value;
	if (!operand) return void 0;
	if (EXISTENCE.has(name)) return samePath(operand, guarded) ? `${name}() is asked first` : void 0;
	return name === "is_dir" && sameDirectory(operand, guarded) ? "is_dir() is asked first" : void 0;
}
/** How deep a function of the project may hand the question on. */
const MAX_HANDED_ON = 3;
/**
* A function of the project that asks whether the file is there, and answers accordingly. What it is told apart by is
* whether one of its answers hangs on such a question, so that `exists($f)` and `isMissing($f)` are both understood.
*/
function askedOfOwn(test, truth, guarded) {
	const { place, engine, depth = 0 } = guarded;
	if (depth >= MAX_HANDED_ON || isCallableReference(test)) return void 0;
	const callables = calledBy(test, place, engine);
	if (callables.every(({ scope }) => scope.fact.body < 0)) demandBodies(test, engine);
	for (const { scope } of callables) {
		const bindings = bindArguments(scope, test.args, place, engine);
		if (scope.fact.returns.some(({ value, block, at }) => {
			const inside = {
				path: scope.path,
				facts: scope.facts,
				scope: scope.index,
				block,
				at,
				bindings
			};
			const conditions = [
				...flatten({
					test: value,
					truth
				}),
				...enclosingConditions(inside),
				...survivedConditions(inside, engine)
			];
			const within = {
				...guarded,
				place: inside,
				depth: depth + 1
			};
			return conditions.some((condition) => isAskedEitherWay(condition.test, within));
		})) return `${scope.fact.name}() asks for it`;
	}
}
/** The assignment that a variable has its value from, where there is one alone. */
function onlyWriteOf(name, place) {
	const { writes, fromStart } = reachingWrites(place.facts, place, writesTo$1(name, place));
	const [only, more] = writes;
	return only && !more && !fromStart && only.fact.op === "=" ? only : void 0;
}
/** What gives the path asks for it: `include need($f)`, where `need` throws for a file that is not there. */
function askedByMaker(guarded) {
	const { fact, place } = guarded;
	const { operand } = fact;
	if (operand.kind !== "variable") return isCallTest(operand) ? askedOfOwn(operand, true, guarded) : void 0;
	const only = onlyWriteOf(operand.name, place);
	if (!only || !isCallTest(only.fact.value)) return void 0;
	const here = {
		...guarded,
		place: {
			...place,
			block: only.fact.block,
			at: only.fact.at
		}
	};
	return askedOfOwn(only.fact.value, true, here);
}
function isCallTest(expr) {
	return expr.kind === "call" || expr.kind === "method-call" || expr.kind === "static-call";
}
function demandBodies(test, engine) {
	for (const name of test.kind === "call" ? test.names : [test.name]) if (!builtins.has(name)) engine.demand(name);
}
function isAskedEitherWay(test, guarded) {
	return [true, false].some((truth) => existenceTest(test, truth, guarded) !== void 0);
}
/** `$files->exists($path)` and `(new SplFileInfo($path))->isFile()` */
function askedPath(test) {
	const [first] = test.args;
	if (first) return first.value;
	return test.kind === "method-call" && test.object.kind === "new" ? test.object.args[0]?.value : void 0;
}
function comparedTest(test, truth, guarded) {
	const [asked, value] = test.right.kind === "boolean" ? [test.left, test.right.value] : test.left.kind === "boolean" ? [test.right, test.left.value] : [];
	if (!asked || value === void 0 || !/^[!=]==?$/.test(test.op)) return void 0;
	return existenceTest(asked, test.op.startsWith("=") === truth === value, guarded);
}
/** `if ($file = stream_resolve_include_path('a.php')) include $file`. */
function assignedTest(test, truth, guarded) {
	if (!truth || test.value.kind !== "call" || !EXISTENCE.has(test.value.names.at(-1) ?? "")) return void 0;
	return sameExpression(test.target, guarded.fact.operand) ? `${test.value.names.at(-1)}() is asked first` : void 0;
}
/** A result kept in a variable: `$there = file_exists($f); if ($there) include $f`. */
function keptTest(name, guarded) {
	const { place } = guarded;
	const { writes, fromStart } = reachingWrites(place.facts, place, writesTo$1(name, place));
	const [only, more] = writes;
	if (!only || more || fromStart || only.fact.op !== "=" || only.fact.value.kind === "variable") return void 0;
	const here = {
		...guarded,
		place: {
			...place,
			block: only.fact.block,
			at: only.fact.at
		}
	};
	return [...flatten({
		test: only.fact.value,
		truth: true
	})].map((condition) => existenceTest(condition.test, condition.truth, here) ?? realPathKept(only.fact.value, name, guarded)).find((why) => why !== void 0);
}
/** `$f = realpath(…); if ($f) include $f`. */
function realPathKept(value, name, guarded) {
	const { operand } = guarded.fact;
	return value.kind === "call" && EXISTENCE.has(value.names.at(-1) ?? "") && operand.kind === "variable" && operand.name === name ? "the path was looked up first" : void 0;
}
function samePath(asked, guarded) {
	if (sameExpression(asked, guarded.fact.operand)) return true;
	const texts = textsOf$1(guarded.engine.evaluate(asked, guarded.place)).texts;
	return texts.length > 0 && [...guarded.targets].every((target) => texts.some((text) => normalised(text) === target)) && guarded.targets.size > 0;
}
/** A directory that is there says nothing about the files in it. */
function sameDirectory(asked, guarded) {
	const { index } = guarded.engine.world;
	const directories = textsOf$1(guarded.engine.evaluate(asked, guarded.place)).texts;
	if (directories.some((text) => index.lookup(insideTree$1(text) ?? "..").kind === "directory")) return false;
	const texts = directories.map((text) => normalised(`${text}/x`));
	const within = (target) => texts.some((text) => target.startsWith(`${dirname(text)}/`));
	return texts.length > 0 && guarded.targets.size > 0 && [...guarded.targets].every(within);
}
function sameExpression(a, b) {
	return JSON.stringify(unwrapped(a)) === JSON.stringify(unwrapped(b));
}
function unwrapped(expr) {
	return expr.kind === "assign" ? unwrapped(expr.target) : expr;
}
/** Without `//`, `/./` and a leading `./`, which do not change what is meant. */
function normalised(text) {
	return text.replace(/\/(?:\.?\/)+/g, "/").replace(/^(?:\.\/)+/, "");
}

//#endregion
//#region src/resolve/guards/listing-guard.ts
/** What lists a directory: PHP's functions, and the classes that iterate over one. */
const LISTINGS = /^(?:glob|scandir|readdir|directoryiterator|recursivedirectoryiterator|filesystemiterator|globiterator)$/;
/** How many variables a listing may be handed through. */
const MAX_STEPS = 4;
/** Guard 6: the path was read from a directory, so it is there; or an autoloader tries it. */
function guardOfUnknown(fact, values, place, engine) {
	const { texts, open } = textsOf$1(values);
	if (!open && !texts.some(hasHole)) return void 0;
	if (isListed(fact.operand, place)) return "the path comes from the listing of a directory";
	return isAutoloader(place, engine) ? "an autoloader tries it" : void 0;
}
/** Round by round: each variable is looked at once, however many ways lead to it. */
function isListed(operand, place) {
	const seen = /* @__PURE__ */ new Set();
	let round = [mentionsIn([operand])];
	for (let step = 0; step <= MAX_STEPS; step++) {
		if (round.some(({ listed }) => listed)) return true;
		const fresh = new Set(round.flatMap(({ variables }) => [...variables]).filter((name) => !seen.has(name)));
		for (const name of fresh) seen.add(name);
		round = [...fresh].map((name) => mentionsOfWrites(writesTo$1(name, place)));
	}
	return false;
}
const mentions = /* @__PURE__ */ new WeakMap();
/** The index of a file hands the same list out again and again. */
function mentionsOfWrites(writes) {
	const known = mentions.get(writes) ?? mentionsIn(writes.map(({ fact }) => fact.value));
	mentions.set(writes, known);
	return known;
}
function mentionsIn(exprs) {
	const variables = /* @__PURE__ */ new Set();
	let listed = false;
	for (const expr of exprs) visitExpr(expr, (part) => {
		if (listsDirectory(part)) listed = true;
		if (part.kind === "variable") variables.add(part.name);
	});
	return {
		listed,
		variables
	};
}
function listsDirectory(expr) {
	if (expr.kind === "call") return LISTINGS.test(expr.names.at(-1) ?? "");
	if (expr.kind !== "new" || expr.class.kind !== "name") return false;
	return LISTINGS.test(expr.class.name.slice(expr.class.name.lastIndexOf("\\") + 1));
}
/** The place is in a function that is registered with spl_autoload_register, by whatever callable, or is __autoload. */
function isAutoloader(place, engine) {
	const scopes = ancestorScopes(place);
	if (scopes.some(({ name }) => name === "__autoload")) return true;
	return (engine.world.symbols.calls.get("spl_autoload_register") ?? []).some(({ path, fact }) => {
		const callable = fact.call.kind === "call" ? fact.call.args[0]?.value : void 0;
		if (callable?.kind === "closure") return path === place.path && scopes.some(({ index }) => index === callable.scope);
		const named = callable && callableName(callable);
		return named !== void 0 && scopes.some(({ name }) => name === named);
	});
}
/** The method or function that a callable names: `'f'`, `'C::f'`, `[$this, 'f']`. */
function callableName(callable) {
	const last = callable.kind === "array" ? callable.items.at(-1)?.value : callable;
	if (last?.kind !== "literal") return void 0;
	return last.value.slice(Math.max(last.value.lastIndexOf(":"), last.value.lastIndexOf("\\")) + 1).toLowerCase();
}
function ancestorScopes({ facts, scope }) {
	const found = [];
	for (let index = scope; index >= 0; index = facts.scopes[index]?.parent ?? -1) {
		const name = facts.scopes[index]?.name;
		found.push({
			index,
			name: name?.slice(name.lastIndexOf("\\") + 1)
		});
	}
	return found;
}

//#endregion
//#region src/resolve/guards/guards.ts
/** Tells why an absent target of this include does no harm; undefined where it does. */
function guardOf(fact, values, place, engine) {
	return about("failure", ownGuard(fact, place) ?? surroundingTry(place)) ?? about("branch", neverRuns(place, engine) ?? jumpedOver(place)) ?? about("file", askedBefore$1(fact, values, place, engine)) ?? about("branch", askedByName(values, place, engine) ?? guardOfUnknown(fact, values, place, engine));
}
function about(kind, why) {
	return why === void 0 ? void 0 : {
		why,
		about: kind
	};
}
/**
* A part that can be installed and is not here: the whole directory of the target is absent, and a call that the branch
* hangs on names it (`if (is_active('gallery/gallery.php')) include PLUGINS . '/gallery/setup.php'`).
*/
function askedByName(values, place, engine) {
	const missing = textsOf$1(values).texts.flatMap((text) => absentDirectories(insideTree$1(text), engine));
	if (missing.length === 0) return void 0;
	for (const { test, truth } of enclosingConditions(place)) {
		const call = test.kind === "variable" ? onlyWriteOf(test.name, place)?.fact.value ?? test : test;
		if (!truth || !("args" in call)) continue;
		const named = call.args.flatMap((arg) => textsOf$1(engine.evaluate(arg.value, place)).texts).find((text) => missing.includes(text.split("/")[0] ?? ""));
		if (named !== void 0) return `the branch asks for ${named}`;
	}
}
/** The names of the directories of a path that are not in the tree. */
function absentDirectories(inside, { world }) {
	if (inside === void 0 || hasHole(inside)) return [];
	const parts = tidy(inside).split("/").slice(0, -1);
	return parts.filter((_, index) => !world.index.isDirectory(parts.slice(0, index + 1).join("/")));
}
/** Guard 4: `@include`, and an include whose own result is looked at. A require dies all the same. */
function ownGuard(fact, place) {
	if (fact.keyword.startsWith("require")) return void 0;
	if (fact.silenced) return "the include is silenced with @";
	if (fact.result === "tested") return "the result of the include is tested";
	if (fact.resultVariable !== void 0 && isTestedLater(fact.resultVariable, place)) return "the result of the include is tested";
}
function isTestedLater(name, place) {
	return place.facts.blocks.some((block) => block.scope === place.scope && block.at > place.at && block.holds.some(({ test }) => testsForFailure(test, name)));
}
function testsForFailure(test, name) {
	switch (test.kind) {
		case "variable": return test.name === name;
		case "not":
		case "empty": return testsForFailure(test.of, name);
		case "compare": return [test.left, test.right].some((side) => testsForFailure(side, name));
		case "and":
		case "or": return testsForFailure(test.left, name) || testsForFailure(test.right, name);
		default: return false;
	}
}
/** Guard 5: only Error and Throwable catch what a missing require throws. */
function surroundingTry(place) {
	return ancestors(place.facts.blocks, place.block).some((index) => {
		const block = place.facts.blocks[index];
		return block?.kind === "try" && block.catches.some((name) => name === "throwable" || name === "error");
	}) ? "a try block catches the failure" : void 0;
}
/** Where a goto leads is not followed. */
function jumpedOver({ facts, scope }) {
	return facts.scopes[scope]?.opens.some(({ why }) => why === "goto") ? "a goto may jump over it" : void 0;
}
function neverRuns(place, engine) {
	const around = enclosingConditions(place);
	if (around.some(({ test, truth }) => truthOf(test, place, engine) === !truth)) return "the branch never runs here";
	if (isSwitchedOff(place, engine)) return "the project has switched the branch off";
	return around.some(({ test, truth }) => isForSomePlatforms(test, truth)) ? "only some servers run this branch" : void 0;
}
function askedBefore$1(fact, values, place, engine) {
	const targets = new Set(textsOf$1(values).texts.map(normalised));
	for (const here of [place, ...creationsAround(fact.operand, place)]) {
		const guarded = {
			fact,
			targets,
			place: here,
			engine
		};
		for (const { test, truth } of [...enclosingConditions(here), ...survivedConditions(here, engine)]) {
			const why = existenceTest(test, truth, guarded);
			if (why !== void 0) return why;
		}
	}
	return askedByMaker({
		fact,
		targets,
		place,
		engine
	});
}
/** Closures run only where they were made: `if (is_file($f)) on('x', function () use ($f) { include $f; })`. */
function creationsAround(operand, place) {
	const scope = place.facts.scopes[place.scope];
	if (scope?.kind !== "closure" && scope?.kind !== "arrow") return [];
	const own = new Set(scope.parameters.map(({ name }) => name));
	if (holdsPart(operand, (part) => part.kind === "variable" && own.has(part.name))) return [];
	const outside = creationOf(scope, place);
	return [outside, ...creationsAround(operand, outside)];
}

//#endregion
//#region src/resolve/guards/second-choice.ts
/**
* True where the place is only reached while another file is not there, which is not in the repository but will be in its
* place: `if (is_file('new.conf.php')) … else require 'old.conf.php'`, beside a `new.conf.php.dist`. That one may never be
* made, so this is a doubt, and no guard.
*/
function isSecondChoice(place, engine) {
	return enclosingConditions(place).some(({ test, truth }) => !truth && asksForProvided(test, place, engine));
}
function asksForProvided(test, place, engine) {
	if (test.kind !== "call" || !/^(?:file_exists|is_file|is_readable)$/.test(test.names.at(-1) ?? "")) return false;
	const [operand] = test.args;
	if (!operand) return false;
	engine.begin();
	const { texts, open } = textsOf$1(engine.evaluate(operand.value, place));
	return !open && texts.length > 0 && texts.every((text) => isProvided$1(text, engine));
}
function isProvided$1(text, { world }) {
	const inside = hasHole(text) ? void 0 : insideTree$1(text);
	return inside !== void 0 && providedBy(inside.replace(/^\/+/, ""), world, () => false) !== void 0;
}

//#endregion
//#region src/resolve/guards/skipped-turn.ts
/** Of a loop over a literal list: a test of its variable may leave this turn out. Which turns is not followed. */
function skippedTurn(place, engine) {
	const around = ancestors(place.facts.blocks, place.block);
	const loops = place.facts.assignments.filter(({ op, block }) => (op === "foreach" || op === "foreach-key") && around.includes(block));
	const names = new Set(loops.flatMap(({ target }) => target.kind === "variable" ? [target.name] : []));
	if (names.size === 0) return void 0;
	return [...enclosingConditions(place), ...survivedConditions(place, engine)].some(({ test }) => holdsPart(test, (part) => part.kind === "variable" && names.has(part.name))) ? "a test in the loop may leave it out" : void 0;
}

//#endregion
//#region src/resolve/guards/writes.ts
/** Functions of PHP, and methods that are named for it, that make a file; and which argument names it. */
const WRITERS = /* @__PURE__ */ new Map([
	["file_put_contents", 0],
	["fopen", 0],
	["touch", 0],
	["copy", 1],
	["rename", 1],
	["symlink", 1],
	["link", 1],
	["move_uploaded_file", 1],
	["put", 0],
	["write", 0],
	["dumpfile", 0]
]);
/** Tells whether the project writes a path of the tree itself (guard 8). Evaluates only writers whose target can end so. */
function createWrites(engine) {
	const memo = /* @__PURE__ */ new Map();
	return (path) => {
		const base = baseNameOf(path);
		const written = memo.get(base) ?? writtenWithBase(base, engine);
		memo.set(base, written);
		return written.has(path) || [...written].some((tail) => tail.startsWith("…/") && `/${path}`.endsWith(tail.slice(1)));
	};
}
function writtenWithBase(base, engine) {
	const written = /* @__PURE__ */ new Set();
	for (const [name, position] of WRITERS) {
		const { calls } = engine.world.symbols;
		for (const call of [...calls.get(name) ?? [], ...calls.get(`->${name}`) ?? []]) {
			if (isTestPath(call.path) || !mayEndWith(argumentOf(call, position), base, call)) continue;
			for (const path of targetsOf$1(call, position, engine)) written.add(path);
		}
	}
	return written;
}
function argumentOf({ fact }, position) {
	return "args" in fact.call ? fact.call.args[position]?.value : void 0;
}
/** By the literal at the end of an expression, or of what a variable of the same scope is set to. */
function mayEndWith(expr, base, call) {
	const { facts, fact } = call;
	switch (expr?.kind) {
		case "literal": return base.endsWith(baseNameOf(expr.value)) && expr.value !== "";
		case "concat": return mayEndWith(expr.parts.at(-1), base, call);
		case "variable": return writesTo$1(expr.name, {
			facts,
			scope: fact.scope
		}).some((write) => write.fact.value !== expr && endsLiterally(write.fact.value, base));
		case "constant":
		case "class-constant":
		case "property":
		case "element": return true;
		default: return false;
	}
}
function endsLiterally(expr, base) {
	if (expr.kind === "concat") return endsLiterally(expr.parts.at(-1) ?? expr, base);
	if (expr.kind === "literal") return expr.value !== "" && base.endsWith(baseNameOf(expr.value));
	return expr.kind === "constant" || expr.kind === "property";
}
function targetsOf$1({ path, facts, fact }, position, engine) {
	const { call } = fact;
	const target = "args" in call ? call.args[position]?.value : void 0;
	const isFopen = call.kind === "call" && call.names.at(-1) === "fopen";
	if (!target || isFopen && !opensForWriting(call.args[1]?.value)) return [];
	engine.begin();
	const { texts } = textsOf$1(engine.evaluate(target, {
		path,
		facts,
		scope: fact.scope,
		block: fact.block,
		at: fact.at
	}));
	return texts.flatMap((text) => hasHole(text) ? tailOf$1(text) : insideOf(text, path));
}
/** A relative path hangs on the working directory: of a page, its own one. */
function insideOf(text, from) {
	const inside = isPlain(text) && !/^(?:\/|[a-z]+:)/i.test(text) ? `${directoryOf(from)}/${text}` : insideTree$1(text);
	return inside === void 0 ? [] : [tidy(inside)];
}
/** Behind a head that is not known: a tail of a directory and a name, which is enough to know it by. */
function tailOf$1(text) {
	const tail = tidy(afterHoles(text));
	return /^[^/]+\/.*[^/]$/.test(tail) && !tail.includes("..") ? [`…/${tail}`] : [];
}
function opensForWriting(mode) {
	return mode?.kind === "literal" && typeof mode.value === "string" && /^[waxc]/.test(mode.value);
}

//#endregion
//#region src/resolve/search/source-tail.ts
/**
* Splits an operand behind its first part, when that is no literal and all the rest is known: so that sites whose heads
* have several values, some of them not known, can still vote on the head as it is written.
*/
function sourceTailOf(operand, place, engine) {
	const [first, ...rest] = operand.kind === "concat" ? operand.parts : [];
	if (!first || first.kind === "literal" || first.kind === "magic" || rest.length === 0) return void 0;
	const { texts, open } = textsOf$1(engine.evaluate({
		kind: "concat",
		parts: rest
	}, place));
	const [text, more] = texts;
	if (text === void 0 || more !== void 0 || open || !isPlain(text) || text.includes("..")) return void 0;
	const tail = tidy(text);
	return tail === "" ? void 0 : {
		head: `source ${identityOf(first, place)}`,
		tail
	};
}

//#endregion
//#region src/resolve/verdicts/anchors.ts
function anchorsOf(sites) {
	const anchors = /* @__PURE__ */ new Map();
	for (const { outcomes } of sites) for (const outcome of outcomes) {
		if (outcome.kind !== "tail" || outcome.bare) continue;
		const { head, tail, paths } = outcome;
		const known = anchors.get(head) ?? /* @__PURE__ */ new Set();
		for (const path of paths) known.add(path.slice(0, -tail.length).replace(/\/$/, ""));
		anchors.set(head, known);
	}
	return anchors;
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
			const extension = extensionOf$1(tail);
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
/** Equal for sites that can be the same. */
function valuesKey({ values }) {
	return [
		"",
		values.open,
		...textsOf$1(values).texts
	].join("\0");
}

//#endregion
//#region src/resolve/verdicts/left-home.ts
/** So many other tails of a head tell the directory that it leads to. */
const MIN_SPEAKING = 2;
/**
* The head tree's sites, without what only ends like what is meant. A tail is found wherever a file ends like it; but one
* that was found below a directory where others of the same head still are is not meant by a file that the change puts
* elsewhere: the head leads where it led.
*/
function withoutStrays(head, base, keyOf) {
	const isNew = (path) => !base.world.index.tree.paths.has(path);
	const moved = new Set(head.sites.filter((site) => isGuessed(site) && foundTails(site).every(hasOnly(isNew))));
	if (moved.size === 0) return head;
	const paths = new Set([...moved].map(({ path }) => path));
	const before = pathsByTail(base.sites.filter((site) => paths.has(site.path)), keyOf);
	const homes = homesOf(head.sites);
	const left = (site) => site.outcomes.map((outcome) => {
		if (!isFoundTail(outcome)) return outcome;
		const tried = leftBehind(outcome, before.get(tailKey(site, outcome, keyOf)) ?? [], {
			homes,
			world: head.world
		});
		return {
			...outcome,
			paths: tried.length > 0 ? [] : outcome.paths,
			tried
		};
	});
	return {
		...head,
		sites: head.sites.map((site) => moved.has(site) ? asAbsent(site, left(site), head.world) : site)
	};
}
/** All that was found of it was found by its end alone, below a head that is not known. */
function isGuessed({ values, outcomes }) {
	const found = outcomes.filter(isFound);
	return !values.open && found.length > 0 && found.every(isFoundTail);
}
function isFoundTail(outcome) {
	return outcome.kind === "tail" && outcome.paths.length > 0 && outcome.tried.every((path) => path.startsWith("…/"));
}
function foundTails({ outcomes }) {
	return outcomes.filter(isFoundTail);
}
function hasOnly(isMeant) {
	return ({ paths }) => paths.every(isMeant);
}
function asAbsent(site, outcomes, world) {
	if (outcomes.some(isFound)) return site;
	const tried = outcomes.flatMap((outcome) => outcome.kind === "tail" ? outcome.tried : []);
	const [provided] = tried.flatMap((path) => providedBy(path, world, () => false) ?? []);
	const [kept] = tried.flatMap((path) => {
		const why = withheld(path, world);
		return why === void 0 ? [] : [{
			path,
			why
		}];
	});
	return {
		...site,
		outcomes,
		provided,
		withheld: provided ? void 0 : kept
	};
}
/** What a line found before, by the line, its values and the tail. */
function pathsByTail(sites, keyOf) {
	const known = /* @__PURE__ */ new Map();
	for (const site of sites) for (const outcome of foundTails(site)) {
		const key = tailKey(site, outcome, keyOf);
		known.set(key, [...known.get(key) ?? [], ...outcome.paths]);
	}
	return known;
}
function tailKey(site, { head, tail }, keyOf) {
	return `${keyOf(site.path, site)}${valuesKey(site)}\0${head}\0${tail}`;
}
function homesOf(sites) {
	const homes = /* @__PURE__ */ new Map();
	for (const { head, tail, paths } of sites.flatMap(foundTails)) for (const path of paths) {
		const key = `${head}\0${placeOf$1(path, tail)}`;
		const tails = homes.get(key) ?? /* @__PURE__ */ new Set();
		homes.set(key, tails.add(tail));
	}
	return homes;
}
function placeOf$1(path, tail) {
	return path.slice(0, path.length - tail.length);
}
/** The paths where a tail was, when all of them are gone and the head still leads there and not to where it is now. */
function leftBehind({ head, tail, paths }, before, { homes, world: { index } }) {
	if (before.some((path) => index.lookup(path).kind !== "absent")) return [];
	const now = paths.map((path) => placeOf$1(path, tail));
	const speaks = (other) => other !== tail && now.every((place) => index.lookup(place + other).kind !== "file");
	return [...new Set(before)].filter((path) => {
		return [...homes.get(`${head}\0${placeOf$1(path, tail)}`) ?? []].filter(speaks).length >= MIN_SPEAKING;
	});
}

//#endregion
//#region src/resolve/verdicts/complete-site.ts
/** Asks what only absent targets need to be asked: once, when the graph has settled. */
function completeSites(sites, searching) {
	const { engine } = searching;
	const asking = {
		searching,
		writes: createWrites(engine),
		anchors: anchorsOf(sites)
	};
	const someUndecided = sites.some(isUndecided);
	return sites.map((site) => {
		const facts = engine.world.files.get(site.path);
		if (!facts) return site;
		const sourceTail = someUndecided ? tailOf(site, facts, searching) : void 0;
		if (!site.outcomes.some(isFound)) return completed(site, sourceTail, absent(site, facts, asking));
		if (isGuessed(site)) return completed(site, sourceTail, { guard: guardOfGuessed(site, facts, searching) });
		return sourceTail ? completed(site, sourceTail, {}) : site;
	});
}
function completed(site, sourceTail, ofAbsent) {
	const { path, fact, values, outcomes, standIn, stable, part, through, perhaps } = site;
	const { guard, provided, doubted, withheld } = ofAbsent;
	const shared = {
		path,
		fact,
		values,
		outcomes,
		standIn,
		stable,
		sourceTail,
		guard,
		provided,
		doubted,
		withheld
	};
	if (!part && !through && !perhaps) return shared;
	return {
		...shared,
		...part && { part },
		...through && { through },
		...perhaps && { perhaps }
	};
}
/** Not found, and not all of its values are paths of the tree: the head as it is written has to tell. */
function isUndecided({ values, outcomes }) {
	if (outcomes.some(isFound)) return false;
	return values.open || outcomes.some((one) => one.kind === "outside" && (outcomes.length > 1 || one.tried !== void 0));
}
/** Of a call: what guards the include behind it, or the call itself. */
function guardAt({ fact, values, through, part }, place, engine) {
	const guard = (through && guardOf(through.fact, values, through.place, engine)) ?? guardOf(fact, values, place, engine);
	const skipped = guard || !part ? void 0 : skippedTurn(place, engine) ?? (through && skippedTurn(through.place, engine));
	return skipped === void 0 ? guard : {
		why: skipped,
		about: "branch"
	};
}
/** What is found by its end alone may turn out not to be meant. */
function guardOfGuessed(site, facts, { engine }) {
	engine.begin();
	return guardAt(site, placeOf$2(site.path, facts, site.fact), engine);
}
function tailOf(site, facts, { engine }) {
	engine.begin();
	return sourceTailOf(site.fact.operand, placeOf$2(site.path, facts, site.fact), engine);
}
function absent(site, facts, { searching, writes, anchors }) {
	const { engine } = searching;
	engine.begin();
	const place = placeOf$2(site.path, facts, site.fact);
	const guard = guardAt(site, place, engine);
	const provided = [...[
		...triedPaths(site.outcomes),
		...site.outcomes.flatMap(behindLink),
		...site.outcomes.flatMap((outcome) => belowHead(outcome, engine, anchors))
	].map((path) => providedBy(path, engine.world, writes)), ...site.outcomes.map((outcome) => belowRoot(outcome, engine))].find(isThere$1);
	return {
		guard,
		provided,
		doubted: guard === void 0 && isDoubted(site, place, engine),
		withheld: provided ? void 0 : firstWithheld(site, engine)
	};
}
function isDoubted({ outcomes, through }, place, engine) {
	if (!outcomes.every(({ kind }) => kind === "absent")) return false;
	const tried = triedPaths(outcomes);
	if (tried.every((path) => isLaidOver(path, engine.world))) return true;
	if (tried.some((path) => isKitPath(path, place.path, engine.world))) return true;
	return (through ? [place, through.place] : [place]).some((at) => isDeclaredAlready(at, engine) || isSecondChoice(at, engine));
}
/** Where a link leads that leads nowhere; a directory that is installed there holds anything. */
function behindLink(outcome) {
	if (outcome.kind !== "dangling") return [];
	const aim = tidy(`${directoryOf(outcome.link)}/${outcome.target}`);
	return [aim, `${aim}/any`];
}
/** A head that is not known may well be the root, where `vendor` is. */
function belowRoot(outcome, { world }) {
	return outcome.kind === "tail" && !outcome.bare && outcome.paths.length === 0 && !world.index.tree.built ? installed(outcome.tail, world) : void 0;
}
/**
* In each directory of the tree that the head may lead to: there the sample lies, and there the project writes it. Where
* other paths below the head are, the directory may be made as well; a name alone may be nowhere else.
*/
function belowHead(outcome, { world }, anchors) {
	if (outcome.kind !== "tail" || outcome.bare || outcome.paths.length > 0) return [];
	const { head, tail } = outcome;
	const directory = directoryOf(tail);
	const below = [...anchors.get(head) ?? []].map((place) => joinPath(place, tail));
	if (directory === "") return below;
	const ending = world.index.directoriesEnding(directory).map((place) => `${place}/${baseNameOf(tail)}`);
	return [.../* @__PURE__ */ new Set([...ending, ...below])];
}
function isThere$1(provided) {
	return provided !== void 0;
}
function firstWithheld(site, { world }) {
	for (const path of triedPaths(site.outcomes)) {
		const why = withheld(path, world);
		if (why !== void 0) return {
			path,
			why
		};
	}
}

//#endregion
//#region src/resolve/evaluate-project.ts
/** Values need the include graph and the graph needs values; so many passes settle real projects. */
const MAX_PASSES = 4;
/** Looks every include up, pass by pass, until the include graph stays the same; then asks what the absent ones need. */
function evaluateProject(input) {
	let { pass, evaluating } = begin(input);
	for (;;) {
		const next = runPass(pass, evaluating);
		if ("kind" in next) return next;
		pass = next;
	}
}
function begin(input) {
	const { files, settings, serverPaths = /* @__PURE__ */ new Map() } = input;
	const start = input.takeStart?.();
	const symbols = collectSymbols(files);
	const declarations = start?.declarations ?? collectDeclarations$1(files);
	const index = start?.index ?? new TreeIndex(input.tree);
	const pages = compilePages(settings);
	const demands = new DemandList(start?.names);
	const graph = start ? new KnownGraph(files, currentEdges(start.edges, files), {
		pass: 1,
		pages
	}) : new KnownGraph(files, [], {
		pass: 0,
		pages
	});
	const shared = {
		files,
		symbols,
		index,
		settings,
		declarations,
		serverPaths
	};
	const interrupted = () => input.interrupt?.(demands.words) === true;
	return {
		pass: {
			graph,
			known: start?.found ?? /* @__PURE__ */ new Map()
		},
		evaluating: {
			shared,
			pages,
			demands,
			interrupted
		}
	};
}
function runPass({ graph, known }, { shared, pages, demands, interrupted }) {
	const { files, index, declarations } = shared;
	const pass = graph.pass + 1;
	const world = {
		...shared,
		graph
	};
	const { searching, sites } = lookUpAll(world, known, demands);
	if (pass > 1) demandAround(sites, searching);
	const edges = () => sites.flatMap(edgesOf);
	const leave = () => {
		return {
			kind: "interrupted",
			start: {
				index,
				declarations,
				edges: edges(),
				names: demands.names,
				found: foundSites(sites)
			}
		};
	};
	if (pass > 1 && interrupted()) return leave();
	const change = pass === 1 ? "other edges" : changeOfEdges(edges(), graph.edges);
	const settled = change !== "other edges";
	if (!settled && pass < MAX_PASSES) return {
		graph: new KnownGraph(files, edges(), {
			pass,
			pages
		}),
		known: stableSites(sites)
	};
	const complete = completeSites(settled ? sites : sites.map((site) => orAsBefore(site, graph)), searching);
	if (interrupted()) return leave();
	for (const { through } of sites) if (through) settleArguments(through.place);
	return {
		kind: "settled",
		project: {
			world: change === "other facts" ? {
				...world,
				graph: new KnownGraph(files, edges(), {
					pass: graph.pass,
					pages
				})
			} : world,
			sites: complete,
			demands: demands.words,
			names: demands.names
		}
	};
}
function demandAround(sites, { engine }) {
	for (const { path, fact, outcomes, through } of sites) {
		const facts = outcomes.some(isFound) ? void 0 : engine.world.files.get(path);
		if (!facts) continue;
		demandTests(placeOf$2(path, facts, fact), engine);
		if (through) demandTests(through.place, engine);
	}
}
function lookUpAll(world, known, demands) {
	const engine = createEngine(world, demands);
	const searching = {
		engine,
		searchPath: createSearchPath(engine),
		answers: new SharedAnswers()
	};
	const sites = [];
	for (const path of [...world.files.keys()].sort()) {
		const facts = world.files.get(path);
		for (const fact of facts?.includes ?? []) {
			const same = known.get(fact);
			known.delete(fact);
			if (same) sites.push(...same);
			else if (facts) sites.push(...lookUpSite(fact, placeOf$2(path, facts, fact), searching));
		}
	}
	return {
		searching,
		sites: withCalls(sites, searching)
	};
}
/**
* An include whose path its callers give is judged at the calls; where one is known it gives way to them. What it finds
* itself, by a pattern, stays where calls hang on what is not known: others may ask for the rest.
*/
function withCalls(sites, searching) {
	if (searching.engine.world.graph.pass === 0) return sites;
	return sites.flatMap((site) => {
		const calls = lookUpCalls(site, searching);
		if (calls.length === 0) return [site];
		return site.outcomes.some(isFound) && !calls.every(isWhollyKnown) ? [site, ...calls] : calls;
	}).sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : a.fact.at - b.fact.at);
}
/**
* A page that is only included by what it includes itself is one in every other pass: what the pass before found from its
* directory is found.
*/
function orAsBefore(site, graph) {
	const isOneOfMany = site.part || site.through || site.perhaps || site.standIn !== void 0;
	if (site.stable || isOneOfMany || site.outcomes.some(isFound)) return site;
	const paths = graph.targetsOf(site.fact);
	return paths.length === 0 ? site : {
		...site,
		outcomes: [{
			kind: "found",
			paths
		}]
	};
}
function stableSites(sites) {
	return byFact(sites.filter((site) => site.stable));
}
/** Each include with all its turns; of a file that is read again none is asked for. */
function foundSites(sites) {
	const known = stableSites(sites);
	return new Map([...known].filter(([, turns]) => turns.every((site) => site.outcomes.some(isFound))));
}
function byFact(sites) {
	const known = /* @__PURE__ */ new Map();
	for (const site of sites) {
		const group = known.get(site.fact);
		if (group) group.push(site);
		else known.set(site.fact, [site]);
	}
	return known;
}
/** The edges of an earlier evaluation, with the facts of the files that were read again; those of calls stay as they were. */
function currentEdges(edges, files) {
	return [...groupBy(edges, (edge) => edge.from)].flatMap(([from, own]) => {
		const { includes = [], calls = [] } = files.get(from) ?? {};
		const facts = new Map(includes.map((fact) => [fact.at, fact]));
		const called = new Set(calls.map(({ at }) => at));
		return own.flatMap((edge) => {
			const fact = facts.get(edge.fact.at);
			if (fact === edge.fact || called.has(edge.fact.at)) return [edge];
			return fact ? [{
				...edge,
				fact
			}] : [];
		});
	});
}
/** Nobody asks the graph for more than which files include which, in which places: `other facts` tell the same of that. */
function changeOfEdges(now, before) {
	if (!(now.length === before.length && now.every((edge, index) => isSame$1(edge, before[index])))) return "other edges";
	return now.every(({ fact }, index) => fact === before[index]?.fact) ? "none" : "other facts";
}
function isSame$1({ from, to, fact, loose }, other) {
	return other?.from === from && other.to === to && other.fact.at === fact.at && other.loose === loose;
}

//#endregion
//#region src/pipeline/reading/read-server-paths.ts
/** What the `.user.ini` and `.htaccess` files of a tree say of include_path. */
async function readServerPaths(tree) {
	const found = /* @__PURE__ */ new Map();
	for (const path of tree.paths) {
		if (!SERVER_FILES.some((name) => path.endsWith(name) && baseNameOf(path) === name)) continue;
		const text = await textOf$2(tree, path);
		const isIni = path.endsWith(".user.ini");
		const value = isIni ? includePathOfUserIni(text) : includePathOfHtaccess(text);
		if (value === void 0) continue;
		const directory = directoryOf(path);
		found.set(directory, {
			...found.get(directory),
			...isIni ? { userIni: value } : { htaccess: value }
		});
	}
	return found;
}
async function textOf$2(tree, path) {
	const bytes = tree.entry(path).kind === "file" ? await readOrNothing(tree, path) : void 0;
	return bytes === void 0 ? "" : new TextDecoder().decode(bytes);
}

//#endregion
//#region src/pipeline/evaluating/resolve-tree.ts
/** A helper may call a helper: how often facts are completed before what is still missing stays unknown. */
const MAX_ROUNDS = 5;
/** Evaluates a tree, round by round, until no second reading tells more. */
async function resolveTree(input) {
	const { tree, contents = tree, facts: files, settings, store, signal, like } = input;
	ownFacts(files);
	const readings = new SecondReadings({
		tree,
		contents,
		files,
		store
	});
	const serverPaths = await readServerPaths(tree);
	if (like) await readings.readAsFor(like);
	const evaluate = evaluator({
		tree,
		settings,
		serverPaths,
		files
	});
	for (let round = 1;; round++) {
		await turn(signal);
		const project = evaluate((demands) => round < MAX_ROUNDS && readings.demand(demands));
		if (project) return {
			...project,
			readFor: readings.demanded
		};
		await readings.read();
	}
}
/** Evaluates the files as they are by then, from where the run before was interrupted; undefined when it is again. */
function evaluator(input) {
	let start;
	const takeStart = () => {
		const given = start;
		start = void 0;
		return given;
	};
	return (interrupt) => {
		const evaluation = evaluateProject({
			...input,
			files: new Map(input.files),
			takeStart,
			interrupt
		});
		if (evaluation.kind === "settled") return evaluation.project;
		start = evaluation.start;
	};
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
		signal,
		like: known?.evaluated
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
function applyRules(rules, context, { isOff, isAsked = () => true }) {
	const problems = [];
	const { tree, sites } = context.project;
	const asked = {
		paths: [...tree.paths].filter(isAsked).sort(),
		sites: sites.filter(({ path }) => isAsked(path))
	};
	return {
		drafts: firstAtEachPlace(rules.flatMap((rule) => {
			try {
				return draftsOf(rule, context, asked).filter(({ path }) => !isOff(rule.id, path)).map((draft) => ({
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
function draftsOf(rule, context, { paths, sites }) {
	const drafts = [];
	const add = (found) => {
		for (const draft of found) drafts.push(draft);
	};
	if (rule.file) for (const path of paths) add(rule.file(path, context));
	if (rule.include) {
		for (const site of sites) if (looksAt(rule, site)) add(rule.include(site, context));
	}
	if (rule.project) add(rule.project(context));
	return drafts;
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
			...NOTHING
		},
		problems
	};
	const foundBefore = await findSuppressions({
		...suppressionInput(before, ruled(rules, judged.base, judged.head, askedBefore(found, before, options.baseline))),
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
/** Nothing is subtracted from a file in which nothing is found; but an entry of the baseline may be of use in any file. */
function askedBefore({ drafts }, { changes }, baseline) {
	if (baseline) return void 0;
	const inHead = new Set(drafts.map(({ draft }) => draft.path));
	return (path) => inHead.has(changes.renames.get(path) ?? path);
}
/** What nothing is subtracted from need not be found. */
const NOTHING = {
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
function ruled(rules, project, other, isAsked) {
	const context = {
		project,
		comparing: other !== void 0,
		...other ? { other } : {}
	};
	const { settings } = project;
	const setting = compileRuleSettings(settings);
	const running = rules.filter(({ id }) => !isOffEverywhere(id, settings));
	const isOff = (rule, path) => setting(rule, path) === "off";
	return applyRules(running, context, {
		isOff,
		...isAsked && { isAsked }
	});
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
function nearnessOf(outcome, site, index) {
	const nearest = nearestPath(outcome.tail, index);
	if (!(nearest !== void 0 && isNearMiss(outcome.tail, nearest) && !isChance(outcome, nearest, site))) return {
		near: false,
		isKin: false,
		isSlipped: false
	};
	const isKin = !isStranger(outcome.tail, nearest);
	return {
		near: true,
		isKin,
		isSlipped: isKin && !(outcome.elsewhere && isNamesake(outcome.tail, nearest))
	};
}
function judgeTail(outcome, site, { index, judging }) {
	const { near, isKin, isSlipped } = nearnessOf(outcome, site, index);
	const isHint = isKin && !site.through;
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
	return inAnotherCase(site, index, judging) ?? providedOrOutside(site, index, judging) ?? notDeployed(site) ?? transition(site, index, judging) ?? unlessBefore(site, missing$1(site, index, judging), judging);
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
		if (twin === void 0 || !wasFound && isElsewhere$1(outcome, twin, site, judging)) continue;
		if (hasSampleElsewhere(site, twin)) continue;
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
function isElsewhere$1(outcome, twin, site, { anchors }) {
	if (isChance(outcome, twin, site)) return true;
	if (outcome.kind !== "tail" || outcome.bare || outcome.tail.includes("/")) return false;
	return anchors.get(outcome.head)?.has(directoryOf(twin)) !== true;
}
/** The file is made of its sample, in a directory of its own: what differs in case is in another one. */
function hasSampleElsewhere({ provided }, twin) {
	return provided?.standIn !== void 0 && directoryOf(provided.standIn) !== directoryOf(twin);
}
/** Some file or other of that name says nothing of a place that nothing is known of. */
function isNameAlone({ anchored, head, tail }, { votes, comparing }) {
	return !anchored && !tail.includes("/") && judgeHead(votes, head, tail, comparing) !== "anchored";
}
function providedOrOutside(site, index, judging) {
	const { provided } = site;
	const { before } = judging;
	const wentAway = provided?.seemsMade && before.wasFound(site);
	if (provided && !wentAway) return {
		kind: "provided",
		why: provided.why,
		...provided.standIn ? { standIn: provided.standIn } : {}
	};
	const outside = site.outcomes.filter((outcome) => outcome.kind === "outside");
	const [first] = outside;
	if (!first || outside.length < site.outcomes.length) return void 0;
	const here = outside.some(mayBeInside);
	if (here && before.wasFound(site)) return void 0;
	const vouched = here ? byWrittenHead(site, index, judging, false) : void 0;
	if (vouched) return vouched;
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
	const verdict = withNearest({
		kind: "missing",
		proof,
		tried: triedOf(site),
		...weak ? { weak } : {}
	}, site, index);
	return !judging.comparing && site.doubted && !isSlipped(verdict) ? {
		...verdict,
		weak: true
	} : verdict;
}
function isSlipped({ tried, nearest }) {
	return nearest !== void 0 && tried.some((path) => isNearMiss(path, nearest) && !isNamesake(path, nearest));
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
function byWrittenHead(site, index, judging, isLenient = judging.comparing) {
	const { sourceTail, outcomes } = site;
	if (!sourceTail || !outcomes.every(isAbsentOrElsewhere) || index.withTail(sourceTail.tail).length > 0) return void 0;
	if (judgeHead(judging.votes, sourceTail.head, sourceTail.tail, isLenient) !== "anchored") return void 0;
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
	const now = base ? withoutStrays(head, base.evaluated, siteKey) : head;
	const shared = {
		votes: collectVotes(now.sites, base?.evaluated.sites),
		anchors: anchorsOf([...now.sites, ...base?.evaluated.sites ?? []]),
		comparing: base !== void 0
	};
	if (!base) return { head: asProject(now, judgeSites(now, {
		...shared,
		before: nothingBefore
	})) };
	const baseSites = judgeSites(base.evaluated, {
		...shared,
		before: nothingBefore
	});
	const before = beforeOf({
		...base,
		judged: baseSites
	}, now.sites, siteKey);
	return {
		head: asProject(now, judgeSites(now, {
			...shared,
			before
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
	const extension = extensionOf$1(base);
	if (extension === "php" || tree.entry(path).kind !== "file") return false;
	if (isPutAside(base)) return true;
	if (extension === "") return /^\w[\w-]*$/.test(base) && !/^[A-Z_-]+$/.test(base);
	const lower = extension.toLowerCase();
	if (lower === "php" || slipBetween(lower, "php") !== void 0) return lower === "php" || !isPhpExtension(lower, []);
	return !KNOWN_EXTENSIONS.has(lower) && wasPhp(path, tree, other);
}
/** Settings may say that any extension holds PHP, but not one that is sent to browsers as it is. */
function isPutAside(base) {
	const extension = extensionOf$1(putAsideName(base) ?? "");
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
	const elements = elementsOf$1(tokens, range);
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
	store?.classes?.set(id, facts, () => validityOf(id, bytes));
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
//#region src/pipeline/reporting/surrounding-cause.ts
/** What else in the change can be shown to have brought it; undefined where nothing can. */
function surroundingCause(line, compared) {
	const { changes } = compared;
	const value = otherValue(line, compared);
	if (value !== void 0) return {
		kind: "value-changed",
		path: value
	};
	const place = otherExcuse(line, compared) ?? otherPlace(line, compared);
	if (place !== void 0) return {
		kind: "context-changed",
		path: place
	};
	if (changes.modified.has(line.path)) return {
		kind: "edited",
		path: displayName(line.path)
	};
	const only = line.place === line.path ? onlyChange(compared) : line.path;
	return only === void 0 ? void 0 : {
		kind: "context-changed",
		path: displayName(only)
	};
}
/** A changed file that took part in the value. What a guard, or a file that is made elsewhere, let pass has it still. */
function otherValue({ related, before }, compared) {
	if (before.length > 0 && before.every(({ resolution: { kind } }) => kind === "optional" || kind === "provided")) return void 0;
	const traced = before.flatMap(({ traces }) => traces.map(({ path }) => displayName(path)));
	const { shown } = told(compared);
	return [...related, ...traced].find((path) => shown.has(path));
}
/** What told before that the target is not meant to be in the repository, and was changed. */
function otherExcuse({ before, tried }, compared) {
	const { shown } = told(compared);
	const samples = before.flatMap(({ standIn }) => standIn === void 0 ? [] : [displayName(standIn)]);
	const ignoring = before.some(({ resolution: { kind } }) => kind === "provided") ? tried.flatMap((path) => ignoredBy(path, compared.base.tree) ?? []) : [];
	return [...samples, ...ignoring].find((path) => shown.has(path));
}
function ignoredBy(path, tree) {
	const absence = isRepoPath(path) ? tree.absence(path) : void 0;
	return absence?.kind === "ignored" ? absence.source : void 0;
}
/** What tells where names are looked for, and was changed. */
function otherPlace(line, compared) {
	const place = placeTeller(line, compared);
	return place === void 0 ? void 0 : displayName(place);
}
function placeTeller(line, compared) {
	const { manifests, setter } = told(compared);
	if (line.isClass) return manifests.find((path) => isAround(path, line.path));
	if (!line.now.some(isRelative)) return void 0;
	const { head, base } = compared;
	return setter ?? newWayTo(line.path, {
		graph: head.graph,
		other: base.graph
	}, compared) ?? newWayTo(line.place, {
		graph: base.graph,
		other: head.graph
	}, compared);
}
function isAround(path, file) {
	const directory = directoryOf(path);
	return directory === "" || file.startsWith(`${directory}/`);
}
/** What PHP looks for along include_path, or in the working directory. */
function isRelative({ fact: { operand } }) {
	const first = operand.kind === "concat" ? operand.parts[0] : operand;
	return first?.kind === "literal" && !first.value.startsWith("/");
}
/** The nearest changed file above `path` that includes what leads there in one of the trees alone. */
function newWayTo(path, { graph, other }, compared) {
	const { shown } = told(compared);
	const seen = /* @__PURE__ */ new Set([path]);
	for (let level = [path]; level.length > 0;) {
		const edges = level.flatMap((at) => graph.edgesInto(at));
		const [nearest] = edges.filter(({ from, to }) => !other.edgesInto(to).some((edge) => edge.from === from)).flatMap(({ from }) => shown.has(displayName(from)) ? [from] : []).sort();
		if (nearest !== void 0) return nearest;
		level = [...new Set(edges.map(({ from }) => from))].filter((from) => !seen.has(from));
		for (const at of level) seen.add(at);
	}
}
/** A change of one file alone brought all that is new. */
function onlyChange(compared) {
	const { added, modified, deleted, renames } = compared.changes;
	return added.size + modified.size + deleted.size + renames.size === 1 ? [
		...added,
		...modified,
		...deleted,
		...renames.values()
	][0] : void 0;
}
const byChanges = /* @__PURE__ */ new WeakMap();
function told(compared) {
	const { changes, head, base } = compared;
	const known = byChanges.get(changes);
	if (known) return known;
	const { added, modified, deleted, renames } = changes;
	const paths = [
		...added,
		...modified,
		...deleted,
		...renames.keys(),
		...renames.values()
	].sort();
	const fresh = {
		shown: new Set(paths.map(displayName)),
		manifests: paths.filter((path) => MANIFESTS.has(baseNameOf(path))),
		setter: paths.find((path) => SERVER.has(baseNameOf(path)) || settersIn(path, head) !== settersIn(path, base))
	};
	byChanges.set(changes, fresh);
	return fresh;
}
const MANIFESTS = /* @__PURE__ */ new Set(["composer.json", "composer.lock"]);
const SERVER = new Set(SERVER_FILES);
const SETTERS = /* @__PURE__ */ new Set(["set_include_path", "chdir"]);
function settersIn(path, { facts }) {
	return JSON.stringify(facts.get(path)?.calls.flatMap(({ call }) => setsPlace(call) ? [call] : []) ?? []);
}
function setsPlace(call) {
	if (call.kind !== "call") return false;
	const [first] = call.args;
	const name = call.names.at(-1) ?? "";
	const isIncludePath = first?.value.kind === "literal" && first.value.value === "include_path";
	return SETTERS.has(name) || name === "ini_set" && isIncludePath;
}

//#endregion
//#region src/pipeline/reporting/cause.ts
/**
* What in the change brought a finding: its target went away, its line is new, or something that it hangs on changed.
* Undefined where nothing of that can be shown.
*/
function causeOf({ draft }, comparison) {
	return goneTarget(draft, comparison) ?? changedLine(draft, comparison) ?? surroundingCause(unchangedLine(draft, comparison), comparison);
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
	return linesOf$1(draft, place, base).length > 0 || tookTemplate(place, draft.key, base) || place === draft.path && !changes.modified.has(place) ? void 0 : {
		kind: "edited",
		path
	};
}
function unchangedLine(draft, { head, base, origins }) {
	const { path, related = [], target } = draft;
	const place = origins.get(path) ?? path;
	return {
		path,
		tried: target?.tried ?? [],
		place,
		related: related.map(({ path }) => path),
		now: linesOf$1(draft, path, head),
		before: linesOf$1(draft, place, base),
		isClass: base.autoload?.hasKey(place, draft.key) === true
	};
}
function linesOf$1({ key }, path, project) {
	return sitesIn(path, project).filter((site) => site.fact.text === key);
}
function tookTemplate(path, text, { templates }) {
	return templates?.some((site) => site.path === path && site.use.text === text) === true;
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
		...cause ? { cause } : surroundings.isBrought(ruled) ? { unexplained: true } : {},
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
		isBrought: ({ rule }) => comparison !== void 0 && rule !== unusedSuppression,
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
function comparisonOf({ head, base, changes }) {
	if (!base || !changes) return void 0;
	const origins = new Map([...changes.renames].map(([from, to]) => [to, from]));
	return {
		head: head.project,
		base: base.project,
		changes,
		origins
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
//#region src/pipeline/reading/read-ahead.ts
/** Begins to read the files that hold PHP in most projects. What cannot be read is left to whoever asks for it. */
function readAhead(tree) {
	const store = memoryStore();
	let isWanted = true;
	const reading = read(tree, store, () => isWanted).catch(() => void 0);
	return {
		store,
		async stop() {
			isWanted = false;
			await reading;
		}
	};
}
async function read(tree, store, isWanted) {
	const asked = {
		tree,
		settings: defaultSettings,
		store
	};
	for await (const _ of batchesOf(candidatesIn(asked), asked)) {
		await turn(void 0);
		if (!isWanted()) return;
	}
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
export { createEngine as _, makeReport as a, isConditional as c, edgesOf as d, placeOf$2 as f, DemandList as g, showCall as h, readAhead as i, collectVotes as l, nearestPath as m, checkNoting as n, readLines as o, triedPaths as p, judgeTrees as r, reasonOf as s, check as t, judgeHead as u, ROOT as v, textsOf$1 as y };