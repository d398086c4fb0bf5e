import type { FileTree } from '../../model/file-tree.ts';
import type { Settings } from '../../model/settings.ts';
import type { FactsStore } from '../../php/facts-store.ts';
import type { TreeIndex } from '../../resolve/files/tree-index.ts';
import type { TemplateTree } from '../../templates/template-tree.ts';
export interface TemplateReading {
    readonly index: TreeIndex;
    /** The other tree of a comparison: what either has is looked for in both. */
    readonly other: FileTree | undefined;
    readonly settings: Settings;
    readonly store: FactsStore | undefined;
    readonly signal: AbortSignal | undefined;
}
/** Reads what a tree says about templates; undefined where it has none, so that nothing is read. */
export declare function readTemplates(reading: TemplateReading): Promise<TemplateTree | undefined>;
