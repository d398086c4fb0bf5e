import { a as RULE_IDS, f as EXIT, p as writeText, r as wantsColor } from "./start.js";
import { R as painter, z as severityStyle } from "./opening.js";
import { t as rules } from "./rules.js";
import { t as defaultSettingOf } from "./rule.js";
import { t as settingsHere } from "./settings-here.js";

//#region src/cli/commands/list-rules.ts
const ID_WIDTH = Math.max(...RULE_IDS.map((id) => id.length));
/** Writes a line for each rule: its id, what it is set to here, and what it reports. Rejects with UserError. */
async function listRules(args, io) {
	const { settings } = await settingsHere(args, io);
	const paint = painter(wantsColor(io.stdout, io.env, args.color));
	const lines = [...rules].sort(byId).map((rule) => line(rule, settings.rules[rule.id] ?? defaultSettingOf(rule), paint));
	await writeText(io.stdout, `${lines.join("\n")}\n`);
	return EXIT.clean;
}
function byId(one, other) {
	return one.id < other.id ? -1 : 1;
}
function line({ id, summary }, setting, paint) {
	const shown = setting.padEnd(7);
	return `${id.padEnd(ID_WIDTH)}  ${setting === "off" ? paint(shown, "dim") : paint(shown, severityStyle[setting])}  ${summary}`;
}

//#endregion
export { listRules };