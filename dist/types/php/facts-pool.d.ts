/** Fewer facts than this may take the room that they take: sharing takes longer than parsing. */
export declare const MANY_FACTS = 3000;
/**
 * Puts the facts of many files into the least room. What is equal and has no place of its own is held once: strings, names,
 * expressions, positions, empty lists. A fact itself (what has an `at`, or a long text) is never shared: facts are told apart by identity.
 */
export declare class FactsPool {
    #private;
    /** Equal facts. They hold no part of the given ones, nor of the source that those were cut from. */
    share<Facts extends object>(facts: Facts): Facts;
    /** The given facts, of which nobody else holds a part, as JSON.parse makes them. */
    take<Facts extends object>(facts: Facts): Facts;
}
