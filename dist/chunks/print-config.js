import { t as rules } from "./rules.js";
import { t as defaultSettingOf } from "./rule.js";
import { t as writeText } from "./output.js";
import { t as EXIT } from "./exit-codes.js";
import "./exit.js";
import { i as describeSettings } from "./read-baseline.js";
import { t as settingsHere } from "./settings-here.js";

//#region src/cli/print-config.ts
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