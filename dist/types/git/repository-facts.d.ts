import type { ObjectFormat } from '../tree/blob-id.ts';
import type { Git, RunOptions } from './run.ts';
/** What one command tells of the repository around a directory. */
export interface RepositoryFacts {
    /** Its history is cut off. */
    readonly isShallow: boolean;
    /** Undefined outside of a work tree: in a bare repository, or in `.git`. */
    readonly workTree: WorkTreeFacts | undefined;
}
export interface WorkTreeFacts {
    /** Absolute: the top of the work tree. */
    readonly root: string;
    /** The directory that was asked about, inside `root`; `''` when it is the root. */
    readonly prefix: string;
    /** How the repository names objects. */
    readonly format: ObjectFormat;
    /** The full id of the commit that is checked out; undefined before the first one. */
    readonly head: string | undefined;
}
/** Undefined where git tells nothing: outside of a repository, or in one that it cannot read. Rejects as `Git.run` does. */
export declare function repositoryFacts(git: Git, options?: Pick<RunOptions, 'signal'>): Promise<RepositoryFacts | undefined>;
