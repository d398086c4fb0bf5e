import { type BaseCandidate, type RangePlan } from '../plan.ts';
/** What a person can say about the range. Combinations that make no sense are refused by `planTerminal`'s caller. */
export interface TerminalFlags {
    readonly base?: string | undefined;
    readonly head?: string | undefined;
    readonly staged?: boolean | undefined;
    /** Everything, without a base. */
    readonly all?: boolean | undefined;
}
/** What git says about the place. */
export interface TerminalPlace {
    readonly hasRemote: boolean;
    /** undefined before the first commit. */
    readonly headSha: string | undefined;
}
/** A terminal: the flags first, then what would be pushed. */
export declare function planTerminal(flags: TerminalFlags, place: TerminalPlace): RangePlan;
/** A name that a person gave. */
export declare function namedBase(ref: string): BaseCandidate;
