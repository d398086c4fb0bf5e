import { type RepoPath } from '../model/path.ts';
import type { Settings } from '../model/settings.ts';
import type { TemplateSite } from '../resolve/verdicts/project.ts';
import type { TemplateTree } from './template-tree.ts';
export interface TemplateBase {
    readonly tree: TemplateTree;
    /** Base path to head path. */
    readonly renames: ReadonlyMap<RepoPath, RepoPath>;
    /** A composer.json is not what it was. */
    readonly packagesChanged: boolean;
}
/** Gives every use of a template in a tree its verdict; sorted by path, then source order. */
export declare function judgeTemplates(head: TemplateTree, settings: Pick<Settings, 'assumeExists'>, base?: TemplateBase): readonly TemplateSite[];
