import { type RepoPath } from '../model/path.ts';
import { type LookedUp, type TemplateTree } from './template-tree.ts';
/** Finds Twig's templates: in the folders that settings and bundles give, and in those where most names are found. */
export declare class TwigFinder {
    private readonly tree;
    private readonly folders;
    private readonly turnouts;
    /** Of Drupal. */
    private readonly extensions;
    private readonly bundles;
    private readonly registrations;
    private readonly opens;
    private readonly before;
    private names;
    /** `before`: of the tree before the change. */
    constructor(tree: TemplateTree, before?: TwigFinder);
    look(written: string, from: RepoPath): LookedUp;
    private absent;
    /** A file whose path ends so: where the loader's folders are not known, it may be the one. */
    private alike;
    private foldersOf;
    private findFolders;
    /** Where most names were found before the change, they are looked for after it. */
    private inferred;
    private rootFolders;
    /** Overrides first, as Symfony looks them up; they alone make no namespace known. */
    private bundleFolders;
    private registered;
    private isFolder;
    private rootOf;
    private isSymfony;
    /** The folders below which several names of a namespace are found; for a namespace, the one that has most of them. */
    private witnessed;
    /** The distinct names of a namespace that plain uses give. */
    private namesOf;
    private turnoutOf;
}
