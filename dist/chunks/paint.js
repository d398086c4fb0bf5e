//#region src/report/paint.ts
const CODES = {
	bold: [1, 22],
	dim: [2, 22],
	red: [31, 39],
	green: [32, 39],
	yellow: [33, 39],
	cyan: [36, 39]
};
function painter(color) {
	if (!color) return (text) => text;
	return (text, ...styles) => styles.reduce((inner, style) => wrap(inner, CODES[style]), text);
}
function wrap(text, [on, off]) {
	return text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`;
}
const severityStyle = {
	error: "red",
	warning: "yellow",
	notice: "cyan"
};

//#endregion
export { severityStyle as n, painter as t };