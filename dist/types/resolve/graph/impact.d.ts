import type { Impact } from '../../model/finding.ts';
import { type RepoPath } from '../../model/path.ts';
import type { Edge, EdgeFact, KnownGraph } from './known-graph.ts';
type AnyEdge = Edge<EdgeFact>;
type AnyGraph = KnownGraph<EdgeFact>;
/** Which pages die when a file does: the pages that reach it, and the way from the one that shows best. */
export declare function impactOf(path: RepoPath, graph: AnyGraph): Impact | undefined;
/** The edge may not be taken although its file runs: it stands in a branch or in a function. */
export declare function isConditional({ from, fact }: AnyEdge, graph: AnyGraph): boolean;
export {};
