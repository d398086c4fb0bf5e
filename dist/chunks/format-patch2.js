import { k as encodeName } from "./asking.js";

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
export { formatPatch as t };