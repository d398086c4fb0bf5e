import type { RepoPath } from '../../model/path.ts';
type Neighbours = (path: RepoPath) => Iterable<RepoPath>;
/** The files that include each other, directly or not, each with one that stands for all of its cycle; others are left out. */
export declare function cyclesOf(paths: Iterable<RepoPath>, next: Neighbours, before: Neighbours): Map<RepoPath, RepoPath>;
export {};
