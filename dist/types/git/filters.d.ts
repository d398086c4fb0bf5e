import type { Git } from './run.ts';
/**
 * Flags that empty every clean and smudge command that is configured. Git would run them on a file that was written in
 * the same moment as the index, because then only the content can tell whether it changed.
 */
export declare function disarmFilters(git: Git): Promise<string[]>;
