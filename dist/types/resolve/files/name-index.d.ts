/**
 * Finds the names that one edit (insert, delete, replace, swap of neighbours) makes of another without looking at all of
 * them: two such names become equal when one unit is left out of each, or of one of them. Case does not count.
 */
export declare class NameIndex {
    private readonly names;
    private readonly long;
    /** `hash · count + place` for each name and for each way to leave one unit out of it, in order: a table without objects. */
    private readonly slots;
    /** Keeps a slot within the integers that a number holds exactly. */
    private readonly hashes;
    constructor(names: Iterable<string>);
    /** The names at most one edit from `wanted`, in no order; others of nearly the same hash may be among them. */
    near(wanted: string): readonly string[];
    private slotsOf;
    private slot;
    private collect;
}
