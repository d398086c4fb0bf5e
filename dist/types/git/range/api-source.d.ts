import type { Git } from '../run.ts';
import type { Api } from './api-client.ts';
import type { ApiTreeSource } from './range.ts';
/**
 * The tree of a commit over the API (`contents: read`). Everything that differs from the local commit `reference` is read
 * now, so that no failure is left for later; media files are read when asked for. A string says why it cannot be had.
 */
export declare function apiTreeSource(git: Git, api: Api, sides: Sides): Promise<ApiTreeSource | string>;
interface Sides {
    readonly sha: string;
    /** A commit that is here. */
    readonly reference: string;
}
export {};
