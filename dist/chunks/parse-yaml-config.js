import { w as UserError } from "./start.js";
import { t as nestsDeeperThan } from "./nesting.js";
import { t as require_dist } from "./dist.js";

//#region src/config/parse-yaml-config.ts
var import_dist = require_dist();
const MAX_NESTING = 100;
/** Throws UserError `bad-config`, and RangeError for what is nested too deeply. */
function parseYamlConfig(file, text) {
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
export { parseYamlConfig };