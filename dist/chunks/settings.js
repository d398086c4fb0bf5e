//#region src/model/settings.ts
const defaultSettings = {
	include: [],
	exclude: [],
	phpExtensions: [],
	allowExtensions: [],
	includePaths: [],
	documentRoots: [],
	entryPoints: [],
	constants: {},
	assumeExists: [],
	thirdParty: [],
	rules: {},
	overrides: [],
	failOn: "error",
	maxWarnings: null,
	baseline: null,
	inlineIgnores: true,
	onUndetermined: "all",
	maxAlternatives: 64
};

//#endregion
export { defaultSettings as t };