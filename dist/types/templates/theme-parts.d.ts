import type { SourceToken } from '../php/tokens/source-tokens.ts';
import { type FoundUse } from './php-uses.ts';
/**
 * The parts that a WordPress theme asks for (Developer Resources, get_template_part and locate_template). `*` in a name
 * stands for what is not known.
 */
export declare function themeParts(tokens: readonly SourceToken[]): readonly FoundUse[];
