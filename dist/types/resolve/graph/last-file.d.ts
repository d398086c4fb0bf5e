import type { RepoPath } from '../../model/path.ts';
import type { Engine } from '../engine.ts';
/** Answers a question that hangs on a key and on the file that asks. */
export type AskedFrom<T> = (key: string, path: RepoPath, engine: Engine, compute: () => T) => T;
/** Computes once a key, for the file that asked last: neighbouring questions come from one file, and all files are many. */
export declare function rememberedForLastFile<T>(): AskedFrom<T>;
