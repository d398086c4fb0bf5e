import { w as UserError } from "./start.js";
import { dirname, join, resolve } from "node:path";
import host, { env, execPath, kill } from "node:process";
import { isUtf8 } from "node:buffer";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";

//#region src/model/path.ts
/** Throws RangeError when `name` is empty, absolute, holds a NUL, or has an empty, `.` or `..` part. */
function toRepoPath(name) {
	if (!isRepoPath(name)) throw new RangeError(`not a path inside a tree: ${JSON.stringify(name)}`);
	return name;
}
function isRepoPath(name) {
	if (name === "" || name.includes("\0")) return false;
	for (let start = 0; start <= name.length;) {
		const slash = name.indexOf("/", start);
		const end = slash < 0 ? name.length : slash;
		if (isHollowPart(name, start, end)) return false;
		start = end + 1;
	}
	return true;
}
function isHollowPart(name, start, end) {
	const length = end - start;
	if (length === 0) return true;
	if (name.charCodeAt(start) !== 46) return false;
	return length === 1 || length === 2 && name.charCodeAt(start + 1) === 46;
}
/** The directory of a path; `''` for the root. */
function directoryOf(path) {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "" : path.slice(0, slash);
}
function baseNameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
/** The part after the last dot of the base name, without the dot; `''` when there is none. `.htaccess` has none. */
function extensionOf(path) {
	const base = baseNameOf(path);
	const dot = base.lastIndexOf(".");
	return dot <= 0 ? "" : base.slice(dot + 1);
}
/** The folder of a file and those above it, nearest first; `''` is the root. */
function foldersAbove(path) {
	const folders = [];
	for (let folder = directoryOf(path); folder !== ""; folder = directoryOf(folder)) folders.push(folder);
	return [...folders, ""];
}
/** `''` stands for the root on either side. */
function joinPath(directory, rest) {
	if (directory === "") return rest;
	return rest === "" ? directory : `${directory}/${rest}`;
}
const strictUtf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
/** Bytes of a name, as git or a PHP string has them, to their one spelling. */
function decodeName(bytes) {
	try {
		return strictUtf8.decode(bytes);
	} catch {
		return decodeBrokenName(bytes);
	}
}
function decodeBrokenName(bytes) {
	let name = "";
	for (let at = 0; at < bytes.length;) {
		const length = validSequenceLength(bytes, at);
		if (length === 0) name += String.fromCharCode(56320 + (bytes[at] ?? 0));
		else name += strictUtf8.decode(bytes.subarray(at, at + length));
		at += Math.max(1, length);
	}
	return name;
}
function validSequenceLength(bytes, at) {
	for (let length = 1; length <= 4 && at + length <= bytes.length; length++) try {
		strictUtf8.decode(bytes.subarray(at, at + length));
		return length;
	} catch {}
	return 0;
}
const encoder = new TextEncoder();
/** The inverse of `decodeName`. */
function encodeName(name) {
	if (!/[\udc80-\udcff]/.test(name)) return encoder.encode(name);
	const bytes = [];
	for (const character of name) {
		const unit = character.charCodeAt(0);
		if (character.length === 1 && unit >= 56448 && unit <= 56575) bytes.push(unit - 56320);
		else bytes.push(...encoder.encode(character));
	}
	return Uint8Array.from(bytes);
}
/** Negative where `one` comes before `other` in git's order, which is that of their bytes. */
function compareNames(one, other) {
	const length = Math.min(one.length, other.length);
	for (let at = 0; at < length; at++) {
		const [a, b] = [one.charCodeAt(at), other.charCodeAt(at)];
		if (a === b) continue;
		return Math.max(a, b) < 55296 ? a - b : Buffer.compare(encodeName(one), encodeName(other));
	}
	return one.length - other.length;
}
/** How a name is written in reports: raw bytes as `\xNN`, a backslash as `\\`; nothing else changes. */
function displayName(name) {
	if (!/[\\\ud800-\udfff]/.test(name)) return name;
	let shown = "";
	for (const character of name) shown += displayCharacter(character);
	return shown;
}
function displayCharacter(character) {
	if (character === "\\") return "\\\\";
	const unit = character.charCodeAt(0);
	if (character.length > 1 || unit < 55296 || unit > 57343) return character;
	return `\\x${(unit & 255).toString(16).toUpperCase().padStart(2, "0")}`;
}
/** The name behind a path as reports write it: the inverse of `displayName`. */
function realName(path) {
	return path.replace(/\\(\\|x[89A-F][0-9A-F])/g, (_, escaped) => escaped === "\\" ? "\\" : String.fromCharCode(56320 + Number.parseInt(escaped.slice(1), 16)));
}

//#endregion
//#region src/git/collect.ts
/** Waits for the end of a command and for all that it writes. Rejects with UserError when it did not end by itself. */
async function collect(child, limits, subject) {
	const [stdout, stderr] = [gather(child.stdout), gather(child.stderr)];
	const stopped = stopAt(child, limits, subject.command);
	child.stdin.on("error", () => void 0);
	child.stdin.end(subject.input ?? "");
	try {
		const code = await ended(child, subject.command);
		if (stopped.reason !== void 0) throw stopped.reason;
		if (typeof code === "string") throw new UserError("git-failed", `git ${subject.command} was killed by ${code}.`);
		return {
			stdout: Buffer.concat(stdout),
			stderr: Buffer.concat(stderr).toString(),
			code
		};
	} finally {
		stopped.release();
	}
}
function gather(stream) {
	const chunks = [];
	stream.on("data", (chunk) => chunks.push(chunk));
	return chunks;
}
/** The exit code, or the name of the signal that ended it. */
function ended(child, command) {
	return new Promise((resolve, reject) => {
		child.once("error", (error) => reject(startFailure(error, command)));
		child.once("close", (code, signal) => resolve(code ?? signal ?? "a signal"));
	});
}
/** The sentence for a command that could not even start. */
function startFailure(error, command) {
	return new UserError("git-failed", "code" in error && error.code === "ENOENT" ? "git is not installed or not on PATH; install git 2.29 or newer." : `git ${command} could not be started: ${error.message}`, { cause: error });
}
/** Time for git to take away the locks that it holds. */
const GRACE_MS = 1e3;
/**
* Who kills a fetch at once leaves `shallow.lock` behind, and nothing can be fetched any more; and its transport, which would
* hold the pipes open for as long as the server is silent.
*/
function endWithHelpers(child) {
	signalAll(child, "SIGTERM");
	for (const stream of [child.stdout, child.stderr]) stream.destroy();
	const timer = setTimeout(() => signalAll(child, "SIGKILL"), GRACE_MS);
	child.once("close", () => {
		clearTimeout(timer);
		signalAll(child, "SIGKILL");
	});
}
function signalAll(child, signal) {
	child.kill(signal);
	try {
		if (child.pid !== void 0) kill(-child.pid, signal);
	} catch {}
}
function stopAt(child, limits, command) {
	const { signal, timeoutMs } = limits;
	const stop = {
		reason: void 0,
		release
	};
	const end = (reason) => {
		stop.reason ??= reason;
		endWithHelpers(child);
	};
	const abort = () => end(new UserError("aborted", `git ${command} was stopped on request.`));
	const late = () => end(new UserError("git-failed", `git ${command} did not end within ${timeoutMs} ms.`));
	const timer = timeoutMs === void 0 ? void 0 : setTimeout(late, timeoutMs);
	signal?.addEventListener("abort", abort);
	if (signal?.aborted === true) abort();
	return stop;
	function release() {
		clearTimeout(timer);
		signal?.removeEventListener("abort", abort);
	}
}

//#endregion
//#region src/git/listing.ts
/** The NUL-terminated tokens of `-z` output. One that is not UTF-8 spoils no other. */
function tokens(output) {
	if (isUtf8(output)) return decodeName(output).split("\0").slice(0, -1);
	const found = [];
	for (let start = 0; start < output.length;) {
		const end = output.indexOf(0, start);
		const stop = end < 0 ? output.length : end;
		found.push(decodeName(output.subarray(start, stop)));
		start = stop + 1;
	}
	return found;
}
/** Of two entries with the same path the last one counts. */
function listingOf(entries) {
	const listing = /* @__PURE__ */ new Map();
	for (const entry of entries) listing.set(entry.path, entry);
	return listing;
}
/**
* Parses `ls-tree -r -z`: mode, type and id with a blank between them, a tab, the name. Names that no checkout could make
* (`..`) are left out.
*/
function parseTreeListing(output) {
	const entries = [];
	for (const token of tokens(output)) {
		const tab = token.indexOf("	");
		const path = token.slice(tab + 1);
		if (!isRepoPath(path)) continue;
		const about = token.slice(0, Math.max(tab, 0));
		const id = about.slice(about.lastIndexOf(" ") + 1);
		entries.push({
			mode: about.slice(0, Math.max(about.indexOf(" "), 0)),
			id,
			path
		});
	}
	return entries;
}
/** What follows the last name has no end of its own. */
const LAST = Uint8Array.of(0);
/**
* Parses `ls-files -o -c -s -v -z --debug`. First `? ` and the name of each untracked file; then for each entry a tag (`S`
* skipped, lower case assumed unchanged), mode, id, stage, a tab, the name, NUL, and five lines about it, of which the first
* is `  ctime: seconds:nanoseconds`.
*/
function parseFileListing(output) {
	const [index, untracked] = [[], []];
	let about;
	for (const token of tokens(Buffer.concat([output, LAST]))) {
		const start = about === void 0 ? 0 : afterLines(token, 5);
		if (about !== void 0) addEntry(index, about, token);
		const isUntracked = token.startsWith("? ", start);
		if (isUntracked) untracked.push(token.slice(start + 2));
		about = isUntracked ? void 0 : token.slice(start);
	}
	return {
		index,
		untracked
	};
}
function afterLines(text, count) {
	let at = 0;
	for (let line = 0; line < count; line++) {
		const end = text.indexOf("\n", at);
		if (end < 0) return text.length;
		at = end + 1;
	}
	return at;
}
function addEntry(index, line, about) {
	const tab = line.indexOf("	");
	const [tag = "", mode = "", id = "", stage = ""] = line.slice(0, tab).split(" ");
	const path = line.slice(tab + 1);
	if (!isRepoPath(path)) return;
	const flags = {
		skipped: tag === "S" || tag === "s",
		trusted: tag === "H"
	};
	index.push({
		mode,
		id,
		path,
		stage: Number(stage),
		...flags,
		changedAt: changeTime(about)
	});
}
/** Milliseconds since 1970, of `  ctime: seconds:nanoseconds` and other lines. */
function changeTime(about) {
	const colon = about.indexOf(":", 9);
	return Number(about.slice(9, colon)) * 1e3 + Number(about.slice(colon + 1, about.indexOf("\n"))) / 1e6;
}
/** Parses `--raw -z` without renames: `:mode mode id id status`, then the name as a token of its own. */
function parseRawDiff(output) {
	const found = tokens(output);
	const entries = [];
	for (let at = 0; at + 1 < found.length; at += 2) {
		const [, mode = "", , id = "", status = ""] = (found[at] ?? "").split(" ");
		const path = found[at + 1] ?? "";
		if (isRepoPath(path)) entries.push({
			mode,
			id,
			status,
			path
		});
	}
	return entries;
}
/** The mode of a side on which there is nothing. */
const NOTHING = "000000";
/** What a mode stands for. */
function kindOfMode(mode) {
	if (mode === "120000") return "symlink";
	return mode === "160000" ? "submodule" : "file";
}

//#endregion
//#region src/git/repository-facts.ts
const QUESTION = [
	"rev-parse",
	"--is-shallow-repository",
	"--show-object-format",
	"--show-toplevel",
	"--between=//",
	"--show-prefix",
	"--revs-only",
	"HEAD^{commit}"
];
/** Undefined where git tells nothing: outside of a repository, or in one that it cannot read. Rejects as `Git.run` does. */
async function repositoryFacts(git, options = {}) {
	const { stdout, code } = await git.run(QUESTION, {
		...options,
		once: "place",
		allowedExitCodes: [0, 128]
	});
	const [, shallow, format, places] = /^(true|false)\n(sha1|sha256)\n(.*)$/s.exec(decodeName(stdout)) ?? [];
	if (places === void 0) return void 0;
	const workTree = code === 0 ? parsePlaces(places, format === "sha256" ? "sha256" : "sha1") : void 0;
	return {
		isShallow: shallow === "true",
		workTree
	};
}
/** A directory's name may hold line feeds, but a prefix ends with a slash: a last line of digits is the commit. */
function parsePlaces(places, format) {
	const [, root, prefix, head] = /^(.*?)\n--between=\/\/\n(.*?)\n(?:([0-9a-f]{40,64})\n)?$/s.exec(places) ?? [];
	if (root === void 0 || prefix === void 0) return void 0;
	return {
		root,
		prefix: prefix.replace(/\/$/, ""),
		format,
		head
	};
}

//#endregion
//#region src/git/setting-names.ts
const PATTERN = "^(extensions\\.partialclone|remote\\..+|filter\\..+\\.(clean|smudge|process|required))$";
/** What is configured of the settings that anything here asks for, by full name: the last word in lower case. */
async function settingNames(git, options = {}) {
	await repositoryFacts(git, options);
	const wanted = [
		"config",
		"-z",
		"--name-only",
		"--get-regexp",
		PATTERN
	];
	const found = await git.run(wanted, {
		...options,
		once: "place",
		allowedExitCodes: [0, 1]
	});
	return [...new Set(tokens(found.stdout))];
}
/** Whether objects may have been left out of the clone, to be had from a remote. */
function isPartialClone(names) {
	return names.some((name) => /^(?:extensions\.partialclone|remote\..*\.promisor)$/s.test(name));
}
/** The names of the remotes, sorted as `git remote` does. */
function remoteNames(names) {
	const found = names.map((name) => /^remote\.([^/].*)\.[^.]+$/s.exec(name)?.[1]).filter((name) => name !== void 0);
	return [...new Set(found)].sort();
}

//#endregion
//#region src/git/environment.ts
/**
* Goes before every command: nothing that a repository or a user configures is executed, and a file counts as unchanged
* only where all of its stat says so, whatever the command is. A command line outranks every configuration file.
*/
const guardFlags = [
	"--no-pager",
	"-c",
	"submodule.recurse=false",
	"-c",
	"core.fsmonitor=false",
	"-c",
	"core.hooksPath=/dev/null",
	"-c",
	"core.trustctime=true",
	"-c",
	"core.checkStat=default",
	"-c",
	"fetch.prune=false",
	"-c",
	"fetch.recurseSubmodules=false",
	"-c",
	"credential.helper=",
	"-c",
	"core.alternateRefsCommand=true"
];
const guardVariables = {
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_LITERAL_PATHSPECS: "1",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_TERMINAL_PROMPT: "0",
	LC_ALL: "C"
};
/**
* A partial clone fetches a missing object when it is read. Git 2.44 (and 2.39.4) has a switch against that; an older git
* starts its transport, which an allow-list that names no protocol stops.
*/
const offlineVariables = {
	GIT_NO_LAZY_FETCH: "1",
	GIT_ALLOW_PROTOCOL: "none"
};
/**
* A remote is talked to by git itself and by the plain ssh alone: no transport, proxy, ssh or asker that somebody configured.
* Variables outrank the configuration.
*/
const onlineVariables = {
	GIT_ALLOW_PROTOCOL: "file:git:http:https:ssh",
	GIT_PROXY_COMMAND: "",
	GIT_SSH_COMMAND: "ssh -o BatchMode=yes",
	GIT_ASKPASS: ""
};
/** Chosen by the user about the machine, not about one repository: where configuration is and how TLS is done. */
const keptGitVariable = /^GIT_(CONFIG_GLOBAL|CONFIG_SYSTEM|CONFIG_NOSYSTEM|CEILING_DIRECTORIES|SSL_\w+|HTTP_\w+)$/;
/** What git is started with: no GIT_DIR of a surrounding hook, no program to ask for passwords, English messages. */
function gitEnvironment(options) {
	const kept = Object.entries(options.inherited ?? env).filter(([name]) => isKept(name.toUpperCase()));
	const transport = options.network === true ? onlineVariables : offlineVariables;
	return {
		...Object.fromEntries(kept),
		...guardVariables,
		...transport,
		...options.variables
	};
}
function isKept(name) {
	if (name === "SSH_ASKPASS" || name === "LANGUAGE") return false;
	return !name.startsWith("GIT_") || keptGitVariable.test(name);
}

//#endregion
//#region src/tree/temporary-directory.ts
/** Makes one, private to this user, with one file in it. */
function temporaryDirectory(fileName, content) {
	const path = mkdtempSync(join(tmpdir(), "deploy-guard-"));
	writeFileSync(join(path, fileName), content);
	return {
		path,
		remove: () => rmSync(path, {
			recursive: true,
			force: true
		})
	};
}

//#endregion
//#region src/git/trusting-home.ts
/** Git's refusal to read a repository of another user (git 2.35.2 and later; container jobs meet it). */
function isDistrust(stderr) {
	return /detected dubious ownership|unsafe repository/.test(stderr);
}
/**
* A HOME whose configuration is the user's and trusts the repository. Git reads `safe.directory` from files alone before
* 2.38. What git guards against is execution of what the repository configures, and the runner switches that off.
*/
function trustingHome(environment) {
	const home = environment["HOME"] ?? environment["USERPROFILE"] ?? "";
	const own = environment["GIT_CONFIG_GLOBAL"] ?? join(home, ".gitconfig");
	const directory = removedAtExit(temporaryDirectory(".gitconfig", `${[join(environment["XDG_CONFIG_HOME"] ?? join(home, ".config"), "git", "config"), own].map((path) => `[include]\n\tpath = ${quoted(path)}\n`).join("")}[safe]\n\tdirectory = *\n`));
	const variables = {
		HOME: directory.path,
		XDG_CONFIG_HOME: directory.path,
		GIT_CONFIG_GLOBAL: void 0
	};
	return {
		...directory,
		variables
	};
}
/** Those that are still there. */
const homes = /* @__PURE__ */ new Set();
/** A process may end before the git that it started. */
function removedAtExit(directory) {
	if (homes.size === 0) host.once("exit", removeAll);
	homes.add(directory);
	const remove = () => {
		homes.delete(directory);
		if (homes.size === 0) host.removeListener("exit", removeAll);
		directory.remove();
	};
	return {
		path: directory.path,
		remove
	};
}
function removeAll() {
	for (const home of homes) home.remove();
}
function quoted(value) {
	return `"${value.replaceAll(/["\\]/g, "\\$&")}"`;
}

//#endregion
//#region src/git/version.ts
/** sha256 repositories and `fetch --no-write-fetch-head` came with it. */
const MINIMUM = [2, 29];
/** Throws UserError `git-failed` when the answer to `git version` is not that of a git that is new enough. */
function requireVersion(answer) {
	const text = new TextDecoder().decode(answer.stdout).trim();
	const numbers = /(\d+)\.(\d+)/.exec(text);
	if (answer.code !== 0 || numbers === null) throw new UserError("git-failed", "The program called git does not answer `git version`; install git 2.29 or newer.");
	const [major, minor] = [Number(numbers[1]), Number(numbers[2])];
	if (major > MINIMUM[0] || major === MINIMUM[0] && minor >= MINIMUM[1]) return;
	throw new UserError("git-failed", `git ${numbers[0]} is too old; install git ${MINIMUM.join(".")} or newer.`);
}

//#endregion
//#region src/git/run.ts
/** A runner for `cwd` and the repository around it. Nothing is started yet. */
function createGit(cwd, options = {}) {
	return new GuardedGit(resolve(cwd), options);
}
/** Under the same variables the same git answers: one run asks it once. */
const accepted = /* @__PURE__ */ new WeakMap();
var GuardedGit = class {
	directory;
	#options;
	#version;
	#distrusted = false;
	constructor(directory, options) {
		this.directory = directory;
		this.#options = options;
	}
	async run(args, options = {}) {
		this.#version ??= this.#acceptedVersion();
		if (isOnline(options)) await this.#version;
		const answer = this.#answer(args, options);
		answer.catch(() => void 0);
		await this.#version;
		const result = await answer;
		if ((options.allowedExitCodes ?? [0]).includes(result.code)) return result;
		throw failure(args, result, this.directory);
	}
	async #answer(args, options) {
		const wasTrusting = this.#distrusted;
		const result = await this.#collect(args, options);
		if (wasTrusting || result.code === 0 || !isDistrust(result.stderr)) return result;
		this.#distrusted = true;
		return this.#collect(args, options);
	}
	start(args) {
		const child = this.#spawn(args, {});
		child.unref();
		for (const stream of [
			child.stdin,
			child.stdout,
			child.stderr
		]) unrefStream(stream);
		return child;
	}
	#acceptedVersion() {
		const { inherited, executable = "git" } = this.#options;
		const known = inherited && accepted.get(inherited)?.get(executable);
		if (known) return known;
		const asked = this.#collect(["version"], {}).then(requireVersion);
		if (inherited) accepted.set(inherited, (accepted.get(inherited) ?? /* @__PURE__ */ new Map()).set(executable, asked));
		return asked;
	}
	#collect(args, options) {
		return collect(this.#spawn(args, options), options, {
			input: options.input,
			command: args[0] ?? ""
		});
	}
	#spawn(args, options) {
		const network = isOnline(options);
		const environment = gitEnvironment({
			...this.#options,
			network
		});
		const home = this.#distrusted ? trustingHome(environment) : void 0;
		const child = spawn(this.#options.executable ?? "git", [
			"-C",
			this.directory,
			...guardFlags,
			...args
		], {
			cwd: dirname(execPath),
			env: {
				...environment,
				...home?.variables
			},
			windowsHide: true,
			detached: network
		});
		if (home !== void 0) child.once("close", () => home.remove());
		return child;
	}
};
/** Whether a command may talk to a remote. */
function isOnline({ network = false }) {
	return network !== false;
}
function unrefStream(stream) {
	if ("unref" in stream && typeof stream.unref === "function") stream.unref();
}
function failure(args, result, directory) {
	if (/not a git repository/i.test(result.stderr)) return new UserError("not-a-repository", `${directory} is not inside a git repository.`);
	const said = result.stderr.trim().split("\n")[0] ?? "";
	return new UserError("git-failed", `git ${args[0] ?? ""} failed with exit code ${result.code}: ${said}`);
}
/** Throws UserError `bad-ref` for a name that git could take for an option or that no ref can have. */
function checkRefName(ref) {
	if (ref === "" || ref.startsWith("-") || /[\0-\x20\x7f]/.test(ref)) throw new UserError("bad-ref", `${JSON.stringify(ref)} cannot be the name of a commit; give a sha, a branch or a tag.`);
	return ref;
}

//#endregion
//#region src/git/remembering-git.ts
/**
* The same git, which answers from memory what it was asked with `once` before: for one run, in which nobody else is
* expected to change the repository. What talks to a remote may change anything, so that all is forgotten, or all that
* hangs on which objects are here.
*/
function rememberingGit(git) {
	return git instanceof RememberingGit ? git : new RememberingGit(git);
}
/** What `createGit` gives, for one run. */
function gitOfRun(directory, options) {
	return new RememberingGit(createGit(directory, options));
}
var RememberingGit = class {
	directory;
	#git;
	#answers = /* @__PURE__ */ new Map();
	/** Those that no fetched object changes. */
	#ofPlace = /* @__PURE__ */ new Map();
	constructor(git) {
		this.directory = git.directory;
		this.#git = git;
	}
	run(args, options = {}) {
		if (isOnline(options)) return this.#change(args, options);
		return options.once ? this.#recall(args, options) : this.#git.run(args, options);
	}
	start(args) {
		return this.#git.start(args);
	}
	/** Also what was asked in the meantime may have been answered before the change. */
	async #change(args, options) {
		this.#forget(options);
		try {
			return await this.#git.run(args, options);
		} finally {
			this.#forget(options);
		}
	}
	#forget({ network }) {
		this.#answers.clear();
		if (network !== "objects") this.#ofPlace.clear();
	}
	#recall(args, options) {
		const question = JSON.stringify([args, options.allowedExitCodes]);
		const answers = options.once === "place" ? this.#ofPlace : this.#answers;
		const known = answers.get(question);
		if (known !== void 0) return known;
		const answer = this.#git.run(args, options);
		answers.set(question, answer);
		return answer;
	}
};

//#endregion
//#region src/tree/locate.ts
/** The real path of a directory. Throws UserError `no-such-path` when it is none. */
function locateDirectory(directory) {
	try {
		const real = realpathSync.native(directory);
		if (statSync(real).isDirectory()) return real;
	} catch (error) {
		throw new UserError("no-such-path", `The directory ${directory} does not exist or may not be entered.`, { cause: error });
	}
	throw new UserError("no-such-path", `${directory} is a file; give the directory that holds the project.`);
}
/** Whether a `.git` stands in the directory or above it. */
function isBelowGit(directory) {
	if (existsSync(join(directory, ".git"))) return true;
	const parent = dirname(directory);
	return parent !== directory && isBelowGit(parent);
}
/** Whether the directory is itself what a `.git` is: a repository without files. */
function isBareRepository(directory) {
	return [
		"HEAD",
		"objects",
		"refs"
	].every((name) => existsSync(join(directory, name)));
}

//#endregion
//#region src/git/filters.ts
/**
* Flags that empty every clean and smudge command that is configured. Git would run them on a file that was written in
* the same moment as the index, because then only the content can tell whether it changed.
*/
async function disarmFilters(git, options) {
	const keys = await filterKeys(git, options);
	const stubborn = keys.find((key) => /[=\udc80-\udcff]/u.test(key));
	if (stubborn !== void 0) throw new UserError("git-failed", `The setting ${displayName(stubborn)} of git cannot be switched off; rename it.`);
	return keys.flatMap((key) => ["-c", `${key}=${key.endsWith(".required") ? "false" : ""}`]);
}
async function filterKeys(git, options) {
	return (await settingNames(git, options)).filter((name) => name.startsWith("filter."));
}
/**
* The paths between whose bytes on the disk and in the repository a filter stands that is configured here (git-crypt, Git
* LFS): the id of the index names the latter.
*/
async function filteredPaths(git, paths, options) {
	const names = new Set((await filterKeys(git, options)).map((key) => key.replace(/^filter\.(.*)\.[^.]*$/s, "$1")));
	if (names.size === 0) return /* @__PURE__ */ new Set();
	const input = Buffer.concat(Array.from(paths, (path) => Buffer.concat([encodeName(path), Buffer.of(0)])));
	const said = tokens((await git.run([
		"check-attr",
		"-z",
		"--stdin",
		"filter"
	], {
		...options,
		input
	})).stdout);
	const filtered = /* @__PURE__ */ new Set();
	for (let at = 0; at + 2 < said.length; at += 3) {
		const path = said[at] ?? "";
		if (names.has(said[at + 2] ?? "") && isRepoPath(path)) filtered.add(path);
	}
	return filtered;
}

//#endregion
//#region src/git/work-tree-questions.ts
/** Untracked files and the index, with its stat data. */
const LISTED = [
	"-o",
	"-c",
	"-s",
	"-v",
	"-z",
	"--debug"
];
/** Asks for all of it at once, and of a git that remembers once a run. */
function askWorkTree(git, options) {
	const asked = {
		...options,
		once: true
	};
	return {
		files: answer(git, [
			"ls-files",
			...LISTED,
			"--exclude-per-directory=.gitignore"
		], asked),
		changed: changedFiles(git, asked)
	};
}
async function answer(git, args, options) {
	return (await git.run(args, options)).stdout;
}
async function changedFiles(git, options) {
	const flags = [
		"-z",
		"--raw",
		"--no-renames",
		"--no-ext-diff",
		"--ignore-submodules=all"
	];
	return answer(git, [
		...await disarmFilters(git, options),
		"diff-files",
		...flags
	], options);
}

//#endregion
//#region src/git/range/service.ts
const serviceVariables = [
	["gitlab", "GITLAB_CI"],
	["bitbucket", "BITBUCKET_COMMIT"],
	["azure", "TF_BUILD"],
	["jenkins", "JENKINS_URL"],
	["circleci", "CIRCLECI"],
	["travis", "TRAVIS"],
	["buildkite", "BUILDKITE"],
	["teamcity", "TEAMCITY_VERSION"],
	["codebuild", "CODEBUILD_BUILD_ID"],
	["bamboo", "bamboo_buildKey"],
	["other", "CI"],
	["other", "CONTINUOUS_INTEGRATION"]
];
/**
* Undefined at a terminal. A service that is not known by name is none: there the remote has what is judged already, and what
* a terminal compares would be nothing.
*/
function serviceOf(env) {
	return serviceVariables.find(([, variable]) => !/^(0|false)?$/i.test(env[variable] ?? ""))?.[0];
}
/** Whether this is a run of GitHub Actions. */
function isGithub(env) {
	return (env["GITHUB_EVENT_NAME"] ?? "") !== "" || (env["GITHUB_ACTIONS"] ?? "") !== "";
}

//#endregion
export { extensionOf as A, startFailure as C, directoryOf as D, decodeName as E, toRepoPath as F, isRepoPath as M, joinPath as N, displayName as O, realName as P, tokens as S, compareNames as T, kindOfMode as _, isBareRepository as a, parseRawDiff as b, gitOfRun as c, createGit as d, isPartialClone as f, NOTHING as g, repositoryFacts as h, filteredPaths as i, foldersAbove as j, encodeName as k, rememberingGit as l, settingNames as m, serviceOf as n, isBelowGit as o, remoteNames as p, askWorkTree as r, locateDirectory as s, isGithub as t, checkRefName as u, listingOf as v, baseNameOf as w, parseTreeListing as x, parseFileListing as y };