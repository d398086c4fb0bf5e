import { S as readCommit, i as repositoryUrl, r as rangeInputOf } from "./range.js";
import { $ as placeOf, H as markdownCode, P as formatReport, W as markdownText, X as clip, Z as counted, d as findEarlierDeployment, f as overrideReason } from "./opening.js";
import { t as rules } from "./rules.js";

//#region src/action/emergency.ts
/**
* Why a run that fails shall pass all the same: the input, then the trailer of the head commit, then that the same files
* were in production before, since a rollback must never be blocked. Undefined when nothing says so. Asked only of runs
* that fail. `headSha` is undefined where the head is not known; `head` is what it says, where that is.
*/
async function emergencyOf(place, headSha, head) {
	const { override } = place.inputs;
	if (override !== void 0) return {
		reason: override,
		source: "the input override"
	};
	if (headSha === void 0) return void 0;
	const commit = head ?? await readCommit(place.git, headSha).catch(() => void 0);
	return trailerOf(place, headSha, commit) ?? await rollbackOf(place, headSha, commit);
}
function trailerOf({ event }, sha, commit) {
	const reason = overrideReason(event, commit?.message ?? "");
	return reason === void 0 ? void 0 : {
		reason,
		source: `a trailer of the commit ${sha.slice(0, 10)}`
	};
}
async function rollbackOf(place, sha, commit) {
	const { found } = await findEarlierDeployment(rangeInputOf(place), sha, commit?.tree).catch(() => ({ found: null }));
	if (found === null) return void 0;
	return {
		reason: `a rollback: the files are those of ${found.sha.slice(0, 10)}, and ${found.source}`,
		source: "the history of deployments"
	};
}

//#endregion
//#region src/action/links.ts
/** How reports of this run are rendered: links to lines at the head, to the pages of rules, one category a project. */
function renderOptions(change, place) {
	const url = repositoryUrl(place);
	const { sha } = change.range.head;
	const { prefix } = change.place;
	const pages = rulePages(place);
	return {
		color: false,
		width: 100,
		rules: rules.map(({ id, summary, severity }) => ({
			id,
			summary,
			severity,
			...pages !== void 0 && { helpUri: `${pages}${id}.md` }
		})),
		...url !== void 0 && sha !== "" && { sourceUrl: `${url}/blob/${sha}/` },
		...prefix !== "" && { category: `deploy-guard-${prefix.replaceAll("/", "-")}` }
	};
}
/** The pages of this version, in the repository that the step was taken from. */
function rulePages({ env }) {
	const [repository, ref] = [env["GITHUB_ACTION_REPOSITORY"] ?? "", env["GITHUB_ACTION_REF"] ?? ""];
	if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(ref)) return void 0;
	return `${env["GITHUB_SERVER_URL"] || "https://github.com"}/${repository}/blob/${ref}/docs/rules/`;
}
/** The page of this run of the workflow; undefined where it is not known. */
function runUrl(place) {
	const url = repositoryUrl(place);
	const id = place.env["GITHUB_RUN_ID"] ?? "";
	return url === void 0 || !/^\d+$/.test(id) ? void 0 : `${url}/actions/runs/${id}`;
}

//#endregion
//#region src/action/markdown-page.ts
/** So many errors of earlier pushes are named. */
const NAMED = 10;
/**
* The result as Markdown, within GitHub's limits: 1 MiB for the summary of a step, 65,536 characters for a comment (the
* format keeps 148,576 bytes and 536 characters of them free).
*/
function markdownPage(change, place, options) {
	const { destination, reportFile } = options;
	const { report, alsoPresent, settingsRemark } = change;
	const whole = formatReport(report, "markdown", {
		...renderOptions(change, place),
		destination
	});
	if (destination === "comment") return `${overrideText(change, 200)}${whole}`;
	return `${[
		overrideText(change, 2e3) + whole.trimEnd(),
		alsoPresentText(alsoPresent),
		settingsRemark === void 0 ? "" : `> [!NOTE]\n> ${markdownText(clip(settingsRemark, 2e3))}`,
		reportFile === "" ? "" : `Whole report on the runner: ${markdownCode(clip(reportFile, 500))}`
	].filter((part) => part !== "").join("\n\n")}\n`;
}
function overrideText({ report: { override } }, limit) {
	if (override === void 0) return "";
	return `> [!CAUTION]\n> **Overridden** by ${markdownText(override.source)}: ${markdownText(clip(override.reason, limit))}\n\n`;
}
function alsoPresentText(alsoPresent) {
	if (alsoPresent === void 0) return "";
	const { errors, counted: isCounted } = alsoPresent;
	const meaning = isCounted ? "They came with an earlier push and are not in production yet, as far as is known: they count." : "They were there before this push: they do not count.";
	const lines = errors.slice(0, NAMED).map((error) => `- ${markdownCode(clip(placeOf(error), 500))}`);
	const more = errors.length - lines.length;
	const rest = more > 0 ? [`- and ${counted(more, "more error")}`] : [];
	return [
		`### Also present, not from this push`,
		meaning,
		[...lines, ...rest].join("\n")
	].join("\n\n");
}
/** The page of a run in which there was nothing to check. */
function skippedPage(method) {
	return `## ⏭️ deploy-guard: skipped\n\n${markdownText(method)}\n`;
}
/** The page of a run that could not check and passes all the same. */
function overriddenPage(text) {
	return `## ⚠️ deploy-guard: overridden\n\n> [!CAUTION]\n> ${markdownText(clip(text, 4e3))}\n`;
}

//#endregion
export { runUrl as a, renderOptions as i, overriddenPage as n, emergencyOf as o, skippedPage as r, markdownPage as t };