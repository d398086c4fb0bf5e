import { a as RULE_IDS, c as isRuleSetting, d as didYouMean, o as RULE_SETTINGS, s as isRuleId, w as UserError } from "./start.js";

//#region src/action/input-values.ts
/** What a workflow gives for an input, trimmed; `''` when it gives nothing. */
function inputText(env, name) {
	return (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
}
/** Like `inputText`; undefined when nothing is given. */
function optionalText(env, name) {
	return inputText(env, name) || void 0;
}
/** The lines of an input that are not empty, trimmed; undefined when there is none. */
function inputLines(env, name) {
	const lines = inputText(env, name).split("\n").map((line) => line.trim()).filter((line) => line !== "");
	return lines.length === 0 ? void 0 : lines;
}
/** `true` or `false` in the three spellings of YAML 1.2. Throws UserError `bad-usage`. */
function inputFlag(env, name, otherwise) {
	const text = inputText(env, name);
	if (text === "") return otherwise;
	if ([
		"true",
		"True",
		"TRUE"
	].includes(text)) return true;
	if ([
		"false",
		"False",
		"FALSE"
	].includes(text)) return false;
	throw badInput(name, `must be true or false, not "${text}"`, `${name}: true`);
}
/** One of a few words. Throws UserError `bad-usage`. */
function inputChoice(env, name, words) {
	const text = inputText(env, name);
	if (text === "") return void 0;
	const word = words.find((candidate) => candidate === text);
	if (word !== void 0) return word;
	throw badInput(name, `must be one of ${words.join(", ")}, not "${text}"`, `${name}: ${words[0] ?? ""}`, didYouMean(text, words));
}
/** The error for an input: its name, what is wrong (no full stop), and how it is written. */
function badInput(name, fault, example, hint = "") {
	return new UserError("bad-usage", `The input ${name} ${fault}.${hint} For example: ${example}`);
}

//#endregion
//#region src/action/report-requests.ts
/** The reporters themselves are not needed to read inputs; the compiler sees to it that none is left out. */
const NAMES = {
	pretty: true,
	json: true,
	jsonl: true,
	github: true,
	markdown: true,
	sarif: true,
	junit: true,
	gitlab: true,
	checkstyle: true,
	unix: true
};
const EXAMPLE = "sarif=deploy-guard.sarif";
/** Reads the lines of the input `reports`, each `format=path`. Throws UserError `bad-usage`. */
function parseReports(lines) {
	const requests = lines.map(parseLine);
	const files = requests.map(({ file }) => file);
	const twice = files.find((file, index) => files.indexOf(file) !== index);
	if (twice !== void 0) throw badInput("reports", `writes two reports to ${twice}`, EXAMPLE);
	return requests;
}
function parseLine(line) {
	const [format = "", file = ""] = line.split(/\s*=\s*(.*)/s);
	if (file === "") throw badInput("reports", `has the line "${line}", which is not format=path`, EXAMPLE);
	if (isFormat(format)) return {
		format,
		file
	};
	const names = Object.keys(NAMES);
	const hint = didYouMean(format, names) || ` There are ${names.join(", ")}.`;
	throw badInput("reports", `names the format "${format}", which does not exist`, EXAMPLE, hint);
}
function isFormat(name) {
	return Object.hasOwn(NAMES, name);
}

//#endregion
//#region src/action/inputs.ts
/** Reads the inputs of action.yml. Pure. Throws UserError `bad-usage` that names the input and shows how it is written. */
function parseInputs(env) {
	const configFile = optionalText(env, "config-file");
	const override = overrideOf(env);
	return {
		token: inputText(env, "token"),
		workingDirectory: inputText(env, "working-directory"),
		...configFile !== void 0 && { configFile },
		range: rangeOf(env),
		settings: settingsOf(env),
		...override !== void 0 && { override },
		warnOnly: inputFlag(env, "warn-only", false),
		annotations: inputFlag(env, "annotations", true),
		jobSummary: inputFlag(env, "job-summary", true),
		comment: inputChoice(env, "comment", [
			"never",
			"on-failure",
			"always"
		]) ?? "never",
		reviewSuggestions: inputFlag(env, "review-suggestions", false),
		reports: parseReports(inputLines(env, "reports") ?? [])
	};
}
function rangeOf(env) {
	const scope = inputChoice(env, "scope", [
		"auto",
		"changed",
		"all"
	]) ?? "auto";
	const [baseRef, headRef] = [optionalText(env, "base-ref"), optionalText(env, "head-ref")];
	if (scope === "all" && baseRef !== void 0) throw badInput("base-ref", "contradicts scope: all, which compares with nothing", "scope: changed");
	const environment = optionalText(env, "environment");
	return {
		scope,
		...baseRef !== void 0 && { baseRef },
		...headRef !== void 0 && { headRef },
		...environment !== void 0 && { environment }
	};
}
function settingsOf(env) {
	const failOn = inputChoice(env, "fail-on", [
		"error",
		"warning",
		"notice",
		"never"
	]);
	const onUndetermined = inputChoice(env, "on-undetermined", ["all", "fail"]);
	const [include, exclude] = [inputLines(env, "include"), inputLines(env, "exclude")];
	const maxWarnings = maxWarningsOf(env);
	const rules = inputLines(env, "rules");
	const baseline = optionalText(env, "baseline-file");
	return {
		...include && { include },
		...exclude && { exclude },
		...rules && { rules: rulesOf(rules) },
		...failOn !== void 0 && { failOn },
		...maxWarnings !== void 0 && { maxWarnings },
		...onUndetermined !== void 0 && { onUndetermined },
		...baseline !== void 0 && { baseline }
	};
}
function maxWarningsOf(env) {
	const text = inputText(env, "max-warnings");
	if (text === "") return void 0;
	if (/^\d{1,9}$/.test(text)) return Number(text);
	throw badInput("max-warnings", `must be a whole number, not "${text}"`, "max-warnings: 10");
}
function rulesOf(lines) {
	const rules = {};
	for (const line of lines) {
		const [, id = "", setting = ""] = /^([^\s=:]+)\s*[=:]\s*(.*)$/.exec(line) ?? [];
		if (id !== "" && !isRuleId(id)) throw badInput("rules", `names "${id}", which is no rule`, "missing-include=warning", didYouMean(id, RULE_IDS));
		if (!isRuleId(id) || !isRuleSetting(setting)) throw badInput("rules", `has the line "${line}", which is not RULE=LEVEL with a level of ${RULE_SETTINGS.join(", ")}`, "missing-include=warning");
		rules[id] = setting;
	}
	return rules;
}
/** A switch that is left off must not read as a reason. */
function overrideOf(env) {
	const text = inputText(env, "override");
	if (text === "" || /^(false|no|off|0)$/i.test(text)) return void 0;
	if (!/^(true|yes|on|1)$/i.test(text)) return text;
	throw badInput("override", "must say why, since the reason is recorded", "override: rollback of the release of May 3");
}

//#endregion
export { parseInputs };