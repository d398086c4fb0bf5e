import { type SyntaxNode } from '../parse/syntax-tree.ts';
/**
 * A file runs when a request of it alone does something: prints (inline HTML included), includes, calls, exits in the
 * middle. Declarations, `define()`, `use`, plain assignments, a returned value and a `defined('X') || exit;` header do
 * nothing by themselves, and behind such a header nothing runs: who includes the file defines X.
 */
export declare function fileRuns(source: string, statements: readonly SyntaxNode[]): boolean;
