import { type SyntaxNode } from '../parse/syntax-tree.ts';
import { type Place, type Walk } from './walk.ts';
/**
 * Where control goes after a statement: 0 to the next one, n > 0 out of n loops or switches, LEAVES out of the function.
 */
export type Exit = number;
export declare const LEAVES: Exit;
export declare function walkUse(walk: Walk, node: SyntaxNode): Exit;
export declare function walkReturn(walk: Walk, node: SyntaxNode, place: Place): Exit;
export declare function walkBreak(_walk: Walk, node: SyntaxNode): Exit;
export declare function walkGlobal(walk: Walk, node: SyntaxNode, place: Place): Exit;
export declare function walkStatic(walk: Walk, node: SyntaxNode, place: Place): Exit;
export declare function walkUnset(walk: Walk, node: SyntaxNode, place: Place): Exit;
/** From the first byte of a node to the one after its last. */
export declare function pointSpan(node: SyntaxNode): {
    start: number;
    end: number;
};
