import type { Scan } from './scan-result.ts';
/**
 * Which function bodies are worth parsing. A body is kept when
 * 1. a trigger word (trigger-words.ts, or a wanted name) stands in it or in a body nested in it, or it is the body of a
 *    function whose name is wanted;
 * 2. it assigns a property that a body with an include reads (`$this->dir = …` in a constructor), or that a body
 *    kept by this rule reads in turn;
 * 3. it is the body of a function that a body with an include calls, in the same file; or that of a function that is wanted,
 *    directly or by way of others.
 * Rules 2 and 3 look at the raw text, comments and strings included: they may keep too much, never too little. What stands
 * in a body nested in another stands in both.
 */
export declare function markKeptBodies(source: string, { bodies }: Scan): void;
