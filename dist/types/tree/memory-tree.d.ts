import type { Absence, FileTree } from '../model/file-tree.ts';
import { type ObjectFormat } from './blob-id.ts';
/** A file's bytes, text that stands for its UTF-8, a link, or something opaque. */
export type MemoryFile = string | Uint8Array | {
    readonly symlink: string;
} | {
    readonly submodule: true;
};
export interface MemoryTreeOptions {
    /** Default `sha1`. */
    readonly format?: ObjectFormat;
    /** What `absence` answers for these paths, before any .gitignore is asked. */
    readonly absences?: Readonly<Record<string, Absence>>;
    /** Files whose bytes cannot be had. */
    readonly unreadable?: Iterable<string>;
}
/** A tree without a disk. Throws RangeError for a name that is no RepoPath. */
export declare function memoryTree(files: Readonly<Record<string, MemoryFile>> | Iterable<readonly [string, MemoryFile]>, options?: MemoryTreeOptions): FileTree;
