import { type RepoPath } from '../../model/path.ts';
import type { PathMention } from '../../model/path-mention.ts';
import type { World } from '../engine.ts';
import type { GonePath } from './project.ts';
/** What a change took away: base paths, and where renamed ones went. */
export interface Gone {
    readonly deleted: ReadonlySet<RepoPath>;
    readonly renames: ReadonlyMap<RepoPath, RepoPath>;
}
export interface GoneInput {
    readonly head: World;
    readonly base: World;
    readonly gone: Gone;
    readonly mentions: ReadonlyMap<RepoPath, readonly PathMention[]>;
}
/** Base names of the files that are gone, and of the folders that went with their last file. */
export declare function goneNames({ head, base, gone }: Omit<GoneInput, 'mentions'>): ReadonlySet<string>;
/** The mentions whose target was there before the change and is not there now; sorted by path, then source order. */
export declare function gonePaths(input: GoneInput): readonly GonePath[];
