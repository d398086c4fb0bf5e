#!/usr/bin/env node
import { S as version, _ as VERDICT_NAMES, a as RULE_IDS, c as isRuleSetting, d as didYouMean, f as EXIT, g as compileLaterFlag, i as widthOf, l as FLAGS, m as LARGE_HEAP_FLAGS, o as RULE_SETTINGS, p as writeText, r as wantsColor, s as isRuleId, v as visible, w as UserError } from "./chunks/start.js";
import { n as takeCommand } from "./chunks/commands.js";
import { setFlagsFromString } from "node:v8";
import { parseArgs } from "node:util";

//#region src/cli/args/contradictions.ts
/** Throws a UserError `bad-usage` where both flags are given. */
function refuseTogether(raw, one, other) {
	if (raw.has(one) && raw.has(other)) throw contradiction(`--${one}`, `--${other}`);
}
/** What to say of two words of a command line that cannot both hold. */
function contradiction(one, other) {
	return new UserError("bad-usage", `${one} and ${other} contradict each other; leave one of them out.`);
}

//#endregion
//#region src/cli/args/output-args.ts
/** Where every format goes to a file, the terminal still gets the default one. */
function outputsOf(raw) {
	const outputs = givenOutputs(raw);
	const onStdout = outputs.find(({ file }) => file === void 0);
	if (raw.has("fix-dry-run")) {
		if (onStdout !== void 0) throw contradiction(`--format ${onStdout.format}`, "--fix-dry-run");
		return outputs;
	}
	return onStdout !== void 0 ? outputs : [{ format: "pretty" }, ...outputs];
}
/** The same of `graph`, which has formats of its own. */
function graphOutputsOf(raw) {
	const outputs = givenOutputs(raw);
	return outputs.length === 0 ? [{ format: "mermaid" }] : outputs;
}
function givenOutputs(raw) {
	const outputs = raw.all("format").map(outputOf);
	const onStdout = outputs.filter(({ file }) => file === void 0);
	if (onStdout.length > 1) {
		const [first, second] = onStdout;
		const advice = `give one of them a file: -f ${second?.format}=FILE`;
		throw new UserError("bad-usage", `Only one format can go to stdout, not ${first?.format} and ${second?.format}; ${advice}.`);
	}
	const files = outputs.flatMap(({ file }) => file ?? []);
	const twice = files.find((file, index) => files.indexOf(file) !== index);
	if (twice !== void 0) throw new UserError("bad-usage", `Two formats cannot be written to the same file ${twice}.`);
	return outputs;
}
function outputOf(value) {
	const equals = value.indexOf("=");
	if (equals < 0) return { format: value };
	const file = value.slice(equals + 1);
	if (file !== "") return {
		format: value.slice(0, equals),
		file
	};
	throw new UserError("bad-usage", `--format ${value} names no file after the equals sign.`);
}

//#endregion
//#region src/cli/args/range-args.ts
const CONTRADICTIONS = [
	["all", "base"],
	["all", "staged"],
	["all", "pre-push"],
	["staged", "base"],
	["staged", "head"],
	["staged", "pre-push"],
	["pre-push", "base"],
	["pre-push", "head"],
	["pre-push", "files-from"],
	["update-baseline", "base"],
	["update-baseline", "head"],
	["update-baseline", "staged"],
	["update-baseline", "pre-push"],
	["fix", "fix-dry-run"],
	["fix", "staged"],
	["fix", "head"],
	["fix", "pre-push"],
	["fix", "update-baseline"],
	["fix-dry-run", "pre-push"],
	["fix-dry-run", "update-baseline"]
];
/** Throws a UserError `bad-usage` where flags contradict each other. */
function rangeOf(raw) {
	for (const [one, other] of CONTRADICTIONS) refuseTogether(raw, one, other);
	const base = raw.value("base");
	const head = raw.value("head");
	return {
		scope: scopeOf(raw),
		staged: raw.has("staged"),
		prePush: raw.has("pre-push"),
		...base !== void 0 && { base },
		...head !== void 0 && { head }
	};
}
function scopeOf(raw) {
	const scope = raw.value("scope");
	const whole = ["all", "update-baseline"].find((name) => raw.has(name));
	if (whole !== void 0) {
		if (scope === void 0 || scope === "all") return "all";
		throw contradiction(`--${whole}`, `--scope ${scope}`);
	}
	if (scope === void 0 || scope === "auto") return "auto";
	if (scope === "all") {
		for (const name of [
			"base",
			"staged",
			"pre-push"
		]) if (raw.has(name)) throw contradiction("--scope all", `--${name}`);
		return "all";
	}
	if (scope === "changed") return "changed";
	throw new UserError("bad-usage", `--scope must be auto, changed or all, not "${scope}".`);
}

//#endregion
//#region src/cli/args/read-flags.ts
/** Takes `argv` (without node and the script) apart. Throws UserError `bad-usage`. */
function readFlags(argv) {
	const positionals = [];
	const given = [];
	for (const token of tokenize(argv)) {
		if (token.kind === "positional") positionals.push(token.value);
		if (token.kind !== "option") continue;
		const flag = knownFlag(token.name, token.rawName);
		given.push({
			name: flag.name,
			value: readValue(flag, token)
		});
	}
	return {
		positionals,
		has: (name) => given.some((flag) => flag.name === name),
		value: (name) => given.findLast((flag) => flag.name === name)?.value,
		all: (name) => given.flatMap((flag) => flag.name === name ? flag.value : []),
		last: (...names) => given.findLast((flag) => names.includes(flag.name))?.name
	};
}
function tokenize(argv) {
	const options = {};
	for (const flag of FLAGS) {
		const short = "short" in flag ? { short: flag.short } : {};
		options[flag.name] = {
			type: "value" in flag ? "string" : "boolean",
			...short
		};
	}
	return parseArgs({
		args: [...argv],
		options,
		strict: false,
		allowPositionals: true,
		tokens: true
	}).tokens;
}
function knownFlag(name, rawName) {
	const flag = FLAGS.find((known) => known.name === name);
	if (flag !== void 0) return flag;
	throw new UserError("bad-usage", `Unknown flag ${rawName}.${didYouMean(name, FLAGS.map((known) => known.name), "--")} See deploy-guard --help.`);
}
function readValue(flag, { rawName, value, inlineValue }) {
	if (flag.value === void 0) {
		if (value === void 0) return "";
		throw new UserError("bad-usage", `${rawName} takes no value; write just ${rawName}.`);
	}
	const looksLikeFlag = value !== void 0 && inlineValue !== true && /^-[^1-9]/.test(value);
	if (value !== void 0 && value !== "" && !looksLikeFlag) return value;
	throw new UserError("bad-usage", `${rawName} needs a value: ${rawName} ${flag.value}.`);
}

//#endregion
//#region src/cli/args/setting-flags.ts
/** Reads the flags that stand for settings; globs are checked where settings are put together. Throws UserError `bad-usage`. */
function settingsOf(raw) {
	const failOn = failOnOf(raw.value("fail-on"));
	const onUndetermined = onUndeterminedOf(raw.value("on-undetermined"));
	const maxWarnings = maxWarningsOf(raw.value("max-warnings"));
	const baseline = raw.value("baseline");
	return {
		...baseline !== void 0 && { baseline },
		...raw.has("no-inline-ignores") && { inlineIgnores: false },
		...raw.has("include") && { include: raw.all("include") },
		...raw.has("exclude") && { exclude: raw.all("exclude") },
		...raw.has("rule") && { rules: rulesOf(raw.all("rule")) },
		...failOn !== void 0 && { failOn },
		...maxWarnings !== void 0 && { maxWarnings },
		...onUndetermined !== void 0 && { onUndetermined }
	};
}
function rulesOf(values) {
	const rules = {};
	for (const value of values) {
		const [id = "", setting = ""] = value.split(/=(.*)/s);
		if (!isRuleId(id)) throw new UserError("bad-usage", `--rule ${value}: there is no rule "${id}".${didYouMean(id, RULE_IDS)} See deploy-guard --list-rules.`);
		if (!isRuleSetting(setting)) throw new UserError("bad-usage", `--rule ${value}: write ${id}=LEVEL, where LEVEL is one of ${RULE_SETTINGS.join(", ")}.`);
		rules[id] = setting;
	}
	return rules;
}
function failOnOf(value) {
	switch (value) {
		case void 0:
		case "error":
		case "warning":
		case "notice":
		case "never": return value;
		default: throw new UserError("bad-usage", `--fail-on must be error, warning, notice or never, not "${value}".`);
	}
}
function onUndeterminedOf(value) {
	if (value === void 0 || value === "all" || value === "fail") return value;
	throw new UserError("bad-usage", `--on-undetermined must be all or fail, not "${value}".`);
}
function maxWarningsOf(value) {
	if (value === void 0) return void 0;
	if (/^\d{1,9}$/.test(value)) return Number(value);
	throw new UserError("bad-usage", `--max-warnings must be a whole number from 0, not "${value}".`);
}

//#endregion
//#region src/cli/args/args.ts
const TASKS = [
	"help",
	"version",
	"print-config",
	"list-rules",
	"list-files"
];
/** Reads a command line (without node and the script). A UserError `bad-usage` is returned, not thrown. */
function parseArgs$1(argv) {
	try {
		return interpret(readFlags(argv));
	} catch (error) {
		if (error instanceof UserError) return error;
		throw error;
	}
}
function interpret(raw) {
	const cwd = raw.value("cwd");
	const config = configOf(raw);
	const filesFrom = filesFromOf(raw);
	const color = raw.last("color", "no-color");
	const override = overrideOf(raw);
	const excludeFrom = raw.value("exclude-from");
	const { command, operands } = takeCommand(raw);
	return {
		task: TASKS.find((task) => raw.has(task)) ?? command ?? "check",
		paths: operands.map(checkedPath),
		...filesFrom && { filesFrom },
		...excludeFrom !== void 0 && { excludeFrom },
		...cwd !== void 0 && { cwd },
		range: rangeOf(raw),
		...config && { config },
		settings: settingsOf(raw),
		outputs: command === "graph" ? graphOutputsOf(raw) : outputsOf(raw),
		quiet: raw.has("quiet"),
		...color !== void 0 && { color: color === "color" },
		progress: !raw.has("no-progress"),
		cache: cacheOf(raw),
		...raw.has("broken") && { broken: true },
		...raw.has("update-baseline") && { updateBaseline: true },
		...raw.has("fix") && { fix: "write" },
		...raw.has("fix-dry-run") && { fix: "patch" },
		...override !== void 0 && { override },
		...raw.has("show") && { show: verdictsOf(raw.all("show")) }
	};
}
/** An empty argument is an unset variable in a script; taken for a directory it would be this one. */
function checkedPath(path) {
	if (path !== "") return path;
	throw new UserError("bad-usage", "A path is empty; leave it out, or write . for this directory.");
}
function configOf(raw) {
	refuseTogether(raw, "config", "no-config");
	if (raw.has("no-config")) return "none";
	const file = raw.value("config");
	return file === void 0 ? void 0 : { file };
}
function filesFromOf(raw) {
	const file = raw.value("files-from");
	if (file !== void 0) return {
		file,
		separator: raw.has("null") ? "\0" : "\n"
	};
	if (!raw.has("null")) return void 0;
	throw new UserError("bad-usage", "-0 needs --files-from: it says what ends the paths of that list.");
}
function overrideOf(raw) {
	const reason = raw.value("override")?.trim();
	if (reason !== "") return reason;
	throw new UserError("bad-usage", "--override must say why, since the reason is recorded.");
}
function verdictsOf(values) {
	return values.flatMap((value) => value.split(",")).map((word) => word.trim()).filter((word) => word !== "").map((word) => {
		const verdict = VERDICT_NAMES.find((name) => name === word);
		if (verdict !== void 0) return verdict;
		throw new UserError("bad-usage", `--show: no include has the verdict "${word}".${didYouMean(word, VERDICT_NAMES) || ` There are ${VERDICT_NAMES.join(", ")}.`}`);
	});
}
function cacheOf(raw) {
	const location = raw.value("cache-location");
	const wanted = raw.last("cache", "no-cache") !== "no-cache";
	if (!wanted) refuseTogether(raw, "no-cache", "cache-location");
	return {
		wanted,
		...location !== void 0 && { location }
	};
}

//#endregion
//#region src/cli/main.ts
/**
* The command line from its arguments (without node and the script) to its exit code. Never rejects. `engine` is what
* does the checking; without it the real one is loaded when it is needed.
*/
async function main(argv, io, engine) {
	try {
		const args = parseArgs$1(argv);
		if (args instanceof UserError) throw args;
		return await perform(args, io, engine);
	} catch (error) {
		const { code, text } = explanation(error, io);
		await writeText(io.stderr, text).catch(() => void 0);
		return code;
	}
}
/** What is heavy is loaded by the task that needs it, so that `--version` costs what an empty script costs. */
async function perform(args, io, engine) {
	switch (args.task) {
		case "version":
			await writeText(io.stdout, `${version}\n`);
			return EXIT.clean;
		case "help": {
			const { helpPage } = await import("./chunks/help.js");
			const { formats } = await import("./chunks/formats.js");
			const color = wantsColor(io.stdout, io.env, args.color);
			await writeText(io.stdout, helpPage({
				color,
				width: widthOf(io.stdout, io.env),
				formats: Object.keys(formats)
			}));
			return EXIT.clean;
		}
		case "list-rules": {
			const { listRules } = await import("./chunks/list-rules.js");
			return listRules(args, io);
		}
		case "print-config": {
			const { printConfig } = await import("./chunks/print-config.js");
			return printConfig(args, io);
		}
		case "list-files": {
			const { listFiles } = await import("./chunks/list-files.js");
			return listFiles(args, io);
		}
		case "graph": {
			const { runGraph } = await import("./chunks/run-graph.js");
			return runGraph(args, io);
		}
		case "explain": {
			const { runExplain } = await import("./chunks/run-explain.js");
			return runExplain(args, io);
		}
		case "artifact": {
			const { runArtifact } = await import("./chunks/run-artifact.js");
			return runArtifact(args, io, engine ?? (await import("./chunks/engine.js")).engine);
		}
		case "check": {
			const { gitAhead } = await import("./chunks/git-ahead.js");
			const git = gitAhead(args, io);
			const { runCheck } = await import("./chunks/run-check.js");
			return runCheck(args, io, engine ?? lazyEngine, git);
		}
	}
}
/** Loaded by the first check that is not known from an earlier run. */
const lazyEngine = { check: async (options, notes) => (await import("./chunks/engine.js")).engine.check(options, notes) };
/** What is said of an error, and the code of the process that it ends. */
function explanation(error, io) {
	if (io.signal?.aborted === true) return {
		code: EXIT.interrupted,
		text: "deploy-guard: interrupted\n"
	};
	if (error instanceof UserError) return {
		code: EXIT.unable,
		text: `deploy-guard: ${visible(error.message)}\n`
	};
	const text = `deploy-guard ${version}: this is a bug, please report it with what follows.\n${stackOf(error).split("\n").map(visible).join("\n")}\n`;
	return {
		code: EXIT.bug,
		text
	};
}
/** An error of another realm has a stack too. */
function stackOf(error) {
	return typeof error === "object" && error !== null && "stack" in error ? String(error.stack) : String(error);
}

//#endregion
//#region src/cli/process.ts
/**
* Runs `main` as this process. When it is over all that was written has been taken, and the process ends at once: to
* give a large heap back takes time, and a run that was given up may have left a git process or a timer behind.
* The first SIGINT or SIGTERM asks for an end, the second one ends.
*/
async function runAsProcess() {
	setFlagsFromString(compileLaterFlag(process.versions.v8));
	const controller = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => controller.abort());
	for (const stream of [process.stdout, process.stderr]) stream.on("error", () => void 0);
	const { stdout, stderr, env } = process;
	process.exitCode = await main(process.argv.slice(2), {
		stdout,
		stderr,
		get stdin() {
			return process.stdin;
		},
		env,
		cwd: process.cwd(),
		signal: controller.signal,
		collectSooner: async () => setFlagsFromString(LARGE_HEAP_FLAGS)
	});
	process.exit();
}

//#endregion
//#region src/cli/bin.ts
await runAsProcess();

//#endregion
export {  };