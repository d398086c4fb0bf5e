import { type RepoPath } from '../../model/path.ts';
import type { TreeIndex } from './tree-index.ts';
/**
 * The existing file that was most likely meant by `wanted`: first a slip in the same directory, then the same name in
 * another, then a slip in a directory that is itself a slip. Undefined when nothing is near enough. A file never means
 * itself: `from` is the one that includes.
 */
export declare function nearestPath(wanted: string, index: TreeIndex, from?: RepoPath): RepoPath | undefined;
/** True when one edit in the base name (or none, in another directory) makes `path` of `wanted`. */
export declare function isNearMiss(wanted: string, path: RepoPath): boolean;
/**
 * True for a file of that name in another place: no slip, since `register.php` is in every tool, and `Auth/Container.php`
 * is PEAR's. In a directory that is itself a slip it is one.
 */
export declare function isNamesake(wanted: string, path: RepoPath): boolean;
/**
 * True for a file of that name in a place that has nothing to do with the directory that is wanted: not even the one above is
 * the same. Every program has its `helpers/route.php`.
 */
export declare function isStranger(wanted: string, path: RepoPath): boolean;
/** One letter more, less or other, or two swapped; in whatever case. */
export declare function isSlip(name: string, other: string): boolean;
/**
 * Edits (insert, delete, replace, swap of neighbours) that make `b` of `a`; undefined past `limit`.
 * Optimal string alignment distance.
 */
export declare function editDistance(a: string, b: string, limit: number): number | undefined;
/** What both begin with, and what both end with, costs nothing. */
export declare function withoutSharedEnds(a: string, b: string): readonly [string, string];
