import { n as UserError } from "./errors.js";
import { t as rangeInfo } from "./range.js";

//#region src/run/check-options.ts
/** What the core is asked for a run. */
function checkOptions(run, { paths, named }) {
	const { head, base, range, baseline } = run;
	const info = rangeInfo(range);
	return {
		head,
		...base && { base },
		settings: run.settings.settings,
		settingOrigins: run.settings.origins,
		...info && { range: info },
		scope: named ? "files" : range.kind === "all" ? "all" : "changed",
		...range.settingsFrom === "base" && { ignoresFrom: "base" },
		...run.projects.length > 0 && { projects: run.projects },
		...paths && { paths },
		...baseline && { baseline }
	};
}

//#endregion
//#region src/run/project-root.ts
/**
* What the setting `root` limits a run to that names nothing: a directory, or undefined for the whole repository. Throws
* UserError `bad-config` where none of the trees has it, since a run that judges nothing would pass.
*/
function projectRoot({ root }, trees) {
	if (root === "") return void 0;
	if (trees.some((tree) => hasDirectory(tree, root))) return root;
	throw new UserError("bad-config", `There is no directory ${root}, which the setting root names; correct it.`);
}
function hasDirectory({ paths }, directory) {
	for (const path of paths) if (path.startsWith(`${directory}/`)) return true;
	return false;
}

//#endregion
export { checkOptions as n, projectRoot as t };