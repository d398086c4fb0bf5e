import type { FileTree } from '../model/file-tree.ts';
import type { RepoPath } from '../model/path.ts';
import type { Settings } from '../model/settings.ts';
import type { FileFacts, IncludeFact } from '../php/facts.ts';
import { type Demands } from './demands.ts';
import type { World } from './engine.ts';
import type { ServerPaths } from './files/server-paths.ts';
import { TreeIndex } from './files/tree-index.ts';
import { type Edge } from './graph/known-graph.ts';
import { type LookedUpSite } from './search/look-up.ts';
import { type EvaluatedSite } from './verdicts/complete-site.ts';
export interface EvaluatedProject {
    readonly world: World;
    readonly sites: readonly EvaluatedSite[];
    readonly demands: Demands;
    /** Words of which it was asked which files of the project tell of them: see `sayTheSame`. */
    readonly names: ReadonlySet<string>;
}
export interface ProjectInput {
    readonly tree: FileTree;
    readonly files: ReadonlyMap<RepoPath, FileFacts>;
    readonly settings: Settings;
    /** Absent: no file of the tree says where the server looks. */
    readonly serverPaths?: ServerPaths;
    /** Gives away what is left of the same tree's evaluation, when less was known of its files: it is as large as the project. */
    takeStart?(): HeadStart | undefined;
    /** Asked after each pass: true ends the evaluation, to go on when more is known of the files that are demanded. */
    interrupt?(demands: Demands): boolean;
}
/** What an evaluation that was interrupted leaves to the next one: little, since both are as large as the project. */
export interface HeadStart {
    readonly index: TreeIndex;
    readonly declarations: World['declarations'];
    readonly edges: readonly Edge[];
    readonly names: ReadonlySet<string>;
    /** More facts may add values, but they take no found file away. */
    readonly found: KnownSites;
}
export type Evaluation = {
    readonly kind: 'settled';
    readonly project: EvaluatedProject;
} | {
    readonly kind: 'interrupted';
    readonly start: HeadStart;
};
/** Looks every include up, pass by pass, until the include graph stays the same; then asks what the absent ones need. */
export declare function evaluateProject(input: ProjectInput): Evaluation;
/** Whoever uses what is known takes it away: it is as large as the project. */
type KnownSites = Map<IncludeFact, readonly LookedUpSite[]>;
export {};
