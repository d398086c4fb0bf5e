import type { ClassRef } from '../expressions/expression.ts';
import { type SyntaxNode } from '../parse/syntax-tree.ts';
/** Resolves names the way PHP does at compile time: the current namespace and its `use` imports. */
export declare class Names {
    /** Lower case; empty for the global one. */
    private namespace;
    /** As written. */
    private shownNamespace;
    private imports;
    /** What was asked for since the namespace began, by the name as it is written. */
    private readonly functions;
    enterNamespace(name: string): void;
    get shown(): string;
    addImport(type: string | null, name: string, alias: string): void;
    /** A declared name with its namespace, lower case. */
    declared(name: string): string;
    /** A declared constant: its namespace in lower case. */
    declaredConstant(name: string): string;
    className(name: string): string;
    functionNames(name: string): readonly string[];
    private functionNamesOf;
    constantNames(name: string): readonly string[];
    private withFallback;
    private inNamespace;
    /** A name with a separator; undefined for a plain one. */
    private qualified;
}
/** A name as it is written, with the `namespace\` that the parser takes off put back. */
export declare function writtenName(node: SyntaxNode): string;
/** What stands for the class where a member is used; undefined for a name that must be resolved. */
export declare function specialClass(node: SyntaxNode): ClassRef['kind'] | undefined;
