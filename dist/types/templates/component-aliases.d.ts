import type { SourceToken } from '../php/tokens/source-tokens.ts';
/** Every text that is handed to what names components: one of them is the name. */
export declare function componentAliases(tokens: readonly SourceToken[]): readonly string[];
