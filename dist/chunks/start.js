//#region src/model/errors.ts
/** Something that the user can mend. `message` is one sentence that says what is wrong and what to do. Exit code 2. */
var UserError = class extends Error {
	code;
	/** The setting whose file, named by hand, is not there. */
	setting;
	constructor(code, message, options = {}) {
		super(message, options);
		this.name = "UserError";
		this.code = code;
		this.setting = options.setting;
	}
};
/** A file of a tree whose bytes cannot be had: permissions, a size past the limit, a damaged object. */
var UnreadableFileError = class extends Error {
	path;
	constructor(path, message, options) {
		super(message, options);
		this.name = "UnreadableFileError";
		this.path = path;
	}
};

//#endregion
//#region src/version.ts
/** The version of this tool, as package.json has it. */
const version = "0.1.0";
/** A digest of all that makes a report besides its inputs; `undefined` where that is not known. */
const sources = "e384ee6834f1d837";

//#endregion
//#region src/model/error-code.ts
const REASONS = {
	EACCES: "permission denied",
	EPERM: "the operation is not permitted",
	ENOENT: "it does not exist",
	EISDIR: "it is a directory",
	ENOTDIR: "a part of its path is a file",
	EEXIST: "a part of its path is a file",
	ENOSPC: "the disk is full",
	EROFS: "the disk is read-only",
	ELOOP: "its links lead in a circle",
	ENAMETOOLONG: "its name is too long"
};
/** The code of an error of the operating system or of Node, such as `ENOENT`. It may come from another realm. */
function errorCode(error) {
	if (typeof error !== "object" || error === null || !("code" in error)) return void 0;
	return typeof error.code === "string" ? error.code : void 0;
}
/** Why something failed, in words that follow a colon: no full stop. */
function errorReason(error) {
	const reason = REASONS[errorCode(error) ?? ""];
	if (reason !== void 0) return reason;
	return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
}

//#endregion
//#region src/report/visible.ts
const IGNORED = String.raw`\p{Default_Ignorable_Code_Point}`;
const SEEN = String.raw`(?![\0-\u02ff]|${IGNORED})[\p{L}\p{M}\p{N}\p{S}]`;
/** Joiners and variation selectors inside an emoji or a script that needs them; beside ASCII they only serve to deceive. */
const JOINING = String.raw`(?<=${SEEN})(?:[\ufe0e\ufe0f](?:\u200d(?=${SEEN}))?|[\u200c\u200d](?=${SEEN}))`;
const HIDDEN = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}${IGNORED}]|(?![ \u3000])\p{Zs}`;
const PATTERN = new RegExp(`(${JOINING})|${HIDDEN}`, "gu");
const NAMED = {
	"	": "\\t",
	"\n": "\\n",
	"\r": "\\r"
};
/**
* Free text with everything that would not be seen, or that would steer a terminal or turn the reading direction,
* written out: `\t \n \r`, ASCII controls as `\xNN`, the rest as `\u{N}`. The result has no line break, is well-formed
* UTF-16, and is valid in XML 1.0 once `& < > "` are escaped. Applying it twice changes nothing.
*/
function visible(text) {
	if (/^[\x20-\x7e]*$/.test(text)) return text;
	return text.replace(PATTERN, (character, joining) => joining ?? written(character));
}
function written(character) {
	const code = character.codePointAt(0) ?? 0;
	const hex = code.toString(16).toUpperCase();
	return NAMED[character] ?? (code < 128 ? `\\x${hex.padStart(2, "0")}` : `\\u{${hex}}`);
}

//#endregion
//#region src/model/verdict.ts
/** The verdict on one include, in the order in which they are tried. */
const VERDICT_NAMES = [
	"found",
	"optional",
	"case",
	"provided",
	"outside",
	"not-deployed",
	"missing",
	"unknown"
];

//#endregion
//#region src/run/compile-later.ts
/**
* V8's flag to optimise a function when it has run ten times as long as V8 thinks right, by V8's version: most checks are
* over before optimised code has earned the time that it takes to compile. See decision 20.
*/
function compileLaterFlag(v8Version) {
	return Number.parseInt(v8Version, 10) < FIRST_WITH_MAGLEV ? "--interrupt-budget=600000" : "--invocation-count-for-turbofan=30000";
}
/** Node 22: from there on the optimising compiler counts calls, since one more compiler stands before it. */
const FIRST_WITH_MAGLEV = 12;

//#endregion
//#region src/run/large-trees.ts
/** Below so many files, of head and base together, a check takes half a gigabyte whatever V8 leaves lying. */
const MANY_FILES = 5e4;
/** With these V8 collects garbage when the heap has grown by so much, not when it has tripled: see decision 19. */
const LARGE_HEAP_FLAGS = "--heap-growing-percent=30";
/** True where a check is about more than memory has room for, unless garbage goes soon. */
function areLarge({ head, base }) {
	return head.paths.size + (base?.paths.size ?? 0) > MANY_FILES;
}

//#endregion
//#region src/io/output.ts
/**
* Resolves when the text has been handed over. A reader that has gone away (`| head`) is not an error. Rejects with
* UserError `no-such-path` where nothing can be written, such as on a disk that is full.
*/
function writeText(output, text) {
	if (text === "") return Promise.resolve();
	return new Promise((resolve, reject) => {
		output.write(text, (error) => {
			if (error === void 0 || error === null || isReaderGone(error)) resolve();
			else reject(new UserError("no-such-path", `The output could not be written: ${errorReason(error)}.`, { cause: error }));
		});
	});
}
/** True for the error of a stream that nobody reads any more. */
function isReaderGone(error) {
	return [
		"EPIPE",
		"EOF",
		"ERR_STREAM_DESTROYED"
	].includes(errorCode(error) ?? "");
}

//#endregion
//#region src/run/exit-codes.ts
/** What the exit codes mean; docs and the help page say the same. */
const EXIT = {
	clean: 0,
	findings: 1,
	unable: 2,
	bug: 3,
	interrupted: 130
};

//#endregion
//#region src/config/nearest-word.ts
/** The known word that was probably meant, or `undefined` when none is near: at most a third of its letters differ. */
function nearestWord(wrong, known) {
	let best;
	for (const word of known) {
		const distance = editDistance(wrong.toLowerCase(), word.toLowerCase());
		if (distance <= Math.max(1, Math.floor(word.length / 3)) && distance < (best?.distance ?? Infinity)) best = {
			word,
			distance
		};
	}
	return best?.word;
}
/** `Did you mean "x"?` with a space in front, or nothing. */
function didYouMean(wrong, known, prefix = "") {
	const word = nearestWord(wrong, known);
	return word === void 0 ? "" : ` Did you mean ${prefix}${word}?`;
}
/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(from, to) {
	if (Math.abs(from.length - to.length) > 10) return Infinity;
	let older = [];
	let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let i = 1; i <= from.length; i++) {
		const current = [i];
		for (let j = 1; j <= to.length; j++) {
			const replaced = at(previous, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
			const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
			const best = Math.min(at(previous, j) + 1, at(current, j - 1) + 1, replaced);
			current.push(swapped ? Math.min(best, at(older, j - 2) + 1) : best);
		}
		older = previous;
		previous = current;
	}
	return at(previous, to.length);
}
function at(row, index) {
	return row[index] ?? Infinity;
}

//#endregion
//#region src/cli/args/flags.ts
const FLAG_GROUPS = [
	"What is checked",
	"Rules and settings",
	"What fails",
	"Output",
	"Fixes",
	"Speed",
	"Others"
];
/** Every flag there is, in the order of the help page. A flag that is not here does not exist. */
const FLAGS = [
	{
		name: "all",
		group: "What is checked",
		help: "everything, whatever has changed"
	},
	{
		name: "staged",
		group: "What is checked",
		help: "what the next commit would hold (for a pre-commit hook)"
	},
	{
		name: "pre-push",
		group: "What is checked",
		help: "what git is about to push, as it tells a pre-push hook on stdin"
	},
	{
		name: "base",
		value: "REF",
		group: "What is checked",
		help: "compare with this commit, branch or tag"
	},
	{
		name: "head",
		value: "REF",
		group: "What is checked",
		help: "check this commit instead of the working tree"
	},
	{
		name: "scope",
		value: "SCOPE",
		group: "What is checked",
		help: "auto (default), changed (stop when there is nothing to compare with) or all"
	},
	{
		name: "files-from",
		value: "FILE",
		group: "What is checked",
		help: "read more paths from FILE, one a line; - is stdin"
	},
	{
		name: "null",
		short: "0",
		group: "What is checked",
		help: "the paths of --files-from end with NUL"
	},
	{
		name: "exclude-from",
		value: "FILE",
		group: "What is checked",
		help: "artifact: what rsync --exclude-from=FILE does not copy is not there"
	},
	{
		name: "cwd",
		value: "DIR",
		group: "What is checked",
		help: "the project is in DIR: run there, and report what concerns it"
	},
	{
		name: "config",
		value: "FILE",
		group: "Rules and settings",
		help: "use this configuration file"
	},
	{
		name: "no-config",
		group: "Rules and settings",
		help: "look for no configuration file"
	},
	{
		name: "rule",
		value: "ID=LEVEL",
		group: "Rules and settings",
		help: "set a rule to off, notice, warning or error; repeatable"
	},
	{
		name: "include",
		value: "GLOB",
		group: "Rules and settings",
		help: "report only on these files; repeatable"
	},
	{
		name: "exclude",
		value: "GLOB",
		group: "Rules and settings",
		help: "report nothing on these files, which may still be included; repeatable"
	},
	{
		name: "baseline",
		value: "FILE",
		group: "Rules and settings",
		help: "findings that are known and not reported"
	},
	{
		name: "update-baseline",
		group: "Rules and settings",
		help: "check everything, and write what is found into the baseline"
	},
	{
		name: "no-inline-ignores",
		group: "Rules and settings",
		help: "deploy-guard-ignore comments in the source count for nothing"
	},
	{
		name: "fail-on",
		value: "LEVEL",
		group: "What fails",
		help: "error (default), warning, notice or never"
	},
	{
		name: "max-warnings",
		value: "N",
		group: "What fails",
		help: "fail when there are more warnings than N"
	},
	{
		name: "on-undetermined",
		value: "WHAT",
		group: "What fails",
		help: "when it cannot be found out what changed: all (default) checks everything, fail stops"
	},
	{
		name: "override",
		value: "REASON",
		group: "What fails",
		help: "pass whatever is found, and record why: for emergencies"
	},
	{
		name: "format",
		short: "f",
		value: "NAME[=FILE]",
		group: "Output",
		help: "pretty (default) or another format, to stdout or to FILE; repeatable"
	},
	{
		name: "show",
		value: "VERDICTS",
		group: "Output",
		help: "list the includes with these verdicts too, such as unknown,optional; repeatable"
	},
	{
		name: "broken",
		group: "Output",
		help: "graph: only what leads to a finding"
	},
	{
		name: "quiet",
		short: "q",
		group: "Output",
		help: "show only what fails the run, and nothing when it passes"
	},
	{
		name: "color",
		group: "Output",
		help: "colors even where the output is not a terminal"
	},
	{
		name: "no-color",
		group: "Output",
		help: "no colors; NO_COLOR and FORCE_COLOR are heeded too"
	},
	{
		name: "no-progress",
		group: "Output",
		help: "no progress line on the terminal"
	},
	{
		name: "fix",
		group: "Fixes",
		help: "mend what is certain in the working tree, and report what is left"
	},
	{
		name: "fix-dry-run",
		group: "Fixes",
		help: "write a patch of what --fix would do to stdout, and change nothing"
	},
	{
		name: "cache",
		group: "Speed",
		help: "remember what was read, for the next run (default)"
	},
	{
		name: "no-cache",
		group: "Speed",
		help: "read everything, and remember nothing"
	},
	{
		name: "cache-location",
		value: "DIR",
		group: "Speed",
		help: "where to remember it, instead of the user's cache directory; no file there may come from someone else"
	},
	{
		name: "list-rules",
		group: "Others",
		help: "the rules, and what they are set to"
	},
	{
		name: "list-files",
		group: "Others",
		help: "the files that would be judged"
	},
	{
		name: "print-config",
		group: "Others",
		help: "the settings in force as JSON, and where each comes from"
	},
	{
		name: "version",
		short: "V",
		group: "Others",
		help: "the version of this tool"
	},
	{
		name: "help",
		short: "h",
		group: "Others",
		help: "this page"
	}
];

//#endregion
//#region src/config/rule-ids.ts
/** Exhaustive by its type: a new rule that is not named here does not compile. */
const IDS = {
	"suspicious-extension": true,
	"suspicious-name": true,
	"exposed-source": true,
	"missing-require": true,
	"missing-include": true,
	"case-mismatch": true,
	"malformed-include": true,
	"not-deployed": true,
	"unresolved-require": true,
	"missing-template": true,
	"missing-path": true,
	"missing-autoload": true,
	"missing-class": true,
	"autoload-mismatch": true,
	"unused-suppression": true
};
/** Every rule, in the order in which rules are listed. */
const RULE_IDS = Object.keys(IDS).filter(isRuleId);
function isRuleId(name) {
	return Object.hasOwn(IDS, name);
}
const RULE_SETTINGS = [
	"off",
	"notice",
	"warning",
	"error"
];
function isRuleSetting(word) {
	return RULE_SETTINGS.some((setting) => setting === word);
}

//#endregion
//#region src/cli/terminal.ts
/** Whether text for this output is colored. A flag decides; then NO_COLOR, FORCE_COLOR, TERM=dumb, the terminal. */
function wantsColor(output, env, flag) {
	if (flag !== void 0) return flag;
	if (isSet(env["NO_COLOR"])) return false;
	const forced = env["FORCE_COLOR"];
	if (forced !== void 0) return forced !== "0" && forced !== "false";
	return output.isTTY === true && env["TERM"] !== "dumb";
}
const DEFAULT_WIDTH = 100;
/** Columns to fit text into: of the terminal, else COLUMNS, else 100. */
function widthOf(output, env) {
	if (output.isTTY === true && output.columns !== void 0 && output.columns > 0) return output.columns;
	const columns = env["COLUMNS"] ?? "";
	return /^[1-9]\d{0,3}$/.test(columns) ? Number(columns) : DEFAULT_WIDTH;
}
const LINKING_PROGRAMS = /* @__PURE__ */ new Set([
	"iTerm.app",
	"WezTerm",
	"vscode",
	"ghostty",
	"Hyper"
]);
/** Whether the terminal is known to understand OSC 8 links; there is no way to ask it. */
function understandsLinks(output, env) {
	if (output.isTTY !== true || isSet(env["CI"]) || env["TERM"] === "dumb") return false;
	if (LINKING_PROGRAMS.has(env["TERM_PROGRAM"] ?? "") || isSet(env["WT_SESSION"])) return true;
	return env["TERM"] === "xterm-kitty" || Number(env["VTE_VERSION"] ?? 0) >= 5e3;
}
/** Whether a line may be drawn and wiped again. */
function canRedraw(output, env) {
	return output.isTTY === true && !isSet(env["CI"]) && env["TERM"] !== "dumb";
}
function isSet(value) {
	return value !== void 0 && value !== "" && value !== "false" && value !== "0";
}

//#endregion
export { UnreadableFileError as C, version as S, VERDICT_NAMES as _, RULE_IDS as a, errorReason as b, isRuleSetting as c, didYouMean as d, EXIT as f, compileLaterFlag as g, areLarge as h, widthOf as i, FLAGS as l, LARGE_HEAP_FLAGS as m, understandsLinks as n, RULE_SETTINGS as o, writeText as p, wantsColor as r, isRuleId as s, canRedraw as t, FLAG_GROUPS as u, visible as v, UserError as w, sources as x, errorCode as y };