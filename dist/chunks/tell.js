import { f as EXIT, p as writeText, w as UserError } from "./start.js";
import { D as shaAt, E as numberAt, O as textAt, T as listAt, k as valueAt, y as toRepository } from "./range.js";
import { J as openableName, P as formatReport, Q as hasGap, U as markdownFence, W as markdownText, Z as counted, et as tally, q as renameCommand, st as writeOutput, w as exitCode } from "./opening.js";
import { t as annotationText } from "./annotations2.js";
import { n as inertText, r as reasonText, t as findingsText } from "./log2.js";
import { r as outputsOf, t as emptyOutputs } from "./outputs2.js";
import { n as writeSummary, t as writeOutputs } from "./runner-files.js";
import { a as runUrl, i as renderOptions, o as emergencyOf, r as skippedPage, t as markdownPage } from "./markdown-page.js";
import { resolve } from "node:path";

//#region src/action/attempts.ts
/** What writing came to: what could not be written is said and takes nothing from the rest. */
var Attempts = class {
	#remarks = [];
	get remarks() {
		return this.#remarks;
	}
	/** Whether anything failed that somebody counts on. */
	get failed() {
		return this.#remarks.some(({ severity }) => severity === "error");
	}
	/**
	* Whether `work` went well. `severity`: of the remark where it rejects with a UserError; an `error` is for what later
	* steps count on. Rejects with whatever else `work` rejects with.
	*/
	async made(severity, work) {
		try {
			await work;
			return true;
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			this.#remarks.push({
				severity,
				text: error.message
			});
			return false;
		}
	}
};

//#endregion
//#region src/action/remarks.ts
/** What is said about a run beside its findings: why it passes or fails where these do not show it. */
function remarksOn(change, verdict, { warnOnly, annotations }) {
	const { report, settingsRemark, alsoPresent } = change;
	const found = tally(report.summary);
	const remarks = [];
	if (verdict.override !== void 0) {
		const { reason, source } = verdict.override;
		remarks.push({
			severity: "warning",
			text: `OVERRIDDEN by ${source}: ${reason}. Without it: ${found}.`
		});
	}
	if (warnOnly && report.result === "failed" && verdict.code === EXIT.clean) remarks.push({
		severity: "warning",
		text: `warn-only: this step passes in spite of ${found}.`
	});
	if (verdict.code === EXIT.findings && !annotations) remarks.push({
		severity: "error",
		text: `deploy-guard found ${found}; see the log.`
	});
	if (verdict.code === EXIT.unable) remarks.push({
		severity: "error",
		text: "Not everything could be read."
	});
	if (verdict.code === EXIT.bug) remarks.push({
		severity: "error",
		text: "A rule crashed: this is a bug of deploy-guard, please report it."
	});
	if (settingsRemark !== void 0) remarks.push({
		severity: "notice",
		text: settingsRemark
	});
	if (alsoPresent !== void 0) {
		const errors = counted(alsoPresent.errors.length, "error");
		const meaning = alsoPresent.counted ? "not in production yet, so they count" : "they do not count";
		remarks.push({
			severity: "notice",
			text: `Also present, not from this push: ${errors} (${meaning}).`
		});
	}
	return remarks;
}

//#endregion
//#region src/action/report-files.ts
/** Writes what `reports` asks for, and the JSON report in any case where there is a place for it. */
async function writeReportFiles(change, place, attempts) {
	const asked = place.inputs.reports.map(({ format, file }) => ({
		format,
		file: resolve(place.workspace, file)
	}));
	const own = asked.some(({ format }) => format === "json") ? void 0 : temporaryFile(place);
	const all = own === void 0 ? asked : [...asked, {
		format: "json",
		file: own
	}];
	const written = /* @__PURE__ */ new Map();
	for (const { format, file } of all) {
		const text = formatReport(change.report, format, renderOptions(change, place));
		if (await attempts.made(file === own ? "warning" : "error", writeOutput(file, text)) && !written.has(format)) written.set(format, file);
	}
	return {
		sarif: written.get("sarif") ?? "",
		report: written.get("json") ?? ""
	};
}
/** GITHUB_ACTION tells two steps of one job apart. */
function temporaryFile({ env }) {
	const folder = env["RUNNER_TEMP"] ?? "";
	const step = (env["GITHUB_ACTION"] ?? "").replaceAll(/[^\w.-]/g, "_") || "run";
	return folder === "" ? void 0 : resolve(folder, `deploy-guard-${step}.json`);
}

//#endregion
//#region src/action/pull-request.ts
/** Undefined where the event has none; a workflow_run finds it by the head of the run that triggered it. */
async function pullRequestOf({ event, payload }, api) {
	if (event.name === "workflow_run") return ofRun(valueAt(payload, "workflow_run"), api);
	return parsed$1(valueAt(payload, "pull_request"));
}
function parsed$1(request) {
	const [number, headSha] = [numberAt(request, "number"), shaAt(request, "head", "sha")];
	return number === void 0 || headSha === void 0 ? void 0 : {
		number,
		headSha
	};
}
/** `workflow_run.pull_requests` is empty for forks. */
async function ofRun(run, api) {
	const sha = shaAt(run, "head_sha");
	const repository = textAt(run, "head_repository", "full_name");
	const branch = textAt(run, "head_branch");
	if (sha === void 0 || repository === void 0 || branch === void 0) return void 0;
	const head = `${repository.split("/")[0]}:${branch}`;
	const answer = await api.send("GET", `pulls?${new URLSearchParams({
		state: "open",
		per_page: "100",
		head
	})}`);
	if (answer.kind !== "ok") return void 0;
	return parsed$1(listAt({ items: answer.body }, "items").find((request) => shaAt(request, "head", "sha") === sha && fromRepository(request, repository)));
}
function fromRepository(request, repository) {
	return textAt(request, "head", "repo", "full_name") === repository;
}

//#endregion
//#region src/action/rest-api.ts
/** Undefined when the surroundings name no usable repository or address, or there is no token. */
function createRestApi(options) {
	const { baseUrl, repository, token } = options;
	if (token === "" || toRepository(repository) === void 0 || !/^https?:\/\//.test(baseUrl)) return void 0;
	if (!URL.canParse(baseUrl)) return void 0;
	return new FetchingApi(`${baseUrl.replace(/\/+$/, "")}/repos/${repository}/`, options);
}
var FetchingApi = class {
	#root;
	#options;
	#patienceMs;
	constructor(root, options) {
		this.#root = root;
		this.#options = options;
		this.#patienceMs = options.patienceMs ?? 3e4;
	}
	async send(method, path, body) {
		for (let attempt = 1;; attempt++) {
			const answer = await this.#attempt(method, path, body);
			if (!("afterMs" in answer)) return answer;
			const tooLong = answer.afterMs > this.#patienceMs;
			if (attempt > 2 || tooLong) return {
				kind: "refused",
				why: `${answer.why}, rate limit`
			};
			this.#patienceMs -= answer.afterMs;
			await this.#wait(answer.afterMs);
		}
	}
	async #attempt(method, path, body) {
		const limits = [AbortSignal.timeout(this.#options.timeoutMs ?? 15e3), this.#options.signal];
		const signal = AbortSignal.any(limits.filter((limit) => limit !== void 0));
		const init = {
			method,
			headers: this.#headers(),
			signal,
			...body !== void 0 && { body: JSON.stringify(body) }
		};
		try {
			const response = await this.#options.fetch(`${this.#root}${path}`, init);
			return answerOf(response, await response.text());
		} catch (error) {
			this.#checkAborted();
			return {
				kind: "failed",
				why: `the API cannot be reached (${reasonOf(error)})`
			};
		}
	}
	#headers() {
		return {
			accept: "application/vnd.github+json",
			"content-type": "application/json",
			"x-github-api-version": "2022-11-28",
			"user-agent": "deploy-guard",
			authorization: `Bearer ${this.#options.token}`
		};
	}
	#wait(ms) {
		const { signal } = this.#options;
		return new Promise((resolve, reject) => {
			const timer = setTimeout(resolve, ms);
			signal?.addEventListener("abort", () => {
				clearTimeout(timer);
				reject(new UserError("aborted", "Writing to the API was stopped on request."));
			});
		});
	}
	#checkAborted() {
		if (this.#options.signal?.aborted === true) throw new UserError("aborted", "The run was stopped on request.");
	}
};
function answerOf({ status, headers }, text) {
	const why = `the API answered ${status}`;
	if (status >= 200 && status < 300) return {
		kind: "ok",
		body: parsed(text)
	};
	const after = headers.get("retry-after");
	if ([403, 429].includes(status) && after !== null && /^\d{1,9}$/.test(after)) return {
		afterMs: Number(after) * 1e3,
		why
	};
	if ([
		401,
		403,
		404,
		410,
		429
	].includes(status)) return {
		kind: "refused",
		why
	};
	return {
		kind: status === 422 ? "invalid" : "failed",
		why
	};
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** fetch hides the reason of a network failure in the cause. */
function reasonOf(error) {
	if (!(error instanceof Error)) return "unknown reason";
	return error.cause instanceof Error ? error.cause.message : error.message;
}

//#endregion
//#region src/action/list-pages.ts
const PAGE = 100;
/** More pages are not turned: 3,000 items. */
const PAGES = 30;
/** All items of a list, page by page; `enough` ends it early. A failed page is the answer. */
async function listPages(api, path, enough = () => false) {
	const items = [];
	for (let page = 1; page <= PAGES; page++) {
		const answer = await api.send("GET", `${path}?per_page=${PAGE}&page=${page}`);
		if (answer.kind !== "ok") return answer;
		const found = Array.isArray(answer.body) ? answer.body : [];
		items.push(...found);
		if (found.length < PAGE || enough(items)) break;
	}
	return {
		kind: "ok",
		items
	};
}

//#endregion
//#region src/action/sticky-comment.ts
/** GitHub takes so many characters. */
const LIMIT = 65536;
/**
* Brings the comment up to date: `on-failure` makes one only when there is something to say, and once it is there both
* modes change it in place, also to say that all is well again. Undefined when that went well or nothing was to be done, else
* the rest of a sentence.
*/
async function updateComment(sticky) {
	const { api, pullRequest, mode, failed } = sticky;
	if (mode === "never") return void 0;
	const marker = markerOf$1(sticky.key);
	const body = `${marker}\n${sticky.body}`.slice(0, LIMIT);
	const listed = await listPages(api, `issues/${pullRequest}/comments`, (items) => items.some((item) => isOurs(item, marker)));
	if (listed.kind !== "ok") return whyNot(listed);
	const found = listed.items.find((item) => isOurs(item, marker));
	if (found === void 0 && mode === "on-failure" && !failed) return void 0;
	if (found !== void 0 && textAt(found, "body")?.replaceAll("\r\n", "\n").trimEnd() === body.trimEnd()) return void 0;
	const id = numberAt(found, "id");
	return whyNot(id === void 0 ? await api.send("POST", `issues/${pullRequest}/comments`, { body }) : await api.send("PATCH", `issues/comments/${id}`, { body }));
}
function markerOf$1(key) {
	return `<!-- deploy-guard: ${key.replaceAll(/[^\w./ -]/g, "_").replaceAll("--", "__")} -->`;
}
/** Anybody may write the marker into a comment; only one who may write here is taken for us. */
function isOurs(comment, marker) {
	return (textAt(comment, "user", "type") === "Bot" || [
		"OWNER",
		"MEMBER",
		"COLLABORATOR"
	].includes(textAt(comment, "author_association") ?? "")) && textAt(comment, "body")?.startsWith(marker) === true;
}
function whyNot(answer) {
	return answer.kind === "ok" ? void 0 : answer.why;
}

//#endregion
//#region src/action/diff-lines.ts
/**
* The lines that a pull request's diff of one file shows on its right side, by their number; a suggestion may only stand on
* one of these. `patch` as the API gives it: hunks, without the header of the file.
*/
function diffLines(patch) {
	const lines = /* @__PURE__ */ new Map();
	let next = 0;
	for (const line of patch.split("\n")) {
		const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(line);
		if (hunk !== null) next = Number(hunk[1]);
		else if (line.startsWith("+") || line.startsWith(" ")) lines.set(next++, line.slice(1).replace(/\r$/, ""));
	}
	return lines;
}

//#endregion
//#region src/action/review-remarks.ts
const MOST = 30;
/**
* What a review can say of these findings: only fixes that are certain, only on lines that the diff shows and whose text
* is the one that was checked. `said`: the texts of remarks that are there already. Pure.
*/
function reviewRemarks(findings, files, said) {
	const known = new Map(files.map((file) => [file.path, file]));
	const remarks = [];
	let left = 0;
	for (const finding of findings) {
		const fix = finding.suppressed === null ? finding.fixes.find(({ safe }) => safe) : void 0;
		if (fix === void 0 || said.some((text) => text.includes(markerOf(finding)))) continue;
		const remark = remarkOf(finding, fix, known);
		if (remark === void 0 || remarks.length === MOST) left++;
		else remarks.push(remark);
	}
	return {
		remarks,
		left
	};
}
/** Of the finding, so that a run that comes again does not say it again. */
function markerOf({ fingerprint }) {
	return `<!-- deploy-guard: ${fingerprint.replaceAll(/[^\w:.-]/g, "_").replaceAll("--", "__")} -->`;
}
function remarkOf(finding, fix, files) {
	const said = markdownText(finding.message);
	if (fix.kind === "rename") {
		const path = openableName(fix.rename.from);
		if (!files.has(path)) return void 0;
		return {
			kind: "file",
			path,
			body: `${said}\n\n${markdownFence([renameCommand(fix.rename)], "sh")}\n\n${markerOf(finding)}`
		};
	}
	const [edit] = fix.edits;
	if (edit === void 0 || fix.edits.length > 1 || edit.startLine !== edit.endLine) return void 0;
	const path = openableName(edit.path);
	const text = diffLines(files.get(path)?.patch ?? "").get(edit.startLine);
	if (text === void 0 || edit.startLine === finding.line && text !== finding.snippet) return void 0;
	const body = `${said}\n\n${markdownFence([edited(text, edit)], "suggestion")}\n\n${markerOf(finding)}`;
	return {
		kind: "line",
		path,
		line: edit.startLine,
		body
	};
}
function edited(line, { startColumn, endColumn, text }) {
	return line.slice(0, startColumn - 1) + text + line.slice(endColumn - 1);
}

//#endregion
//#region src/action/write-review.ts
/** Suggests every certain fix that lies in the diff of the pull request, and none that was suggested before. */
async function writeReview(api, { number, headSha }, findings) {
	if (!findings.some(({ fixes }) => fixes.some(({ safe }) => safe))) return {
		written: 0,
		left: 0
	};
	const files = await listPages(api, `pulls/${number}/files`);
	if (files.kind !== "ok") return {
		written: 0,
		left: findings.length,
		why: files.why
	};
	const said = await listPages(api, `pulls/${number}/comments`);
	if (said.kind !== "ok") return {
		written: 0,
		left: findings.length,
		why: said.why
	};
	const texts = said.items.flatMap((item) => textAt(item, "body") ?? []);
	const { remarks, left } = reviewRemarks(findings, files.items.flatMap(parseFile), texts);
	return sendAll(api, {
		number,
		headSha
	}, remarks, left);
}
function parseFile(item) {
	const [path, patch] = [textAt(item, "filename"), textAt(item, "patch")];
	return path === void 0 ? [] : [{
		path,
		...patch !== void 0 && { patch }
	}];
}
/** Lines as one review, which is one notification; comments on files, which a review cannot hold, one by one. */
async function sendAll(api, request, remarks, left) {
	const lines = remarks.filter(({ kind }) => kind === "line");
	const rest = remarks.filter(({ kind }) => kind === "file");
	if (lines.length === 0) return sendEach(api, request, rest, left);
	const comments = lines.map((remark) => placeOf(remark));
	const review = {
		commit_id: request.headSha,
		event: "COMMENT",
		comments
	};
	const answer = await api.send("POST", `pulls/${request.number}/reviews`, review);
	if (answer.kind === "invalid") return sendEach(api, request, remarks, left);
	if (answer.kind !== "ok") return {
		written: 0,
		left: left + remarks.length,
		why: answer.why
	};
	const { written, ...others } = await sendEach(api, request, rest, left);
	return {
		written: written + lines.length,
		...others
	};
}
async function sendEach(api, { number, headSha }, remarks, left) {
	let written = 0;
	let unfit = 0;
	for (const remark of remarks) {
		const answer = await api.send("POST", `pulls/${number}/comments`, {
			commit_id: headSha,
			...placeOf(remark)
		});
		if (answer.kind === "ok") written++;
		else if (answer.kind === "invalid") unfit++;
		else return {
			written,
			left: left + remarks.length - written,
			why: answer.why
		};
	}
	return {
		written,
		left: left + unfit
	};
}
function placeOf(remark) {
	const { path, body } = remark;
	return {
		path,
		body,
		...remark.kind === "line" ? {
			line: remark.line,
			side: "RIGHT"
		} : { subject_type: "file" }
	};
}

//#endregion
//#region src/action/tell-pull-request.ts
/** Writes the comment and the review that were asked for. What could not be written is a remark and nothing else. */
async function tellPullRequest(change, place) {
	const { comment, reviewSuggestions } = place.inputs;
	if (comment === "never" && !reviewSuggestions) return [];
	const api = restApi(place);
	if (api === void 0) return [notice("There is no token, so nothing is written on the pull request.")];
	const request = await pullRequestOf(place, api);
	if (request === void 0) return [notice("This run is for no open pull request, so nothing is commented on.")];
	return [...await comments(change, place, {
		api,
		request
	}), ...await reviews(change, place, {
		api,
		request
	})];
}
function restApi({ env, io, event, inputs }) {
	const { fetch, signal } = io;
	return createRestApi({
		fetch,
		signal,
		baseUrl: env["GITHUB_API_URL"] || "https://api.github.com",
		repository: event.repository ?? "",
		token: inputs.token
	});
}
async function comments(change, place, { api, request }) {
	const { comment: mode, workingDirectory } = place.inputs;
	const key = `${place.env["GITHUB_JOB"] ?? ""} ${workingDirectory}`.trim();
	const { result, override } = change.report;
	const failed = result === "failed" || override !== void 0 || hasGap(change.report);
	const body = commentBody(change, place);
	const why = await updateComment({
		api,
		pullRequest: request.number,
		mode,
		key,
		body,
		failed
	});
	return why === void 0 ? [] : [notice(`The comment could not be written: ${why}.${rightsAdvice(why)}`)];
}
function commentBody(change, place) {
	const url = runUrl(place);
	const page = markdownPage(change, place, {
		destination: "comment",
		reportFile: ""
	});
	return url === void 0 ? page : `${page.trimEnd()}\n\n[Log of this check](<${url}>)\n`;
}
async function reviews({ report }, place, to) {
	if (!place.inputs.reviewSuggestions) return [];
	const { left, why } = await writeReview(to.api, to.request, report.findings);
	if (why !== void 0) return [notice(`Suggestions could not be written: ${why}.${rightsAdvice(why)}`)];
	if (left === 0) return [];
	return [notice(`${counted(left, "fix").replace(/fixs$/, "fixes")} could not be suggested on the pull request: the log and the reports have all.`)];
}
function rightsAdvice(why) {
	if (!/ answered 40[134]$/.test(why)) return "";
	return " It needs pull-requests: write, which a pull request from a fork does not get.";
}
function notice(text) {
	return {
		severity: "notice",
		text
	};
}

//#endregion
//#region src/action/verdict.ts
/** `warn-only` lifts findings only: a run that could not check is not a warning. `emergency` is asked of failures only. */
async function verdictOf(code, warnOnly, emergency) {
	if (code === EXIT.clean || code === EXIT.interrupted) return { code };
	if (warnOnly && code === EXIT.findings) return { code: EXIT.clean };
	const override = await emergency();
	return override === void 0 ? { code } : {
		code: EXIT.clean,
		override
	};
}

//#endregion
//#region src/action/tell.ts
/**
* Tells what was found in every way that was asked for; the exit code of the step. Log and outputs come first: whatever
* fails afterwards, they are there. What cannot be written is told as well.
*/
async function tell(checked, place) {
	const { io, inputs } = place;
	const { report, settings, range } = checked;
	await writeText(io.stdout, inertText(reasonText(checked, place)) + findingsText(checked));
	const emergency = () => emergencyOf(place, range.head.sha || void 0, checked.headCommit);
	const verdict = await verdictOf(exitCode(report, settings.settings), inputs.warnOnly, emergency);
	const change = withOverride(checked, verdict);
	const attempts = new Attempts();
	await writeFiles(change, place, attempts);
	const told = await tellPullRequest(change, place);
	const remarks = [
		...attempts.remarks,
		...remarksOn(change, verdict, inputs),
		...told
	];
	await writeText(io.stdout, annotationText(inputs.annotations ? change.report : void 0, remarks));
	return attempts.failed && verdict.override === void 0 && await emergency() === void 0 ? Math.max(verdict.code, EXIT.unable) : verdict.code;
}
/** A later step counts on the outputs and on the reports that it asked for, and nobody on the summary. */
async function writeFiles(change, place, attempts) {
	const { env, inputs } = place;
	const files = await writeReportFiles(change, place, attempts);
	await attempts.made("error", writeOutputs(env, outputsOf(change, files)));
	if (!inputs.jobSummary) return;
	const page = markdownPage(change, place, {
		destination: "job-summary",
		reportFile: files.report
	});
	await attempts.made("warning", writeSummary(env, page));
}
function withOverride(change, { override }) {
	if (override === void 0) return change;
	return {
		...change,
		report: {
			...change.report,
			result: "passed",
			override
		}
	};
}
/** The exit code of a step in which there was nothing to check. Not in silence: it should be seen. */
async function tellSkipped({ range }, { env, io, inputs }) {
	await writeOutputs(env, emptyOutputs("skipped"));
	if (inputs.jobSummary) await writeSummary(env, skippedPage(range.method));
	const remark = {
		severity: "notice",
		text: `Nothing to check: ${range.method}.`
	};
	await writeText(io.stdout, annotationText(void 0, [remark]));
	return EXIT.clean;
}

//#endregion
export { tell, tellSkipped };