import { C as UnreadableFileError, b as errorReason, w as UserError } from "./start.js";
import { A as extensionOf, C as startFailure, D as directoryOf, E as decodeName, M as isRepoPath, N as joinPath, T as compareNames, b as parseRawDiff, c as gitOfRun, f as isPartialClone, g as NOTHING, h as repositoryFacts, k as encodeName, l as rememberingGit, m as settingNames, n as serviceOf, p as remoteNames, s as locateDirectory, t as isGithub, u as checkRefName, v as listingOf, w as baseNameOf, x as parseTreeListing } from "./asking.js";
import { createHash } from "node:crypto";
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep, win32 } from "node:path";
import { readFile, realpath, stat } from "node:fs/promises";
import { nextTick } from "node:process";

//#region src/tree/blob-id.ts
/** Git's id of a file with these bytes: the hash of `blob <size>\0<bytes>` in lower-case hex. */
function blobId(bytes, format = "sha1") {
	return createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
/** Git's id of the tree without a file, which every repository knows. */
function emptyTreeId(format) {
	return createHash(format).update("tree 0\0").digest("hex");
}
/** The format that an id is of, by its length. */
function formatOfId(id) {
	return id.length === 64 ? "sha256" : "sha1";
}

//#endregion
//#region src/tree/wildcards.ts
/** The step for one certain character. */
function literal(wanted) {
	return {
		kind: "one",
		test: (character) => character === wanted
	};
}
/** A step that nothing passes. */
const NEVER$1 = {
	kind: "one",
	test: () => false
};
/**
* Whether the steps match the whole text. The time is bounded by length times steps, whatever a stranger's pattern is:
* all ways to match are followed at once.
*/
function matchesWhole(steps, text) {
	let states = entered(steps, [0]);
	for (const character of text) {
		if (states.size === 0) return false;
		states = advance(steps, states, character);
	}
	return states.has(steps.length);
}
/** A state is the index of the next step; one below zero is inside of the directories of step `-1 - state`. */
function advance(steps, states, character) {
	const next = [];
	for (const state of states) {
		const at = state < 0 ? -1 - state : state;
		const step = steps[at];
		if (step === void 0) continue;
		if (step.kind === "one" && step.test(character)) next.push(at + 1);
		if (step.kind === "any" && (step.slashes || character !== "/")) next.push(at);
		if (step.kind === "directories") next.push(-1 - at, ...character === "/" ? [at + 1] : []);
	}
	return entered(steps, next);
}
/** With the states that are reached without another character. */
function entered(steps, states) {
	const all = new Set(states);
	for (const state of all) {
		const step = steps[state];
		if (step !== void 0 && step.kind !== "one") all.add(state + 1);
	}
	return all;
}

//#endregion
//#region src/tree/character-class.ts
const NAMED = new Map(Object.entries({
	alnum: /[A-Za-z\d]/,
	alpha: /[A-Za-z]/,
	blank: /[ \t]/,
	cntrl: /\p{Cc}/u,
	digit: /\d/,
	graph: /[!-~]/,
	lower: /[a-z]/,
	print: /[ -~]/,
	punct: /[!-/:-@[-`{-~]/,
	space: /[ \t\n\v\f\r]/,
	upper: /[A-Z]/,
	xdigit: /[A-Fa-f\d]/
}));
/**
* The class that begins with the bracket at `start`, as wildmatch.c of git and rsync reads it, and where the pattern goes on.
* One that does not end matches nothing.
*/
function characterClass(pattern, start, dialect) {
	const negated = start + 1 < pattern.length && dialect.negation.includes(pattern.charAt(start + 1));
	const tests = [];
	let at = start + (negated ? 2 : 1);
	for (let first = true; first || pattern[at] !== "]"; first = false) {
		const member = memberAt(pattern, at);
		if (member === void 0) return {
			step: NEVER$1,
			end: pattern.length
		};
		tests.push(member.test);
		at = member.end;
	}
	const test = (character) => (dialect.slash || character !== "/") && tests.some((member) => member(character)) !== negated;
	return {
		step: {
			kind: "one",
			test
		},
		end: at + 1
	};
}
/** Undefined where the class cannot be read. */
function memberAt(pattern, at) {
	const named = /^\[:([^\]]*):\]/.exec(pattern.slice(at));
	if (named !== null) {
		const members = NAMED.get(named[1] ?? "");
		return members && {
			test: (character) => members.test(character),
			end: at + named[0].length
		};
	}
	const from = characterAt(pattern, at);
	if (from === void 0) return void 0;
	if (!(pattern[from.end] === "-" && from.end + 1 < pattern.length && pattern[from.end + 1] !== "]")) return {
		test: (character) => character === from.character,
		end: from.end
	};
	const to = characterAt(pattern, from.end + 1);
	return to && {
		test: (character) => character >= from.character && character <= to.character,
		end: to.end
	};
}
function characterAt(pattern, at) {
	const place = pattern[at] === "\\" ? at + 1 : at;
	const character = pattern[place];
	return character === void 0 ? void 0 : {
		character,
		end: place + 1
	};
}
/** A character that a backslash makes literal; one that ends the pattern matches nothing. */
function escaped(character) {
	return character === void 0 ? NEVER$1 : literal(character);
}

//#endregion
//#region src/tree/wildmatch.ts
const CLASSES = {
	negation: "!^",
	slash: false
};
/** A pattern as wildmatch.c of git (with WM_PATHNAME) or of rsync reads it, over bytes that stand for one character each. */
function wildmatchSteps(pattern, dialect) {
	const steps = [];
	for (let at = 0; at < pattern.length;) {
		const character = pattern[at] ?? "";
		if (character === "*") {
			const stars = starsAt(pattern, at, dialect);
			steps.push(stars.step);
			at = stars.end;
		} else if (character === "[") {
			const { step, end } = characterClass(pattern, at, CLASSES);
			steps.push(step);
			at = end;
		} else if (character === "\\") {
			steps.push(escaped(pattern[at + 1]));
			at += 2;
		} else {
			steps.push(character === "?" ? {
				kind: "one",
				test: (other) => other !== "/"
			} : literal(character));
			at += 1;
		}
	}
	return steps;
}
function starsAt(pattern, start, dialect) {
	let end = start;
	while (pattern[end] === "*") end++;
	const several = end - start > 1;
	if (dialect === "rsync" || !several) return {
		step: {
			kind: "any",
			slashes: several
		},
		end
	};
	const rest = pattern.slice(end);
	if (!(start === 0 || pattern[start - 1] === "/") || !/^(?:$|\/|\\\/)/.test(rest)) return {
		step: {
			kind: "any",
			slashes: false
		},
		end
	};
	if (rest.startsWith("/")) return {
		step: { kind: "directories" },
		end: end + 1
	};
	return {
		step: {
			kind: "any",
			slashes: true
		},
		end
	};
}

//#endregion
//#region src/tree/git-pattern.ts
/**
* A pattern of .gitignore or .gitattributes (gitignore(5), gitattributes(5)), over bytes as characters: without a slash it means a base name, else a
* path from the file's directory; with a slash at its end, a directory alone.
*/
function gitPattern(pattern) {
	const directoryOnly = pattern.endsWith("/");
	const body = directoryOnly ? pattern.slice(0, -1) : pattern;
	const matches = body.includes("/") ? pathTest(body.replace(/^\//, "")) : nameTest(body);
	return (path) => {
		const isDirectory = path.endsWith("/");
		if (directoryOnly && !isDirectory) return false;
		return matches(isDirectory ? path.slice(0, -1) : path);
	};
}
function nameTest(pattern) {
	const matches = pathTest(pattern);
	return (path) => matches(path.slice(path.lastIndexOf("/") + 1));
}
/** Git compares the literal start by itself, so that stars right after it stand at the start of what is left. */
function pathTest(pattern) {
	const start = /[*?[\\]/.exec(pattern)?.index ?? pattern.length;
	if (start === pattern.length) return (path) => path === pattern;
	const [prefix, steps] = [pattern.slice(0, start), wildmatchSteps(pattern.slice(start), "git")];
	const suffix = /[^*?[\]\\/]*$/.exec(pattern)?.[0] ?? "";
	return (path) => path.startsWith(prefix) && path.endsWith(suffix) && matchesWhole(steps, path.slice(start));
}

//#endregion
//#region src/tree/ignore.ts
/** Rules from the .gitignore files among `paths`, each read when a path below it is first asked for. */
function ignoreRules(paths, read, fileName = ".gitignore") {
	return new TreeIgnoreRules(paths, read, fileName);
}
const NEVER = { kind: "never" };
/**
* gitignore(5): the nearest .gitignore that has a matching line decides, in it the last such line; below an ignored
* directory nothing can be included again.
*/
var TreeIgnoreRules = class {
	#paths;
	#read;
	#fileName;
	#files = /* @__PURE__ */ new Map();
	#directories = /* @__PURE__ */ new Map([["", NEVER]]);
	constructor(paths, read, fileName) {
		this.#paths = paths;
		this.#read = read;
		this.#fileName = fileName;
	}
	absence(path) {
		const above = this.#directory(directoryOf(path));
		return above.kind === "ignored" ? above : this.#judge(path, path);
	}
	#directory(directory) {
		const known = this.#directories.get(directory);
		if (known !== void 0) return known;
		const above = this.#directory(directoryOf(directory));
		const verdict = above.kind === "ignored" ? above : this.#judge(directory, `${directory}/`);
		this.#directories.set(directory, verdict);
		return verdict;
	}
	/** `asked` ends with a slash for a directory. All that lies above is known not to be ignored. */
	#judge(path, asked) {
		for (let at = directoryOf(path);; at = directoryOf(at)) {
			const verdict = this.#file(at)?.test(asked);
			if (verdict?.kind === "ignored") return verdict;
			if (verdict?.kind === "included" || at === "") return NEVER;
		}
	}
	#file(directory) {
		if (this.#files.has(directory)) return this.#files.get(directory);
		const path = joinPath(directory, this.#fileName);
		const text = isRepoPath(path) && this.#paths.has(path) ? this.#read(path) : void 0;
		const file = text === void 0 ? void 0 : new IgnoreFile(path, text);
		this.#files.set(directory, file);
		return file;
	}
};
/** One .gitignore. Git matches bytes (`?` is one byte), so names and patterns are given one character a byte. */
var IgnoreFile = class {
	#path;
	#directory;
	#lines;
	constructor(path, text) {
		this.#path = path;
		this.#directory = directoryOf(path);
		const lines = asBytes(text).replace(/^\xef\xbb\xbf/, "").split("\n");
		this.#lines = lines.flatMap((line, index) => parseLine$1(line.replace(/\r$/, ""), index + 1) ?? []);
	}
	/** The last line that matches decides; `undefined` when none does. Directories above are not asked about. */
	test(path) {
		const below = asBytes(this.#directory === "" ? path : path.slice(this.#directory.length + 1));
		const found = this.#lines.findLast(({ matches }) => matches(below));
		if (found === void 0) return void 0;
		return found.includes ? { kind: "included" } : this.#ignoredBy(found);
	}
	#ignoredBy({ line, written }) {
		const pattern = decodeName(Buffer.from(written, "latin1"));
		return {
			kind: "ignored",
			source: this.#path,
			line,
			pattern
		};
	}
};
/** No path that git knows is as long. */
const MAX_LINE = 4096;
function parseLine$1(written, line) {
	if (written.startsWith("#") || written.length > MAX_LINE) return void 0;
	const text = withoutTrailingSpaces(written);
	const includes = text.startsWith("!");
	const pattern = includes ? text.slice(1) : text;
	return pattern === "" ? void 0 : {
		line,
		written,
		includes,
		matches: gitPattern(pattern)
	};
}
/** `trim_trailing_spaces` of git's dir.c: a backslash keeps the space behind it. */
function withoutTrailingSpaces(text) {
	let end = 0;
	for (let at = 0; at < text.length; at++) if (text[at] === "\\") end = ++at + 1;
	else if (text[at] !== " ") end = at + 1;
	return text.slice(0, end);
}
function asBytes(name) {
	return Buffer.from(encodeName(name)).toString("latin1");
}

//#endregion
//#region src/tree/limits.ts
/** A bigger file is not read: no page is made of it. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

//#endregion
//#region src/git/blob-stream.ts
const LINE_FEED = 10;
/** Cuts the output of `cat-file --batch` into answers, in the order of the requests. */
var BlobStream = class {
	#maxBytes;
	#answer;
	#header = "";
	#body;
	constructor(maxBytes, answer) {
		this.#maxBytes = maxBytes;
		this.#answer = answer;
	}
	/** Takes the next bytes, however they are cut. */
	push(chunk) {
		for (let at = 0; at < chunk.length;) at = this.#body === void 0 ? this.#readHeader(chunk, at) : this.#readBody(this.#body, chunk, at);
	}
	#readHeader(chunk, at) {
		const end = chunk.indexOf(LINE_FEED, at);
		const stop = end < 0 ? chunk.length : end;
		this.#header += Buffer.from(chunk.buffer, chunk.byteOffset + at, stop - at).toString("latin1");
		if (end < 0) return stop;
		this.#open(this.#header);
		this.#header = "";
		return end + 1;
	}
	#open(header) {
		const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1];
		if (size === void 0) {
			this.#answer({ kind: "missing" });
			return;
		}
		const length = Number(size);
		const bytes = length > this.#maxBytes ? void 0 : new Uint8Array(length);
		this.#body = {
			bytes,
			size: length,
			seen: 0
		};
	}
	#readBody(body, chunk, at) {
		const stop = Math.min(chunk.length, at + body.size + 1 - body.seen);
		const content = chunk.subarray(at, Math.min(stop, at + body.size - body.seen));
		body.bytes?.set(content, body.seen);
		body.seen += stop - at;
		if (body.seen > body.size) {
			this.#body = void 0;
			const { bytes, size } = body;
			this.#answer(bytes === void 0 ? {
				kind: "too-big",
				size
			} : {
				kind: "blob",
				bytes
			});
		}
		return stop;
	}
};

//#endregion
//#region src/git/blob-reader.ts
const MISSING = "Its object is missing from this clone, or damaged.";
const CLOSED = "The tree was closed before the file was read.";
/**
* Blobs by id, all through one `cat-file --batch` that starts with the first request and is never waited for between
* requests. It keeps node alive only while an answer is due. Several trees of one repository may share it.
*/
var BlobReader = class {
	#git;
	#pending = [];
	#child;
	#unsent = "";
	#users = 0;
	constructor(git) {
		this.#git = git;
	}
	/** Who reads says so before, and calls `close` in the end. */
	open() {
		this.#users++;
	}
	/** `path` is for messages. Rejects with UnreadableFileError. */
	read(id, path) {
		return new Promise((resolve, reject) => {
			if (this.#users === 0) reject(new UnreadableFileError(path, CLOSED));
			else this.#send({
				id,
				path,
				resolve,
				reject
			});
		});
	}
	/** The last one ends the process; what is still asked for is rejected. */
	async close() {
		this.#users--;
		const child = this.#child;
		if (child === void 0 || this.#users > 0) return;
		for (const { path, reject } of this.#takePending()) reject(new UnreadableFileError(path, CLOSED));
		const ended = new Promise((resolve) => child.once("close", resolve));
		child.ref();
		setAlive(child, true);
		child.kill("SIGKILL");
		await ended;
	}
	#send(request) {
		this.#child ??= this.#start();
		if (this.#pending.length === 0) setAlive(this.#child, true);
		this.#pending.push(request);
		if (this.#unsent === "") nextTick(() => this.#flush());
		this.#unsent += `${request.id}\n`;
	}
	/** What is asked for in one go is written in one go: each write is a system call. */
	#flush() {
		const ids = this.#unsent;
		this.#unsent = "";
		if (ids !== "") this.#child?.stdin.write(ids);
	}
	#start() {
		const child = this.#git.start(["cat-file", "--batch"]);
		const stream = new BlobStream(MAX_FILE_BYTES, (answer) => this.#settle(answer));
		child.stdout.on("data", (chunk) => stream.push(chunk));
		child.stderr.resume();
		child.stdin.on("error", () => void 0);
		child.once("error", (error) => this.#fail(startFailure(error, "cat-file")));
		child.once("close", () => this.#restart());
		return child;
	}
	#settle(answer) {
		const request = this.#pending.shift();
		if (this.#pending.length === 0 && this.#child !== void 0) setAlive(this.#child, false);
		if (request === void 0) return;
		if (answer.kind === "blob") request.resolve(answer.bytes);
		else request.reject(new UnreadableFileError(request.path, sentence(answer)));
	}
	#takePending() {
		this.#unsent = "";
		return this.#pending.splice(0);
	}
	#fail(error) {
		for (const request of this.#takePending()) request.reject(error);
	}
	/** Git dies of a damaged or unfetchable object: that is the first one due; the others are asked for again. */
	#restart() {
		this.#child = void 0;
		const [culprit, ...others] = this.#takePending();
		if (culprit === void 0) return;
		culprit.reject(new UnreadableFileError(culprit.path, MISSING));
		for (const request of others) this.#send(request);
	}
};
function sentence(answer) {
	if (answer.kind === "too-big") return `The file is too big to be read (${answer.size} bytes).`;
	return MISSING;
}
/** For what need not be asked for. */
function whyUnread(path, isClosed) {
	return new UnreadableFileError(path, isClosed ? CLOSED : MISSING);
}
/** The process counts too, not only its output: when it dies, its end must still be heard. */
function setAlive(child, alive) {
	for (const handle of [child, child.stdout]) {
		const change = Reflect.get(handle, alive ? "ref" : "unref");
		if (typeof change === "function") Reflect.apply(change, handle, []);
	}
}

//#endregion
//#region src/git/blob-tree.ts
const FILE$1 = { kind: "file" };
const SUBMODULE$1 = { kind: "submodule" };
/** A tree whose files are blobs of a repository. */
var BlobTree = class BlobTree {
	paths;
	#blobs;
	#missing;
	#listed;
	#links = /* @__PURE__ */ new Map();
	#ignoreFiles = /* @__PURE__ */ new Map();
	#ignore;
	#isClosed = false;
	constructor(blobs, listed, missing) {
		this.#blobs = blobs;
		this.#missing = missing;
		blobs.open();
		this.#listed = listed;
		this.paths = new Set(listed.keys());
		this.#ignore = ignoreRules(this.paths, (path) => this.ignoreFile(path));
	}
	/**
	* Reads the links' targets and the .gitignore files, which are asked for synchronously later on. `missing`: ids of
	* blobs that are known not to be there.
	*/
	static async open(blobs, listed, missing) {
		const tree = new BlobTree(blobs, listed, missing);
		const wanted = [...listed.values()].filter(({ mode, path }) => mode === "120000" || isIgnoreFile(path));
		await Promise.all(wanted.map((entry) => tree.#prepare(entry)));
		return tree;
	}
	id(path) {
		return this.#entry(path).id;
	}
	entry(path) {
		const { mode } = this.#entry(path);
		if (mode === "160000") return SUBMODULE$1;
		return this.#links.get(path) ?? FILE$1;
	}
	absence(path) {
		return this.#ignore.absence(path);
	}
	async read(path) {
		const { id, mode } = this.#entry(path);
		if (mode === "160000") throw new UnreadableFileError(path, "It is a submodule, not a file.");
		return this.#blob(id, path);
	}
	async close() {
		if (this.#isClosed) return;
		this.#isClosed = true;
		await this.#blobs.close();
	}
	/** The text of a .gitignore file; `undefined` when git would not read it. */
	ignoreFile(path) {
		return this.#ignoreFiles.get(path);
	}
	async #blob(id, path) {
		if (this.#isClosed || this.#missing.has(id)) throw whyUnread(path, this.#isClosed);
		return this.#blobs.read(id, path);
	}
	#entry(path) {
		const entry = this.#listed.get(path);
		if (entry === void 0) throw new RangeError(`not in the tree: ${path}`);
		return entry;
	}
	async #prepare({ id, mode, path }) {
		if (mode === "120000") {
			const target = await this.#readName(id, path);
			this.#links.set(path, {
				kind: "symlink",
				target: target ?? ""
			});
		} else if (mode !== "160000") {
			const text = await this.#readName(id, path);
			if (text !== void 0) this.#ignoreFiles.set(path, text);
		}
	}
	async #readName(id, path) {
		try {
			return decodeName(await this.#blob(id, path));
		} catch (error) {
			if (error instanceof UnreadableFileError) return void 0;
			throw error;
		}
	}
};
function isIgnoreFile(path) {
	return path.endsWith(".gitignore") && baseNameOf(path) === ".gitignore";
}

//#endregion
//#region src/git/missing-objects.ts
const NONE = /* @__PURE__ */ new Set();
/**
* Ids of objects of a commit's tree that a partial clone left out; empty for a whole clone and for a commit that is not
* there. Told in advance because a request for one can end the process that answers (git 2.39).
*/
async function missingObjects(git, commit, options) {
	if (!isPartialClone(await settingNames(git, options))) return NONE;
	const walk = [
		"rev-list",
		"--objects",
		"--missing=print",
		"--no-object-names",
		`${commit}^{tree}`
	];
	const listed = await git.run(walk, {
		...options,
		allowedExitCodes: [0, 128]
	});
	const lines = new TextDecoder().decode(listed.stdout).split("\n");
	return new Set(lines.filter((line) => line.startsWith("?")).map((line) => line.slice(1)));
}

//#endregion
//#region src/git/resolve-commit.ts
/** The full sha of the commit that `ref` names. Rejects with UserError `bad-ref` that says what could help. */
async function resolveCommit(git, ref, options = {}) {
	const name = `${checkRefName(ref)}^{commit}`;
	const found = await git.run([
		"rev-parse",
		"--verify",
		"--quiet",
		name
	], {
		...options,
		allowedExitCodes: [
			0,
			1,
			128
		]
	});
	if (found.code === 0) return line(found.stdout);
	throw new UserError("bad-ref", `There is no commit ${ref} in this clone; ${await advice(git, ref, line((await git.run(["rev-parse", "--is-shallow-repository"], options)).stdout) === "true")}`);
}
async function advice(git, ref, shallow) {
	const refs = line((await git.run(["for-each-ref", "--format=%(refname:short)"])).stdout).split("\n");
	const wanted = ref.toLowerCase();
	const near = refs.find((name) => name.toLowerCase() === wanted) ?? refs.find((name) => name.endsWith(`/${ref}`));
	if (near !== void 0) return `did you mean ${near}?`;
	if (shallow) return "it is shallow, so fetch more of the history (`fetch-depth: 0` of actions/checkout).";
	return "give a sha, a branch or a tag that `git log` knows, or fetch it first.";
}
function line(bytes) {
	return new TextDecoder().decode(bytes).trim();
}

//#endregion
//#region src/git/tree-listings.ts
const DIFF = [
	"diff-tree",
	"-r",
	"-z",
	"--raw",
	"--no-renames",
	"--no-relative",
	"--ignore-submodules=none"
];
/**
* What is in the commits of one repository, each listed once. The second one is listed by what it has other than the
* first: in a large repository two commits are nearly the same.
*/
var TreeListings = class {
	#git;
	#known = /* @__PURE__ */ new Map();
	constructor(git) {
		this.#git = git;
	}
	/** The entries of a commit; undefined where it or one of its trees is not here. Rejects as `Git.run` does. */
	of(sha, options = {}) {
		const known = this.#known.get(sha);
		if (known !== void 0) return known;
		const listed = this.#list(sha, options);
		this.#known.set(sha, listed);
		const forget = () => this.#known.delete(sha);
		listed.then((entries) => entries ?? forget(), forget);
		return listed;
	}
	async #list(sha, options) {
		const [other] = this.#known;
		const apart = other && await this.#fromOther(sha, other, options);
		if (apart !== void 0) return apart;
		const { stdout, code } = await this.#run([
			"ls-tree",
			"-r",
			"-z",
			"--full-tree",
			sha
		], options);
		return code === 0 ? listingOf(parseTreeListing(stdout)) : void 0;
	}
	async #fromOther(sha, [other, known], options) {
		const asked = this.#run([
			...DIFF,
			other,
			sha
		], options);
		const [listing, { stdout, code }] = await Promise.all([known.catch(() => void 0), asked]);
		return listing === void 0 || code !== 0 ? void 0 : patched(listing, parseRawDiff(stdout));
	}
	#run(args, options) {
		return this.#git.run(args, {
			...options,
			allowedExitCodes: [0, 128]
		});
	}
};
/** As a diff leaves it, in git's order. */
function patched(listing, changes) {
	const left = new Map(listing);
	for (const { mode, id, path } of changes) if (mode === "000000") left.delete(path);
	else left.set(path, {
		mode,
		id,
		path
	});
	const added = changes.filter(({ path }) => !listing.has(path));
	return added.length === 0 ? left : inOrder(left, new Set(added.map(({ path }) => path)));
}
/** Some stand behind all others, and else all are in order. */
function inOrder(listing, last) {
	const ordered = /* @__PURE__ */ new Map();
	const late = [...last].values();
	let next = late.next();
	const put = (path) => {
		const entry = listing.get(path);
		if (entry) ordered.set(path, entry);
	};
	for (const path of listing.keys()) {
		if (last.has(path)) break;
		for (; !next.done && compareNames(next.value, path) < 0; next = late.next()) put(next.value);
		put(path);
	}
	for (; !next.done; next = late.next()) put(next.value);
	return ordered;
}

//#endregion
//#region src/git/commit-tree.ts
/**
* The files of a commit, read from the object store: no checkout is made and none is needed. Names are relative to the
* repository's root, wherever `directory` is in it. Rejects with UserError: `bad-ref`, `not-a-repository`, `git-failed`.
*/
async function openCommit(directory, ref, options = {}) {
	const git = gitOfRun(directory, options);
	const { signal } = options;
	return commitTree(git, await resolveCommit(git, ref, { signal }), {
		signal,
		name: ref
	});
}
/** The files of a commit that is known to be here. Rejects as `openCommit` does. */
async function commitTree(git, sha, options = {}) {
	const { signal, name = sha, blobs = new BlobReader(git), listings = new TreeListings(git) } = options;
	const [listing, missing] = await Promise.all([listings.of(sha, { signal }), missingObjects(git, sha, { signal })]);
	if (listing === void 0) throw new UserError("bad-ref", `The files of ${name} are not all in this clone; fetch without a filter for trees.`);
	const tree = await BlobTree.open(blobs, listing, missing);
	return Object.assign(tree, { sha });
}

//#endregion
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
	const workTree = (await repositoryFacts(git))?.workTree;
	if (workTree !== void 0 && (revision === "HEAD" || revision === workTree.head)) return workTree.head;
	const args = [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${revision}^{commit}`
	];
	const result = await git.run(args, {
		once: true,
		allowedExitCodes: [
			0,
			1,
			128
		]
	});
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
	], { once: true });
	return parseCommit(sha, Buffer.from(stdout).toString());
}
/** The best common ancestor; undefined when the histories, as far as they are here, have none. */
async function localMergeBase(git, one, other) {
	if (one === other) return one;
	return toSha(text((await git.run([
		"merge-base",
		one,
		other
	], { allowedExitCodes: [0, 1] })).stdout).split("\n")[0]);
}
async function isShallow(git) {
	const facts = await repositoryFacts(git);
	if (facts !== void 0) return facts.isShallow;
	const { stdout } = await git.run(["rev-parse", "--is-shallow-repository"]);
	return text(stdout) === "true";
}
/** The wanted one if it exists, else `origin`, else the first one; undefined without any. */
async function mainRemote(git, wanted) {
	const usable = remoteNames(await settingNames(git)).filter((name) => !name.startsWith("-"));
	return [wanted, "origin"].find((name) => name !== void 0 && usable.includes(name)) ?? usable[0];
}
/** What a symbolic ref names; undefined where it is none. */
async function symbolicRef(git, name) {
	const result = await git.run([
		"symbolic-ref",
		"--quiet",
		name
	], {
		once: true,
		allowedExitCodes: [
			0,
			1,
			128
		]
	});
	return result.code === 0 ? text(result.stdout) : void 0;
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
	if (!isPartialClone(await settingNames(git))) return false;
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
		git: rememberingGit(git),
		api: void 0,
		event: void 0,
		online: false,
		fetchTimeoutMs: 0,
		ahead: new AbortController(),
		notes: [],
		here: /* @__PURE__ */ new Set(),
		brought: /* @__PURE__ */ new Map(),
		obtained: /* @__PURE__ */ new Map()
	};
}
/** As `commitSha`, of which the context takes note. */
async function commitHere({ git, here }, revision) {
	if (here.has(revision)) return revision;
	const sha = await commitSha(git, revision);
	if (sha !== void 0) here.add(sha);
	return sha;
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
	const { isThere, notes } = await bring(context, sha, purpose);
	context.notes.push(...notes);
	return isThere ? {
		kind: "commit",
		sha
	} : fromApi(context, sha, purpose.reference);
}
/**
* Begins to make available a commit for which `obtainCommit` will be asked, as far as can be foreseen, but does not ask the
* API. What it has to say is said then.
*/
function obtainAhead(context, sha) {
	bring(context, sha, {
		isHead: false,
		signal: context.ahead.signal
	}).catch(() => void 0);
}
/** Ends what was begun in advance and is under way. No commit is fetched any more once this is settled. */
async function endAhead(context) {
	context.ahead.abort();
	await atRest(context);
}
async function atRest({ brought }) {
	await Promise.allSettled(brought.values());
}
/** A commit made available by git alone, each once, and one after the other: a fetch locks the repository. */
function bring(context, sha, fetching) {
	const known = context.brought.get(sha);
	if (known !== void 0) return known;
	const own = {
		...context,
		notes: []
	};
	const brought = atRest(context).then(async () => {
		return {
			isThere: await isHere(own, sha) || own.online && await fetched(own, sha, fetching),
			notes: own.notes
		};
	});
	context.brought.set(sha, brought);
	return brought;
}
async function isHere(context, sha) {
	const { git, notes } = context;
	settingNames(git).catch(() => void 0);
	if (await commitHere(context, sha) !== sha) return false;
	if (!await orNote(context, lacksObjects(git, sha), true)) return true;
	notes.push(`Files of ${short(sha)} are missing from this partial clone.`);
	return false;
}
async function fetched(context, sha, { isHead, signal }) {
	const { git, notes } = context;
	if (await commitHere(context, sha) === sha) return false;
	const [remote, shallow] = [await mainRemote(git), await isShallow(git)];
	if (remote === void 0 || !(shallow || isHead)) {
		notes.push(`${short(sha)} is not in this clone${remote === void 0 ? ", which has no remote" : ""}.`);
		return false;
	}
	const failure = await fetchCommit(context, remote, {
		sha,
		shallow,
		...signal && { signal }
	});
	if (failure === void 0) context.here.add(sha);
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
	const { signal } = wanted;
	const options = {
		network: "objects",
		timeoutMs: context.fetchTimeoutMs,
		...signal && { signal }
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
//#region src/git/range/rows/pull-request.ts
/**
* `pull_request` and its kin: the merge ref, or a checkout of the pull request's head. `pull_request.base.sha` is frozen
* when the pull request is opened while the merge ref moves, so that it is never used.
*/
function planPullRequest(event, head) {
	const tip = shaAt(event.payload, "pull_request", "head", "sha");
	const branch = branchAt(event.payload, "pull_request", "base", "ref");
	if (head.sha === tip) return planOf(`${event.name}, the head commit is checked out`, checkout, [knownMergeBase(branch, "nothing-new")]);
	const merged = otherParent(head, tip) ?? mergeRefParent(event, head) ?? mergedParent(event, head);
	if (merged !== void 0) return planOf(`${event.name}, the merge ref is checked out`, checkout, [merged]);
	return planOf(`${event.name}, but neither its merge ref nor its head is checked out`, checkout, [knownMergeBase(branch, "undetermined")]);
}
/** The parent of a merge commit that is not `tip`. */
function otherParent(head, tip) {
	if (tip === void 0 || head.parents.length !== 2 || !head.parents.includes(tip)) return void 0;
	const others = head.parents.filter((parent) => parent !== tip);
	return others.length === 1 ? commitBase(others[0], "the side of the merge commit that is not the proposal") : void 0;
}
/** The event may be older than the merge ref that was checked out; the service puts the base first. */
function mergeRefParent(event, head) {
	return /^refs\/pull\/\d+\/merge$/.test(event.ref) && head.sha === event.sha && head.parents.length === 2 ? commitBase(head.parents[0], "the first parent of the merge ref") : void 0;
}
/** A pull request that was closed by merging it, not by rebasing: its commit stands on the former tip of the base. */
function mergedParent(event, head) {
	const request = valueAt(event.payload, "pull_request");
	if (!(valueAt(request, "merged") === true && shaAt(request, "merge_commit_sha") === head.sha) || head.parents.length !== 2) return void 0;
	return commitBase(head.parents[0], "the first parent of the merge");
}
/** Without the name of the base branch nothing is known: the default branch may be another. */
function knownMergeBase(branch, self) {
	return branch === void 0 ? void 0 : mergeBaseWith(branch, self);
}

//#endregion
//#region src/git/range/rows/gitlab.ts
/** GitLab CI. In a merged-results pipeline HEAD is a merge commit, with which the diff base must not be mixed. */
function planGitlab(env, head) {
	const diffBase = toSha(env["CI_MERGE_REQUEST_DIFF_BASE_SHA"]);
	if (diffBase !== void 0 || env["CI_MERGE_REQUEST_IID"] !== void 0) return planOf("GitLab, merge request", checkout, [otherParent(head, toSha(env["CI_MERGE_REQUEST_SOURCE_BRANCH_SHA"])) ?? commitBase(diffBase, "CI_MERGE_REQUEST_DIFF_BASE_SHA")]);
	if (env["CI_COMMIT_TAG"] !== void 0) return planGitlabTag();
	const before = toSha(env["CI_COMMIT_BEFORE_SHA"]);
	if (isZeroSha(before)) return planGitlabBranch(env);
	return planOf("GitLab, push", checkout, [commitBase(before, "CI_COMMIT_BEFORE_SHA")]);
}
function planGitlabTag() {
	return planOf("GitLab, tag", checkout, [{
		kind: "previous-tag",
		source: "the previous tag",
		self: "undetermined"
	}, everything("there is no tag before this one")]);
}
/** Zeros stand for a new branch, and for a pipeline that no push started: a merge-base that is HEAD proves nothing. */
function planGitlabBranch(env) {
	const branch = toBranch(env["CI_DEFAULT_BRANCH"]);
	const isPush = env["CI_PIPELINE_SOURCE"] === "push";
	if (isPush && branch !== void 0 && branch === env["CI_COMMIT_BRANCH"]) return planOf("GitLab, new branch", checkout, [everything("the first push of the default branch")]);
	const bases = [mergeBaseWith(branch, isPush ? "nothing-new" : "undetermined")];
	return planOf(isPush ? "GitLab, new branch" : "GitLab, no push", checkout, bases);
}

//#endregion
//#region src/git/range/rows/merge-group.ts
/** `merge_group`: the queue names both sides; `before` is empty. */
function planMergeGroup(event) {
	const headSha = shaAt(event.payload, "merge_group", "head_sha");
	const base = commitBase(shaAt(event.payload, "merge_group", "base_sha"), "the base of the merge group");
	return planOf("merge_group", headSha === void 0 ? checkout : {
		kind: "commit",
		sha: headSha,
		source: "the head of the merge group"
	}, [base]);
}

//#endregion
//#region src/git/range/rows/other-services.ts
/**
* Bitbucket merges the destination into the checkout of a pull request: the merge-base with the destination is then the
* destination itself. The variable holds 12 digits.
*/
function planBitbucket(env) {
	const destination = env["BITBUCKET_PR_DESTINATION_COMMIT"];
	if (destination === void 0 || !/^[0-9a-f]{7,64}$/i.test(destination)) return planBranchBuild("Bitbucket");
	return planOf("Bitbucket, pull request", checkout, [{
		kind: "merge-base",
		partner: {
			kind: "revision",
			revision: destination
		},
		source: "the merge-base with BITBUCKET_PR_DESTINATION_COMMIT",
		self: "undetermined"
	}]);
}
/** Azure Pipelines checks out `refs/pull/N/merge`. */
function planAzure(env, head) {
	const target = env["SYSTEM_PULLREQUEST_TARGETBRANCH"];
	const branch = toBranch(target?.replace(/^refs\/heads\//, ""));
	if (branch === void 0) return planBranchBuild("Azure Pipelines");
	return planOf("Azure Pipelines, pull request", checkout, [otherParent(head, toSha(env["SYSTEM_PULLREQUEST_SOURCECOMMITID"])), mergeBaseWith(branch, "undetermined")]);
}
/** Jenkins, multibranch; on a branch its git plugin says which commit was last built with success. */
function planJenkins(env) {
	const branch = toBranch(env["CHANGE_TARGET"]);
	if (branch !== void 0) return planOf("Jenkins, change", checkout, [mergeBaseWith(branch, "undetermined")]);
	const last = commitBase(toSha(env["GIT_PREVIOUS_SUCCESSFUL_COMMIT"]), "GIT_PREVIOUS_SUCCESSFUL_COMMIT");
	const plan = planBranchBuild("Jenkins");
	return {
		...plan,
		bases: last === void 0 ? plan.bases : [last, ...plan.bases]
	};
}
/**
* Travis CI checks out `refs/pull/N/merge`, and calls the base TRAVIS_BRANCH. Its TRAVIS_COMMIT_RANGE is of no use: after a
* forced push it begins at a commit that is gone.
*/
function planTravis(env, head) {
	const branch = (env["TRAVIS_PULL_REQUEST"] ?? "false") === "false" ? void 0 : toBranch(env["TRAVIS_BRANCH"]);
	if (branch === void 0) return planBranchBuild("Travis CI");
	return planOf("Travis CI, pull request", checkout, [otherParent(head, toSha(env["TRAVIS_PULL_REQUEST_SHA"])), mergeBaseWith(branch, "undetermined")]);
}
/** Buildkite checks out the head of a pull request. */
function planBuildkite(env) {
	const branch = toBranch(env["BUILDKITE_PULL_REQUEST_BASE_BRANCH"]);
	if (branch === void 0) return planBranchBuild("Buildkite");
	return planOf("Buildkite, pull request", checkout, [mergeBaseWith(branch, "undetermined")]);
}
const serviceNames = {
	circleci: "CircleCI",
	teamcity: "TeamCity",
	codebuild: "AWS CodeBuild",
	bamboo: "Bamboo",
	other: "CI"
};
/** Those that name no base, or of which nothing is known. */
function planUnknownService(service) {
	return planBranchBuild(serviceNames[service]);
}
/** Where a service says nothing: what a branch adds to the default branch; on that branch itself nothing is known. */
function planBranchBuild(service) {
	return planOf(`${service}, branch`, checkout, [mergeBaseWith(void 0, "undetermined")]);
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
//#region src/git/range/rows/release.ts
/** Tag, release, schedule, dispatch, deployment, and every other event that names no two commits. */
function planRelease(event, environment) {
	const name = event.name || "an event that GitHub did not name";
	return planOf(isTagRef(event.ref) ? `${name} of a tag` : name, checkout, [
		lastDeployment$1(event, environment),
		lastSuccessAlike(event),
		{
			kind: "previous-tag",
			source: "the previous tag",
			self: "undetermined"
		},
		everything("nothing that was deployed before is known")
	]);
}
/** `environment` is the user's; else the one of the deployment that is being made; else whatever is production. */
function lastDeployment$1(event, environment) {
	const name = environment ?? textAt(event.payload, "deployment", "environment");
	return {
		kind: "last-deployment",
		environment: name,
		exceptId: numberAt(event.payload, "deployment", "id"),
		source: `the last deployment to ${name ?? "production"}`,
		self: "nothing-new"
	};
}
/** On a branch: of that branch. Else of the same event, and of a tag if this is one. */
function lastSuccessAlike(event) {
	const branch = branchOfRef(event.ref);
	const source = `the last successful run of this workflow ${branch === void 0 ? `for ${event.name || "this event"}` : `on branch ${branch}`}`;
	return {
		kind: "last-success",
		branch,
		tagsOnly: isTagRef(event.ref),
		source,
		self: "nothing-new"
	};
}

//#endregion
//#region src/git/range/rows/push.ts
/** `push` of a branch, in its four shapes; a pushed tag is a release. */
function planPush(event, environment) {
	const { payload, ref } = event;
	const [before, after] = [shaAt(payload, "before"), shaAt(payload, "after")];
	if (after === void 0 ? valueAt(payload, "deleted") === true : isZeroSha(after)) return { skip: "push, the ref was deleted" };
	if (isTagRef(ref)) return planRelease(event, environment);
	const head = after === void 0 ? { kind: "checkout" } : {
		kind: "commit",
		sha: after,
		source: "the pushed commit"
	};
	const branch = branchOfRef(ref);
	if (valueAt(payload, "created") === true || isZeroSha(before)) return planNewBranch(event, head, branch);
	if (valueAt(payload, "forced") === true) return planForcedPush(event, head, before);
	return planPlainPush(head, branch, before);
}
function planNewBranch(event, head, branch) {
	return planOf("push, a new branch", head, [branch !== void 0 && branch === event.defaultBranch ? everything("the first push of the default branch") : mergeBaseWith(event.defaultBranch, "nothing-new")]);
}
/** The commits before a forced push may be gone, and a merge-base that is the head itself says nothing about them. */
function planForcedPush(event, head, before) {
	return planOf("push, forced", head, [commitBase(before, "the commit before the forced push"), mergeBaseWith(event.defaultBranch, "undetermined")]);
}
/** `before` is the wrong base where the push before this one failed and was never deployed. */
function planPlainPush(head, branch, before) {
	const previous = commitBase(before, "the commit before the push");
	return {
		...planOf("push", head, [branch === void 0 ? void 0 : lastSuccessOn(branch), previous]),
		alsoPresent: previous ?? null
	};
}
function lastSuccessOn(branch) {
	return {
		kind: "last-success",
		branch,
		tagsOnly: false,
		source: `the last successful run of this workflow on branch ${branch}`,
		self: "nothing-new"
	};
}

//#endregion
//#region src/git/range/rows/workflow-run.ts
function triggeringRun(event) {
	const run = valueAt(event.payload, "workflow_run");
	return {
		isPullRequest: textAt(run, "event")?.startsWith("pull_request") === true,
		headSha: shaAt(run, "head_sha"),
		headBranch: branchAt(run, "head_branch"),
		headRepository: textAt(run, "head_repository", "full_name"),
		runId: numberAt(run, "id"),
		workflowId: numberAt(run, "workflow_id")
	};
}
/**
* `workflow_run` of a push. The payload has no `before`: the commit of the triggering workflow's run before this one, as
* it ended or not, is that or an older one. Runs of this workflow itself are no help: their head is whatever the default
* branch was when they started.
*/
function planRunOfPush(event, run) {
	const head = run.headSha === void 0 ? { kind: "untold" } : {
		kind: "commit",
		sha: run.headSha,
		source: "the head of the triggering run"
	};
	const mergeBase = run.headBranch === void 0 || run.headBranch === event.defaultBranch ? void 0 : mergeBaseWith(event.defaultBranch, "undetermined");
	return {
		method: "workflow_run of a push",
		head,
		bases: [previousRun$1(run), mergeBase].filter((base) => base !== void 0),
		alsoPresent: null,
		settingsFrom: "base"
	};
}
function previousRun$1(run) {
	const { workflowId, runId, headBranch: branch } = run;
	if (workflowId === void 0 || runId === void 0 || branch === void 0) return void 0;
	return {
		kind: "previous-run",
		workflowId,
		runId,
		branch,
		source: `the commit of the run before this one on branch ${branch}`,
		self: "undetermined"
	};
}

//#endregion
//#region src/git/range/event-plan.ts
/** The row of the table for an event of GitHub. `environment` is the user's, for deployments. */
async function planEvent(context, event, environment) {
	switch (event.name) {
		case "pull_request":
		case "pull_request_review":
		case "pull_request_review_comment": return planPullRequest(event, await headFacts(context));
		case "pull_request_target": return planPullRequestTarget(context, event);
		case "workflow_run": return planWorkflowRun(context, event);
		case "push": return planPush(event, environment);
		case "merge_group": return planMergeGroup(event);
		default: return planRelease(event, environment);
	}
}
function planWorkflowRun(context, event) {
	const run = triggeringRun(event);
	return run.isPullRequest ? planRunOfPullRequest(context, run) : planRunOfPush(event, run);
}
async function headFacts({ git }) {
	const head = await readCommit(git, "HEAD");
	if (head === void 0) throw new UserError("git-failed", "There is no commit in this checkout.");
	return head;
}
/** The row of the table for another service. */
async function planService(context, service, env) {
	switch (service) {
		case "gitlab": return planGitlab(env, await headFacts(context));
		case "bitbucket": return planBitbucket(env);
		case "azure": return planAzure(env, await headFacts(context));
		case "jenkins": return planJenkins(env);
		case "travis": return planTravis(env, await headFacts(context));
		case "buildkite": return planBuildkite(env);
		case "circleci":
		case "teamcity":
		case "codebuild":
		case "bamboo":
		case "other": return planUnknownService(service);
	}
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
//#region src/git/range/merge-base.ts
/** Local where both sides are here, else by the compare API. */
async function mergeBase(context, head, partner) {
	const { git, notes } = context;
	const tip = await localTip(context, partner);
	if (tip !== void 0 && await commitHere(context, head) !== void 0) {
		const sha = await localMergeBase(git, head, tip);
		const shallow = await isShallow(git);
		if (sha !== void 0 && shallow) notes.push("The clone is shallow: a later common ancestor may be cut off.");
		if (sha !== void 0) return {
			kind: "found",
			value: {
				sha,
				selfProved: true
			}
		};
		if (!shallow) return {
			kind: "none",
			certain: false,
			why: "the histories have nothing in common"
		};
	}
	return comparedMergeBase(context, head, partner);
}
async function localTip(context, partner) {
	const { git } = context;
	if (partner.kind === "revision") return commitHere(context, partner.revision);
	const remote = await mainRemote(git, partner.kind === "default-branch" ? partner.remote : void 0);
	if (remote === void 0) return void 0;
	if (partner.kind === "default-branch") return remoteDefaultTip(context, remote);
	return commitHere(context, `refs/remotes/${remote}/${partner.name}`);
}
/** The commit of the remote's default branch, as far as it was fetched: what `<remote>/HEAD` names, else the usual names. */
async function remoteDefaultTip(context, remote) {
	const prefix = `refs/remotes/${remote}/`;
	const head = `${prefix}HEAD`;
	const [ref, tip] = await Promise.all([symbolicRef(context.git, head), commitHere(context, head)]);
	if (tip !== void 0 && ref?.startsWith(prefix) === true) return tip;
	for (const name of [
		"main",
		"master",
		"trunk"
	]) {
		const usual = await commitHere(context, prefix + name);
		if (usual !== void 0) return usual;
	}
}
const NOT_HERE = "the history that it needs is not in this clone";
async function comparedMergeBase(context, head, partner) {
	const name = partnerName(context, partner);
	if (context.api === void 0 || name === void 0) return {
		kind: "none",
		certain: false,
		why: await mainRemote(context.git) === void 0 ? "there is no remote" : NOT_HERE
	};
	const answer = await context.api.get(`compare/${encodeURIComponent(name)}...${head}?per_page=1`);
	if (answer.kind !== "ok") return {
		kind: "none",
		certain: false,
		why: answer.why
	};
	const sha = shaAt(answer.body, "merge_base_commit", "sha");
	if (sha === void 0) return {
		kind: "none",
		certain: false,
		why: "the API named no common ancestor"
	};
	context.notes.push(`The API says that ${short(sha)} is the merge-base with ${name}.`);
	return {
		kind: "found",
		value: {
			sha,
			selfProved: saysNothingAhead(answer.body)
		}
	};
}
function partnerName(context, partner) {
	if (partner.kind === "branch") return partner.name;
	return partner.kind === "revision" ? partner.revision : context.event?.defaultBranch;
}
function saysNothingAhead(body) {
	const status = textAt(body, "status");
	return (status === "identical" || status === "behind") && valueAt(body, "ahead_by") === 0;
}
/** What it means that the merge-base is the head. */
function selfMeaning(base, wanted) {
	return base.selfProved ? wanted : "undetermined";
}

//#endregion
//#region src/git/range/candidates.ts
/** Follows a candidate to its commit, from a head whose id is `head`. Rejects with UserError `bad-ref` for a bad name. */
function followCandidate(context, candidate, head) {
	switch (candidate.kind) {
		case "commit": return Promise.resolve({
			kind: "found",
			value: candidate
		});
		case "merge-base": return followMergeBase(context, candidate, head);
		case "last-success": return followLastSuccess(context, candidate);
		case "previous-run": return followPreviousRun(context, candidate);
		case "last-deployment": return followLastDeployment(context, candidate);
		case "previous-tag": return followPreviousTag(context, candidate, head);
		case "named": return followName(context, candidate);
	}
}
async function followMergeBase(context, candidate, head) {
	return withValue(await mergeBase(context, head, candidate.partner), (value) => ({
		sha: value.sha,
		source: candidate.source,
		self: selfMeaning(value, candidate.self)
	}));
}
const nobodyToAsk = {
	kind: "none",
	certain: false,
	why: "there is no API to ask"
};
async function followLastSuccess(context, candidate) {
	const { api, event } = context;
	if (api === void 0 || event === void 0) return nobodyToAsk;
	const runs = await successfulRuns(api, event, candidate.branch);
	if (runs.kind === "none") return runs;
	const [last] = candidate.tagsOnly ? await onTags(context, runs.value) : runs.value;
	if (last === void 0) return {
		kind: "none",
		certain: runs.value.length === 0,
		why: "there is no such run"
	};
	return {
		kind: "found",
		value: {
			...candidate,
			sha: last.sha
		}
	};
}
/** Runs for a push do not say whether it was of a branch or of a tag. */
async function onTags({ git, api }, runs) {
	const answer = await api?.get("tags?per_page=100");
	const items = answer?.kind === "ok" ? listAt({ items: answer.body }, "items") : [];
	const names = new Set(items.map((item) => textAt(item, "name")));
	for (const run of runs) {
		if (run.ref === void 0) continue;
		if (names.has(run.ref) || await commitSha(git, `refs/tags/${run.ref}`) !== void 0) return [run];
	}
	return [];
}
async function followPreviousRun(context, candidate) {
	const { api, event } = context;
	if (api === void 0 || event === void 0) return nobodyToAsk;
	return withValue(await previousRun(api, event, candidate), (run) => ({
		...candidate,
		sha: run.sha
	}));
}
async function followLastDeployment(context, candidate) {
	if (context.api === void 0) return nobodyToAsk;
	return withValue(await lastDeployment(context.api, candidate), (deployment) => ({
		...candidate,
		sha: deployment.sha
	}));
}
async function followPreviousTag(context, candidate, head) {
	const { git } = context;
	const tag = await commitHere(context, head) === void 0 ? void 0 : await previousTag(git, head);
	if (tag === void 0) return {
		kind: "none",
		certain: !await isShallow(git),
		why: "there is none in this clone"
	};
	return {
		kind: "found",
		value: {
			...candidate,
			sha: tag.sha,
			source: `the previous tag, ${tag.name}`
		}
	};
}
async function followName(context, candidate) {
	return {
		kind: "found",
		value: {
			...candidate,
			sha: await namedCommit(context, candidate.ref)
		}
	};
}
/**
* The commit that a person's name for it means: here, on the remote-tracking branch, or by the API. Rejects with
* UserError `bad-ref` when nobody knows it.
*/
async function namedCommit(context, ref) {
	const { git, online } = context;
	const local = await commitHere(context, checkRefName(ref));
	if (local !== void 0) return local;
	const remote = online ? await mainRemote(git) : void 0;
	return (remote === void 0 ? void 0 : await commitHere(context, `refs/remotes/${remote}/${ref}`)) ?? await remoteCommit(context, ref) ?? await resolveCommit(git, ref);
}
async function remoteCommit(context, ref) {
	const { api, online } = context;
	if (!online) return void 0;
	const answer = await api?.get(`commits/${encodeURIComponent(ref)}`);
	return answer?.kind === "ok" ? shaAt(answer.body, "sha") : toSha(ref);
}
function withValue(inquiry, change) {
	return inquiry.kind === "found" ? {
		kind: "found",
		value: change(inquiry.value)
	} : inquiry;
}

//#endregion
//#region src/git/range/clauses.ts
/** Notes, which are sentences, as parts of one sentence: `; ` in front of each, so that it follows other words. */
function asClauses(notes) {
	return notes.map((note) => `; ${lowered(note.trim().replace(/\.$/, ""))}`).join("");
}
/** A word in capitals is a name. */
function lowered(text) {
	return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

//#endregion
//#region src/git/range/resolve-plan.ts
/**
* Turns a plan into trees. Rejects with UserError: `range-undetermined` when the head cannot be had, or no base and the
* policy is `fail`; `bad-ref` for a name that a person gave and nobody knows.
*/
async function resolvePlan(context, plan, policy) {
	try {
		return await resolveSides(context, plan, policy);
	} finally {
		await endAhead(context);
	}
}
async function resolveSides(context, plan, policy) {
	const head = await resolveHead(context, plan.head);
	if (head.tree.kind === "commit") context.onHead?.(head.tree.sha);
	if (plan.alsoPresent?.kind === "commit" && plan.alsoPresent.sha !== head.sha) obtainAhead(context, plan.alsoPresent.sha);
	const choice = await chooseBase(context, plan.bases, head);
	if (choice.kind === "undetermined" && policy === "fail") throw undetermined(plan.method, context.notes);
	const { notes } = context;
	const words = {
		method: plan.method,
		complete: true,
		notes,
		settingsFrom: plan.settingsFrom
	};
	if (choice.kind === "undetermined") {
		notes.push("No base was found: everything is checked.");
		return {
			kind: "all",
			head,
			...words,
			complete: false
		};
	}
	if (choice.kind === "everything") {
		notes.push(`Everything is checked: ${choice.source}.`);
		return {
			kind: "all",
			head,
			...words,
			complete: choice.certain
		};
	}
	if (choice.kind === "unchanged") return {
		kind: "unchanged",
		head,
		base: choice.base,
		...words
	};
	const alsoPresent = await secondBase(context, plan.alsoPresent, {
		head,
		base: choice.base
	});
	return {
		kind: "compare",
		head,
		base: choice.base,
		alsoPresent,
		...words
	};
}
function undetermined(method, notes) {
	return new UserError("range-undetermined", `It cannot be determined what changed (${method}${asClauses(notes)}); fetch more of the history (\`fetch-depth: 0\`), name a base, or let on-undetermined be \`all\`.`);
}
async function resolveHead(context, plan) {
	const here = await commitHere(context, "HEAD");
	switch (plan.kind) {
		case "worktree":
		case "index": return {
			tree: { kind: plan.kind },
			sha: here ?? "",
			source: plan.kind === "index" ? "the index" : "the work tree"
		};
		case "checkout":
			if (here === void 0) return {
				tree: { kind: "worktree" },
				sha: "",
				source: "the checkout, without a commit"
			};
			return {
				tree: {
					kind: "commit",
					sha: here
				},
				sha: here,
				source: "HEAD"
			};
		case "untold": throw new UserError("range-undetermined", "The event does not say which commit is to be judged; name one as the head.");
		case "commit": return headCommit(context, plan, here);
		case "named": return headCommit(context, {
			sha: await namedCommit(context, plan.ref),
			source: plan.ref
		}, here);
	}
}
/** To judge another tree in its place would pass what was never looked at. */
async function headCommit(context, wanted, here) {
	const { sha, source } = wanted;
	const tree = await obtainCommit(context, sha, {
		isHead: true,
		reference: here
	});
	if (tree !== void 0) return {
		tree,
		sha,
		source
	};
	throw new UserError("range-undetermined", `${`The commit to be judged, ${sha} (${source}${asClauses(context.notes)}), cannot be had`}; fetch it first, or name another one as the head.`);
}
async function chooseBase(context, candidates, head) {
	let certain = true;
	for (const candidate of candidates) {
		if (candidate.kind === "everything") return {
			kind: "everything",
			source: candidate.source,
			certain
		};
		const found = await orNote(context, followCandidate(context, candidate, head.sha), {
			kind: "none",
			certain: false,
			why: "git failed"
		});
		if (found.kind === "none") {
			context.notes.push(`Not ${candidate.source}: ${found.why}.`);
			certain &&= found.certain;
			continue;
		}
		const choice = await tryBase(context, found.value, head);
		if (choice !== void 0) return choice;
		if (candidate.kind === "named") throw new UserError("bad-ref", `The files of ${candidate.ref} cannot be had; fetch them first, or name another base.`);
		certain = false;
	}
	return { kind: "undetermined" };
}
async function tryBase(context, found, head) {
	const { sha, source } = found;
	if (sha === head.sha && isCommit(head)) {
		if (found.self === "nothing-new") return {
			kind: "unchanged",
			base: {
				tree: head.tree,
				sha,
				source
			}
		};
		context.notes.push(`Not ${source}: it is the head itself, which proves nothing.`);
		return;
	}
	const tree = await obtainCommit(context, sha, {
		isHead: false,
		reference: referenceOf(head)
	});
	if (tree !== void 0) return {
		kind: "base",
		base: {
			tree,
			sha,
			source
		}
	};
	context.notes.push(`Not ${source}: the files of ${short(sha)} cannot be had.`);
}
function isCommit(side) {
	return side.tree.kind === "commit" || side.tree.kind === "api-tree";
}
/** The API's tree shares what it can with the head, which must be a commit that is here. */
function referenceOf(head) {
	return head.tree.kind === "commit" ? head.sha : void 0;
}
async function secondBase(context, candidate, sides) {
	if (candidate?.kind !== "commit" || candidate.sha === sides.head.sha) return null;
	if (candidate.sha === sides.base.sha) return sides.base;
	const choice = await tryBase(context, candidate, sides.head);
	return choice?.kind === "base" ? choice.base : null;
}

//#endregion
//#region src/git/range/pre-push.ts
/** Parses what git writes to a pre-push hook. Throws UserError `bad-usage` for a line of another shape. */
function parsePrePush(text) {
	return text.split(/\r?\n/).filter((line) => line.trim() !== "").map(parseLine);
}
function parseLine(line) {
	const fields = line.trim().split(" ");
	const [localRef, local, remoteRef, remote] = fields;
	const [localSha, remoteSha] = [toSha(local), toSha(remote)];
	if (fields.length !== 4 || !localRef || !remoteRef || localSha === void 0 || remoteSha === void 0) throw new UserError("bad-usage", `--pre-push reads lines of the form <local ref> <local sha> <remote ref> <remote sha>; this is none: ${JSON.stringify(line)}`);
	return {
		localRef,
		localSha,
		remoteRef,
		remoteSha
	};
}
/** What one pushed ref is compared with. */
function planPushedRef(pushed, headSha, remote) {
	const { localRef, remoteRef, remoteSha } = pushed;
	const head = {
		kind: "commit",
		sha: headSha,
		source: localRef
	};
	const base = isZeroSha(remoteSha) ? mergeBaseWithDefault(remote) : commitBase(remoteSha, `${remoteRef} of the remote`);
	return planOf(`--pre-push, ${localRef} to ${remoteRef}`, head, [base]);
}
function mergeBaseWithDefault(remote) {
	return {
		kind: "merge-base",
		partner: {
			kind: "default-branch",
			remote
		},
		source: "the merge-base with the default branch",
		self: "nothing-new"
	};
}
/**
* One range for each ref that is pushed; refs with the same two trees are one. Deletions give none; when nothing else is
* pushed, one skipped range. No remote is talked to. Rejects as `resolveTerminalRange` does.
*/
async function resolvePrePush(git, stdin, options = {}) {
	const once = rememberingGit(git);
	await once.run(["rev-parse", "--git-dir"]);
	const pushed = parsePrePush(stdin).filter((ref) => !isZeroSha(ref.localSha));
	const ranges = [];
	const seen = /* @__PURE__ */ new Set();
	const policy = options.onUndetermined ?? "all";
	for (const ref of pushed) {
		const headSha = await pushedCommit(once, ref);
		if (headSha === void 0) continue;
		const key = `${headSha} ${ref.remoteSha}`;
		if (seen.has(key)) continue;
		seen.add(key);
		ranges.push(await resolvePlan(offlineContext(once), planPushedRef(ref, headSha, options.remote), policy));
	}
	if (ranges.length > 0) return ranges;
	return [skippedRange("--pre-push, no commit is pushed")];
}
/** Undefined for a tag of something that is no commit: it is never deployed. */
async function pushedCommit(git, { localRef, localSha }) {
	const sha = await commitSha(git, localSha);
	if (sha !== void 0) return sha;
	const { code } = await git.run([
		"cat-file",
		"-e",
		localSha
	], { allowedExitCodes: [
		0,
		1,
		128
	] });
	if (code === 0) return void 0;
	throw new UserError("bad-ref", `${localSha} (${localRef}) is not in this repository; run --pre-push from the hook of the one that is pushed.`);
}
function skippedRange(method) {
	return {
		kind: "skipped",
		method,
		complete: true,
		notes: [],
		settingsFrom: "head"
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
	if (name === "" && !isGithub(input.env)) return void 0;
	return githubEvent(name, input.payload, input.env);
}
/** A context that may talk to the remote and, on GitHub, to the API. */
function rangeContext(input, event) {
	const { git, env, fetch, token, limits = {}, signal, onHead } = input;
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
	const own = signalled(rememberingGit(git), signal);
	const grown = {
		notes: [],
		here: /* @__PURE__ */ new Set(),
		brought: /* @__PURE__ */ new Map(),
		obtained: /* @__PURE__ */ new Map()
	};
	return {
		git: own,
		api,
		event,
		online: true,
		fetchTimeoutMs,
		onHead,
		ahead: new AbortController(),
		...grown
	};
}
/** Every command ends when the signal says so. */
function signalled(git, signal) {
	if (signal === void 0) return git;
	return {
		directory: git.directory,
		run: (args, options) => {
			const own = options?.signal;
			return git.run(args, {
				...options,
				signal: own ? AbortSignal.any([signal, own]) : signal
			});
		},
		start: (args) => git.start(args)
	};
}

//#endregion
//#region src/git/range/rows/terminal.ts
/** A terminal: the flags first, then what would be pushed. */
function planTerminal(flags, place) {
	const head = terminalHead(flags);
	if (flags.all === true) return planOf("--all", head, [everything("everything was asked for")]);
	if (flags.base !== void 0) return planOf(`--base ${flags.base}`, head, [namedBase(flags.base)]);
	if (flags.head !== void 0) return planOf(`--head ${flags.head}`, head, [mergeBaseWith(void 0, "undetermined")]);
	if (place.headSha === void 0) return planOf(terminalMethod(flags), head, [everything("there is no commit yet")]);
	if (flags.staged === true || !place.hasRemote) {
		const source = flags.staged === true ? "HEAD" : "HEAD, since there is no remote";
		const base = {
			kind: "commit",
			sha: place.headSha,
			source,
			self: "nothing-new"
		};
		return planOf(terminalMethod(flags), head, [base]);
	}
	return planOf(terminalMethod(flags), head, [mergeBaseWith(void 0, "nothing-new")]);
}
function terminalMethod(flags) {
	return flags.staged === true ? "--staged" : "the working tree";
}
function terminalHead(flags) {
	if (flags.head !== void 0) return {
		kind: "named",
		ref: flags.head
	};
	return flags.staged === true ? { kind: "index" } : { kind: "worktree" };
}
/** A name that a person gave. */
function namedBase(ref) {
	return {
		kind: "named",
		ref,
		source: ref,
		self: "nothing-new"
	};
}

//#endregion
//#region src/git/range/terminal-range.ts
/**
* The range of a run at a terminal: no remote is talked to. Outside of a repository it is the directory, everything.
* Rejects with UserError: `bad-ref` for a `base` or `head` that is not here, `bad-usage` for flags that exclude each
* other, `not-a-repository` and `git-failed` where a flag needs git, `range-undetermined` when the policy is `fail`.
*/
async function resolveTerminalRange(git, flags = {}) {
	checkFlags(flags);
	const context = offlineContext(git);
	const policy = flags.onUndetermined ?? "all";
	try {
		return await resolvePlan(context, withKeyword(planTerminal(flags, {
			headSha: await commitHere(context, "HEAD"),
			hasRemote: await mainRemote(context.git) !== void 0
		})), policy);
	} catch (error) {
		if (flags.staged === true || flags.base !== void 0 || flags.head !== void 0) throw error;
		return rangeWithoutGit(error, context, policy);
	}
}
function checkFlags(flags) {
	const clash = (one, other) => new UserError("bad-usage", `${one} and ${other} exclude each other.`);
	if (flags.staged === true && flags.head !== void 0) throw clash("--staged", "--head");
	if (flags.all === true && flags.base !== void 0) throw clash("--all", "--base");
}
/** `--base last-success` and `last-deploy` are no names of commits: without an API nobody can tell. */
function withKeyword(plan) {
	return {
		...plan,
		bases: plan.bases.map(keywordBase)
	};
}
function keywordBase(base) {
	if (base.kind !== "named") return base;
	const rest = {
		source: base.ref,
		self: "nothing-new"
	};
	if (base.ref === "last-success") return {
		kind: "last-success",
		branch: void 0,
		tagsOnly: false,
		...rest
	};
	if (base.ref !== "last-deploy") return base;
	return {
		kind: "last-deployment",
		environment: void 0,
		exceptId: void 0,
		...rest
	};
}
/**
* What is left when there is no repository, or no git that works: the directory, everything. Any other error is thrown
* again; so is a git that failed when the policy is `fail`.
*/
function rangeWithoutGit(error, context, policy) {
	if (!(error instanceof UserError)) throw error;
	if (error.code !== "not-a-repository" && error.code !== "git-failed") throw error;
	const isKnown = error.code === "not-a-repository" && !context.online;
	if (!isKnown && policy === "fail") throw new UserError("range-undetermined", `It cannot be determined what changed${asClauses([error.message])}; let on-undetermined be \`all\` to check everything.`, { cause: error });
	return {
		kind: "all",
		head: {
			tree: { kind: "worktree" },
			sha: "",
			source: "the directory"
		},
		method: isKnown ? "no repository" : "without git",
		complete: isKnown,
		notes: [
			...context.notes,
			error.message,
			"Everything is checked."
		],
		settingsFrom: "head"
	};
}

//#endregion
//#region src/git/range/resolve-range.ts
/**
* Which trees are compared, for the surroundings that the environment names: GitHub, GitLab, Bitbucket, Azure Pipelines,
* Jenkins, CircleCI, Travis CI, Buildkite, any other that sets `CI`, or else a terminal. Rejects with UserError: `range-undetermined` when the head cannot be had, or no
* base and the policy is `fail`; `bad-ref` for an unknown `baseRef` or `headRef`; `aborted` by the signal.
*/
async function resolveRange(input) {
	const event = eventOf(input);
	const surroundings = event ?? serviceOf(input.env);
	const flags = saidFlags(input.flags ?? {});
	if (surroundings === void 0) return resolveTerminalRange(input.git, terminalFlags(flags));
	const context = rangeContext(input, event);
	const policy = flags.onUndetermined ?? "all";
	try {
		const plan = typeof surroundings === "string" ? await planService(context, surroundings, input.env) : await planEvent(context, surroundings, flags.environment);
		if ("skip" in plan) return skippedRange(plan.skip);
		return await resolvePlan(context, withFlags(plan, flags, event), policy);
	} catch (error) {
		if (isForeign(event) || flags.baseRef !== void 0 || flags.headRef !== void 0) throw error;
		return rangeWithoutGit(error, context, policy);
	}
}
function saidFlags(flags) {
	const said = Object.entries(flags).filter(([, value]) => value !== void 0 && value !== "");
	return Object.fromEntries(said);
}
function terminalFlags(flags) {
	const { baseRef: base, headRef: head, scope, onUndetermined } = flags;
	return {
		base,
		head,
		all: scope === "all",
		onUndetermined
	};
}
/** The code of a pull request that is not checked out: to judge the checkout instead would pass it unseen. */
function isForeign(event) {
	return event?.name === "pull_request_target" || event?.name === "workflow_run";
}
/** What a person says comes before what the event says. */
function withFlags(plan, flags, event) {
	const { headRef, baseRef, scope } = flags;
	const head = headRef === void 0 ? plan : {
		...plan,
		head: {
			kind: "named",
			ref: headRef
		}
	};
	if (scope === "all") return {
		...head,
		bases: [everything("everything was asked for")],
		alsoPresent: null
	};
	if (baseRef === void 0) return head;
	const method = `${plan.method}, with the base ${baseRef}`;
	return {
		...head,
		method,
		bases: [statedBase(baseRef, flags, event)],
		alsoPresent: null
	};
}
function statedBase(ref, flags, event) {
	if (ref !== "last-success" && ref !== "last-deploy") return namedBase(ref);
	const asked = event ?? githubEvent("", void 0, {});
	return ref === "last-success" ? lastSuccessAlike(asked) : lastDeployment$1(asked, flags.environment);
}

//#endregion
//#region src/cache/cache-directory.ts
/**
* Where caches go by custom: XDG_CACHE_HOME, else what the system has for it. `undefined` where there is no home. The
* specification of XDG wants an absolute path and has others ignored.
*/
function defaultCacheDirectory(env, platform) {
	const path = platform === "win32" ? win32 : posix;
	const set = (name) => {
		const value = env[name] ?? "";
		return path.isAbsolute(value) ? value : void 0;
	};
	const xdg = set("XDG_CACHE_HOME");
	if (xdg !== void 0) return path.join(xdg, "deploy-guard");
	if (platform === "win32") {
		const local = set("LOCALAPPDATA");
		return local && path.join(local, "deploy-guard", "Cache");
	}
	const home = set("HOME");
	return home && path.join(home, platform === "darwin" ? "Library/Caches" : ".cache", "deploy-guard");
}
/** Whether a directory is there. */
async function isDirectory(path) {
	return stat(path).then((stats) => stats.isDirectory(), () => false);
}
/** An absolute path with its links resolved as far as it exists. */
async function realLocation(path) {
	const absolute = resolve(path);
	const parent = dirname(absolute);
	try {
		return await realpath(absolute);
	} catch {
		return parent === absolute ? absolute : join(await realLocation(parent), basename(absolute));
	}
}

//#endregion
//#region src/io/read-input.ts
/** The bytes of a file that was named on the command line. Rejects with UserError `no-such-path`. */
async function readInput(file) {
	try {
		return await readFile(file);
	} catch (error) {
		throw new UserError("no-such-path", `${file} could not be read: ${errorReason(error)}.`, { cause: error });
	}
}

//#endregion
//#region src/run/read-event.ts
/** What GitHub wrote about the event that started the workflow; undefined elsewhere. Rejects with UserError. */
async function readEvent(env) {
	const file = env["GITHUB_EVENT_PATH"] ?? "";
	if (file === "") return void 0;
	const text = new TextDecoder().decode(await readInput(file));
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

//#endregion
//#region src/action/surroundings.ts
/** Rejects with UserError. */
async function surroundingsOf(inputs, variables, io) {
	const env = Object.fromEntries(Object.entries(variables).filter(([name]) => !name.startsWith("INPUT_")));
	const workspace = locateDirectory(env["GITHUB_WORKSPACE"] || io.cwd);
	const directory = await workingDirectory(workspace, inputs);
	if (isOutside(workspace, directory)) throw new UserError("bad-usage", `${`The input working-directory leads to ${directory}, which is outside of the workspace ${workspace}.`} For example: working-directory: site`);
	const payload = await readEvent(env);
	const event = githubEvent(env["GITHUB_EVENT_NAME"] ?? "", payload, env);
	return {
		inputs,
		env,
		io,
		workspace,
		directory,
		git: gitOfRun(directory, { inherited: env }),
		payload,
		event
	};
}
async function workingDirectory(workspace, { workingDirectory: named }) {
	if (named === "") return workspace;
	try {
		return locateDirectory(resolve(workspace, named));
	} catch (error) {
		const { inputFault } = await import("./input-fault.js");
		throw error instanceof UserError ? inputFault("working-directory", error) : error;
	}
}
function isOutside(directory, path) {
	const way = relative(directory, path);
	return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}
/** What the choice of the range needs to know. */
function rangeInputOf({ inputs, env, io, git, payload }) {
	const { token, range } = inputs;
	return {
		git,
		env,
		payload,
		token,
		flags: range,
		fetch: io.fetch,
		signal: io.signal
	};
}
/** `https://github.com/owner/name`, of the repository that is checked; undefined where it is not known. */
function repositoryUrl({ env, event }) {
	const server = env["GITHUB_SERVER_URL"] || "https://github.com";
	return event.repository === void 0 ? void 0 : `${server.replace(/\/+$/, "")}/${event.repository}`;
}

//#endregion
//#region src/cli/io.ts
/** Everything that a stream has to say. */
async function readAll(stream) {
	const chunks = [];
	for await (const chunk of stream) chunks.push(chunk);
	return Buffer.concat(chunks);
}

//#endregion
//#region src/cli/commands/choose-ranges.ts
/**
* What is compared: what the flags say, else what the CI server says, else what a terminal means. Several only for
* `--pre-push`, never none. Whether it will do that nothing could be determined is decided later, when the settings are
* known. Rejects with UserError.
*/
async function chooseRanges(range, git, io) {
	const { env, signal } = io;
	if (range.prePush) return resolvePrePush(git, new TextDecoder().decode(await readAll(io.stdin)));
	if (range.staged) return [await resolveTerminalRange(git, { staged: true })];
	return [await resolveRange({
		git,
		env,
		payload: await readEvent(env),
		flags: {
			baseRef: range.base,
			headRef: range.head,
			scope: range.scope
		},
		signal
	})];
}

//#endregion
export { commitTree as A, wildmatchSteps as B, parseCommit as C, shaAt as D, numberAt as E, BlobTree as F, matchesWhole as G, escaped as H, BlobReader as I, formatOfId as J, blobId as K, MAX_FILE_BYTES as L, TreeListings as M, resolveCommit as N, textAt as O, missingObjects as P, ignoreRules as R, readCommit as S, listAt as T, NEVER$1 as U, characterClass as V, literal as W, branchOfRef as _, surroundingsOf as a, readCommitByApi as b, isDirectory as c, eventOf as d, rangeContext as f, successfulRuns as g, listDeployments as h, repositoryUrl as i, openCommit as j, valueAt as k, realLocation as l, hasSucceeded as m, readAll as n, readInput as o, asClauses as p, emptyTreeId as q, rangeInputOf as r, defaultCacheDirectory as s, chooseRanges as t, resolveRange as u, isTagRef as v, branchAt as w, short as x, toRepository as y, gitPattern as z };