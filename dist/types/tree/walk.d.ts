import type { Entry } from '../model/file-tree.ts';
import { type RepoPath } from '../model/path.ts';
/** What one walk over a directory found. A link's target is not read yet: its kind says that it is one. */
export type WalkedKind = Entry['kind'];
/**
 * Everything below `root`, without `.git` and without following links. A directory that may not be read is opaque, as a
 * submodule is. Pipes and devices are left out: nothing that is deployed holds them.
 */
export declare function walk(root: string): Map<RepoPath, WalkedKind>;
