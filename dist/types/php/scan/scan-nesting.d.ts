interface Head {
    readonly parens: number;
    readonly name: string;
}
/** Which braces and parentheses are open while a source is walked over, and which functions await their body. */
export declare class Nesting {
    /** What each open brace was opened with. */
    private readonly braces;
    private readonly parensOutside;
    /** Functions whose `{` has not come yet. */
    private readonly heads;
    private parens;
    openParen(): void;
    closeParen(): void;
    /** A function's name in lower case, or nothing, before its parameters. */
    awaitBody(name: string): void;
    /** The function whose body a brace here opens. */
    takeHead(): Head | undefined;
    openBrace(entry: number): void;
    /** What the innermost brace was opened with; undefined where none is open. */
    closeBrace(): number | undefined;
}
export {};
