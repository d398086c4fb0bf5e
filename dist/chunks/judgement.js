import { t as compileGlobs } from "./globs.js";

//#region src/model/judgement.ts
/** True for the paths whose findings are reported, by `include` and `exclude`. */
function compileScope(settings) {
	const excluded = compileGlobs(settings.exclude);
	const included = settings.include.length === 0 ? () => true : compileGlobs(settings.include);
	return (path) => included(path) && !excluded(path);
}
/** What the settings say of a rule in a file; `undefined`: nothing, so that the draft's own severity holds. */
function compileRuleSettings(settings) {
	const overrides = settings.overrides.map(({ files, rules }) => ({
		matches: compileGlobs(files),
		rules
	}));
	return (rule, path) => {
		return overrides.findLast(({ matches, rules }) => rules[rule] !== void 0 && matches(path))?.rules[rule] ?? settings.rules[rule];
	};
}
/** True for a rule that is off and that no override turns on again: it need not run. */
function isOffEverywhere(rule, { rules, overrides }) {
	return rules[rule] === "off" && overrides.every((override) => (override.rules[rule] ?? "off") === "off");
}
/** Findings as a summary counts them. */
function countFindings(findings) {
	const open = findings.filter(({ suppressed }) => suppressed === null);
	const count = (severity) => open.filter((finding) => finding.severity === severity).length;
	const suppressed = findings.length - open.length;
	return {
		errors: count("error"),
		warnings: count("warning"),
		notices: count("notice"),
		suppressed
	};
}
const WEIGHT = {
	notice: 1,
	warning: 2,
	error: 3,
	never: 4
};
/** True when a finding of this severity fails the run. */
function failsRun(severity, failOn) {
	return WEIGHT[severity] >= WEIGHT[failOn];
}
/** The gate: whether findings that are not suppressed, as the summary counts them, fail the run. */
function gate(summary, settings) {
	const { errors, warnings, notices } = summary;
	const failing = [
		["error", errors],
		["warning", warnings],
		["notice", notices]
	].some(([severity, count]) => count > 0 && failsRun(severity, settings.failOn));
	const tooMany = settings.maxWarnings !== null && warnings > settings.maxWarnings;
	return failing || tooMany ? "failed" : "passed";
}

//#endregion
export { gate as a, failsRun as i, compileScope as n, isOffEverywhere as o, countFindings as r, compileRuleSettings as t };