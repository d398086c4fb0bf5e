import { n as UserError } from "./errors.js";
import { i as displayName, s as isRepoPath } from "./path.js";
import { o as missingObjects, r as locateWorkTree, s as BlobTree } from "./baseline.js";
import { a as createGit, d as tokens, l as parseRawDiff, r as locateDirectory, u as parseTreeListing } from "./locate.js";
import { n as resolveCommit } from "./clauses.js";
import { resolve } from "node:path";

//#region src/git/commit-tree.ts
/**
* The files of a commit, read from the object store: no checkout is made and none is needed. Names are relative to the
* repository's root, wherever `directory` is in it. Rejects with UserError: `bad-ref`, `not-a-repository`, `git-failed`.
*/
async function openCommit(directory, ref, options = {}) {
	const git = createGit(directory, options);
	const { signal } = options;
	const sha = await resolveCommit(git, ref, { signal });
	const [listed, missing] = await Promise.all([git.run([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		sha
	], {
		signal,
		allowedExitCodes: [0, 128]
	}), missingObjects(git, sha, { signal })]);
	if (listed.code !== 0) throw new UserError("bad-ref", `The files of ${ref} are not all in this clone; fetch without a filter for trees.`);
	const tree = await BlobTree.open(git, parseTreeListing(listed.stdout), missing);
	return Object.assign(tree, { sha });
}

//#endregion
//#region src/git/index-tree.ts
/**
* The index as a tree, read from the object store. A path that was only announced (`git add -N`) is not in it. Rejects
* with UserError: `git-failed` when a merge is not resolved, `not-a-repository`, `no-such-path`, `aborted`.
*/
async function openIndex(directory, options = {}) {
	const real = locateDirectory(resolve(directory));
	const place = await locateWorkTree(createGit(real, options), { signal: options.signal });
	if (place === void 0) throw new UserError("not-a-repository", `${real} is not inside the work tree of a git repository.`);
	const { indexFile } = options;
	const index = indexFile === void 0 ? {} : { GIT_INDEX_FILE: resolve(place.root, indexFile) };
	const git = createGit(place.root, {
		...options,
		variables: {
			...options.variables,
			...index
		}
	});
	const [entries, untracked, missing] = await Promise.all([
		listIndex(git, options),
		listUntracked(git, options),
		missingObjects(git, "HEAD", { signal: options.signal })
	]);
	refuseUnmerged(entries);
	const tree = await BlobTree.open(git, entries, missing);
	const absence = (path) => {
		return untracked.has(path) ? { kind: "untracked" } : BlobTree.prototype.absence.call(tree, path);
	};
	return Object.assign(tree, {
		root: place.root,
		prefix: place.prefix,
		absence
	});
}
/** Against the empty tree the whole index is new; of the plumbing commands this one can leave announced paths out. */
async function listIndex(git, { signal }) {
	const empty = await git.run([
		"hash-object",
		"-t",
		"tree",
		"--stdin"
	], { signal });
	const id = new TextDecoder().decode(empty.stdout).trim();
	return parseRawDiff((await git.run([
		"diff-index",
		...[
			"--cached",
			"--raw",
			"-z",
			"--no-renames",
			"--no-ext-diff",
			"--ita-invisible-in-index"
		],
		id
	], { signal })).stdout);
}
async function listUntracked(git, { signal }) {
	const listed = await git.run([
		"ls-files",
		"-o",
		"-z",
		"--exclude-per-directory=.gitignore"
	], { signal });
	return new Set(tokens(listed.stdout).filter(isRepoPath));
}
function refuseUnmerged(entries) {
	const unmerged = [...new Set(entries.filter(({ status }) => status === "U").map(({ path }) => displayName(path)))];
	if (unmerged.length === 0) return;
	throw new UserError("git-failed", `The merge is not resolved in ${unmerged.slice(0, 5).join(", ") + (unmerged.length > 5 ? ` and ${unmerged.length - 5} more` : "")}; resolve it and \`git add\` the result.`);
}

//#endregion
export { openCommit as n, openIndex as t };