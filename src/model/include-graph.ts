import type { ReportPath } from './finding.ts'

/** Who includes whom in one tree, and who needs whose classes and templates: plain data in a fixed order, so that equal trees give equal bytes. See docs/graph.md. */
export interface IncludeGraph {
  readonly schemaVersion: 1
  readonly tool: { readonly name: 'deploy-guard'; readonly version: string }
  /** The page that was asked for; absent where the whole tree was. */
  readonly page?: ReportPath
  /** Sorted by path; of one path, the file that exists first. */
  readonly nodes: readonly GraphNode[]
  /** Sorted by from, line, column, to. */
  readonly edges: readonly GraphEdge[]
}

/** A file, or one that is asked for in vain. */
export interface GraphNode {
  /** Of a file that is not there it may begin with `…/`: where it would be is not known. */
  readonly path: ReportPath
  readonly exists: boolean
  /** It can be requested: it does something, and nothing includes it. */
  readonly entry: boolean
  /** Findings in this file that nothing suppresses. */
  readonly findings: number
}

/** One include, or one of the files that it can include; or a class or a template of another file. */
export interface GraphEdge {
  readonly from: ReportPath
  readonly to: ReportPath
  /** `to` is not there: the node with this path that does not exist is meant. */
  readonly broken: boolean
  readonly line: number
  readonly column: number
  readonly kind: EdgeKind
  /** Of an include, and of nothing else. */
  readonly keyword?: 'include' | 'include_once' | 'require' | 'require_once'
  /** `branch`: in a branch of its file, or it loads nothing by itself; `function`: in a function, which must be called. */
  readonly when: 'always' | 'branch' | 'function'
  /** How many files it can mean; absent for one. */
  readonly alternatives?: number
  /** The absent file for which `to`, its tracked sample, stands. */
  readonly standsFor?: ReportPath
}

/** What leads from one file to another: an include, a class, a template by its name, a path that is handed to a call. */
export type EdgeKind = 'include' | 'class' | 'template' | 'path'

/** A way to write a graph down: pure. The text ends with a newline. */
export type GraphRenderer = (graph: IncludeGraph) => string
