/** One token inside `{% … %}` or `{{ … }}` of Twig; offsets are bytes of the source (bytes as latin1). */
export interface TwigToken {
    readonly kind: 'name' | 'string' | 'mark';
    readonly text: string;
    /** Of a string without `#{…}`. */
    readonly value?: string;
    readonly at: number;
    readonly end: number;
}
/** One `{% … %}` (then its first token is the tag's name) or `{{ … }}`. */
export interface TwigPart {
    readonly isTag: boolean;
    readonly tokens: readonly TwigToken[];
}
/** The tags and outputs of a template; comments and `{% verbatim %}` are left out. Twig's Lexer says how they nest. */
export declare function twigParts(source: string): readonly TwigPart[];
