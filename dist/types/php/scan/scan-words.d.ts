import type { Nesting } from './scan-nesting.ts';
import type { ScanNotes } from './scan-notes.ts';
import type { WordNotes } from './searchable-words.ts';
/** What a scan makes of the words, variables and strings that it comes by. */
export declare class ScanWords {
    private readonly source;
    private readonly wanted;
    private readonly notes;
    private readonly words;
    private readonly nesting;
    /** The last bytes of what is wanted: most names and texts are told apart by that. */
    private readonly lastUnits;
    constructor(source: string, wanted: ReadonlySet<string>, into: {
        notes: ScanNotes;
        words: WordNotes;
        nesting: Nesting;
    });
    /** A variable's name without its `$`. */
    variable(from: number, to: number): void;
    /** A wanted `$name` counts anywhere; a wanted property where it is declared or used by `::$name`. */
    private wantedVariable;
    /** Returns the offset to go on from. */
    word(start: number, end: number): number;
    private writer;
    private keyword;
    /** `class A`, but not `A::class`. */
    private classHead;
    /** `function`, `&` or not, a name or not, `(`: anything else (`use function a;`) has no body. */
    private functionHead;
    private halt;
    /** A string's content: a PHP file's name, or a wanted name as a callback. */
    text(from: number, to: number): void;
    /** What a heredoc with interpolation holds. */
    heredoc(from: number, to: number): void;
}
