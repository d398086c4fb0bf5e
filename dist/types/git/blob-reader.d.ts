import { UnreadableFileError } from '../model/errors.ts';
import type { RepoPath } from '../model/path.ts';
import type { Git } from './run.ts';
/**
 * Blobs by id, all through one `cat-file --batch` that starts with the first request and is never waited for between
 * requests. It keeps node alive only while an answer is due. Several trees of one repository may share it.
 */
export declare class BlobReader {
    #private;
    constructor(git: Git);
    /** Who reads says so before, and calls `close` in the end. */
    open(): void;
    /** `path` is for messages. Rejects with UnreadableFileError. */
    read(id: string, path: RepoPath): Promise<Uint8Array>;
    /** The last one ends the process; what is still asked for is rejected. */
    close(): Promise<void>;
}
/** For what need not be asked for. */
export declare function whyUnread(path: RepoPath, isClosed: boolean): UnreadableFileError;
