import { t as UnreadableFileError } from "./errors.js";
import { a as encodeName, i as displayName, l as realName, n as decodeName, s as isRepoPath, t as baseNameOf } from "./path.js";
import { t as groupBy } from "./group-by.js";
import { a as gate, r as countFindings } from "./judgement.js";
import { n as errorReason, t as errorCode } from "./error-code.js";
import { t as writeOutput } from "./write-output.js";
import { dirname, join, sep } from "node:path";
import { lstat, readFile, realpath, rename } from "node:fs/promises";

//#region src/fix/apply-edits.ts
/** Applies fixes to the text of one file: each as a whole or not at all, the first one first. */
function applyEdits(text, items) {
	const starts = lineStarts(text);
	const changes = [];
	const applied = [];
	const refused = [];
	for (const item of items) {
		const found = item.fix.edits.map((edit) => changeOf(edit, {
			text,
			starts,
			item
		}));
		const wanted = found.filter((change) => change !== void 0);
		if (wanted.length < found.length) refused.push({
			item,
			why: "the file is no longer what was checked"
		});
		else if (wanted.some((change) => changes.some((other) => clash(change, other)))) refused.push({
			item,
			why: "another fix changes the same place"
		});
		else {
			changes.push(...wanted.filter((change) => !changes.some((other) => isSame(change, other))));
			applied.push(item);
		}
	}
	return {
		text: changed(text, changes),
		applied,
		refused
	};
}
/** Undefined where the edit does not fit: the line is not there, or not the one that the finding shows. */
function changeOf(edit, { text, starts, item }) {
	const { finding, fix } = item;
	const from = offsetOf(edit.startLine, edit.startColumn, {
		text,
		starts
	});
	const to = offsetOf(edit.endLine, edit.endColumn, {
		text,
		starts
	});
	const isElsewhere = fix.edits.some(({ path }) => path !== edit.path);
	if (from === void 0 || to === void 0 || to < from || isElsewhere) return void 0;
	if (edit.path === finding.path && edit.startLine === finding.line && lineAt(edit.startLine, {
		text,
		starts
	}) !== finding.snippet) return void 0;
	return {
		from,
		to,
		text: edit.text
	};
}
function offsetOf(line, column, lines) {
	const start = lines.starts[line - 1];
	const length = lineAt(line, lines)?.length;
	return start === void 0 || length === void 0 || column > length + 1 ? void 0 : start + column - 1;
}
function lineAt(line, { text, starts }) {
	const start = starts[line - 1];
	if (start === void 0) return void 0;
	const next = starts[line];
	return text.slice(start, next ?? text.length).replace(/(?:\r\n|\r|\n)$/, next === void 0 ? "$&" : "");
}
/** Lines as positions count them: a byte order mark is no column. */
function lineStarts(text) {
	const starts = [text.startsWith("﻿") ? 1 : 0];
	for (const end of text.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length);
	return starts;
}
function clash(one, other) {
	return !isSame(one, other) && one.from <= other.to && other.from <= one.to;
}
function isSame(one, other) {
	return one.from === other.from && one.to === other.to && one.text === other.text;
}
function changed(text, changes) {
	return [...changes].sort((a, b) => b.from - a.from).reduce((left, { from, to, text: put }) => left.slice(0, from) + put + left.slice(to), text);
}

//#endregion
//#region src/fix/plan-fixes.ts
/**
* Plans the first certain fix of each finding that nothing suppresses. A fix is refused where the file is no longer what
* was checked, is not UTF-8, or where another fix changes the same place.
*/
async function planFixes(findings, tree) {
	const certain = findings.filter(({ suppressed }) => suppressed === null);
	const names = new Map([...tree.paths].map((path) => [displayName(path), path]));
	const edits = await planEdits(certain.flatMap(certainEdit), {
		tree,
		names
	});
	const renames = planRenames(certain.flatMap(certainRename), {
		tree,
		names
	});
	return {
		changes: edits.done,
		renames: renames.done,
		fixes: [...edits.fixes, ...renames.fixes],
		refused: [...edits.refused, ...renames.refused]
	};
}
function certainEdit(finding) {
	const fix = certainFix(finding);
	if (fix?.kind !== "edit") return [];
	const { path, line } = finding;
	return [{
		path,
		line,
		title: fix.title,
		file: fix.edits[0]?.path ?? path,
		finding,
		fix
	}];
}
function certainRename(finding) {
	const fix = certainFix(finding);
	if (fix?.kind !== "rename") return [];
	const { path, line } = finding;
	return [{
		path,
		line,
		title: fix.title,
		file: fix.rename.from,
		finding,
		fix
	}];
}
function certainFix({ fixes }) {
	return fixes.find(({ safe }) => safe);
}
async function planEdits(planned, { tree, names }) {
	const done = [];
	const fixes = [];
	const refused = [];
	for (const [shown, group] of groupBy(planned, ({ file }) => file)) {
		const path = names.get(shown);
		const before = path && await textOf(path, tree);
		if (path === void 0 || before === void 0) {
			refused.push(...group.map((fix) => refusal(fix, `${shown} cannot be read as UTF-8`)));
			continue;
		}
		const outcome = applyEdits(before, group);
		if (outcome.text !== before) done.push({
			path,
			before,
			after: outcome.text
		});
		fixes.push(...outcome.applied.map(placeOf));
		refused.push(...outcome.refused.map(({ item, why }) => refusal(item, why)));
	}
	return {
		done,
		fixes,
		refused
	};
}
function refusal(planned, why) {
	return {
		...placeOf(planned),
		why
	};
}
function placeOf({ path, line, title, file }) {
	return {
		path,
		line,
		title,
		file
	};
}
/** Undefined for what is no file, cannot be read, or would not come out again as it was. */
async function textOf(path, tree) {
	if (tree.entry(path).kind !== "file") return void 0;
	try {
		const text = decodeName(await tree.read(path));
		return /\p{Cs}/u.test(text) ? void 0 : text;
	} catch (error) {
		if (error instanceof UnreadableFileError) return void 0;
		throw error;
	}
}
function planRenames(planned, { tree, names }) {
	const done = [];
	const fixes = [];
	const refused = [];
	for (const one of planned) {
		const from = names.get(one.fix.rename.from);
		const to = realName(one.fix.rename.to);
		const isTaken = done.some((rename) => rename.to === to) || [...tree.paths].some((path) => `${path}/`.startsWith(`${to}/`));
		if (from === void 0 || isTaken) refused.push(refusal(one, `${one.fix.rename.to} is there already`));
		else {
			done.push({
				from,
				to
			});
			fixes.push(placeOf(one));
		}
	}
	return {
		done,
		fixes,
		refused
	};
}

//#endregion
//#region src/fix/apply-fixes.ts
/**
* Applies what is certain among the fixes of a report to the directory that was checked as `head`. A file that has changed
* since is left alone; each other one is replaced as a whole, or stays as it was. Renames overwrite nothing.
*/
async function applyFixes(report, head) {
	return applyPlan(await planFixes(report.findings, head), head.root);
}
/** `root` is absolute. Does not reject for a file that cannot be changed: it is among the refused. */
async function applyPlan(plan, root) {
	const faults = /* @__PURE__ */ new Map();
	const note = (path, why) => why !== void 0 && faults.set(displayName(path), why);
	for (const change of plan.changes) note(change.path, await write(change, root));
	for (const move of plan.renames) note(move.from, await moveFile(move, root));
	const planned = plan.fixes.map((fix) => ({
		said: `${fix.path}:${fix.line}: ${fix.title}`,
		why: faults.get(fix.file)
	}));
	return {
		fixed: planned.flatMap(({ said, why }) => why === void 0 ? said : []),
		refused: [...planned.flatMap(({ said, why }) => why === void 0 ? [] : `${said}: ${why}`), ...plan.refused.map(({ path, line, title, why }) => `${path}:${line}: ${title}: ${why}`)]
	};
}
async function write({ path, before, after }, root) {
	return unlessFailing(async () => {
		const file = await inside(path, root);
		if (file === void 0) return "it lies outside of the directory";
		if ((await readFile(file)).compare(Buffer.from(before)) !== 0) return "it has changed since it was checked";
		await writeOutput(file, after);
	});
}
async function moveFile({ from, to }, root) {
	return unlessFailing(async () => {
		const [old, fresh] = [await inside(from, root), await inside(to, root)];
		if (old === void 0 || fresh === void 0) return "it lies outside of the directory";
		if (await isTaken(fresh, old)) return `${displayName(to)} is there already`;
		await rename(bytesOf(old), bytesOf(fresh));
	});
}
async function unlessFailing(work) {
	try {
		return await work();
	} catch (error) {
		return errorReason(error);
	}
}
/** A directory on the way may be a link that leads out. */
async function inside(path, root) {
	const file = join(root, path);
	const [top, directory] = [await realpath(root), await realpath(dirname(file))];
	return directory === top || directory.startsWith(top.endsWith(sep) ? top : `${top}${sep}`) ? file : void 0;
}
/** Where case does not matter, the new name of a file may be its old one. */
async function isTaken(file, old) {
	try {
		const [there, own] = [await lstat(bytesOf(file)), await lstat(bytesOf(old))];
		return there.ino !== own.ino || there.dev !== own.dev;
	} catch (error) {
		if (errorCode(error) === "ENOENT") return false;
		throw error;
	}
}
/** Names that are not UTF-8 are only found by their bytes. */
function bytesOf(file) {
	return Buffer.from(encodeName(file));
}

//#endregion
//#region src/fix/format-patch.ts
/** How many unchanged lines stand around a change, as in git's own patches. */
const CONTEXT = 3;
/** A plan as a patch that `git apply` takes. Empty for a plan that changes nothing. */
function formatPatch({ changes, renames }) {
	const moved = new Map(renames.map(({ from, to }) => [from, to]));
	const edited = changes.map((change) => filePatch(change, moved.get(change.path)));
	const changedPaths = new Set(changes.map(({ path }) => path));
	const renamed = renames.filter(({ from }) => !changedPaths.has(from)).map(({ from, to }) => renameHead(from, to, 100));
	return [...edited, ...renamed].join("");
}
function filePatch({ path, before, after }, movedTo) {
	const to = movedTo ?? path;
	return `${movedTo === void 0 ? `diff --git ${side("a", path)} ${side("b", path)}\n` : renameHead(path, to, 90)}--- ${side("a", path)}\n+++ ${side("b", to)}\n${hunks(before, after)}`;
}
function renameHead(from, to, similarity) {
	const names = `rename from ${quoted(from)}\nrename to ${quoted(to)}\n`;
	return `diff --git ${side("a", from)} ${side("b", to)}\nsimilarity index ${similarity}%\n${names}`;
}
function side(letter, path) {
	return quoted(`${letter}/${path}`);
}
/** As git quotes names (`core.quotePath`): in C's way, as soon as one byte is not plain. */
function quoted(name) {
	if (/^[\x20-\x7e]+$/.test(name) && !/["\\]/.test(name)) return name;
	return `"${Array.from(encodeName(name), escapedByte).join("")}"`;
}
function escapedByte(byte) {
	const character = String.fromCharCode(byte);
	if (character === "\"" || character === "\\") return `\\${character}`;
	return byte >= 32 && byte < 127 ? character : `\\${byte.toString(8).padStart(3, "0")}`;
}
/** Fixes change lines, and never how many there are. */
function hunks(before, after) {
	const [old, fresh] = [before.split("\n"), after.split("\n")];
	return rangesAround(old.flatMap((line, index) => line === fresh[index] ? [] : [index]), lastLine(old)).map((range) => hunk(range, old, fresh)).join("");
}
/** Index of the last line that holds anything: behind a last line feed there is no line. */
function lastLine(lines) {
	return lines.at(-1) === "" ? lines.length - 2 : lines.length - 1;
}
function rangesAround(indexes, end) {
	const ranges = [];
	for (const index of indexes) {
		const range = {
			first: Math.max(0, index - CONTEXT),
			last: Math.min(end, index + CONTEXT)
		};
		const previous = ranges.at(-1);
		if (previous !== void 0 && range.first <= previous.last + 1) ranges[ranges.length - 1] = {
			first: previous.first,
			last: range.last
		};
		else ranges.push(range);
	}
	return ranges;
}
function hunk({ first, last }, old, fresh) {
	const count = last - first + 1;
	const lines = [];
	let removed = [];
	let added = [];
	const flush = () => {
		lines.push(...removed, ...added);
		removed = [];
		added = [];
	};
	for (let index = first; index <= last; index++) {
		const end = index === old.length - 1 ? "\n\\ No newline at end of file\n" : "\n";
		if (old[index] === fresh[index]) {
			flush();
			lines.push(` ${old[index]}${end}`);
		} else {
			removed.push(`-${old[index]}${end}`);
			added.push(`+${fresh[index]}${end}`);
		}
	}
	flush();
	return `@@ -${first + 1},${count} +${first + 1},${count} @@\n${lines.join("")}`;
}

//#endregion
//#region src/suppress/update-baseline.ts
/**
* The baseline of everything in the report of a whole tree that no comment ignores. Of the old entries those stay that the
* run could not judge: `isJudged` says of which it could. An entry that stays keeps its text.
*/
function updateBaseline(old, findings, isJudged) {
	const before = new Map(old.entries.map((entry) => [entry.fingerprint, entry]));
	const entries = /* @__PURE__ */ new Map();
	for (const entry of old.entries) if (!isJudged(entry)) entries.set(entry.fingerprint, entry);
	for (const finding of findings) {
		const { fingerprint, suppressed, rule } = finding;
		if (rule === "unused-suppression" || suppressed?.kind === "inline") continue;
		entries.set(fingerprint, before.get(fingerprint) ?? finding);
	}
	const removed = [...before.keys()].filter((fingerprint) => !entries.has(fingerprint)).length;
	return {
		entries: [...entries.values()],
		added: entries.size - before.size + removed,
		removed
	};
}
/** The report as it is with the updated baseline: what is new in it is suppressed, and nothing in it is of no use. */
function coverReport(report, { file, entries }, settings) {
	const known = new Set(entries.map(({ fingerprint }) => fingerprint));
	const place = displayName(isRepoPath(file) ? file : baseNameOf(file));
	const findings = report.findings.filter(({ rule, path }) => rule !== "unused-suppression" || path !== place).map((finding) => finding.suppressed || !known.has(finding.fingerprint) ? finding : covered(finding));
	const summary = {
		...report.summary,
		...countFindings(findings)
	};
	return {
		...report,
		result: gate(summary, settings),
		summary,
		findings
	};
}
function covered(finding) {
	return {
		...finding,
		suppressed: { kind: "baseline" }
	};
}

//#endregion
export { applyPlan as a, applyFixes as i, updateBaseline as n, planFixes as o, formatPatch as r, coverReport as t };