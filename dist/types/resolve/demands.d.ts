import type { RepoPath } from '../model/path.ts';
/** Words to look for in a second reading; `''` as a path stands for the whole project. */
export type Demands = ReadonlyMap<RepoPath | '', ReadonlySet<string>>;
/** Collects what evaluation would need to know more about. */
export declare class DemandList {
    private readonly byPath;
    get words(): Demands;
    add(word: string, path: RepoPath | ''): void;
}
