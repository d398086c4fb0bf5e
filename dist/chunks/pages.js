import { wt as compileGlobs } from "./opening.js";

//#region src/resolve/values/tidy.ts
/** Without `.`, `..` and empty parts, as far as text alone can tell; leading `..` stay. */
function tidy(path) {
	const parts = [];
	for (const part of path.split("/")) if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	return parts.join("/");
}

//#endregion
//#region src/resolve/graph/pages.ts
/** Listed entry points are all that there are; else document roots leave out what lies below none of them. */
function compilePages({ documentRoots, entryPoints }) {
	if (entryPoints.length > 0) return compileGlobs(entryPoints);
	const isServed = compileServed({ documentRoots });
	return (path) => isServed(path) ? void 0 : false;
}
/** True for what lies in a document root, and for everything where the settings name none. */
function compileServed({ documentRoots }) {
	const roots = documentRoots.map(tidy);
	return (path) => roots.length === 0 || roots.some((root) => root === "" || path.startsWith(`${root}/`));
}

//#endregion
export { compileServed as n, tidy as r, compilePages as t };