import { f as EXIT, p as writeText } from "./start.js";
import { v as describeSettings } from "./opening.js";
import { t as rules } from "./rules.js";
import { t as defaultSettingOf } from "./rule.js";
import { t as settingsHere } from "./settings-here.js";

//#region src/cli/commands/print-config.ts
/** Writes the settings in force as JSON, each with where it comes from. Rejects with UserError. */
async function printConfig(args, io) {
	const { settings, origins } = await settingsHere(args, io);
	const ruleDefaults = new Map(rules.map((rule) => [rule.id, defaultSettingOf(rule)]));
	await writeText(io.stdout, describeSettings({
		settings,
		origins
	}, ruleDefaults));
	return EXIT.clean;
}

//#endregion
export { printConfig };