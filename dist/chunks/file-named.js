import { w as UserError } from "./start.js";
import { m as nearestPath } from "./check.js";
import { O as displayName } from "./asking.js";

//#region src/inspect/file-named.ts
/** The file of a tree that `name` means, as it is or as reports write it. Throws UserError `no-such-path`. */
function fileNamed(name, { world }) {
	const { index } = world;
	const paths = [...index.tree.paths];
	const path = paths.find((known) => known === name) ?? paths.find((known) => displayName(known) === name);
	if (path !== void 0) return path;
	const nearest = nearestPath(name, index);
	throw new UserError("no-such-path", `There is no file ${name} in what is checked.${nearest === void 0 ? "" : ` Did you mean ${displayName(nearest)}?`}`);
}

//#endregion
export { fileNamed as t };