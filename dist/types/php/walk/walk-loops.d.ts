import { type SyntaxNode } from '../parse/syntax-tree.ts';
import { type Exit } from './simple-statements.ts';
import { type Place, type Walk } from './walk.ts';
export declare function walkWhile(walk: Walk, node: SyntaxNode, place: Place): Exit;
export declare function walkDo(walk: Walk, node: SyntaxNode, place: Place): Exit;
export declare function walkFor(walk: Walk, node: SyntaxNode, place: Place): Exit;
export declare function walkForeach(walk: Walk, node: SyntaxNode, place: Place): Exit;
