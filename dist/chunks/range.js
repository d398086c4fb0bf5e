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
export { rangeInfo as t };