import { C as UnreadableFileError, S as version, _ as VERDICT_NAMES, a as RULE_IDS, b as errorReason, d as didYouMean, f as EXIT, h as areLarge, i as widthOf$1, n as understandsLinks, p as writeText, r as wantsColor, v as visible, w as UserError, x as sources, y as errorCode } from "./start.js";
import { A as commitTree, E as numberAt, F as BlobTree, I as BlobReader, J as formatOfId, K as blobId, L as MAX_FILE_BYTES, M as TreeListings, N as resolveCommit, P as missingObjects, R as ignoreRules, S as readCommit, _ as branchOfRef, b as readCommitByApi, d as eventOf, f as rangeContext, g as successfulRuns, h as listDeployments, l as realLocation, m as hasSucceeded, n as readAll, o as readInput, p as asClauses, q as emptyTreeId, s as defaultCacheDirectory, v as isTagRef, w as branchAt, x as short } from "./range.js";
import { D as directoryOf, E as decodeName, M as isRepoPath, N as joinPath, O as displayName, P as realName, S as tokens, _ as kindOfMode, a as isBareRepository, b as parseRawDiff, c as gitOfRun, d as createGit, g as NOTHING, h as repositoryFacts, i as filteredPaths, k as encodeName, o as isBelowGit, r as askWorkTree, s as locateDirectory, v as listingOf, w as baseNameOf, y as parseFileListing } from "./asking.js";
import { createHash, randomBytes } from "node:crypto";
import { dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { chmod, lstat, mkdir, open, readFile, readdir, realpath, rename, stat, unlink, utimes } from "node:fs/promises";
import { platform } from "node:process";
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readlinkSync } from "node:fs";
import { pathToFileURL } from "node:url";

//#region src/tree/watch-tree.ts
function watchAbsences(tree) {
	const absences = /* @__PURE__ */ new Map();
	const absence = (path) => {
		const why = tree.absence(path);
		absences.set(path, why);
		return why;
	};
	return {
		tree: overlaid(tree, { absence }),
		absences
	};
}
function watchTree(tree) {
	const { tree: watched, absences } = watchAbsences(tree);
	const reads = /* @__PURE__ */ new Map();
	let isTrue = true;
	const read = async (path) => {
		reads.set(path, (reads.get(path) ?? 0) + 1);
		try {
			const bytes = await tree.read(path);
			isTrue &&= holdsBytes(tree, path, bytes) && tree.filtered?.has(path) !== true;
			return bytes;
		} catch (error) {
			isTrue = false;
			throw error;
		}
	};
	return {
		tree: overlaid(watched, { read }),
		absences,
		reads,
		isTrue: () => isTrue
	};
}
/** Whether these are the bytes that the tree's id of the file names. */
function holdsBytes(tree, path, bytes) {
	const id = tree.id(path);
	return blobId(bytes, formatOfId(id)) === id;
}
/** The paths that were absent still are, for the same reasons. */
function areStillAbsent(absences, tree) {
	for (const [path, absence] of absences) if (tree.paths.has(path) || JSON.stringify(tree.absence(path)) !== JSON.stringify(absence)) return false;
	return true;
}
/** Whatever else a tree has stays as it is. */
function overlaid(tree, over) {
	const methods = new Map(Object.entries(over));
	return new Proxy(tree, { get(target, key) {
		const known = methods.get(key);
		if (known !== void 0) return known;
		const value = Reflect.get(target, key, target);
		if (typeof value !== "function") return value;
		const bound = value.bind(target);
		methods.set(key, bound);
		return bound;
	} });
}

//#endregion
//#region src/php/facts-pool.ts
/** Fewer facts than this may take the room that they take: sharing takes longer than parsing. */
const MANY_FACTS = 3e3;
/** So many things are remembered; then it begins anew. Most of what is met again is met soon. */
const MAX_ENTRIES$1 = 32768;
/** A text of more units than this is hardly met twice. */
const LONG = 200;
/**
* Puts the facts of many files into the least room. What is equal and has no place of its own is held once: strings, names,
* expressions, positions, empty lists. A fact itself (what has an `at`, or a long text) is never shared: facts are told apart by identity.
*/
var FactsPool = class {
	#texts = /* @__PURE__ */ new Map();
	#values = /* @__PURE__ */ new Map();
	#ids = 0;
	/** Equal facts. They hold no part of the given ones, nor of the source that those were cut from. */
	share(facts) {
		const copy = JSON.parse(JSON.stringify(facts));
		return this.take(copy);
	}
	/** The given facts, of which nobody else holds a part, as JSON.parse makes them. */
	take(facts) {
		if (this.#texts.size + this.#values.size > MAX_ENTRIES$1) {
			this.#texts.clear();
			this.#values.clear();
		}
		if (isHolder(facts)) for (const name of Object.keys(facts)) this.#shareAt(facts, name);
		return facts;
	}
	/** Puts the shared value in the place of its equal; the key tells both from all others, and is absent of a fact. */
	#shareAt(holder, name) {
		const value = holder[name];
		if (typeof value === "string") return value.length > LONG ? void 0 : this.#put(holder, name, this.#textEntry(value));
		if (!isHolder(value)) return String(value);
		const key = this.#keyOf(value);
		if (key === void 0) return void 0;
		const known = this.#values.get(key) ?? {
			id: this.#ids++,
			value
		};
		this.#values.set(key, known);
		return this.#put(holder, name, known);
	}
	#put(holder, name, { id, value }) {
		holder[name] = value;
		return `=${id}`;
	}
	#textEntry(text) {
		const known = this.#texts.get(text) ?? {
			id: this.#ids++,
			value: text
		};
		this.#texts.set(text, known);
		return known;
	}
	/** Shares all that is inside. */
	#keyOf(value) {
		let key = Array.isArray(value) ? "[" : "{";
		let isWhole = !Object.hasOwn(value, "at");
		for (const name of Object.keys(value)) {
			const part = this.#shareAt(value, name);
			if (part === void 0) isWhole = false;
			else key += Array.isArray(value) ? `${part},` : `${name}:${part},`;
		}
		return isWhole ? key : void 0;
	}
};
function isHolder(value) {
	return typeof value === "object" && value !== null;
}

//#endregion
//#region src/resolve/files/places.ts
const TEST_DIRECTORY = /(?:^|\/)(?:tests?|(?:[a-z0-9]+[-_])+tests|u(?:nit)?tests?|__tests__|testing|specs?|phpunit|behat|cypress|e2e|test[-_]?(?:data|suites?|fixtures?)?)\//i;
const TEST_FILE = /^(?:.+Test|test-.+|.+\.spec)\.php$/s;
const SAMPLE_DIRECTORY = /(?:^|\/)(?:docs?|documentation|(?:examples?|samples?)(?:[-_][a-z0-9]+)?|demos?|fixtures?|stubs?|skeletons?|scaffolds?|templates?[-_]dist|\.(?!well-known\/)[^/]+)\//i;
const VENDOR_DIRECTORY = /(?:^|\/)(?:vendor|vendors|node_modules|bower_components|third[-_]?party|thirdparty|3rdparty)\//i;
/** True for code that only tests run: a directory of that name, or PHPUnit's file names. */
function isTestPath(path) {
	return TEST_DIRECTORY.test(path) || TEST_FILE.test(path.slice(path.lastIndexOf("/") + 1));
}
/** True for fixtures, documentation and examples, and for what is a tool's own (`.github/ci/index.php`). */
function isSamplePath(path) {
	return SAMPLE_DIRECTORY.test(path);
}
/** True for code that a package manager or a bundled copy brought. */
function isVendorPath(path) {
	return VENDOR_DIRECTORY.test(path);
}
const COMMAND_DIRECTORY = /(?:^|\/)(?:s?bin|cli|scripts?|tools?|console|cron(?:jobs?)?|commands?|maintenance|build)\//i;
/** True for what is started from a terminal or by cron, in whatever directory that is. */
function isCommandPath(path) {
	return COMMAND_DIRECTORY.test(path) || !path.slice(path.lastIndexOf("/") + 1).includes(".");
}
const SAMPLE_NAME = /(?:^|[-_.])(?:sample|dist|example|default|template|skel)(?:[-_.]|$)/i;
/** True for a file that is copied under another name and filled in: `config-sample.php`, `mainfile.dist.php`. */
function isSampleName(path) {
	return SAMPLE_NAME.test(path.slice(path.lastIndexOf("/") + 1));
}

//#endregion
//#region node_modules/balanced-match/dist/esm/index.js
const range$1 = (a, b, str) => {
	let begs, beg, left, right = void 0, result;
	let ai = str.indexOf(a);
	let bi = str.indexOf(b, ai + 1);
	let i = ai;
	if (ai >= 0 && bi > 0) {
		if (a === b) return [ai, bi];
		begs = [];
		left = str.length;
		while (i >= 0 && !result) {
			if (i === ai) {
				begs.push(i);
				ai = str.indexOf(a, i + 1);
			} else if (begs.length === 1) {
				const r = begs.pop();
				if (r !== void 0) result = [r, bi];
			} else {
				beg = begs.pop();
				if (beg !== void 0 && beg < left) {
					left = beg;
					right = bi;
				}
				bi = str.indexOf(b, i + 1);
			}
			i = ai < bi && ai >= 0 ? ai : bi;
		}
		if (begs.length && right !== void 0) result = [left, right];
	}
	return result;
};

//#endregion
//#region node_modules/brace-expansion/dist/esm/index.js
const escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0";
const escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0";
const escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0";
const escComma = "\0COMMA" + Math.random().toFixed(16) + "\0";
const escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0";
const escSlashPattern = new RegExp(escSlash, "g");
const escOpenPattern = new RegExp(escOpen, "g");
const escClosePattern = new RegExp(escClose, "g");
const escCommaPattern = new RegExp(escComma, "g");
const escPeriodPattern = new RegExp(escPeriod, "g");
const slashPattern = /\\\\/g;
const openPattern = /\\{/g;
const closePattern = /\\}/g;
const commaPattern = /\\,/g;
const periodPattern = /\\\./g;
const EXPANSION_MAX = 1e5;
const EXPANSION_MAX_LENGTH = 4e6;
const EXPANSION_MAX_DEPTH = 1e3;
const EXPANSION_MAX_REWRITES = 1e3;
const EXPANSION_MAX_STEPS = 2e7;
const CALL_STEPS = 16;
function numeric(str) {
	return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
	return str.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
	return str.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
}
function pushAll(target, items) {
	for (let i = 0; i < items.length; i++) target.push(items[i]);
}
function balancedWithBudget(str, masked, budget) {
	if (budget.remaining < 0) return;
	const r = range$1("{", "}", masked);
	const unmatched = r !== void 0 && masked.indexOf("{") < r[0];
	budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
	if (!r || budget.remaining < 0) return;
	return {
		end: r[1],
		pre: str.slice(0, r[0]),
		body: str.slice(r[0] + 1, r[1]),
		post: str.slice(r[1] + 1),
		unmatched
	};
}
function maskUnmatchedOpens(masked, budget) {
	budget.remaining -= masked.length;
	const open = [];
	for (let i = 0; i < masked.length; i++) {
		const c = masked.charCodeAt(i);
		if (c === 123) open.push(i);
		else if (c === 125 && open.length) open.pop();
	}
	let out = "";
	let last = 0;
	for (let i = 0; i < open.length; i++) {
		const at = open[i];
		out += masked.slice(last, at) + "\0";
		last = at + 1;
	}
	return out + masked.slice(last);
}
function commaSetFollows(str, budget) {
	budget.remaining -= str.length;
	if (budget.remaining < 0) return false;
	let close = false;
	for (let i = str.length - 1; i >= 0; i--) {
		const c = str.charCodeAt(i);
		if (c === 125) close = true;
		else if (c === 10 || c === 13 || c === 8232 || c === 8233) close = false;
		else if (c === 44 && close && str.charCodeAt(i + 1) !== 44) return true;
	}
	return false;
}
/**
* Basically just str.split(","), but handling cases
* where we have nested braced sections, which should be
* treated as individual members, like {a,{b,c},d}
*
* Returns `undefined` if the step budget runs out before the whole set is
* split, since splitting what is left on every comma would tear apart the
* nested sets it still holds.
*/
function parseCommaParts(str, budget) {
	const parts = [];
	let carry = "";
	for (;;) {
		const m = balancedWithBudget(str, str, budget);
		if (budget.remaining < 0) return;
		if (!m) {
			const tail = str.split(",");
			tail[0] = carry + tail[0];
			pushAll(parts, tail);
			return parts;
		}
		const { pre, body, post } = m;
		const p = pre.split(",");
		p[0] = carry + p[0];
		p[p.length - 1] += "{" + body + "}";
		if (!post.length) {
			pushAll(parts, p);
			return parts;
		}
		carry = p.pop();
		pushAll(parts, p);
		str = post;
	}
}
function bound(value, fallback) {
	return value === void 0 || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
	if (!str) return [];
	const max = bound(options.max, EXPANSION_MAX);
	const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
	const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
	const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
	const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
	if (str.slice(0, 2) === "{}") str = "\\{\\}" + str.slice(2);
	return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
	return "{" + str + "}";
}
function isPadded(el) {
	return /^-?0\d/.test(el);
}
function lte(i, y) {
	return i <= y;
}
function gte(i, y) {
	return i >= y;
}
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
	const out = [];
	let length = 0;
	let nonEmpty;
	outer: for (let a = 0; a < acc.length; a++) {
		const prefix = acc[a] + pre;
		let vs = values;
		if (dropEmpties && !prefix) {
			if (!nonEmpty) nonEmpty = values.filter((v) => v);
			vs = nonEmpty;
		}
		for (let v = 0; v < vs.length; v++) {
			if (out.length >= max) break outer;
			const expansion = prefix + vs[v];
			if (length + expansion.length > maxLength) break outer;
			out.push(expansion);
			length += expansion.length;
		}
	}
	budget.remaining -= out.length;
	return out;
}
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
	const n = body.split(/\.\./);
	const N = [];
	/* c8 ignore start */
	if (n[0] === void 0 || n[1] === void 0) return N;
	/* c8 ignore stop */
	const x = numeric(n[0]);
	const y = numeric(n[1]);
	const width = Math.max(n[0].length, n[1].length);
	let incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1;
	let test = lte;
	if (y < x) {
		incr *= -1;
		test = gte;
	}
	const pad = n.some(isPadded);
	const cost = pad ? width : 1;
	let length = 0;
	for (let i = x; test(i, y) && N.length < max; i += incr) {
		budget.remaining -= cost;
		if (budget.remaining < 0) return;
		let c;
		if (isAlphaSequence) {
			c = String.fromCharCode(i);
			if (c === "\\") c = "";
		} else {
			c = String(i);
			if (pad) {
				const need = width - c.length;
				if (need > 0) {
					const z = new Array(need + 1).join("0");
					if (i < 0) c = "-" + z + c.slice(1);
					else c = z + c;
				}
			}
		}
		if (length + c.length > maxLength) break;
		N.push(c);
		length += c.length;
	}
	return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
	budget.remaining -= CALL_STEPS;
	if (depth > maxDepth) return [str];
	let acc = [""];
	let rewrites = 0;
	let dropEmpties = false;
	let firstGroup = true;
	let masked = str;
	for (;;) {
		const m = balancedWithBudget(str, masked, budget);
		if (!m) return combine(acc, str, [""], max, maxLength, dropEmpties, budget);
		if (m.unmatched) masked = maskUnmatchedOpens(masked, budget);
		const pre = m.pre;
		const literal = () => combine(acc, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, budget);
		if (/\$$/.test(pre)) {
			acc = combine(acc, pre + "{" + m.body + "}", [""], max, maxLength, dropEmpties && !m.post.length, budget);
			firstGroup = false;
			if (!m.post.length) break;
			str = m.post;
			masked = masked.slice(m.end + 1);
			continue;
		}
		const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
		const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
		const isSequence = isNumericSequence || isAlphaSequence;
		const isOptions = m.body.indexOf(",") >= 0;
		if (!isSequence && !isOptions) {
			if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
				rewrites++;
				str = m.pre + "{" + m.body + escClose + m.post;
				masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
				isTop = true;
				continue;
			}
			return literal();
		}
		if (firstGroup) {
			dropEmpties = isTop && !isSequence;
			firstGroup = false;
		}
		let values;
		if (isSequence) {
			values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
			if (!values) return literal();
		} else {
			let n = parseCommaParts(m.body, budget);
			if (!n) return literal();
			if (n.length === 1 && n[0] !== void 0) {
				n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
				if (budget.remaining < 0) return literal();
				/* c8 ignore start */
				if (n.length === 1) {
					const next = combine(acc, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, budget);
					if (budget.remaining < 0) return literal();
					acc = next;
					if (!m.post.length) break;
					str = m.post;
					masked = masked.slice(m.end + 1);
					continue;
				}
			}
			let dropsEmpties = dropEmpties && !m.post.length && !pre;
			for (let d = 0; dropsEmpties && d < acc.length; d++) if (acc[d]) dropsEmpties = false;
			values = [];
			let valuesLength = 0;
			outer: for (let j = 0; j < n.length; j++) {
				const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
				if (budget.remaining < 0) return literal();
				for (let k = 0; k < expanded.length; k++) {
					const v = expanded[k];
					if (dropsEmpties && !v) continue;
					if (values.length >= max || valuesLength + v.length > maxLength) break outer;
					values.push(v);
					valuesLength += v.length;
				}
			}
		}
		const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
		if (budget.remaining < 0) return literal();
		acc = next;
		if (!m.post.length) break;
		str = m.post;
		masked = masked.slice(m.end + 1);
	}
	return acc;
}

//#endregion
//#region node_modules/@isaacs/nonrecursive-glob-match/dist/esm/numeric-range.js
const digit = (a, b) => a === b ? {
	t: "lit",
	ch: String(a)
} : {
	t: "class",
	re: new RegExp(`^[${a}-${b}]$`)
};
const prefix = (d, alts) => alts.map((s) => [digit(d, d), ...s]);
const fixed = (a, b) => {
	if (!a) return [[]];
	let lo = +a[0];
	let hi = +b[0];
	const ra = a.slice(1);
	const rb = b.slice(1);
	if (lo === hi) return prefix(lo, fixed(ra, rb));
	const zeros = "0".repeat(ra.length);
	const nines = "9".repeat(ra.length);
	const out = [];
	if (ra !== zeros) out.push(...prefix(lo++, fixed(ra, nines)));
	const last = rb === nines ? [] : prefix(hi--, fixed(zeros, rb));
	if (lo <= hi) out.push([digit(lo, hi), ...Array.from(ra, () => digit(0, 9))]);
	out.push(...last);
	return out;
};
const nonneg = (a, b, width) => {
	if (width) return fixed(String(a).padStart(width, "0"), String(b).padStart(width, "0"));
	const out = [];
	for (let len = String(a).length; len <= String(b).length; len++) {
		const lo = Math.max(a, len === 1 ? 0 : 10 ** (len - 1));
		const hi = Math.min(b, 10 ** len - 1);
		out.push(...fixed(String(lo), String(hi)));
	}
	return out;
};
/**
* The strings that the bash brace expansion `{lo..hi}` makes, as
* the alternatives of an `@(...)` extglob. Each one is a sequence of
* digits and digit classes, so there are only a few of them, even for
* a large range.
*
* If either end has a leading zero, such as `{01..10}`, each number
* has leading zeros to make it as long as the longer end, counting a
* `-` sign. So `{-05..3}` makes `-05` to `-01`, then `000` to `003`.
*
* Returns undefined if either end is not a safe integer.
*/
const numericRange = (loStr, hiStr) => {
	let lo = Number(loStr);
	let hi = Number(hiStr);
	if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi)) return;
	if (lo > hi) [lo, hi] = [hi, lo];
	const width = /^-?0\d/.test(loStr) || /^-?0\d/.test(hiStr) ? Math.max(loStr.length, hiStr.length) : 0;
	const out = [];
	if (lo < 0) {
		const neg = nonneg(Math.max(-hi, 1), -lo, width && width - 1);
		out.push(...neg.map((s) => [{
			t: "lit",
			ch: "-"
		}, ...s]));
	}
	if (hi >= 0) out.push(...nonneg(Math.max(lo, 0), hi, width));
	return out;
};

//#endregion
//#region node_modules/@isaacs/nonrecursive-glob-match/dist/esm/parse-class.js
const posixClasses = {
	"[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}"],
	"[:alpha:]": ["\\p{L}\\p{Nl}"],
	"[:ascii:]": ["\\x00-\\x7f"],
	"[:blank:]": ["\\p{Zs}\\t"],
	"[:cntrl:]": ["\\p{Cc}"],
	"[:digit:]": ["\\p{Nd}"],
	"[:graph:]": ["\\p{Z}\\p{C}", true],
	"[:lower:]": ["\\p{Ll}"],
	"[:print:]": ["\\p{C}", true],
	"[:punct:]": ["\\p{P}\\p{S}"],
	"[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f"],
	"[:upper:]": ["\\p{Lu}"],
	"[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],
	"[:xdigit:]": ["A-Fa-f0-9"]
};
const braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&");
const noMatch = /$./;
const parseClass = (glob, position, nocase = false, form) => {
	const norm = (c) => {
		const n = form ? c.normalize(form) : c;
		return [...n].length === 1 ? n : c;
	};
	const pos = position;
	/* c8 ignore start */
	if (glob.charAt(pos) !== "[") throw new Error("not in a brace expression");
	/* c8 ignore stop */
	const ranges = [];
	const negs = [];
	let i = pos + 1;
	let sawStart = false;
	let escaping = false;
	let negate = false;
	let endPos = pos;
	let rangeStart = "";
	WHILE: while (i < glob.length) {
		const c = String.fromCodePoint(glob.codePointAt(i));
		if ((c === "!" || c === "^") && i === pos + 1) {
			negate = true;
			i++;
			continue;
		}
		if (c === "]" && sawStart && !escaping) {
			endPos = i + 1;
			break;
		}
		sawStart = true;
		if (c === "\\") {
			if (!escaping) {
				escaping = true;
				i++;
				continue;
			}
		}
		if (c === "[" && !escaping) {
			for (const [cls, [unip, neg]] of Object.entries(posixClasses)) if (glob.startsWith(cls, i)) {
				if (rangeStart) return [noMatch, glob.length - pos];
				i += cls.length;
				if (neg) negs.push(unip);
				else ranges.push(unip);
				continue WHILE;
			}
		}
		escaping = false;
		const n = norm(c);
		if (rangeStart) {
			if (n.codePointAt(0) > rangeStart.codePointAt(0)) ranges.push(braceEscape(rangeStart) + "-" + braceEscape(n));
			else if (n === rangeStart) ranges.push(braceEscape(n));
			rangeStart = "";
			i += c.length;
			continue;
		}
		if (glob.startsWith("-]", i + c.length)) {
			ranges.push(braceEscape(n + "-"));
			i += c.length + 1;
			continue;
		}
		if (glob.startsWith("-", i + c.length)) {
			rangeStart = n;
			i += c.length + 1;
			continue;
		}
		ranges.push(braceEscape(n));
		i += c.length;
	}
	if (endPos < i) return [noMatch, 0];
	if (!ranges.length && !negs.length) return [noMatch, glob.length - pos];
	const sranges = "[" + (negate ? "^" : "") + ranges.join("") + "]";
	const snegs = "[" + (negate ? "" : "^") + negs.join("") + "]";
	const comb = "^" + (ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs);
	return [new RegExp(comb, nocase ? "iu" : "u"), endPos - pos];
};

//#endregion
//#region node_modules/@isaacs/nonrecursive-glob-match/dist/esm/index.js
const MATCH = {
	t: "match",
	id: 0
};
const extTypes = "!?+*@";
const lit = (ch) => ({
	t: "lit",
	ch
});
const reEscape = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
const newFoldRe = (s) => new RegExp(`^${reEscape(s)}$`, "iu");
const foldCache = /* @__PURE__ */ new Map();
const foldRe = (ch) => {
	let re = foldCache.get(ch);
	if (!re) {
		re = newFoldRe(ch);
		if (foldCache.size >= 1e3) foldCache.clear();
		foldCache.set(ch, re);
	}
	return re;
};
const litMatch = (l, c) => {
	if (c === l.ch) return true;
	if (!l.re) return false;
	const code = c.charCodeAt(0);
	if (code >= 128) return l.re.test(c);
	const ascii = l.ascii ??= /* @__PURE__ */ new Uint8Array(128);
	ascii[code] ||= l.re.test(c) ? 1 : 2;
	return ascii[code] === 1;
};
const tokenize = (p, nocase, noext, form, mark) => {
	const toks = [];
	for (let i = 0; i < p.length;) {
		const c = String.fromCodePoint(p.codePointAt(i));
		if (mark) {
			const m = c === "\\" && p.startsWith(mark, i + 1) ? 1 : 0;
			if (m || c === mark) {
				const start = i + m + mark.length;
				const end = p.indexOf(mark, start);
				const r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start, end));
				const alts = end !== -1 && r && numericRange(r[1], r[2]);
				if (alts) {
					toks.push({
						t: "ext",
						type: "@",
						alts
					});
					i = end + mark.length;
					continue;
				}
			}
		}
		if (c === "\\") {
			const e = p.codePointAt(i + 1);
			const ch = e === void 0 ? c : String.fromCodePoint(e);
			toks.push(lit(ch));
			i += 1 + ch.length;
			continue;
		}
		if (c === "[") {
			const [re, consumed] = parseClass(p, i, nocase, form);
			if (consumed) {
				toks.push({
					t: "class",
					re
				});
				i += consumed;
				continue;
			}
		}
		if (!noext && extTypes.includes(c) && p[i + 1] === "(") {
			toks.push({
				t: "open",
				type: c
			});
			i += 2;
			continue;
		}
		toks.push(!noext && c === "|" ? { t: "bar" } : !noext && c === ")" ? { t: "close" } : c === "*" ? { t: "star" } : c === "?" ? { t: "any" } : lit(c));
		i += c.length;
	}
	return toks;
};
const pair = (toks) => {
	const pairs = /* @__PURE__ */ new Map();
	const stack = [];
	toks.forEach((tok, i) => {
		if (tok.t === "open") stack.push(i);
		else if (tok.t === "close" && stack.length) pairs.set(stack.pop(), i);
	});
	return pairs;
};
const build = (toks, pairs, start, end, top) => {
	let seq = [];
	const alts = [seq];
	for (let i = start; i < end; i++) {
		const tok = toks[i];
		const close = pairs.get(i);
		if (tok.t === "open" && close !== void 0) {
			const sub = build(toks, pairs, i + 1, close, false);
			seq.push({
				t: "ext",
				type: tok.type,
				alts: sub
			});
			i = close;
		} else if (tok.t === "bar" && !top) alts.push(seq = []);
		else if (tok.t === "open") seq.push(lit(tok.type), lit("("));
		else if (tok.t === "bar") seq.push(lit("|"));
		else if (tok.t === "close") seq.push(lit(")"));
		else seq.push(tok);
	}
	return alts;
};
const normalize = (items, form) => {
	const out = [];
	let run = "";
	const flush = () => {
		for (const ch of run.normalize(form)) out.push(lit(ch));
		run = "";
	};
	for (const it of items) {
		if (it.t === "lit") {
			run += it.ch;
			continue;
		}
		flush();
		out.push(it.t === "ext" ? {
			...it,
			alts: it.alts.map((a) => normalize(a, form))
		} : it);
	}
	flush();
	return out;
};
const compile = (items, nocase) => {
	let id = 1;
	const split = (out) => ({
		t: "split",
		id: id++,
		out
	});
	const seq = (items, next) => items.reduceRight((next, it) => item(it, next), next);
	const item = (it, next) => {
		switch (it.t) {
			case "lit":
				const re = nocase ? foldRe(it.ch) : void 0;
				return {
					t: "lit",
					id: id++,
					ch: it.ch,
					re,
					next
				};
			case "any":
			case "star": return {
				t: it.t,
				id: id++,
				next
			};
			case "class": return {
				t: "class",
				id: id++,
				re: it.re,
				next
			};
		}
		const alts = (next) => it.alts.map((a) => seq(a, next));
		switch (it.type) {
			case "@": return split(alts(next));
			case "?": return split([next, ...alts(next)]);
			case "!": return {
				t: "neg",
				id: id++,
				sub: split(alts(MATCH)),
				next
			};
		}
		const after = split([]);
		const entry = split(alts(after));
		after.out.push(next, entry);
		return it.type === "*" ? after : entry;
	};
	return [seq(items, MATCH), id];
};
const show = (start) => {
	const lines = [];
	const seen = /* @__PURE__ */ new Set();
	const ref = (n) => n.t === "match" ? "match" : String(n.id);
	const walk = (n, indent) => {
		if (n.t === "match" || seen.has(n)) return;
		seen.add(n);
		const line = (desc) => lines.push(`${indent}${n.id}: ${desc}`);
		switch (n.t) {
			case "split":
				line(`split -> ${n.out.map(ref).join(", ")}`);
				for (const o of n.out) walk(o, indent);
				return;
			case "neg":
				line(`!(${ref(n.sub)}) -> ${ref(n.next)}`);
				walk(n.sub, indent + "  ");
				return walk(n.next, indent);
			case "lit":
				line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);
				break;
			case "class":
				line(`${n.re} -> ${ref(n.next)}`);
				break;
			default: line(`${n.t === "any" ? "?" : "*"} -> ${ref(n.next)}`);
		}
		walk(n.next, indent);
	};
	walk(start, "");
	return [`start -> ${ref(start)}`, ...lines].join("\n");
};
var State = class {
	gen;
	threads = [];
	match = false;
	runs = [];
	ids = [];
	constructor(gen) {
		this.gen = gen;
	}
	get dead() {
		return !this.threads.length && !this.match && !this.runs.length;
	}
};
const sameState = (a, b) => {
	if (a.ids.length !== b.ids.length) return false;
	if (a.runs.length !== b.runs.length) return false;
	if (a.ids.some((id, i) => id !== b.ids[i])) return false;
	return a.runs.every((r) => b.runs.some((o) => o.neg === r.neg && sameState(o.state, r.state)));
};
const marks = (size) => ({
	has: new Float64Array(size),
	seen: new Float64Array(size),
	gen: 0
});
var Sim = class {
	dots;
	dotStart;
	#marks;
	constructor(dots, dotStart, marks) {
		this.dots = dots;
		this.dotStart = dotStart;
		this.#marks = marks;
	}
	state() {
		return new State(++this.#marks.gen);
	}
	done(state) {
		state.ids = state.threads.map((n) => n.id).sort((a, b) => a - b);
		if (state.match) state.ids.unshift(MATCH.id);
		return state;
	}
	#visit(state, node) {
		const { seen } = this.#marks;
		if (seen[node.id] === state.gen) return false;
		seen[node.id] = state.gen;
		return true;
	}
	#addThread(state, node) {
		const { has } = this.#marks;
		if (has[node.id] === state.gen) return false;
		has[node.id] = state.gen;
		state.threads.push(node);
		return true;
	}
	restricted(i, top) {
		return top && (this.dots || this.dotStart && i === 0);
	}
	add(state, node, i, top) {
		switch (node.t) {
			case "split":
				if (!this.#visit(state, node)) return;
				for (const o of node.out) this.add(state, o, i, top);
				return;
			case "neg":
				if (!this.#visit(state, node)) return;
				const sub = this.state();
				this.add(sub, node.sub, i, false);
				this.done(sub);
				return this.addRun(state, {
					t: "run",
					neg: node,
					state: sub
				}, i, top);
			case "star":
				if (this.restricted(i, top)) return;
				if (this.#addThread(state, node)) this.add(state, node.next, i, top);
				return;
			case "match":
				state.match = true;
				return;
			default: this.#addThread(state, node);
		}
	}
	addRun(state, run, i, top) {
		for (const r of state.runs) if (r.neg === run.neg && sameState(r.state, run.state)) return;
		state.runs.push(run);
		if (!run.state.match) this.add(state, run.neg.next, i, top);
	}
	step(state, c, i, top) {
		const next = this.state();
		for (const th of state.threads) switch (th.t) {
			case "lit":
				if (litMatch(th, c)) this.add(next, th.next, i + 1, top);
				break;
			case "any":
				if (!this.restricted(i, top)) this.add(next, th.next, i + 1, top);
				break;
			case "class":
				if (!this.restricted(i, top) && th.re.test(c)) this.add(next, th.next, i + 1, top);
				break;
			case "star": if (!this.restricted(i, top)) this.add(next, th, i + 1, top);
		}
		if (!this.restricted(i, top)) for (const run of state.runs) {
			if (run.state.dead) {
				this.addRun(next, run, i + 1, top);
				continue;
			}
			const sub = this.step(run.state, c, i, false);
			this.addRun(next, {
				t: "run",
				neg: run.neg,
				state: sub
			}, i + 1, top);
		}
		return this.done(next);
	}
};
const stateKey = (state) => {
	const ids = state.ids.join();
	if (!state.runs.length) return ids;
	return `${ids}|${state.runs.map((r) => `${r.neg.id}(${stateKey(r.state)})`).sort().join("|")}`;
};
const DFA_BUDGET = 1 << 18;
var Dfa = class {
	#start;
	#states = /* @__PURE__ */ new Map();
	#size = 0;
	#plain;
	#dotStart;
	#sim;
	#dotSim;
	constructor(start, marks) {
		this.#start = start;
		this.#sim = new Sim(false, false, marks);
		this.#dotSim = new Sim(false, true, marks);
	}
	#make(state) {
		return {
			state,
			match: state.match,
			dead: state.dead,
			next: /* @__PURE__ */ new Map()
		};
	}
	#intern(state) {
		const key = stateKey(state);
		const found = this.#states.get(key);
		if (found) return found;
		if (this.#size > DFA_BUDGET) this.#clear();
		const d = this.#make(state);
		this.#states.set(key, d);
		this.#size += key.length + 1;
		return d;
	}
	#clear() {
		this.#states.clear();
		this.#size = 0;
		this.#plain = void 0;
		this.#dotStart = void 0;
	}
	start(dotStart) {
		if (dotStart) {
			if (this.#dotStart) return this.#dotStart;
			const state = this.#dotSim.state();
			this.#dotSim.add(state, this.#start, 0, true);
			return this.#dotStart = this.#make(this.#dotSim.done(state));
		}
		if (this.#plain) return this.#plain;
		const state = this.#sim.state();
		this.#sim.add(state, this.#start, 0, true);
		return this.#plain = this.#intern(this.#sim.done(state));
	}
	next(d, c) {
		const code = c.charCodeAt(0);
		const found = code < 128 ? void 0 : d.next.get(c);
		if (found) return found;
		const n = d === this.#dotStart ? this.#intern(this.#dotSim.step(d.state, c, 0, true)) : this.#intern(this.#sim.step(d.state, c, 1, true));
		if (code < 128) {
			if (!d.ascii) {
				d.ascii = new Array(128);
				this.#size += 128;
			}
			d.ascii[code] = n;
		} else d.next.set(c, n);
		this.#size++;
		return n;
	}
};
const linear = (start) => {
	const nodes = [];
	for (let n = start; n.t !== "match"; n = n.next) {
		if (n.t === "split" || n.t === "neg") return void 0;
		nodes.push(n);
	}
	return nodes;
};
const testLinear = (nodes, chars, start, end) => {
	let ni = 0;
	let ci = start;
	let starNi = -1;
	let starCi = 0;
	while (ci < end) {
		const n = nodes[ni];
		if (n?.t === "star") {
			starNi = ni++;
			starCi = ci;
			continue;
		}
		const c = chars[ci];
		if (n && (n.t === "any" || n.t === "lit" && litMatch(n, c) || n.t === "class" && n.re.test(c))) {
			ni++;
			ci++;
			continue;
		}
		if (starNi === -1) return false;
		ni = starNi + 1;
		ci = ++starCi;
	}
	while (nodes[ni]?.t === "star") ni++;
	return ni === nodes.length;
};
const lengths = (items) => {
	let min = 0;
	let max = 0;
	for (const it of items) {
		const [lo, hi] = itemLengths(it);
		min += lo;
		max += hi;
	}
	return [min, max];
};
const itemLengths = (it) => {
	if (it.t === "star") return [0, Infinity];
	if (it.t !== "ext") return [1, 1];
	if (it.type === "!") return [0, Infinity];
	const alts = it.alts.map(lengths);
	const min = Math.min(...alts.map((a) => a[0]));
	const max = Math.max(...alts.map((a) => a[1]));
	const loop = max === 0 ? 0 : Infinity;
	return it.type === "@" ? [min, max] : it.type === "?" ? [0, max] : it.type === "*" ? [0, loop] : [min, loop];
};
const hasAffix = (lits, chars, start) => {
	for (let j = 0; j < lits.length; j++) if (!litMatch(lits[j], chars[start + j])) return false;
	return true;
};
const slashOrSurrogate = /[/\ud800-\udfff]/;
const surrogate = /[\ud800-\udfff]/;
const codePoints = (s) => surrogate.test(s) ? [...s] : s;
const noSlash = (s) => {
	if (s.includes("/")) throw new Error("can only match a single path portion, got: " + s);
};
var Matcher = class {
	pattern;
	options;
	#start;
	#size;
	#marks;
	#dotsSim;
	#literal;
	#literalFold = false;
	#literalRe;
	#linear;
	#wild = false;
	#min = 0;
	#max = Infinity;
	#prefix = [];
	#suffix = [];
	#prefixStr;
	#suffixStr;
	#affix = false;
	#dfa;
	#form;
	constructor(pattern, options = {}) {
		if (pattern.includes("/")) throw new Error("can only match a single path portion, got pattern: " + pattern);
		this.pattern = pattern;
		this.options = options;
		const { nocase = false, noext = false, normalize: n } = options;
		this.#form = n === true ? "NFC" : n || void 0;
		const literal = /^[?*+@]\(\)$/.test(pattern);
		const toks = tokenize(pattern, nocase, noext || literal, this.#form, options.rangeMark);
		let [items] = build(toks, pair(toks), 0, toks.length, true);
		if (this.#form) items = normalize(items, this.#form);
		const [start, size] = compile(items, nocase);
		this.#start = start;
		this.#size = size;
		if (items.every((it) => it.t === "lit")) {
			this.#literal = items.map((it) => it.ch).join("");
			this.#literalFold = nocase;
		} else {
			const lit = (it) => it.t !== "lit" ? void 0 : nocase ? {
				ch: it.ch,
				re: foldRe(it.ch)
			} : { ch: it.ch };
			for (const it of items) {
				const l = lit(it);
				if (!l) break;
				this.#prefix.push(l);
			}
			for (let j = items.length - 1; j >= 0; j--) {
				const l = lit(items[j]);
				if (!l) break;
				this.#suffix.unshift(l);
			}
			this.#affix = !!(this.#prefix.length || this.#suffix.length);
			if (!nocase) {
				this.#prefixStr = this.#prefix.map((l) => l.ch).join("");
				this.#suffixStr = this.#suffix.map((l) => l.ch).join("");
			}
			this.#linear = linear(this.#start)?.slice(this.#prefix.length, -this.#suffix.length || void 0);
			this.#wild = !!this.#linear?.every((n) => n.t === "star" || n.t === "any");
			const [min, max] = lengths(items);
			this.#min = min;
			this.#max = max;
		}
	}
	test(s) {
		if (this.#form) {
			noSlash(s);
			return this.#test(s.normalize(this.#form));
		}
		if (slashOrSurrogate.test(s)) {
			noSlash(s);
			return this.#test(s, [...s]);
		}
		return this.#test(s, s);
	}
	/**
	* The same as {@link Matcher#test}, but the string is not checked
	* for `/` chars, so the result for a string that has one is not
	* defined. Only use it for a string that is known to be one path
	* portion, such as a part of a path that was split on `/`. It can
	* be faster, because some patterns do not need to look at each char
	* of the string.
	*/
	testUnchecked(s) {
		return this.#test(this.#form ? s.normalize(this.#form) : s);
	}
	#test(s, chars) {
		if (this.#literal !== void 0) return this.#literalFold ? (this.#literalRe ??= newFoldRe(this.#literal)).test(s) : s === this.#literal;
		const min = this.#min;
		const max = this.#max;
		if (chars === void 0) {
			const most = s.length;
			const least = most + 1 >> 1;
			if (most < min || least > max) return false;
			if (least < min || most > max) chars = codePoints(s);
		}
		if (chars !== void 0 && (chars.length < min || chars.length > max)) return false;
		const prefix = this.#prefix.length;
		if (this.#affix) if (this.#prefixStr !== void 0 && this.#suffixStr !== void 0) {
			if (!s.startsWith(this.#prefixStr) || !s.endsWith(this.#suffixStr)) return false;
		} else {
			chars ??= codePoints(s);
			const end = chars.length - this.#suffix.length;
			if (!hasAffix(this.#prefix, chars, 0) || !hasAffix(this.#suffix, chars, end)) return false;
		}
		const dotStart = !this.options.dot && s.startsWith(".");
		if (this.#linear) {
			if (s === "." || s === "..") return false;
			if (dotStart && !prefix) return false;
			if (this.#wild) return true;
			chars ??= codePoints(s);
			const end = chars.length - this.#suffix.length;
			return testLinear(this.#linear, chars, prefix, end);
		}
		chars ??= codePoints(s);
		if (s === "." || s === "..") {
			this.#marks ??= marks(this.#size);
			const sim = this.#dotsSim ??= new Sim(true, false, this.#marks);
			const start = sim.state();
			sim.add(start, this.#start, 0, true);
			let state = sim.done(start);
			for (let i = 0; i < chars.length; i++) state = sim.step(state, chars[i], i, true);
			return state.match;
		}
		this.#marks ??= marks(this.#size);
		const dfa = this.#dfa ??= new Dfa(this.#start, this.#marks);
		let d = dfa.start(dotStart);
		const str = chars === s;
		for (let i = 0; i < chars.length; i++) {
			if (d.dead) return false;
			const code = str ? s.charCodeAt(i) : chars[i].charCodeAt(0);
			d = d.ascii?.[code] ?? dfa.next(d, chars[i]);
		}
		return d.match;
	}
	/** a readable listing of the state machine */
	toString() {
		return show(this.#start);
	}
};

//#endregion
//#region node_modules/minimatch/dist/esm/assert-valid-pattern.js
const MAX_PATTERN_LENGTH = 1024 * 64;
const assertValidPattern = (pattern) => {
	if (typeof pattern !== "string") throw new TypeError("invalid pattern");
	if (pattern.length > MAX_PATTERN_LENGTH) throw new TypeError("pattern is too long");
};

//#endregion
//#region node_modules/minimatch/dist/esm/escape.js
/**
* Escape all magic characters in a glob pattern.
*
* If the {@link MinimatchOptions.windowsPathsNoEscape}
* option is used, then characters are escaped by wrapping in `[]`, because
* a magic character wrapped in a character class can only be satisfied by
* that exact character.  In this mode, `\` is _not_ escaped, because it is
* not interpreted as a magic character, but instead as a path separator.
*
* If the {@link MinimatchOptions.magicalBraces} option is used,
* then braces (`{` and `}`) will be escaped.
*
* A leading `#` or `!` is escaped as well, so that the result is never a
* comment or a negated pattern. In `windowsPathsNoEscape` mode, a leading
* `!` is written as `@(!)`, because `[!` starts a negated class.
*/
const escape = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
	const e = magicalBraces ? windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&") : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
	const c = e.charAt(0);
	if (c === "#") return (windowsPathsNoEscape ? "[#]" : "\\#") + e.slice(1);
	if (c === "!") return (windowsPathsNoEscape ? "@(!)" : "\\!") + e.slice(1);
	return e;
};

//#endregion
//#region node_modules/minimatch/dist/esm/unescape.js
/**
* Un-escape a string that has been escaped with {@link escape}.
*
* If the {@link MinimatchOptions.windowsPathsNoEscape} option is used, then
* square-bracket escapes are removed, but not backslash escapes.
*
* For example, it will turn the string `'[*]'` into `*`, but it will not
* turn `'\\*'` into `'*'`, because `\` is a path separator in
* `windowsPathsNoEscape` mode.
*
* When `windowsPathsNoEscape` is not set, then both square-bracket escapes and
* backslash escapes are removed.
*
* Slashes (and backslashes in `windowsPathsNoEscape` mode) cannot be escaped
* or unescaped.
*
* When `magicalBraces` is not set, escapes of braces (`{` and `}`) will not be
* unescaped.
*/
const unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
	if (windowsPathsNoEscape && s.startsWith("@(!)")) return "!" + unescape(s.slice(4), {
		windowsPathsNoEscape,
		magicalBraces
	});
	if (magicalBraces) return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
	return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
};

//#endregion
//#region node_modules/minimatch/dist/esm/index.js
const DEFAULT_BRACE_EXPAND_MAX = 1e5;
const DEFAULT_GLOB_STAR_RECURSION_MAX = 200;
const AWE_KEY = "allowWindowsEscape";
const minimatch = (p, pattern, options) => {
	assertValidPattern(pattern);
	if (!options?.nocomment && pattern.charAt(0) === "#") return false;
	return cachedMinimatch(pattern, options).match(p);
};
let cache = /* @__PURE__ */ new Map();
let oldCache = /* @__PURE__ */ new Map();
let cacheSize = 0;
let cacheTotalWeight = 0;
const cacheMax = 256;
const cacheMaxWeight = 32768;
const cacheMaxEntryWeight = 4096;
const cacheWeight = (mm) => {
	let w = mm.pattern.length;
	for (const s of mm.globSet) {
		w += s.length + 1;
		if (w > cacheMaxEntryWeight) break;
	}
	return w;
};
const tri = (v) => v === void 0 ? 0 : v ? 2 : 1;
const booleanWeights = new Map(Object.keys({
	nobrace: 0,
	nocomment: 0,
	nonegate: 0,
	noglobstar: 0,
	noext: 0,
	nonull: 0,
	partial: 0,
	dot: 0,
	nocase: 0,
	nocaseMagicOnly: 0,
	magicalBraces: 0,
	matchBase: 0,
	flipNegate: 0,
	preserveMultipleSlashes: 0,
	windowsNoMagicRoot: 0
}).map((k, i) => [k, 24 * 3 ** i]));
const optionsKey = (o) => {
	let n = 0;
	let wpe = false;
	for (const k in o) {
		const v = o[k];
		switch (k) {
			case "windowsPathsNoEscape":
				if (v) wpe = true;
				break;
			case AWE_KEY:
				if (v === false) wpe = true;
				break;
			case "platform": {
				const p = v || defaultPlatform;
				if (p === defaultPlatform) break;
				if (p === "darwin") n += 3;
				else if (p === "win32") n += 6;
				else if (p === "linux") n += 9;
				else return JSON.stringify(o);
				break;
			}
			case "optimizationLevel":
				if (v === void 0) break;
				n += v >= 2 ? 1 : v >= 1 ? 0 : 2;
				break;
			case "braceExpandMax":
				if (v !== void 0 && v !== DEFAULT_BRACE_EXPAND_MAX) return JSON.stringify(o);
				break;
			case "maxGlobstarRecursion":
				if (v !== void 0 && v !== DEFAULT_GLOB_STAR_RECURSION_MAX) return JSON.stringify(o);
				break;
			case "normalize":
				if (v !== void 0) return JSON.stringify(o);
				break;
			default: n += (booleanWeights.get(k) ?? 0) * tri(v);
		}
	}
	return wpe ? n + 12 : n;
};
const copyOptions = (o) => {
	const copy = {};
	for (const k in o) copy[k] = o[k];
	return copy;
};
const cachedMinimatch = (pattern, options) => {
	const key = options ? optionsKey(options) : 0;
	let mm = cache.get(key)?.get(pattern);
	if (mm) return mm;
	mm = oldCache.get(key)?.get(pattern) ?? new Minimatch(pattern, copyOptions(options));
	const weight = cacheWeight(mm);
	if (weight > cacheMaxEntryWeight) return mm;
	if (cacheSize >= cacheMax || cacheTotalWeight + weight > cacheMaxWeight) {
		oldCache = cache;
		cache = /* @__PURE__ */ new Map();
		cacheSize = 0;
		cacheTotalWeight = 0;
	}
	let byPattern = cache.get(key);
	if (!byPattern) cache.set(key, byPattern = /* @__PURE__ */ new Map());
	byPattern.set(pattern, mm);
	cacheSize++;
	cacheTotalWeight += weight;
	return mm;
};
/* c8 ignore start */
const defaultPlatform = typeof process === "object" && process ? process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
const path = {
	win32: { sep: "\\" },
	posix: { sep: "/" }
};
/* c8 ignore stop */
const sep$1 = defaultPlatform === "win32" ? path.win32.sep : path.posix.sep;
minimatch.sep = sep$1;
const GLOBSTAR = Symbol("globstar **");
minimatch.GLOBSTAR = GLOBSTAR;
const filter = (pattern, options) => {
	let mm;
	return (p) => (mm ??= cachedMinimatch(pattern, options)).match(p);
};
minimatch.filter = filter;
const ext = (a, b = {}) => Object.assign({}, a, b);
const defaults = (def) => {
	if (!def || typeof def !== "object" || !Object.keys(def).length) return minimatch;
	const orig = minimatch;
	const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
	return Object.assign(m, {
		Minimatch: class Minimatch extends orig.Minimatch {
			constructor(pattern, options = {}) {
				super(pattern, ext(def, options));
			}
			static defaults(options) {
				return orig.defaults(ext(def, options)).Minimatch;
			}
		},
		unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
		escape: (s, options = {}) => orig.escape(s, ext(def, options)),
		filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
		defaults: (options) => orig.defaults(ext(def, options)),
		braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
		match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
		sep: orig.sep,
		GLOBSTAR
	});
};
minimatch.defaults = defaults;
const braceExpand = (pattern, options = {}) => {
	assertValidPattern(pattern);
	if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) return [pattern];
	let p = pattern.replace(/\\\\/g, "\\\\\\\\");
	if (options.windowsPathsNoEscape || options[AWE_KEY] === false) p = p.replace(/\[([{}])\]/g, "[\\$1]");
	return expand(p, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
const RANGE_MIN = 100;
const rangeRe = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g;
const inRepeatOrNegExt = (portion, mark) => {
	const stack = [];
	for (let i = 0; i < portion.length; i++) {
		const c = portion.charAt(i);
		if (c === "\\") i++;
		else if (c === mark) {
			if (stack.some((t) => t !== "@" && t !== "?")) return true;
		} else if (portion.charAt(i + 1) === "(" && "!?+*@".includes(c)) {
			stack.push(c);
			i++;
		} else if (c === ")") stack.pop();
	}
	return false;
};
const match = (list, pattern, options = {}) => {
	const mm = new Minimatch(pattern, options);
	list = list.filter((f) => mm.match(f));
	if (mm.options.nonull && !list.length) list.push(pattern);
	return list;
};
minimatch.match = match;
const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
const classEnd = (pattern, start) => {
	let i = start + 1;
	if (pattern.charAt(i) === "!" || pattern.charAt(i) === "^") i++;
	let sawStart = false;
	for (; i < pattern.length; i++) {
		const c = pattern.charAt(i);
		if (c === "]" && sawStart) return i;
		sawStart = true;
		if (c === "\\") i++;
	}
	return -1;
};
const literal = (pattern, noext) => {
	if (!noext && (pattern === "+()" || pattern === "@()")) return pattern;
	let lit = "";
	for (let i = 0; i < pattern.length; i++) {
		const c = pattern.charAt(i);
		if (c === "\\") lit += pattern.charAt(++i) || c;
		else if (c === "*" || c === "?") return;
		else if (c === "[") {
			const close = classEnd(pattern, i);
			if (close === -1) {
				lit += c;
				continue;
			}
			let body = pattern.slice(i + 1, close);
			if (body.startsWith("\\")) body = body.slice(1);
			if ([...body].length !== 1 || "!^".includes(pattern.charAt(i + 1))) return;
			lit += body;
			i = close;
		} else if (!noext && "+@!".includes(c) && pattern.charAt(i + 1) === "(" && pattern.includes(")", i + 2)) return;
		else lit += c;
	}
	return lit;
};
const MAX_EXTGLOBS = 256;
const extglobCount = (pattern) => {
	let n = 0;
	for (let i = 0; i < pattern.length - 1; i++) {
		const c = pattern.charAt(i);
		if (c === "\\") i++;
		else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
			n++;
			i++;
		}
	}
	return n;
};
const assertValidExtglobs = (pattern) => {
	if (extglobCount(pattern) > MAX_EXTGLOBS) throw new TypeError("pattern has too many extglobs");
};
const extSafe = (pattern) => {
	if (/^[?*+@]\(\)$/.test(pattern) || pattern.includes("[:")) return false;
	let depth = 0;
	for (let i = 0; i < pattern.length; i++) {
		const c = pattern.charAt(i);
		if (c === "\\") {
			if (++i === pattern.length) return false;
		} else if (c === "[") {
			const close = classEnd(pattern, i);
			if (close !== -1) i = close;
		} else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
			depth++;
			i++;
		} else if (c === ")") {
			if (!depth--) return false;
		} else if (c === "|" && !depth) return false;
	}
	return !depth;
};
let lastSplit;
let lastChecked;
const portionMatch = (p, f) => typeof p === "string" ? f === p : f !== "" && p.testUnchecked(f);
const endIndex = (p, last, lastStart, prev, prevStart) => portionMatch(p, last) ? lastStart : prev !== void 0 && portionMatch(p, prev) ? prevStart : -1;
const isDots = (p) => p === "." || p === "..";
const isDrive = (p) => typeof p === "string" && /^[a-z]:$/i.test(p);
const isLongUNC = (p) => typeof p === "string" && /^unc$/i.test(p);
const uncHost = (p) => {
	if (p[0] !== "" || p[1] !== "") return -1;
	const h = p[2] !== "?" ? 2 : isLongUNC(p[3]) ? 4 : -1;
	const host = p[h];
	const share = p[h + 1];
	return h !== -1 && host !== void 0 && host !== "" && host !== GLOBSTAR && share !== void 0 && share !== "" && share !== GLOBSTAR ? h : -1;
};
const walkable = (p, dot) => !isDots(p) && (dot || !p.startsWith("."));
const dotPortion = (f, start, end, dot, sep) => {
	for (let k = start; k < end;) {
		if (f.charCodeAt(k) === 46) {
			if (!dot) return true;
			const n = f.charCodeAt(k + 1) === 46 ? k + 2 : k + 1;
			if (n >= end || isSep(f.charCodeAt(n), sep)) return true;
		}
		const s = nextSep(f, k, sep);
		if (s === -1) return false;
		k = s + 1;
		while (k < end && isSep(f.charCodeAt(k), sep)) k++;
	}
	return false;
};
const isSep = (c, sep) => sep === "/" ? c === 47 : sep === "\\" ? c === 92 : c === 47 || c === 92;
const nextSep = (f, from, sep) => {
	if (sep !== "both") return f.indexOf(sep, from);
	const s = f.indexOf("/", from);
	const b = f.indexOf("\\", from);
	return s === -1 ? b : b === -1 ? s : Math.min(s, b);
};
const lastSep = (f, from, sep) => sep !== "both" ? f.lastIndexOf(sep, from) : Math.max(f.lastIndexOf("/", from), f.lastIndexOf("\\", from));
const PENDING = {};
var Minimatch = class {
	options;
	set;
	pattern;
	windowsPathsNoEscape;
	nonegate;
	negate;
	comment;
	empty;
	preserveMultipleSlashes;
	partial;
	globSet;
	globParts;
	nocase;
	isWindows;
	platform;
	windowsNoMagicRoot;
	maxGlobstarRecursion;
	#endCheck;
	#literalCheck;
	#level2;
	#form;
	#literals = [];
	#shapes = [];
	#endRows = [];
	#matchers = /* @__PURE__ */ new Map();
	#pending = false;
	#rangeMark;
	#globstarParts = /* @__PURE__ */ new WeakMap();
	constructor(pattern, options = {}) {
		assertValidPattern(pattern);
		options = options || {};
		this.options = options;
		this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? DEFAULT_GLOB_STAR_RECURSION_MAX;
		this.pattern = pattern;
		this.platform = options.platform || defaultPlatform;
		this.isWindows = this.platform === "win32";
		this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[AWE_KEY] === false;
		if (this.windowsPathsNoEscape) this.pattern = this.pattern.replace(/\\/g, "/");
		this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
		this.negate = false;
		this.nonegate = !!options.nonegate;
		this.comment = false;
		this.empty = false;
		this.partial = !!options.partial;
		this.nocase = !!this.options.nocase;
		this.windowsNoMagicRoot = options.windowsNoMagicRoot !== void 0 ? options.windowsNoMagicRoot : !!(this.isWindows && this.nocase);
		this.globSet = [];
		this.globParts = [];
		this.set = [];
		this.#endCheck = !this.preserveMultipleSlashes;
		this.#level2 = (options.optimizationLevel ?? 1) >= 2;
		const n = options.normalize;
		this.#form = n === true ? "NFC" : n || void 0;
		this.make();
		const drives = this.set.map((row) => this.#rootIndex(row));
		this.#endRows = this.set.map((row, r) => this.#endCheck && row.length - 1 > drives[r]);
		this.#literals = this.set.map((row, r) => {
			const end = this.#endRows[r] ? row.length - 1 : row.length;
			const lits = row.slice(drives[r] + 1, end).filter((p) => typeof p === "string" && !!p);
			return [...new Set(lits)];
		});
		this.#literalCheck = this.#literals.some((l) => l.length);
		this.#shapes = this.set.map((row, r) => {
			const [p0, p1, p2] = row;
			if (this.#endRows[r] && row.length === 2) {
				if (p0 === GLOBSTAR && p1 !== GLOBSTAR) return "tail";
			}
			if (this.#endRows[r] && options.matchBase && row.length === 1 && p0 !== GLOBSTAR && p0 !== "") return "base";
			if (!this.#endCheck || drives[r] !== -1) return void 0;
			if (row.length === 3 && p0 === GLOBSTAR && p2 === GLOBSTAR && p1 !== GLOBSTAR && p1 !== "" && this.maxGlobstarRecursion > 0) return "mid";
			if (row.length === 2 && p1 === GLOBSTAR && p0 !== GLOBSTAR && p0 !== "") return "head";
		});
	}
	#norm(p) {
		return this.#form ? p.normalize(this.#form) : p;
	}
	#rootIndex(row) {
		if (!this.isWindows) return -1;
		if (isDrive(row[0])) return 0;
		if (row[0] === "" && row[1] === "" && row[2] === "?" && isDrive(row[3])) return 3;
		const h = uncHost(row);
		return h === -1 ? -1 : h + 1;
	}
	hasMagic() {
		if (this.options.magicalBraces && this.set.length > 1) return true;
		for (const pattern of this.set) for (const part of pattern) if (typeof part !== "string") return true;
		return false;
	}
	make() {
		const pattern = this.pattern;
		const options = this.options;
		if (!options.nocomment && pattern.charAt(0) === "#") {
			this.comment = true;
			return;
		}
		if (!pattern) {
			this.empty = true;
			return;
		}
		this.parseNegate();
		this.globSet = [...new Set(this.#expandBraces())];
		const rawGlobParts = this.globSet.map((s) => this.#slashSplit(s));
		this.globParts = this.preprocess(rawGlobParts);
		this.#pending = true;
		let set = this.globParts.map((s, _, __) => {
			if (this.isWindows && this.windowsNoMagicRoot) {
				const n = s[2] === "?" && isLongUNC(s[3]) ? 6 : 4;
				const isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && s.slice(3, n).every((p) => !globMagic.test(p));
				const isDrive = /^[a-z]:/i.test(s[0]);
				if (isUNC) return [...s.slice(0, n).map((p) => this.#norm(p)), ...s.slice(n).map((ss) => this.parse(ss))];
				else if (isDrive) return [this.#norm(s[0]), ...s.slice(1).map((ss) => this.parse(ss))];
			}
			return s.map((ss) => this.parse(ss));
		});
		this.set = set.filter((s) => s.indexOf(false) === -1);
		if (this.isWindows) for (let i = 0; i < this.set.length; i++) {
			const p = this.set[i];
			if (p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && (isDrive(p[3]) || isLongUNC(this.globParts[i][3]))) {
				if (isLongUNC(this.globParts[i][3])) p[3] = "UNC";
				p[2] = "?";
			}
		}
		if (!options.noext) this.mergeRows();
		this.#pending = false;
		this.set.forEach((row, i) => {
			for (let k = 0; k < row.length; k++) if (row[k] === PENDING) row[k] = this.parse(this.globParts[i][k]);
		});
	}
	mergeRows() {
		let merged = true;
		while (merged) {
			merged = false;
			if (this.set.length < 2) return;
			let keys = this.#mergeKeys();
			const len = Math.max(0, ...this.set.map((r) => r.length));
			for (let k = 0; k < len; k++) {
				const groups = /* @__PURE__ */ new Map();
				const R = this.set.length + 1;
				this.set.forEach((row, i) => {
					if (!(row[k] instanceof Matcher || row[k] === PENDING) || !extSafe(this.globParts[i][k])) return;
					const { pre, suf } = keys[i];
					const key = pre[k] * R + suf[k + 1];
					const g = groups.get(key);
					if (g) g.push(i);
					else groups.set(key, [i]);
				});
				const drop = /* @__PURE__ */ new Set();
				for (const g of groups.values()) {
					if (g.length < 2) continue;
					const [first, ...rest] = g;
					const glob = `@(${g.map((i) => this.globParts[i][k]).join("|")})`;
					if (extglobCount(glob) > MAX_EXTGLOBS) continue;
					this.globParts[first][k] = glob;
					this.set[first][k] = this.parse(glob);
					for (const i of rest) drop.add(i);
				}
				if (drop.size) {
					merged = true;
					this.set = this.set.filter((_, i) => !drop.has(i));
					this.globParts = this.globParts.filter((_, i) => !drop.has(i));
					if (this.set.length < 2) return;
					keys = this.#mergeKeys();
				}
			}
		}
	}
	#mergeKeys() {
		const partIds = /* @__PURE__ */ new Map();
		const ids = this.globParts.map((parts) => parts.map((s) => {
			let id = partIds.get(s);
			if (id === void 0) partIds.set(s, id = partIds.size);
			return id;
		}));
		const P = partIds.size;
		const len = Math.max(0, ...ids.map((r) => r.length));
		const keys = ids.map((r) => ({
			pre: [0],
			suf: new Array(r.length + 1).fill(0)
		}));
		for (let k = 0; k < len; k++) {
			const m = /* @__PURE__ */ new Map();
			ids.forEach((r, i) => {
				if (k >= r.length) return;
				const { pre } = keys[i];
				const key = pre[k] * P + r[k];
				let id = m.get(key);
				if (id === void 0) m.set(key, id = m.size + 1);
				pre.push(id);
			});
		}
		for (let k = len - 1; k >= 0; k--) {
			const m = /* @__PURE__ */ new Map();
			ids.forEach((r, i) => {
				if (k >= r.length) return;
				const { suf } = keys[i];
				const key = suf[k + 1] * P + r[k];
				let id = m.get(key);
				if (id === void 0) m.set(key, id = m.size + 1);
				suf[k] = id;
			});
		}
		return keys;
	}
	preprocess(globParts) {
		if (this.options.noglobstar) {
			for (const partset of globParts) for (let j = 0; j < partset.length; j++) if (partset[j] === "**") partset[j] = "*";
		}
		const { optimizationLevel = 1 } = this.options;
		if (optimizationLevel >= 2) {
			globParts = this.firstPhasePreProcess(globParts);
			globParts = this.secondPhasePreProcess(globParts);
		} else if (optimizationLevel >= 1) globParts = this.levelOneOptimize(globParts);
		else globParts = this.adjascentGlobstarOptimize(globParts);
		return globParts;
	}
	adjascentGlobstarOptimize(globParts) {
		return globParts.map((parts) => {
			let gs = -1;
			while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
				let i = gs;
				while (parts[i + 1] === "**") i++;
				if (i !== gs) parts.splice(gs, i - gs);
			}
			return parts;
		});
	}
	levelOneOptimize(globParts) {
		return globParts.map((parts) => {
			const root = this.#rootIndex(parts) + 1;
			parts = parts.reduce((set, part) => {
				const prev = set[set.length - 1];
				if (part === "**" && prev === "**") return set;
				if (part === "..") {
					if (set.length > root && prev && prev !== ".." && prev !== "." && prev !== "**") {
						set.pop();
						return set;
					}
				}
				set.push(part);
				return set;
			}, []);
			return parts.length === 0 ? [""] : parts;
		});
	}
	#canMatch(f) {
		const sep = !this.isWindows || !f.includes("\\") ? "/" : f.includes("/") ? "both" : "\\";
		let ends = this.#endCheck ? 0 : -1;
		let last = "";
		let lastStart = 0;
		let prev;
		let prevStart = 0;
		const dot = !!this.options.dot;
		ROWS: for (let r = 0; r < this.set.length; r++) {
			const row = this.set[r];
			const p = row[row.length - 1];
			let end = ends !== -1 && this.#endRows[r] && p !== GLOBSTAR;
			if (end && ends === 0) {
				const i = lastSep(f, f.length, sep);
				lastStart = i + 1;
				last = f.slice(lastStart);
				if (last === "" && i >= 0) {
					let j = i;
					while (j > 0 && isSep(f.charCodeAt(j - 1), sep)) j--;
					prevStart = j === 0 ? 0 : lastSep(f, j - 1, sep) + 1;
					prev = f.slice(prevStart, j);
				}
				const resolves = this.#level2 && (isDots(last) || last === "" && prev !== void 0 && isDots(prev));
				ends = resolves ? -1 : 1;
				end = !resolves;
			}
			let tailStart = -1;
			if (end && typeof p === "string") {
				tailStart = endIndex(p, last, lastStart, prev, prevStart);
				if (tailStart === -1) continue;
			}
			if (this.#literalCheck) {
				for (const l of this.#literals[r]) if (!f.includes(l)) continue ROWS;
			}
			if (end && typeof p === "object") {
				tailStart = endIndex(p, last, lastStart, prev, prevStart);
				if (tailStart === -1) continue;
			}
			const shape = this.#shapes[r];
			if (shape === "base" && end) return "yes";
			if (shape === "tail" && end) {
				if (this.#level2 && dotPortion(f, 0, tailStart, true, sep)) return "maybe";
				if (!dotPortion(f, 0, tailStart, dot, sep)) return "yes";
				continue;
			}
			if (shape === "mid" || shape === "head") {
				const m = this.#walk(f, row, shape === "head", dot, sep);
				if (m !== "no") return m;
				continue;
			}
			return "maybe";
		}
		return "no";
	}
	#matchShape(file, row, shape) {
		const dot = !!this.options.dot;
		const n = file.length;
		if (shape === "head") {
			if (n < 2 || !portionMatch(row[0], file[0])) return false;
			for (let i = 1; i < n; i++) if (!walkable(file[i], dot)) return false;
			return true;
		}
		const x = row[1];
		if (shape === "tail") {
			let t = n - 1;
			if (!portionMatch(x, file[t])) {
				if (file[t] !== "" || n === 1 || !portionMatch(x, file[--t])) return false;
			}
			for (let i = 0; i < t; i++) if (!walkable(file[i], dot)) return false;
			return true;
		}
		for (let k = 0; k < n; k++) {
			if (portionMatch(x, file[k]) && k + 1 < n) {
				let i = k + 1;
				while (i < n && walkable(file[i], dot)) i++;
				if (i === n) return true;
			}
			if (!walkable(file[k], dot)) return false;
		}
		return false;
	}
	#walk(f, row, head, dot, sep) {
		if (this.#level2 && dotPortion(f, 0, f.length, true, sep)) return "maybe";
		const x = row[head ? 0 : 1];
		let s = 0;
		for (let e = nextSep(f, s, sep); e !== -1; e = nextSep(f, s, sep)) {
			let next = e + 1;
			while (next < f.length && isSep(f.charCodeAt(next), sep)) next++;
			if ((typeof x === "string" ? e - s === x.length && f.startsWith(x, s) : e > s && x.testUnchecked(f.slice(s, e))) && !dotPortion(f, next, f.length, dot, sep)) return "yes";
			if (head || dotPortion(f, s, next, dot, sep)) return "no";
			s = next;
		}
		return "no";
	}
	#cachedSplit(f) {
		const last = lastSplit;
		return last?.f === f && last.isWindows === this.isWindows && last.preserveMultipleSlashes === this.preserveMultipleSlashes && last.normalize === this.#form ? last : void 0;
	}
	#split(f) {
		const { isWindows, preserveMultipleSlashes } = this;
		let parts = this.#slashSplit(isWindows ? f.split("\\").join("/") : f);
		const normalize = this.#form;
		if (normalize) parts = parts.map((p) => p.normalize(normalize));
		lastSplit = {
			f,
			isWindows,
			preserveMultipleSlashes,
			normalize,
			parts
		};
		return lastSplit;
	}
	#levelTwoFileOptimize(file) {
		const parts = [...file];
		let didSomething = false;
		do {
			didSomething = false;
			if (!this.preserveMultipleSlashes) {
				for (let i = 1; i < parts.length - 1; i++) {
					const p = parts[i];
					if (i === 1 && p === "" && parts[0] === "") continue;
					if (p === "." || p === "") {
						didSomething = true;
						parts.splice(i, 1);
						i--;
					}
				}
				if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
					didSomething = true;
					parts.pop();
				}
			}
			const root = this.#rootIndex(parts) + 1;
			let dd = root;
			while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
				const p = parts[dd - 1];
				if (p && p !== "." && p !== ".." && p !== "**") {
					didSomething = true;
					parts.splice(dd - 1, 2);
					dd = Math.max(dd - 2, root);
				}
			}
		} while (didSomething);
		return parts.length === 0 ? [""] : parts;
	}
	firstPhasePreProcess(globParts) {
		const { braceExpandMax = DEFAULT_BRACE_EXPAND_MAX } = this.options;
		let splitCells = 0;
		const maxSplitCells = 1e6;
		let didSomething = false;
		do {
			didSomething = false;
			for (let parts of globParts) {
				let gs = -1;
				while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
					let gss = gs;
					while (parts[gss + 1] === "**") gss++;
					if (gss > gs) parts.splice(gs + 1, gss - gs);
					let next = parts[gs + 1];
					const p = parts[gs + 2];
					const p2 = parts[gs + 3];
					if (next !== "..") continue;
					if (!p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") continue;
					const addedCells = parts.length - 1;
					if (globParts.length >= braceExpandMax || splitCells + addedCells > maxSplitCells) throw new RangeError(`optimizationLevel 2: too many patterns from '**/..'`);
					didSomething = true;
					parts.splice(gs, 1);
					const other = parts.slice(0);
					other[gs] = "**";
					splitCells += addedCells;
					globParts.push(other);
					gs--;
				}
				if (!this.preserveMultipleSlashes) {
					for (let i = 1; i < parts.length - 1; i++) {
						const p = parts[i];
						if (i === 1 && p === "" && parts[0] === "") continue;
						if (p === "." || p === "") {
							didSomething = true;
							parts.splice(i, 1);
							i--;
						}
					}
					if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
						didSomething = true;
						parts.pop();
					}
				}
				const root = this.#rootIndex(parts) + 1;
				let dd = root;
				while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
					const p = parts[dd - 1];
					if (p && p !== "." && p !== ".." && p !== "**") {
						didSomething = true;
						const splin = dd === 1 && parts[dd + 1] === "**" ? ["."] : [];
						parts.splice(dd - 1, 2, ...splin);
						if (parts.length === 0) parts.push("");
						dd = Math.max(dd - 2, root);
					}
				}
			}
		} while (didSomething);
		return globParts;
	}
	secondPhasePreProcess(globParts) {
		const keys = /* @__PURE__ */ new Set();
		const rows = globParts.filter((parts) => {
			const key = parts.join("/");
			if (keys.has(key)) return false;
			keys.add(key);
			return true;
		});
		const stars = /* @__PURE__ */ new Map();
		for (const parts of rows) {
			const s = [];
			for (let i = 0; i < parts.length; i++) if (parts[i] === "*") s.push(i);
			if (s.length) stars.set(s.join(","), s);
		}
		if (!stars.size || rows.length * stars.size > 1e5) return rows;
		const { dot } = this.options;
		return rows.filter((parts) => {
			for (const s of stars.values()) {
				if (s[s.length - 1] >= parts.length) continue;
				const c = [...parts];
				let ok = true;
				let changed = false;
				for (const i of s) {
					const p = parts[i];
					if (p === "*") continue;
					if (!p || p === "**" || !dot && p.startsWith(".")) {
						ok = false;
						break;
					}
					c[i] = "*";
					changed = true;
				}
				if (ok && changed && keys.has(c.join("/"))) return false;
			}
			return true;
		});
	}
	parseNegate() {
		if (this.nonegate) return;
		const pattern = this.pattern;
		let negate = false;
		let negateOffset = 0;
		for (let i = 0; i < pattern.length && pattern.charAt(i) === "!"; i++) {
			negate = !negate;
			negateOffset++;
		}
		if (negateOffset) this.pattern = pattern.slice(negateOffset);
		this.negate = negate;
	}
	#matchRow(file, resolved, pattern, partial) {
		let fileStartIndex = 0;
		let patternStartIndex = 0;
		const fh = this.isWindows ? uncHost(resolved) : -1;
		const ph = fh === -1 ? -1 : uncHost(pattern);
		if (ph !== -1) {
			const host = pattern[ph];
			const share = pattern[ph + 1];
			if (typeof host !== "string" || typeof share !== "string") {
				fileStartIndex = fh;
				patternStartIndex = ph;
			} else if (resolved[fh].toLowerCase() === host.toLowerCase() && resolved[fh + 1].toLowerCase() === share.toLowerCase()) {
				fileStartIndex = fh + 2;
				patternStartIndex = ph + 2;
			}
		} else if (this.isWindows) {
			const fileDrive = typeof file[0] === "string" && /^[a-z]:$/i.test(file[0]);
			const fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]);
			const patternDrive = typeof pattern[0] === "string" && /^[a-z]:$/i.test(pattern[0]);
			const patternUNC = !patternDrive && pattern[0] === "" && pattern[1] === "" && pattern[2] === "?" && typeof pattern[3] === "string" && /^[a-z]:$/i.test(pattern[3]);
			const fdi = fileUNC ? 3 : fileDrive ? 0 : void 0;
			const pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
			if (typeof fdi === "number" && typeof pdi === "number") {
				const [fd, pd] = [file[fdi], pattern[pdi]];
				if (fd.toLowerCase() === pd.toLowerCase()) {
					patternStartIndex = pdi + 1;
					fileStartIndex = fdi + 1;
				}
			}
		}
		file = resolved;
		if (pattern.includes(GLOBSTAR)) return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
		return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
	}
	#matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
		const { head, body, tail, segments } = this.#getGlobstarParts(pattern, partial, patternIndex);
		if (head.length) {
			const headEnd = fileIndex + head.length;
			if (!this.#matchOne(file, head, partial, fileIndex, 0, headEnd)) return false;
			fileIndex += head.length;
			patternIndex += head.length;
		}
		let fileTailMatch = 0;
		if (tail.length) {
			if (tail.length + fileIndex > file.length) return false;
			let tailStart = file.length - tail.length;
			if (this.#matchOne(file, tail, partial, tailStart, 0)) fileTailMatch = tail.length;
			else {
				if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length) return false;
				tailStart--;
				if (!this.#matchOne(file, tail, partial, tailStart, 0)) return false;
				fileTailMatch = tail.length + 1;
			}
		}
		if (!body.length) {
			let sawSome = !!fileTailMatch;
			for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
				const f = String(file[i]);
				sawSome = true;
				if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			}
			return partial || sawSome;
		}
		return !!this.#matchGlobStarBodySections(file, segments, file.length - fileTailMatch, fileIndex, 0, partial, 0, !!fileTailMatch, /* @__PURE__ */ new Set());
	}
	#getGlobstarParts(pattern, partial, patternIndex) {
		let byStart = this.#globstarParts.get(pattern);
		if (!byStart) {
			byStart = [];
			this.#globstarParts.set(pattern, byStart);
		}
		const key = patternIndex * 2 + (partial ? 1 : 0);
		const found = byStart[key];
		if (found) return found;
		const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
		const lastgs = pattern.lastIndexOf(GLOBSTAR);
		const head = pattern.slice(patternIndex, firstgs);
		const body = pattern.slice(firstgs + 1, partial ? void 0 : lastgs);
		const tail = partial ? [] : pattern.slice(lastgs + 1);
		const segments = [[[], 0]];
		let current = segments[0];
		let nonGsParts = 0;
		const nonGsPartsSums = [0];
		for (const b of body) if (b === GLOBSTAR) {
			nonGsPartsSums.push(nonGsParts);
			current = [[], 0];
			segments.push(current);
		} else {
			current[0].push(b);
			nonGsParts++;
		}
		segments.forEach((b, i) => {
			b[1] = nonGsParts - nonGsPartsSums[i];
		});
		const parts = {
			head,
			body,
			tail,
			segments
		};
		byStart[key] = parts;
		return parts;
	}
	#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex, bodyIndex, partial, globStarDepth, sawTail, tried) {
		const bs = bodySegments[bodyIndex];
		if (!bs) {
			if (partial) return fileIndex >= fileLength || fileIndex === fileLength - 1 && file[fileIndex] === "";
			for (let i = fileIndex; i < fileLength; i++) {
				sawTail = true;
				const f = file[i];
				if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			}
			return sawTail;
		}
		const [body, need] = bs;
		const after = partial ? fileLength : fileLength - need;
		while (fileIndex <= after) {
			const key = bodyIndex * (file.length + 1) + fileIndex;
			if (tried.has(key)) return false;
			tried.add(key);
			if (this.#matchOne(file, body, partial, fileIndex, 0, fileIndex + body.length) && globStarDepth < this.maxGlobstarRecursion) {
				const sub = this.#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail, tried);
				if (sub !== false) return sub;
			}
			if (fileIndex === after) break;
			const f = file[fileIndex];
			if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			fileIndex++;
		}
		return partial || null;
	}
	#matchOne(file, pattern, partial, fileIndex, patternIndex, fileEnd = file.length) {
		let fi;
		let pi;
		let pl;
		let fl;
		for (fi = fileIndex, pi = patternIndex, fl = Math.min(fileEnd, file.length), pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
			let p = pattern[pi];
			let f = file[fi];
			/* c8 ignore start */
			if (p === false || p === GLOBSTAR) return false;
			/* c8 ignore stop */
			if (!portionMatch(p, f)) return false;
		}
		if (fi === fl && pi === pl) return true;
		else if (fi === fl) return partial;
		else if (pi === pl) return fi === fl - 1 && file[fi] === "";
		else throw new Error("wtf?");
		/* c8 ignore stop */
	}
	braceExpand() {
		return braceExpand(this.pattern, this.options);
	}
	#expandBraces() {
		const { pattern } = this;
		if (this.options.nobrace) return this.braceExpand();
		let code = 57344;
		while (pattern.includes(String.fromCharCode(code))) if (++code > 63743) return this.braceExpand();
		const mark = String.fromCharCode(code);
		let found = false;
		const marked = pattern.replace(rangeRe, (m, lo, hi) => {
			const a = Number(lo);
			const b = Number(hi);
			if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || Math.abs(a - b) + 1 < RANGE_MIN) return m;
			found = true;
			return `${mark}${lo}..${hi}${mark}`;
		});
		if (!found) return this.braceExpand();
		const set = braceExpand(marked, this.options);
		for (const p of set) for (const portion of p.split("/")) {
			const c = portion.indexOf("[");
			if (c !== -1 && c < portion.lastIndexOf(mark)) return this.braceExpand();
			if (!this.options.noext && inRepeatOrNegExt(portion, mark)) return this.braceExpand();
		}
		this.#rangeMark = mark;
		return set;
	}
	parse(pattern) {
		assertValidPattern(pattern);
		const options = this.options;
		if (pattern === "**") return GLOBSTAR;
		if (pattern === "") return "";
		const { nocase, nocaseMagicOnly, noext = false, dot, normalize } = options;
		const rangeMark = this.#rangeMark;
		const lit = rangeMark && pattern.includes(rangeMark) ? void 0 : literal(pattern, noext);
		if (lit !== void 0 && !(nocase && !nocaseMagicOnly && pattern.toUpperCase() !== pattern.toLowerCase())) return this.#norm(lit);
		if (this.#pending) return PENDING;
		let m = this.#matchers.get(pattern);
		if (!m) {
			if (!noext) assertValidExtglobs(pattern);
			m = new Matcher(pattern, {
				nocase,
				noext,
				dot,
				normalize,
				...rangeMark && { rangeMark }
			});
			this.#matchers.set(pattern, m);
		}
		return m;
	}
	#slashSplit(p) {
		if (this.preserveMultipleSlashes) return p.split("/");
		else if (this.isWindows && /^\/\/[^/]+/.test(p)) return ["", ...p.split(/\/+/)];
		else return p.split(/\/+/);
	}
	match(f, partial = this.partial) {
		if (this.comment) return false;
		if (this.empty) return f === "";
		if (f === "/" && partial) return true;
		const options = this.options;
		let split = this.#cachedSplit(f);
		if (!split) {
			if (!partial && !this.#form && (this.#endCheck || this.#literalCheck) && lastChecked !== f) {
				lastChecked = f;
				const can = this.#canMatch(f);
				if (can === "no") return options.flipNegate ? false : this.negate;
				if (can === "yes") return options.flipNegate ? true : !this.negate;
			}
			split = this.#split(f);
		}
		const ff = split.parts;
		const resolved = this.#level2 ? split.resolved ??= this.#levelTwoFileOptimize(ff) : ff;
		const set = this.set;
		let filename = ff[ff.length - 1];
		if (!filename) for (let i = ff.length - 2; !filename && i >= 0; i--) filename = ff[i];
		for (let r = 0; r < set.length; r++) {
			const pattern = set[r];
			const shape = partial ? void 0 : this.#shapes[r];
			if (shape === "base" ? portionMatch(pattern[0], filename) : shape ? this.#matchShape(resolved, pattern, shape) : options.matchBase && pattern.length === 1 ? this.#matchRow([filename], [filename], pattern, partial) : this.#matchRow(ff, resolved, pattern, partial)) {
				if (options.flipNegate) return true;
				return !this.negate;
			}
		}
		if (options.flipNegate) return false;
		return this.negate;
	}
	static defaults(def) {
		return minimatch.defaults(def).Minimatch;
	}
};
/* c8 ignore stop */
minimatch.Minimatch = Minimatch;
minimatch.escape = escape;
minimatch.unescape = unescape;

//#endregion
//#region src/model/globs.ts
/** Longer patterns are refused: no real one comes near. */
const MAX_LENGTH = 512;
/** With the escaped name of a directory in front. */
const MAX_REBASED_LENGTH = 8704;
/** How many patterns the braces of one glob may stand for. */
const MAX_BRACES = 100;
const MAX_GLOBS = 1e3;
/** Extended globs, comments and minimatch's own negation are off: a pattern from a stranger must stay cheap and plain. */
const OPTIONS = {
	dot: true,
	noext: true,
	nocomment: true,
	nonegate: true,
	braceExpandMax: 101,
	platform: "linux"
};
/**
* Why a glob cannot be used, in words that follow its name; `undefined` when it can be. The limits keep a configuration
* that comes with a pull request from stopping the run.
*/
function globFault(glob, maxLength = MAX_LENGTH) {
	if (glob === "" || glob === "!") return "is empty";
	if (glob.length > maxLength) return `is longer than ${maxLength} characters`;
	if (/[!?+*@]\(/.test(glob)) return "uses an extended glob such as +(a|b); write {a,b} instead";
	if (glob.includes("\0")) return "holds a NUL";
	if (/^(?:[^\\]|\\[^a-z\d])*\\[a-z\d]/i.test(glob)) return "uses \\ between directories; write / instead";
	if (/^!?(?:\/|\.\.?(?:\/|$))/.test(glob) && glob !== ".") return "must be relative, without ./ or ../ in front";
	if (minimatch.braceExpand(glob, OPTIONS).length > MAX_BRACES) return `stands for more than ${MAX_BRACES} patterns`;
}
/**
* Why a list of globs cannot be used, in words that name the glob; `undefined` when it can be. A list that begins with
* `!` would match nothing, which is never what was meant.
*/
function globListFault(globs) {
	if (globs.length > MAX_GLOBS) return `there are more than ${MAX_GLOBS} globs`;
	const first = globs[0];
	if (first?.startsWith("!")) return `${named(first)} has nothing before it to take back; put a glob without ! first`;
	for (const glob of globs) {
		const fault = globFault(glob);
		if (fault !== void 0) return `the glob ${named(glob)} ${fault}`;
	}
}
function named(glob) {
	return JSON.stringify(glob.length > 60 ? `${glob.slice(0, 60)}…` : glob);
}
/**
* `**` crosses directories, `*` does not; a leading dot is nothing special; a glob that names a directory, with or
* without a slash at its end, holds all that is below. `!` in front takes back what an earlier glob matched: the last
* glob that matches decides. Throws RangeError for a glob that `globFault` objects to.
*/
function compileGlobs(globs) {
	const steps = globs.map(compileGlob);
	if (steps.length === 0) return () => false;
	return (path) => steps.findLast((step) => step.matches(path))?.positive ?? false;
}
/** Tells the index of the glob that decides: the last one that matches, which may begin with `!`. Throws as `compileGlobs`. */
function decidingGlob(globs) {
	const steps = globs.map(compileGlob);
	return (path) => {
		const index = steps.findLastIndex((step) => step.matches(path));
		return index < 0 ? void 0 : index;
	};
}
function compileGlob(glob) {
	const fault = globFault(glob, MAX_REBASED_LENGTH);
	if (fault !== void 0) throw new RangeError(`the glob ${named(glob)} ${fault}`);
	const positive = !glob.startsWith("!");
	const pattern = (positive ? glob : glob.slice(1)).replace(/\/+$/, "");
	if (pattern === ".") return {
		positive,
		matches: () => true
	};
	const itself = new Minimatch(pattern, OPTIONS);
	const below = new Minimatch(`${pattern}/**`, OPTIONS);
	return {
		positive,
		matches: (path) => itself.match(path) || below.match(path)
	};
}

//#endregion
//#region src/php/facts-store.ts
/** The content id that a key of a shelf begins with; what else the facts depend on follows a blank. */
function idOfKey(key) {
	const end = key.indexOf(" ");
	return end < 0 ? key : key.slice(0, end);
}
/** For one run: what base and head share is read once. */
function memoryStore() {
	return {
		...memoryShelf(),
		classes: memoryShelf()
	};
}
function memoryShelf() {
	const facts = /* @__PURE__ */ new Map();
	return {
		get: (id) => facts.get(id),
		set: (id, value) => void facts.set(id, value)
	};
}

//#endregion
//#region src/pipeline/reading/watched-store.ts
const CLASSES_MARK = "classes";
const FILE_MARK = "file";
function watchStore(store) {
	const marks = /* @__PURE__ */ new Map();
	const puts = /* @__PURE__ */ new Map();
	const watched = (shelf, name) => ({
		get(key) {
			const { id, rest } = splitKey(key);
			const known = marks.get(id);
			if (known) known.add(name + rest);
			else marks.set(id, /* @__PURE__ */ new Set([name + rest]));
			return shelf.get(key);
		},
		set(key, facts, validity) {
			const { id, rest } = splitKey(key);
			if (!isAgain(rest)) puts.set(id, (puts.get(id) ?? 0) + 1);
			shelf.set(key, facts, validity);
		}
	});
	const { classes } = store;
	return {
		store: {
			...watched(store, FILE_MARK),
			...classes && { classes: watched(classes, "classes") }
		},
		marks,
		puts
	};
}
/** A reading for includes alone, and not for what is told of beside them. */
function isOfIncludes(mark) {
	return /^file(?: #!| \[.*)?$/s.test(mark);
}
/** For certain words: its bytes may be remembered from the first one. */
function isAgain(rest) {
	return rest.startsWith(" [");
}
/** What follows the id in the key of a shelf of `FileFacts`. */
function restOfKey(mark) {
	return mark.slice(4);
}
function splitKey(key) {
	const id = idOfKey(key);
	return {
		id,
		rest: key.slice(id.length)
	};
}

//#endregion
//#region src/model/judgement.ts
/** True for the paths whose findings are reported, by `include` and `exclude`. */
function compileScope(settings) {
	const excluded = compileGlobs(settings.exclude);
	const included = settings.include.length === 0 ? () => true : compileGlobs(settings.include);
	return (path) => included(path) && !excluded(path);
}
/** What the settings say of a rule in a file; `undefined`: nothing, so that the draft's own severity holds. */
function compileRuleSettings(settings) {
	const overrides = settings.overrides.map(({ files, rules }) => ({
		matches: compileGlobs(files),
		rules
	}));
	return (rule, path) => {
		return overrides.findLast(({ matches, rules }) => rules[rule] !== void 0 && matches(path))?.rules[rule] ?? settings.rules[rule];
	};
}
/** True for a rule that is off and that no override turns on again: it need not run. */
function isOffEverywhere(rule, { rules, overrides }) {
	return rules[rule] === "off" && overrides.every((override) => (override.rules[rule] ?? "off") === "off");
}
/** Findings as a summary counts them. */
function countFindings(findings) {
	const open = findings.filter(({ suppressed }) => suppressed === null);
	const count = (severity) => open.filter((finding) => finding.severity === severity).length;
	const suppressed = findings.length - open.length;
	return {
		errors: count("error"),
		warnings: count("warning"),
		notices: count("notice"),
		suppressed
	};
}
const WEIGHT = {
	notice: 1,
	warning: 2,
	error: 3,
	never: 4
};
/** True when a finding of this severity fails the run. */
function failsRun(severity, failOn) {
	return WEIGHT[severity] >= WEIGHT[failOn];
}
/** The gate: whether findings that are not suppressed, as the summary counts them, fail the run. */
function gate(summary, settings) {
	const { errors, warnings, notices } = summary;
	const failing = [
		["error", errors],
		["warning", warnings],
		["notice", notices]
	].some(([severity, count]) => count > 0 && failsRun(severity, settings.failOn));
	const tooMany = settings.maxWarnings !== null && warnings > settings.maxWarnings;
	return failing || tooMany ? "failed" : "passed";
}

//#endregion
//#region src/model/settings.ts
const defaultSettings = {
	root: "",
	include: [],
	exclude: [],
	phpExtensions: [],
	allowExtensions: [],
	exposedExtensions: [],
	includePaths: [],
	documentRoots: [],
	entryPoints: [],
	constants: {},
	assumeExists: [],
	thirdParty: [],
	rules: {},
	overrides: [],
	failOn: "error",
	maxWarnings: null,
	baseline: null,
	inlineIgnores: true,
	onUndetermined: "all",
	deploy: {
		source: "git",
		exclude: [],
		respect: [],
		directory: ""
	},
	maxAlternatives: 64
};

//#endregion
//#region src/io/make-directory.ts
/**
* Makes a directory and those above it, unless something is there. Node's own `recursive` never ends where the system says
* that there is nothing to make it in and this stays so: below /proc, below a link that leads nowhere. `mode`: of all that
* are made.
*/
async function makeDirectory(path, mode = 511) {
	try {
		await makeOne(path, mode);
	} catch (error) {
		const above = dirname(path);
		if (errorCode(error) !== "ENOENT" || above === path) throw error;
		await makeDirectory(above, mode);
		await makeOne(path, mode);
	}
}
async function makeOne(path, mode) {
	try {
		await mkdir(path, mode);
	} catch (error) {
		if (errorCode(error) !== "EEXIST") throw error;
	}
}

//#endregion
//#region src/io/write-output.ts
/**
* Writes a whole file or leaves what was there: the text goes to a temporary file beside it, which then takes its place.
* Missing directories are made. An existing file keeps its mode, a symlink stays one; a device or pipe is written to
* directly. Rejects with UserError `no-such-path`.
*/
async function writeOutput(file, text) {
	try {
		await makeDirectory(dirname(file));
		const place = await placeOf$1(file);
		if (place.replaceable) await replace(place.path, text, place.mode);
		else await writeInto(place.path, text);
	} catch (error) {
		throw new UserError("no-such-path", `${file} could not be written: ${errorReason(error)}.`, { cause: error });
	}
}
async function placeOf$1(file) {
	const found = await stat(file).catch(ignoreMissing);
	if (found === void 0) return {
		path: file,
		replaceable: true
	};
	if (found.isDirectory()) throw new Error("it is a directory");
	if (!found.isFile()) return {
		path: file,
		replaceable: false
	};
	return {
		path: await realpath(file),
		replaceable: true,
		mode: found.mode & 4095
	};
}
function ignoreMissing(error) {
	if (errorCode(error) === "ENOENT") return void 0;
	throw error;
}
async function replace(path, text, mode) {
	const temporary = join(dirname(path), `.deploy-guard-${randomBytes(6).toString("hex")}.tmp`);
	try {
		const handle = await open(temporary, "wx");
		try {
			await handle.writeFile(text);
		} finally {
			await handle.close();
		}
		if (mode !== void 0) await chmod(temporary, mode);
		await rename(temporary, path);
	} catch (error) {
		await unlink(temporary).catch(() => void 0);
		throw error;
	}
}
async function writeInto(path, text) {
	const handle = await open(path, "w");
	try {
		await handle.writeFile(text);
	} finally {
		await handle.close();
	}
}

//#endregion
//#region src/tree/directory-tree.ts
/** A tree of files on the disk, each hashed when its id is first asked for and not known. */
var DiskTree = class {
	paths;
	#disk;
	#known;
	#format;
	#ids = /* @__PURE__ */ new Map();
	#ignore;
	constructor(disk, known, format = "sha1") {
		this.#disk = disk;
		this.#known = known;
		this.#format = format;
		this.paths = new Set(known.keys());
		this.#ignore = ignoreRules(this.paths, (path) => this.ignoreFile(path));
	}
	id(path) {
		const id = this.#file(path).id ?? this.#ids.get(path) ?? blobId(this.#bytes(path), this.#format);
		this.#ids.set(path, id);
		return id;
	}
	entry(path) {
		const kind = this.#file(path).kind ?? this.#disk.kind(path) ?? "file";
		return kind === "symlink" ? {
			kind,
			target: this.#target(path)
		} : { kind };
	}
	absence(path) {
		return this.#ignore.absence(path);
	}
	async read(path) {
		return this.#bytes(path);
	}
	/** The text of a .gitignore file; `undefined` when git would not read it. */
	ignoreFile(path) {
		if (this.entry(path).kind !== "file") return void 0;
		return unlessUnreadable(() => decodeName(this.#disk.read(path)));
	}
	/** A link that cannot be read leads nowhere. */
	#target(path) {
		return unlessUnreadable(() => decodeName(this.#disk.target(path))) ?? "";
	}
	#file(path) {
		const file = this.#known.get(path);
		if (file === void 0) throw new RangeError(`not in the tree: ${path}`);
		return file;
	}
	#bytes(path) {
		const kind = this.#file(path).kind ?? this.#disk.kind(path);
		if (kind === "submodule") throw new UnreadableFileError(path, "What lies in this directory is not known.");
		return kind === "symlink" ? this.#disk.target(path) : this.#disk.read(path);
	}
};
function unlessUnreadable(read) {
	try {
		return read();
	} catch (error) {
		if (error instanceof UnreadableFileError) return void 0;
		throw error;
	}
}

//#endregion
//#region src/tree/disk.ts
/** What stands below a directory, by paths relative to it. Synchronous: many small files are read fastest so. */
var Disk = class {
	/** Absolute. */
	root;
	constructor(root) {
		this.root = root;
	}
	/** `undefined` when nothing is there that a repository can hold (a pipe, a device), or it cannot be told. */
	kind(path) {
		const stats = this.#stats(path);
		if (stats?.isSymbolicLink() === true) return "symlink";
		if (stats?.isDirectory() === true) return "submodule";
		return stats?.isFile() === true ? "file" : void 0;
	}
	/** When anything about it last changed: milliseconds since 1970, with fractions. Nobody can set that back. */
	changedAt(path) {
		return this.#stats(path)?.ctimeMs;
	}
	/** What a link says. Where links are checked out as plain files (Windows), the bytes of that file. */
	target(path) {
		if (this.#stats(path)?.isFile() === true) return this.read(path);
		try {
			return readlinkSync(this.#diskPath(path), "buffer");
		} catch (error) {
			throw unreadable(path, error);
		}
	}
	/** The bytes of a plain file. Throws UnreadableFileError, also for a link. */
	read(path) {
		const file = this.#open(path);
		try {
			const stats = fstatSync(file);
			if (!stats.isFile()) throw new UnreadableFileError(path, "It is not a plain file.");
			if (stats.size > 268435456) throw new UnreadableFileError(path, `The file is too big to be read (${stats.size} bytes).`);
			return readFileSync(file);
		} catch (error) {
			throw unreadable(path, error);
		} finally {
			closeSync(file);
		}
	}
	#open(path) {
		const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
		try {
			return openSync(this.#diskPath(path), flags);
		} catch (error) {
			throw unreadable(path, error);
		}
	}
	#stats(path) {
		try {
			return lstatSync(this.#diskPath(path), { throwIfNoEntry: false });
		} catch {
			return;
		}
	}
	/** Bytes where a string cannot say a name, which is not UTF-8; they take three times as long. */
	#diskPath(path) {
		if (!/[\udc80-\udcff]/.test(path)) return `${this.root}/${path}`;
		return Buffer.concat([Buffer.from(`${this.root}/`), encodeName(path)]);
	}
};
const sentences = /* @__PURE__ */ new Map([
	["EACCES", "Permission to read it is denied."],
	["EPERM", "Permission to read it is denied."],
	["ENOENT", "It vanished after the tree was listed."],
	["ENOTDIR", "It vanished after the tree was listed."],
	["EISDIR", "It is a directory."],
	["ELOOP", "It has become a symbolic link."],
	["ENAMETOOLONG", "Its path is longer than the system can open."]
]);
function unreadable(path, error) {
	if (error instanceof UnreadableFileError) return error;
	const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
	return new UnreadableFileError(path, sentences.get(code) ?? `It cannot be read (${String(code ?? error)}).`, { cause: error });
}

//#endregion
//#region src/git/doubt.ts
/**
* Files that git may take for unchanged in error: it compares whole seconds, so that an edit within one that keeps size
* and time of modification passes for none. Their bytes are to be looked at.
*/
function doubtfulPaths(entries, disk) {
	const found = /* @__PURE__ */ new Set();
	for (const { path, mode, changedAt, trusted } of entries) if (trusted && kindOfMode(mode) !== "submodule" && isDoubtful(changedAt, disk.changedAt(path))) found.add(path);
	return found;
}
/** `then`: as the index has it; `now`: as the disk has it. */
function isDoubtful(then, now) {
	if (now === void 0 || platform === "win32") return false;
	return Math.floor(then / 1e3) === Math.floor(now / 1e3) && Math.abs(then - now) > PRECISION;
}
/** Milliseconds since 1970 as a double are a quarter of a microsecond apart. */
const PRECISION = .001;

//#endregion
//#region src/git/work-tree.ts
/** Tracked files as they stand on the disk, and untracked ones that the tree's own .gitignore files do not name. */
async function openWorkTree(git, place, options) {
	const files = new Disk(place.root);
	const { onDisk, untracked, stored } = await takeInventory(git, files, options);
	for (const path of untracked) onDisk.set(path, onDisk.get(path) ?? {});
	const disk = new DiskTree(files, onDisk, place.format);
	const [missing, filtered] = await Promise.all([stored.length === 0 ? /* @__PURE__ */ new Set() : missingObjects(git, "HEAD", options), filteredPaths(git, onDisk.keys(), options)]);
	return new WorkTree(place, {
		disk,
		stored: await BlobTree.open(new BlobReader(git), listingOf(stored), missing),
		untracked,
		filtered
	});
}
var WorkTree = class {
	root;
	prefix;
	paths;
	untracked;
	filtered;
	#disk;
	#stored;
	#ignore;
	constructor(place, parts) {
		this.root = place.root;
		this.prefix = place.prefix;
		this.untracked = parts.untracked;
		this.filtered = parts.filtered;
		this.#disk = parts.disk;
		this.#stored = parts.stored;
		this.paths = /* @__PURE__ */ new Set([...parts.disk.paths, ...parts.stored.paths]);
		this.#ignore = ignoreRules(this.paths, (path) => this.#holder(path).ignoreFile(path));
	}
	id(path) {
		return this.#holder(path).id(path);
	}
	entry(path) {
		return this.#holder(path).entry(path);
	}
	absence(path) {
		return this.#ignore.absence(path);
	}
	read(path) {
		return this.#holder(path).read(path);
	}
	close() {
		return this.#stored.close();
	}
	#holder(path) {
		return this.#stored.paths.has(path) ? this.#stored : this.#disk;
	}
};
async function takeInventory(git, disk, options) {
	const answers = askWorkTree(git, options);
	const [{ index, untracked, doubtful }, changed] = await Promise.all([answers.files.then((output) => withDoubts(parseFileListing(output), disk)), answers.changed]);
	const inventory = {
		onDisk: /* @__PURE__ */ new Map(),
		untracked: /* @__PURE__ */ new Set(),
		stored: []
	};
	for (const entry of index) if (entry.skipped) inventory.stored.push(entry);
	else inventory.onDisk.set(entry.path, doubtful.has(entry.path) ? { kind: kindOfMode(entry.mode) } : knownOf(entry));
	for (const { path, mode } of parseRawDiff(changed)) if (mode === "000000") inventory.onDisk.delete(path);
	else inventory.onDisk.set(path, { kind: kindOfMode(mode) });
	addUntracked(inventory, untracked);
	return inventory;
}
/** Looks at the disk while git does. */
function withDoubts(listing, disk) {
	return {
		...listing,
		doubtful: doubtfulPaths(listing.index, disk)
	};
}
/** A trailing slash: a repository inside this one, which git would add as a submodule. */
function addUntracked({ onDisk, untracked }, names) {
	for (const name of names) {
		const path = name.replace(/\/$/, "");
		if (!isRepoPath(path)) continue;
		untracked.add(path);
		if (name !== path) onDisk.set(path, {
			kind: "submodule",
			id: ""
		});
	}
}
function knownOf({ mode, id, trusted, stage }) {
	const kind = kindOfMode(mode);
	return trusted && stage === 0 ? {
		kind,
		id
	} : { kind };
}

//#endregion
//#region src/git/open-directory.ts
/**
* The files of a directory. Inside a git work tree: those of the whole repository, tracked or not, but not ignored;
* `root` is then its top. Outside of git, and in a directory that git ignores as a whole: everything but `.git`.
* Rejects with UserError: `no-such-path`, `git-failed`, `aborted`.
*/
async function openDirectory(directory, options = {}) {
	const real = locateDirectory(resolve(directory));
	if (isBareRepository(real)) throw new UserError("no-such-path", `${directory} is a repository without files; name a commit of it instead.`);
	if (options.plain === true || !isBelowGit(real)) return everythingIn(real);
	const git = options.git ?? gitOfRun(real, options);
	const place = await locateWorkTree(git, { signal: options.signal });
	if (place === void 0) return everythingIn(real);
	const tree = await openWorkTree(place.root === git.directory ? git : gitOfRun(place.root, options), place, { signal: options.signal });
	if (place.prefix === "" || holds$1(tree, place.prefix)) return tree;
	await tree.close?.();
	return everythingIn(real);
}
/** `undefined` outside of a work tree. */
async function locateWorkTree(git, options = {}) {
	return (await repositoryFacts(git, options))?.workTree;
}
/** What walks over directories is loaded where git does not tell what is in them. */
async function everythingIn(directory) {
	const { plainDirectoryTree } = await import("./plain-directory-tree2.js");
	return plainDirectoryTree(directory);
}
function holds$1(tree, prefix) {
	for (const path of tree.paths) if (path.startsWith(`${prefix}/`) || path === prefix) return true;
	return false;
}

//#endregion
//#region src/git/index-tree.ts
/**
* The index as a tree, read from the object store. A path that was only announced (`git add -N`) is not in it. Rejects
* with UserError: `git-failed` when a merge is not resolved, `not-a-repository`, `no-such-path`, `aborted`.
*/
async function openIndex(directory, options = {}) {
	const real = locateDirectory(resolve(directory));
	const asked = options.git ?? gitOfRun(real, options);
	const place = await locateWorkTree(asked, { signal: options.signal });
	if (place === void 0) throw new UserError("not-a-repository", `${real} is not inside the work tree of a git repository.`);
	const git = gitOfIndex(asked, place, options);
	const [entries, untracked, missing] = await Promise.all([
		listIndex(git, place, options),
		listUntracked(git, options),
		missingObjects(asked, "HEAD", { signal: options.signal })
	]);
	refuseUnmerged(entries);
	const tree = await BlobTree.open(options.blobs ?? new BlobReader(asked), listingOf(entries), missing);
	const absence = (path) => {
		return untracked.has(path) ? { kind: "untracked" } : BlobTree.prototype.absence.call(tree, path);
	};
	return Object.assign(tree, {
		root: place.root,
		prefix: place.prefix,
		absence
	});
}
/** Only what is asked about the index needs it. */
function gitOfIndex(asked, { root }, options) {
	const { indexFile, variables } = options;
	if (indexFile === void 0 && asked.directory === root) return asked;
	const index = indexFile === void 0 ? {} : { GIT_INDEX_FILE: resolve(root, indexFile) };
	return createGit(root, {
		...options,
		variables: {
			...variables,
			...index
		}
	});
}
/** Against the empty tree the whole index is new; of the plumbing commands this one can leave announced paths out. */
async function listIndex(git, { format }, { signal }) {
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
		emptyTreeId(format)
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
//#region src/git/range/range.ts
/** The range as reports tell it; undefined for a skipped one. */
function rangeInfo(range) {
	if (range.kind === "skipped") return void 0;
	const { method, complete, notes, head } = range;
	const info = {
		head: {
			sha: head.sha,
			source: headSource(head.tree)
		},
		method,
		complete,
		notes: [...notes]
	};
	if (range.kind !== "all") info.base = {
		sha: range.base.sha,
		source: range.base.source
	};
	return info;
}
function headSource(tree) {
	return tree.kind === "api-tree" ? "commit" : tree.kind;
}

//#endregion
//#region src/report/phrases.ts
/** `1 page`, `1,834 pages`. */
function counted(count, noun) {
	return `${grouped(count)} ${count === 1 ? noun : `${noun}s`}`;
}
/** Thousands parted by commas, whatever the locale. */
function grouped(count) {
	return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** `path:line:col` in visible characters; a finding about a whole file is named by its path. */
function placeOf(finding) {
	const path = visible(finding.path);
	return isAboutFile(finding) ? path : `${path}:${finding.line}:${finding.column}`;
}
function isAboutFile(finding) {
	return finding.snippet === "" && finding.line === finding.endLine && finding.column === finding.endColumn;
}
const SEVERITIES = [
	"error",
	"warning",
	"notice"
];
/** `2 errors, 1 warning`; `no findings`. */
function tally(summary) {
	const { errors, warnings, notices } = summary;
	return [
		[errors, "error"],
		[warnings, "warning"],
		[notices, "notice"]
	].flatMap(([count, noun]) => count > 0 ? [counted(count, noun)] : []).join(", ") || "no findings";
}
/** Whether something was left out that may hold findings: then a run without any is not clean, and ends with 2 or 3. */
function hasGap({ problems }) {
	return problems.some(({ kind }) => kind !== "unparsable");
}
const VERDICTS = {
	found: "found",
	optional: "optional",
	case: "in another case",
	provided: "provided elsewhere",
	outside: "outside the repository",
	notDeployed: "not deployed",
	missing: "missing",
	unknown: "unknown"
};
/** `5,150 includes in 1,834 files: 5,120 found, 9 optional, …`, without the verdicts that nothing got. */
function verdictCounts({ includes, filesIndexed }) {
	const counts = verdictNames().map((name) => [name, includes[name]]);
	const total = counts.reduce((sum, [, count]) => sum + count, 0);
	const parts = counts.flatMap(([name, count]) => count > 0 ? [`${grouped(count)} ${VERDICTS[name]}`] : []);
	const start = `${counted(total, "include")} in ${counted(filesIndexed, "PHP file")}`;
	return parts.length > 0 ? `${start}: ${parts.join(", ")}` : start;
}
function verdictNames() {
	return [
		"found",
		"optional",
		"case",
		"provided",
		"outside",
		"notDeployed",
		"missing",
		"unknown"
	];
}
const HEADS = {
	worktree: "the working tree",
	index: "the staged files",
	commit: ""
};
const WAS = {
	worktree: "was",
	index: "were",
	commit: "was"
};
/** What was compared with what, and how that was found, in one sentence without a full stop. */
function comparison(report) {
	const { range, scope, summary } = report;
	if (!range) return scope === "files" ? "only the named files were checked" : "the whole tree was checked";
	const head = HEADS[range.head.source] || shortId(range.head.sha);
	const method = range.method === head ? "" : visible(range.method);
	if (!range.base) return `${head} ${WAS[range.head.source]} checked as a whole${method && ` (${method})`}`;
	const base = `${shortId(range.base.sha)} (${visible(range.base.source)})`;
	const partly = range.complete ? "" : "; not all of it could be determined, so more was checked";
	return `${counted(summary.filesChanged, "changed file")} from ${base} to ${head}${method && `: ${method}`}${partly}`;
}
function shortId(id) {
	return /^[0-9a-f]{40,64}$/.test(id) ? id.slice(0, 10) : visible(id);
}
/** `3 suppressed, 12 there before this change`; empty when there are none. */
function setAside({ suppressed, preexisting }) {
	const parts = [...suppressed > 0 ? [`${grouped(suppressed)} suppressed`] : [], ...preexisting > 0 ? [`${grouped(preexisting)} there before this change`] : []];
	return parts.length > 0 ? `not counted: ${parts.join(", ")}` : "";
}
/** `passed all the same: the shop is down (--override)`; empty when nothing was overridden. */
function overrideWords({ override }) {
	return override ? `passed all the same: ${visible(override.reason)} (${visible(override.source)})` : "";
}
/** Findings that count: those that nothing suppresses. */
function activeFindings(report) {
	return report.findings.filter((finding) => finding.suppressed === null);
}
/** At most `limit` UTF-16 units, with `…` for what is cut off; no character is cut in half. */
function clip(text, limit) {
	if (text.length <= limit) return text;
	return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

//#endregion
//#region src/report/real-name.ts
/** For readers that open the file by this string: the real name where it is valid Unicode, else the report's spelling. */
function openableName(path) {
	const name = realName(path);
	return /\p{Cs}/u.test(name) ? path : name;
}
/** A relative URI reference (RFC 3986) to the file: its bytes percent-encoded, `/` kept. */
function toUri(path) {
	return Array.from(encodeName(realName(path)), uriByte).join("");
}
function uriByte(byte) {
	const character = String.fromCharCode(byte);
	return /[\w.~/-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}

//#endregion
//#region src/report/xml.ts
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;"
};
/** An element as text. Attributes are escaped here; `children` is XML already. */
function element(name, attributes, children = "") {
	const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
	return children === "" ? `<${name}${pairs.join("")}/>` : `<${name}${pairs.join("")}>${children}</${name}>`;
}
/** One line of text for content or an attribute. XML 1.0 has no way to hold most controls, so they are written out. */
function escapeXml(text) {
	return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
const XML_HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

//#endregion
//#region src/report/checkstyle.ts
const SEVERITY$1 = {
	error: "error",
	warning: "warning",
	notice: "info"
};
/** Checkstyle's XML: a `file` for each path that has findings, with its `error` elements. */
const checkstyle = (report) => {
	const files = /* @__PURE__ */ new Map();
	for (const finding of activeFindings(report)) files.set(finding.path, [...files.get(finding.path) ?? [], finding]);
	return `${XML_HEAD}${element("checkstyle", { version: "4.3" }, `\n${Array.from(files, ([path, findings]) => `  ${fileElement(path, findings)}\n`).join("")}`)}\n`;
};
function fileElement(path, findings) {
	const errors = findings.map((finding) => `    ${errorElement(finding)}\n`).join("");
	return element("file", { name: openableName(path) }, `\n${errors}  `);
}
function errorElement({ line, column, severity, message, rule }) {
	return element("error", {
		line,
		column,
		severity: SEVERITY$1[severity],
		message,
		source: `deploy-guard.${rule}`
	});
}

//#endregion
//#region src/report/deleted-places.ts
/** So many deleted directories side by side are taken for the deletion of the directory that holds them. */
const SIBLINGS = 3;
/**
* Which directory stands for a deleted file: the one it was in, or an ancestor where files of that ancestor, or several
* of its directories, were deleted as well. Never the root, where a file stands for itself.
*/
function deletedPlaces(findings) {
	const paths = findings.flatMap(({ cause }) => cause?.kind === "target-deleted" ? [cause.path] : []);
	const parents = foldDirectories(new Set(paths.map(directoryOf)));
	return (path) => {
		const directory = directoryOf(path);
		return directory === "" ? path : topOf(directory, parents);
	};
}
/** Each folded directory with the one that takes it in, deepest first so that folds add up. */
function foldDirectories(directories) {
	const all = new Set(directories);
	const folded = /* @__PURE__ */ new Map();
	const deepest = Math.max(0, ...Array.from(all, depthOf));
	for (let depth = deepest; depth > 1; depth--) for (const [parent, children] of childrenAt(all, depth)) {
		if (parent === "" || !(all.has(parent) || children.length >= SIBLINGS)) continue;
		for (const child of children) folded.set(child, parent);
		all.add(parent);
	}
	return folded;
}
function childrenAt(directories, depth) {
	const children = /* @__PURE__ */ new Map();
	for (const directory of directories) {
		if (depthOf(directory) !== depth) continue;
		const parent = directoryOf(directory);
		children.set(parent, [...children.get(parent) ?? [], directory]);
	}
	return children;
}
function depthOf(directory) {
	return directory === "" ? 0 : directory.split("/").length;
}
function topOf(directory, folded) {
	const parent = folded.get(directory);
	return parent === void 0 ? directory : topOf(parent, folded);
}

//#endregion
//#region src/report/group-findings.ts
/**
* Puts findings of one rule and severity that have one reason together: a directory or file that was renamed or deleted,
* a changed value, or one missing target. A finding without company stays single (`none`). Groups stand where their first
* finding stood; none is lost or doubled.
*/
function groupFindings(findings) {
	const placeOf = deletedPlaces(findings);
	const groups = /* @__PURE__ */ new Map();
	for (const [index, finding] of findings.entries()) {
		const reason = reasonOf(finding, placeOf);
		const key = JSON.stringify([
			finding.rule,
			finding.severity,
			reason.kind === "none" ? index : reason
		]);
		const group = groups.get(key);
		if (group) group.findings.push(finding);
		else groups.set(key, {
			reason,
			findings: [finding]
		});
	}
	return Array.from(groups.values(), settle);
}
function reasonOf(finding, placeOf) {
	const { cause, target } = finding;
	if (cause?.kind === "target-renamed" && cause.movedTo !== void 0) return {
		kind: "renamed",
		...movedDirectory(cause.path, cause.movedTo),
		files: 0
	};
	if (cause?.kind === "target-deleted") return {
		kind: "deleted",
		path: placeOf(cause.path),
		files: 0
	};
	if (cause?.kind === "value-changed" || cause?.kind === "context-changed") return {
		kind: "changed",
		path: cause.path,
		cause: cause.kind
	};
	const path = target?.tried[0];
	return path === void 0 ? { kind: "none" } : {
		kind: "target",
		path
	};
}
/** Both names without the directories and file that they end in alike: `a/b/x.php`, `a/c/x.php` → `a/b`, `a/c`. */
function movedDirectory(from, to) {
	const left = from.split("/");
	const right = to.split("/");
	while (left.length > 1 && right.length > 1 && left.at(-1) === right.at(-1)) {
		left.pop();
		right.pop();
	}
	return left.join("/") === right.join("/") ? {
		from,
		to
	} : {
		from: left.join("/"),
		to: right.join("/")
	};
}
/** Now that the members are known: a single finding has no shared reason, and one file is named as that file. */
function settle({ reason, findings }) {
	if (findings.length === 1) return {
		reason: { kind: "none" },
		findings
	};
	const files = new Set(findings.map((finding) => finding.cause?.path)).size;
	const { cause } = findings[0];
	if (reason.kind === "renamed" && cause && files === 1) return {
		reason: {
			...reason,
			from: cause.path,
			to: cause.movedTo ?? reason.to,
			files
		},
		findings
	};
	if (reason.kind === "deleted" && cause && files === 1) return {
		reason: {
			...reason,
			path: cause.path,
			files
		},
		findings
	};
	if (reason.kind === "renamed" || reason.kind === "deleted") return {
		reason: {
			...reason,
			files
		},
		findings
	};
	return {
		reason,
		findings
	};
}
/** The finding that speaks for a group: the first of those that break most pages. */
function leadOf({ findings }) {
	return findings.reduce((lead, finding) => pagesOf(finding) > pagesOf(lead) ? finding : lead);
}
/** Errors, then warnings, then notices; of one severity those that break more pages first; else the given order. */
function worstFirst(groups) {
	const leads = groups.map((group) => ({
		group,
		lead: leadOf(group)
	}));
	leads.sort((one, other) => rankOf$1(one.lead) - rankOf$1(other.lead) || pagesOf(other.lead) - pagesOf(one.lead));
	return leads.map(({ group }) => group);
}
function rankOf$1({ severity }) {
	return SEVERITIES.indexOf(severity);
}
function pagesOf({ impact }) {
	return impact?.count ?? 0;
}

//#endregion
//#region src/report/shell-quote.ts
/** The `git mv` line that gives a file its name, safe to paste into bash, zsh or ksh, whatever the names hold. */
function renameCommand({ from, to }) {
	return `git mv -- ${shellQuote(from)} ${shellQuote(to)}`;
}
/** A report path as one shell word of visible characters: bare, `'…'`, or `$'…'` where bytes must be written out. */
function shellQuote(path) {
	const name = realName(path);
	if (/^[\w./@%+:,-]+$/.test(name)) return name;
	if (visible(name) !== name) return `$'${Array.from(encodeName(name), ansiByte).join("")}'`;
	return `'${name.replaceAll("'", "'\\''")}'`;
}
function ansiByte(byte) {
	const character = String.fromCharCode(byte);
	if (character === "'" || character === "\\") return `\\${character}`;
	return byte >= 32 && byte < 127 ? character : `\\x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}

//#endregion
//#region src/report/finding-details.ts
const TRIED = 5;
const PAGES = 3;
/** What a finding says beside its message, or beside the sentence that stands for it, in reading order. */
function detailsOf(finding, said = visible(finding.message)) {
	return [
		...targetDetails(finding, said),
		...causeDetails(finding),
		...impactDetails(finding),
		...finding.related.map(({ path, line, column, message }) => words("see", `${visible(path)}:${line}:${column} ${visible(message)}`)),
		...finding.fixes.flatMap(fixDetails)
	];
}
function targetDetails({ target }, said) {
	if (!target) return [];
	const more = target.tried.length - TRIED;
	const tried = target.tried.slice(0, TRIED).map((path) => code("tried", visible(path)));
	if (more > 0) tried.push(words("tried", `and ${counted(more, "more path")}`));
	if (target.nearest === void 0) return tried;
	const nearest = visible(target.nearest);
	return said.toLowerCase().includes(`did you mean ${nearest}?`.toLowerCase()) ? tried : [...tried, code("did you mean", nearest)];
}
function causeDetails({ cause, path, unexplained }) {
	if (unexplained) return [words("because", "this change brought it; which of its files did cannot be shown")];
	return cause ? [words("because", `this change ${causeWords(cause, path)}`)] : [];
}
function causeWords(cause, includer) {
	const path = visible(cause.path);
	const movedTo = cause.movedTo === void 0 ? "another name" : visible(cause.movedTo);
	const here = cause.path === includer;
	return {
		edited: here ? "edited this file" : `edited ${path}`,
		added: here ? "added this file" : `added ${path}`,
		"target-deleted": `deleted ${path}`,
		"target-renamed": `renamed ${path} to ${movedTo}`,
		"value-changed": `gave a part of the path another value in ${here ? "this file" : path}`,
		"context-changed": `changed in ${here ? "this file" : path} what the path hangs on`
	}[cause.kind];
}
function impactDetails({ impact, severity }) {
	if (!impact || impact.count === 0) return [];
	const pages = words("breaks", `${verbless(impact, severity === "error")}${pageNames(impact)}`);
	return impact.chain.length > 1 ? [pages, {
		...code("by way of", chainText(impact)),
		pieces: chainPieces(impact)
	}] : [pages];
}
function verbless({ count, conditional }, certain) {
	return conditional || !certain ? `up to ${counted(count, "page")}` : counted(count, "page");
}
function pageNames({ count, entryPoints }) {
	if (entryPoints.length === 0) return "";
	const names = entryPoints.slice(0, PAGES).map(visible).join(", ");
	return count > Math.min(PAGES, entryPoints.length) ? `, such as ${names}` : `: ${names}`;
}
const CHAIN = 8;
/** `index.php → a.php → b.php`; of a long chain the middle is left out. */
function chainText(impact) {
	return chainPieces(impact).join(" ");
}
function chainPieces({ chain }) {
	const names = chain.map(visible);
	const left = names.length - CHAIN;
	const shown = left > 0 ? [
		...names.slice(0, CHAIN / 2),
		`… ${left} more …`,
		...names.slice(-8 / 2)
	] : names;
	return shown.map((name, at) => at < shown.length - 1 ? `${name} →` : name);
}
function fixDetails(fix) {
	const title = words("fix", `${visible(fix.title)}${fix.safe ? "" : " (look before you apply it)"}`);
	return fix.kind === "rename" ? [title, code("run", renameCommand(fix.rename))] : [title];
}
function words(label, text) {
	return {
		label,
		text,
		code: false
	};
}
function code(label, text) {
	return {
		label,
		text,
		code: true,
		pieces: [text]
	};
}

//#endregion
//#region src/report/group-phrases.ts
/** One sentence for all findings of a group, in visible characters; a single finding's own message. */
function groupMessage({ reason, findings }) {
	const where = `${counted(findings.length, "place")} in ${counted(filesOf$1(findings), "file")}`;
	switch (reason.kind) {
		case "renamed": return `${where} still ${name(reason.from, reason.files)}, which was renamed to ${directory(reason.to, reason.files)}.`;
		case "deleted": return reason.files > 1 ? `${where} still need ${counted(reason.files, "deleted file")} of ${directory(reason.path, 2)}.` : `${where} still need ${visible(reason.path)}, which was deleted.`;
		case "changed": return `${where} broke together: ${changed[reason.cause]} in ${visible(reason.path)}.`;
		case "target": return `${visible(leadOf({
			reason,
			findings
		}).message).replace(/\.$/, "")} (${where}).`;
		case "none": return visible(findings[0].message);
	}
}
/** The details of the finding that speaks for a group, without what `groupMessage` has said already. */
function groupDetails(group) {
	const told = group.reason.kind === "renamed" || group.reason.kind === "deleted" || group.reason.kind === "changed";
	return detailsOf(leadOf(group), groupMessage(group)).filter(({ label }) => !(told && label === "because"));
}
const changed = {
	"value-changed": "a part of their paths got another value",
	"context-changed": "what their paths hang on changed"
};
function name(path, files) {
	return files > 1 ? `point into ${directory(path, files)}` : `need ${visible(path)}`;
}
function directory(path, files) {
	return files > 1 ? `${visible(path)}/` : visible(path);
}
function filesOf$1(findings) {
	return new Set(findings.map((finding) => finding.path)).size;
}

//#endregion
//#region src/report/workflow-command.ts
/**
* One line that GitHub's runner reads as an annotation. Escaped as the runner undoes it (actions/toolkit, command.ts:
* data `% CR LF`, properties also `: ,`). Text that the runner could take for a command of its own when it prints the
* message again is defused first. No line break at the end.
*/
function workflowCommand(severity, properties, message) {
	return `::${severity} ${Object.entries(properties).flatMap(([key, value]) => value === void 0 || value === "" ? [] : [`${key}=${escapeProperty(defuse(String(value)))}`]).join(",")}::${escapeData(defuse(message))}`;
}
/** Leading `::` of a line, and `##[`, `##vso[` anywhere, with a space inside. */
function defuse(text) {
	return text.replace(/^(\s*):(?=:)/gm, "$1: ").replace(/##(?=\w*\[)/g, "## ");
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

//#endregion
//#region src/report/github.ts
/** GitHub shows so many annotations of one severity a step and drops the rest. */
const SHOWN = 10;
/**
* GitHub workflow commands, one a line: an annotation for each finding or group, worst first; where a severity has more
* than ten, nine and one that counts the rest. Empty when there is nothing to say.
*/
const github = (report) => {
	const annotations = [...worstFirst(groupFindings(activeFindings(report))).map(ofGroup), ...ofProblems(report)];
	return SEVERITIES.flatMap((severity) => rollUp(annotations.filter((each) => each.severity === severity))).map(({ severity, properties, message }) => `${workflowCommand(severity, properties, message)}\n`).join("");
};
function rollUp(annotations) {
	const [first] = annotations;
	if (!first || annotations.length <= SHOWN) return annotations;
	const kept = annotations.slice(0, SHOWN - 1);
	const message = `${counted(annotations.length - kept.length, `more ${first.severity}`)}: GitHub shows no more than ${SHOWN} of a kind here. The job summary and the log have the rest.`;
	return [...kept, {
		severity: first.severity,
		properties: { title: "deploy-guard" },
		message
	}];
}
function ofGroup(group) {
	const lead = leadOf(group);
	const { rule, severity, path } = lead;
	const position = isAboutFile(lead) ? { line: 1 } : positionOf(lead);
	return {
		severity,
		properties: {
			title: `deploy-guard: ${rule}`,
			file: visible(openableName(path)),
			...position
		},
		message: messageOf$1(group)
	};
}
function positionOf({ line, endLine, column, endColumn }) {
	const lines = {
		line: Math.max(1, line),
		endLine: Math.max(1, line, endLine)
	};
	return lines.endLine > lines.line ? lines : {
		...lines,
		col: Math.max(1, column),
		endColumn: Math.max(1, endColumn)
	};
}
const MESSAGE$1 = 4e3;
const PLACES$2 = 5;
function messageOf$1(group) {
	const lead = leadOf(group);
	const others = group.findings.filter((finding) => finding !== lead);
	const more = others.length - PLACES$2;
	return clip([
		groupMessage(group),
		...groupDetails(group).map(({ label, text }) => `${label}: ${text}`),
		...others.slice(0, PLACES$2).map((finding) => `also: ${placeOf(finding)}`),
		...more > 0 ? [`and ${counted(more, "more place")}`] : []
	].join("\n"), MESSAGE$1);
}
function ofProblems({ problems }) {
	if (problems.length === 0) return [];
	const lines = ["Not everything could be checked.", ...problems.slice(0, PLACES$2).map(problemLine)];
	const more = problems.length - PLACES$2;
	return [{
		severity: "warning",
		properties: { title: "deploy-guard" },
		message: clip((more > 0 ? [...lines, `and ${counted(more, "more problem")}`] : lines).join("\n"), MESSAGE$1)
	}];
}
function problemLine({ kind, path, message }) {
	return `${kind}: ${path === "" ? "" : `${visible(path)}: `}${visible(message)}`;
}

//#endregion
//#region src/report/gitlab.ts
const SEVERITY = {
	error: "critical",
	warning: "minor",
	notice: "info"
};
/** GitLab's Code Quality report: a JSON array, `[]` when clean. Fingerprints tell its findings apart between runs. */
const gitlab = (report) => {
	const entries = activeFindings(report).map(({ rule, severity, message, fingerprint, path, line }) => ({
		description: visible(message),
		check_name: rule,
		fingerprint,
		severity: SEVERITY[severity],
		location: {
			path: openableName(path),
			lines: { begin: Math.max(1, line) }
		}
	}));
	return `${JSON.stringify(entries, null, 2)}\n`;
};

//#endregion
//#region src/report/report-shape.ts
const sha = {
	sha: "required",
	source: "required"
};
const position = {
	path: "required",
	line: "required",
	column: "required"
};
const fix = {
	kind: "required",
	title: "required",
	safe: "required",
	edits: { optional: {
		path: "required",
		startLine: "required",
		startColumn: "required",
		endLine: "required",
		endColumn: "required",
		text: "required"
	} },
	rename: { optional: {
		from: "required",
		to: "required"
	} }
};
const finding = {
	rule: "required",
	severity: "required",
	proof: "optional",
	suppressed: { required: {
		kind: "required",
		reason: "optional"
	} },
	snippet: "required",
	...position,
	endLine: "required",
	endColumn: "required",
	message: "required",
	target: { optional: {
		expression: "required",
		tried: "required",
		nearest: "optional"
	} },
	cause: { optional: {
		kind: "required",
		path: "required",
		movedTo: "optional"
	} },
	unexplained: "optional",
	impact: { optional: {
		entryPoints: "required",
		count: "required",
		chain: "required",
		conditional: "optional"
	} },
	related: { required: {
		...position,
		message: "required"
	} },
	fixes: { required: fix },
	fingerprint: "required"
};
const summary = {
	filesChanged: "required",
	filesIndexed: "required",
	errors: "required",
	warnings: "required",
	notices: "required",
	suppressed: "required",
	preexisting: "required",
	includes: { required: {
		found: "required",
		optional: "required",
		case: "required",
		provided: "required",
		outside: "required",
		notDeployed: "required",
		missing: "required",
		unknown: "required"
	} }
};
const range = {
	base: { optional: sha },
	head: { required: sha },
	method: "required",
	complete: "required",
	notes: "required"
};
/** The fields of a report in the order of its JSON. */
const reportShape = {
	schemaVersion: "required",
	tool: { required: {
		name: "required",
		version: "required"
	} },
	result: "required",
	override: { optional: {
		reason: "required",
		source: "required"
	} },
	scope: "required",
	range: { optional: range },
	ranges: { optional: range },
	projects: { optional: {
		directory: "required",
		result: "required",
		errors: "required",
		warnings: "required",
		notices: "required"
	} },
	summary: { required: summary },
	findings: { required: finding },
	problems: { required: {
		kind: "required",
		path: "required",
		message: "required"
	} },
	sites: { optional: {
		verdict: "required",
		...position,
		keyword: "required",
		expression: "required",
		reason: "required",
		targets: "optional"
	} }
};

//#endregion
//#region src/report/json.ts
/** The report as it is, in the order of its schema, so that equal reports give equal bytes whoever built them. */
const json = (report) => `${JSON.stringify(inOrder(report, reportShape), null, 2)}\n`;
/** A copy with the keys of `shape`, in its order, at every depth; `undefined` and keys that it does not name fall away. */
function inOrder(value, shape) {
	if (Array.isArray(value)) return value.map((element) => inOrder(element, shape));
	if (!isRecord$1(value)) return value;
	return Object.fromEntries(Object.entries(shape).flatMap(([key, field]) => {
		const inner = value[key];
		return inner === void 0 ? [] : [[key, typeof field === "string" ? inner : inOrder(inner, inside$1(field))]];
	}));
}
function inside$1(field) {
	return field.required ?? field.optional ?? {};
}
function isRecord$1(value) {
	return typeof value === "object" && value !== null;
}

//#endregion
//#region src/report/jsonl.ts
const { findings: findingShape, problems: problemShape, ...headShape } = reportShape;
/**
* One JSON value a line: first `{"type":"report", …}` with everything but the two lists, then `{"type":"finding", …}` for
* each finding, then `{"type":"problem", …}` for each problem. Fields as in json.
*/
const jsonl = (report) => [
	line("report", inOrder(report, headShape)),
	...report.findings.map((finding) => line("finding", inOrder(finding, findingShape.required))),
	...report.problems.map((problem) => line("problem", inOrder(problem, problemShape.required)))
].join("");
function line(type, value) {
	return `${JSON.stringify(Object.assign({ type }, value))}\n`;
}

//#endregion
//#region src/report/junit.ts
/**
* JUnit's XML as Jenkins, GitLab and GitHub actions read it, by the strict schema of Jenkins' xUnit plugin: a test case for each finding and each problem, and a passing
* one when there are none. Errors are failures; milder findings only where they, and no error, made the run fail.
*/
const junit = (report) => {
	const failing = failingSeverities(report);
	const cases = [...report.findings.map((finding) => findingCase(finding, failing.includes(finding.severity))), ...report.problems.map(problemCase)];
	const shown = cases.length > 0 ? cases : [passingCase()];
	const sums = {
		tests: shown.length,
		failures: countOf(shown, "failures"),
		errors: countOf(shown, "errors")
	};
	const counts = {
		...sums,
		skipped: countOf(shown, "skipped")
	};
	const output = element("system-out", {}, escapeLines([verdictCounts(report.summary), comparison(report)]));
	const body = [...shown.map((each) => each.xml), output].map((line) => `    ${line}\n`).join("");
	const suite = element("testsuite", {
		name: "deploy-guard",
		...counts,
		time: 0
	}, `\n${body}  `);
	return `${XML_HEAD}${element("testsuites", {
		name: "deploy-guard",
		...sums,
		time: 0
	}, `\n  ${suite}\n`)}\n`;
};
function failingSeverities({ result, summary }) {
	if (summary.errors > 0 || result !== "failed") return ["error"];
	return summary.warnings > 0 ? ["error", "warning"] : SEVERITIES;
}
function countOf(cases, outcome) {
	return cases.filter((each) => each.outcome === outcome).length;
}
function findingCase(finding, fails) {
	const { suppressed, severity, message } = finding;
	const text = escapeLines([message, ...detailsOf(finding).map((detail) => `${detail.label}: ${detail.text}`)]);
	if (suppressed) return {
		outcome: "skipped",
		xml: caseOf(finding, element("skipped", {}, escapeXml(suppressed.reason ?? `suppressed (${suppressed.kind})`)))
	};
	if (fails) return {
		outcome: "failures",
		xml: caseOf(finding, element("failure", {
			type: severity,
			message
		}, text))
	};
	return {
		outcome: "passed",
		xml: caseOf(finding, element("system-out", {}, text))
	};
}
function caseOf(finding, outcome) {
	const { rule, path, line } = finding;
	return element("testcase", {
		name: `${rule} ${isAboutFile(finding) ? path : `${path}:${line}`}`,
		classname: path,
		time: 0
	}, outcome);
}
/** A file that could not be read, or a rule that broke, is an error; PHP that could not be parsed whole is not. */
function problemCase({ kind, path, message }) {
	const attributes = {
		name: `${kind} ${path}`.trimEnd(),
		classname: "deploy-guard",
		time: 0
	};
	if (kind === "unparsable") return {
		outcome: "passed",
		xml: element("testcase", attributes, element("system-out", {}, escapeXml(message)))
	};
	return {
		outcome: "errors",
		xml: element("testcase", attributes, element("error", {
			type: kind,
			message
		}, escapeXml(message)))
	};
}
function passingCase() {
	return {
		outcome: "passed",
		xml: element("testcase", {
			name: "no findings",
			classname: "deploy-guard",
			time: 0
		})
	};
}
function escapeLines(lines) {
	return lines.map(escapeXml).join("\n");
}

//#endregion
//#region src/report/markdown-text.ts
const MARKUP = /[\\`*_[\]<>#|~$&"@]/g;
/**
* Free text as Markdown that shows just this text: what could be markup in Markdown or HTML becomes character references,
* and what GitHub turns into links, mentions or references is broken up by an invisible space. One line, which may
* start a paragraph or a list item.
*/
function markdownText(text) {
	return references(visible(text).trim()).replace(/^[-+=]|^\d(?=\d{0,8}[.)])/, (first) => `&#${first.charCodeAt(0)};`).replaceAll("&#64;", "&#64;&#8203;").replaceAll("&#35;", "&#35;&#8203;").replaceAll("://", ":&#8203;//").replace(/\b(www)\./gi, "$1&#8203;.").replace(/\b(gh)-/gi, "$1&#8203;-");
}
/**
* A code span, for names and commands: nothing is added to the text, and nothing in it is markup, a link or a mention.
* Not for tables, where a `|` would end the cell.
*/
function markdownCode(text) {
	const shown = visible(text) || " ";
	const fence = longerThanRuns(shown, 1);
	const pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
	return `${fence}${pad}${shown}${pad}${fence}`;
}
/** Browsers and servers take no more for sure. */
const URL_LENGTH = 2e3;
/** A link; `inner` is Markdown already. Anything but an https URL of usual length is not made a link. */
function markdownLink(inner, url) {
	return url !== void 0 && url.length <= URL_LENGTH && /^https:\/\/[^\s<>\\]+$/.test(url) ? `[${inner}](<${url}>)` : inner;
}
/** Lines of PHP in a fence that none of them can close. */
function markdownFence(lines, language) {
	const text = lines.join("\n");
	const fence = longerThanRuns(text, 3);
	return `${fence}${language}\n${text}\n${fence}`;
}
function references(text) {
	return text.replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`);
}
function longerThanRuns(text, least) {
	const runs = text.match(/`+/g) ?? [];
	return "`".repeat(runs.reduce((length, run) => Math.max(length, run.length + 1), least));
}

//#endregion
//#region src/report/mermaid.ts
const NODES = 8;
const LABEL$1 = 100;
/**
* A Mermaid flowchart, without its fence, of how a request comes to the missing file; absent when the finding has no
* chain of includes. Labels are quoted and hold no character that means something to Mermaid or to HTML.
*/
function mermaidChain({ impact, target }) {
	if (!impact || impact.chain.length < 2) return void 0;
	const nodes = shorten(impact.chain).map((name, at) => `n${at}["${mermaidLabel(name)}"]`);
	const edges = nodes.slice(1).map((node, at) => `  n${at} --> ${node}`);
	const missing = target?.tried[0];
	const end = missing === void 0 ? [] : [`  n${nodes.length - 1} --x gone["${mermaidLabel(missing)}"]`, ...GONE];
	return [
		"flowchart LR",
		`  ${nodes[0]}`,
		...edges,
		...end
	].join("\n");
}
const GONE = ["  style gone stroke:#d1242f,stroke-width:2px,stroke-dasharray:5 4"];
function shorten(chain) {
	const left = chain.length - NODES;
	return left > 0 ? [
		...chain.slice(0, NODES / 2),
		`${left} more`,
		...chain.slice(-8 / 2)
	] : chain;
}
/** A name as it stands between the quotes of a Mermaid label. */
function mermaidLabel(name) {
	return clip(visible(name), LABEL$1).replace(/[^\p{L}\p{N} ./_-]/gu, (character) => `#${character.codePointAt(0)};`);
}

//#endregion
//#region src/report/display-width.ts
/** First and last code points that take two columns: East_Asian_Width W and F of Unicode 16, blocks rounded outwards. */
const WIDE = [
	[4352, 4447],
	[8986, 8987],
	[9001, 9002],
	[11904, 12350],
	[12353, 19903],
	[19968, 42191],
	[43360, 43388],
	[44032, 55203],
	[63744, 64255],
	[65040, 65049],
	[65072, 65131],
	[65281, 65376],
	[65504, 65510],
	[94176, 101640],
	[110576, 111355],
	[119552, 119670],
	[127488, 127589],
	[131072, 262141]
];
function graphemesOf(text) {
	if (/^[\x20-\x7e]*$/.test(text)) return Array.from(text, (char, at) => ({
		text: char,
		start: at,
		end: at + 1
	}));
	const segments = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text);
	return Array.from(segments, ({ segment, index }) => ({
		text: segment,
		start: index,
		end: index + segment.length
	}));
}
/** Terminal columns that a text without control characters takes. */
function displayWidth(text) {
	if (/^[\x20-\x7e]*$/.test(text)) return text.length;
	return graphemesOf(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme.text), 0);
}
function graphemeWidth(grapheme) {
	const code = grapheme.codePointAt(0) ?? 0;
	if (code < 768) return grapheme.includes("️") ? 2 : 1;
	if (/^[\p{M}\u200b-\u200d]/u.test(grapheme)) return 0;
	if (/^\p{Emoji_Presentation}/u.test(grapheme) || grapheme.includes("️")) return 2;
	return isWide(code) ? 2 : 1;
}
function isWide(code) {
	return WIDE.some(([first, last]) => code >= first && code <= last);
}

//#endregion
//#region src/report/source-line.ts
const TAB$1 = "    ";
/**
* Lays out one line in at most `width` columns. Tabs become four spaces, hidden characters are written out, and a line
* that is too long is cut to what surrounds the span, with `…` at the cuts.
*/
function layOutSource(line, span, width) {
	const from = span.column - 1;
	const to = span.openEnded ? line.trimEnd().length : Math.max(span.endColumn - 1, from + 1);
	const nearby = cutFarAway(line, from, to, width * 4);
	const shown = cutToWidth(graphemesOf(nearby.text).map((grapheme) => cellOf(grapheme, from - nearby.offset, to - nearby.offset)), Math.max(width, 9) - 1, {
		start: nearby.offset > 0,
		end: nearby.cutEnd
	});
	return {
		text: joinText(shown),
		marks: joinMarks(shown, span.openEnded)
	};
}
/** Keeps the work small on a minified line of megabytes. */
function cutFarAway(line, from, to, reach) {
	const offset = wholeCharacter(line, Math.max(0, from - reach));
	const end = wholeCharacter(line, Math.min(line.length, Math.min(to, from + reach) + reach));
	return {
		text: line.slice(offset, end),
		offset,
		cutEnd: end < line.length
	};
}
function wholeCharacter(line, at) {
	const unit = line.charCodeAt(at);
	return unit >= 56320 && unit <= 57343 ? at - 1 : at;
}
function cellOf({ text, start, end }, from, to) {
	const shown = text === "	" ? TAB$1 : visible(text);
	return {
		text: shown,
		width: shown === text ? graphemeWidth(text) : shown.length,
		marked: start < to && end > from
	};
}
/** Widens from the span's first cell to both sides, the span first, until the columns are used up. */
function cutToWidth(cells, width, cut) {
	if (!cut.start && !cut.end && widthOf(cells) <= width) return [...cells];
	const first = Math.max(0, cells.findIndex((cell) => cell.marked));
	const last = lastMarked(cells, first);
	const budget = width - 2;
	let end = takeForward(cells, first, {
		budget,
		stop: last
	});
	let left = budget - widthOf(cells.slice(first, end));
	const start = takeBackward(cells, first, Math.floor(left / 2));
	left -= widthOf(cells.slice(start, first));
	end = takeForward(cells, end, {
		budget: left,
		stop: cells.length
	});
	left -= widthOf(cells.slice(Math.max(end, first), end));
	return withEllipses(cells, {
		start: end === cells.length ? takeBackward(cells, start, budget - widthOf(cells.slice(start, end))) : start,
		end
	}, cut);
}
function lastMarked(cells, first) {
	let at = first;
	while (cells[at]?.marked) at++;
	return at;
}
function takeForward(cells, from, limit) {
	let at = from;
	let left = limit.budget;
	while (at < limit.stop && (cells[at]?.width ?? 0) <= left) left -= cells[at++]?.width ?? 0;
	return at;
}
function takeBackward(cells, from, budget) {
	let at = from;
	let left = budget;
	while (at > 0 && (cells[at - 1]?.width ?? 0) <= left) left -= cells[--at]?.width ?? 0;
	return at;
}
function withEllipses(cells, kept, cut) {
	const ellipsis = (at) => ({
		text: "…",
		width: 1,
		marked: cells[at]?.marked ?? false
	});
	const before = cut.start || kept.start > 0 ? [ellipsis(kept.start - 1)] : [];
	const after = cut.end || kept.end < cells.length ? [ellipsis(kept.end)] : [];
	return [
		...before,
		...cells.slice(kept.start, kept.end),
		...after
	];
}
function widthOf(cells) {
	return cells.reduce((sum, cell) => sum + cell.width, 0);
}
function joinText(cells) {
	return cells.map((cell) => cell.text).join("").trimEnd();
}
function joinMarks(cells, openEnded) {
	const underline = cells.map((cell) => (cell.marked ? "^" : " ").repeat(cell.width)).join("").trimEnd();
	if (underline === "") return `${" ".repeat(widthOf(cells))}^`;
	return openEnded ? `${underline}…` : underline;
}

//#endregion
//#region src/report/markdown-finding.ts
const MARK = {
	error: "❌",
	warning: "⚠️",
	notice: "ℹ️"
};
/** Longest text of one name or message: several of them together still leave room for other findings. */
const TEXT = 1e3;
const PLACES$1 = 10;
/** A finding or group as a section: heading, message, source line, picture, details, further places. */
function markdownFinding(group, options) {
	const lead = leadOf(group);
	const chain = options.picture ? mermaidChain(lead) : void 0;
	return [
		`### ${MARK[lead.severity]} ${ruleLink(lead, options)} ${placeLink(lead, options)}`,
		`<b>${markdownText(clip(groupMessage(group), TEXT))}</b>`,
		...sourceLine(lead),
		...chain === void 0 ? [] : [markdownFence([chain], "mermaid")],
		...detailList(group),
		...otherPlaces(group, options)
	].join("\n\n");
}
/** A finding or group as an item of a list: severity, rule, place, message. */
function markdownItem(group, options) {
	const lead = leadOf(group);
	const message = markdownText(clip(groupMessage(group), TEXT));
	return `- ${MARK[lead.severity]} ${ruleLink(lead, options)} ${placeLink(lead, options)} ${message}`;
}
function ruleLink({ rule }, { rules = [] }) {
	return markdownLink(markdownCode(rule), rules.find(({ id }) => id === rule)?.helpUri);
}
function placeLink(finding, { sourceUrl }) {
	const place = markdownCode(clip(placeOf(finding), TEXT));
	return sourceUrl === void 0 ? place : markdownLink(place, `${sourceUrl}${toUri(finding.path)}#L${finding.line}`);
}
function sourceLine(finding) {
	if (finding.snippet === "") return [];
	const { text } = layOutSource(finding.snippet, {
		...finding,
		openEnded: finding.endLine > finding.line
	}, 120);
	return [markdownFence([text.trim()], "php")];
}
function detailList(group) {
	const lines = groupDetails(group).map(({ label, text, code }) => {
		const clipped = clip(text, TEXT);
		return `- ${label}: ${code ? markdownCode(clipped) : markdownText(clipped)}`;
	});
	return lines.length > 0 ? [lines.join("\n")] : [];
}
function otherPlaces(group, options) {
	const lead = leadOf(group);
	const others = group.findings.filter((finding) => finding !== lead);
	if (others.length === 0) return [];
	const more = others.length - PLACES$1;
	return [`Also ${[...others.slice(0, PLACES$1).map((finding) => placeLink(finding, options)), ...more > 0 ? [`and ${counted(more, "more place")}`] : []].join(", ")}`];
}

//#endregion
//#region src/report/markdown.ts
/**
* What the text must fit into. GitHub drops a whole job summary past 1 MiB a step, so it is held to 900 KB; a comment may
* have 65,536 characters, of which some are left for whoever posts it to add a marker.
*/
const LIMITS = {
	"job-summary": 9e5,
	comment: 65e3
};
/** So many are shown whole, the first few of them with a picture; the others are items of a list. */
const WHOLE = 10;
const PICTURES = 3;
/** For a job summary or a comment on GitHub: the result, the worst findings whole, the others as a list. */
const markdown = (report, options) => {
	const groups = worstFirst(groupFindings(activeFindings(report)));
	const head = [heading(report), facts(report)];
	const whole = groups.slice(0, WHOLE).map((group, at) => markdownFinding(group, {
		...options,
		picture: at < PICTURES
	}));
	const items = groups.slice(WHOLE).map((group) => markdownItem(group, options));
	const problems = problemList(report);
	return assemble({
		start: [...head, ...problems],
		whole,
		items,
		groups
	}, options);
};
/** Room for the sentence that says how much is missing. */
const NOTE = 300;
function assemble({ start, whole, items, groups }, { destination = "job-summary" }) {
	const measure = destination === "comment" ? (text) => text.length : byteLength$1;
	let left = LIMITS[destination] - NOTE;
	const take = (texts) => {
		const end = texts.findIndex((text) => {
			left -= measure(text) + 2;
			return left < 0;
		});
		return end < 0 ? texts : texts.slice(0, end);
	};
	const head = take(start);
	const blocks = take(whole);
	const lines = blocks.length < whole.length ? [] : take(items);
	const hidden = groups.slice(blocks.length + lines.length).reduce((sum, group) => sum + group.findings.length, 0);
	const list = lines.length > 0 ? ["### And more", lines.join("\n")] : [];
	const note = hidden > 0 ? [`**${counted(hidden, "more finding")} would not fit in here**; the log and the reports have all.`] : [];
	return `${[
		...head,
		...blocks,
		...list,
		...note
	].join("\n\n")}\n`;
}
const encoder$1 = new TextEncoder();
function byteLength$1(text) {
	return encoder$1.encode(text).length;
}
function heading(report) {
	const { result, summary } = report;
	const words = tally(summary);
	if (result === "skipped") return "## ⏭️ deploy-guard: skipped, nothing was checked";
	if (result === "failed") return `## ❌ deploy-guard: ${words === "no findings" ? "failed without findings" : words}`;
	if (report.override) return `## ⚠️ deploy-guard: overridden with ${words}`;
	if (hasGap(report)) return `## ❌ deploy-guard: ${words}, and not everything could be checked`;
	return words === "no findings" ? "## ✅ deploy-guard: all clear" : `## ✅ deploy-guard: passed with ${words}`;
}
function facts(report) {
	const notes = report.range?.notes ?? [];
	return [
		overrideWords(report),
		verdictCounts(report.summary),
		comparison(report),
		...notes,
		setAside(report.summary)
	].filter((line) => line !== "").map((line) => `- ${markdownText(clip(line, 1e3))}`).join("\n");
}
const PROBLEMS = 10;
function problemList({ problems }) {
	if (problems.length === 0) return [];
	const more = problems.length - PROBLEMS;
	return [[
		"Not everything could be checked:",
		"",
		...problems.slice(0, PROBLEMS).map(({ kind, path, message }) => {
			return `- ${kind}: ${path === "" ? "" : `${markdownCode(clip(path, 500))} `}${markdownText(clip(message, 500))}`;
		}),
		...more > 0 ? [`- and ${counted(more, "more problem")}`] : []
	].join("\n")];
}

//#endregion
//#region src/report/paint.ts
const CODES = {
	bold: [1, 22],
	dim: [2, 22],
	red: [31, 39],
	green: [32, 39],
	yellow: [33, 39],
	cyan: [36, 39]
};
function painter(color) {
	if (!color) return (text) => text;
	return (text, ...styles) => styles.reduce((inner, style) => wrap(inner, CODES[style]), text);
}
function wrap(text, [on, off]) {
	return text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`;
}
const severityStyle = {
	error: "red",
	warning: "yellow",
	notice: "cyan"
};

//#endregion
//#region src/report/look.ts
/** Columns for text. Lines of text, unlike source, are not read well when they are very long. */
function textWidth({ width }) {
	return Math.min(width, 120);
}
/** Too narrow for labels in a column of their own. */
function isNarrow({ width }) {
	return width < 60;
}

//#endregion
//#region src/report/wrap-words.ts
/** Breaks a text at spaces into lines of at most `width` columns, as `wrapPieces` does. */
function wrapWords(text, width) {
	return wrapPieces(text.split(" "), width);
}
/**
* Joins pieces by spaces into lines of at most `width` columns. A piece is never cut, so that a path can be copied: one
* that is wider stands alone on its line. Never empty.
*/
function wrapPieces(pieces, width) {
	const lines = [];
	let line = "";
	for (const piece of pieces) if (line !== "" && displayWidth(line) + 1 + displayWidth(piece) > width) {
		lines.push(line);
		line = piece;
	} else line = line === "" ? piece : `${line} ${piece}`;
	return [...lines, line];
}

//#endregion
//#region src/report/pretty-details.ts
/** Each detail with its label in a column before it; a label that comes again is left out. */
function detailLines(details, look) {
	return details.flatMap((detail, at) => {
		const label = detail.label === details[at - 1]?.label ? "" : detail.label;
		return isNarrow(look) ? narrowLines({
			...detail,
			label
		}, look) : wideLines({
			...detail,
			label
		}, look);
	});
}
const LABEL = 12;
function wideLines({ label, text, pieces }, look) {
	return wrapPieces(pieces ?? text.split(" "), textWidth(look) - 16).map((line, at) => {
		return `  ${look.paint((at === 0 ? label : "").padStart(LABEL), "dim")}  ${paintText(label, line, look)}`;
	});
}
function narrowLines({ label, text, pieces }, look) {
	const head = label === "" ? "" : `${label}:`;
	return wrapPieces([head, ...pieces ?? text.split(" ")], look.width - 4).map((line, at) => {
		if (at > 0 || head === "") return `    ${paintText(label, line, look)}`;
		return `  ${look.paint(head, "dim")}${paintText(label, line.slice(head.length), look)}`;
	});
}
function paintText(label, text, look) {
	if (label === "did you mean" || label === "run") return look.paint(text, "green");
	return label === "also" ? look.paint(text, "cyan") : text;
}
const PLACES = 5;
/** The places of the further findings of a group: the first few and how many more there are. */
function placeLines(others, look) {
	const more = others.length - PLACES;
	const places = others.slice(0, PLACES).map((finding) => ({
		text: placeOf(finding),
		pieces: [placeOf(finding)]
	}));
	const rest = more > 0 ? [{ text: `and ${counted(more, "more place")}` }] : [];
	return [...places, ...rest].flatMap((place, at) => {
		const labelled = {
			...place,
			label: at === 0 ? "also" : ""
		};
		return isNarrow(look) ? narrowLines(labelled, look) : wideLines(labelled, look);
	});
}

//#endregion
//#region src/report/pretty-finding.ts
/** The lines of one block: a finding whole, or the first of a group whole and the places of the others. */
function prettyGroup(group, look) {
	const first = leadOf(group);
	const others = group.findings.filter((finding) => finding !== first);
	const message = wrapWords(groupMessage(group), textWidth(look) - 2);
	return [
		header(first, look),
		...message.map((line) => `  ${look.paint(line, "bold")}`),
		...source(first, look),
		...detailLines(groupDetails(group), look),
		...placeLines(others, look)
	];
}
function header(finding, { paint, ...options }) {
	const style = severityStyle[finding.severity];
	return `${`${paint(finding.severity, style, "bold")}${paint(`[${finding.rule}]`, style)}`} ${link(paint(placeOf(finding), "cyan"), finding, options)}`;
}
function link(text, finding, { hyperlinks, sourceUrl }) {
	if (!hyperlinks || sourceUrl === void 0) return text;
	return `\u001b]8;;${sourceUrl}${toUri(finding.path)}#L${finding.line}\u001b\\${text}\u001b]8;;\u001b\\`;
}
function source(finding, look) {
	if (finding.snippet === "") return [];
	const number = String(finding.line);
	const margin = " ".repeat(number.length);
	const openEnded = finding.endLine > finding.line;
	const line = layOutSource(finding.snippet, {
		...finding,
		openEnded
	}, look.width - margin.length - 5);
	const bar = look.paint("│", "dim");
	return [
		`  ${margin} ${bar}`,
		`  ${look.paint(number, "dim")} ${bar} ${line.text}`,
		`  ${margin} ${bar} ${look.paint(line.marks, severityStyle[finding.severity], "bold")}`,
		...replacement$1(finding, look).map((text) => `  ${margin} ${look.paint(`+ ${text}`, "green")}`)
	];
}
/** The line as the first fix would leave it, when the fix touches no other line. */
function replacement$1({ fixes, snippet, path, line }, look) {
	const [fix] = fixes;
	if (fix?.kind !== "edit" || fix.edits.length !== 1) return [];
	const [edit] = fix.edits;
	if (!edit || edit.path !== path || edit.startLine !== line || edit.endLine !== line) return [];
	const span = {
		column: edit.startColumn,
		endColumn: edit.startColumn + edit.text.length,
		openEnded: false
	};
	return [layOutSource(edited(snippet, edit), span, look.width - String(line).length - 5).text];
}
function edited(snippet, edit) {
	return `${snippet.slice(0, edit.startColumn - 1)}${edit.text}${snippet.slice(edit.endColumn - 1)}`;
}

//#endregion
//#region src/report/pretty-sites.ts
/** The includes that were asked for by verdict: one block a verdict, one line a place and one why. */
function prettySites(sites, look) {
	return VERDICT_NAMES.flatMap((verdict) => {
		const own = sites.filter((site) => site.verdict === verdict);
		const title = look.paint(`${verdict} (${counted(own.length, "include")})`, "bold");
		return own.length === 0 ? [] : [[title, ...own.flatMap((site) => siteLines(site, look))]];
	});
}
function siteLines({ path, line, column, keyword, expression, reason, targets = [] }, look) {
	const [only, more] = targets;
	const why = only !== void 0 && more === void 0 ? only : reason;
	return [`  ${look.paint(`${visible(path)}:${line}:${column}`, "cyan")} ${clip(visible(`${keyword} ${expression}`), look.width)}`, `      ${look.paint(visible(why), "dim")}`];
}

//#endregion
//#region src/report/pretty-summary.ts
/** The end of the text: problems, the result with its counts, the verdicts, the comparison. */
function prettySummary(report, look) {
	const facts = [
		verdictCounts(report.summary),
		comparison(report),
		...(report.range?.notes ?? []).map(visible)
	];
	return [
		...problemLines(report.problems, look),
		headline(report, look),
		...report.override ? overrideLines(report, look) : [],
		...[...facts, setAside(report.summary)].filter(Boolean).flatMap((fact) => indented(fact, look))
	];
}
const SHOWN_PROBLEMS = 10;
function problemLines(problems, look) {
	if (problems.length === 0) return [];
	const more = problems.length - SHOWN_PROBLEMS;
	return [
		look.paint(`Not everything could be checked (${counted(problems.length, "problem")})`, "yellow"),
		...problems.slice(0, SHOWN_PROBLEMS).flatMap((problem) => indented(problemText(problem), look)),
		...more > 0 ? indented(`and ${more} more`, look) : [],
		""
	];
}
function problemText({ kind, path, message }) {
	return `${path === "" ? "" : `${visible(path)}: `}${visible(message)} (${kind})`;
}
function overrideLines(report, look) {
	return wrapWords(overrideWords(report), textWidth(look) - 2).map((line) => look.paint(`  ${line}`, "yellow", "bold"));
}
function headline(report, { paint }) {
	const { mark, style, words } = headlineParts(report);
	return paint(`${mark} ${words}`, style, "bold");
}
function headlineParts(report) {
	const { result, summary, problems } = report;
	const nothing = summary.errors + summary.warnings + summary.notices === 0;
	if (result === "skipped") return {
		mark: "-",
		style: "yellow",
		words: "Skipped: nothing was checked."
	};
	if (result === "failed") {
		const why = problems.length > 0 ? ": see the problems above" : "";
		return {
			mark: "✗",
			style: "red",
			words: nothing ? `Failed without findings${why}.` : tally(summary)
		};
	}
	if (report.override) return {
		mark: "!",
		style: "yellow",
		words: `Overridden: ${tally(summary)}.`
	};
	if (hasGap(report)) return {
		mark: "✗",
		style: "red",
		words: nothing ? "Not everything could be checked." : `${tally(summary)}, and not everything could be checked.`
	};
	const clear = report.range?.base ? "this change brings no missing or misnamed file" : "no missing or misnamed file found";
	return {
		mark: "✓",
		style: "green",
		words: nothing ? `All clear: ${clear}.` : `Passed with ${tally(summary)}`
	};
}
function indented(text, look) {
	return wrapWords(text, textWidth(look) - 2).map((line) => look.paint(`  ${line}`, "dim"));
}

//#endregion
//#region src/report/pretty.ts
/** For people at a terminal: one block a finding or group of findings, then the includes that were asked for, what could not be checked, then the totals. */
const pretty = (report, options) => {
	const look = {
		...options,
		width: Math.max(20, options.width),
		paint: painter(options.color)
	};
	const blocks = groupFindings(activeFindings(report)).map((group) => prettyGroup(group, look));
	const sites = prettySites(report.sites ?? [], look);
	return `${[
		...blocks,
		...sites,
		prettySummary(report, look)
	].map((lines) => lines.join("\n")).join("\n\n")}\n`;
};

//#endregion
//#region src/report/sarif-rules.ts
const sarifLevel = {
	error: "error",
	warning: "warning",
	notice: "note"
};
const PROBLEM = {
	error: "error",
	warning: "warning",
	notice: "recommendation"
};
/** Every rule of the options, then those that only the findings name; each id once. */
function sarifRules(report, { rules = [] }) {
	const known = new Set(rules.map(({ id }) => id));
	const bare = /* @__PURE__ */ new Map();
	for (const { rule: id, severity } of report.findings) if (!known.has(id) && !bare.has(id)) bare.set(id, {
		id,
		severity,
		summary: id
	});
	return [...rules, ...bare.values()].map(sarifRule);
}
function sarifRule({ id, summary, helpUri, severity }) {
	const more = helpUri === void 0 ? "" : ` More: ${helpUri}`;
	return {
		id,
		name: id,
		shortDescription: { text: summary },
		fullDescription: { text: summary },
		help: {
			text: `${summary}${more}`,
			markdown: helpUri === void 0 ? summary : `${summary} [More](${helpUri})`
		},
		...helpUri === void 0 ? {} : { helpUri },
		defaultConfiguration: { level: sarifLevel[severity] },
		properties: {
			precision: "very-high",
			"problem.severity": PROBLEM[severity],
			tags: ["reliability", "php"]
		}
	};
}

//#endregion
//#region src/report/sarif-result.ts
const RELATED = 50;
const MESSAGE = 8e3;
/** One finding as a SARIF result; its rule is among `rules`. */
function sarifResult(finding, rules) {
	const fixes = finding.fixes.flatMap(sarifFix);
	return {
		ruleId: finding.rule,
		ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
		level: sarifLevel[finding.severity],
		message: { text: messageOf(finding) },
		locations: [{ physicalLocation: {
			artifactLocation: artifact(finding.path),
			region: regionOf(finding)
		} }],
		relatedLocations: finding.related.slice(0, RELATED).map(({ path, line, column, message }, id) => ({
			id,
			physicalLocation: {
				artifactLocation: artifact(path),
				region: {
					startLine: line,
					startColumn: column
				}
			},
			message: { text: plain(message) }
		})),
		partialFingerprints: { "deployGuard/v1": finding.fingerprint },
		...fixes.length > 0 ? { fixes } : {},
		...finding.suppressed ? { suppressions: [suppressionOf(finding.suppressed)] } : {}
	};
}
function messageOf(finding) {
	const details = detailsOf(finding).filter(({ label }) => label !== "see");
	return clip([finding.message, ...details.map(({ label, text }) => `${label}: ${text}`)].map(plain).join("\n"), MESSAGE);
}
/** Visible, and no `[text](target)`, which SARIF reads as a link (section 3.11.6). */
function plain(text) {
	return visible(text).replaceAll("](", "] (") || "-";
}
/** Relative, and percent-encoded from its bytes: GitHub rejects a whole file for one URI that is not. */
function artifact(path) {
	return {
		uri: toUri(path),
		uriBaseId: "%SRCROOT%"
	};
}
function regionOf(finding) {
	const { line, column, endLine, endColumn } = finding;
	if (isAboutFile(finding)) return { startLine: 1 };
	return {
		startLine: line,
		startColumn: column,
		endLine,
		endColumn
	};
}
function sarifFix(fix) {
	if (fix.kind === "rename") return [];
	const artifactChanges = Array.from(new Set(fix.edits.map(({ path }) => path))).map((path) => ({
		artifactLocation: artifact(path),
		replacements: fix.edits.filter((edit) => edit.path === path).map(replacement)
	}));
	return [{
		description: { text: plain(fix.title) },
		artifactChanges
	}];
}
function replacement({ startLine, startColumn, endLine, endColumn, text }) {
	return {
		deletedRegion: {
			startLine,
			startColumn,
			endLine,
			endColumn
		},
		insertedContent: { text }
	};
}
function suppressionOf({ kind, reason }) {
	const justification = reason === void 0 ? {} : { justification: visible(reason) };
	return {
		kind: kind === "inline" ? "inSource" : "external",
		status: "accepted",
		...justification
	};
}

//#endregion
//#region src/report/sarif.ts
/** GitHub refuses a run with more results, and a file of more than 10 MB (compressed; the text itself is held to it). */
const RESULTS = 25e3;
const BYTES = 1e7;
/** Room for everything but results and rules. */
const FRAME = 5e5;
/**
* SARIF 2.1.0 for GitHub code scanning and other readers: one run, on one line. Suppressed findings are in it and marked.
* Beyond GitHub's limits the mildest results are left out, and a notification says how many.
*/
const sarif = (report, options) => {
	const rules = sarifRules(report, options);
	const results = fittingResults(report, rules);
	const omitted = report.findings.length - results.length;
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: driver(report, rules) },
			automationDetails: { id: `${options.category ?? "deploy-guard"}/` },
			columnKind: "utf16CodeUnits",
			invocations: [invocation(report, omitted)],
			results
		}]
	};
	return `${JSON.stringify(log)}\n`;
};
function driver({ tool }, rules) {
	return {
		name: tool.name,
		version: tool.version,
		semanticVersion: tool.version,
		rules
	};
}
/** In the report's order; what does not fit is chosen from the mild end. */
function fittingResults(report, rules) {
	const results = report.findings.map((finding) => ({
		finding,
		result: sarifResult(finding, rules)
	}));
	const ranked = [...results].sort((one, other) => rankOf(one.finding) - rankOf(other.finding)).slice(0, RESULTS);
	let left = BYTES - FRAME - byteLength(rules);
	const kept = /* @__PURE__ */ new Set();
	for (const { result } of ranked) {
		left -= byteLength(result) + 1;
		if (left < 0) break;
		kept.add(result);
	}
	return results.flatMap(({ result }) => kept.has(result) ? [result] : []);
}
function rankOf({ suppressed, severity }) {
	return suppressed ? SEVERITIES.length : SEVERITIES.indexOf(severity);
}
const encoder = new TextEncoder();
function byteLength(value) {
	return encoder.encode(JSON.stringify(value)).length;
}
const NOTIFICATIONS = 100;
function invocation({ problems }, omitted) {
	const left = problems.length - NOTIFICATIONS;
	const notes = [...omitted > 0 ? [`${counted(omitted, "result")} left out, mildest first: the file would pass the limits of code scanning.`] : [], ...left > 0 ? [`${counted(left, "more problem")} not listed.`] : []];
	return {
		executionSuccessful: problems.every(({ kind }) => kind === "unparsable"),
		toolExecutionNotifications: [...notes.map((text) => ({
			level: "warning",
			message: { text }
		})), ...problems.slice(0, NOTIFICATIONS).map(notification)]
	};
}
function notification({ kind, path, message }) {
	const locations = [{ physicalLocation: { artifactLocation: {
		uri: toUri(path),
		uriBaseId: "%SRCROOT%"
	} } }];
	return {
		level: kind === "unparsable" ? "note" : "error",
		descriptor: { id: kind },
		message: { text: visible(message).slice(0, 1e3) || kind },
		...path === "" ? {} : { locations }
	};
}

//#endregion
//#region src/report/unix.ts
/** `path:line:col: severity: message [rule]`, one line a finding, as compilers print it; empty when there is none. */
const unix = (report) => activeFindings(report).map(({ path, line, column, severity, message, rule }) => {
	return `${visible(path)}:${line}:${column}: ${severity}: ${visible(message)} [${rule}]\n`;
}).join("");

//#endregion
//#region src/report/formats.ts
const all = {
	pretty,
	json,
	jsonl,
	github,
	markdown,
	sarif,
	junit,
	gitlab,
	checkstyle,
	unix
};
/** Every format by the name that `--format` and `reports` take. */
const formats = all;
/** Formats that make something of `RenderOptions.rules`: for the others nobody needs to load the rules. */
const DESCRIBES_RULES = /* @__PURE__ */ new Set(["sarif", "markdown"]);
/** For a file or a pipe. */
const PLAIN = {
	color: false,
	width: 80
};
/**
* Renders a report in a format of ours, or of the caller's own. Pure, if that is: equal reports and options give equal
* text. The text ends with a newline unless it is empty, which only github and unix are, when there is nothing to say.
*/
function formatReport(report, format, options = {}) {
	return (typeof format === "function" ? format : formats[format])(report, {
		...PLAIN,
		...options
	});
}

//#endregion
//#region src/suppress/baseline.ts
const VERSION = 1;
/** The recipe of fingerprints that this version can compare: see pipeline/fingerprint.ts. */
const FINGERPRINT = /^1:[0-9a-f]{16}-[0-9a-f]{16}$/;
/** What to do about a file that cannot be used. */
const ADVICE = "or delete it and write it anew with --update-baseline";
/**
* Reads a baseline file; `file`: see `Baseline`. Throws UserError `bad-config` for what is not one, and for one whose
* version, or whose fingerprints' version, is not known: then nothing in it could match.
*/
function parseBaseline(text, file) {
	const name = displayName(file);
	const data = parseJson(text, name);
	if (!isRecord(data) || !Array.isArray(data["findings"])) throw notOne(name, "it has no list of findings");
	if (data["version"] !== VERSION) throw unknown(name, `it has version ${JSON.stringify(data["version"])}, and this version of deploy-guard knows ${VERSION}`);
	const lines = linesOf(text);
	return {
		file,
		entries: data["findings"].map((value, index) => {
			const entry = entryOf(value, name, index);
			return {
				...entry,
				line: lines.get(entry.fingerprint) ?? 1
			};
		})
	};
}
function parseJson(text, name) {
	try {
		return JSON.parse(text.replace(/^\ufeff/, ""));
	} catch {
		throw notOne(name, /^(?:<{7}|>{7})/m.test(text) ? "it holds the marks of a merge conflict" : "it is not JSON");
	}
}
function entryOf(value, name, index) {
	if (!isRecord(value)) throw notOne(name, `finding ${index + 1} is not an object`);
	const { path, rule, message, fingerprint } = value;
	if (typeof path !== "string" || typeof rule !== "string" || typeof fingerprint !== "string") throw notOne(name, `finding ${index + 1} lacks its path, rule or fingerprint`);
	if (!FINGERPRINT.test(fingerprint)) throw unknown(name, `the fingerprint of finding ${index + 1} is of a kind that this version of deploy-guard does not know`);
	return {
		path,
		rule,
		message: typeof message === "string" ? message : "",
		fingerprint
	};
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}
function notOne(name, why) {
	return new UserError("bad-config", `${name} is not a baseline: ${why}; mend it, ${ADVICE}.`);
}
function unknown(name, why) {
	return new UserError("bad-config", `${name} cannot be used: ${why}; use the version that wrote it, ${ADVICE}.`);
}
function linesOf(text) {
	const lines = /* @__PURE__ */ new Map();
	for (const [index, line] of text.split("\n").entries()) {
		const [, fingerprint] = /"fingerprint": ?"([^"]+)"/.exec(line) ?? [];
		if (fingerprint !== void 0) lines.set(fingerprint, index + 1);
	}
	return lines;
}
/** A baseline file: one line for each entry, sorted, so that a change of it reads well in review. */
function formatBaseline(entries) {
	const lines = [...entries].sort(byPlace).map(({ path, rule, message, fingerprint }) => {
		return `    { ${Object.entries({
			path,
			rule,
			message,
			fingerprint
		}).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`).join(", ")} }`;
	});
	const findings = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
	return `{\n  "version": ${VERSION},\n  "findings": ${findings}\n}\n`;
}
/** By code unit, the same on every machine. */
function byPlace(one, other) {
	const key = [
		"path",
		"rule",
		"message",
		"fingerprint"
	].find((candidate) => one[candidate] !== other[candidate]);
	return key === void 0 ? 0 : one[key] < other[key] ? -1 : 1;
}

//#endregion
//#region src/suppress/update-baseline.ts
/**
* The baseline of everything in the report of a whole tree that no comment ignores. Of the old entries those stay that the
* run could not judge: `isJudged` says of which it could. An entry that stays keeps its text.
*/
function updateBaseline(old, findings, isJudged) {
	const before = new Map(old.entries.map((entry) => [entry.fingerprint, entry]));
	const entries = /* @__PURE__ */ new Map();
	for (const entry of old.entries) if (!isJudged(entry)) entries.set(entry.fingerprint, entry);
	for (const finding of findings) {
		const { fingerprint, suppressed, rule } = finding;
		if (rule === "unused-suppression" || suppressed?.kind === "inline") continue;
		entries.set(fingerprint, before.get(fingerprint) ?? finding);
	}
	const removed = [...before.keys()].filter((fingerprint) => !entries.has(fingerprint)).length;
	return {
		entries: [...entries.values()],
		added: entries.size - before.size + removed,
		removed
	};
}
/** The report as it is with the updated baseline: what is new in it is suppressed, and nothing in it is of no use. */
function coverReport(report, { file, entries }, settings) {
	const known = new Set(entries.map(({ fingerprint }) => fingerprint));
	const place = displayName(isRepoPath(file) ? file : baseNameOf(file));
	const findings = report.findings.filter(({ rule, path }) => rule !== "unused-suppression" || path !== place).map((finding) => finding.suppressed || !known.has(finding.fingerprint) ? finding : covered(finding));
	const summary = {
		...report.summary,
		...countFindings(findings)
	};
	return {
		...report,
		result: gate(summary, settings),
		summary,
		findings
	};
}
function covered(finding) {
	return {
		...finding,
		suppressed: { kind: "baseline" }
	};
}

//#endregion
//#region src/recall/answer.ts
function listAbsences({ head, base }) {
	return {
		head: [...head.absences],
		base: [...base?.absences ?? []]
	};
}
/** Only this tool writes the file, and it vouches for its bytes: this is for one that was made by something else. */
function isAnswer(value) {
	if (typeof value !== "object" || value === null || !("report" in value && "absences" in value)) return false;
	const { report, absences } = value;
	if (typeof report !== "object" || typeof absences !== "object" || absences === null) return false;
	return "head" in absences && "base" in absences && [absences.head, absences.base].every(Array.isArray);
}
/** The paths that were absent still are, for the same reasons. */
function stillHolds({ absences }, { head, base }) {
	return areStillAbsent(absences.head, head) && (base ? areStillAbsent(absences.base, base) : absences.base.length === 0);
}

//#endregion
//#region src/recall/remembered-tree.ts
/** `looked`: the contents that were looked at themselves. `undefined` where ids are no hexadecimal numbers of one length. */
function rememberTree({ ids }, marks, looked) {
	const packed = packIds(ids);
	if (packed === void 0) return void 0;
	const ways = /* @__PURE__ */ new Map([["", 0]]);
	const wayOf = ids.map((id) => {
		const way = [...marks.get(id) ?? []].sort().join("\0");
		const index = ways.get(way) ?? ways.size;
		ways.set(way, index);
		return index;
	});
	return {
		ids: packed,
		raw: ids.flatMap((id, index) => looked.has(id) ? [index] : []),
		ways: [...ways.keys()].map((way) => way === "" ? [] : way.split("\0")),
		wayOf
	};
}
/** The ids of a tree as they were remembered, in the order of its paths. */
function idsOf({ ids }, count) {
	const hex = Buffer.from(ids, "base64").toString("hex");
	const length = count === 0 ? 0 : hex.length / count;
	return Array.from({ length: count }, (_, index) => hex.slice(index * length, (index + 1) * length));
}
function packIds(ids) {
	const length = ids[0]?.length ?? 0;
	return length % 2 === 0 && ids.every((id) => id.length === length && /^[0-9a-f]*$/.test(id)) ? Buffer.from(ids.join(""), "hex").toString("base64") : void 0;
}

//#endregion
//#region src/recall/reference.ts
/**
* `undefined` where what is not in facts counts: bytes behind a filter of git, and ignore comments that only count in files
* that are as the base has them. Nor where projects leave out what others deploy: how many files have changed is not the same
* for all.
*/
function referenceOf(answer, { head, base, ignoresFrom, projects = [] }, { listings, watched }) {
	if (ignoresFrom === "base" || head.filtered?.size || base?.filtered?.size) return void 0;
	if (projects.some(({ settings }) => leavesOut(settings.deploy))) return void 0;
	const { store, names, tellsAll } = watched;
	const looked = lookedAt(listings, watched);
	const after = rememberTree(listings.head, store.marks, looked);
	const before = listings.base && rememberTree(listings.base, store.marks, looked);
	if (!after || listings.base && !before) return void 0;
	return {
		...answer,
		head: after,
		...before && { base: before },
		names: [...names].sort(),
		tellsAll
	};
}
function leavesOut({ exclude, respect }) {
	return exclude.length > 0 || respect.length > 0;
}
/** The contents that were read more often, in whichever tree, than facts were made of them. */
function lookedAt({ head, base }, { trees, store }) {
	const times = /* @__PURE__ */ new Map();
	count(head, trees.head, times);
	if (base && trees.base) count(base, trees.base, times);
	return new Set([...times].filter(([id, read]) => read > (store.puts.get(id) ?? 0)).map(([id]) => id));
}
function count({ paths, ids }, { reads }, times) {
	for (const [index, path] of paths.entries()) {
		const [id, read] = [ids[index], reads.get(path)];
		if (id !== void 0 && read !== void 0) times.set(id, (times.get(id) ?? 0) + read);
	}
}
/** As `isAnswer`. */
function isReference(value) {
	if (!isAnswer(value) || !("head" in value && "names" in value && "tellsAll" in value)) return false;
	const trees = [value.head, ..."base" in value ? [value.base] : []];
	return Array.isArray(value.names) && typeof value.tellsAll === "boolean" && trees.every(isRememberedTree);
}
function isRememberedTree(value) {
	if (typeof value !== "object" || value === null || !("ids" in value && "raw" in value)) return false;
	if (!("ways" in value && "wayOf" in value) || typeof value.ids !== "string") return false;
	return [
		value.raw,
		value.ways,
		value.wayOf
	].every(Array.isArray);
}

//#endregion
//#region src/recall/tree-listing.ts
/** `undefined` where the content of a file cannot be had. */
function listTree(tree) {
	const paths = [...tree.paths].sort();
	const hash = createHash("sha256");
	try {
		const ids = paths.map((path) => tree.id(path));
		for (const path of paths) hash.update(`${JSON.stringify([path, tree.entry(path)])}\n`);
		const { untracked, filtered, built } = tree;
		hash.update(JSON.stringify([...[untracked, filtered].map((list) => [...list ?? []].sort()), built === true]));
		return {
			paths,
			ids,
			shape: hash.digest("hex")
		};
	} catch (error) {
		if (error instanceof UnreadableFileError) return void 0;
		throw error;
	}
}

//#endregion
//#region src/recall/recalled-check.ts
/**
* As `check`; but where an earlier run was asked the very same of the very same trees, it gives its report: equal inputs,
* equal reports. So it does where what changed since then says the same about all that the report hangs on. What was read
* while it changed, or could not be read, is never kept. `notes` are taken where it is checked.
*/
async function recalledCheck(options, recalling, notes = {}) {
	const { reports, storeFor } = recalling;
	const question = reports && questionOf(options);
	if (reports === void 0 || question === void 0) return recalling.check(withStore(options, await storeFor()), notes);
	const known = reports.get(question.key);
	if (isAnswer(known) && stillHolds(known, options)) return known.report;
	const told = await toldBefore(options, question, {
		...recalling,
		reports
	});
	if (told === void 0) return checkAnew(options, question, {
		...recalling,
		reports,
		notes
	});
	reports.set(question.key, told);
	return told.report;
}
/** Progress, signal and store change nothing in a report. */
function questionOf({ head, base, signal, onProgress, factsStore, ...asked }) {
	const now = listTree(head);
	const before = base && listTree(base);
	if (!now || base && !before) return void 0;
	const listings = {
		head: now,
		...before && { base: before }
	};
	const { range, ...same } = asked;
	const shapes = [now.shape, before?.shape];
	return {
		key: digest$2([
			shapes,
			now.ids,
			before?.ids,
			asked
		]),
		outline: digest$2([shapes, same]),
		listings
	};
}
function digest$2(value) {
	return createHash("sha256").update(JSON.stringify(value, withCollections)).digest("hex");
}
function withCollections(_, value) {
	return value instanceof Map || value instanceof Set ? [...value] : value;
}
async function toldBefore(options, { outline, listings }, { reports, storeFor }) {
	const reference = reports.get(outline);
	if (!isReference(reference) || !stillHolds(reference, options)) return void 0;
	const store = await storeFor();
	if (store === void 0 || isMisled(store)) return void 0;
	const { answerFrom } = await import("./answer-from.js");
	return answerFrom(reference, {
		options,
		listings,
		store
	});
}
async function checkAnew(options, question, anew) {
	const { check, reports, storeFor, notes } = anew;
	const given = await storeFor();
	const store = given && watchStore(given);
	const trees = {
		head: watchTree(options.head),
		...options.base && { base: watchTree(options.base) }
	};
	const report = await check(withStore({
		...options,
		head: trees.head.tree,
		...trees.base && { base: trees.base.tree }
	}, store?.store), notes);
	const isTrue = trees.head.isTrue() && trees.base?.isTrue() !== false;
	if (given && !isTrue) misled.add(given);
	if (!isTrue || isMisled(given) || !report.problems.every(isOfContent)) return report;
	const answer = {
		report,
		absences: listAbsences(trees)
	};
	reports.set(question.key, answer);
	const { names, tellsAll = false } = notes;
	const watched = store && names && {
		trees,
		store,
		names,
		tellsAll
	};
	const reference = watched && referenceOf(answer, options, {
		listings: question.listings,
		watched
	});
	if (reference) reports.set(question.outline, reference);
	return report;
}
/** What they know until the run ends may come from other bytes than those that an id names, and nobody reads these again. */
const misled = /* @__PURE__ */ new WeakSet();
function isMisled(store) {
	return store !== void 0 && misled.has(store);
}
function withStore(options, factsStore) {
	return {
		...options,
		...factsStore && { factsStore }
	};
}
function isOfContent({ kind }) {
	return kind === "unparsable";
}

//#endregion
//#region src/php/extractor-version.ts
/** A digest of everything that facts depend on besides a file's bytes: equal versions, equal facts. */
const EXTRACTOR_VERSION = "924c05d03299dff4";

//#endregion
//#region src/cache/cache-disk.ts
/** A cache is given up rather than taking more memory than this. */
const MAX_CACHE_BYTES = 512 * 1024 * 1024;
/**
* The bytes of a plain file; `undefined` when there is none. Throws for everything else that may stand in its place: a
* link may lead anywhere, a pipe may never end. Synchronous: nothing can begin before it, and one file is read fastest so.
*/
function readCacheFile(path) {
	const file = openToRead(path);
	if (file === void 0) return void 0;
	try {
		const stats = fstatSync(file);
		if (!stats.isFile()) throw new Error("it is not a plain file");
		if (stats.size > 536870912) throw new Error(`it is too big (${stats.size} bytes)`);
		return readFileSync(file);
	} finally {
		closeSync(file);
	}
}
function openToRead(path) {
	const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
	try {
		return openSync(path, flags);
	} catch (error) {
		if (errorCode(error) === "ENOENT") return void 0;
		throw error;
	}
}
/**
* Puts a whole file in the place of what was there, or leaves that. Only its owner may read or write it: whoever writes a
* cache can hide findings. A link is replaced, never followed.
*/
async function replaceCacheFile(path, pieces, write = writeAll) {
	await makeDirectory(dirname(path), 448);
	const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
	try {
		const file = await open(temporary, "wx", 384);
		try {
			for (const chunk of inChunks(pieces)) await write(file, chunk);
		} finally {
			await file.close();
		}
		await rename(temporary, path);
	} catch (error) {
		await unlink(temporary).catch(() => void 0);
		throw error;
	}
}
/** So much is written at once. */
const CHUNK = 4 * 1024 * 1024;
function* inChunks(pieces) {
	let held = [];
	let size = 0;
	for (const piece of pieces) {
		held.push(piece);
		size += piece.length;
		if (size < CHUNK) continue;
		yield Buffer.concat(held);
		held = [];
		size = 0;
	}
	yield Buffer.concat(held);
}
function writeAll(file, bytes) {
	return file.writeFile(bytes);
}

//#endregion
//#region src/cache/cache-file.ts
const MAGIC = "deploy-guard-facts-1";
const TAB = 9;
const LINE_FEED = 10;
/**
* The first line speaks for all bytes that follow it. An age, a key and JSON make each of the other lines. `entries` are
* walked twice and must be the same both times: so all of the JSON is never in memory at once.
*/
function encodeCache(version, entries) {
	const hash = createHash("sha256");
	let length = 0;
	for (const piece of bodyOf(entries)) {
		hash.update(piece);
		length += piece.length;
	}
	const header = Buffer.from(headerOf(version, length, hash.digest("hex")));
	return {
		size: header.length + length,
		pieces: { [Symbol.iterator]: () => piecesOf(header, entries) }
	};
}
function* piecesOf(header, entries) {
	yield header;
	yield* bodyOf(entries);
}
function* bodyOf(entries) {
	for (const [key, { age, json }] of entries) {
		yield Buffer.from(`${age}\t${JSON.stringify(key)}\t`);
		yield json;
		yield LINE_END;
	}
}
const LINE_END = Uint8Array.of(LINE_FEED);
function headerOf(version, length, digest) {
	return `${MAGIC} ${version} ${length} ${digest}\n`;
}
/** `undefined` when a single byte is not as `encodeCache` wrote it for this version. */
function decodeCache(version, bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const body = buffer.subarray(buffer.indexOf(LINE_FEED) + 1);
	const header = buffer.subarray(0, buffer.length - body.length);
	const digest = createHash("sha256").update(body).digest("hex");
	return header.equals(Buffer.from(headerOf(version, body.length, digest))) ? entriesOf(body) : void 0;
}
function entriesOf(body) {
	const entries = /* @__PURE__ */ new Map();
	for (let start = 0; start < body.length;) {
		const afterAge = body.indexOf(TAB, start);
		const afterKey = body.indexOf(TAB, afterAge + 1);
		const end = body.indexOf(LINE_FEED, start);
		const age = Number(body.toString("latin1", start, afterAge));
		const key = parseKey(body.toString("utf8", afterAge + 1, afterKey));
		if (!(start < afterAge && afterAge < afterKey && afterKey < end) || !Number.isInteger(age) || key === void 0) return void 0;
		entries.set(key, {
			age,
			json: body.subarray(afterKey + 1, end)
		});
		start = end + 1;
	}
	return entries;
}
function parseKey(text) {
	if (/^"[0-9a-f]*"$/.test(text)) return text.slice(1, -1);
	try {
		const key = JSON.parse(text);
		return typeof key === "string" ? key : void 0;
	} catch {
		return;
	}
}

//#endregion
//#region src/cache/prune-cache.ts
/** The only names that are ever removed: a person may name a directory of their own. */
const CACHE_FILE = /^(?:facts|reports)-[0-9a-f]{16}-[0-9a-f]{16}(\.[0-9a-f]{12}\.tmp)?$/;
const HOUR = 36e5;
const MAX_IDLE = 720 * HOUR;
const MAX_TOTAL = 512 * 1024 * 1024;
/**
* Removes the cache files of projects and versions that have not been used for 30 days, the least used ones beyond
* 512 MiB, and what a run that was killed has left. Rejects when the directory cannot be listed.
*/
async function pruneCache(directory, keep, now = Date.now()) {
	const candidates = (await candidatesIn(directory, now)).filter(({ path }) => path !== keep);
	let total = 0;
	for (const { path, size, idle, temporary } of candidates.sort((one, other) => one.idle - other.idle)) {
		total += size;
		if (idle <= (temporary ? HOUR : MAX_IDLE) && total <= MAX_TOTAL) continue;
		await unlink(path).catch(() => void 0);
	}
}
async function candidatesIn(directory, now) {
	const names = (await readdir(directory)).filter((name) => CACHE_FILE.test(name));
	return (await Promise.all(names.map(async (name) => {
		const path = join(directory, name);
		const stats = await lstat(path).catch(() => void 0);
		if (stats?.isFile() !== true) return [];
		return [{
			path,
			size: stats.size,
			idle: now - stats.mtimeMs,
			temporary: name.endsWith(".tmp")
		}];
	}))).flat();
}

//#endregion
//#region src/cache/facts-cache.ts
/** After that many new files in which nobody asked for it, an entry goes. */
const MAX_AGE = 20;
/** Entries that a run did not ask for are kept as far as the file stays below this. What it did ask for always is. */
const MAX_BYTES$3 = 64 * 1024 * 1024;
/** Reads the facts that earlier runs of this version kept for a project. */
async function openFactsCache(options) {
	const version = digest$1(JSON.stringify([options.version, EXTRACTOR_VERSION]));
	const path = join(options.directory, `facts-${digest$1(options.project)}-${version}`);
	const notes = [];
	const stored = load(path, version, notes);
	return new CacheOfFile({
		path,
		version,
		stored,
		notes,
		options
	});
}
function digest$1(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
function load(path, version, notes) {
	const nothing = /* @__PURE__ */ new Map();
	try {
		const bytes = readCacheFile(path);
		if (bytes === void 0) return nothing;
		const entries = decodeCache(version, bytes);
		if (entries === void 0) notes.push(`The cache ${path} is damaged; it is not used and will be made anew.`);
		return entries ?? nothing;
	} catch (error) {
		notes.push(`The cache ${path} is not used: ${errorReason(error)}.`);
		return nothing;
	}
}
var CacheOfFile = class {
	notes;
	#parts;
	/** Everything that this run has asked for or found out. */
	#known = /* @__PURE__ */ new Map();
	#news = /* @__PURE__ */ new Set();
	#pool = new FactsPool();
	#files = this.#shelf("", isFileFacts);
	classes = this.#shelf(" classes", isClassFacts);
	constructor(parts) {
		this.#parts = parts;
		this.notes = parts.notes;
	}
	get(id) {
		return this.#files.get(id);
	}
	set(id, facts, validity) {
		this.#files.set(id, facts, validity);
	}
	#inLeastRoom(parsed) {
		return this.#parts.stored.size > 3e3 ? this.#pool.take(parsed) : parsed;
	}
	/** Each kind of facts has keys of its own. */
	#shelf(mark, isFacts) {
		return {
			get: (id) => {
				const known = this.#known.get(id + mark);
				if (known) return isFacts(known) ? known : void 0;
				const entry = this.#parts.stored.get(id + mark);
				const parsed = entry && parseFacts(entry.json, isFacts);
				const facts = parsed && this.#inLeastRoom(parsed);
				if (facts) this.#known.set(id + mark, facts);
				return facts;
			},
			set: (id, facts, validity) => {
				this.#known.set(id + mark, facts);
				if (validity() === "lasting") this.#news.add(id + mark);
				else this.#news.delete(id + mark);
			}
		};
	}
	async flush() {
		const { path, version, options } = this.#parts;
		try {
			if (this.#news.size === 0) return await this.#touch();
			const { size, pieces } = encodeCache(version, this.#entries());
			if (size > 536870912) throw new Error(`it would be too big (${size} bytes)`);
			await replaceCacheFile(path, pieces, options.write);
			await pruneCache(options.directory, path);
		} catch (error) {
			this.notes.push(`The cache ${path} could not be written: ${errorReason(error)}.`);
		}
	}
	/** So that what is in use is not taken for forgotten. Where that is not allowed nothing is lost. */
	async #touch() {
		const now = /* @__PURE__ */ new Date();
		if (this.#known.size > 0) await utimes(this.#parts.path, now, now).catch(() => void 0);
	}
	/** What this run asked for, then the rest, youngest first, as far as there is room. Made anew each time it is walked. */
	#entries() {
		const unused = [...this.#parts.stored].filter(([id, { age }]) => !this.#known.has(id) && age < MAX_AGE);
		unused.sort(([, one], [, other]) => one.age - other.age);
		return { [Symbol.iterator]: () => this.#walk(unused) };
	}
	*#walk(unused) {
		let room = MAX_BYTES$3;
		for (const entry of this.#entriesInUse()) {
			room -= entry[1].json.length;
			yield entry;
		}
		for (const [id, { age, json }] of unused) {
			room -= json.length;
			if (room < 0) return;
			yield [id, {
				age: age + 1,
				json
			}];
		}
	}
	*#entriesInUse() {
		for (const [id, facts] of this.#known) {
			const json = this.#news.has(id) ? Buffer.from(JSON.stringify(facts)) : this.#parts.stored.get(id)?.json;
			if (json) yield [id, {
				age: 0,
				json
			}];
		}
	}
};
function parseFacts(json, isFacts) {
	try {
		const facts = JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString("utf8"));
		return isFacts(facts) ? facts : void 0;
	} catch {
		return;
	}
}
const LISTS = [
	"includes",
	"scopes",
	"blocks",
	"assignments",
	"constants",
	"calls",
	"classes",
	"syntaxErrors"
];
const CLASS_LISTS = [
	"declared",
	"uses",
	"guards",
	"aliases",
	"opens"
];
function isFileFacts(value) {
	return hasLists(value, LISTS);
}
function isClassFacts(value) {
	return hasLists(value, CLASS_LISTS);
}
/** The digest vouches for what is inside; this is for a file that was made by something else. */
function hasLists(value, lists) {
	if (typeof value !== "object" || value === null) return false;
	const fields = new Map(Object.entries(value));
	return lists.every((list) => Array.isArray(fields.get(list)));
}

//#endregion
//#region src/cache/report-cache.ts
/** Enough for the branches that somebody goes back and forth between. */
const MAX_ENTRIES = 32;
const MAX_ENTRY_BYTES = 4 * 1024 * 1024;
/** Of all entries: the file is read as a whole. */
const MAX_BYTES$2 = 16 * 1024 * 1024;
/** Opens what earlier runs of this version kept for a project; its file is read when it is first asked. */
function openReportCache(options) {
	return new ReportsOfFile(options);
}
var ReportsOfFile = class {
	notes = [];
	#path;
	#options;
	#news = /* @__PURE__ */ new Map();
	#stored;
	constructor(options) {
		const { directory, project, version } = options;
		this.#options = options;
		this.#path = join(directory, `reports-${digest(project)}-${digest(version)}`);
	}
	get(key) {
		const json = this.#news.get(key) ?? this.#load().get(key)?.json;
		if (json === void 0) return void 0;
		try {
			return JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString("utf8"));
		} catch {
			return;
		}
	}
	set(key, answer) {
		const json = Buffer.from(JSON.stringify(answer));
		if (json.length <= MAX_ENTRY_BYTES) this.#news.set(key, json);
	}
	async flush() {
		const { directory, version } = this.#options;
		try {
			if (this.#news.size === 0) return await this.#touch();
			await replaceCacheFile(this.#path, encodeCache(version, this.#entries()).pieces);
			await pruneCache(directory, this.#path);
		} catch (error) {
			this.notes.push(`The cache ${this.#path} could not be written: ${errorReason(error)}.`);
		}
	}
	/** So that what is in use is not taken for forgotten. Where that is not allowed nothing is lost. */
	async #touch() {
		const now = /* @__PURE__ */ new Date();
		if (this.#load().size > 0) await utimes(this.#path, now, now).catch(() => void 0);
	}
	/** The newest first. */
	#entries() {
		const news = [...this.#news].map(([key, json]) => [key, {
			age: 0,
			json
		}]);
		const others = [...this.#load()].filter(([key]) => !this.#news.has(key));
		let room = MAX_BYTES$2;
		return [...news.toReversed(), ...others].slice(0, MAX_ENTRIES).filter(([, { json }]) => {
			room -= json.length;
			return room >= 0;
		});
	}
	#load() {
		this.#stored ??= this.#read();
		return this.#stored;
	}
	#read() {
		try {
			const bytes = readCacheFile(this.#path);
			const entries = bytes && decodeCache(this.#options.version, bytes);
			if (bytes && !entries) this.notes.push(`The cache ${this.#path} is damaged; it is not used.`);
			return entries ?? /* @__PURE__ */ new Map();
		} catch (error) {
			this.notes.push(`The cache ${this.#path} is not used: ${errorReason(error)}.`);
			return /* @__PURE__ */ new Map();
		}
	}
};
function digest(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

//#endregion
//#region src/run/cache-place.ts
/**
* Why caches may not lie there, in a sentence; `undefined` for a place that may be used. One that the checked repository
* brings along is refused: whoever opens a pull request could hide findings with it.
*/
async function whyRefused({ directory, root, env }) {
	for (const place of /* @__PURE__ */ new Set([directory, await realLocation(directory)])) {
		const reason = await whyForeign(place, root, env);
		if (reason !== void 0) return `The cache in ${directory} is not used: ${reason}.`;
	}
}
async function whyForeign(place, root, env) {
	const inside = relative(root, place).split(sep).join("/");
	if (inside === ".." || inside.startsWith("../") || isAbsolute(inside)) return void 0;
	if (inside === "") return "it would lie among the files that are checked";
	const git = createGit(root, { inherited: env });
	const top = inside.replace(/\/.*/s, "");
	const listed = await git.run([
		"ls-files",
		"-z",
		"--",
		top
	], { allowedExitCodes: [0, 128] });
	if (listed.code !== 0) return "it lies in the directory that is checked, which is not a repository";
	return decodeName(listed.stdout).split("\0").slice(0, -1).some((path) => `${path}/`.startsWith(`${inside}/`) || inside.startsWith(`${path}/`)) ? "it is part of the repository that is checked" : void 0;
}

//#endregion
//#region src/run/caches.ts
function openCaches(request) {
	return new CachesOfRun(request);
}
var CachesOfRun = class {
	#request;
	#refusals = /* @__PURE__ */ new Map();
	#facts = /* @__PURE__ */ new Map();
	#reports = /* @__PURE__ */ new Map();
	constructor(request) {
		this.#request = request;
	}
	async factsOf(root) {
		const directory = await this.#place(root);
		if (directory === void 0) return void 0;
		const cache = this.#facts.get(root) ?? await openFactsCache({
			directory,
			project: root,
			version: "0.1.0"
		});
		this.#facts.set(root, cache);
		return cache;
	}
	async reportsOf(root) {
		const directory = "e384ee6834f1d837" === void 0 ? void 0 : await this.#place(root);
		if (directory === void 0) return void 0;
		const cache = this.#reports.get(root) ?? openReportCache({
			directory,
			project: root,
			version: `${"0.1.0"}-${"e384ee6834f1d837"}`
		});
		this.#reports.set(root, cache);
		return cache;
	}
	async flush() {
		const notes = [...this.#refusals.values()].filter((reason) => reason !== void 0);
		for (const cache of [...this.#facts.values(), ...this.#reports.values()]) {
			await cache.flush();
			notes.push(...cache.notes);
		}
		return notes;
	}
	/** The directory of the caches, unless that of this project is refused. */
	async #place(root) {
		const { directory, env } = this.#request;
		if (directory === void 0) return void 0;
		if (!this.#refusals.has(root)) this.#refusals.set(root, await whyRefused({
			directory,
			root,
			env
		}));
		return this.#refusals.get(root) === void 0 ? directory : void 0;
	}
};

//#endregion
//#region src/run/check-options.ts
/** What the core is asked for a run. */
function checkOptions(run, { paths, named }) {
	const { head, base, range, baseline } = run;
	const info = rangeInfo(range);
	return {
		head,
		...base && { base },
		settings: run.settings.settings,
		settingOrigins: run.settings.origins,
		...info && { range: info },
		scope: named ? "files" : range.kind === "all" ? "all" : "changed",
		...range.settingsFrom === "base" && { ignoresFrom: "base" },
		...run.projects.length > 0 && { projects: run.projects },
		...paths && { paths },
		...baseline && { baseline }
	};
}

//#endregion
//#region src/run/exit.ts
/** Of several projects each was judged by its own settings. A crash of a rule outweighs a file that could not be read, which outweighs findings. */
function exitCode({ problems, summary, projects, result }, settings) {
	if (problems.some(({ kind }) => kind === "rule-crashed")) return EXIT.bug;
	if (problems.some(({ kind }) => kind === "unreadable")) return EXIT.unable;
	return (projects ? result : gate(summary, settings)) === "failed" ? EXIT.findings : EXIT.clean;
}

//#endregion
//#region src/run/deployed-directory.ts
/**
* The same trees with what lies on the disk as head, for `deploy.source: directory`. Only where the head is what is checked
* out: a commit that was named, an index, the code of a stranger's pull request are judged as they are.
*/
async function withDirectoryAsHead(trees, where) {
	const { range, root } = trees;
	if (!await isCheckedOut(range, where)) return trees;
	const { builtDirectoryTree } = await import("./plain-directory-tree2.js");
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
/** Opens what is compared, both sides at the same time. Rejects with UserError. */
async function openTrees(planned, asked) {
	const git = gitOf(asked);
	const { blobs, listings } = asked.ahead ?? {
		blobs: new BlobReader(git),
		listings: new TreeListings(git)
	};
	const where = {
		...asked,
		git,
		blobs,
		listings
	};
	const repository = await locateWorkTree(git);
	const opening = openSide(planned.head, where);
	const [head, base] = await Promise.allSettled([opening, baseOf(planned, opening, where)]);
	if (head.status === "rejected") return closedFor(head.reason, base);
	const { tree, place = repository ?? {
		root: where.directory,
		prefix: ""
	} } = head.value;
	const foreign = head.value.place !== void 0 && repository !== void 0 && place.root !== repository.root;
	if (foreign) await closeSide(base);
	else if (base.status === "rejected") return closedFor(base.reason, head);
	const other = foreign || base.status === "rejected" ? void 0 : base.value;
	return {
		range: foreign ? everythingOf(planned) : planned,
		head: tree,
		...other && { base: other.tree },
		root: place.root,
		prefix: place.prefix,
		async close() {
			await tree.close?.();
			await other?.tree.close?.();
		}
	};
}
/** A base of the network is made from the head, every other one by itself. */
async function baseOf(range, head, where) {
	if (range.kind === "all") return void 0;
	return range.base.tree.kind === "api-tree" ? openBase(range.base, (await head).tree, where) : openSide(range.base, where);
}
async function closedFor(fault, other) {
	await closeSide(other);
	throw fault;
}
async function closeSide(side) {
	if (side.status === "fulfilled") await side.value?.tree.close?.();
}
function gitOf({ git, directory, env }) {
	return git ?? gitOfRun(directory, { inherited: env });
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
function commitOf(sha, where) {
	const { signal, blobs, listings } = where;
	return commitTree(gitOf(where), sha, {
		signal,
		blobs,
		listings
	});
}
async function openSide({ tree }, where) {
	const { directory, env, signal } = where;
	const options = {
		inherited: env,
		signal,
		git: gitOf(where)
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
				indexFile,
				blobs: where.blobs
			});
			return {
				tree: opened,
				place: opened
			};
		}
		case "commit": return { tree: await where.ahead?.treeOf(tree.sha) ?? await commitOf(tree.sha, where) };
		case "api-tree": throw new TypeError("only the base can be a tree of the network");
	}
}

//#endregion
//#region src/config/parse-config.ts
const MAX_BYTES$1 = 1024 * 1024;
/** `file` decides the language by its ending and stands in messages. Rejects with UserError `bad-config` with the place. */
async function parseConfig(file, text) {
	if (text.length > MAX_BYTES$1) throw new UserError("bad-config", `${file} is larger than 1 MiB; no configuration is.`);
	const parse = await parserFor(file);
	try {
		return parse(file, text.replace(/^\ufeff/, ""));
	} catch (error) {
		if (error instanceof RangeError) throw new UserError("bad-config", `${file} is nested too deeply.`, { cause: error });
		throw error;
	}
}
/** Most runs meet no configuration, and none both languages: a parser is loaded when there is something for it. */
async function parserFor(file) {
	return /\.ya?ml$/.test(file) ? (await import("./parse-yaml-config.js")).parseYamlConfig : (await import("./parse-json-config.js")).parseJsonConfig;
}

//#endregion
//#region src/config/find-config.ts
const OWN_FILES = [
	"deploy-guard.config.json",
	"deploy-guard.config.jsonc",
	"deploy-guard.config.yml",
	"deploy-guard.config.yaml",
	".deploy-guard.json",
	".deploy-guard.yml"
];
const SHARED_FILES = [{
	name: "package.json",
	section: ["deploy-guard"]
}, {
	name: "composer.json",
	section: ["extra", "deploy-guard"]
}];
/** What a file is called that can hold a configuration. */
const CONFIG_NAMES = /* @__PURE__ */ new Set([...OWN_FILES, ...SHARED_FILES.map(({ name }) => name)]);
/**
* The nearest configuration: in `directory` (relative to the root, `''` for the root itself) or one above it, up to the
* root. Rejects with UserError `bad-config` where one directory holds two, since neither could win without surprise.
*/
async function findConfig(files, directory) {
	const found = await configIn(files, directory);
	if (found !== void 0 || directory === "") return found;
	return findConfig(files, directoryOf(directory));
}
/** The configuration in this very directory. Rejects as `findConfig` does. */
async function configIn(files, directory) {
	const [first, second] = await configsIn(files, directory);
	if (first !== void 0 && second !== void 0) throw new UserError("bad-config", `There are two configurations, ${`${first.file} and ${second.file}`}; keep one, or name it with --config.`);
	return first;
}
async function configsIn(files, directory) {
	const own = OWN_FILES.map((name) => ({
		name,
		section: []
	}));
	const found = [];
	for (const { name, section } of [...own, ...SHARED_FILES]) {
		const config = await readConfig(files, joinPath(directory, name), section);
		if (config !== void 0) found.push(config);
	}
	return found;
}
/** One file, or one section of it; `undefined` when it is not there. */
async function readConfig(files, file, section = sectionOf(file)) {
	const text = await files.read(file);
	if (text === void 0 || section.length > 0 && !text.includes("deploy-guard")) return void 0;
	const parsed = await parseConfig(file, text);
	const data = section.reduce(member, parsed.data);
	return data === void 0 && section.length > 0 ? void 0 : {
		file,
		parsed,
		section,
		data
	};
}
function sectionOf(file) {
	const name = file.slice(file.lastIndexOf("/") + 1);
	return SHARED_FILES.find((shared) => shared.name === name)?.section ?? [];
}
function member(value, key) {
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
	return Reflect.get(value, key);
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
//#region src/config/config-files.ts
const MAX_BYTES = 4 * 1024 * 1024;
/** Files on the disk, relative to `root`. */
function configFilesOnDisk(root) {
	return { read: (path) => readIfThere(isAbsolute(path) ? path : join(root, path), path) };
}
/** Files of a tree; what is installed (`node_modules`), which no repository holds, comes from the disk at `root`. */
function configFilesOfTree(tree, root) {
	const disk = configFilesOnDisk(root);
	const decoder = new TextDecoder();
	return { async read(path) {
		if (isRepoPath(path) && tree.paths.has(path)) return decoder.decode(await tree.read(path));
		return isAbsolute(path) || /(?:^|\/)node_modules\//.test(path) ? disk.read(path) : void 0;
	} };
}
async function readIfThere(file, shown) {
	try {
		const found = await stat(file);
		if (!found.isFile()) return void 0;
		if (found.size > MAX_BYTES) throw new Error("it is larger than 4 MiB");
		return await readFile(file, "utf8");
	} catch (error) {
		if (["ENOENT", "ENOTDIR"].includes(errorCode(error) ?? "")) return void 0;
		throw new UserError("bad-config", `${shown} could not be read: ${errorReason(error)}.`, { cause: error });
	}
}

//#endregion
//#region src/config/rebase.ts
/** The same configuration with every path relative to the root instead of to `base` (`''`: nothing changes much). */
function rebase(config, base) {
	const globs = (list) => list?.map((glob) => rebaseGlob(glob, base));
	const paths = (list) => list?.map((path) => rebasePath(path, base));
	const overrides = config.overrides?.map(({ files, rules }) => ({
		files: globs(files) ?? [],
		rules
	}));
	const moved = {
		root: config.root === void 0 ? void 0 : rebaseDirectory(config.root, base),
		include: globs(config.include),
		exclude: globs(config.exclude),
		assumeExists: globs(config.assumeExists),
		thirdParty: globs(config.thirdParty),
		includePaths: paths(config.includePaths),
		documentRoots: config.documentRoots?.map((directory) => rebaseDirectory(directory, base)),
		entryPoints: globs(config.entryPoints),
		overrides,
		deploy: config.deploy && {
			...config.deploy,
			...rebasedExclude(config.deploy.exclude, globs)
		},
		baseline: typeof config.baseline === "string" ? rebaseFile(config.baseline, base) : config.baseline
	};
	const present = Object.entries(moved).filter(([, value]) => value !== void 0);
	return {
		...config,
		...Object.fromEntries(present)
	};
}
function rebasedExclude(exclude, globs) {
	const moved = globs(exclude);
	return moved && { exclude: moved };
}
/** A glob keeps its meaning below a directory whose name may hold characters that mean something in globs. */
function rebaseGlob(glob, base) {
	if (base === "") return glob;
	const negated = glob.startsWith("!");
	const rest = negated ? glob.slice(1) : glob;
	const literal = base.replace(/[\\*?[\](){}!+@]/g, "\\$&");
	return `${negated ? "!" : ""}${rest === "." ? literal : `${literal}/${rest}`}`;
}
/** Absolute paths stay. */
function rebaseFile(file, base) {
	return file.startsWith("/") ? file : posix.normalize(joinPath(base, file));
}
/** `.` for the root; what begins with `..` lies outside of it. */
function rebaseDirectory(directory, base) {
	const normal = posix.normalize(joinPath(base, directory)).replace(/\/$/, "");
	return normal === "" ? "." : normal;
}
/** Absolute paths, which are the server's, stay; so does `.`, which in an include_path is wherever the request began. */
function rebasePath(path, base) {
	return path.startsWith("/") || path === "." ? path : rebaseDirectory(path, base);
}

//#endregion
//#region src/config/load-config.ts
const MAX_DEPTH = 16;
/** The configuration and what it extends, the farthest first. Empty when there is none. Rejects with UserError. */
async function loadConfig({ files, directory, file }) {
	if (file === void 0) {
		const found = await findConfig(files, directory);
		return found === void 0 ? [] : layersOf(files, {
			found,
			base: directoryOf(found.file),
			above: []
		});
	}
	const found = await readConfig(files, file);
	if (found === void 0) throw new UserError("bad-config", `There is no configuration in ${file}.`, { setting: "config" });
	return layersOf(files, {
		found,
		base: directory,
		above: []
	});
}
async function layersOf(files, step) {
	const { found, base } = step;
	const { validateConfig } = await import("./validate-config.js");
	const config = validateConfig(found.parsed, found.data, found.section);
	const names = config.extends === void 0 ? [] : [config.extends].flat();
	const layers = [];
	for (const [index, name] of names.entries()) {
		const place = found.parsed.place([
			...found.section,
			"extends",
			...Array.isArray(config.extends) ? [index] : []
		]);
		layers.push(...await extended(files, step, {
			name,
			place
		}));
	}
	const origin = (path) => found.parsed.place([...found.section, ...path]);
	const rebased = rebase(config, base);
	refuseOutside(rebased, origin);
	return [...layers, {
		config: rebased,
		base,
		origin
	}];
}
/** What is not in the tree is served and judged by nobody. */
function refuseOutside({ root, documentRoots = [] }, origin) {
	const outside = [...root === void 0 ? [] : [{
		path: ["root"],
		name: "root",
		directory: root
	}], ...documentRoots.map((directory, index) => {
		return {
			path: ["documentRoots", index],
			name: `documentRoots[${index}]`,
			directory
		};
	})].find(({ directory }) => directory === ".." || directory.startsWith("../"));
	if (outside === void 0) return;
	const { path, name } = outside;
	throw new UserError("bad-config", `${origin(path)}: "${name}" must be a directory inside the repository.`);
}
async function extended(files, step, { name, place }) {
	const above = [...step.above, step.found.file];
	if (above.length > MAX_DEPTH) throw new UserError("bad-config", `${place}: configurations extend each other too deeply.`);
	for (const file of candidates(name, step.found.file, place)) {
		if (above.includes(file)) throw new UserError("bad-config", `${place}: configurations extend each other in a circle: ${[...above.slice(above.indexOf(file)), file].join(" → ")}.`);
		const found = await readConfig(files, file);
		if (found !== void 0) return layersOf(files, {
			found,
			base: step.base,
			above
		});
	}
	throw new UserError("bad-config", `${place}: there is no configuration "${name}" to extend.`);
}
/** Where `extends` may mean: beside the file for `./x.json`, else a package installed beside it or above. */
function candidates(name, from, place) {
	const directory = directoryOf(from);
	if (/^\.\.?\//.test(name)) return [inside(posix.normalize(joinPath(directory, name)), place)];
	if (!/^(?:@[\w.-]+\/)?[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(name)) throw new UserError("bad-config", `${place}: extends must be ./a/file.json or the name of an installed package.`);
	const path = /\.(?:jsonc?|ya?ml)$/.test(name) ? name : `${name}/deploy-guard.config.json`;
	return upwards(directory).map((above) => joinPath(above, `node_modules/${path}`));
}
/** A configuration from a stranger must not read files outside of the repository. */
function inside(path, place) {
	if (!path.startsWith("../")) return path;
	throw new UserError("bad-config", `${place}: extends must stay inside the repository.`);
}
function upwards(directory) {
	if (directory === "" || directory === "/") return [directory];
	return [directory, ...upwards(directoryOf(directory))];
}

//#endregion
//#region src/config/settings.ts
/**
* Flags over files over defaults. Lists replace each other, except that overrides are appended; rules and constants are
* merged by name. Throws UserError `bad-usage` for a glob among the flags that cannot be used.
*/
function mergeSettings(layers, direct = {}, { directory, spelling } = {
	directory: "",
	spelling: (key) => key
}) {
	const origins = /* @__PURE__ */ new Map();
	let settings = defaultSettings;
	for (const { config, base, origin } of layers) {
		const set = fromConfig(config, base);
		note(origins, set, origin);
		settings = merge(settings, set);
	}
	const own = rebaseDirect(direct, directory, spelling);
	note(origins, own, ([key = ""]) => spelling(String(key)));
	return {
		settings: merge(settings, own),
		origins
	};
}
function fromConfig(config, directory) {
	const { $schema: _schema, extends: _extends, phpExtensions, allowExtensions, exposedExtensions, deploy, ...rest } = config;
	const present = Object.entries(rest).filter(([, value]) => value !== void 0);
	return {
		...Object.fromEntries(present),
		...config.root === "." && { root: "" },
		...phpExtensions && { phpExtensions: phpExtensions.map(withoutDot) },
		...allowExtensions && { allowExtensions: allowExtensions.map(withoutDot) },
		...exposedExtensions && { exposedExtensions: exposedExtensions.map(withoutDot) },
		...deploy && { deploy: deployOf(deploy, directory) }
	};
}
function withoutDot(extension) {
	return extension.replace(/^\./, "");
}
function deployOf(deploy, directory) {
	const { source, exclude, respect } = deploy;
	return {
		...source && { source },
		...exclude && { exclude },
		...respect && { respect },
		directory
	};
}
function merge(under, over) {
	return {
		...under,
		...over,
		rules: {
			...under.rules,
			...over.rules
		},
		constants: {
			...under.constants,
			...over.constants
		},
		overrides: [...under.overrides, ...over.overrides ?? []],
		deploy: {
			...under.deploy,
			...over.deploy
		}
	};
}
const MERGED_BY_NAME = [
	"rules",
	"constants",
	"deploy"
];
function note(origins, set, origin) {
	for (const [key, value] of Object.entries(set)) if (!MERGED_BY_NAME.includes(key)) origins.set(key, origin([key]));
	else for (const name of Object.keys(Object(value))) origins.set(`${key}.${name}`, origin([key, name]));
	for (const index of (set.deploy?.exclude ?? []).keys()) origins.set(`deploy.exclude.${index}`, origin([
		"deploy",
		"exclude",
		index
	]));
}
const GLOB_KEYS = [
	"include",
	"exclude",
	"entryPoints",
	"assumeExists",
	"thirdParty"
];
function rebaseDirect(direct, directory, spelling) {
	let rebased = direct;
	for (const key of GLOB_KEYS) {
		const globs = direct[key];
		if (globs === void 0) continue;
		const fault = globListFault(globs);
		if (fault !== void 0) throw new UserError("bad-usage", `${spelling(key)}: ${fault}.`);
		rebased = {
			...rebased,
			[key]: globs.map((glob) => rebaseGlob(glob, directory))
		};
	}
	const { baseline } = direct;
	return typeof baseline === "string" ? {
		...rebased,
		baseline: rebaseFile(baseline, directory)
	} : rebased;
}
/** The settings as JSON in which each value says where it comes from, for `--print-config`. Ends with a newline. */
function describeSettings({ settings, origins }, ruleDefaults) {
	const described = {};
	for (const [key, value] of Object.entries(settings)) if (!MERGED_BY_NAME.includes(key)) described[key] = {
		value,
		from: origins.get(key) ?? "default"
	};
	const rules = RULE_IDS.map((id) => {
		const value = settings.rules[id] ?? ruleDefaults.get(id);
		return [id, {
			...value !== void 0 && { value },
			from: origins.get(`rules.${id}`) ?? "default"
		}];
	});
	const constants = Object.entries(settings.constants).map(([name, value]) => [name, {
		value,
		from: origins.get(`constants.${name}`) ?? "default"
	}]);
	const { source, exclude, respect } = settings.deploy;
	const deploy = Object.entries({
		source,
		exclude,
		respect
	}).map(([name, value]) => [name, {
		value,
		from: origins.get(`deploy.${name}`) ?? "default"
	}]);
	described["deploy"] = Object.fromEntries(deploy);
	const whole = {
		...described,
		rules: Object.fromEntries(rules),
		constants: Object.fromEntries(constants)
	};
	return `${JSON.stringify(whole, null, 2)}\n`;
}

//#endregion
//#region src/run/settings-of-run.ts
/** Rejects with UserError. */
async function settingsOfRun(asked, place, source, nearest = place.prefix) {
	const { config, settings, spelling } = asked;
	const options = {
		directory: place.prefix,
		spelling
	};
	if (config === "none" || config === void 0 && source.kind === "none") return mergeSettings([], settings, options);
	return mergeSettings(config === void 0 ? await loadConfig({
		files: filesOf(source, place),
		directory: nearest
	}) : await loadNamed(config.file, place, source), settings, options);
}
/** Where the files of a configuration are read. */
function filesOf(source, { root }) {
	return source.kind === "tree" ? configFilesOfTree(source.tree, root) : configFilesOnDisk(root);
}
function loadNamed(name, place, source) {
	return loadConfig({
		files: source.kind === "tree" && source.named ? filesOf(source, place) : configFilesOnDisk(place.root),
		directory: place.prefix,
		file: namedFile(name, place)
	});
}
/** Relative to the root where it is inside, else absolute. */
function namedFile(file, { directory, root }) {
	const path = resolve(directory, file);
	const inside = relative(root, path).split(sep).join("/");
	return inside === "" || inside.startsWith("../") ? path : inside;
}

//#endregion
//#region src/run/read-baseline.ts
/**
* The baseline that the settings name. One that a configuration names comes from where the configuration comes from, and
* one that was named directly from the disk, unless who named it trusts only a tree. Rejects with UserError.
*/
async function readBaseline(request) {
	const { settings, updating } = request;
	if (settings.baseline === null) {
		if (!updating) return void 0;
		throw new UserError("bad-usage", `There is no baseline to update; name a file with --baseline, or set baseline in the configuration.`);
	}
	const file = baselineFile(request, settings.baseline);
	const text = await baselineFiles(request).read(file);
	if (text !== void 0) return parseBaseline(text, file);
	if (updating) return {
		file,
		entries: []
	};
	throw new UserError("bad-config", `There is no baseline ${displayName(file)}; write it with --update-baseline.`, request.asked.settings.baseline !== void 0 ? { setting: "baseline" } : {});
}
/** Relative to the root where it is inside, else absolute. A stranger's configuration must not name other files. */
function baselineFile({ asked, place }, named) {
	const path = resolve(place.root, named);
	const inside = relative(place.root, path).split(sep).join("/");
	const isOutside = inside === ".." || inside.startsWith("../") || isAbsolute(inside);
	if (isOutside && asked.settings.baseline === void 0) throw new UserError("bad-config", `The baseline ${displayName(named)} must be inside the repository.`);
	return isOutside ? path : inside;
}
function baselineFiles({ asked, place, source, updating }) {
	const direct = asked.settings.baseline !== void 0 && !(source.kind === "tree" && source.named);
	return updating || direct ? configFilesOnDisk(place.root) : filesOf(source, place);
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
	const { asked, env, directory, signal, git, ahead } = request;
	const trees = await openTrees(planned, {
		directory,
		env,
		ahead,
		...signal && { signal },
		...git && { git }
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
//#region src/run/project-root.ts
/**
* What the setting `root` limits a run to that names nothing: a directory, or undefined for the whole repository. Throws
* UserError `bad-config` where none of the trees has it, since a run that judges nothing would pass.
*/
function projectRoot({ root }, trees) {
	if (root === "") return void 0;
	if (trees.some((tree) => hasDirectory(tree, root))) return root;
	throw new UserError("bad-config", `There is no directory ${root}, which the setting root names; correct it.`);
}
function hasDirectory({ paths }, directory) {
	for (const path of paths) if (path.startsWith(`${directory}/`)) return true;
	return false;
}

//#endregion
//#region src/git/range/emergencies.ts
/** Older deployments are not looked at. */
const MAX_DEPLOYMENTS = 30;
/**
* Looks for a successful deployment, or a successful run of this workflow, whose tree equals that of the commit
* `headSha`: a rollback must never be blocked. Only on GitHub. Never rejects for what may not be asked. `headTree`: the id
* of that tree, if it is known.
*/
async function findEarlierDeployment(input, headSha, headTree) {
	const event = eventOf(input);
	const context = rangeContext(input, event);
	if (event === void 0 || context.api === void 0) return {
		found: null,
		notes: ["There is no API to ask."]
	};
	const head = headTree ?? await treeOf(context, headSha);
	if (head === void 0) return {
		found: null,
		notes: [`The tree of ${short(headSha)} is not known.`]
	};
	return {
		found: await deployedTree(context, head, input.flags?.environment === "" ? void 0 : input.flags?.environment) ?? await passedTree(context, head, event) ?? null,
		notes: context.notes
	};
}
async function deployedTree(context, tree, environment) {
	const { api, event, notes } = context;
	if (api === void 0) return void 0;
	const listed = await listDeployments(api, {
		environment,
		exceptId: numberAt(event?.payload, "deployment", "id")
	});
	if (listed.kind === "none") {
		notes.push(`Deployments cannot be listed: ${listed.why}.`);
		return;
	}
	const trees = /* @__PURE__ */ new Map();
	for (const deployment of listed.value.slice(0, MAX_DEPLOYMENTS)) {
		const { sha } = deployment;
		if (!trees.has(sha)) trees.set(sha, await treeOf(context, sha));
		if (trees.get(sha) !== tree) continue;
		if (await hasSucceeded(api, deployment) !== true) continue;
		return {
			sha,
			source: `it was deployed to ${deployment.environment}`
		};
	}
}
async function passedTree(context, tree, event) {
	if (context.api === void 0) return void 0;
	const branch = branchAt(event.payload, "pull_request", "base", "ref") ?? branchOfRef(event.ref);
	const runs = await successfulRuns(context.api, event, branch);
	if (runs.kind === "none") {
		context.notes.push(`Successful runs cannot be listed: ${runs.why}.`);
		return;
	}
	const run = runs.value.find(({ treeId }) => treeId === tree);
	return run === void 0 ? void 0 : {
		sha: run.sha,
		source: "a run of this workflow for it was successful"
	};
}
async function treeOf(context, sha) {
	return (await readCommit(context.git, sha) ?? await readCommitByApi(context, sha))?.tree;
}
/**
* The reason in the trailer `Deploy-Guard-Override: <reason>` of the head commit's message; undefined without one. It
* counts only where someone with write access made the event: on push, tag and dispatch, never from a pull request.
*/
function overrideReason(event, message) {
	if (!([
		"push",
		"workflow_dispatch",
		"repository_dispatch"
	].includes(event.name) || isTagRef(event.ref)) || event.ref.startsWith("refs/pull/")) return void 0;
	return trailer(message, "deploy-guard-override");
}
/** git-interpret-trailers(1): the last paragraph, unless it is the title; a line that begins with a space goes on. */
function trailer(message, wanted) {
	const paragraphs = message.trim().split(/\r?\n(?:[ \t]*\r?\n)+/);
	if (paragraphs.length < 2) return void 0;
	const lines = (paragraphs.at(-1) ?? "").replaceAll(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
	if (!lines.every((line) => /^[\w-]+[ \t]*:|^\(cherry picked from commit /.test(line))) return void 0;
	return lines.findLast((line) => line.toLowerCase().startsWith(`${wanted}:`))?.slice(wanted.length + 1).trim() || void 0;
}

//#endregion
//#region src/cli/progress.ts
const silentProgress = {
	show: () => void 0,
	end: () => void 0
};
/** Shorter runs draw nothing. */
const PATIENCE = 500;
const INTERVAL = 100;
const WORDS = {
	reading: "Reading PHP files",
	resolving: "Following includes",
	judging: "Judging"
};
/** `now` in milliseconds. */
function progressLine(output, now = () => performance.now()) {
	const start = now();
	let drawn = Number.NEGATIVE_INFINITY;
	let ended = false;
	function draw(text) {
		output.write(`\r\u001b[K${text}`, () => void 0);
	}
	return {
		show({ stage, done, total }) {
			const time = now();
			if (ended || time - start < PATIENCE || time - drawn < INTERVAL) return;
			drawn = time;
			draw(total > 0 ? `${WORDS[stage]} ${done}/${total}` : `${WORDS[stage]}…`);
		},
		end() {
			if (!ended && drawn > 0) draw("");
			ended = true;
		}
	};
}

//#endregion
//#region src/cli/commands/asked-run.ts
/** What a command line asks of a run. */
function askedRun({ config, settings, range, updateBaseline }) {
	return {
		...config && { config },
		settings,
		scope: range.scope,
		baseSpelling: "--base",
		headNamed: range.head !== void 0,
		...updateBaseline && { baseline: "updating" },
		spelling
	};
}
/** `maxWarnings` → `--max-warnings`; the flag for `rules` is `--rule`, that for `inlineIgnores` takes them away. */
function spelling(key) {
	if (key === "inlineIgnores") return "--no-inline-ignores";
	return `--${key === "rules" ? "rule" : key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

//#endregion
//#region src/cli/commands/judged-paths.ts
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
//#region src/cli/commands/run-caches.ts
/** The caches that the arguments ask for. */
function runCaches({ wanted, location }, { directory, io }) {
	const place = location === void 0 ? defaultCacheDirectory(io.env, platform) : resolve(directory, location);
	return openCaches({
		directory: wanted ? place : void 0,
		env: io.env
	});
}
/** Writes what is new, and says on stderr what went wrong. */
async function finishCaches(caches, io) {
	for (const note of await caches.flush()) await writeText(io.stderr, `deploy-guard: ${visible(note)}\n`);
}

//#endregion
//#region src/cli/commands/until-aborted.ts
/** Rejects as soon as the signal says so, whatever the work waits for. Writing is not work: it is finished or not begun. */
function untilAborted(work, signal) {
	if (signal === void 0) return work;
	return new Promise((resolve, reject) => {
		const abort = () => reject(signal.reason);
		if (signal.aborted) abort();
		signal.addEventListener("abort", abort, { once: true });
		work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
	});
}

//#endregion
//#region src/cli/commands/write-reports.ts
/** Throws UserError `bad-usage` for a format that does not exist. Asked before the work begins. */
function checkFormats(outputs) {
	const unknown = outputs.find(({ format }) => !isFormat(format))?.format;
	if (unknown === void 0) return;
	const names = Object.keys(formats);
	throw new UserError("bad-usage", `There is no format "${unknown}".${didYouMean(unknown, names) || ` There are ${names.join(", ")}.`}`);
}
function isFormat(name) {
	return Object.hasOwn(formats, name);
}
/** Writes the report in every form that was asked for; files last, so that one that fails hides nothing. */
async function writeReports(report, options) {
	const { args, io, place } = options;
	const rules = await ruleDocs(args.outputs);
	for (const { format, file } of args.outputs) if (file === void 0 && isFormat(format)) await writeText(io.stdout, stdoutText(report, format, options, rules));
	for (const { format, file } of args.outputs) {
		if (file === void 0 || !isFormat(format)) continue;
		await writeOutput(resolve(place.directory, file), formatReport(report, format, {
			color: false,
			width: 100,
			rules
		}));
	}
}
async function ruleDocs(outputs) {
	if (!outputs.some(({ format }) => DESCRIBES_RULES.has(format))) return [];
	const { rules } = await import("./rules2.js");
	return rules.map(({ id, summary, severity }) => ({
		id,
		summary,
		severity
	}));
}
function stdoutText(report, format, { args, io, place, settings }, rules) {
	const quiet = args.quiet && format === "pretty";
	if (quiet && report.result === "passed" && report.override === void 0 && report.problems.length === 0) return "";
	const shown = quiet ? onlyFailing(report, settings) : report;
	const links = understandsLinks(io.stdout, io.env);
	return formatReport(shown, format, {
		color: wantsColor(io.stdout, io.env, args.color),
		width: widthOf$1(io.stdout, io.env),
		rules,
		...links && {
			hyperlinks: true,
			sourceUrl: `${pathToFileURL(place.root).href}/`
		}
	});
}
function onlyFailing(report, { failOn, maxWarnings }) {
	const weakest = maxWarnings === null || failsRun("warning", failOn) ? failOn : "warning";
	return {
		...report,
		findings: report.findings.filter(({ severity }) => failsRun(severity, weakest))
	};
}

//#endregion
export { placeOf as $, updateBaseline as A, FactsPool as At, layOutSource as B, openBase as C, globFault as Ct, recalledCheck as D, isSamplePath as Dt, openCaches as E, isSampleName as Et, formats as F, defuse as G, markdownCode as H, wrapWords as I, openableName as J, workflowCommand as K, textWidth as L, parseBaseline as M, areStillAbsent as Mt, DESCRIBES_RULES as N, holdsBytes as Nt, idsOf as O, isTestPath as Ot, formatReport as P, watchAbsences as Pt, hasGap as Q, painter as R, findConfig as S, decidingGlob as St, checkOptions as T, isCommandPath as Tt, markdownFence as U, mermaidLabel as V, markdownText as W, clip as X, SEVERITIES as Y, counted as Z, settingsOfRun as _, restOfKey as _t, runCaches as a, Disk as at, loadConfig as b, memoryStore as bt, askedRun as c, defaultSettings as ct, findEarlierDeployment as d, countFindings as dt, tally as et, overrideReason as f, failsRun as ft, readBaseline as g, isOfIncludes as gt, configDirectories as h, CLASSES_MARK as ht, finishCaches as i, openDirectory as it, formatBaseline as j, MANY_FACTS as jt, coverReport as k, isVendorPath as kt, progressLine as l, compileRuleSettings as lt, openRun as m, isOffEverywhere as mt, writeReports as n, openIndex as nt, insideRoot as o, DiskTree as ot, projectRoot as p, gate as pt, renameCommand as q, untilAborted as r, locateWorkTree as rt, judgedPaths as s, writeOutput as st, checkFormats as t, rangeInfo as tt, silentProgress as u, compileScope as ut, describeSettings as v, watchStore as vt, exitCode as w, globListFault as wt, configFilesOnDisk as x, compileGlobs as xt, mergeSettings as y, idOfKey as yt, severityStyle as z };