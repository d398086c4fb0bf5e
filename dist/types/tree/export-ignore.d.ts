import { type RepoPath } from '../model/path.ts';
import { type ExclusionTest } from './exclusion.ts';
/**
 * What `git archive` leaves out: paths, and all below directories, whose attribute export-ignore is set. `files` are the
 * texts of the tree's .gitattributes files, decoded as names are, by the directory that each lies in.
 */
export declare function exportIgnore(files: ReadonlyMap<string, string>): ExclusionTest;
/** Where the texts for `exportIgnore` are in a tree. */
export declare function attributesFiles(paths: Iterable<RepoPath>): RepoPath[];
