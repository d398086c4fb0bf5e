import type { LookedUpSite } from '../search/look-up.ts';
/** For each head that is not known the directories of the tree below which files were found that hang on it. */
export type Anchors = ReadonlyMap<string, ReadonlySet<string>>;
export declare function anchorsOf(sites: readonly LookedUpSite[]): Anchors;
