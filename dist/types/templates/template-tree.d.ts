import type { RepoPath } from '../model/path.ts';
import type { TemplateFacts } from '../model/template-use.ts';
import type { TreeIndex } from '../resolve/files/tree-index.ts';
/** What settings files of an application say about its folders of templates. */
export interface ConfiguredFolders {
    /** Relative to the tree's root; may hold `.`, `..` and empty parts. */
    readonly folders: readonly {
        readonly path: string;
        readonly namespace?: string;
    }[];
    /** Where there are several lists of which one holds: the paths of each. `folders` has those of all. */
    readonly choices?: readonly (readonly string[])[];
    /** The folder that holds where nothing else is said; absent where the settings name another. */
    readonly usesDefault: boolean;
    /** There are folders that are not known. */
    readonly open: boolean;
}
/** All that is known about the templates of one tree. */
export interface TemplateTree {
    readonly index: TreeIndex;
    readonly facts: ReadonlyMap<RepoPath, TemplateFacts>;
    /** By the application's root: what `config/view.php` says. */
    readonly viewSettings: ReadonlyMap<string, ConfiguredFolders>;
    /** By the application's root: what `config/packages/twig.yaml` and the like say. */
    readonly twigSettings: ReadonlyMap<string, ConfiguredFolders>;
    /** Folders of WordPress themes: the name of the parent theme's folder, or empty. */
    readonly themes: ReadonlyMap<string, string>;
}
/** What became of one name. */
export type LookedUp = FoundName | AbsentName;
/**
 * `certain`: in a folder that is known to be the loader's; else at a path that ends alike, or where `instead` says.
 * `unless`: not under every choice of folders that the settings have.
 */
export type FoundName = {
    readonly kind: 'found';
    readonly path: RepoPath;
    readonly certain: true;
    readonly unless?: AbsentName;
} | {
    readonly kind: 'found';
    readonly path: RepoPath;
    readonly certain: false;
    readonly instead: AbsentName;
};
export interface AbsentName {
    readonly kind: 'absent';
    readonly tried: readonly string[];
    readonly sure: 'exact' | 'votes' | 'no';
}
export declare const NOT_KNOWN: AbsentName;
/** How the distinct names of one loader fare. */
export interface Turnout {
    readonly found: number;
    readonly absent: number;
}
/** So few names are absent that an absent one says something about itself, not about where the loader looks. */
export declare function isHealthy({ found, absent }: Turnout): boolean;
/** So many are absent that the loader must look elsewhere. */
export declare function isElsewhere({ found, absent }: Turnout): boolean;
