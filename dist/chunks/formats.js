import { a as encodeName, l as realName, r as directoryOf } from "./path.js";
import { t as visible } from "./visible.js";
import { a as counted, c as overrideWords, d as tally, f as verdictCounts, i as comparison, l as placeOf, n as activeFindings, o as hasGap, r as clip, s as isAboutFile, t as SEVERITIES, u as setAside } from "./phrases.js";
import { t as mermaidChain } from "./mermaid.js";
import { a as layOutSource, i as textWidth, n as wrapWords, r as isNarrow, t as wrapPieces } from "./wrap-words.js";
import { n as severityStyle, t as painter } from "./paint.js";
import { t as VERDICT_NAMES } from "./verdict.js";

//#region src/report/real-name.ts
/** For readers that open the file by this string: the real name where it is valid Unicode, else the report's spelling. */
function openableName(path) {
	const name = realName(path);
	return /\p{Cs}/u.test(name) ? path : name;
}
/** A relative URI reference (RFC 3986) to the file: its bytes percent-encoded, `/` kept. */
function toUri(path) {
	return Array.from(encodeName(realName(path)), uriByte).join("");
}
function uriByte(byte) {
	const character = String.fromCharCode(byte);
	return /[\w.~/-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}

//#endregion
//#region src/report/xml.ts
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;"
};
/** An element as text. Attributes are escaped here; `children` is XML already. */
function element(name, attributes, children = "") {
	const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
	return children === "" ? `<${name}${pairs.join("")}/>` : `<${name}${pairs.join("")}>${children}</${name}>`;
}
/** One line of text for content or an attribute. XML 1.0 has no way to hold most controls, so they are written out. */
function escapeXml(text) {
	return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
const XML_HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

//#endregion
//#region src/report/checkstyle.ts
const SEVERITY$1 = {
	error: "error",
	warning: "warning",
	notice: "info"
};
/** Checkstyle's XML: a `file` for each path that has findings, with its `error` elements. */
const checkstyle = (report) => {
	const files = /* @__PURE__ */ new Map();
	for (const finding of activeFindings(report)) files.set(finding.path, [...files.get(finding.path) ?? [], finding]);
	return `${XML_HEAD}${element("checkstyle", { version: "4.3" }, `\n${Array.from(files, ([path, findings]) => `  ${fileElement(path, findings)}\n`).join("")}`)}\n`;
};
function fileElement(path, findings) {
	const errors = findings.map((finding) => `    ${errorElement(finding)}\n`).join("");
	return element("file", { name: openableName(path) }, `\n${errors}  `);
}
function errorElement({ line, column, severity, message, rule }) {
	return element("error", {
		line,
		column,
		severity: SEVERITY$1[severity],
		message,
		source: `deploy-guard.${rule}`
	});
}

//#endregion
//#region src/report/deleted-places.ts
/** So many deleted directories side by side are taken for the deletion of the directory that holds them. */
const SIBLINGS = 3;
/**
* Which directory stands for a deleted file: the one it was in, or an ancestor where files of that ancestor, or several
* of its directories, were deleted as well. Never the root, where a file stands for itself.
*/
function deletedPlaces(findings) {
	const paths = findings.flatMap(({ cause }) => cause?.kind === "target-deleted" ? [cause.path] : []);
	const parents = foldDirectories(new Set(paths.map(directoryOf)));
	return (path) => {
		const directory = directoryOf(path);
		return directory === "" ? path : topOf(directory, parents);
	};
}
/** Each folded directory with the one that takes it in, deepest first so that folds add up. */
function foldDirectories(directories) {
	const all = new Set(directories);
	const folded = /* @__PURE__ */ new Map();
	const deepest = Math.max(0, ...Array.from(all, depthOf));
	for (let depth = deepest; depth > 1; depth--) for (const [parent, children] of childrenAt(all, depth)) {
		if (parent === "" || !(all.has(parent) || children.length >= SIBLINGS)) continue;
		for (const child of children) folded.set(child, parent);
		all.add(parent);
	}
	return folded;
}
function childrenAt(directories, depth) {
	const children = /* @__PURE__ */ new Map();
	for (const directory of directories) {
		if (depthOf(directory) !== depth) continue;
		const parent = directoryOf(directory);
		children.set(parent, [...children.get(parent) ?? [], directory]);
	}
	return children;
}
function depthOf(directory) {
	return directory === "" ? 0 : directory.split("/").length;
}
function topOf(directory, folded) {
	const parent = folded.get(directory);
	return parent === void 0 ? directory : topOf(parent, folded);
}

//#endregion
//#region src/report/group-findings.ts
/**
* Puts findings of one rule and severity that have one reason together: a directory or file that was renamed or deleted,
* a changed value, or one missing target. A finding without company stays single (`none`). Groups stand where their first
* finding stood; none is lost or doubled.
*/
function groupFindings(findings) {
	const placeOf = deletedPlaces(findings);
	const groups = /* @__PURE__ */ new Map();
	for (const [index, finding] of findings.entries()) {
		const reason = reasonOf(finding, placeOf);
		const key = JSON.stringify([
			finding.rule,
			finding.severity,
			reason.kind === "none" ? index : reason
		]);
		const group = groups.get(key);
		if (group) group.findings.push(finding);
		else groups.set(key, {
			reason,
			findings: [finding]
		});
	}
	return Array.from(groups.values(), settle);
}
function reasonOf(finding, placeOf) {
	const { cause, target } = finding;
	if (cause?.kind === "target-renamed" && cause.movedTo !== void 0) return {
		kind: "renamed",
		...movedDirectory(cause.path, cause.movedTo),
		files: 0
	};
	if (cause?.kind === "target-deleted") return {
		kind: "deleted",
		path: placeOf(cause.path),
		files: 0
	};
	if (cause?.kind === "value-changed" || cause?.kind === "context-changed") return {
		kind: "changed",
		path: cause.path,
		cause: cause.kind
	};
	const path = target?.tried[0];
	return path === void 0 ? { kind: "none" } : {
		kind: "target",
		path
	};
}
/** Both names without the directories and file that they end in alike: `a/b/x.php`, `a/c/x.php` → `a/b`, `a/c`. */
function movedDirectory(from, to) {
	const left = from.split("/");
	const right = to.split("/");
	while (left.length > 1 && right.length > 1 && left.at(-1) === right.at(-1)) {
		left.pop();
		right.pop();
	}
	return left.join("/") === right.join("/") ? {
		from,
		to
	} : {
		from: left.join("/"),
		to: right.join("/")
	};
}
/** Now that the members are known: a single finding has no shared reason, and one file is named as that file. */
function settle({ reason, findings }) {
	if (findings.length === 1) return {
		reason: { kind: "none" },
		findings
	};
	const files = new Set(findings.map((finding) => finding.cause?.path)).size;
	const { cause } = findings[0];
	if (reason.kind === "renamed" && cause && files === 1) return {
		reason: {
			...reason,
			from: cause.path,
			to: cause.movedTo ?? reason.to,
			files
		},
		findings
	};
	if (reason.kind === "deleted" && cause && files === 1) return {
		reason: {
			...reason,
			path: cause.path,
			files
		},
		findings
	};
	if (reason.kind === "renamed" || reason.kind === "deleted") return {
		reason: {
			...reason,
			files
		},
		findings
	};
	return {
		reason,
		findings
	};
}
/** The finding that speaks for a group: the first of those that break most pages. */
function leadOf({ findings }) {
	return findings.reduce((lead, finding) => pagesOf(finding) > pagesOf(lead) ? finding : lead);
}
/** Errors, then warnings, then notices; of one severity those that break more pages first; else the given order. */
function worstFirst(groups) {
	const leads = groups.map((group) => ({
		group,
		lead: leadOf(group)
	}));
	leads.sort((one, other) => rankOf$1(one.lead) - rankOf$1(other.lead) || pagesOf(other.lead) - pagesOf(one.lead));
	return leads.map(({ group }) => group);
}
function rankOf$1({ severity }) {
	return SEVERITIES.indexOf(severity);
}
function pagesOf({ impact }) {
	return impact?.count ?? 0;
}

//#endregion
//#region src/report/shell-quote.ts
/** The `git mv` line that gives a file its name, safe to paste into bash, zsh or ksh, whatever the names hold. */
function renameCommand({ from, to }) {
	return `git mv -- ${shellQuote(from)} ${shellQuote(to)}`;
}
/** A report path as one shell word of visible characters: bare, `'…'`, or `$'…'` where bytes must be written out. */
function shellQuote(path) {
	const name = realName(path);
	if (/^[\w./@%+:,-]+$/.test(name)) return name;
	if (visible(name) !== name) return `$'${Array.from(encodeName(name), ansiByte).join("")}'`;
	return `'${name.replaceAll("'", "'\\''")}'`;
}
function ansiByte(byte) {
	const character = String.fromCharCode(byte);
	if (character === "'" || character === "\\") return `\\${character}`;
	return byte >= 32 && byte < 127 ? character : `\\x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}

//#endregion
//#region src/report/finding-details.ts
const TRIED = 5;
const PAGES = 3;
/** What a finding says beside its message, or beside the sentence that stands for it, in reading order. */
function detailsOf(finding, said = visible(finding.message)) {
	return [
		...targetDetails(finding, said),
		...causeDetails(finding),
		...impactDetails(finding),
		...finding.related.map(({ path, line, column, message }) => words("see", `${visible(path)}:${line}:${column} ${visible(message)}`)),
		...finding.fixes.flatMap(fixDetails)
	];
}
function targetDetails({ target }, said) {
	if (!target) return [];
	const more = target.tried.length - TRIED;
	const tried = target.tried.slice(0, TRIED).map((path) => code("tried", visible(path)));
	if (more > 0) tried.push(words("tried", `and ${counted(more, "more path")}`));
	if (target.nearest === void 0) return tried;
	const nearest = visible(target.nearest);
	return said.toLowerCase().includes(`did you mean ${nearest}?`.toLowerCase()) ? tried : [...tried, code("did you mean", nearest)];
}
function causeDetails({ cause, path }) {
	return cause ? [words("because", `this change ${causeWords(cause, path)}`)] : [];
}
function causeWords(cause, includer) {
	const path = visible(cause.path);
	const movedTo = cause.movedTo === void 0 ? "another name" : visible(cause.movedTo);
	const here = cause.path === includer;
	return {
		edited: here ? "edited this file" : `edited ${path}`,
		added: here ? "added this file" : `added ${path}`,
		"target-deleted": `deleted ${path}`,
		"target-renamed": `renamed ${path} to ${movedTo}`,
		"value-changed": `gave a part of the path another value in ${here ? "this file" : path}`,
		"context-changed": `changed in ${here ? "this file" : path} where the path is looked for`
	}[cause.kind];
}
function impactDetails({ impact, severity }) {
	if (!impact || impact.count === 0) return [];
	const pages = words("breaks", `${verbless(impact, severity === "error")}${pageNames(impact)}`);
	return impact.chain.length > 1 ? [pages, {
		...code("by way of", chainText(impact)),
		pieces: chainPieces(impact)
	}] : [pages];
}
function verbless({ count, conditional }, certain) {
	return conditional || !certain ? `up to ${counted(count, "page")}` : counted(count, "page");
}
function pageNames({ count, entryPoints }) {
	if (entryPoints.length === 0) return "";
	const names = entryPoints.slice(0, PAGES).map(visible).join(", ");
	return count > Math.min(PAGES, entryPoints.length) ? `, such as ${names}` : `: ${names}`;
}
const CHAIN = 8;
/** `index.php → a.php → b.php`; of a long chain the middle is left out. */
function chainText(impact) {
	return chainPieces(impact).join(" ");
}
function chainPieces({ chain }) {
	const names = chain.map(visible);
	const left = names.length - CHAIN;
	const shown = left > 0 ? [
		...names.slice(0, CHAIN / 2),
		`… ${left} more …`,
		...names.slice(-8 / 2)
	] : names;
	return shown.map((name, at) => at < shown.length - 1 ? `${name} →` : name);
}
function fixDetails(fix) {
	const title = words("fix", `${visible(fix.title)}${fix.safe ? "" : " (look before you apply it)"}`);
	return fix.kind === "rename" ? [title, code("run", renameCommand(fix.rename))] : [title];
}
function words(label, text) {
	return {
		label,
		text,
		code: false
	};
}
function code(label, text) {
	return {
		label,
		text,
		code: true,
		pieces: [text]
	};
}

//#endregion
//#region src/report/group-phrases.ts
/** One sentence for all findings of a group, in visible characters; a single finding's own message. */
function groupMessage({ reason, findings }) {
	const where = `${counted(findings.length, "place")} in ${counted(filesOf(findings), "file")}`;
	switch (reason.kind) {
		case "renamed": return `${where} still ${name(reason.from, reason.files)}, which was renamed to ${directory(reason.to, reason.files)}.`;
		case "deleted": return reason.files > 1 ? `${where} still need ${counted(reason.files, "deleted file")} of ${directory(reason.path, 2)}.` : `${where} still need ${visible(reason.path)}, which was deleted.`;
		case "changed": return `${where} broke together: ${changed[reason.cause]} in ${visible(reason.path)}.`;
		case "target": return `${visible(leadOf({
			reason,
			findings
		}).message).replace(/\.$/, "")} (${where}).`;
		case "none": return visible(findings[0].message);
	}
}
/** The details of the finding that speaks for a group, without what `groupMessage` has said already. */
function groupDetails(group) {
	const told = group.reason.kind === "renamed" || group.reason.kind === "deleted" || group.reason.kind === "changed";
	return detailsOf(leadOf(group), groupMessage(group)).filter(({ label }) => !(told && label === "because"));
}
const changed = {
	"value-changed": "a part of their paths got another value",
	"context-changed": "where their paths are looked for changed"
};
function name(path, files) {
	return files > 1 ? `point into ${directory(path, files)}` : `need ${visible(path)}`;
}
function directory(path, files) {
	return files > 1 ? `${visible(path)}/` : visible(path);
}
function filesOf(findings) {
	return new Set(findings.map((finding) => finding.path)).size;
}

//#endregion
//#region src/report/workflow-command.ts
/**
* One line that GitHub's runner reads as an annotation. Escaped as the runner undoes it (actions/toolkit, command.ts:
* data `% CR LF`, properties also `: ,`). Text that the runner could take for a command of its own when it prints the
* message again is defused first. No line break at the end.
*/
function workflowCommand(severity, properties, message) {
	return `::${severity} ${Object.entries(properties).flatMap(([key, value]) => value === void 0 || value === "" ? [] : [`${key}=${escapeProperty(defuse(String(value)))}`]).join(",")}::${escapeData(defuse(message))}`;
}
/** Leading `::` of a line, and `##[`, `##vso[` anywhere, with a space inside. */
function defuse(text) {
	return text.replace(/^(\s*):(?=:)/gm, "$1: ").replace(/##(?=\w*\[)/g, "## ");
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

//#endregion
//#region src/report/github.ts
/** GitHub shows so many annotations of one severity a step and drops the rest. */
const SHOWN = 10;
/**
* GitHub workflow commands, one a line: an annotation for each finding or group, worst first; where a severity has more
* than ten, nine and one that counts the rest. Empty when there is nothing to say.
*/
const github = (report) => {
	const annotations = [...worstFirst(groupFindings(activeFindings(report))).map(ofGroup), ...ofProblems(report)];
	return SEVERITIES.flatMap((severity) => rollUp(annotations.filter((each) => each.severity === severity))).map(({ severity, properties, message }) => `${workflowCommand(severity, properties, message)}\n`).join("");
};
function rollUp(annotations) {
	const [first] = annotations;
	if (!first || annotations.length <= SHOWN) return annotations;
	const kept = annotations.slice(0, SHOWN - 1);
	const message = `${counted(annotations.length - kept.length, `more ${first.severity}`)}: GitHub shows no more than ${SHOWN} of a kind here. The job summary and the log have the rest.`;
	return [...kept, {
		severity: first.severity,
		properties: { title: "deploy-guard" },
		message
	}];
}
function ofGroup(group) {
	const lead = leadOf(group);
	const { rule, severity, path } = lead;
	const position = isAboutFile(lead) ? { line: 1 } : positionOf(lead);
	return {
		severity,
		properties: {
			title: `deploy-guard: ${rule}`,
			file: visible(openableName(path)),
			...position
		},
		message: messageOf$1(group)
	};
}
function positionOf({ line, endLine, column, endColumn }) {
	const lines = {
		line: Math.max(1, line),
		endLine: Math.max(1, line, endLine)
	};
	return lines.endLine > lines.line ? lines : {
		...lines,
		col: Math.max(1, column),
		endColumn: Math.max(1, endColumn)
	};
}
const MESSAGE$1 = 4e3;
const PLACES$2 = 5;
function messageOf$1(group) {
	const lead = leadOf(group);
	const others = group.findings.filter((finding) => finding !== lead);
	const more = others.length - PLACES$2;
	return clip([
		groupMessage(group),
		...groupDetails(group).map(({ label, text }) => `${label}: ${text}`),
		...others.slice(0, PLACES$2).map((finding) => `also: ${placeOf(finding)}`),
		...more > 0 ? [`and ${counted(more, "more place")}`] : []
	].join("\n"), MESSAGE$1);
}
function ofProblems({ problems }) {
	if (problems.length === 0) return [];
	const lines = ["Not everything could be checked.", ...problems.slice(0, PLACES$2).map(problemLine)];
	const more = problems.length - PLACES$2;
	return [{
		severity: "warning",
		properties: { title: "deploy-guard" },
		message: clip((more > 0 ? [...lines, `and ${counted(more, "more problem")}`] : lines).join("\n"), MESSAGE$1)
	}];
}
function problemLine({ kind, path, message }) {
	return `${kind}: ${path === "" ? "" : `${visible(path)}: `}${visible(message)}`;
}

//#endregion
//#region src/report/gitlab.ts
const SEVERITY = {
	error: "critical",
	warning: "minor",
	notice: "info"
};
/** GitLab's Code Quality report: a JSON array, `[]` when clean. Fingerprints tell its findings apart between runs. */
const gitlab = (report) => {
	const entries = activeFindings(report).map(({ rule, severity, message, fingerprint, path, line }) => ({
		description: visible(message),
		check_name: rule,
		fingerprint,
		severity: SEVERITY[severity],
		location: {
			path: openableName(path),
			lines: { begin: Math.max(1, line) }
		}
	}));
	return `${JSON.stringify(entries, null, 2)}\n`;
};

//#endregion
//#region src/report/report-shape.ts
const sha = {
	sha: "required",
	source: "required"
};
const position = {
	path: "required",
	line: "required",
	column: "required"
};
const fix = {
	kind: "required",
	title: "required",
	safe: "required",
	edits: { optional: {
		path: "required",
		startLine: "required",
		startColumn: "required",
		endLine: "required",
		endColumn: "required",
		text: "required"
	} },
	rename: { optional: {
		from: "required",
		to: "required"
	} }
};
const finding = {
	rule: "required",
	severity: "required",
	proof: "optional",
	suppressed: { required: {
		kind: "required",
		reason: "optional"
	} },
	snippet: "required",
	...position,
	endLine: "required",
	endColumn: "required",
	message: "required",
	target: { optional: {
		expression: "required",
		tried: "required",
		nearest: "optional"
	} },
	cause: { optional: {
		kind: "required",
		path: "required",
		movedTo: "optional"
	} },
	impact: { optional: {
		entryPoints: "required",
		count: "required",
		chain: "required",
		conditional: "optional"
	} },
	related: { required: {
		...position,
		message: "required"
	} },
	fixes: { required: fix },
	fingerprint: "required"
};
const summary = {
	filesChanged: "required",
	filesIndexed: "required",
	errors: "required",
	warnings: "required",
	notices: "required",
	suppressed: "required",
	preexisting: "required",
	includes: { required: {
		found: "required",
		optional: "required",
		case: "required",
		provided: "required",
		outside: "required",
		notDeployed: "required",
		missing: "required",
		unknown: "required"
	} }
};
const range = {
	base: { optional: sha },
	head: { required: sha },
	method: "required",
	complete: "required",
	notes: "required"
};
/** The fields of a report in the order of its JSON. */
const reportShape = {
	schemaVersion: "required",
	tool: { required: {
		name: "required",
		version: "required"
	} },
	result: "required",
	override: { optional: {
		reason: "required",
		source: "required"
	} },
	scope: "required",
	range: { optional: range },
	ranges: { optional: range },
	projects: { optional: {
		directory: "required",
		result: "required",
		errors: "required",
		warnings: "required",
		notices: "required"
	} },
	summary: { required: summary },
	findings: { required: finding },
	problems: { required: {
		kind: "required",
		path: "required",
		message: "required"
	} },
	sites: { optional: {
		verdict: "required",
		...position,
		keyword: "required",
		expression: "required",
		reason: "required",
		targets: "optional"
	} }
};

//#endregion
//#region src/report/json.ts
/** The report as it is, in the order of its schema, so that equal reports give equal bytes whoever built them. */
const json = (report) => `${JSON.stringify(inOrder(report, reportShape), null, 2)}\n`;
/** A copy with the keys of `shape`, in its order, at every depth; `undefined` and keys that it does not name fall away. */
function inOrder(value, shape) {
	if (Array.isArray(value)) return value.map((element) => inOrder(element, shape));
	if (!isRecord(value)) return value;
	return Object.fromEntries(Object.entries(shape).flatMap(([key, field]) => {
		const inner = value[key];
		return inner === void 0 ? [] : [[key, typeof field === "string" ? inner : inOrder(inner, inside(field))]];
	}));
}
function inside(field) {
	return field.required ?? field.optional ?? {};
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}

//#endregion
//#region src/report/jsonl.ts
const { findings: findingShape, problems: problemShape, ...headShape } = reportShape;
/**
* One JSON value a line: first `{"type":"report", …}` with everything but the two lists, then `{"type":"finding", …}` for
* each finding, then `{"type":"problem", …}` for each problem. Fields as in json.
*/
const jsonl = (report) => [
	line("report", inOrder(report, headShape)),
	...report.findings.map((finding) => line("finding", inOrder(finding, findingShape.required))),
	...report.problems.map((problem) => line("problem", inOrder(problem, problemShape.required)))
].join("");
function line(type, value) {
	return `${JSON.stringify(Object.assign({ type }, value))}\n`;
}

//#endregion
//#region src/report/junit.ts
/**
* JUnit's XML as Jenkins, GitLab and GitHub actions read it, by the strict schema of Jenkins' xUnit plugin: a test case for each finding and each problem, and a passing
* one when there are none. Errors are failures; milder findings only where they, and no error, made the run fail.
*/
const junit = (report) => {
	const failing = failingSeverities(report);
	const cases = [...report.findings.map((finding) => findingCase(finding, failing.includes(finding.severity))), ...report.problems.map(problemCase)];
	const shown = cases.length > 0 ? cases : [passingCase()];
	const sums = {
		tests: shown.length,
		failures: countOf(shown, "failures"),
		errors: countOf(shown, "errors")
	};
	const counts = {
		...sums,
		skipped: countOf(shown, "skipped")
	};
	const output = element("system-out", {}, escapeLines([verdictCounts(report.summary), comparison(report)]));
	const body = [...shown.map((each) => each.xml), output].map((line) => `    ${line}\n`).join("");
	const suite = element("testsuite", {
		name: "deploy-guard",
		...counts,
		time: 0
	}, `\n${body}  `);
	return `${XML_HEAD}${element("testsuites", {
		name: "deploy-guard",
		...sums,
		time: 0
	}, `\n  ${suite}\n`)}\n`;
};
function failingSeverities({ result, summary }) {
	if (summary.errors > 0 || result !== "failed") return ["error"];
	return summary.warnings > 0 ? ["error", "warning"] : SEVERITIES;
}
function countOf(cases, outcome) {
	return cases.filter((each) => each.outcome === outcome).length;
}
function findingCase(finding, fails) {
	const { suppressed, severity, message } = finding;
	const text = escapeLines([message, ...detailsOf(finding).map((detail) => `${detail.label}: ${detail.text}`)]);
	if (suppressed) return {
		outcome: "skipped",
		xml: caseOf(finding, element("skipped", {}, escapeXml(suppressed.reason ?? `suppressed (${suppressed.kind})`)))
	};
	if (fails) return {
		outcome: "failures",
		xml: caseOf(finding, element("failure", {
			type: severity,
			message
		}, text))
	};
	return {
		outcome: "passed",
		xml: caseOf(finding, element("system-out", {}, text))
	};
}
function caseOf(finding, outcome) {
	const { rule, path, line } = finding;
	return element("testcase", {
		name: `${rule} ${isAboutFile(finding) ? path : `${path}:${line}`}`,
		classname: path,
		time: 0
	}, outcome);
}
/** A file that could not be read, or a rule that broke, is an error; PHP that could not be parsed whole is not. */
function problemCase({ kind, path, message }) {
	const attributes = {
		name: `${kind} ${path}`.trimEnd(),
		classname: "deploy-guard",
		time: 0
	};
	if (kind === "unparsable") return {
		outcome: "passed",
		xml: element("testcase", attributes, element("system-out", {}, escapeXml(message)))
	};
	return {
		outcome: "errors",
		xml: element("testcase", attributes, element("error", {
			type: kind,
			message
		}, escapeXml(message)))
	};
}
function passingCase() {
	return {
		outcome: "passed",
		xml: element("testcase", {
			name: "no findings",
			classname: "deploy-guard",
			time: 0
		})
	};
}
function escapeLines(lines) {
	return lines.map(escapeXml).join("\n");
}

//#endregion
//#region src/report/markdown-text.ts
const MARKUP = /[\\`*_[\]<>#|~$&"@]/g;
/**
* Free text as Markdown that shows just this text: what could be markup in Markdown or HTML becomes character references,
* and what GitHub turns into links, mentions or references is broken up by an invisible space. One line, which may
* start a paragraph or a list item.
*/
function markdownText(text) {
	return references(visible(text).trim()).replace(/^[-+=]|^\d(?=\d{0,8}[.)])/, (first) => `&#${first.charCodeAt(0)};`).replaceAll("&#64;", "&#64;&#8203;").replaceAll("&#35;", "&#35;&#8203;").replaceAll("://", ":&#8203;//").replace(/\b(www)\./gi, "$1&#8203;.").replace(/\b(gh)-/gi, "$1&#8203;-");
}
/**
* A code span, for names and commands: nothing is added to the text, and nothing in it is markup, a link or a mention.
* Not for tables, where a `|` would end the cell.
*/
function markdownCode(text) {
	const shown = visible(text) || " ";
	const fence = longerThanRuns(shown, 1);
	const pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
	return `${fence}${pad}${shown}${pad}${fence}`;
}
/** Browsers and servers take no more for sure. */
const URL_LENGTH = 2e3;
/** A link; `inner` is Markdown already. Anything but an https URL of usual length is not made a link. */
function markdownLink(inner, url) {
	return url !== void 0 && url.length <= URL_LENGTH && /^https:\/\/[^\s<>\\]+$/.test(url) ? `[${inner}](<${url}>)` : inner;
}
/** Lines of PHP in a fence that none of them can close. */
function markdownFence(lines, language) {
	const text = lines.join("\n");
	const fence = longerThanRuns(text, 3);
	return `${fence}${language}\n${text}\n${fence}`;
}
function references(text) {
	return text.replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`);
}
function longerThanRuns(text, least) {
	const runs = text.match(/`+/g) ?? [];
	return "`".repeat(runs.reduce((length, run) => Math.max(length, run.length + 1), least));
}

//#endregion
//#region src/report/markdown-finding.ts
const MARK = {
	error: "❌",
	warning: "⚠️",
	notice: "ℹ️"
};
/** Longest text of one name or message: several of them together still leave room for other findings. */
const TEXT = 1e3;
const PLACES$1 = 10;
/** A finding or group as a section: heading, message, source line, picture, details, further places. */
function markdownFinding(group, options) {
	const lead = leadOf(group);
	const chain = options.picture ? mermaidChain(lead) : void 0;
	return [
		`### ${MARK[lead.severity]} ${ruleLink(lead, options)} ${placeLink(lead, options)}`,
		`<b>${markdownText(clip(groupMessage(group), TEXT))}</b>`,
		...sourceLine(lead),
		...chain === void 0 ? [] : [markdownFence([chain], "mermaid")],
		...detailList(group),
		...otherPlaces(group, options)
	].join("\n\n");
}
/** A finding or group as an item of a list: severity, rule, place, message. */
function markdownItem(group, options) {
	const lead = leadOf(group);
	const message = markdownText(clip(groupMessage(group), TEXT));
	return `- ${MARK[lead.severity]} ${ruleLink(lead, options)} ${placeLink(lead, options)} ${message}`;
}
function ruleLink({ rule }, { rules = [] }) {
	return markdownLink(markdownCode(rule), rules.find(({ id }) => id === rule)?.helpUri);
}
function placeLink(finding, { sourceUrl }) {
	const place = markdownCode(clip(placeOf(finding), TEXT));
	return sourceUrl === void 0 ? place : markdownLink(place, `${sourceUrl}${toUri(finding.path)}#L${finding.line}`);
}
function sourceLine(finding) {
	if (finding.snippet === "") return [];
	const { text } = layOutSource(finding.snippet, {
		...finding,
		openEnded: finding.endLine > finding.line
	}, 120);
	return [markdownFence([text.trim()], "php")];
}
function detailList(group) {
	const lines = groupDetails(group).map(({ label, text, code }) => {
		const clipped = clip(text, TEXT);
		return `- ${label}: ${code ? markdownCode(clipped) : markdownText(clipped)}`;
	});
	return lines.length > 0 ? [lines.join("\n")] : [];
}
function otherPlaces(group, options) {
	const lead = leadOf(group);
	const others = group.findings.filter((finding) => finding !== lead);
	if (others.length === 0) return [];
	const more = others.length - PLACES$1;
	return [`Also ${[...others.slice(0, PLACES$1).map((finding) => placeLink(finding, options)), ...more > 0 ? [`and ${counted(more, "more place")}`] : []].join(", ")}`];
}

//#endregion
//#region src/report/markdown.ts
/**
* What the text must fit into. GitHub drops a whole job summary past 1 MiB a step, so it is held to 900 KB; a comment may
* have 65,536 characters, of which some are left for whoever posts it to add a marker.
*/
const LIMITS = {
	"job-summary": 9e5,
	comment: 65e3
};
/** So many are shown whole, the first few of them with a picture; the others are items of a list. */
const WHOLE = 10;
const PICTURES = 3;
/** For a job summary or a comment on GitHub: the result, the worst findings whole, the others as a list. */
const markdown = (report, options) => {
	const groups = worstFirst(groupFindings(activeFindings(report)));
	const head = [heading(report), facts(report)];
	const whole = groups.slice(0, WHOLE).map((group, at) => markdownFinding(group, {
		...options,
		picture: at < PICTURES
	}));
	const items = groups.slice(WHOLE).map((group) => markdownItem(group, options));
	const problems = problemList(report);
	return assemble({
		start: [...head, ...problems],
		whole,
		items,
		groups
	}, options);
};
/** Room for the sentence that says how much is missing. */
const NOTE = 300;
function assemble({ start, whole, items, groups }, { destination = "job-summary" }) {
	const measure = destination === "comment" ? (text) => text.length : byteLength$1;
	let left = LIMITS[destination] - NOTE;
	const take = (texts) => {
		const end = texts.findIndex((text) => {
			left -= measure(text) + 2;
			return left < 0;
		});
		return end < 0 ? texts : texts.slice(0, end);
	};
	const head = take(start);
	const blocks = take(whole);
	const lines = blocks.length < whole.length ? [] : take(items);
	const hidden = groups.slice(blocks.length + lines.length).reduce((sum, group) => sum + group.findings.length, 0);
	const list = lines.length > 0 ? ["### And more", lines.join("\n")] : [];
	const note = hidden > 0 ? [`**${counted(hidden, "more finding")} would not fit in here**; the log and the reports have all.`] : [];
	return `${[
		...head,
		...blocks,
		...list,
		...note
	].join("\n\n")}\n`;
}
const encoder$1 = new TextEncoder();
function byteLength$1(text) {
	return encoder$1.encode(text).length;
}
function heading(report) {
	const { result, summary } = report;
	const words = tally(summary);
	if (result === "skipped") return "## ⏭️ deploy-guard: skipped, nothing was checked";
	if (result === "failed") return `## ❌ deploy-guard: ${words === "no findings" ? "failed without findings" : words}`;
	if (report.override) return `## ⚠️ deploy-guard: overridden with ${words}`;
	if (hasGap(report)) return `## ❌ deploy-guard: ${words}, and not everything could be checked`;
	return words === "no findings" ? "## ✅ deploy-guard: all clear" : `## ✅ deploy-guard: passed with ${words}`;
}
function facts(report) {
	const notes = report.range?.notes ?? [];
	return [
		overrideWords(report),
		verdictCounts(report.summary),
		comparison(report),
		...notes,
		setAside(report.summary)
	].filter((line) => line !== "").map((line) => `- ${markdownText(clip(line, 1e3))}`).join("\n");
}
const PROBLEMS = 10;
function problemList({ problems }) {
	if (problems.length === 0) return [];
	const more = problems.length - PROBLEMS;
	return [[
		"Not everything could be checked:",
		"",
		...problems.slice(0, PROBLEMS).map(({ kind, path, message }) => {
			return `- ${kind}: ${path === "" ? "" : `${markdownCode(clip(path, 500))} `}${markdownText(clip(message, 500))}`;
		}),
		...more > 0 ? [`- and ${counted(more, "more problem")}`] : []
	].join("\n")];
}

//#endregion
//#region src/report/pretty-details.ts
/** Each detail with its label in a column before it; a label that comes again is left out. */
function detailLines(details, look) {
	return details.flatMap((detail, at) => {
		const label = detail.label === details[at - 1]?.label ? "" : detail.label;
		return isNarrow(look) ? narrowLines({
			...detail,
			label
		}, look) : wideLines({
			...detail,
			label
		}, look);
	});
}
const LABEL = 12;
function wideLines({ label, text, pieces }, look) {
	return wrapPieces(pieces ?? text.split(" "), textWidth(look) - 16).map((line, at) => {
		return `  ${look.paint((at === 0 ? label : "").padStart(LABEL), "dim")}  ${paintText(label, line, look)}`;
	});
}
function narrowLines({ label, text, pieces }, look) {
	const head = label === "" ? "" : `${label}:`;
	return wrapPieces([head, ...pieces ?? text.split(" ")], look.width - 4).map((line, at) => {
		if (at > 0 || head === "") return `    ${paintText(label, line, look)}`;
		return `  ${look.paint(head, "dim")}${paintText(label, line.slice(head.length), look)}`;
	});
}
function paintText(label, text, look) {
	if (label === "did you mean" || label === "run") return look.paint(text, "green");
	return label === "also" ? look.paint(text, "cyan") : text;
}
const PLACES = 5;
/** The places of the further findings of a group: the first few and how many more there are. */
function placeLines(others, look) {
	const more = others.length - PLACES;
	const places = others.slice(0, PLACES).map((finding) => ({
		text: placeOf(finding),
		pieces: [placeOf(finding)]
	}));
	const rest = more > 0 ? [{ text: `and ${counted(more, "more place")}` }] : [];
	return [...places, ...rest].flatMap((place, at) => {
		const labelled = {
			...place,
			label: at === 0 ? "also" : ""
		};
		return isNarrow(look) ? narrowLines(labelled, look) : wideLines(labelled, look);
	});
}

//#endregion
//#region src/report/pretty-finding.ts
/** The lines of one block: a finding whole, or the first of a group whole and the places of the others. */
function prettyGroup(group, look) {
	const first = leadOf(group);
	const others = group.findings.filter((finding) => finding !== first);
	const message = wrapWords(groupMessage(group), textWidth(look) - 2);
	return [
		header(first, look),
		...message.map((line) => `  ${look.paint(line, "bold")}`),
		...source(first, look),
		...detailLines(groupDetails(group), look),
		...placeLines(others, look)
	];
}
function header(finding, { paint, ...options }) {
	const style = severityStyle[finding.severity];
	return `${`${paint(finding.severity, style, "bold")}${paint(`[${finding.rule}]`, style)}`} ${link(paint(placeOf(finding), "cyan"), finding, options)}`;
}
function link(text, finding, { hyperlinks, sourceUrl }) {
	if (!hyperlinks || sourceUrl === void 0) return text;
	return `\u001b]8;;${sourceUrl}${toUri(finding.path)}#L${finding.line}\u001b\\${text}\u001b]8;;\u001b\\`;
}
function source(finding, look) {
	if (finding.snippet === "") return [];
	const number = String(finding.line);
	const margin = " ".repeat(number.length);
	const openEnded = finding.endLine > finding.line;
	const line = layOutSource(finding.snippet, {
		...finding,
		openEnded
	}, look.width - margin.length - 5);
	const bar = look.paint("│", "dim");
	return [
		`  ${margin} ${bar}`,
		`  ${look.paint(number, "dim")} ${bar} ${line.text}`,
		`  ${margin} ${bar} ${look.paint(line.marks, severityStyle[finding.severity], "bold")}`,
		...replacement$1(finding, look).map((text) => `  ${margin} ${look.paint(`+ ${text}`, "green")}`)
	];
}
/** The line as the first fix would leave it, when the fix touches no other line. */
function replacement$1({ fixes, snippet, path, line }, look) {
	const [fix] = fixes;
	if (fix?.kind !== "edit" || fix.edits.length !== 1) return [];
	const [edit] = fix.edits;
	if (!edit || edit.path !== path || edit.startLine !== line || edit.endLine !== line) return [];
	const span = {
		column: edit.startColumn,
		endColumn: edit.startColumn + edit.text.length,
		openEnded: false
	};
	return [layOutSource(edited(snippet, edit), span, look.width - String(line).length - 5).text];
}
function edited(snippet, edit) {
	return `${snippet.slice(0, edit.startColumn - 1)}${edit.text}${snippet.slice(edit.endColumn - 1)}`;
}

//#endregion
//#region src/report/pretty-sites.ts
/** The includes that were asked for by verdict: one block a verdict, one line a place and one why. */
function prettySites(sites, look) {
	return VERDICT_NAMES.flatMap((verdict) => {
		const own = sites.filter((site) => site.verdict === verdict);
		const title = look.paint(`${verdict} (${counted(own.length, "include")})`, "bold");
		return own.length === 0 ? [] : [[title, ...own.flatMap((site) => siteLines(site, look))]];
	});
}
function siteLines({ path, line, column, keyword, expression, reason, targets = [] }, look) {
	const [only, more] = targets;
	const why = only !== void 0 && more === void 0 ? only : reason;
	return [`  ${look.paint(`${visible(path)}:${line}:${column}`, "cyan")} ${clip(visible(`${keyword} ${expression}`), look.width)}`, `      ${look.paint(visible(why), "dim")}`];
}

//#endregion
//#region src/report/pretty-summary.ts
/** The end of the text: problems, the result with its counts, the verdicts, the comparison. */
function prettySummary(report, look) {
	const facts = [
		verdictCounts(report.summary),
		comparison(report),
		...(report.range?.notes ?? []).map(visible)
	];
	return [
		...problemLines(report.problems, look),
		headline(report, look),
		...report.override ? overrideLines(report, look) : [],
		...[...facts, setAside(report.summary)].filter(Boolean).flatMap((fact) => indented(fact, look))
	];
}
const SHOWN_PROBLEMS = 10;
function problemLines(problems, look) {
	if (problems.length === 0) return [];
	const more = problems.length - SHOWN_PROBLEMS;
	return [
		look.paint(`Not everything could be checked (${counted(problems.length, "problem")})`, "yellow"),
		...problems.slice(0, SHOWN_PROBLEMS).flatMap((problem) => indented(problemText(problem), look)),
		...more > 0 ? indented(`and ${more} more`, look) : [],
		""
	];
}
function problemText({ kind, path, message }) {
	return `${path === "" ? "" : `${visible(path)}: `}${visible(message)} (${kind})`;
}
function overrideLines(report, look) {
	return wrapWords(overrideWords(report), textWidth(look) - 2).map((line) => look.paint(`  ${line}`, "yellow", "bold"));
}
function headline(report, { paint }) {
	const { mark, style, words } = headlineParts(report);
	return paint(`${mark} ${words}`, style, "bold");
}
function headlineParts(report) {
	const { result, summary, problems } = report;
	const nothing = summary.errors + summary.warnings + summary.notices === 0;
	if (result === "skipped") return {
		mark: "-",
		style: "yellow",
		words: "Skipped: nothing was checked."
	};
	if (result === "failed") {
		const why = problems.length > 0 ? ": see the problems above" : "";
		return {
			mark: "✗",
			style: "red",
			words: nothing ? `Failed without findings${why}.` : tally(summary)
		};
	}
	if (report.override) return {
		mark: "!",
		style: "yellow",
		words: `Overridden: ${tally(summary)}.`
	};
	if (hasGap(report)) return {
		mark: "✗",
		style: "red",
		words: nothing ? "Not everything could be checked." : `${tally(summary)}, and not everything could be checked.`
	};
	const clear = report.range?.base ? "this change brings no missing or misnamed file" : "no missing or misnamed file found";
	return {
		mark: "✓",
		style: "green",
		words: nothing ? `All clear: ${clear}.` : `Passed with ${tally(summary)}`
	};
}
function indented(text, look) {
	return wrapWords(text, textWidth(look) - 2).map((line) => look.paint(`  ${line}`, "dim"));
}

//#endregion
//#region src/report/pretty.ts
/** For people at a terminal: one block a finding or group of findings, then the includes that were asked for, what could not be checked, then the totals. */
const pretty = (report, options) => {
	const look = {
		...options,
		width: Math.max(20, options.width),
		paint: painter(options.color)
	};
	const blocks = groupFindings(activeFindings(report)).map((group) => prettyGroup(group, look));
	const sites = prettySites(report.sites ?? [], look);
	return `${[
		...blocks,
		...sites,
		prettySummary(report, look)
	].map((lines) => lines.join("\n")).join("\n\n")}\n`;
};

//#endregion
//#region src/report/sarif-rules.ts
const sarifLevel = {
	error: "error",
	warning: "warning",
	notice: "note"
};
const PROBLEM = {
	error: "error",
	warning: "warning",
	notice: "recommendation"
};
/** Every rule of the options, then those that only the findings name; each id once. */
function sarifRules(report, { rules = [] }) {
	const known = new Set(rules.map(({ id }) => id));
	const bare = /* @__PURE__ */ new Map();
	for (const { rule: id, severity } of report.findings) if (!known.has(id) && !bare.has(id)) bare.set(id, {
		id,
		severity,
		summary: id
	});
	return [...rules, ...bare.values()].map(sarifRule);
}
function sarifRule({ id, summary, helpUri, severity }) {
	const more = helpUri === void 0 ? "" : ` More: ${helpUri}`;
	return {
		id,
		name: id,
		shortDescription: { text: summary },
		fullDescription: { text: summary },
		help: {
			text: `${summary}${more}`,
			markdown: helpUri === void 0 ? summary : `${summary} [More](${helpUri})`
		},
		...helpUri === void 0 ? {} : { helpUri },
		defaultConfiguration: { level: sarifLevel[severity] },
		properties: {
			precision: "very-high",
			"problem.severity": PROBLEM[severity],
			tags: ["reliability", "php"]
		}
	};
}

//#endregion
//#region src/report/sarif-result.ts
const RELATED = 50;
const MESSAGE = 8e3;
/** One finding as a SARIF result; its rule is among `rules`. */
function sarifResult(finding, rules) {
	const fixes = finding.fixes.flatMap(sarifFix);
	return {
		ruleId: finding.rule,
		ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
		level: sarifLevel[finding.severity],
		message: { text: messageOf(finding) },
		locations: [{ physicalLocation: {
			artifactLocation: artifact(finding.path),
			region: regionOf(finding)
		} }],
		relatedLocations: finding.related.slice(0, RELATED).map(({ path, line, column, message }, id) => ({
			id,
			physicalLocation: {
				artifactLocation: artifact(path),
				region: {
					startLine: line,
					startColumn: column
				}
			},
			message: { text: plain(message) }
		})),
		partialFingerprints: { "deployGuard/v1": finding.fingerprint },
		...fixes.length > 0 ? { fixes } : {},
		...finding.suppressed ? { suppressions: [suppressionOf(finding.suppressed)] } : {}
	};
}
function messageOf(finding) {
	const details = detailsOf(finding).filter(({ label }) => label !== "see");
	return clip([finding.message, ...details.map(({ label, text }) => `${label}: ${text}`)].map(plain).join("\n"), MESSAGE);
}
/** Visible, and no `[text](target)`, which SARIF reads as a link (section 3.11.6). */
function plain(text) {
	return visible(text).replaceAll("](", "] (") || "-";
}
/** Relative, and percent-encoded from its bytes: GitHub rejects a whole file for one URI that is not. */
function artifact(path) {
	return {
		uri: toUri(path),
		uriBaseId: "%SRCROOT%"
	};
}
function regionOf(finding) {
	const { line, column, endLine, endColumn } = finding;
	if (isAboutFile(finding)) return { startLine: 1 };
	return {
		startLine: line,
		startColumn: column,
		endLine,
		endColumn
	};
}
function sarifFix(fix) {
	if (fix.kind === "rename") return [];
	const artifactChanges = Array.from(new Set(fix.edits.map(({ path }) => path))).map((path) => ({
		artifactLocation: artifact(path),
		replacements: fix.edits.filter((edit) => edit.path === path).map(replacement)
	}));
	return [{
		description: { text: plain(fix.title) },
		artifactChanges
	}];
}
function replacement({ startLine, startColumn, endLine, endColumn, text }) {
	return {
		deletedRegion: {
			startLine,
			startColumn,
			endLine,
			endColumn
		},
		insertedContent: { text }
	};
}
function suppressionOf({ kind, reason }) {
	const justification = reason === void 0 ? {} : { justification: visible(reason) };
	return {
		kind: kind === "inline" ? "inSource" : "external",
		status: "accepted",
		...justification
	};
}

//#endregion
//#region src/report/sarif.ts
/** GitHub refuses a run with more results, and a file of more than 10 MB (compressed; the text itself is held to it). */
const RESULTS = 25e3;
const BYTES = 1e7;
/** Room for everything but results and rules. */
const FRAME = 5e5;
/**
* SARIF 2.1.0 for GitHub code scanning and other readers: one run, on one line. Suppressed findings are in it and marked.
* Beyond GitHub's limits the mildest results are left out, and a notification says how many.
*/
const sarif = (report, options) => {
	const rules = sarifRules(report, options);
	const results = fittingResults(report, rules);
	const omitted = report.findings.length - results.length;
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: driver(report, rules) },
			automationDetails: { id: `${options.category ?? "deploy-guard"}/` },
			columnKind: "utf16CodeUnits",
			invocations: [invocation(report, omitted)],
			results
		}]
	};
	return `${JSON.stringify(log)}\n`;
};
function driver({ tool }, rules) {
	return {
		name: tool.name,
		version: tool.version,
		semanticVersion: tool.version,
		rules
	};
}
/** In the report's order; what does not fit is chosen from the mild end. */
function fittingResults(report, rules) {
	const results = report.findings.map((finding) => ({
		finding,
		result: sarifResult(finding, rules)
	}));
	const ranked = [...results].sort((one, other) => rankOf(one.finding) - rankOf(other.finding)).slice(0, RESULTS);
	let left = BYTES - FRAME - byteLength(rules);
	const kept = /* @__PURE__ */ new Set();
	for (const { result } of ranked) {
		left -= byteLength(result) + 1;
		if (left < 0) break;
		kept.add(result);
	}
	return results.flatMap(({ result }) => kept.has(result) ? [result] : []);
}
function rankOf({ suppressed, severity }) {
	return suppressed ? SEVERITIES.length : SEVERITIES.indexOf(severity);
}
const encoder = new TextEncoder();
function byteLength(value) {
	return encoder.encode(JSON.stringify(value)).length;
}
const NOTIFICATIONS = 100;
function invocation({ problems }, omitted) {
	const left = problems.length - NOTIFICATIONS;
	const notes = [...omitted > 0 ? [`${counted(omitted, "result")} left out, mildest first: the file would pass the limits of code scanning.`] : [], ...left > 0 ? [`${counted(left, "more problem")} not listed.`] : []];
	return {
		executionSuccessful: problems.every(({ kind }) => kind === "unparsable"),
		toolExecutionNotifications: [...notes.map((text) => ({
			level: "warning",
			message: { text }
		})), ...problems.slice(0, NOTIFICATIONS).map(notification)]
	};
}
function notification({ kind, path, message }) {
	const locations = [{ physicalLocation: { artifactLocation: {
		uri: toUri(path),
		uriBaseId: "%SRCROOT%"
	} } }];
	return {
		level: kind === "unparsable" ? "note" : "error",
		descriptor: { id: kind },
		message: { text: visible(message).slice(0, 1e3) || kind },
		...path === "" ? {} : { locations }
	};
}

//#endregion
//#region src/report/unix.ts
/** `path:line:col: severity: message [rule]`, one line a finding, as compilers print it; empty when there is none. */
const unix = (report) => activeFindings(report).map(({ path, line, column, severity, message, rule }) => {
	return `${visible(path)}:${line}:${column}: ${severity}: ${visible(message)} [${rule}]\n`;
}).join("");

//#endregion
//#region src/report/formats.ts
const all = {
	pretty,
	json,
	jsonl,
	github,
	markdown,
	sarif,
	junit,
	gitlab,
	checkstyle,
	unix
};
/** Every format by the name that `--format` and `reports` take. */
const formats = all;
/** For a file or a pipe. */
const PLAIN = {
	color: false,
	width: 80
};
/**
* Renders a report in a format of ours, or of the caller's own. Pure, if that is: equal reports and options give equal
* text. The text ends with a newline unless it is empty, which only github and unix are, when there is nothing to say.
*/
function formatReport(report, format, options = {}) {
	return (typeof format === "function" ? format : formats[format])(report, {
		...PLAIN,
		...options
	});
}

//#endregion
export { markdownText as a, renameCommand as c, markdownFence as i, openableName as l, formats as n, defuse as o, markdownCode as r, workflowCommand as s, formatReport as t };