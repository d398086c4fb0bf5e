import type { FileTree } from '../model/file-tree.ts';
import { type RepoPath } from '../model/path.ts';
/**
 * True for a file that a web server is meant to run as PHP: it opens with a PHP tag, or is HTML with one inside. Text
 * that only quotes PHP does not count, nor does a program for the command line (`#!`).
 */
export declare function holdsPhp(bytes: Uint8Array): boolean;
/**
 * True for the few files whose names alone do not decide: those that would be PHP if their extension were a slip, or
 * that an editor or a person put aside. `other` is the tree on the other side of a comparison.
 */
export declare function needsContent(path: RepoPath, tree: FileTree, other?: FileTree): boolean;
