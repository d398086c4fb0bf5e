import { a as gate, r as countFindings } from "./judgement.js";
import { i as displayName, s as isRepoPath, t as baseNameOf } from "./path.js";

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
export { updateBaseline as n, coverReport as t };