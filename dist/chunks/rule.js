//#region src/rules/rule.ts
/** What a rule is set to where the settings do not name it. */
function defaultSettingOf({ defaultSetting, severity }) {
	return defaultSetting ?? severity;
}

//#endregion
export { defaultSettingOf as t };