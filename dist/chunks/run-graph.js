import { S as version, d as didYouMean, f as EXIT, p as writeText, v as visible, w as UserError } from "./start.js";
import { a as makeReport, c as isConditional, d as edgesOf, p as triedPaths, r as judgeTrees } from "./check.js";
import { O as displayName } from "./asking.js";
import { V as mermaidLabel, o as insideRoot, st as writeOutput } from "./opening.js";
import { n as compilePart } from "./judged-files.js";
import { n as projectQuestions, r as questionAbout, t as withOpenRun } from "./with-open-run.js";
import { t as fileNamed } from "./file-named.js";
import { resolve } from "node:path";

//#region src/inspect/class-edges.ts
/** From each file to those whose classes it needs, and to where a class of its own is looked for in vain. */
function classEdges({ autoload }) {
	return [...(autoload?.loads ?? []).map(({ from, to, use }) => ({
		from: displayName(from),
		to: displayName(to),
		broken: false,
		...circumstances$2(use)
	})), ...(autoload?.sites ?? []).flatMap(brokenEdge$2)];
}
function brokenEdge$2({ path, use, verdict }) {
	const wanted = wantedBy(verdict);
	if (wanted === void 0) return [];
	return [{
		from: displayName(path),
		to: displayName(wanted),
		broken: true,
		...circumstances$2(use)
	}];
}
/** The place of a class that is declared where nothing looks for it is there, but not for this class. */
function wantedBy(verdict) {
	switch (verdict.kind) {
		case "missing": return verdict.tried[0];
		case "case": return verdict.weak ? void 0 : verdict.wanted;
		case "not-deployed": return verdict.path;
		default: return;
	}
}
/** `X::class` and `instanceof` load nothing: somebody else may, later. */
function circumstances$2({ how, when, span }) {
	const { line, column } = span.start;
	return {
		line,
		column,
		kind: "class",
		when: when === "always" && !(how !== "mention" && how !== "instanceof") ? "branch" : when
	};
}

//#endregion
//#region src/inspect/path-edges.ts
/** From each file to those that it hands over by their path, and to those that the change took away. */
function pathEdges({ handedPaths = [], gonePaths = [] }) {
	const found = handedPaths.map(({ path, mention, target }) => edgeOf(path, mention, {
		to: target,
		broken: false
	}));
	const gone = gonePaths.map(({ path, mention, target }) => edgeOf(path, mention, {
		to: target,
		broken: true
	}));
	return [...found, ...gone];
}
/** What becomes of the path is not known. */
function edgeOf(from, { span: { start } }, { to, broken }) {
	const { line, column } = start;
	return {
		from: displayName(from),
		to: displayName(to),
		broken,
		line,
		column,
		kind: "path",
		when: "branch"
	};
}

//#endregion
//#region src/inspect/wanted-in-vain.ts
/** The path, as far as it is known, that is asked for and not there; undefined where none is known to be absent. */
function wantedInVain(resolution) {
	switch (resolution.kind) {
		case "missing": return resolution.tried[0];
		case "case": return resolution.wanted;
		case "not-deployed": return resolution.path;
		default: return;
	}
}

//#endregion
//#region src/inspect/template-edges.ts
/** From each file to the templates that it names, and to those that are not there. A place may be passed by: see impact. */
function templateEdges({ templates }) {
	return (templates ?? []).flatMap((site) => [...foundEdges$1(site), ...brokenEdge$1(site)]);
}
function foundEdges$1({ path, use, resolution }) {
	if (resolution.kind !== "found") return [];
	const { paths } = resolution;
	return paths.map((to) => ({
		from: displayName(path),
		to: displayName(to),
		broken: false,
		...circumstances$1(use),
		...paths.length > 1 ? { alternatives: paths.length } : {}
	}));
}
function brokenEdge$1({ path, use, resolution }) {
	const wanted = wantedInVain(resolution);
	if (wanted === void 0) return [];
	return [{
		from: displayName(path),
		to: displayName(wanted),
		broken: true,
		...circumstances$1(use)
	}];
}
function circumstances$1({ span: { start } }) {
	return {
		line: start.line,
		column: start.column,
		kind: "template",
		when: "branch"
	};
}

//#endregion
//#region src/inspect/graph-edges.ts
/**
* An edge for each file that an include of the tree can mean, and one for each that it asks for in vain; and for the classes
* and templates of other files likewise. Sorted.
*/
function graphEdges(project, evaluated) {
	const found = evaluated.sites.flatMap((site) => foundEdges(site, project));
	const broken = project.sites.flatMap((site) => brokenEdge(site, project));
	const aside = [
		...classEdges(project),
		...templateEdges(project),
		...pathEdges(project)
	];
	return [...new Map([
		...found,
		...broken,
		...aside
	].map((edge) => [JSON.stringify(edge), edge])).values()].sort(compareEdges);
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
	const wanted = wantedInVain(site.resolution);
	if (wanted === void 0) return [];
	return [{
		from: displayName(site.path),
		to: displayName(wanted),
		broken: true,
		...circumstances(site, project)
	}];
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
		kind: "include",
		keyword: fact.keyword,
		when
	};
}
/** By where it stands, then by what it means. */
function compareEdges(a, b) {
	return compareText(a.from, b.from) || a.line - b.line || a.column - b.column || compareText(a.to, b.to) || Number(a.broken) - Number(b.broken) || compareText(a.kind, b.kind);
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
* Who includes whom in the head tree, as the check of the same options sees it: each file by the settings of its project.
* Rejects with UserError `no-such-path` where the page is not in the tree, and as `check` does.
*/
async function includeGraph(options, selection = {}) {
	const own = selection.page === void 0 ? void 0 : questionAbout(selection.page, options).part?.directory;
	const graphs = [];
	let page;
	for (const question of projectQuestions(options)) {
		const judged = await judgeTrees(question);
		if (selection.page !== void 0 && question.part?.directory === own) page = displayName(fileNamed(selection.page, judged.evaluated.head));
		graphs.push(await projectGraph(judged, question));
	}
	const findings = graphs.flatMap((graph) => graph.findings);
	const selected = select(graphs.flatMap((graph) => graph.edges).sort(compareEdges), {
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
		nodes: nodesOf(selected, findings, new Set(graphs.flatMap((graph) => graph.entries))),
		edges: selected.edges
	};
}
async function projectGraph(judged, { part }) {
	const { project } = judged.head;
	const isMine = compilePart(part);
	const { facts, graph } = project;
	return {
		edges: graphEdges(project, judged.evaluated.head).filter(({ from }) => isMine(from)),
		findings: (await makeReport(judged)).findings.filter(({ suppressed }) => suppressed === null),
		entries: [...facts.keys()].filter((path) => graph.isEntry(path)).map(displayName).filter(isMine)
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
function nodesOf({ files, edges }, findings, entries) {
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
/** What is written beside a line, in plain text; undefined for nothing. */
function lineLabel({ standsFor, kinds }) {
	return standsFor === void 0 ? kinds?.join(" and ") : `for ${standsFor}`;
}
/** One line for each pair of files, in the order of the edges. */
function graphLines({ nodes, edges }) {
	const numbers = new Map(nodes.map((node, at) => [nodeKey(node.path, !node.exists), at]));
	const lines = /* @__PURE__ */ new Map();
	for (const edge of edges) {
		const [from, to] = [numbers.get(nodeKey(edge.from, false)), numbers.get(nodeKey(edge.to, edge.broken))];
		if (from === void 0 || to === void 0) continue;
		const before = lines.get(`${from} ${to}`);
		lines.set(`${from} ${to}`, {
			...lineOf(edge, before),
			from,
			to
		});
	}
	return [...lines.values()];
}
function nodeKey(path, broken) {
	return `${broken ? "absent" : "present"} ${path}`;
}
function lineOf(edge, before) {
	const { broken, when, alternatives, standsFor = before?.standsFor } = edge;
	const sure = when === "always" && alternatives === void 0;
	const kinds = kindsOf(edge, before);
	return {
		broken,
		dashed: before?.dashed !== false && !sure,
		...standsFor === void 0 ? {} : { standsFor },
		...kinds === void 0 ? {} : { kinds }
	};
}
function kindsOf({ kind }, before) {
	if (kind === "include" || before && !before.kinds) return void 0;
	return [.../* @__PURE__ */ new Set([...before?.kinds ?? [], kind])].sort();
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
/** For Graphviz. Entry pages are rounded, what is not there is red, an include that may not run is dashed; what is no include says so. */
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
function edgeLine$1(line) {
	const { from, to, broken, dashed } = line;
	const text = lineLabel(line);
	const attributes = [
		...dashed ? ["style=dashed"] : [],
		...broken ? ["color=\"#d1242f\""] : [],
		...text === void 0 ? [] : [`label=${quoted(text)}`]
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
* dotted; what is no include says so. Labels are quoted and hold no character that means something to Mermaid or to HTML.
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
function edgeLine(line) {
	const { from, to, broken, dashed } = line;
	const text = lineLabel(line);
	return `  n${from} ${`${dashed ? "-.-" : "--"}${broken ? "x" : ">"}`}${text === void 0 ? "" : `|"${mermaidLabel(text)}"|`} n${to}`;
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
//#region src/cli/commands/run-graph.ts
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