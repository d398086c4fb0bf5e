import { type SyntaxNode } from '../parse/syntax-tree.ts';
import { type Place, type Walk } from './walk.ts';
export declare function declareFunction(walk: Walk, node: SyntaxNode, place: Place): void;
/** A closure or arrow function; returns its scope. */
export declare function declareClosure(walk: Walk, node: SyntaxNode, place: Place): number;
/** `const A = …;` outside classes. */
export declare function declareConstants(walk: Walk, node: SyntaxNode, place: Place): void;
/** A class, interface, trait or enum with its members; returns its name. */
export declare function declareClass(walk: Walk, node: SyntaxNode, place: Place): string;
