import type { RepoPath } from '../model/path.ts';
type Groups = ReadonlyMap<string, readonly RepoPath[]>;
/**
 * Pairs what was deleted with what was added under the same content. Where there is a choice, the longer the common end
 * of the two paths, the better: a directory that moved keeps the names below it. Empty files say nothing, so they must
 * at least share their base name.
 */
export declare function pairByContent(deleted: Groups, added: Groups): Map<RepoPath, RepoPath>;
export {};
