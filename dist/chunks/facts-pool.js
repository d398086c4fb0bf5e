//#region src/php/facts-pool.ts
/** Fewer facts than this may take the room that they take: sharing takes longer than parsing. */
const MANY_FACTS = 3e3;
/** So many things are remembered; then it begins anew. Most of what is met again is met soon. */
const MAX_ENTRIES = 32768;
/** A text of more units than this is hardly met twice. */
const LONG = 200;
/**
* Puts the facts of many files into the least room. What is equal and has no place of its own is held once: strings, names,
* expressions, positions, empty lists. A fact itself (what has an `at`, or a long text) is never shared: facts are told apart by identity.
*/
var FactsPool = class {
	#texts = /* @__PURE__ */ new Map();
	#values = /* @__PURE__ */ new Map();
	#ids = 0;
	/** Equal facts. They hold no part of the given ones, nor of the source that those were cut from. */
	share(facts) {
		const copy = JSON.parse(JSON.stringify(facts));
		return this.take(copy);
	}
	/** The given facts, of which nobody else holds a part, as JSON.parse makes them. */
	take(facts) {
		if (this.#texts.size + this.#values.size > MAX_ENTRIES) {
			this.#texts.clear();
			this.#values.clear();
		}
		if (isHolder(facts)) for (const name of Object.keys(facts)) this.#shareAt(facts, name);
		return facts;
	}
	/** Puts the shared value in the place of its equal; the key tells both from all others, and is absent of a fact. */
	#shareAt(holder, name) {
		const value = holder[name];
		if (typeof value === "string") return value.length > LONG ? void 0 : this.#put(holder, name, this.#textEntry(value));
		if (!isHolder(value)) return String(value);
		const key = this.#keyOf(value);
		if (key === void 0) return void 0;
		const known = this.#values.get(key) ?? {
			id: this.#ids++,
			value
		};
		this.#values.set(key, known);
		return this.#put(holder, name, known);
	}
	#put(holder, name, { id, value }) {
		holder[name] = value;
		return `=${id}`;
	}
	#textEntry(text) {
		const known = this.#texts.get(text) ?? {
			id: this.#ids++,
			value: text
		};
		this.#texts.set(text, known);
		return known;
	}
	/** Shares all that is inside. */
	#keyOf(value) {
		let key = Array.isArray(value) ? "[" : "{";
		let isWhole = !Object.hasOwn(value, "at");
		for (const name of Object.keys(value)) {
			const part = this.#shareAt(value, name);
			if (part === void 0) isWhole = false;
			else key += Array.isArray(value) ? `${part},` : `${name}:${part},`;
		}
		return isWhole ? key : void 0;
	}
};
function isHolder(value) {
	return typeof value === "object" && value !== null;
}

//#endregion
export { MANY_FACTS as n, FactsPool as t };