import { type FoundUse } from './php-uses.ts';
/** The views and components that a Blade template (bytes as latin1) names. */
export declare function bladeUses(source: string): readonly FoundUse[];
