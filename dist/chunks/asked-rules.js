import { t as compileRuleSettings } from "./judgement.js";
import { n as unusedSuppression, t as rules } from "./rules.js";
import { t as defaultSettingOf } from "./rule.js";

//#region src/model/group-by.ts
/** As Map.groupBy, which Node 20 lacks: the values by their keys, both in the order of the first occurrence. */
function groupBy(values, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const value of values) {
		const key = keyOf(value);
		const group = groups.get(key);
		if (group) group.push(value);
		else groups.set(key, [value]);
	}
	return groups;
}

//#endregion
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
export { groupBy as n, compileIsAsked as t };