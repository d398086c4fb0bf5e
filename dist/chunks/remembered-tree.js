//#region src/recall/remembered-tree.ts
/** `undefined` where ids are no hexadecimal numbers of one length. */
function rememberTree({ paths, ids }, { reads }, { marks, puts }) {
	const packed = packIds(ids);
	if (packed === void 0) return void 0;
	const ways = /* @__PURE__ */ new Map([["", 0]]);
	const wayOf = ids.map((id) => {
		const way = [...marks.get(id) ?? []].sort().join("\0");
		const index = ways.get(way) ?? ways.size;
		ways.set(way, index);
		return index;
	});
	const looked = lookedAt(paths, ids, {
		reads,
		puts
	});
	return {
		ids: packed,
		raw: ids.flatMap((id, index) => looked.has(id) ? [index] : []),
		ways: [...ways.keys()].map((way) => way === "" ? [] : way.split("\0")),
		wayOf
	};
}
/** The contents that were read more often than facts were made of them. */
function lookedAt(paths, ids, { reads, puts }) {
	const times = /* @__PURE__ */ new Map();
	for (const [index, id] of ids.entries()) {
		const path = paths[index];
		const read = path === void 0 ? 0 : reads.get(path) ?? 0;
		if (read > 0) times.set(id, (times.get(id) ?? 0) + read);
	}
	return new Set([...times].filter(([id, read]) => read > (puts.get(id) ?? 0)).map(([id]) => id));
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
export { rememberTree as n, idsOf as t };