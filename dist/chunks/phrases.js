import { t as visible } from "./visible.js";

//#region src/report/phrases.ts
/** `1 page`, `1,834 pages`. */
function counted(count, noun) {
	return `${grouped(count)} ${count === 1 ? noun : `${noun}s`}`;
}
/** Thousands parted by commas, whatever the locale. */
function grouped(count) {
	return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** `path:line:col` in visible characters; a finding about a whole file is named by its path. */
function placeOf(finding) {
	const path = visible(finding.path);
	return isAboutFile(finding) ? path : `${path}:${finding.line}:${finding.column}`;
}
function isAboutFile(finding) {
	return finding.snippet === "" && finding.line === finding.endLine && finding.column === finding.endColumn;
}
const SEVERITIES = [
	"error",
	"warning",
	"notice"
];
/** `2 errors, 1 warning`; `no findings`. */
function tally(summary) {
	const { errors, warnings, notices } = summary;
	return [
		[errors, "error"],
		[warnings, "warning"],
		[notices, "notice"]
	].flatMap(([count, noun]) => count > 0 ? [counted(count, noun)] : []).join(", ") || "no findings";
}
/** Whether something was left out that may hold findings: then a run without any is not clean, and ends with 2 or 3. */
function hasGap({ problems }) {
	return problems.some(({ kind }) => kind !== "unparsable");
}
const VERDICTS = {
	found: "found",
	optional: "optional",
	case: "in another case",
	provided: "provided elsewhere",
	outside: "outside the repository",
	notDeployed: "not deployed",
	missing: "missing",
	unknown: "unknown"
};
/** `5,150 includes in 1,834 files: 5,120 found, 9 optional, …`, without the verdicts that nothing got. */
function verdictCounts({ includes, filesIndexed }) {
	const counts = verdictNames().map((name) => [name, includes[name]]);
	const total = counts.reduce((sum, [, count]) => sum + count, 0);
	const parts = counts.flatMap(([name, count]) => count > 0 ? [`${grouped(count)} ${VERDICTS[name]}`] : []);
	const start = `${counted(total, "include")} in ${counted(filesIndexed, "PHP file")}`;
	return parts.length > 0 ? `${start}: ${parts.join(", ")}` : start;
}
function verdictNames() {
	return [
		"found",
		"optional",
		"case",
		"provided",
		"outside",
		"notDeployed",
		"missing",
		"unknown"
	];
}
const HEADS = {
	worktree: "the working tree",
	index: "the staged files",
	commit: ""
};
const WAS = {
	worktree: "was",
	index: "were",
	commit: "was"
};
/** What was compared with what, and how that was found, in one sentence without a full stop. */
function comparison(report) {
	const { range, scope, summary } = report;
	if (!range) return scope === "files" ? "only the named files were checked" : "the whole tree was checked";
	const head = HEADS[range.head.source] || shortId(range.head.sha);
	const method = range.method === head ? "" : visible(range.method);
	if (!range.base) return `${head} ${WAS[range.head.source]} checked as a whole${method && ` (${method})`}`;
	const base = `${shortId(range.base.sha)} (${visible(range.base.source)})`;
	const partly = range.complete ? "" : "; not all of it could be determined, so more was checked";
	return `${counted(summary.filesChanged, "changed file")} from ${base} to ${head}${method && `: ${method}`}${partly}`;
}
function shortId(id) {
	return /^[0-9a-f]{40,64}$/.test(id) ? id.slice(0, 10) : visible(id);
}
/** `3 suppressed, 12 there before this change`; empty when there are none. */
function setAside({ suppressed, preexisting }) {
	const parts = [...suppressed > 0 ? [`${grouped(suppressed)} suppressed`] : [], ...preexisting > 0 ? [`${grouped(preexisting)} there before this change`] : []];
	return parts.length > 0 ? `not counted: ${parts.join(", ")}` : "";
}
/** `passed all the same: the shop is down (--override)`; empty when nothing was overridden. */
function overrideWords({ override }) {
	return override ? `passed all the same: ${visible(override.reason)} (${visible(override.source)})` : "";
}
/** Findings that count: those that nothing suppresses. */
function activeFindings(report) {
	return report.findings.filter((finding) => finding.suppressed === null);
}
/** At most `limit` UTF-16 units, with `…` for what is cut off; no character is cut in half. */
function clip(text, limit) {
	if (text.length <= limit) return text;
	return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

//#endregion
export { counted as a, overrideWords as c, tally as d, verdictCounts as f, comparison as i, placeOf as l, activeFindings as n, hasGap as o, clip as r, isAboutFile as s, SEVERITIES as t, setAside as u };