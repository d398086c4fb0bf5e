/**
 * A node of a parsed file, whatever its kind; kinds and fields are those of php-parser. Offsets are bytes: `at` and `end`
 * in the nodes of our own reader, `loc` in those of php-parser. Fields are read through the functions below.
 */
export interface SyntaxNode {
    readonly kind: string;
    readonly at?: number;
    readonly end?: number;
    readonly loc?: {
        readonly start: {
            readonly offset: number;
        };
        readonly end: {
            readonly offset: number;
        };
    } | null;
    readonly [field: string]: unknown;
}
export declare function isNode(value: unknown): value is SyntaxNode;
export declare function child(node: SyntaxNode, field: string): SyntaxNode | undefined;
/** The nodes of a list field; what is no node (a hole of `list(, $b)`) is left out. */
export declare function children(node: SyntaxNode, field: string): readonly SyntaxNode[];
/** A field that is text, or an identifier, or a name; empty where there is none. */
export declare function text(node: SyntaxNode, field: string): string;
export declare function startOf(node: SyntaxNode): number;
export declare function endOf(node: SyntaxNode): number;
/** From the first byte of a node to behind its last. */
export declare function wholeSpan(node: SyntaxNode): {
    at: number;
    end: number;
};
