import { n as UserError } from "./errors.js";
import { c as joinPath, i as displayName, r as directoryOf, s as isRepoPath } from "./path.js";
import { i as globListFault } from "./globs.js";
import { a as nestsDeeperThan, i as printParseErrorCode, n as getNodeValue, o as require_dist, r as parseTree, t as defaultSettings } from "./settings.js";
import { n as errorReason, t as errorCode } from "./error-code.js";
import { n as parseBaseline } from "./baseline.js";
import { a as didYouMean, n as RULE_SETTINGS, t as RULE_IDS } from "./rule-ids.js";
import { isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { readFile, stat } from "node:fs/promises";

//#region src/config/parse-config.ts
var import_dist = require_dist();
const MAX_BYTES$1 = 1024 * 1024;
/** `file` decides the language by its ending and stands in messages. Throws UserError `bad-config` with the place. */
function parseConfig(file, text) {
	if (text.length > MAX_BYTES$1) throw new UserError("bad-config", `${file} is larger than 1 MiB; no configuration is.`);
	const plain = text.replace(/^\ufeff/, "");
	try {
		return /\.ya?ml$/.test(file) ? parseYaml(file, plain) : parseJson(file, plain);
	} catch (error) {
		if (error instanceof RangeError) throw new UserError("bad-config", `${file} is nested too deeply.`, { cause: error });
		throw error;
	}
}
function parseJson(file, text) {
	const errors = [];
	const comments = !/(?:^|\/)(?:package|composer)\.json$/.test(file);
	const root = parseTree(text, errors, {
		allowTrailingComma: comments,
		disallowComments: !comments
	});
	const [first] = errors;
	if (first !== void 0) throw new UserError("bad-config", `${placeAt(file, text, first.offset)}: this is not JSON (${sentence(printParseErrorCode(first.error))}).`);
	if (comments) refuseTwins(file, text, root);
	return {
		data: root === void 0 ? void 0 : getNodeValue(root),
		place: (path) => placeAt(file, text, jsonOffset(root, path))
	};
}
/** The second of two equal keys would win in silence. */
function refuseTwins(file, text, node) {
	const seen = /* @__PURE__ */ new Set();
	for (const child of node?.children ?? []) {
		const [key] = node?.type === "object" ? child.children ?? [] : [];
		if (key !== void 0 && seen.has(key.value)) throw new UserError("bad-config", `${placeAt(file, text, key.offset)}: the key "${key.value}" is there twice.`);
		if (key !== void 0) seen.add(key.value);
		refuseTwins(file, text, child);
	}
}
function jsonOffset(root, path) {
	let node = root;
	let offset = root?.offset ?? 0;
	for (const step of path) {
		const child = node?.type === "object" ? node.children?.find((property) => property.children?.[0]?.value === step) : node?.children?.[Number(step)];
		if (child === void 0) break;
		offset = child.offset;
		node = child.type === "property" ? child.children?.[1] : child;
	}
	return offset;
}
function placeAt(file, text, offset) {
	const before = text.slice(0, offset).split(/\r\n|\r|\n/);
	return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
/** `PropertyNameExpected` → `property name expected`. */
function sentence(code) {
	return code.replace(/(?<!^)([A-Z])/g, " $1").toLowerCase();
}
const MAX_NESTING = 100;
function parseYaml(file, text) {
	if (nestsDeeperThan(text, MAX_NESTING)) throw new RangeError("nested too deeply");
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		prettyErrors: false,
		schema: "core",
		version: "1.2"
	});
	const [first] = document.errors;
	if (first !== void 0) {
		if (/call stack/.test(first.message)) throw new RangeError(first.message);
		const { line, col } = lines.linePos(first.pos[0]);
		throw new UserError("bad-config", `${file}:${line}:${col}: this is not YAML (${firstLine(first.message)}).`);
	}
	function place(path) {
		const { line, col } = lines.linePos(yamlOffset(document, path));
		return `${file}:${line}:${col}`;
	}
	return {
		data: yamlData(file, document),
		place
	};
}
function yamlData(file, document) {
	try {
		return document.toJS({ maxAliasCount: 50 }) ?? {};
	} catch (error) {
		if (!(error instanceof ReferenceError)) throw error;
		throw new UserError("bad-config", `${file}: ${firstLine(error.message)}.`, { cause: error });
	}
}
function yamlOffset(document, path) {
	for (let length = path.length; length > 0; length--) {
		const offset = yamlKeyOffset(document, path.slice(0, length));
		if (offset !== void 0) return offset;
	}
	return 0;
}
/** Of a key of a map where there is one, else of the value. */
function yamlKeyOffset(document, path) {
	const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
	if (typeof parent === "object" && parent !== null && "items" in parent && Array.isArray(parent.items)) for (const item of parent.items) {
		const key = item?.key;
		if (typeof key === "object" && key !== null && "value" in key && key.value === path.at(-1)) return startOf(key);
	}
	return startOf(document.getIn(path, true));
}
function startOf(node) {
	if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range)) return void 0;
	const start = node.range[0];
	return typeof start === "number" ? start : void 0;
}
function firstLine(message) {
	return (message.split("\n")[0] ?? "").replace(/[.:]$/, "");
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
	const parsed = parseConfig(file, text);
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
//#region node_modules/valibot/dist/index.mjs
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
let store$3;
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
let store$2;
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
let store$1;
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/config/schema.ts
const Text = pipe(string(), minLength(1), maxLength(4096));
const Texts = pipe(array(Text), maxLength(1e3));
/** `..` may lead out of a folder of the repository, but not out of the repository: see `loadConfig`. */
const Directory = pipe(Text, regex(/^[^/\\]/, "a directory inside the repository"));
const Extension = pipe(string(), regex(/^\.?[^./\\\s]+(?:\.[^./\\\s]+)*$/, "an extension such as \"inc\""));
const ConstantName = pipe(string(), regex(/^\\?[A-Za-z_][\w\\]*$/, "the name of a constant"));
/** To valibot a list is an object too. */
const PlainObject = custom(isPlainObject, "an object");
const Rules = pipe(PlainObject, record(picklist(RULE_IDS), picklist(RULE_SETTINGS)));
const Override = strictObject({
	files: pipe(Texts, minLength(1)),
	rules: Rules
});
const DeployEntries = {
	source: optional(picklist(["git", "directory"])),
	exclude: optional(Texts),
	respect: optional(array(picklist([
		"export-ignore",
		"dockerignore",
		"distignore"
	])))
};
const ConfigEntries = {
	$schema: optional(string()),
	extends: optional(union([Text, Texts])),
	root: optional(Directory),
	include: optional(Texts),
	exclude: optional(Texts),
	phpExtensions: optional(array(Extension)),
	allowExtensions: optional(array(Extension)),
	exposedExtensions: optional(array(Extension)),
	includePaths: optional(Texts),
	documentRoots: optional(pipe(array(Directory), maxLength(1e3))),
	entryPoints: optional(Texts),
	constants: optional(pipe(PlainObject, record(ConstantName, string()))),
	assumeExists: optional(Texts),
	thirdParty: optional(Texts),
	rules: optional(Rules),
	overrides: optional(array(Override)),
	failOn: optional(picklist([
		"error",
		"warning",
		"notice",
		"never"
	])),
	baseline: optional(nullable(Text)),
	inlineIgnores: optional(boolean()),
	maxWarnings: optional(nullable(pipe(number(), integer(), minValue(0)))),
	onUndetermined: optional(picklist(["all", "fail"])),
	maxAlternatives: optional(pipe(number(), integer(), minValue(1), maxValue(4096))),
	deploy: optional(pipe(PlainObject, strictObject(DeployEntries)))
};
/** What a configuration file may hold. The same, for editors, is config.schema.json. */
const ConfigSchema = pipe(PlainObject, strictObject(ConfigEntries));
const CONFIG_KEYS = Object.keys(ConfigEntries);
const DEPLOY_KEYS = Object.keys(DeployEntries);
function isPlainObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

//#endregion
//#region src/config/validate-config.ts
/**
* `section`: where in the file the configuration stands (`['deploy-guard']` in package.json). Throws UserError
* `bad-config` about the first fault, with its place and what was probably meant.
*/
function validateConfig(parsed, data, section = []) {
	const result = safeParse(ConfigSchema, data, { abortEarly: true });
	if (!result.success) throw fault(parsed, section, describe(result.issues[0]));
	const globs = globFaultOf(result.output);
	if (globs !== void 0) throw fault(parsed, section, globs);
	return result.output;
}
function fault(parsed, section, { path, message }) {
	return new UserError("bad-config", `${parsed.place([...section, ...path])}: ${message}`);
}
function describe(issue) {
	const path = (issue.path ?? []).map(({ key }) => typeof key === "number" ? key : String(key));
	const last = issue.path?.at(-1);
	const name = path.length === 0 ? "the configuration" : `"${dotted(path)}"`;
	if (last !== void 0 && "origin" in last && last.origin === "key") return {
		path,
		message: issue.type === "strict_object" && issue.expected !== "never" ? `${name} must be there.` : unknownKey(path, issue)
	};
	return {
		path,
		message: `${name} must be ${expectation(issue)}, not ${received(issue)}.`
	};
}
function unknownKey(path, issue) {
	const key = String(path.at(-1));
	const around = path.at(-2);
	if (around === "rules") return `there is no rule "${key}".${didYouMean(key, RULE_IDS)}`;
	if (around === "constants") return `"${key}" is not ${issue.message}.`;
	const known = path.length === 1 ? CONFIG_KEYS : around === "deploy" ? DEPLOY_KEYS : ["files", "rules"];
	return `unknown key "${dotted(path)}".${didYouMean(key, known)}`;
}
function dotted(path) {
	return path.map((step, index) => typeof step === "number" ? `[${step}]` : `${index > 0 ? "." : ""}${step}`).join("");
}
function expectation(issue) {
	if (issue.type === "regex" || issue.type === "custom") return issue.message;
	if (issue.type === "integer") return "a whole number";
	if (issue.type === "min_value") return `at least ${issue.requirement}`;
	if (issue.type === "max_value") return `at most ${issue.requirement}`;
	if (issue.type === "min_length") return "filled";
	if (issue.type === "max_length") return `at most ${issue.requirement} long`;
	return (issue.expected ?? "something else").replace(/^\((.*)\)$/, "$1").replaceAll(" | ", " or ").replace(/^Array$/, "a list").replace(/^Object$/, "an object").replace(/^string$/, "a text").replace(/^number\b/, "a number");
}
function received({ input, received }) {
	if (Array.isArray(input)) return "a list";
	if (typeof input === "object" && input !== null) return "an object";
	return received.length > 60 ? `${received.slice(0, 60)}…` : received;
}
function globFaultOf(config) {
	const lists = [
		...[
			"include",
			"exclude",
			"entryPoints",
			"assumeExists",
			"thirdParty"
		].map((key) => [[key], config[key]]),
		[["deploy", "exclude"], config.deploy?.exclude],
		...(config.overrides ?? []).map(({ files }, index) => [[
			"overrides",
			index,
			"files"
		], files])
	];
	for (const [path, globs] of lists) {
		const message = globs === void 0 ? void 0 : globListFault(globs);
		if (message !== void 0) return {
			path,
			message: `${message}.`
		};
	}
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
export { mergeSettings as a, CONFIG_NAMES as c, describeSettings as i, configIn as l, filesOf as n, loadConfig as o, settingsOfRun as r, configFilesOnDisk as s, readBaseline as t, findConfig as u };