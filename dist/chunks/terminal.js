//#region src/cli/terminal.ts
/** Whether text for this output is colored. A flag decides; then NO_COLOR, FORCE_COLOR, TERM=dumb, the terminal. */
function wantsColor(output, env, flag) {
	if (flag !== void 0) return flag;
	if (isSet(env["NO_COLOR"])) return false;
	const forced = env["FORCE_COLOR"];
	if (forced !== void 0) return forced !== "0" && forced !== "false";
	return output.isTTY === true && env["TERM"] !== "dumb";
}
const DEFAULT_WIDTH = 100;
/** Columns to fit text into: of the terminal, else COLUMNS, else 100. */
function widthOf(output, env) {
	if (output.isTTY === true && output.columns !== void 0 && output.columns > 0) return output.columns;
	const columns = env["COLUMNS"] ?? "";
	return /^[1-9]\d{0,3}$/.test(columns) ? Number(columns) : DEFAULT_WIDTH;
}
const LINKING_PROGRAMS = /* @__PURE__ */ new Set([
	"iTerm.app",
	"WezTerm",
	"vscode",
	"ghostty",
	"Hyper"
]);
/** Whether the terminal is known to understand OSC 8 links; there is no way to ask it. */
function understandsLinks(output, env) {
	if (output.isTTY !== true || isSet(env["CI"]) || env["TERM"] === "dumb") return false;
	if (LINKING_PROGRAMS.has(env["TERM_PROGRAM"] ?? "") || isSet(env["WT_SESSION"])) return true;
	return env["TERM"] === "xterm-kitty" || Number(env["VTE_VERSION"] ?? 0) >= 5e3;
}
/** Whether a line may be drawn and wiped again. */
function canRedraw(output, env) {
	return output.isTTY === true && !isSet(env["CI"]) && env["TERM"] !== "dumb";
}
function isSet(value) {
	return value !== void 0 && value !== "" && value !== "false" && value !== "0";
}

//#endregion
export { widthOf as i, understandsLinks as n, wantsColor as r, canRedraw as t };