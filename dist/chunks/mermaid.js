import { t as visible } from "./visible.js";
import { r as clip } from "./phrases.js";

//#region src/report/mermaid.ts
const NODES = 8;
const LABEL = 100;
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
	return clip(visible(name), LABEL).replace(/[^\p{L}\p{N} ./_-]/gu, (character) => `#${character.codePointAt(0)};`);
}

//#endregion
export { mermaidLabel as n, mermaidChain as t };