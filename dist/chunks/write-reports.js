import { n as UserError } from "./errors.js";
import { i as failsRun } from "./judgement.js";
import { t as rules } from "./rules.js";
import { t as writeOutput } from "./write-output.js";
import { n as formats, t as formatReport } from "./formats.js";
import { t as writeText } from "./output.js";
import { a as didYouMean } from "./rule-ids.js";
import { i as widthOf, n as understandsLinks, r as wantsColor } from "./terminal.js";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

//#region src/cli/write-reports.ts
/** Throws UserError `bad-usage` for a format that does not exist. Asked before the work begins. */
function checkFormats(outputs) {
	const unknown = outputs.find(({ format }) => !isFormat(format))?.format;
	if (unknown === void 0) return;
	const names = Object.keys(formats);
	throw new UserError("bad-usage", `There is no format "${unknown}".${didYouMean(unknown, names) || ` There are ${names.join(", ")}.`}`);
}
function isFormat(name) {
	return Object.hasOwn(formats, name);
}
const RULE_DOCS = rules.map(({ id, summary, severity }) => ({
	id,
	summary,
	severity
}));
/** Writes the report in every form that was asked for; files last, so that one that fails hides nothing. */
async function writeReports(report, options) {
	const { args, io, place } = options;
	for (const { format, file } of args.outputs) if (file === void 0 && isFormat(format)) await writeText(io.stdout, stdoutText(report, format, options));
	for (const { format, file } of args.outputs) {
		if (file === void 0 || !isFormat(format)) continue;
		await writeOutput(resolve(place.directory, file), formatReport(report, format, {
			color: false,
			width: 100,
			rules: RULE_DOCS
		}));
	}
}
function stdoutText(report, format, { args, io, place, settings }) {
	const quiet = args.quiet && format === "pretty";
	if (quiet && report.result === "passed" && report.override === void 0 && report.problems.length === 0) return "";
	const shown = quiet ? onlyFailing(report, settings) : report;
	const links = understandsLinks(io.stdout, io.env);
	return formatReport(shown, format, {
		color: wantsColor(io.stdout, io.env, args.color),
		width: widthOf(io.stdout, io.env),
		rules: RULE_DOCS,
		...links && {
			hyperlinks: true,
			sourceUrl: `${pathToFileURL(place.root).href}/`
		}
	});
}
function onlyFailing(report, { failOn, maxWarnings }) {
	const weakest = maxWarnings === null || failsRun("warning", failOn) ? failOn : "warning";
	return {
		...report,
		findings: report.findings.filter(({ severity }) => failsRun(severity, weakest))
	};
}

//#endregion
export { writeReports as n, checkFormats as t };