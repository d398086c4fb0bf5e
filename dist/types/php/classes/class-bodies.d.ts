export type BodyKind = 'namespace' | 'class' | 'function' | 'other';
/** Which bodies are open while tokens are walked over. */
export declare class ClassBodies {
    private readonly open;
    /** What the next `{` at that depth of parentheses opens. */
    private readonly heads;
    private readonly counts;
    private parens;
    /** Takes note of a token of punctuation. */
    punctuation(unit: number): void;
    /** A head whose body comes later. */
    head(kind: BodyKind): void;
    get innermost(): BodyKind | undefined;
    isIn(kind: BodyKind): boolean;
    /** In no body but that of a namespace. */
    get outermost(): boolean;
    private enter;
    private leave;
}
