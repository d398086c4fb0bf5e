import { n as formatOfId, t as blobId } from "./blob-id.js";

//#region src/tree/watch-tree.ts
function watchAbsences(tree) {
	const absences = /* @__PURE__ */ new Map();
	const absence = (path) => {
		const why = tree.absence(path);
		absences.set(path, why);
		return why;
	};
	return {
		tree: overlaid(tree, { absence }),
		absences
	};
}
function watchTree(tree) {
	const { tree: watched, absences } = watchAbsences(tree);
	const reads = /* @__PURE__ */ new Map();
	let isTrue = true;
	const read = async (path) => {
		reads.set(path, (reads.get(path) ?? 0) + 1);
		try {
			const bytes = await tree.read(path);
			isTrue &&= holdsBytes(tree, path, bytes);
			return bytes;
		} catch (error) {
			isTrue = false;
			throw error;
		}
	};
	return {
		tree: overlaid(watched, { read }),
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
/** The paths that were absent still are, for the same reasons. */
function areStillAbsent(absences, tree) {
	for (const [path, absence] of absences) if (tree.paths.has(path) || JSON.stringify(tree.absence(path)) !== JSON.stringify(absence)) return false;
	return true;
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
/** A reading for includes alone, and not for what is told of beside them. */
function isOfIncludes(mark) {
	return /^file(?: #!| \[.*)?$/s.test(mark);
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
export { areStillAbsent as a, watchTree as c, watchStore as i, isOfIncludes as n, holdsBytes as o, restOfKey as r, watchAbsences as s, CLASSES_MARK as t };