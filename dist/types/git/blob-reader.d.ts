import type { RepoPath } from '../model/path.ts';
import type { Git } from './run.ts';
/**
 * Blobs by id, all through one `cat-file --batch` that starts with the first request and is never waited for between
 * requests. It keeps node alive only while an answer is due.
 */
export declare class BlobReader {
    #private;
    /** `missing`: ids that need not be asked for. */
    constructor(git: Git, missing: ReadonlySet<string>);
    /** `path` is for messages. Rejects with UnreadableFileError. */
    read(id: string, path: RepoPath): Promise<Uint8Array>;
    /** Ends the process; what is still asked for is rejected. */
    close(): Promise<void>;
}
