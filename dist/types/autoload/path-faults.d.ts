import type { AutoloadFault } from '../resolve/verdicts/class-sites.ts';
import type { ClassIndex } from './class-index.ts';
/** The paths of every composer.json, and of a committed vendor/composer, that are not there. */
export declare function autoloadFaults(index: ClassIndex): readonly AutoloadFault[];
