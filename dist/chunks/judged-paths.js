import { n as UserError } from "./errors.js";
import { n as decodeName } from "./path.js";
import { t as projectRoot } from "./project-root.js";
import { t as readInput } from "./read-input.js";
import { n as readAll } from "./choose-ranges.js";
import { posix, relative, resolve, sep } from "node:path";

//#region src/cli/judged-paths.ts
/**
* The files and directories that the report is about, relative to the root. Without any it is all,
* or the project that `--cwd` or the settings name: a list that came out empty must not make a run that finds nothing, and who stands in
* a subdirectory wants to know what breaks elsewhere. Rejects with UserError
* `no-such-path` for one that none of the trees has.
*/
async function judgedPaths({ args, io }, place, trees) {
	const given = [...args.paths, ...await listedPaths(args, io, place)];
	if (given.length === 0) return {
		named: false,
		...projectPaths(args, place, trees)
	};
	const paths = given.map((path) => insideRoot(path, place));
	const missing = paths.findIndex((path) => path !== "" && !trees.some((tree) => holds(tree, path)));
	if (missing >= 0) throw notThere(given[missing] ?? "");
	return {
		named: true,
		...!paths.includes("") && { paths }
	};
}
/** `--cwd` names a project more plainly than the settings do. */
function projectPaths({ cwd }, { prefix, settings }, trees) {
	const project = cwd !== void 0 && prefix !== "" ? prefix : projectRoot(settings.settings, trees);
	return project === void 0 ? {} : { paths: [project] };
}
async function listedPaths({ filesFrom }, io, place) {
	if (filesFrom === void 0) return [];
	const bytes = filesFrom.file === "-" ? await readAll(io.stdin) : await readInput(resolve(place.directory, filesFrom.file));
	const { separator } = filesFrom;
	return decodeName(bytes).split(separator).map((line) => separator === "\n" ? line.replace(/\r$/, "") : line).filter((path) => path !== "");
}
/** A path as it was given, relative to the root; `''` is the root. Throws UserError `no-such-path` for one outside. */
function insideRoot(path, { directory, root, prefix }) {
	const clean = (path.startsWith("/") ? relative(root, resolve(directory, path)).split(sep).join("/") : posix.normalize(posix.join(prefix, path))).replace(/\/+$/, "");
	if (clean === ".." || clean.startsWith("../")) throw new UserError("no-such-path", `${path} is outside of ${root}; run deploy-guard there instead.`);
	return clean === "." ? "" : clean;
}
function holds(tree, path) {
	for (const known of tree.paths) if (known.startsWith(path) && (known.length === path.length || known[path.length] === "/")) return true;
	return false;
}
function notThere(path) {
	const message = `There is no ${path} among the files that are checked; ${path.includes("�") ? "a name that is not UTF-8 can only be given by --files-from" : "is it misspelt, or ignored by git?"}`;
	return new UserError("no-such-path", message.endsWith("?") ? message : `${message}.`);
}

//#endregion
export { judgedPaths as n, insideRoot as t };