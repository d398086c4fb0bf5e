import type { Walk } from '../walk/walk.ts';
import type { Relevant } from './relevance.ts';
/** Nothing is written, called or tested: a file of includes and declarations, of which no variable can matter. */
export declare function isPlain({ assignments, calls, blocks }: Walk): boolean;
/** What `findRelevant` finds in a plain file: the blocks that something stands in, and those around them. */
export declare function relevantInPlain(walk: Walk): Relevant;
