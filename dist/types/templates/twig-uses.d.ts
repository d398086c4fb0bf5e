import type { FoundUse } from './php-uses.ts';
/** The templates that a Twig template (bytes as latin1) names by literals. */
export declare function twigUses(source: string): readonly FoundUse[];
