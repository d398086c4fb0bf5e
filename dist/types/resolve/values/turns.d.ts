/** Which turn of which loops over literal lists: `LOOP#TURN`, sorted. All turns happen, so each is a case of its own. */
export type Turns = readonly string[];
/** What two parts of one expression have together; undefined where one loop would have to be in two turns at once. */
export declare function sameTurns(a: Turns, b: Turns): Turns | undefined;
/**
 * The alternatives of each turn of these loops: of a loop that has ended only one turn's is left. Undefined where some are
 * not of the same loops, so that it is not known which happen.
 */
export declare function byTurn<T extends {
    readonly turns?: Turns;
}>(alternatives: readonly T[], running: ReadonlySet<string>): readonly (readonly T[])[] | undefined;
