import { n as UserError, t as UnreadableFileError } from "./errors.js";
import { n as formatOfId, t as blobId } from "./blob-id.js";
import { n as decodeName, o as extensionOf, s as isRepoPath, t as baseNameOf } from "./path.js";
import { t as ignoreRules } from "./ignore.js";
import { u as parseTreeListing } from "./locate.js";

//#region src/git/range/payload.ts
/** Reads what an event or an API answer holds at a path of keys; undefined where the shape is another. */
function valueAt(value, ...keys) {
	let current = value;
	for (const key of keys) {
		if (typeof current !== "object" || current === null || !Object.hasOwn(current, key)) return void 0;
		current = Reflect.get(current, key);
	}
	return current;
}
/** A string that is not empty. */
function textAt(value, ...keys) {
	const found = valueAt(value, ...keys);
	return typeof found === "string" && found !== "" ? found : void 0;
}
/** A full object id, 40 or 64 digits, in lower case. Zeros are an id: see `isZeroSha`. */
function shaAt(value, ...keys) {
	return toSha(valueAt(value, ...keys));
}
/** A positive safe integer: the ids and numbers of GitHub. */
function numberAt(value, ...keys) {
	const found = valueAt(value, ...keys);
	return typeof found === "number" && Number.isSafeInteger(found) && found > 0 ? found : void 0;
}
/** An array; empty where there is none. */
function listAt(value, ...keys) {
	const found = valueAt(value, ...keys);
	return Array.isArray(found) ? found : [];
}
/** A name that a branch or a tag can have, without `refs/heads/`. */
function branchAt(value, ...keys) {
	return toBranch(valueAt(value, ...keys));
}
function toSha(value) {
	return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(value) ? value.toLowerCase() : void 0;
}
/** `git check-ref-format`, its rules for the characters. */
function toBranch(value) {
	if (typeof value !== "string" || value === "" || value === "@" || value.length > 1024) return void 0;
	if (/[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[/.]$|(^|\/)\.|\.lock(\/|$)/.test(value)) return void 0;
	return value;
}
/** Git's "no commit": 40 zeros, or 64 in a sha256 repository. */
function isZeroSha(sha) {
	return sha !== void 0 && /^0+$/.test(sha);
}

//#endregion
//#region src/git/range/commit-facts.ts
/** Undefined for a text that is not a commit. */
function parseCommit(sha, text) {
	const end = text.indexOf("\n\n");
	const headers = (end < 0 ? text : text.slice(0, end)).split("\n");
	const tree = headers.map((line) => headerSha(line, "tree ")).find((found) => found !== void 0);
	if (tree === void 0) return void 0;
	return {
		sha,
		tree,
		parents: headers.map((line) => headerSha(line, "parent ")).filter((found) => found !== void 0),
		message: end < 0 ? "" : text.slice(end + 2)
	};
}
/** Lines that go on from a header, as those of a signature, begin with a space. */
function headerSha(line, key) {
	return line.startsWith(key) ? toSha(line.slice(key.length)) : void 0;
}

//#endregion
//#region src/git/range/history.ts
/** What the local object store and refs say. Nothing here talks to a remote; all reject with UserError as `Git.run` does. */
/** The full id of the commit that a revision names, tags peeled; undefined when there is none here. */
async function commitSha(git, revision) {
	const args = [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${revision}^{commit}`
	];
	const result = await git.run(args, { allowedExitCodes: [
		0,
		1,
		128
	] });
	if (/not a git repository|dubious ownership/.test(result.stderr)) await git.run(["rev-parse", "--git-dir"]);
	return result.code === 0 ? toSha(text(result.stdout)) : void 0;
}
/** Undefined when the commit is not here: before the first commit, or cut off. */
async function readCommit(git, revision) {
	const sha = await commitSha(git, revision);
	if (sha === void 0) return void 0;
	const { stdout } = await git.run([
		"cat-file",
		"-p",
		sha
	]);
	return parseCommit(sha, Buffer.from(stdout).toString());
}
/** The best common ancestor; undefined when the histories, as far as they are here, have none. */
async function localMergeBase(git, one, other) {
	return toSha(text((await git.run([
		"merge-base",
		one,
		other
	], { allowedExitCodes: [0, 1] })).stdout).split("\n")[0]);
}
async function isShallow(git) {
	const { stdout } = await git.run(["rev-parse", "--is-shallow-repository"]);
	return text(stdout) === "true";
}
/** The wanted one if it exists, else `origin`, else the first one; undefined without any. */
async function mainRemote(git, wanted) {
	const usable = text((await git.run(["remote"])).stdout).split("\n").filter((name) => name !== "" && !name.startsWith("-"));
	return [wanted, "origin"].find((name) => name !== void 0 && usable.includes(name)) ?? usable[0];
}
/** The remote-tracking ref of the remote's default branch: what `<remote>/HEAD` says, else the usual names. */
async function remoteDefaultRef(git, remote) {
	const prefix = `refs/remotes/${remote}/`;
	const head = await git.run([
		"symbolic-ref",
		"--quiet",
		`${prefix}HEAD`
	], { allowedExitCodes: [
		0,
		1,
		128
	] });
	const named = head.code === 0 ? text(head.stdout) : "";
	for (const ref of [
		named,
		`${prefix}main`,
		`${prefix}master`,
		`${prefix}trunk`
	]) if (ref.startsWith(prefix) && await commitSha(git, ref) !== void 0) return ref;
}
/** The newest tag in the history of a commit that is not on the commit itself. */
async function previousTag(git, head) {
	const args = [
		"for-each-ref",
		"--count=1",
		"--sort=-creatordate",
		`--merged=${head}`,
		`--no-contains=${head}`
	];
	const { stdout } = await git.run([
		...args,
		"--format=%(refname)",
		"refs/tags/"
	]);
	const ref = text(stdout);
	const name = toBranch(ref.replace(/^refs\/tags\//, ""));
	const sha = name === void 0 ? void 0 : await commitSha(git, ref);
	return name === void 0 || sha === void 0 ? void 0 : {
		name,
		sha
	};
}
/** Whether a commit of a partial clone lacks objects. In any other clone all of them are here. */
async function lacksObjects(git, sha) {
	if ((await git.run([
		"config",
		"--get-regexp",
		"^(extensions\\.partialclone|remote\\..*\\.promisor)$"
	], { allowedExitCodes: [0, 1] })).code !== 0) return false;
	const { stdout } = await git.run([
		"rev-list",
		"--objects",
		"--missing=print",
		"--no-walk",
		sha
	]);
	return /^\?/m.test(Buffer.from(stdout).toString("latin1"));
}
function text(bytes) {
	return Buffer.from(bytes).toString().trim();
}

//#endregion
//#region src/git/range/api-tree.ts
const FILE = { kind: "file" };
const SUBMODULE = { kind: "submodule" };
/**
* A tree of which only the list is at hand. A blob that `reference` has too is read there, whatever its path is there;
* the others come from `fetchBlob`, each once.
*/
async function openApiTree(entries, reference, fetchBlob) {
	const tree = new ApiTree(entries, reference, fetchBlob);
	await Promise.all(entries.map((entry) => tree.prepare(entry)));
	return tree;
}
var ApiTree = class {
	paths;
	#listed;
	#reference;
	#sharedPaths;
	#fetchBlob;
	#fetched = /* @__PURE__ */ new Map();
	#links = /* @__PURE__ */ new Map();
	#ignoreFiles = /* @__PURE__ */ new Map();
	#ignore;
	constructor(entries, reference, fetchBlob) {
		this.#listed = new Map(entries.map((entry) => [entry.path, entry]));
		this.paths = new Set(this.#listed.keys());
		this.#reference = reference;
		this.#sharedPaths = pathsById(reference);
		this.#fetchBlob = fetchBlob;
		this.#ignore = ignoreRules(this.paths, (path) => this.#ignoreFiles.get(path));
	}
	/** Reads what is asked for synchronously later on: a link's target, a .gitignore file. */
	async prepare({ path, mode }) {
		if (mode === "120000") this.#links.set(path, {
			kind: "symlink",
			target: await this.#readName(path) ?? ""
		});
		else if (mode !== "160000" && baseNameOf(path) === ".gitignore") {
			const text = await this.#readName(path);
			if (text !== void 0) this.#ignoreFiles.set(path, text);
		}
	}
	id(path) {
		return this.#entry(path).id;
	}
	entry(path) {
		if (this.#entry(path).mode === "160000") return SUBMODULE;
		return this.#links.get(path) ?? FILE;
	}
	absence(path) {
		return this.#ignore.absence(path);
	}
	async read(path) {
		const { id, mode } = this.#entry(path);
		if (mode === "160000") throw new UnreadableFileError(path, "It is a submodule, not a file.");
		const shared = this.#sharedPaths.get(id);
		if (shared !== void 0) return this.#reference.read(shared);
		const bytes = await this.#blob(id);
		if (bytes === void 0) throw new UnreadableFileError(path, "The API does not give its content.");
		return bytes;
	}
	async #readName(path) {
		try {
			return decodeName(await this.read(path));
		} catch (error) {
			if (error instanceof UnreadableFileError) return void 0;
			throw error;
		}
	}
	#blob(id) {
		const known = this.#fetched.get(id);
		if (known !== void 0) return known;
		const bytes = this.#fetchBlob(id);
		this.#fetched.set(id, bytes);
		return bytes;
	}
	#entry(path) {
		const entry = this.#listed.get(path);
		if (entry === void 0) throw new RangeError(`not in the tree: ${path}`);
		return entry;
	}
};
function pathsById(tree) {
	const paths = /* @__PURE__ */ new Map();
	for (const path of tree.paths) {
		const id = idOf(tree, path);
		if (id !== void 0) paths.set(id, path);
	}
	return paths;
}
/** A file that cannot be read in the other tree is no source for another. */
function idOf(tree, path) {
	if (tree.entry(path).kind === "submodule") return void 0;
	try {
		return tree.id(path);
	} catch (error) {
		if (error instanceof UnreadableFileError) return void 0;
		throw error;
	}
}

//#endregion
//#region src/git/range/tree-listing.ts
/** Parses the answer to `git/trees/<id>?recursive=1`; a string says why it cannot be used. */
function parseApiTree(body) {
	if (valueAt(body, "truncated") !== false) return "the list of the tree is cut off";
	const tree = valueAt(body, "tree");
	if (!Array.isArray(tree)) return "the API answered with something that is not a tree";
	const items = listAt(body, "tree").filter((item) => valueAt(item, "type") !== "tree");
	const entries = items.map(parseEntry).filter((entry) => entry !== void 0);
	return entries.length === items.length ? entries : "the API listed an entry that cannot be understood";
}
const modes = {
	blob: [
		"100644",
		"100664",
		"100755",
		"120000"
	],
	commit: ["160000"]
};
function parseEntry(item) {
	const [path, mode, type] = [
		textAt(item, "path"),
		textAt(item, "mode"),
		textAt(item, "type")
	];
	const id = toSha(valueAt(item, "sha"));
	const known = type === "blob" || type === "commit" ? modes[type] : [];
	if (path === void 0 || /\p{Surrogate}/u.test(path) || !isRepoPath(path)) return void 0;
	if (mode === void 0 || id === void 0 || !known.includes(mode)) return void 0;
	const size = valueAt(item, "size");
	return {
		path,
		mode,
		id,
		size: typeof size === "number" ? size : void 0
	};
}
/**
* JSON has no bytes that are not UTF-8: the API writes U+FFFD for them. Where exactly one name of the head tree reads
* the same when it is written so, and holds the same blob, it is that name. The others stay as they are.
*/
function mendNames(entries, head) {
	const broken = head.filter((entry) => /\p{Surrogate}/u.test(entry.path));
	if (broken.length === 0) return entries;
	return entries.map((entry) => {
		const alike = broken.filter((other) => other.id === entry.id && lossy(other.path) === lossy(entry.path));
		const [only] = alike;
		return entry.path.includes("�") && alike.length === 1 && only !== void 0 ? {
			...entry,
			path: only.path
		} : entry;
	});
}
function lossy(name) {
	return name.replaceAll(/\p{Surrogate}/gu, "�").replaceAll(/\ufffd+/g, "�");
}

//#endregion
//#region src/git/range/api-source.ts
/** More changed files than this are not asked for one by one: the hourly allowance of a job is 1,000 requests. */
const MAX_BLOBS = 400;
const MAX_BLOB_BYTES = 20 * 1024 * 1024;
const AT_ONCE = 6;
/** Not read in advance: no rule looks into them. */
const mediaExtensions = /^(?:avif|bmp|eot|gif|gz|ico|jpe?g|m4a|mov|mp[34]|ogg|otf|pdf|png|svgz?|tiff?|ttf|wav|web[mp]|woff2?|zip)$/i;
/**
* The tree of a commit over the API (`contents: read`). Everything that differs from the local commit `reference` is read
* now, so that no failure is left for later; media files are read when asked for. A string says why it cannot be had.
*/
async function apiTreeSource(git, api, sides) {
	const answer = await api.get(`git/trees/${sides.sha}?recursive=1`);
	if (answer.kind !== "ok") return answer.why;
	const listed = parseApiTree(answer.body);
	if (typeof listed === "string") return listed;
	const here = await listCommit(git, sides.reference);
	const entries = mendNames(listed, here);
	const contents = await fetchChanged(api, entries, here);
	if (typeof contents === "string") return contents;
	const fetchBlob = async (id) => contents.get(id) ?? bytesOf(await blob(api, id));
	return {
		kind: "api-tree",
		...sides,
		open: (tree) => openApiTree(entries, tree, fetchBlob)
	};
}
async function listCommit(git, sha) {
	return parseTreeListing((await git.run([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		sha
	])).stdout);
}
async function fetchChanged(api, entries, reference) {
	const here = new Set(reference.map((entry) => entry.id));
	const wanted = [...new Set(entries.filter((entry) => !here.has(entry.id) && isRead(entry)).map((entry) => entry.id))];
	if (wanted.length > MAX_BLOBS) return `${wanted.length} files differ, more than are asked for one by one`;
	const contents = /* @__PURE__ */ new Map();
	for (let start = 0; start < wanted.length; start += AT_ONCE) {
		const ids = wanted.slice(start, start + AT_ONCE);
		for (const [at, found] of (await Promise.all(ids.map((id) => blob(api, id)))).entries()) {
			if (typeof found === "string") return found;
			contents.set(ids[at] ?? "", found);
		}
	}
	return contents;
}
/** Links always are; submodules have nothing to read; what is too big is an unreadable file if it is ever asked for. */
function isRead(entry) {
	if (entry.mode === "160000") return false;
	if (entry.mode === "120000") return true;
	return (entry.size ?? 0) <= MAX_BLOB_BYTES && !mediaExtensions.test(extensionOf(entry.path));
}
/** A string says why not. */
async function blob(api, id) {
	const answer = await api.get(`git/blobs/${id}`);
	if (answer.kind !== "ok") return answer.why;
	const content = valueAt(answer.body, "content");
	if (textAt(answer.body, "encoding") !== "base64" || typeof content !== "string") return "the API gave no file";
	const bytes = Uint8Array.from(Buffer.from(content, "base64"));
	return blobId(bytes, formatOfId(id)) === id ? bytes : "the API gave another file than the one that was asked for";
}
function bytesOf(found) {
	return typeof found === "string" ? void 0 : found;
}

//#endregion
//#region src/git/range/context.ts
function offlineContext(git) {
	return {
		git,
		api: void 0,
		event: void 0,
		online: false,
		fetchTimeoutMs: 0,
		notes: [],
		obtained: /* @__PURE__ */ new Map()
	};
}
/** A git command that failed is a note and `otherwise`; everything else that is thrown is passed on. */
async function orNote(context, work, otherwise) {
	try {
		return await work;
	} catch (error) {
		if (!(error instanceof UserError) || error.code !== "git-failed") throw error;
		context.notes.push(error.message);
		return otherwise;
	}
}

//#endregion
//#region src/git/range/ladder.ts
/**
* Makes the tree of a commit available: local objects, one fetch of exactly this commit, the trees API. Undefined when
* none of them did; each rung that was tried leaves a note.
*/
function obtainCommit(context, sha, purpose) {
	const known = context.obtained.get(sha);
	if (known !== void 0) return known;
	const climbed = climb(context, sha, purpose);
	context.obtained.set(sha, climbed);
	return climbed;
}
async function climb(context, sha, purpose) {
	if (await isHere(context, sha)) return {
		kind: "commit",
		sha
	};
	if (context.online && await fetched(context, sha, purpose.isHead)) return {
		kind: "commit",
		sha
	};
	return fromApi(context, sha, purpose.reference);
}
async function isHere(context, sha) {
	const { git, notes } = context;
	if (await commitSha(git, sha) !== sha) return false;
	if (!await orNote(context, lacksObjects(git, sha), true)) return true;
	notes.push(`Files of ${short(sha)} are missing from this partial clone.`);
	return false;
}
async function fetched(context, sha, isHead) {
	const { git, notes } = context;
	if (await commitSha(git, sha) === sha) return false;
	const [remote, shallow] = [await mainRemote(git), await isShallow(git)];
	if (remote === void 0 || !(shallow || isHead)) {
		notes.push(`${short(sha)} is not in this clone${remote === void 0 ? ", which has no remote" : ""}.`);
		return false;
	}
	const failure = await fetchCommit(context, remote, {
		sha,
		shallow
	});
	const here = failure === void 0 && await isHere(context, sha);
	notes.push(here ? `${short(sha)} was fetched.` : `${short(sha)} cannot be fetched${failure ?? ""}.`);
	return here;
}
/**
* Adds the objects of one commit. It writes no ref, no FETCH_HEAD, no setting; `--no-filter` keeps a partial clone from
* leaving its files out, `--depth` would cut the history of a full clone.
*/
const fetchFlags = [
	"--quiet",
	"--no-tags",
	"--no-write-fetch-head",
	"--no-recurse-submodules",
	"--no-auto-maintenance",
	"--no-write-commit-graph",
	"--no-prune",
	"--no-filter",
	"--refmap=",
	"--upload-pack=git-upload-pack"
];
/** Undefined when it succeeded, else the rest of a sentence. */
async function fetchCommit(context, remote, wanted) {
	const depth = wanted.shallow ? ["--depth=1"] : [];
	const options = {
		network: true,
		timeoutMs: context.fetchTimeoutMs
	};
	return await orNote(context, context.git.run([
		"fetch",
		...fetchFlags,
		...depth,
		remote,
		wanted.sha
	], options).then(() => false), true) ? ` from ${remote}` : void 0;
}
async function fromApi(context, sha, reference) {
	const { git, api, notes } = context;
	if (api === void 0 || reference === void 0) return void 0;
	const source = await orNote(context, apiTreeSource(git, api, {
		sha,
		reference
	}), "git could not list the files here");
	if (typeof source !== "string") {
		notes.push(`The files of ${short(sha)} were read over the API.`);
		return source;
	}
	notes.push(`The files of ${short(sha)} cannot be read over the API: ${source}.`);
}
function short(sha) {
	return sha.slice(0, 12);
}
/** The sha of a ref of the remote, by asking it; undefined when it does not say. */
async function remoteRef(context, ref) {
	const remote = context.online ? await mainRemote(context.git) : void 0;
	if (remote === void 0) return void 0;
	const options = {
		network: true,
		timeoutMs: context.fetchTimeoutMs
	};
	const output = await orNote(context, context.git.run([
		"ls-remote",
		"--upload-pack=git-upload-pack",
		remote,
		ref
	], options).then((result) => Buffer.from(result.stdout).toString()), "");
	return /^([0-9a-f]{40}|[0-9a-f]{64})\t/.exec(output)?.[1];
}

//#endregion
//#region src/git/range/plan.ts
const checkout = { kind: "checkout" };
/** A plan with the usual rest: no second base, the head's settings. */
function planOf(method, head, bases) {
	return {
		method,
		head,
		bases: bases.filter((base) => base !== void 0),
		alsoPresent: null,
		settingsFrom: "head"
	};
}
/** A commit as a base; undefined when there is no sha. A base that is the head proves nothing. */
function commitBase(sha, source) {
	return sha === void 0 ? void 0 : {
		kind: "commit",
		sha,
		source,
		self: "undetermined"
	};
}
/** The merge-base with a branch of the remote; with the default branch when no name is known. */
function mergeBaseWith(branch, self) {
	return {
		kind: "merge-base",
		partner: branch === void 0 ? { kind: "default-branch" } : {
			kind: "branch",
			name: branch
		},
		source: `the merge-base with ${branch === void 0 ? "the default branch" : `branch ${branch}`}`,
		self
	};
}
function everything(source) {
	return {
		kind: "everything",
		source
	};
}

//#endregion
//#region src/git/range/rows/pull-request-target.ts
/**
* `pull_request_target`, and `workflow_run` of a pull request. `mergeRef` is `refs/pull/N/merge` when it could be
* fetched; it counts only if its second parent is the event's head, or else it belongs to an older or newer push.
*/
function planForeignPullRequest(method, request, mergeRef) {
	const { headSha, baseBranch } = request;
	if (headSha !== void 0 && mergeRef?.parents.length === 2 && mergeRef.parents[1] === headSha) {
		const base = commitBase(mergeRef.parents[0], "the first parent of the merge ref");
		return foreignPlan(`${method}, its merge ref`, mergeRef.sha, base);
	}
	if (headSha === void 0) return foreignPlan(`${method}, without a head commit`, void 0, void 0);
	const base = baseBranch === void 0 ? void 0 : mergeBaseWith(baseBranch, "nothing-new");
	return foreignPlan(`${method}, its head commit`, headSha, base);
}
function foreignPlan(method, headSha, base) {
	return {
		method,
		head: headSha === void 0 ? { kind: "untold" } : {
			kind: "commit",
			sha: headSha,
			source: "the pull request"
		},
		bases: base === void 0 ? [] : [base],
		alsoPresent: null,
		settingsFrom: "base"
	};
}

//#endregion
//#region src/git/range/foreign-pull-request.ts
/** The plan for `pull_request_target`. */
async function planPullRequestTarget(context, event) {
	const request = parseRequest(valueAt(event.payload, "pull_request"));
	return planForeignPullRequest(event.name, request, await mergeRef(context, request.number));
}
/** The plan for a `workflow_run` that a pull request triggered. */
async function planRunOfPullRequest(context, run) {
	const request = await requestOfRun(context, run);
	return planForeignPullRequest("workflow_run of a pull request", request, await mergeRef(context, request.number));
}
function parseRequest(request) {
	return {
		number: numberAt(request, "number"),
		headSha: shaAt(request, "head", "sha"),
		baseBranch: branchAt(request, "base", "ref")
	};
}
/** `workflow_run.pull_requests` is empty for forks: the open pull request is found by its head. */
async function requestOfRun(context, run) {
	const { headSha, headBranch, headRepository } = run;
	const unknown = {
		number: void 0,
		headSha,
		baseBranch: void 0
	};
	if (context.api === void 0 || headBranch === void 0 || headRepository === void 0) return unknown;
	const head = `${headRepository.split("/")[0]}:${headBranch}`;
	const answer = await context.api.get(`pulls?${new URLSearchParams({
		state: "open",
		per_page: "100",
		head
	})}`);
	if (answer.kind !== "ok") {
		context.notes.push(`The pull request cannot be looked up: ${answer.why}.`);
		return unknown;
	}
	const found = listAt({ items: answer.body }, "items").find((item) => shaAt(item, "head", "sha") === headSha && textAt(item, "head", "repo", "full_name") === headRepository);
	if (found === void 0) context.notes.push("No open pull request has this head.");
	return found === void 0 ? unknown : parseRequest(found);
}
/** `refs/pull/N/merge`, its objects fetched, nothing checked out. */
async function mergeRef(context, number) {
	if (number === void 0) return null;
	const ref = `pull/${number}/merge`;
	const sha = await remoteRef(context, `refs/${ref}`) ?? await refByApi(context, ref);
	if (sha === void 0) {
		context.notes.push(`The remote has no refs/${ref}.`);
		return null;
	}
	if (await obtainCommit(context, sha, {
		isHead: true,
		reference: await commitSha(context.git, "HEAD")
	}) === void 0) return null;
	return await readCommit(context.git, sha) ?? await readCommitByApi(context, sha) ?? null;
}
async function refByApi({ api }, ref) {
	const answer = await api?.get(`git/ref/${ref}`);
	return answer?.kind === "ok" ? shaAt(answer.body, "object", "sha") : void 0;
}
/** A commit that is not here; undefined when the API does not tell. */
async function readCommitByApi({ api }, sha) {
	const answer = await api?.get(`git/commits/${sha}`);
	if (answer?.kind !== "ok") return void 0;
	const tree = shaAt(answer.body, "tree", "sha");
	const parents = listAt(answer.body, "parents").map((parent) => shaAt(parent, "sha"));
	if (tree === void 0 || shaAt(answer.body, "sha") !== sha) return void 0;
	return {
		sha,
		tree,
		parents: parents.filter((parent) => parent !== void 0),
		message: textAt(answer.body, "message") ?? ""
	};
}

//#endregion
//#region src/git/range/github-event.ts
/** `name` and `payload` as the runner gives them, the rest from the runner's variables. */
function githubEvent(name, payload, env) {
	const repository = toRepository(env["GITHUB_REPOSITORY"]) ?? toRepository(textAt(payload, "repository", "full_name"));
	const ref = textAt(payload, "ref") ?? "";
	return {
		name: effectiveName(name, payload),
		payload,
		ref: ref.startsWith("refs/") ? ref : env["GITHUB_REF"] ?? "",
		sha: toSha(env["GITHUB_SHA"]),
		repository,
		defaultBranch: branchAt(payload, "repository", "default_branch"),
		runId: numberAt({ id: Number(env["GITHUB_RUN_ID"]) }, "id"),
		workflow: workflowFile(env["GITHUB_WORKFLOW_REF"], repository)
	};
}
const eventShapes = [
	["pull_request", "pull_request"],
	["merge_group", "merge_group"],
	["workflow_run", "workflow_run"],
	["after", "push"]
];
/** A called workflow sees its caller's event; where the name does not say so, the payload's shape does. */
function effectiveName(name, payload) {
	if (name !== "workflow_call" && name !== "") return name;
	return eventShapes.find(([key]) => valueAt(payload, key) !== void 0)?.[1] ?? name;
}
function toRepository(value) {
	return typeof value === "string" && /^[\w.-]+\/[\w.-]+$/.test(value) && !/(^|\/)\.{1,2}(\/|$)/.test(value) ? value : void 0;
}
/** From `owner/name/.github/workflows/file.yml@refs/heads/branch`. */
function workflowFile(reference, repository) {
	const match = /^([^/]+\/[^/]+)\/\.github\/workflows\/([\w.-]+\.ya?ml)@/.exec(reference ?? "");
	return match !== null && match[1]?.toLowerCase() === repository?.toLowerCase() ? match[2] : void 0;
}
/** The branch of `refs/heads/…`. */
function branchOfRef(ref) {
	return ref.startsWith("refs/heads/") ? toBranch(ref.slice(11)) : void 0;
}
function isTagRef(ref) {
	return ref.startsWith("refs/tags/");
}

//#endregion
//#region src/git/range/workflow-runs.ts
function unanswered(answer) {
	return {
		kind: "none",
		certain: false,
		why: answer.why
	};
}
/**
* The successful runs of the workflow that is running, newest first, at most 100 (`actions: read`). Runs for pull requests
* are left out: the branch of a fork can have the name of any branch here, and was never deployed.
*/
async function successfulRuns(api, event, branch) {
	if (event.workflow === void 0) return {
		kind: "none",
		certain: false,
		why: "the running workflow is not known"
	};
	const wanted = branch === void 0 ? { event: event.name } : { branch };
	const query = new URLSearchParams({
		status: "success",
		per_page: "100",
		...wanted
	});
	const answer = await api.get(`actions/workflows/${encodeURIComponent(event.workflow)}/runs?${query}`);
	if (answer.kind !== "ok") return unanswered(answer);
	return {
		kind: "found",
		value: parseRuns(answer.body, event.repository).filter((run) => run.id !== event.runId).filter((run) => branch === void 0 ? run.event === event.name : run.ref === branch)
	};
}
/** The run of a workflow on a branch that came before the run `runId`, however it ended. */
async function previousRun(api, event, run) {
	const query = new URLSearchParams({
		branch: run.branch,
		event: "push",
		per_page: "100"
	});
	const answer = await api.get(`actions/workflows/${run.workflowId}/runs?${query}`);
	if (answer.kind !== "ok") return unanswered(answer);
	const [latest] = parseRuns(answer.body, event.repository).filter((other) => other.id < run.runId && other.ref === run.branch).toSorted((one, other) => other.id - one.id);
	if (latest === void 0) return {
		kind: "none",
		certain: true,
		why: "there is no earlier run"
	};
	return {
		kind: "found",
		value: latest
	};
}
function parseRuns(body, repository) {
	return listAt(body, "workflow_runs").filter((run) => isOurs(run, repository)).map(parseRun).filter((run) => run !== void 0);
}
function isOurs(run, repository) {
	const from = textAt(run, "head_repository", "full_name")?.toLowerCase();
	return from !== void 0 && from === repository?.toLowerCase() && !textAt(run, "event")?.startsWith("pull_request");
}
function parseRun(run) {
	const [id, sha, event] = [
		numberAt(run, "id"),
		shaAt(run, "head_sha"),
		textAt(run, "event")
	];
	if (id === void 0 || sha === void 0 || event === void 0) return void 0;
	const [treeId, ref] = [shaAt(run, "head_commit", "tree_id"), branchAt(run, "head_branch")];
	return {
		id,
		sha,
		treeId,
		event,
		ref,
		url: textAt(run, "html_url")
	};
}

//#endregion
//#region src/git/range/deployments.ts
/** More deployments than this that never succeeded are not looked through. */
const MAX_LOOKED_AT = 10;
/** Deployments, newest first, at most 100, successful or not (`deployments: read`). */
async function listDeployments(api, filter) {
	const wanted = filter.environment === void 0 ? {} : { environment: filter.environment };
	const answer = await api.get(`deployments?${new URLSearchParams({
		per_page: "100",
		...wanted
	})}`);
	if (answer.kind !== "ok") return unanswered(answer);
	if (!Array.isArray(answer.body)) return {
		kind: "none",
		certain: false,
		why: "the API gave no list of deployments"
	};
	return {
		kind: "found",
		value: listAt({ items: answer.body }, "items").filter((item) => isWanted(item, filter)).map(parseDeployment).filter((deployment) => deployment !== void 0)
	};
}
/** The newest deployment that succeeded, now or before another took its place. */
async function lastDeployment(api, filter) {
	const listed = await listDeployments(api, filter);
	if (listed.kind === "none") return listed;
	for (const deployment of listed.value.slice(0, MAX_LOOKED_AT)) {
		const succeeded = await hasSucceeded(api, deployment);
		if (typeof succeeded === "string") return {
			kind: "none",
			certain: false,
			why: succeeded
		};
		if (succeeded) return {
			kind: "found",
			value: deployment
		};
	}
	const certain = listed.value.length <= MAX_LOOKED_AT;
	return {
		kind: "none",
		certain,
		why: certain ? "there is none that succeeded" : "the last ones did not succeed"
	};
}
/** A string says why it could not be found out. */
async function hasSucceeded(api, deployment) {
	const answer = await api.get(`deployments/${deployment.id}/statuses?per_page=100`);
	if (answer.kind !== "ok") return answer.why;
	return listAt({ items: answer.body }, "items").some((status) => textAt(status, "state") === "success");
}
function isWanted(item, filter) {
	const { environment, exceptId } = filter;
	if (exceptId !== void 0 && numberAt(item, "id") === exceptId) return false;
	if (environment !== void 0) return textAt(item, "environment") === environment;
	return valueAt(item, "production_environment") === true || textAt(item, "environment") === "production";
}
function parseDeployment(item) {
	const [id, sha, environment] = [
		numberAt(item, "id"),
		shaAt(item, "sha"),
		textAt(item, "environment")
	];
	return id === void 0 || sha === void 0 || environment === void 0 ? void 0 : {
		id,
		sha,
		environment
	};
}

//#endregion
//#region src/git/range/api-client.ts
/** Undefined when the options name no usable repository or address. */
function createApi(options) {
	const root = apiRoot(options.baseUrl ?? "https://api.github.com", options.repository);
	return root === void 0 ? void 0 : new RestApi(root, options);
}
function apiRoot(baseUrl, repository) {
	if (toRepository(repository) === void 0 || !URL.canParse(baseUrl)) return void 0;
	const url = new URL(baseUrl);
	if (url.protocol !== "https:" && url.protocol !== "http:") return void 0;
	return `${url.origin}${url.pathname.replace(/\/+$/, "")}/repos/${repository}/`;
}
var RestApi = class {
	#root;
	#options;
	#deadline;
	#patienceMs;
	/** Once the service hangs or rejects the token, nothing more is asked. */
	#closed;
	constructor(root, options) {
		this.#root = root;
		this.#options = options;
		this.#patienceMs = options.patienceMs ?? 2e4;
		this.#deadline = performance.now() + (options.totalMs ?? 9e4);
	}
	async get(path) {
		for (let attempt = 1;; attempt++) {
			if (this.#closed !== void 0) return this.#closed;
			const answer = await this.#attempt(path);
			if (answer.kind !== "again") return answer;
			if (attempt > 1 || answer.afterMs > this.#patienceMs) return this.#giveUp(answer);
			this.#patienceMs -= answer.afterMs;
			await this.#wait(answer.afterMs);
		}
	}
	async #attempt(path) {
		const left = Math.min(this.#options.timeoutMs ?? 1e4, this.#deadline - performance.now());
		if (left <= 0) return this.#close("failed", "the time for asking the API is used up");
		const limit = new AbortController();
		try {
			return await this.#within(left, limit, this.#exchange(path, limit.signal));
		} catch (error) {
			this.#checkAborted();
			if (limit.signal.aborted) return this.#close("failed", `the API did not answer within ${Math.round(left)} ms`);
			return this.#close("failed", `the API cannot be reached (${messageOf(error)})`);
		}
	}
	async #exchange(path, signal) {
		const response = await this.#options.fetch(`${this.#root}${path}`, {
			method: "GET",
			headers: this.#headers(),
			signal
		});
		const { status } = response;
		if (status === 200) return parsed(await response.text());
		const asked = waitAsked(response, Date.now());
		if (asked !== void 0) return {
			kind: "again",
			afterMs: asked,
			why: `the API answered ${status}, rate limit`
		};
		if (status === 401) return this.#close("refused", "the API answered 401, the token is not valid");
		if (status === 403 || status === 429) return {
			kind: "refused",
			why: `the API answered ${status}, not allowed`
		};
		if ([
			404,
			409,
			410,
			422
		].includes(status)) return {
			kind: "absent",
			why: `the API answered ${status}`
		};
		const why = `the API answered ${status}`;
		return status >= 500 ? {
			kind: "again",
			afterMs: this.#options.retryDelayMs ?? 500,
			why
		} : {
			kind: "failed",
			why
		};
	}
	#headers() {
		const { token } = this.#options;
		return {
			accept: "application/vnd.github+json",
			"x-github-api-version": "2022-11-28",
			"user-agent": "deploy-guard",
			...token === void 0 || token === "" ? {} : { authorization: `Bearer ${token}` }
		};
	}
	/** Also ends an exchange whose `fetch` does not heed the signal. */
	async #within(ms, limit, work) {
		const stop = () => limit.abort();
		const timer = setTimeout(stop, ms);
		this.#options.signal?.addEventListener("abort", stop);
		const stopped = new Promise((_, reject) => {
			limit.signal.addEventListener("abort", () => reject(/* @__PURE__ */ new Error("stopped")));
		});
		if (this.#options.signal?.aborted === true) stop();
		try {
			return await Promise.race([work, stopped]);
		} finally {
			clearTimeout(timer);
			this.#options.signal?.removeEventListener("abort", stop);
		}
	}
	async #wait(ms) {
		const limit = new AbortController();
		await this.#within(ms, limit, new Promise(() => void 0)).catch(() => void 0);
		this.#checkAborted();
	}
	#checkAborted() {
		if (this.#options.signal?.aborted === true) throw new UserError("aborted", "Asking the API was stopped on request.");
	}
	#giveUp(answer) {
		if (answer.afterMs <= this.#patienceMs) return {
			kind: "failed",
			why: `${answer.why} twice`
		};
		const seconds = Math.ceil(answer.afterMs / 1e3);
		return this.#close("refused", `${answer.why}, and asks to wait for ${seconds} s`);
	}
	#close(kind, why) {
		this.#closed = {
			kind,
			why
		};
		return this.#closed;
	}
};
function parsed(text) {
	try {
		return {
			kind: "ok",
			body: JSON.parse(text)
		};
	} catch {
		return {
			kind: "failed",
			why: "the API answered with something that is not JSON"
		};
	}
}
/** Milliseconds that a rate limit asks to wait, as GitHub's "Best practices for using the REST API" tells to read it. */
function waitAsked(response, now) {
	const { status, headers } = response;
	if (![
		403,
		429,
		503
	].includes(status)) return void 0;
	const after = headers.get("retry-after");
	if (after !== null && /^\d{1,9}$/.test(after)) return Number(after) * 1e3;
	if (after !== null && !Number.isNaN(Date.parse(after))) return Math.max(0, Date.parse(after) - now);
	const reset = headers.get("x-ratelimit-reset");
	if (status === 503 || headers.get("x-ratelimit-remaining") !== "0" || !/^\d{1,12}$/.test(reset ?? "")) return void 0;
	return Math.max(0, Number(reset) * 1e3 - now);
}
/** fetch hides the reason of a network failure in the cause. */
function messageOf(error) {
	if (!(error instanceof Error)) return "unknown reason";
	return error.cause instanceof Error ? error.cause.message : error.message;
}

//#endregion
//#region src/git/range/range-input.ts
/** Undefined outside of GitHub Actions. */
function eventOf(input) {
	const name = input.eventName ?? input.env["GITHUB_EVENT_NAME"] ?? "";
	if (name === "" && (input.env["GITHUB_ACTIONS"] ?? "") === "") return void 0;
	return githubEvent(name, input.payload, input.env);
}
/** A context that may talk to the remote and, on GitHub, to the API. */
function rangeContext(input, event) {
	const { git, env, fetch, token, limits = {}, signal } = input;
	const repository = event?.repository;
	const baseUrl = env["GITHUB_API_URL"] === "" ? void 0 : env["GITHUB_API_URL"];
	const api = fetch === void 0 || repository === void 0 ? void 0 : createApi({
		...limits,
		fetch,
		repository,
		token,
		baseUrl,
		signal
	});
	const fetchTimeoutMs = limits.fetchTimeoutMs ?? 12e4;
	return {
		git: signalled(git, signal),
		api,
		event,
		online: true,
		fetchTimeoutMs,
		notes: [],
		obtained: /* @__PURE__ */ new Map()
	};
}
/** Every command ends when the signal says so. */
function signalled(git, signal) {
	if (signal === void 0) return git;
	return {
		directory: git.directory,
		run: (args, options) => git.run(args, {
			signal,
			...options
		}),
		start: (args) => git.start(args)
	};
}

//#endregion
export { remoteDefaultRef as A, orNote as C, mainRemote as D, localMergeBase as E, shaAt as F, textAt as I, toBranch as L, isZeroSha as M, listAt as N, previousTag as O, numberAt as P, toSha as R, offlineContext as S, isShallow as T, everything as _, listDeployments as a, obtainCommit as b, branchOfRef as c, toRepository as d, planPullRequestTarget as f, commitBase as g, checkout as h, lastDeployment as i, branchAt as j, readCommit as k, githubEvent as l, readCommitByApi as m, rangeContext as n, previousRun as o, planRunOfPullRequest as p, hasSucceeded as r, successfulRuns as s, eventOf as t, isTagRef as u, mergeBaseWith as v, commitSha as w, short as x, planOf as y, valueAt as z };