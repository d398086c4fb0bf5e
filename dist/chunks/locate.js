import { n as UserError } from "./errors.js";
import { n as decodeName, s as isRepoPath } from "./path.js";
import { dirname, join, resolve } from "node:path";
import { env, execPath, kill } from "node:process";
import { isUtf8 } from "node:buffer";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";

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
/** A fetch leaves its transport behind, which would hold the pipes open for as long as the server is silent. */
function killWithHelpers(child) {
	child.kill("SIGKILL");
	for (const stream of [child.stdout, child.stderr]) stream.destroy();
	try {
		if (child.pid !== void 0) kill(-child.pid, "SIGKILL");
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
		killWithHelpers(child);
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
/** Parses `ls-tree -r -z`. Names that no checkout could make (`..`) are left out. */
function parseTreeListing(output) {
	const entries = [];
	for (const token of tokens(output)) {
		const tab = token.indexOf("	");
		const [mode = "", , id = ""] = token.slice(0, tab).split(" ");
		const path = token.slice(tab + 1);
		if (isRepoPath(path)) entries.push({
			mode,
			id,
			path
		});
	}
	return entries;
}
/** Parses `ls-files -s -v -z`: a tag (`S` skipped, lower case assumed unchanged), mode, id, stage, a tab, the name. */
function parseIndexListing(output) {
	const entries = [];
	for (const token of tokens(output)) {
		const tab = token.indexOf("	");
		const [tag = "", mode = "", id = "", stage = ""] = token.slice(0, tab).split(" ");
		const path = token.slice(tab + 1);
		if (!isRepoPath(path)) continue;
		entries.push({
			mode,
			id,
			path,
			stage: Number(stage),
			skipped: /^s$/i.test(tag),
			trusted: tag === "H"
		});
	}
	return entries;
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
	const directory = temporaryDirectory(".gitconfig", `${[join(environment["XDG_CONFIG_HOME"] ?? join(home, ".config"), "git", "config"), own].map((path) => `[include]\n\tpath = ${quoted(path)}\n`).join("")}[safe]\n\tdirectory = *\n`);
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
		await this.#version;
		const wasTrusting = this.#distrusted;
		let result = await this.#collect(args, options);
		if (!wasTrusting && result.code !== 0 && isDistrust(result.stderr)) {
			this.#distrusted = true;
			result = await this.#collect(args, options);
		}
		if ((options.allowedExitCodes ?? [0]).includes(result.code)) return result;
		throw failure(args, result, this.directory);
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
		const environment = gitEnvironment({
			...this.#options,
			network: options.network
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
			detached: options.network === true
		});
		if (home !== void 0) child.once("close", () => home.remove());
		return child;
	}
};
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
export { createGit as a, parseIndexListing as c, tokens as d, startFailure as f, checkRefName as i, parseRawDiff as l, isBelowGit as n, NOTHING as o, locateDirectory as r, kindOfMode as s, isBareRepository as t, parseTreeListing as u };