import { O as displayName } from "./asking.js";
import { bt as memoryStore, ut as compileScope } from "./opening.js";

//#region src/pipeline/parts.ts
/** One question for each project about which there is something to say. What was read for one serves all. */
function questionsOf(options) {
	const { projects = [], ...shared } = options;
	const factsStore = options.factsStore ?? memoryStore();
	return projects.flatMap(({ directory, baseline, ...own }) => {
		const part = {
			directory,
			inner: projects.map((project) => project.directory).filter((other) => other !== directory && isInside(other, directory))
		};
		if (!isAskedAbout(part, options)) return [];
		const { baseline: _baseline, ...rest } = shared;
		return [{
			...rest,
			...own,
			...baseline && { baseline },
			factsStore,
			part
		}];
	});
}
/** In a comparison what was asked about can break every project; without one only itself. */
function isAskedAbout({ directory, inner }, { base, paths = [] }) {
	if (base !== void 0 || paths.length === 0) return true;
	return paths.some((path) => isInside(directory, path) || isInside(path, directory) && !inner.some((other) => isInside(path, other)));
}
/** Whether a path of a report is one of the part. */
function compilePart(part) {
	if (part === void 0) return () => true;
	const [directory, ...inner] = [part.directory, ...part.inner].map(displayName);
	return (shown) => isInside(shown, directory ?? "") && !inner.some((other) => isInside(shown, other));
}
function isInside(path, directory) {
	return directory === "" || path === directory || path.startsWith(`${directory}/`);
}

//#endregion
//#region src/pipeline/reporting/judged-files.ts
/** True for the files that a report is about: within `include` and `exclude`, and in or below one of `paths`, if any. */
function compileJudged(settings, paths = []) {
	const inScope = compileScope(settings);
	const isAsked = (path) => paths.length === 0 || paths.some((asked) => asked === "" || path === asked || path.startsWith(`${asked}/`));
	return (path) => inScope(path) && isAsked(path);
}

//#endregion
export { compilePart as n, questionsOf as r, compileJudged as t };