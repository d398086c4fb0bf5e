//#region src/model/group-by.ts
/** As Map.groupBy, which Node 20 lacks: the values by their keys, both in the order of the first occurrence. */
function groupBy(values, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const value of values) {
		const key = keyOf(value);
		const group = groups.get(key);
		if (group) group.push(value);
		else groups.set(key, [value]);
	}
	return groups;
}

//#endregion
export { groupBy as t };