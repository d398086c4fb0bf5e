import { n as formatOfId, t as blobId } from "./blob-id.js";

//#region src/pipeline/watched-store.ts
const CLASSES_MARK = "classes";
const FILE_MARK = "file";
function watchStore(store) {
	const marks = /* @__PURE__ */ new Map();
	const puts = /* @__PURE__ */ new Map();
	const watched = (shelf, name) => ({
		get(key) {
			const { id, rest } = splitKey(key);
			const known = marks.get(id);
			if (known) known.add(name + rest);
			else marks.set(id, /* @__PURE__ */ new Set([name + rest]));
			return shelf.get(key);
		},
		set(key, facts, validity) {
			const { id } = splitKey(key);
			puts.set(id, (puts.get(id) ?? 0) + 1);
			shelf.set(key, facts, validity);
		}
	});
	const { classes } = store;
	return {
		store: {
			...watched(store, FILE_MARK),
			...classes && { classes: watched(classes, "classes") }
		},
		marks,
		puts
	};
}
/** What follows the id in the key of a shelf of `FileFacts`. */
function restOfKey(mark) {
	return mark.slice(4);
}
function splitKey(key) {
	const id = /^[0-9a-f]*/.exec(key)?.[0] ?? "";
	return {
		id,
		rest: key.slice(id.length)
	};
}

//#endregion
//#region src/tree/watch-tree.ts
function watchTree(tree) {
	const absences = /* @__PURE__ */ new Map();
	const reads = /* @__PURE__ */ new Map();
	let isTrue = true;
	return {
		tree: overlaid(tree, {
			absence(path) {
				const absence = tree.absence(path);
				absences.set(path, absence);
				return absence;
			},
			async read(path) {
				reads.set(path, (reads.get(path) ?? 0) + 1);
				try {
					const bytes = await tree.read(path);
					isTrue &&= holdsBytes(tree, path, bytes);
					return bytes;
				} catch (error) {
					isTrue = false;
					throw error;
				}
			}
		}),
		absences,
		reads,
		isTrue: () => isTrue
	};
}
/** Whether these are the bytes that the tree's id of the file names. */
function holdsBytes(tree, path, bytes) {
	const id = tree.id(path);
	return blobId(bytes, formatOfId(id)) === id;
}
/** Whatever else a tree has stays as it is. */
function overlaid(tree, over) {
	const methods = new Map(Object.entries(over));
	return new Proxy(tree, { get(target, key) {
		const known = methods.get(key);
		if (known !== void 0) return known;
		const value = Reflect.get(target, key, target);
		if (typeof value !== "function") return value;
		const bound = value.bind(target);
		methods.set(key, bound);
		return bound;
	} });
}

//#endregion
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
export { CLASSES_MARK as a, watchTree as i, rememberTree as n, restOfKey as o, holdsBytes as r, watchStore as s, idsOf as t };