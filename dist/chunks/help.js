import { S as version, l as FLAGS, u as FLAG_GROUPS } from "./start.js";
import { R as painter } from "./opening.js";

//#region src/cli/args/help.ts
const USAGE = [
	["deploy-guard [flags] [paths…]", "check"],
	["deploy-guard graph [flags] [PAGE]", "who includes whom, as mermaid, dot or json"],
	["deploy-guard explain [flags] FILE:LINE", "how the include there was evaluated, step by step"],
	["deploy-guard explain RULE", "what a rule reports, and why"],
	["deploy-guard artifact [flags] DIR", "a built directory, in which nothing is provided by being ignored"]
];
const EXAMPLES = [
	["deploy-guard", "what this working tree would break"],
	["deploy-guard --staged", "in a pre-commit hook"],
	["deploy-guard --all public/", "everything that is wrong in public/"],
	["deploy-guard --base v1.4 --head v1.5", "what a release would break"],
	["deploy-guard -f json=report.json", "the usual report, and one for machines"]
];
const EXIT_CODES = [
	["0", "nothing that fails the run"],
	["1", "findings at or above --fail-on"],
	["2", "could not run: flags, configuration, git, or a file that cannot be read"],
	["3", "a bug in deploy-guard"],
	["130", "interrupted"]
];
/** The help page. Lines are at most `width` columns, as far as flags and examples allow. */
function helpPage({ color, width, formats }) {
	const paint = painter(color);
	const title = (text) => paint(text, "bold");
	const groups = FLAG_GROUPS.map((group) => {
		const rows = FLAGS.filter((flag) => flag.group === group).map((flag) => [spelling(flag), flag.help]);
		return `${title(group)}\n${table(rows, FLAG_COLUMN, width)}`;
	});
	return `${[
		`${title(`deploy-guard ${version}`)}\nTells, before a push reaches production, whether a page of a PHP site will die because\na file is missing or misnamed.`,
		`${title("Usage")}\n${table(USAGE, 38, width)}`,
		`Without flags it checks what a push would change: the working tree against the point where\nit left the remote's default branch. Paths narrow the report to findings in these files and\ndirectories, or caused by them; all other files are still there to be included.`,
		...groups,
		`${title("Formats")}\n${indented(formats.join(", "), width)}`,
		`${title("Examples")}\n${table(EXAMPLES, 38, width)}`,
		`${title("Exit codes")}\n${table(EXIT_CODES, 5, width)}`
	].join("\n\n")}\n`;
}
const FLAG_COLUMN = 25;
function spelling(flag) {
	return `${flag.short === void 0 ? "    " : `-${flag.short}, `}--${flag.name}${flag.value === void 0 ? "" : ` ${flag.value}`}`;
}
function table(rows, column, width) {
	const room = Math.max(30, Math.min(width, 100) - column - 4);
	return rows.map(([left, right]) => row(left, wrap(right, room), column)).join("\n");
}
function indented(text, width) {
	return wrap(text, Math.min(width, 100) - 4).map((line) => `  ${line}`).join("\n");
}
function row(left, lines, column) {
	const indent = " ".repeat(column + 4);
	return (left.length > column ? `  ${left}\n${indent}` : `  ${left.padEnd(column)}  `) + lines.join(`\n${indent}`);
}
function wrap(text, room) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) if (line !== "" && line.length + 1 + word.length > room) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line];
}

//#endregion
export { helpPage };