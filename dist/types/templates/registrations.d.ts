import type { RepoPath } from '../model/path.ts';
import type { TemplateFolder } from '../model/template-use.ts';
import type { TemplateTree } from './template-tree.ts';
/** A folder that a file of the tree makes known. */
export interface Registration {
    readonly by: RepoPath;
    readonly folder: TemplateFolder;
}
/** Every folder that code makes known, of all engines. */
export declare function registrationsOf({ facts }: TemplateTree): readonly Registration[];
