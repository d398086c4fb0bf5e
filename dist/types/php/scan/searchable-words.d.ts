import { type CalledNames } from './called-names.ts';
/** What tells, without a parse, whether a second reading of a file could say more about a name. */
export interface SearchableWords {
    /**
     * Functions and classes that the file declares (lower case), and variables that it assigns at the start of a line
     * (`$name`, unindented or not, whatever the scope), sorted.
     */
    readonly declares: readonly string[];
    readonly calledNames: CalledNames;
}
/** What the scanner comes by of them. Offsets are those of the source. */
export declare class WordNotes {
    private readonly source;
    private readonly declares;
    private readonly called;
    /** Where strings begin and end: names in quotes count only beside a function that runs callbacks. */
    private readonly texts;
    private runsCallbacks;
    constructor(source: string);
    declare(name: string): void;
    /** A function that runs callbacks is named. */
    callbackRunner(): void;
    /** What stands before a `(`. */
    parenthesis(open: number): void;
    /** The variable whose name stands between the offsets. */
    variable(start: number, end: number): void;
    /** A string's content. */
    text(from: number, to: number): void;
    finish(): SearchableWords;
    private addQuoted;
    /** A string's content, which may be a callback: `f`, `C::m`, `N\f`. */
    private callback;
}
