import { K as workflowCommand, P as formatReport, Y as SEVERITIES } from "./opening.js";

//#region src/action/annotations.ts
/** GitHub shows so many annotations of one severity a step and drops the rest. */
const SHOWN = 10;
/**
* Workflow commands, one a line, within what GitHub shows of a step: remarks of one severity are one annotation, before
* those of the findings or, where these use up the allowance, in the last of them. `report` absent: only remarks.
*/
function annotationText(report, remarks) {
	const lines = (report === void 0 ? "" : formatReport(report, "github", {
		color: false,
		width: 100
	})).split("\n").filter((line) => line !== "");
	return SEVERITIES.flatMap((severity) => {
		return joined(lines.filter((line) => line.startsWith(`::${severity} `)), severity, remarks.filter((remark) => remark.severity === severity).map(({ text }) => text));
	}).map((line) => `${line}\n`).join("");
}
function joined(lines, severity, texts) {
	if (texts.length === 0) return lines;
	const command = workflowCommand(severity, { title: "deploy-guard" }, texts.join("\n"));
	const last = lines.at(-1);
	if (last === void 0 || lines.length < SHOWN) return [command, ...lines];
	const data = command.slice(command.indexOf("::", 2) + 2);
	return [...lines.slice(0, -1), `${last}%0A${data}`];
}

//#endregion
export { annotationText as t };