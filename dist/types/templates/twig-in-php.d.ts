import type { SourceToken } from '../php/tokens/source-tokens.ts';
import { type FoundUse } from './php-uses.ts';
/**
 * The Twig templates that PHP code names: what a call is seen to load, and softly every other text that is a template's
 * name. `#[Template('x.html.twig')]` loads it when its controller returns.
 */
export declare function twigUsesInPhp(tokens: readonly SourceToken[]): readonly FoundUse[];
