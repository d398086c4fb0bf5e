import { lt as compileRuleSettings } from "./opening.js";
import { c as unusedSuppression, t as rules } from "./rules.js";
import { t as defaultSettingOf } from "./rule.js";

//#region src/rules/asked-rules.ts
/** A rule that is off there does not, nor one that needs a comparison, nor the one that judges suppressions. */
function compileIsAsked(settings, known = rules) {
	const setting = compileRuleSettings(settings);
	return (id, path) => {
		const rule = known.find((candidate) => candidate.id === id);
		if (rule === void 0 || rule === unusedSuppression || rule.comparisonOnly) return false;
		return (setting(rule.id, path) ?? defaultSettingOf(rule)) !== "off";
	};
}

//#endregion
export { compileIsAsked as t };