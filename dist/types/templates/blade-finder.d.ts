import { type RepoPath } from '../model/path.ts';
import { type LookedUp, type TemplateTree } from './template-tree.ts';
/** Finds Blade's views and components as the application that a file belongs to does. */
export declare class BladeFinder {
    private readonly tree;
    private readonly turnouts;
    private readonly folders;
    private readonly extensions;
    private readonly aliases;
    /** `usual`: extensions of views that are healthy, in the tree or in the one that it is compared with. */
    constructor(tree: TemplateTree, usual: ReadonlySet<string>);
    look(name: string, from: RepoPath): LookedUp;
    lookForComponent(name: string, from: RepoPath): LookedUp;
    private namespaced;
    private absent;
    private inFolders;
    private firstOf;
    /** Where not all folders are known, one of them may be above a view whose path ends so. */
    private alike;
    private withKnownExtension;
    /** With an extension that other views have too: a package makes it known to the finder. */
    private withUsualExtension;
    private turnoutOf;
}
/** The extensions (all that follows the first dot) that several files below folders of views have. */
export declare function usualExtensions(tree: TemplateTree): ReadonlySet<string>;
