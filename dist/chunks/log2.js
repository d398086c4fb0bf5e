import { S as version, v as visible } from "./start.js";
import { G as defuse, P as formatReport } from "./opening.js";
import { randomBytes } from "node:crypto";

//#region src/action/log.ts
/** Text that the runner prints as it is: until a word that nobody can guess, no line is taken for a command. */
function inertText(text) {
	if (text === "") return "";
	const token = `deploy-guard-${randomBytes(16).toString("hex")}`;
	return `::stop-commands::${token}\n${defuse(text)}${text.endsWith("\n") ? "" : "\n"}::${token}::\n`;
}
/** Why the run judged what it judged: event, base, head, method, settings. */
function reasonText({ range, settings, report }, { event }) {
	const { head } = range;
	const base = range.kind === "all" ? "nothing, everything is judged" : `${range.base.sha} (${range.base.source})`;
	return `${[
		`deploy-guard ${version}`,
		`event:    ${event.name === "" ? "none" : event.name}${event.ref === "" ? "" : ` on ${event.ref}`}`,
		`head:     ${head.sha === "" ? "" : `${head.sha} `}(${head.source})`,
		`base:     ${base}`,
		`method:   ${range.method}${range.complete ? "" : "; not all of it could be determined, so more is checked"}`,
		...range.notes.map((note) => `          ${note}`),
		`settings: ${settingsText(settings.origins)}${range.settingsFrom === "base" ? ", as they are in the base" : ""}`,
		`files:    ${report.summary.filesChanged} changed, ${report.summary.filesIndexed} with PHP read`
	].map(visible).join("\n")}\n`;
}
/** `default`, or the files and inputs that set something. */
function settingsText(origins) {
	const sources = new Set([...origins.values()].map((origin) => origin.replace(/:\d+:\d+$/, "")));
	return sources.size === 0 ? "the defaults" : [...sources].join(", ");
}
/** Everything that was found, folded. */
function findingsText({ report }) {
	return `::group::All that deploy-guard found\n${inertText(formatReport(report, "pretty", {
		color: false,
		width: 120
	}))}::endgroup::\n`;
}

//#endregion
export { inertText as n, reasonText as r, findingsText as t };