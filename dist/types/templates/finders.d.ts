import type { RepoPath } from '../model/path.ts';
import type { TemplateUse } from '../model/template-use.ts';
import type { LookedUp, TemplateTree } from './template-tree.ts';
/** The loaders of one tree. */
export declare class Finders {
    private readonly tree;
    private readonly blade;
    private readonly twig;
    /** Extensions of views that are healthy. */
    private readonly usual;
    /** `before`: of the tree before the change, which tells what is usual. */
    constructor(tree: TemplateTree, before?: Finders);
    /** `surely`: what only ends alike is not taken, nor what is there under some settings alone. */
    look(name: string, { engine, surely }: TemplateUse & {
        surely?: true;
    }, from: RepoPath): LookedUp;
    private lookUp;
}
