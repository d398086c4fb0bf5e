import type { RepoPath } from '../model/path.ts';
/** Words to look for in a second reading; `''` as a path stands for the whole project. */
export type Demands = ReadonlyMap<RepoPath | '', ReadonlySet<string>>;
/** Collects what evaluation would need to know more about. */
export declare class DemandList {
    private readonly byPath;
    /** Words of which it was asked which files of the project tell of them. */
    readonly names: Set<string>;
    constructor(names?: Iterable<string>);
    get words(): Demands;
    add(word: string, path: RepoPath | ''): void;
}
