import type { Scan } from './scan-result.ts';
/** A `{…}` of a function, method or closure. */
export interface FunctionBody {
    /** Lower case; empty for a closure. */
    readonly name: string;
    /** Offset of `{`. */
    readonly open: number;
    /** Offset of `}`; the source's length where it is missing. */
    close: number;
    /** Index of the enclosing body; -1 for none. */
    readonly parent: number;
    /** It holds, or something nested in it holds, a word that matters. */
    kept: boolean;
    /** An include stands in it, nested bodies excepted. */
    includes: boolean;
    /** Its function is asked for by name. */
    readonly wanted: boolean;
    /** A function of this name is called by a body with an include, or by one that is wanted, directly or not. */
    called: boolean;
}
/** What the scanner notes on its way. */
export declare class ScanNotes {
    private readonly length;
    private readonly bodies;
    private readonly blanks;
    private readonly comments;
    private readonly htmlParts;
    private readonly attributes;
    private readonly includeOffsets;
    private matters;
    private current;
    /** Bodies (-1 for the top level) in which a writer is called, and those that name a PHP file in a string. */
    private readonly writers;
    private readonly phpNames;
    constructor(length: number);
    get insideBody(): boolean;
    trigger(): void;
    include(at: number): void;
    writer(): void;
    phpName(): void;
    blank(from: number, to: number): void;
    comment(from: number, to: number): void;
    attribute(from: number, to: number): void;
    /** All but the first character that shows: whether there is one decides `runs`. */
    html(source: string, from: number, to: number): void;
    open(name: string, at: number, wanted: ReadonlySet<string>): number;
    close(index: number, at: number): void;
    finish(): Omit<Scan, 'shortTags' | 'words'>;
    private keepWriter;
}
/** A byte order mark and a `#!` line are no output. */
export declare function prologueEnd(source: string): number;
