import type { FileTree } from '../model/file-tree.ts';
import type { RepoPath } from '../model/path.ts';
import type { Settings } from '../model/settings.ts';
import type { FileFacts } from '../php/facts.ts';
import { type EvaluatedSite } from './complete-site.ts';
import { type Demands } from './demands.ts';
import type { World } from './engine.ts';
export interface EvaluatedProject {
    readonly world: World;
    readonly sites: readonly EvaluatedSite[];
    readonly demands: Demands;
}
export interface ProjectInput {
    readonly tree: FileTree;
    readonly files: ReadonlyMap<RepoPath, FileFacts>;
    readonly settings: Settings;
    /** The same tree, evaluated when less was known of its files: a head start. */
    readonly before?: EvaluatedProject;
    /** Asked after each pass: true ends the evaluation, to go on when more is known of the files that are demanded. */
    interrupt?(demands: Demands): boolean;
}
/** Looks every include up, pass by pass, until the include graph stays the same; then asks what the absent ones need. */
export declare function evaluateProject(input: ProjectInput): EvaluatedProject;
