import { C as UnreadableFileError } from "./start.js";
import { G as matchesWhole, H as escaped, R as ignoreRules, U as NEVER, V as characterClass, W as literal, z as gitPattern } from "./range.js";
import { D as directoryOf, E as decodeName, M as isRepoPath, N as joinPath, k as encodeName } from "./asking.js";
import { St as decidingGlob } from "./opening.js";
import { posix } from "node:path";

//#region src/tree/docker-pattern.ts
const CLASSES = {
	negation: "^",
	slash: true
};
/**
* A cleaned pattern of a .dockerignore as moby's patternmatcher compiles it: `**` and the slash after it are any number of
* directories, at the end anything. Patterns that begin with two stars and hold nothing else special are compared with
* the end of the path.
*/
function dockerPattern(pattern) {
	if (!/[*?[\]\\]/.test(pattern)) return (path) => path === pattern;
	const [, inner = "", trailing] = /^([^*?[\]\\]*)(\*\*\/?)$/.exec(pattern) ?? [];
	if (trailing !== void 0 && inner !== "") return (path) => path.startsWith(pattern.slice(0, -2));
	const [, suffix] = /^\*\*([^*?[\]\\]*)$/.exec(pattern) ?? [];
	if (suffix !== void 0) return (path) => path.endsWith(suffix) || suffix.startsWith("/") && path === suffix.slice(1);
	const steps = stepsOf(pattern);
	return (path) => matchesWhole(steps, path);
}
function stepsOf(pattern) {
	const steps = [];
	for (let at = 0; at < pattern.length;) {
		const { step, end } = stepAt(pattern, at);
		steps.push(step);
		at = end;
	}
	return steps;
}
function stepAt(pattern, at) {
	const character = pattern[at] ?? "";
	if (character === "*" && pattern[at + 1] === "*") {
		const end = at + (pattern[at + 2] === "/" ? 3 : 2);
		return {
			step: end >= pattern.length ? {
				kind: "any",
				slashes: true
			} : { kind: "directories" },
			end
		};
	}
	if (character === "[") return characterClass(pattern, at, CLASSES);
	if (character === "\\") return {
		step: escapedAt(pattern, at + 1),
		end: at + 2
	};
	return {
		step: character === "*" ? {
			kind: "any",
			slashes: false
		} : character === "?" ? {
			kind: "one",
			test: (other) => other !== "/"
		} : literal(character),
		end: at + 1
	};
}
/** Moby leaves the backslash to its regular expressions, in which one before a letter or a digit is not that character. */
function escapedAt(pattern, at) {
	return /[A-Za-z\d]/.test(pattern.charAt(at)) ? NEVER : escaped(pattern[at]);
}
/** A pattern without what means nothing, as Go's filepath.Clean leaves it: no `./`, `//`, `..` or slash at either end. */
function cleanPattern(pattern) {
	const clean = posix.normalize(pattern).replace(/(.)\/+$/, "$1");
	return clean.length > 1 ? clean.replace(/^\//, "") : clean;
}

//#endregion
//#region src/tree/docker-ignore.ts
/**
* What a .dockerignore keeps out of an image: the last line that matches a path or a directory above it decides. Other than
* in a .gitignore patterns begin at the context, and below a directory that is left out something can be taken in again.
*/
function dockerIgnore({ path: file, text, directory }) {
	const lines = parseLines(text);
	const prefix = directory === "" ? "" : `${directory}/`;
	return (path) => {
		if (!path.startsWith(prefix)) return void 0;
		const levels = levelsOf(path.slice(prefix.length));
		const found = lines.findLast(({ matches }) => levels.some(matches));
		return found === void 0 || found.includes ? void 0 : exclusionOf(file, found);
	};
}
function exclusionOf(file, { line, pattern }) {
	return {
		source: `${file}:${line}`,
		pattern
	};
}
/** `a`, `a/b`, `a/b/c` of `a/b/c`. */
function levelsOf(path) {
	const parts = path.split("/");
	return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
function parseLines(text) {
	return text.replace(/^\ufeff/, "").split("\n").flatMap((text, index) => parseLine$1(text, index + 1) ?? []);
}
/** Moby cleans a pattern twice, and looks for the `!` before and after. */
function parseLine$1(text, line) {
	const written = text.startsWith("#") ? "" : text.trim();
	const isNegated = written.startsWith("!");
	const first = isNegated ? written.slice(1).trim() : written;
	if (first === "") return void 0;
	const whole = posix.normalize(`${isNegated ? "!" : ""}${cleanPattern(first)}`.trim()).replace(/(.)\/+$/, "$1");
	const includes = whole.startsWith("!");
	return {
		line,
		pattern: written,
		includes,
		matches: dockerPattern(includes ? whole.slice(1) : whole)
	};
}

//#endregion
//#region src/tree/attributes-file.ts
const BLANK = /[ \t\r]+/;
const MACRO = "[attr]";
/** Git takes longer lines for an attack. */
const MAX_LINE = 2048;
/** Reads a .gitattributes file as attr.c of git does; lines that it refuses are left out. Bytes stand for one character each. */
function parseAttributes(text) {
	return text.replace(/^\xef\xbb\xbf/, "").split("\n").flatMap((line, index) => parseLine(line, index + 1) ?? []);
}
function parseLine(text, line) {
	const rest = text.replace(/^[ \t\r]+/, "");
	if (rest === "" || rest.startsWith("#") || text.length >= MAX_LINE) return void 0;
	const { name, after } = nameOf(rest);
	if (name.length > 6 && name.startsWith(MACRO)) {
		const [macro = "", ...states] = rest.slice(6).split(BLANK).filter(Boolean);
		return isAttributeName(macro) ? made({
			line,
			pattern: macro
		}, states) : void 0;
	}
	if (name.startsWith("!")) return void 0;
	return made({
		line,
		pattern: name,
		matches: gitPattern(name)
	}, after.split(BLANK).filter(Boolean));
}
function made(line, words) {
	const states = words.map(stateOf);
	return states.every(({ name }) => isAttributeName(name)) ? {
		...line,
		states
	} : void 0;
}
function stateOf(word) {
	if (word.startsWith("-")) return {
		name: word.slice(1),
		value: false
	};
	if (word.startsWith("!")) return {
		name: word.slice(1),
		value: void 0
	};
	const equals = word.indexOf("=");
	return equals < 0 ? {
		name: word,
		value: true
	} : {
		name: word.slice(0, equals),
		value: word.slice(equals + 1)
	};
}
function isAttributeName(name) {
	return /^[A-Za-z0-9_.][-A-Za-z0-9_.]*$/.test(name) && !name.startsWith("builtin_");
}
/** A pattern may be quoted as C strings are. */
function nameOf(text) {
	const quoted = text.startsWith("\"") ? unquote(text) : void 0;
	if (quoted !== void 0) return quoted;
	const end = text.search(BLANK);
	return end < 0 ? {
		name: text,
		after: ""
	} : {
		name: text.slice(0, end),
		after: text.slice(end)
	};
}
const ESCAPES = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
/** Undefined for what quote.c of git refuses. */
function unquote(text) {
	let name = "";
	for (let at = 1; at < text.length;) {
		const [token = ""] = /^(?:\\[0-3][0-7]{2}|\\[abfnrtv"\\]|[^\\])/s.exec(text.slice(at)) ?? [];
		if (token === "") return void 0;
		at += token.length;
		if (token === "\"") return {
			name,
			after: text.slice(at)
		};
		name += unescaped(token);
	}
}
function unescaped(token) {
	if (!token.startsWith("\\")) return token;
	if (token.length === 4) return String.fromCharCode(Number.parseInt(token.slice(1), 8));
	const letter = token.charAt(1);
	return ESCAPES[letter] ?? letter;
}

//#endregion
//#region src/tree/exclusion.ts
/** What leaves out a directory leaves out all below it. `test` is asked about directories with a slash at their end. */
function everyLevel(test) {
	const directories = /* @__PURE__ */ new Map([["", void 0]]);
	const above = (directory) => {
		if (directories.has(directory)) return directories.get(directory);
		const found = above(directoryOf(directory)) ?? test(`${directory}/`);
		directories.set(directory, found);
		return found;
	};
	return (path, kind) => above(directoryOf(path)) ?? test(kind === "submodule" ? `${path}/` : path);
}

//#endregion
//#region src/tree/export-ignore.ts
const NAME = "export-ignore";
/**
* What `git archive` leaves out: paths, and all below directories, whose attribute export-ignore is set. `files` are the
* texts of the tree's .gitattributes files, decoded as names are, by the directory that each lies in.
*/
function exportIgnore(files) {
	const parsed = new Map(Array.from(files, ([directory, text]) => [directory, parseAttributes(asBytes(text))]));
	const stack = new AttributeStack(parsed);
	return everyLevel((path) => stack.exclusion(path));
}
/** Of several lines the last one of the nearest file decides; each attribute by itself (gitattributes(5)). */
var AttributeStack = class {
	#files;
	#macros;
	constructor(files) {
		this.#files = files;
		const macros = (files.get("") ?? []).filter(({ matches }) => matches === void 0);
		this.#macros = new Map(macros.map(({ pattern, states }) => [pattern, states]));
	}
	/** `asked` ends with a slash for a directory. */
	exclusion(asked) {
		const settings = /* @__PURE__ */ new Map();
		for (let at = directoryOf(asked.replace(/\/$/, ""));; at = directoryOf(at)) {
			this.#collect(at, asked, settings);
			if (settings.has(NAME) || at === "") break;
		}
		const found = settings.get(NAME);
		if (found?.value !== true) return void 0;
		const { directory, line } = found;
		return {
			source: `${joinPath(directory, ".gitattributes")}:${line.line}`,
			pattern: decodeName(Buffer.from(line.pattern, "latin1"))
		};
	}
	#collect(directory, asked, settings) {
		const lines = this.#files.get(directory) ?? [];
		const below = asBytes(directory === "" ? asked : asked.slice(directory.length + 1));
		for (const line of lines.toReversed()) if (line.matches?.(below) === true) this.#fill(line.states, {
			directory,
			line
		}, settings);
	}
	/** Later words of a line come first; what is said of an attribute once is not said again. */
	#fill(states, place, settings) {
		for (const { name, value } of states.toReversed()) {
			if (settings.has(name)) continue;
			settings.set(name, {
				...place,
				value
			});
			const macro = value === true ? this.#macros.get(name) : void 0;
			if (macro !== void 0) this.#fill(macro, place, settings);
		}
	}
};
function asBytes(name) {
	return Buffer.from(encodeName(name)).toString("latin1");
}
/** Where the texts for `exportIgnore` are in a tree. */
function attributesFiles(paths) {
	return [...paths].filter((path) => path === ".gitattributes" || path.endsWith("/.gitattributes"));
}

//#endregion
//#region src/tree/deployed-tree.ts
/**
* The tree without what the settings keep out of the artifact: a path that is left out is absent, and its absence names
* the pattern. The ignore files that are respected are those of the tree itself. The same tree where nothing is left out.
*/
async function deployedTree(tree, deploy, origin = () => void 0) {
	const respected = await Promise.all(deploy.respect.map((kind) => testOf[kind](tree, deploy.directory)));
	const tests = [globTest(deploy.exclude, origin), ...respected].filter((test) => test !== void 0);
	return tests.length === 0 ? tree : filteredTree(tree, firstOf(tests));
}
/** The tree without the paths that the test leaves out. */
function filteredTree(tree, test) {
	const excluded = /* @__PURE__ */ new Map();
	for (const path of tree.paths) {
		const found = test(path, tree.entry(path).kind);
		if (found !== void 0) excluded.set(path, found);
	}
	return excluded.size === 0 ? tree : new FilteredTree(tree, excluded);
}
var FilteredTree = class {
	paths;
	excluded;
	untracked;
	filtered;
	built;
	#tree;
	#exclusions;
	constructor(tree, excluded) {
		this.#tree = tree;
		this.#exclusions = excluded;
		this.excluded = new Set(excluded.keys());
		this.paths = without(tree.paths, excluded);
		if (tree.untracked !== void 0) this.untracked = without(tree.untracked, excluded);
		if (tree.filtered !== void 0) this.filtered = without(tree.filtered, excluded);
		if (tree.built !== void 0) this.built = tree.built;
	}
	id(path) {
		return this.#tree.id(this.#there(path));
	}
	entry(path) {
		return this.#tree.entry(this.#there(path));
	}
	absence(path) {
		const found = this.#exclusions.get(path);
		return found === void 0 ? this.#tree.absence(path) : {
			kind: "excluded",
			...found
		};
	}
	async read(path) {
		return this.#tree.read(this.#there(path));
	}
	async close() {
		await this.#tree.close?.();
	}
	#there(path) {
		if (this.excluded.has(path)) throw new RangeError(`not in the tree: ${path}`);
		return path;
	}
};
function without(paths, excluded) {
	return new Set([...paths].filter((path) => !excluded.has(path)));
}
function firstOf(tests) {
	return (path, kind) => {
		for (const test of tests) {
			const found = test(path, kind);
			if (found !== void 0) return found;
		}
	};
}
function globTest(globs, origin) {
	if (globs.length === 0) return void 0;
	const deciding = decidingGlob(globs);
	return (path) => {
		const index = deciding(path);
		const pattern = index === void 0 ? void 0 : globs[index];
		if (pattern === void 0 || pattern.startsWith("!")) return void 0;
		return {
			source: origin(`deploy.exclude.${index}`) ?? "deploy.exclude",
			pattern
		};
	};
}
const testOf = {
	async "export-ignore"(tree) {
		const texts = /* @__PURE__ */ new Map();
		for (const path of attributesFiles(tree.paths)) {
			const text = await textOf(tree, path);
			if (text !== void 0) texts.set(directoryOf(path), text);
		}
		return texts.size === 0 ? void 0 : exportIgnore(texts);
	},
	/** The file that is named after the Dockerfile counts alone where it is there. */
	async dockerignore(tree, directory) {
		for (const name of ["Dockerfile.dockerignore", ".dockerignore"]) {
			const path = joinPath(directory, name);
			const text = await textOf(tree, path);
			if (text !== void 0) return dockerIgnore({
				path,
				text,
				directory
			});
		}
	},
	/** As WP-CLI's dist-archive reads it: like a .gitignore. */
	async distignore(tree, directory) {
		const path = joinPath(directory, ".distignore");
		const text = await textOf(tree, path);
		if (text === void 0 || !isRepoPath(path)) return void 0;
		const rules = ignoreRules(/* @__PURE__ */ new Set([path]), () => text, ".distignore");
		return (asked) => {
			const found = rules.absence(asked);
			return found.kind === "ignored" ? {
				source: `${found.source}:${found.line}`,
				pattern: found.pattern
			} : void 0;
		};
	}
};
/** Undefined when it is no file of the tree, or cannot be read. */
async function textOf(tree, path) {
	if (!isRepoPath(path) || !tree.paths.has(path) || tree.entry(path).kind !== "file") return void 0;
	try {
		return decodeName(await tree.read(path));
	} catch (error) {
		if (error instanceof UnreadableFileError) return void 0;
		throw error;
	}
}

//#endregion
export { filteredTree as n, everyLevel as r, deployedTree as t };