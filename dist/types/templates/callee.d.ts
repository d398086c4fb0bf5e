import type { SourceToken } from '../php/tokens/source-tokens.ts';
/**
 * What the word at an index calls, in lower case: `name`, `class::name`, `new class`, `helper()->name` of a helper without
 * arguments, else `->name`. Qualified names lose their namespace. Empty for a declaration.
 */
export declare function calleeAt(tokens: readonly SourceToken[], at: number): string;
