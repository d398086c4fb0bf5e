import { C as UnreadableFileError } from "./start.js";
import { E as decodeName, O as displayName, P as realName } from "./asking.js";
import { t as groupBy } from "./group-by.js";

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
export { planFixes as t };