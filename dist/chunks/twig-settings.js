import { N as joinPath } from "./asking.js";
import { t as nestsDeeperThan } from "./nesting.js";
import { t as require_dist } from "./dist.js";

//#region src/templates/twig-settings.ts
var import_dist = require_dist();
const UNREADABLE = {
	folders: [],
	usesDefault: true,
	open: true
};
/** What a settings file of Symfony's TwigBundle says (`twig.default_path`, `twig.paths`), in YAML. */
function twigSettings(source, root) {
	const twig = field(parsed(source), "twig");
	if (twig === void 0) return {
		folders: [],
		usesDefault: true,
		open: false
	};
	if (typeof twig !== "object" || twig === null) return UNREADABLE;
	const given = [...defaultPath(twig), ...namedPaths(field(twig, "paths"))];
	const folders = given.flatMap(({ path, namespace }) => {
		const inside = belowRoot(path, root);
		return inside === void 0 ? [] : [{
			path: inside,
			...namespace !== "" && { namespace }
		}];
	});
	return {
		folders,
		usesDefault: field(twig, "default_path") === void 0,
		open: folders.length < given.length
	};
}
/** No settings are as long or nested as deeply; the parser needs quadratic time for what is no YAML. */
const MAX_LENGTH = 32 * 1024;
const MAX_NESTING = 50;
function parsed(source) {
	if (source.length > MAX_LENGTH || nestsDeeperThan(source, MAX_NESTING)) return { twig: null };
	try {
		return (0, import_dist.parse)(source, { logLevel: "silent" });
	} catch {
		return { twig: null };
	}
}
function field(value, name) {
	if (typeof value !== "object" || value === null) return void 0;
	return new Map(Object.entries(value)).get(name);
}
function defaultPath(twig) {
	const path = field(twig, "default_path");
	return path === void 0 ? [] : [{
		path: String(path),
		namespace: ""
	}];
}
/** A list of folders, or folders with their namespaces. */
function namedPaths(paths) {
	if (Array.isArray(paths)) return paths.map((path) => ({
		path: String(path),
		namespace: ""
	}));
	if (typeof paths !== "object" || paths === null) return [];
	return Object.entries(paths).map(([path, namespace]) => ({
		path,
		namespace: namespaceOf(namespace)
	}));
}
function namespaceOf(value) {
	const named = field(value, "namespace");
	return typeof value === "string" ? value.replace(/^!/, "") : typeof named === "string" ? named : "";
}
/** Relative to the tree's root; undefined where another parameter stands in it. */
function belowRoot(path, root) {
	const plain = path.replace(/^%kernel\.project_dir%\/?/, "").replace(/^%kernel\.root_dir%\/?/, "app/");
	return plain.includes("%") || plain.startsWith("/") ? void 0 : joinPath(root, plain);
}

//#endregion
export { twigSettings };