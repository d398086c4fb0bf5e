import { type GitPatternTest } from './git-pattern.ts';
/** `undefined`: the line takes back what others say (`!attr`). */
export type AttributeValue = true | false | string | undefined;
export interface AttributeState {
    readonly name: string;
    readonly value: AttributeValue;
}
/** One line of a .gitattributes file. */
export interface AttributeLine {
    /** 1-based. */
    readonly line: number;
    /** As it is written, over bytes as characters. */
    readonly pattern: string;
    readonly states: readonly AttributeState[];
    /** Absent for a line that defines a macro: then `pattern` is its name. */
    readonly matches?: GitPatternTest;
}
/** Reads a .gitattributes file as attr.c of git does; lines that it refuses are left out. Bytes stand for one character each. */
export declare function parseAttributes(text: string): readonly AttributeLine[];
