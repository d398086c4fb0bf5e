import type { Absence, Entry, FileTree } from '../model/file-tree.ts';
import { type RepoPath } from '../model/path.ts';
import { type BlobReader } from './blob-reader.ts';
import type { Listing } from './listing.ts';
/** A tree whose files are blobs of a repository. */
export declare class BlobTree implements FileTree {
    #private;
    readonly paths: ReadonlySet<RepoPath>;
    private constructor();
    /**
     * Reads the links' targets and the .gitignore files, which are asked for synchronously later on. `missing`: ids of
     * blobs that are known not to be there.
     */
    static open(blobs: BlobReader, listed: Listing, missing: ReadonlySet<string>): Promise<BlobTree>;
    id(path: RepoPath): string;
    entry(path: RepoPath): Entry;
    absence(path: RepoPath): Absence;
    read(path: RepoPath): Promise<Uint8Array>;
    close(): Promise<void>;
    /** The text of a .gitignore file; `undefined` when git would not read it. */
    ignoreFile(path: RepoPath): string | undefined;
}
