import type { TemplateUse } from '../model/template-use.ts';
import type { SourceToken } from '../php/tokens/source-tokens.ts';
import { type TokenArgument } from '../php/tokens/token-arguments.ts';
/** A use whose place is still in bytes. */
export type FoundUse = Omit<TemplateUse, 'span' | 'text'> & {
    readonly at: number;
    readonly end: number;
};
/** The views that PHP code names for Blade's finder. */
export declare function viewUses(tokens: readonly SourceToken[]): readonly FoundUse[];
/** One use that names all literals of an array; none where one of them is not known. */
export declare function candidatesOf(tokens: readonly SourceToken[], argument: TokenArgument): readonly {
    readonly names: readonly string[];
    readonly at: number;
    readonly end: number;
}[];
