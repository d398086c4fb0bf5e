import { a as encodeName, c as joinPath, n as decodeName, r as directoryOf, s as isRepoPath } from "./path.js";

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
		this.#lines = lines.flatMap((line, index) => parseLine(line.replace(/\r$/, ""), index + 1) ?? []);
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
function parseLine(written, line) {
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
export { escaped as a, matchesWhole as c, characterClass as i, gitPattern as n, NEVER$1 as o, wildmatchSteps as r, literal as s, ignoreRules as t };