import { type RepoPath } from '../../model/path.ts';
import type { World } from '../engine.ts';
import type { SearchPath } from './search-path.ts';
export interface Around {
    readonly world: World;
    readonly searchPath: SearchPath;
}
/**
 * One of the pages that run `from` looks for `text` outside of the repository, and the others in vain for `tried`. Then it may
 * be there, in a program beside this one, unless something speaks for a place in here: the directory is there or is
 * misspelt, or all else that is looked for so is in here.
 */
export declare function mayLeadOut(text: string, from: RepoPath, tried: readonly string[], around: Around): boolean;
