import { type RepoPath } from '../model/path.ts';
import type { TemplateFolder } from '../model/template-use.ts';
import type { TemplateTree } from './template-tree.ts';
export declare const DEFAULT_FOLDER = "resources/views";
/** Where Laravel applications look for their views. `root` is always that of an application; folders are from the tree's. */
export declare class ViewFolders {
    private readonly tree;
    private readonly known;
    private readonly registrations;
    /** Something in the tree adds folders that are not known. */
    private readonly opens;
    constructor(tree: TemplateTree);
    /** The application around a file: where `artisan` stands, else where the default folder does. */
    rootOf(path: RepoPath): string | undefined;
    isApplication(folder: string): boolean;
    private hasViews;
    /** There are folders that are not known. */
    isOpen(root: string): boolean;
    /** In the order in which they are looked through; of all choices where the settings have several. */
    of(root: string): readonly string[];
    /**
     * The lists of which one holds while the code in `from` runs. A view in a folder that only some of them have is not
     * shown under the others.
     */
    choices(root: string, from: RepoPath): readonly (readonly string[])[];
    registered(engine: TemplateFolder['engine'], namespace: string, root?: string): readonly string[];
    private foldersOf;
    private withOthers;
}
