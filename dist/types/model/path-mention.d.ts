import type { Span } from './location.ts';
/** An anchored path expression outside an include, that nothing in its file guards. */
export interface PathMention {
    /** `file`: relative to the folder of the file; any other: the name of a function, in lower case, that is handed it. */
    readonly anchor: string;
    /** As it is put together; may hold `.`, `..` and empty parts. */
    readonly path: string;
    /** As written, at most 300 UTF-16 units. */
    readonly text: string;
    readonly span: Span;
    /** It is handed over at once, alone or in an array; else it is kept, and what becomes of it is not known. */
    readonly handed: boolean;
}
