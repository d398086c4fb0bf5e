import type { Expr } from '../expressions/expression.ts'
import type {
  AssignmentFact,
  BlockFact,
  ClassFact,
  Condition,
  ConstantFact,
  IncludeFact,
  IncludeKeyword,
  ScopeFact,
} from '../facts.ts'
import { endOf, type SyntaxNode, startOf } from '../parse/syntax-tree.ts'
import { Names } from './names.ts'

/** Drafts of facts: with byte offsets in place of spans, and before relevance has thinned them out. */
export type IncludeDraft = Mutable<Omit<IncludeFact, 'span' | 'text'>> & { readonly keyword: IncludeKeyword }
export type BlockDraft = Mutable<BlockFact>
export type ScopeDraft = Omit<Mutable<ScopeFact>, 'returns' | 'opens'> & {
  readonly returns: ScopeFact['returns'][number][]
  readonly opens: ScopeFact['opens'][number][]
}
export interface AssignmentDraft {
  readonly target: Expr
  readonly op: AssignmentFact['op']
  readonly value: Expr
  readonly scope: number
  readonly block: number
  readonly start: number
  readonly end: number
  readonly class?: number
  readonly type?: string
}
export type ConstantDraft = Omit<ConstantFact, 'span'> & { readonly end: number }
export interface CallDraft {
  readonly call: Expr
  readonly scope: number
  readonly block: number
  readonly at: number
  readonly end: number
}
export type ClassDraft = Omit<ClassFact, 'span'> & { readonly start: number; readonly end: number }
type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** Where code stands. */
export interface Place {
  readonly scope: number
  readonly block: number
  /** Index into classes; -1 outside classes. */
  readonly class: number
  /** Under an `@`. */
  readonly silenced: boolean
}

/** What happens to the value of an expression. */
export interface Use {
  readonly result: IncludeFact['result']
  readonly variable?: string
}

export const UNUSED: Use = { result: 'unused' }
export const TESTED: Use = { result: 'tested' }
export const RETURNED: Use = { result: 'returned' }
export const USED: Use = { result: 'used' }

/** How expressions reach statements: set by extract.ts, which knows both. */
export interface Declarations {
  closure(walk: Walk, node: SyntaxNode, place: Place): number
  class(walk: Walk, node: SyntaxNode, place: Place): string
  /** See walkStatements in control-flow.ts. */
  statements(walk: Walk, nodes: readonly SyntaxNode[], place: Place): number
}

const SEMICOLON = 59

/** The state of one walk over one file. */
export class Walk {
  readonly names = new Names()
  readonly includes: IncludeDraft[] = []
  readonly blocks: BlockDraft[] = []
  readonly scopes: ScopeDraft[] = []
  /** The block that each scope but that of the file is declared in. */
  readonly madeIn = new Map<number, number>()
  readonly assignments: AssignmentDraft[] = []
  readonly constants: ConstantDraft[] = []
  readonly calls: CallDraft[] = []
  readonly classes: ClassDraft[] = []
  depth = 0
  private chains = 0

  readonly source: string
  /** Offsets of the `{` of bodies that are not kept. */
  readonly dropped: ReadonlySet<number>
  readonly declarations: Declarations

  constructor(source: string, dropped: ReadonlySet<number>, declarations: Declarations) {
    this.source = source
    this.dropped = dropped
    this.declarations = declarations
  }

  /** The end of an expression: the parser counts the `;` of its statement in. */
  end(node: SyntaxNode): number {
    let end = endOf(node)
    if (this.source.charCodeAt(end - 1) === SEMICOLON) end--
    while (end > 0 && this.source.charCodeAt(end - 1) <= 32) end--
    return end
  }

  chain(): number {
    return ++this.chains
  }

  addScope(scope: Pick<ScopeDraft, 'kind' | 'parent' | 'at'> & Partial<ScopeDraft>): number {
    const draft = { static: false, body: -1, parameters: [], uses: [], returns: [], opens: [], ...scope }
    return this.scopes.push(draft) - 1
  }

  addBlock(
    kind: BlockFact['kind'],
    place: Place,
    span: { at: number; end: number },
    more: Partial<Pick<BlockDraft, 'holds' | 'chain' | 'catches'>> = {},
  ): Place {
    const block = {
      kind,
      parent: place.block,
      scope: place.scope,
      holds: more.holds ?? [],
      chain: more.chain ?? 0,
      exhaustive: false,
      exits: false,
      catches: more.catches ?? [],
      at: span.at,
      end: span.end,
    }
    const { scope, class: owner, silenced } = place
    return { scope, block: this.blocks.push(block) - 1, class: owner, silenced }
  }

  /** A branch that runs only if `holds` are as they say. */
  addBranch(place: Place, node: SyntaxNode | undefined, holds: readonly Condition[], chain: number): Place {
    const span = node ? { at: startOf(node), end: endOf(node) } : { at: 0, end: 0 }
    return this.addBlock('branch', place, span, { holds, chain })
  }

  finishBlock(place: Place, more: Partial<BlockDraft>): void {
    const block = this.blocks[place.block]
    if (block) Object.assign(block, more)
  }

  assign(
    place: Place,
    span: { start: number; end: number },
    target: Expr,
    op: AssignmentDraft['op'],
    value: Expr,
  ): void {
    const name = target.kind === 'variable' ? undefined : this.openingTarget(target)
    if (name !== undefined) this.open(place, name, span.start)
    const { start, end } = span
    this.assignments.push({ target, op, value, scope: place.scope, block: place.block, start, end })
  }

  open(place: Place, why: string, at: number): void {
    this.scopes[place.scope]?.opens.push({ why, block: place.block, at })
  }

  private openingTarget(target: Expr): string | undefined {
    let root = target
    while (root.kind === 'element') root = root.array
    return root.kind === 'opaque' && root.why === 'variable-variable' ? root.why : undefined
  }
}

export function opaque(why: string): Expr {
  return { kind: 'opaque', why }
}

/** The class around the place, as `self` means it; undefined outside classes. */
export function selfClass(walk: Walk, place: Place): ClassDraft | undefined {
  return walk.classes[place.class]
}
