import { w as UserError } from "./start.js";
import { n as parseTree, r as printParseErrorCode, t as getNodeValue } from "./main.js";

//#region src/config/parse-json-config.ts
/** `package.json` and `composer.json` hold plain JSON, every other file may have comments. Throws UserError `bad-config`. */
function parseJsonConfig(file, text) {
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

//#endregion
export { parseJsonConfig };