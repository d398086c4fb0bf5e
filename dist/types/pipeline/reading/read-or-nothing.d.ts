import type { RepoPath } from '../../model/path.ts';
import type { Contents } from './remembered.ts';
/** The bytes of a file; undefined where they cannot be had. */
export declare function readOrNothing(contents: Contents, path: RepoPath): Promise<Uint8Array | undefined>;
