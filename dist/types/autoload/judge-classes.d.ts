import type { Edge, EdgeFact } from '../resolve/graph/known-graph.ts';
import type { ClassReport } from '../resolve/verdicts/class-sites.ts';
import type { ClassIndex } from './class-index.ts';
type ClassEdge = Edge<EdgeFact>;
export interface JudgedClasses {
    readonly report: ClassReport;
    /** A class load leads from the file that uses a class to the one that declares it. */
    readonly edges: readonly ClassEdge[];
}
/** Gives every class that the files of a tree load its verdict. `base`: the tree before the change. */
export declare function judgeClasses(index: ClassIndex, base?: ClassIndex): JudgedClasses;
export {};
