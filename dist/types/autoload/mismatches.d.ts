import type { ClassSite, MismatchedFile } from '../resolve/verdicts/class-sites.ts';
import type { ClassIndex } from './class-index.ts';
export interface MismatchContext {
    /** The tree before the change. */
    readonly base: ClassIndex | undefined;
    readonly sites: readonly ClassSite[];
}
/**
 * The files below a prefix whose classes are looked for elsewhere, as far as that is a mistake: much that lies there
 * (migrations, skeletons, plugins) is loaded by its path and was never meant for the autoloader.
 */
export declare function judgeMismatches(index: ClassIndex, context: MismatchContext): readonly MismatchedFile[];
