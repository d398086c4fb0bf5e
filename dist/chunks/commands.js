import { w as UserError } from "./start.js";

//#region src/cli/args/commands.ts
/** What can stand before the paths to ask for something else than a check. A path of that name is written `./graph`. */
const COMMANDS = [
	"graph",
	"explain",
	"artifact"
];
const REFUSED = {
	check: ["broken", "exclude-from"],
	graph: [
		"pre-push",
		"files-from",
		"show",
		"update-baseline",
		"override",
		"fix",
		"fix-dry-run",
		"exclude-from"
	],
	explain: [
		"pre-push",
		"files-from",
		"show",
		"broken",
		"format",
		"update-baseline",
		"override",
		"fix",
		"fix-dry-run",
		"exclude-from"
	],
	artifact: [
		"all",
		"staged",
		"pre-push",
		"base",
		"head",
		"scope",
		"files-from",
		"null",
		"on-undetermined",
		"broken",
		"update-baseline",
		"fix",
		"fix-dry-run"
	]
};
/** Takes the command off the words that are no flags. Throws UserError `bad-usage` for what it cannot do with them. */
function takeCommand(raw) {
	const [first, ...rest] = raw.positionals;
	const command = COMMANDS.find((name) => name === first);
	const refused = REFUSED[command ?? "check"].find((flag) => raw.has(flag));
	if (refused !== void 0) throw new UserError("bad-usage", command ? `deploy-guard ${command} takes no --${refused}.` : `--${refused} is for deploy-guard ${refused === "broken" ? "graph" : "artifact"}.`);
	if (command === void 0) return { operands: raw.positionals };
	if (command === "graph" && rest.length > 1) throw new UserError("bad-usage", "deploy-guard graph takes one page.");
	if (command === "explain" && rest.length !== 1) throw explainNeeds();
	if (command === "artifact" && rest.length !== 1) throw new UserError("bad-usage", "deploy-guard artifact takes one directory: what was built.");
	return {
		command,
		operands: rest
	};
}
/** What `explain` can be asked. */
function explainNeeds() {
	return new UserError("bad-usage", "deploy-guard explain takes the place of an include, FILE:LINE, or the name of a rule.");
}

//#endregion
export { takeCommand as n, explainNeeds as t };