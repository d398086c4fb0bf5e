import { Y as SEVERITIES } from "./opening.js";
import { randomBytes } from "node:crypto";

//#region src/action/outputs.ts
const FINDINGS = 100;
/** GitHub takes 1 MB for all outputs of a job; both lists together stay below half of it. */
const LIST_CHARACTERS = 2e5;
/** What a run says in which nothing was checked. */
function emptyOutputs(result) {
	return {
		result,
		errors: "0",
		warnings: "0",
		notices: "0",
		findings: "[]",
		"findings-truncated": "false",
		"changed-files": "[]",
		"changed-files-truncated": "false",
		"base-sha": "",
		"head-sha": "",
		scope: "",
		"sarif-file": "",
		"report-file": ""
	};
}
/** `files`: where reports were written, `''` where none was. */
function outputsOf({ report, range, changedFiles }, files) {
	const { errors, warnings, notices } = report.summary;
	const active = report.findings.filter(({ suppressed }) => suppressed === null);
	const findings = fitting([...active].sort(bySeverity).slice(0, FINDINGS));
	const changed = fitting(changedFiles);
	return {
		result: report.result,
		errors: String(errors),
		warnings: String(warnings),
		notices: String(notices),
		findings: JSON.stringify(findings),
		"findings-truncated": String(findings.length < active.length),
		"changed-files": JSON.stringify(changed),
		"changed-files-truncated": String(changed.length < changedFiles.length),
		"base-sha": range.kind === "all" ? "" : range.base.sha,
		"head-sha": range.head.sha,
		scope: report.scope,
		"sarif-file": files.sarif,
		"report-file": files.report
	};
}
function bySeverity(one, other) {
	return SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
}
function fitting(values) {
	let left = LIST_CHARACTERS;
	const end = values.findIndex((value) => {
		left -= JSON.stringify(value).length + 1;
		return left < 0;
	});
	return end < 0 ? values : values.slice(0, end);
}
/** The outputs as GITHUB_OUTPUT takes them: no value can end its own block, since nobody can guess how it ends. */
function outputFileText(outputs) {
	const end = `end-${randomBytes(16).toString("hex")}`;
	return Object.entries(outputs).map(([name, value]) => `${name}<<${end}\n${value}\n${end}\n`).join("");
}

//#endregion
export { outputFileText as n, outputsOf as r, emptyOutputs as t };