import type { ClassVerdict, MissingClass } from '../resolve/verdicts/class-sites.ts';
import type { ClassIndex } from './class-index.ts';
/** What becomes of a class name, whoever uses it. `absent`: nothing declares it, but that alone proves nothing. */
export type Located = Exclude<ClassVerdict, MissingClass> | MissingClass | (Omit<MissingClass, 'kind' | 'proof'> & {
    readonly kind: 'absent';
    readonly why: string;
});
/** Looks a class up as Composer's autoloader would, then among all declarations of the tree. */
export declare function locateClass(name: string, index: ClassIndex): Located;
/**
 * True when the autoloader finds the class, or it is the project's own at least: one that happens to be declared somewhere
 * in the tree may not be the one that is meant.
 */
export declare function isAutoloaded(name: string, index: ClassIndex): boolean;
/**
 * As if no file declared the class: for one whose declaration does not count, since a file that no autoloader looks at and
 * nothing includes declares nothing at run time.
 */
export declare function locateUndeclared(name: string, index: ClassIndex): Located;
