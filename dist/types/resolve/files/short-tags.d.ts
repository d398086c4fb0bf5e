import type { World } from '../engine.ts';
/**
 * Whether short_open_tag must be on where the project runs: PHP behind `<?php` includes a file of short tags by its name,
 * or the project is written in them. Where it is off, all of that is sent to the visitor as text: no such site is in
 * production. Else a file of short tags may be a relic that is text for good (conformance row 56).
 */
export declare function reliesOnShortTags({ files, graph }: World): boolean;
