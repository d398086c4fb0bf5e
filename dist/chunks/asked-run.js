//#region src/cli/asked-run.ts
/** What a command line asks of a run. */
function askedRun({ config, settings, range, updateBaseline }) {
	return {
		...config && { config },
		settings,
		scope: range.scope,
		baseSpelling: "--base",
		headNamed: range.head !== void 0,
		...updateBaseline && { baseline: "updating" },
		spelling
	};
}
/** `maxWarnings` → `--max-warnings`; the flag for `rules` is `--rule`, that for `inlineIgnores` takes them away. */
function spelling(key) {
	if (key === "inlineIgnores") return "--no-inline-ignores";
	return `--${key === "rules" ? "rule" : key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

//#endregion
export { askedRun as t };