import type { Git } from '../run.ts';
import { type CommitFacts } from './commit-facts.ts';
/** What the local object store and refs say. Nothing here talks to a remote; all reject with UserError as `Git.run` does. */
/** The full id of the commit that a revision names, tags peeled; undefined when there is none here. */
export declare function commitSha(git: Git, revision: string): Promise<string | undefined>;
/** Undefined when the commit is not here: before the first commit, or cut off. */
export declare function readCommit(git: Git, revision: string): Promise<CommitFacts | undefined>;
/** The best common ancestor; undefined when the histories, as far as they are here, have none. */
export declare function localMergeBase(git: Git, one: string, other: string): Promise<string | undefined>;
export declare function isShallow(git: Git): Promise<boolean>;
/** The wanted one if it exists, else `origin`, else the first one; undefined without any. */
export declare function mainRemote(git: Git, wanted?: string): Promise<string | undefined>;
/** What a symbolic ref names; undefined where it is none. */
export declare function symbolicRef(git: Git, name: string): Promise<string | undefined>;
/** The newest tag in the history of a commit that is not on the commit itself. */
export declare function previousTag(git: Git, head: string): Promise<{
    name: string;
    sha: string;
} | undefined>;
/** Whether a commit of a partial clone lacks objects. In any other clone all of them are here. */
export declare function lacksObjects(git: Git, sha: string): Promise<boolean>;
