import { n as UserError } from "./errors.js";
import { g as isConditional, l as triedPaths, n as judgeTrees, p as makeReport, s as edgesOf } from "./check.js";
import { i as displayName } from "./path.js";
import { n as version } from "./version.js";
import { t as writeOutput } from "./write-output.js";
import { t as visible } from "./visible.js";
import { n as mermaidLabel } from "./mermaid.js";
import { n as writeText } from "./output.js";
import { t as EXIT } from "./exit-codes.js";
import "./exit.js";
import { a as didYouMean } from "./rule-ids.js";
import { t as insideRoot } from "./judged-paths.js";
import { t as withOpenRun } from "./with-open-run.js";
import { t as fileNamed } from "./file-named.js";
import { resolve } from "node:path";

//#region src/inspect/graph-edges.ts
/** An edge for each file that an include of the tree can mean, and one for each that it asks for in vain. Sorted. */
function graphEdges(project, evaluated) {
	const found = evaluated.sites.flatMap((site) => foundEdges(site, project));
	const broken = project.sites.flatMap((site) => brokenEdge(site, project));
	return [...new Map([...found, ...broken].map((edge) => [JSON.stringify(edge), edge])).values()].sort(byPlace);
}
function foundEdges(site, project) {
	const edges = edgesOf(site);
	const absent = site.standIn === void 0 ? void 0 : triedPaths(site.outcomes)[0];
	return edges.map(({ to }) => ({
		from: displayName(site.path),
		to: displayName(to),
		broken: false,
		...circumstances(site, project),
		...edges.length > 1 ? { alternatives: edges.length } : {},
		...absent !== void 0 && to === site.standIn ? { standsFor: displayName(absent) } : {}
	}));
}
function brokenEdge(site, project) {
	const wanted = wantedBy(site.resolution);
	if (wanted === void 0) return [];
	return [{
		from: displayName(site.path),
		to: displayName(wanted),
		broken: true,
		...circumstances(site, project)
	}];
}
function wantedBy(resolution) {
	switch (resolution.kind) {
		case "missing": return resolution.tried[0];
		case "case": return resolution.wanted;
		case "not-deployed": return resolution.path;
		default: return;
	}
}
function circumstances({ path, fact }, { graph }) {
	const { line, column } = fact.span.start;
	const conditional = isConditional({
		from: path,
		to: path,
		fact
	}, graph);
	const when = fact.scope !== 0 ? "function" : conditional ? "branch" : "always";
	return {
		line,
		column,
		keyword: fact.keyword,
		when
	};
}
function byPlace(a, b) {
	return compareText(a.from, b.from) || a.line - b.line || a.column - b.column || compareText(a.to, b.to) || Number(a.broken) - Number(b.broken);
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

//#endregion
//#region src/inspect/select-edges.ts
/** The edges that `page` can come to, and the files there, itself included. */
function reachedFrom(page, edges) {
	const files = closure([page], edges, ({ from, to }) => [from, to]);
	return {
		files,
		edges: edges.filter(({ from }) => files.has(from))
	};
}
/** The edges that lead to one of `places`, and the files on the way, these included. */
function leadingTo(places, { files, edges }) {
	const above = closure(places.map(({ path }) => path).filter((path) => files.has(path)), edges, ({ from, to }) => [to, from]);
	const stopped = new Set(places.map(({ path, line, column }) => `${path}\0${line}:${column}`));
	return {
		files: above,
		edges: edges.filter(({ from, to, broken, line, column }) => broken ? above.has(from) && stopped.has(`${from}\0${line}:${column}`) : above.has(from) && above.has(to))
	};
}
function closure(start, edges, step) {
	const next = /* @__PURE__ */ new Map();
	for (const edge of edges) {
		if (edge.broken) continue;
		const [at, to] = step(edge);
		const known = next.get(at);
		if (known) known.push(to);
		else next.set(at, [to]);
	}
	const seen = new Set(start);
	for (const at of seen) for (const to of next.get(at) ?? []) seen.add(to);
	return seen;
}

//#endregion
//#region src/inspect/include-graph.ts
/**
* Who includes whom in the head tree, as the check of the same options sees it. Rejects with UserError `no-such-path`
* where the page is not in the tree, and as `check` does.
*/
async function includeGraph(options, selection = {}) {
	const judged = await judgeTrees(options);
	const { project } = judged.head;
	const page = selection.page === void 0 ? void 0 : displayName(fileNamed(selection.page, judged.evaluated.head));
	const findings = (await makeReport(judged)).findings.filter(({ suppressed }) => suppressed === null);
	const selected = select(graphEdges(project, judged.evaluated.head), {
		...selection,
		page,
		findings
	});
	return {
		schemaVersion: 1,
		tool: {
			name: "deploy-guard",
			version
		},
		...page === void 0 ? {} : { page },
		nodes: nodesOf(selected, findings, judged),
		edges: selected.edges
	};
}
function select(all, { page, within, broken, findings }) {
	const edges = within === void 0 ? all : all.filter(({ from }) => from.startsWith(`${displayName(within)}/`));
	const files = /* @__PURE__ */ new Set([...edges.flatMap(existingEnds), ...findings.map(({ path }) => path)]);
	const wide = page === void 0 ? {
		files,
		edges
	} : reachedFrom(page, edges);
	return broken ? leadingTo(findings, wide) : wide;
}
function existingEnds({ from, to, broken }) {
	return broken ? [from] : [from, to];
}
function nodesOf({ files, edges }, findings, { head }) {
	const { facts, graph } = head.project;
	const entries = new Set([...facts.keys()].filter((path) => graph.isEntry(path)).map(displayName));
	const counts = /* @__PURE__ */ new Map();
	for (const { path } of findings) counts.set(path, (counts.get(path) ?? 0) + 1);
	const present = [...files].map((path) => ({
		path,
		exists: true,
		entry: entries.has(path),
		findings: counts.get(path) ?? 0
	}));
	const absent = [...new Set(edges.flatMap(({ to, broken }) => broken ? [to] : []))].map((path) => ({
		path,
		exists: false,
		entry: false,
		findings: 0
	}));
	return [...present, ...absent].sort(byPath);
}
function byPath(a, b) {
	if (a.path !== b.path) return a.path < b.path ? -1 : 1;
	return Number(b.exists) - Number(a.exists);
}

//#endregion
//#region src/report/graph-lines.ts
/** One line for each pair of files, in the order of the edges. */
function graphLines({ nodes, edges }) {
	const numbers = new Map(nodes.map((node, at) => [nodeKey(node.path, !node.exists), at]));
	const lines = /* @__PURE__ */ new Map();
	for (const edge of edges) {
		const [from, to] = [numbers.get(nodeKey(edge.from, false)), numbers.get(nodeKey(edge.to, edge.broken))];
		if (from === void 0 || to === void 0) continue;
		const before = lines.get(`${from} ${to}`);
		lines.set(`${from} ${to}`, {
			...before,
			...lineOf(edge, before?.dashed ?? true),
			from,
			to
		});
	}
	return [...lines.values()];
}
function nodeKey(path, broken) {
	return `${broken ? "absent" : "present"} ${path}`;
}
function lineOf({ broken, when, alternatives, standsFor }, dashed) {
	return {
		broken,
		dashed: dashed && !(when === "always" && alternatives === void 0),
		...standsFor === void 0 ? {} : { standsFor }
	};
}
/** How a node is drawn; the first that holds. */
function nodeStyle({ exists, findings, entry }) {
	if (!exists) return "missing";
	if (findings > 0) return "finding";
	return entry ? "entry" : void 0;
}

//#endregion
//#region src/report/graph-dot.ts
const STYLES = {
	missing: ", color=\"#d1242f\", fontcolor=\"#d1242f\", style=dashed",
	finding: ", color=\"#d1242f\"",
	entry: ""
};
/** For Graphviz. Entry pages are rounded, what is not there is red, an include that may not run is dashed. */
const graphDot = (graph) => {
	const nodes = graph.nodes.map(nodeLine$1);
	const edges = graphLines(graph).map(edgeLine$1);
	return `${[
		...[
			"digraph includes {",
			"  rankdir=LR",
			"  node [shape=box, fontname=\"sans-serif\"]"
		],
		...nodes,
		...edges,
		"}"
	].join("\n")}\n`;
};
function nodeLine$1(node, at) {
	const style = nodeStyle(node);
	const shape = node.entry ? ", shape=oval" : "";
	return `  n${at} [label=${quoted(node.path)}${shape}${style === void 0 ? "" : STYLES[style]}]`;
}
function edgeLine$1({ from, to, broken, dashed, standsFor }) {
	const attributes = [
		...dashed ? ["style=dashed"] : [],
		...broken ? ["color=\"#d1242f\""] : [],
		...standsFor === void 0 ? [] : [`label=${quoted(`for ${standsFor}`)}`]
	];
	return `  n${from} -> n${to}${attributes.length > 0 ? ` [${attributes.join(", ")}]` : ""}`;
}
/** A double-quoted string of DOT: a backslash would begin an escape, an ampersand an entity of HTML. */
function quoted(text) {
	return `"${visible(text).replace(/[\\"]/g, "\\$&").replaceAll("&", "&amp;")}"`;
}

//#endregion
//#region src/report/graph-mermaid.ts
const CLASSES = {
	missing: "stroke:#d1242f,color:#d1242f,stroke-width:2px,stroke-dasharray:5 4",
	finding: "stroke:#d1242f,stroke-width:2px",
	entry: "stroke-width:2px"
};
/**
* A Mermaid flowchart, without a fence. Entry pages are rounded, what is not there is red, an include that may not run is
* dotted. Labels are quoted and hold no character that means something to Mermaid or to HTML.
*/
const graphMermaid = (graph) => {
	const nodes = graph.nodes.map(nodeLine);
	const edges = graphLines(graph).map(edgeLine);
	const classes = Object.entries(CLASSES).flatMap(([name, style]) => {
		const members = graph.nodes.flatMap((node, at) => nodeStyle(node) === name ? [`n${at}`] : []);
		return members.length === 0 ? [] : [`  classDef ${name} ${style}`, `  class ${members.join(",")} ${name}`];
	});
	return `${[
		"flowchart LR",
		...nodes,
		...edges,
		...classes
	].join("\n")}\n`;
};
function nodeLine({ path, entry }, at) {
	const label = `"${mermaidLabel(path)}"`;
	return `  n${at}${entry ? `([${label}])` : `[${label}]`}`;
}
function edgeLine({ from, to, broken, dashed, standsFor }) {
	return `  n${from} ${`${dashed ? "-.-" : "--"}${broken ? "x" : ">"}`}${standsFor === void 0 ? "" : `|"for ${mermaidLabel(standsFor)}"|`} n${to}`;
}

//#endregion
//#region src/report/graph-formats.ts
const all = {
	mermaid: graphMermaid,
	dot: graphDot,
	json: (graph) => `${JSON.stringify(graph, null, 2)}\n`
};
/** Every way to write an include graph by the name that `graph --format` takes; the first is the default. */
const graphFormats = all;

//#endregion
//#region src/cli/run-graph.ts
/** Writes who includes whom. Rejects with UserError, or with whatever an abort throws. */
async function runGraph(args, io) {
	const outputs = args.outputs.map(graphOutput);
	const [asked] = args.paths;
	const { graph, directory } = await withOpenRun(args, io, async (options, run) => {
		const page = asked === void 0 ? {} : { page: insideRoot(asked, run) };
		const within = asked === void 0 && options.paths?.[0] ? { within: options.paths[0] } : {};
		return {
			graph: await includeGraph(options, {
				...page,
				...within,
				broken: args.broken === true
			}),
			directory: run.directory
		};
	});
	for (const { format, file } of outputs) {
		const text = graphFormats[format](graph);
		if (file === void 0) await writeText(io.stdout, text);
		else await writeOutput(resolve(directory, file), text);
	}
	if (outputs.some(({ format }) => format === "mermaid")) await writeText(io.stderr, sizeNote(graph));
	return EXIT.clean;
}
function graphOutput({ format, file }) {
	if (isGraphFormat(format)) return {
		format,
		...file !== void 0 && { file }
	};
	const names = Object.keys(graphFormats);
	throw new UserError("bad-usage", `deploy-guard graph has no format "${format}".${didYouMean(format, names) || ` There are ${names.join(", ")}.`}`);
}
function isGraphFormat(name) {
	return Object.hasOwn(graphFormats, name);
}
/** What Mermaid draws unless its `maxEdges` is set (mermaid.js.org, configuration); GitHub leaves it so. */
const MERMAID_EDGES = 500;
function sizeNote(graph) {
	const lines = graphLines(graph).length;
	if (lines <= MERMAID_EDGES) return "";
	return `deploy-guard: ${lines} lines are more than the ${MERMAID_EDGES} that Mermaid draws by default: name a page, or use --broken or --format dot\n`;
}

//#endregion
export { runGraph };