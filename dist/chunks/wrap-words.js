import { t as visible } from "./visible.js";

//#region src/report/display-width.ts
/** First and last code points that take two columns: East_Asian_Width W and F of Unicode 16, blocks rounded outwards. */
const WIDE = [
	[4352, 4447],
	[8986, 8987],
	[9001, 9002],
	[11904, 12350],
	[12353, 19903],
	[19968, 42191],
	[43360, 43388],
	[44032, 55203],
	[63744, 64255],
	[65040, 65049],
	[65072, 65131],
	[65281, 65376],
	[65504, 65510],
	[94176, 101640],
	[110576, 111355],
	[119552, 119670],
	[127488, 127589],
	[131072, 262141]
];
function graphemesOf(text) {
	if (/^[\x20-\x7e]*$/.test(text)) return Array.from(text, (char, at) => ({
		text: char,
		start: at,
		end: at + 1
	}));
	const segments = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text);
	return Array.from(segments, ({ segment, index }) => ({
		text: segment,
		start: index,
		end: index + segment.length
	}));
}
/** Terminal columns that a text without control characters takes. */
function displayWidth(text) {
	if (/^[\x20-\x7e]*$/.test(text)) return text.length;
	return graphemesOf(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme.text), 0);
}
function graphemeWidth(grapheme) {
	const code = grapheme.codePointAt(0) ?? 0;
	if (code < 768) return grapheme.includes("️") ? 2 : 1;
	if (/^[\p{M}\u200b-\u200d]/u.test(grapheme)) return 0;
	if (/^\p{Emoji_Presentation}/u.test(grapheme) || grapheme.includes("️")) return 2;
	return isWide(code) ? 2 : 1;
}
function isWide(code) {
	return WIDE.some(([first, last]) => code >= first && code <= last);
}

//#endregion
//#region src/report/source-line.ts
const TAB = "    ";
/**
* Lays out one line in at most `width` columns. Tabs become four spaces, hidden characters are written out, and a line
* that is too long is cut to what surrounds the span, with `…` at the cuts.
*/
function layOutSource(line, span, width) {
	const from = span.column - 1;
	const to = span.openEnded ? line.trimEnd().length : Math.max(span.endColumn - 1, from + 1);
	const nearby = cutFarAway(line, from, to, width * 4);
	const shown = cutToWidth(graphemesOf(nearby.text).map((grapheme) => cellOf(grapheme, from - nearby.offset, to - nearby.offset)), Math.max(width, 9) - 1, {
		start: nearby.offset > 0,
		end: nearby.cutEnd
	});
	return {
		text: joinText(shown),
		marks: joinMarks(shown, span.openEnded)
	};
}
/** Keeps the work small on a minified line of megabytes. */
function cutFarAway(line, from, to, reach) {
	const offset = wholeCharacter(line, Math.max(0, from - reach));
	const end = wholeCharacter(line, Math.min(line.length, Math.min(to, from + reach) + reach));
	return {
		text: line.slice(offset, end),
		offset,
		cutEnd: end < line.length
	};
}
function wholeCharacter(line, at) {
	const unit = line.charCodeAt(at);
	return unit >= 56320 && unit <= 57343 ? at - 1 : at;
}
function cellOf({ text, start, end }, from, to) {
	const shown = text === "	" ? TAB : visible(text);
	return {
		text: shown,
		width: shown === text ? graphemeWidth(text) : shown.length,
		marked: start < to && end > from
	};
}
/** Widens from the span's first cell to both sides, the span first, until the columns are used up. */
function cutToWidth(cells, width, cut) {
	if (!cut.start && !cut.end && widthOf(cells) <= width) return [...cells];
	const first = Math.max(0, cells.findIndex((cell) => cell.marked));
	const last = lastMarked(cells, first);
	const budget = width - 2;
	let end = takeForward(cells, first, {
		budget,
		stop: last
	});
	let left = budget - widthOf(cells.slice(first, end));
	const start = takeBackward(cells, first, Math.floor(left / 2));
	left -= widthOf(cells.slice(start, first));
	end = takeForward(cells, end, {
		budget: left,
		stop: cells.length
	});
	left -= widthOf(cells.slice(Math.max(end, first), end));
	return withEllipses(cells, {
		start: end === cells.length ? takeBackward(cells, start, budget - widthOf(cells.slice(start, end))) : start,
		end
	}, cut);
}
function lastMarked(cells, first) {
	let at = first;
	while (cells[at]?.marked) at++;
	return at;
}
function takeForward(cells, from, limit) {
	let at = from;
	let left = limit.budget;
	while (at < limit.stop && (cells[at]?.width ?? 0) <= left) left -= cells[at++]?.width ?? 0;
	return at;
}
function takeBackward(cells, from, budget) {
	let at = from;
	let left = budget;
	while (at > 0 && (cells[at - 1]?.width ?? 0) <= left) left -= cells[--at]?.width ?? 0;
	return at;
}
function withEllipses(cells, kept, cut) {
	const ellipsis = (at) => ({
		text: "…",
		width: 1,
		marked: cells[at]?.marked ?? false
	});
	const before = cut.start || kept.start > 0 ? [ellipsis(kept.start - 1)] : [];
	const after = cut.end || kept.end < cells.length ? [ellipsis(kept.end)] : [];
	return [
		...before,
		...cells.slice(kept.start, kept.end),
		...after
	];
}
function widthOf(cells) {
	return cells.reduce((sum, cell) => sum + cell.width, 0);
}
function joinText(cells) {
	return cells.map((cell) => cell.text).join("").trimEnd();
}
function joinMarks(cells, openEnded) {
	const underline = cells.map((cell) => (cell.marked ? "^" : " ").repeat(cell.width)).join("").trimEnd();
	if (underline === "") return `${" ".repeat(widthOf(cells))}^`;
	return openEnded ? `${underline}…` : underline;
}

//#endregion
//#region src/report/look.ts
/** Columns for text. Lines of text, unlike source, are not read well when they are very long. */
function textWidth({ width }) {
	return Math.min(width, 120);
}
/** Too narrow for labels in a column of their own. */
function isNarrow({ width }) {
	return width < 60;
}

//#endregion
//#region src/report/wrap-words.ts
/** Breaks a text at spaces into lines of at most `width` columns, as `wrapPieces` does. */
function wrapWords(text, width) {
	return wrapPieces(text.split(" "), width);
}
/**
* Joins pieces by spaces into lines of at most `width` columns. A piece is never cut, so that a path can be copied: one
* that is wider stands alone on its line. Never empty.
*/
function wrapPieces(pieces, width) {
	const lines = [];
	let line = "";
	for (const piece of pieces) if (line !== "" && displayWidth(line) + 1 + displayWidth(piece) > width) {
		lines.push(line);
		line = piece;
	} else line = line === "" ? piece : `${line} ${piece}`;
	return [...lines, line];
}

//#endregion
export { layOutSource as a, textWidth as i, wrapWords as n, isNarrow as r, wrapPieces as t };