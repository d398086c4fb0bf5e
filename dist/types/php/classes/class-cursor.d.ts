import { type Tokens } from './class-tokens.ts';
/** Tokens by their index; one that is not there is of kind 0 and without text. */
export declare class ClassCursor {
    private readonly tokens;
    constructor(tokens: Tokens);
    get length(): number;
    kind(at: number): number;
    text(at: number): string;
    /** In lower case; empty for what is no name. */
    word(at: number): string;
    /** Byte offsets. */
    place(at: number): {
        readonly from: number;
        readonly to: number;
    };
}
