import { type SyntaxNode } from '../parse/syntax-tree.ts';
import { type Exit } from './simple-statements.ts';
import { type Place, type Walk } from './walk.ts';
/** A chain of `elseif` can be long: a loop. */
export declare function walkIf(walk: Walk, first: SyntaxNode, place: Place): Exit;
/** A case that the one before can fall into holds nothing for sure. */
export declare function walkSwitch(walk: Walk, node: SyntaxNode, place: Place): Exit;
export declare function walkTry(walk: Walk, node: SyntaxNode, place: Place): Exit;
