import { type RepoPath } from '../../model/path.ts';
import type { World } from '../engine.ts';
/**
 * Which of several definitions of one name count for the code in `path`: those in files that it reaches or that reach
 * it in the include graph; failing that, those in files connected with it in any way; failing that, those of its own
 * project; failing that, all. Definitions in tests count only for tests. So two copies of one application in a
 * repository do not lend each other their constants.
 */
export declare function chooseInForce<T extends {
    readonly path: RepoPath;
}>(definitions: readonly T[], path: RepoPath, world: World): readonly T[];
