import { type RepoPath } from '../model/path.ts';
import { type LookedUp, type TemplateTree } from './template-tree.ts';
/** Finds the part of a WordPress theme in the theme that asks, or in its parent. `*` stands for any name. */
export declare function lookForPart(name: string, from: RepoPath, tree: TemplateTree): LookedUp;
