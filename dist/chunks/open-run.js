import { n as UserError, t as UnreadableFileError } from "./errors.js";
import { n as formatOfId } from "./blob-id.js";
import { r as directoryOf, t as baseNameOf } from "./path.js";
import { i as isVendorPath, n as isSamplePath, r as isTestPath } from "./places.js";
import { a as builtDirectoryTree, i as openDirectory, r as locateWorkTree } from "./baseline.js";
import { a as createGit } from "./locate.js";
import { n as resolveCommit, t as asClauses } from "./clauses.js";
import { n as openCommit, t as openIndex } from "./index-tree.js";
import { n as areLarge } from "./large-trees.js";
import { c as CONFIG_NAMES, l as configIn, n as filesOf, r as settingsOfRun, t as readBaseline, u as findConfig } from "./read-baseline.js";

//#region src/run/deployed-directory.ts
/**
* The same trees with what lies on the disk as head, for `deploy.source: directory`. Only where the head is what is checked
* out: a commit that was named, an index, the code of a stranger's pull request are judged as they are.
*/
async function withDirectoryAsHead(trees, where) {
	const { range, root } = trees;
	if (!await isCheckedOut(range, where)) return trees;
	const head = builtDirectoryTree(root, formatOfId(range.head.sha));
	return {
		...trees,
		head,
		range: ofDirectory(range)
	};
}
async function isCheckedOut({ head, settingsFrom }, { directory, env, signal }) {
	if (head.tree.kind === "worktree") return true;
	if (head.tree.kind !== "commit" || settingsFrom === "base") return false;
	return await resolveCommit(createGit(directory, { inherited: env }), "HEAD", { signal }) === head.sha;
}
/** What a build made can differ from a commit without a change. */
function ofDirectory(range) {
	const head = {
		...range.head,
		tree: { kind: "worktree" }
	};
	const notes = [...range.notes, "The files on the disk were judged, since deploy.source is directory."];
	if (range.kind !== "unchanged") return {
		...range,
		head,
		notes
	};
	return {
		...range,
		kind: "compare",
		head,
		notes,
		alsoPresent: null
	};
}

//#endregion
//#region src/run/open-trees.ts
/** Opens what is compared. Rejects with UserError. */
async function openTrees(planned, where) {
	const repository = await locateWorkTree(createGit(where.directory, { inherited: where.env }));
	const head = await openSide(planned.head, where);
	const place = head.place ?? repository ?? {
		root: where.directory,
		prefix: ""
	};
	const range = head.place !== void 0 && repository !== void 0 && head.place.root !== repository.root ? everythingOf(planned) : planned;
	const base = range.kind === "all" ? void 0 : await openBase(range.base, head.tree, where);
	return {
		range,
		head: head.tree,
		...base && { base: base.tree },
		root: place.root,
		prefix: place.prefix,
		async close() {
			await head.tree.close?.();
			await base?.tree.close?.();
		}
	};
}
function everythingOf({ head, settingsFrom }) {
	const method = "everything, since git ignores this directory";
	return {
		kind: "all",
		head: {
			...head,
			sha: ""
		},
		method,
		complete: true,
		notes: [],
		settingsFrom
	};
}
/** Opens a side to compare with the open tree `head`. Whoever opens it closes it. Rejects with UserError. */
async function openBase(side, head, where) {
	return side.tree.kind === "api-tree" ? { tree: await side.tree.open(head) } : openSide(side, where);
}
async function openSide({ tree }, where) {
	const { directory, env, signal } = where;
	const options = {
		inherited: env,
		signal
	};
	switch (tree.kind) {
		case "worktree": {
			const opened = await openDirectory(directory, options);
			return {
				tree: opened,
				place: opened
			};
		}
		case "index": {
			const indexFile = env["GIT_INDEX_FILE"] || void 0;
			const opened = await openIndex(directory, {
				...options,
				indexFile
			});
			return {
				tree: opened,
				place: opened
			};
		}
		case "commit": return { tree: await openCommit(directory, tree.sha, options) };
		case "api-tree": throw new TypeError("only the base can be a tree of the network");
	}
}

//#endregion
//#region src/inspect/project-directories.ts
/**
* The directories that hold a file of one of these names, sorted. Not those of installed code, of tests and of examples: what
* lies there is no project of this repository.
*/
function directoriesWith(names, paths) {
	const found = /* @__PURE__ */ new Set();
	for (const path of paths) {
		if (!names.has(baseNameOf(path)) || isVendorPath(path) || isTestPath(path) || isSamplePath(path)) continue;
		found.add(directoryOf(path));
	}
	return [...found].sort();
}

//#endregion
//#region src/run/projects-of-run.ts
/**
* The projects of a repository in which several directories have a configuration of their own: each is judged by its own, and
* what lies in none of them by that of the root. Empty where there is one configuration at most, or one was named.
* Rejects with UserError.
*/
async function projectsOfRun(request) {
	const { asked, place, source, head } = request;
	if (asked.config !== void 0 || source.kind === "none") return [];
	const tree = source.kind === "tree" ? source.tree : head;
	const files = filesOf(source, place);
	const governing = await configDirectory(request, place.prefix);
	const others = [];
	for (const directory of configDirectories(tree.paths)) {
		if (directory === governing || directory === "") continue;
		if (await hasConfig(files, directory)) others.push(directory);
	}
	if (others.length === 0) return [];
	const directories = /* @__PURE__ */ new Set([
		"",
		...governing === void 0 ? [] : [governing],
		...others
	]);
	const projects = [];
	for (const directory of [...directories].sort()) projects.push(await projectAt(directory, request));
	return projects;
}
/** The directories that may hold a configuration: some of the files that can only sometimes do. Sorted. */
function configDirectories(paths) {
	return directoriesWith(CONFIG_NAMES, paths);
}
/** A file that cannot be had (a partial clone) makes no project: that of a package is hardly ever a configuration. */
async function hasConfig(files, directory) {
	try {
		return await configIn(files, directory) !== void 0;
	} catch (error) {
		if (error instanceof UnreadableFileError) return false;
		throw error;
	}
}
async function configDirectory({ place, source }, directory) {
	const found = await findConfig(filesOf(source, place), directory);
	return found && directoryOf(found.file);
}
async function projectAt(directory, request) {
	const { asked, place, source } = request;
	const { settings, origins } = await settingsOfRun(asked, place, source, directory);
	const baseline = asked.baseline === void 0 && settings.baseline !== null ? await readBaseline({
		asked,
		place,
		source,
		settings,
		updating: false
	}) : request.baseline;
	return {
		directory,
		settings,
		settingOrigins: origins,
		...baseline && { baseline }
	};
}

//#endregion
//#region src/run/open-run.ts
/** Rejects with UserError, with everything closed again. */
async function openRun(planned, request) {
	const { asked, env, directory, signal } = request;
	const trees = await openTrees(planned, {
		directory,
		env,
		...signal && { signal }
	});
	try {
		const place = {
			...trees,
			directory
		};
		const source = settingsSource(trees);
		const settings = await settingsOfRun(asked, place, source);
		refuseUndetermined(trees, asked, settings);
		const updating = asked.baseline === "updating";
		const baselineRequest = {
			asked,
			place,
			source,
			settings: settings.settings,
			updating
		};
		const baseline = asked.baseline === "unread" ? void 0 : await readBaseline(baselineRequest);
		const deployed = settings.settings.deploy.source === "directory" && !asked.headNamed ? await withDirectoryAsHead(trees, {
			directory,
			env,
			signal
		}) : trees;
		if (areLarge(deployed)) await request.collectSooner?.();
		const projects = await projectsOfRun({
			asked,
			place,
			source,
			head: deployed.head,
			baseline
		});
		return {
			...place,
			...deployed,
			settings,
			projects,
			...baseline && { baseline }
		};
	} catch (error) {
		await trees.close();
		throw error;
	}
}
/** Where the head is from someone who may not decide and there is no base, nobody decides. */
function settingsSource({ range, head, base }) {
	if (range.settingsFrom === "base") return base === void 0 ? { kind: "none" } : {
		kind: "tree",
		tree: base,
		named: true
	};
	return range.head.tree.kind === "worktree" ? { kind: "disk" } : {
		kind: "tree",
		tree: head,
		named: false
	};
}
/** Asked only now, because a configuration file may decide it. */
function refuseUndetermined({ range }, asked, { settings }) {
	if (range.kind !== "all" || asked.scope === "all") return;
	if (!(asked.scope === "changed" || !range.complete && settings.onUndetermined === "fail")) return;
	const reasons = asClauses(range.notes.filter((note) => !/everything is checked/i.test(note)));
	throw new UserError("range-undetermined", `${`It could not be found out what changed (${range.method}${reasons})`}; name a commit with ${asked.baseSpelling}.`);
}

//#endregion
export { configDirectories as n, openBase as r, openRun as t };