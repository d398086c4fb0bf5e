import type { Expr } from '../expressions/expression.ts'
import { mapExpr } from '../expressions/map-expr.ts'
import { holdsPart, variableSlot } from '../expressions/mentions.ts'
import type {
  AssignmentFact,
  BlockFact,
  CallFact,
  ClassFact,
  Condition,
  ConstantFact,
  FileFacts,
  IncludeFact,
  ScopeFact,
} from '../facts.ts'
import type { Parsed } from '../parse/parse.ts'
import type { Scan } from '../scan/scan-result.ts'
import { Positions } from '../text/positions.ts'
import { decodeBytes } from '../text/utf8.ts'
import {
  type AssignmentDraft,
  type CallDraft,
  type ClassDraft,
  type ConstantDraft,
  type IncludeDraft,
  opaque,
  type ScopeDraft,
  type Walk,
} from '../walk/walk.ts'
import { findRelevant, type Relevant } from './relevance.ts'
import { fileRuns } from './runs.ts'

const MAX_TEXT = 300
const MAX_ERRORS = 20

/** Drafts to facts: irrelevant ones dropped, blocks renumbered, offsets turned into positions. The drafts are used up. */
export function finishFacts(walk: Walk, parsed: Parsed, scan: Scan, wanted: ReadonlySet<string>): FileFacts {
  const relevant = findRelevant(walk, wanted, scan.bodies)
  const positions = new Positions(walk.source)
  const finisher = new Finisher(walk, relevant, positions)
  return {
    includes: walk.includes.map(draft => finisher.include(draft)),
    scopes: walk.scopes.map((scope, index) => finisher.scope(scope, index)),
    blocks: finisher.blocks(),
    assignments: walk.assignments
      .filter(draft => relevant.assignments.has(draft))
      .map(draft => finisher.assignment(draft)),
    constants: walk.constants.map(draft => finisher.constant(draft)),
    calls: walk.calls.filter(draft => relevant.calls.has(draft)).map(draft => finisher.call(draft)),
    classes: walk.classes.map(draft => finisher.class(draft)),
    runs: parsed.statements ? fileRuns(walk.source, parsed.statements) : walk.includes.length > 0,
    ...(scan.shortTags ? { shortTags: true as const } : {}),
    syntaxErrors: errorsOf(parsed, scan, positions),
  }
}

/** Facts are spelled out field by field: to copy objects whatever they hold takes longer than all else here. */
class Finisher {
  private readonly walk: Walk
  private readonly relevant: Relevant
  private readonly positions: Positions
  /** The numbers of the blocks that are kept, in order; and by number, where each stands among them. */
  private readonly kept: readonly number[]
  private readonly renumbered: ReadonlyMap<number, number>

  constructor(walk: Walk, relevant: Relevant, positions: Positions) {
    this.walk = walk
    this.relevant = relevant
    this.positions = positions
    this.kept = [...relevant.blocks].sort((left, right) => left - right)
    this.renumbered = new Map(this.kept.map((block, index) => [block, index]))
  }

  include({ keyword, operand, at, end, scope, block, silenced, result, resultVariable }: IncludeDraft): IncludeFact {
    return {
      keyword,
      operand,
      text: operandText(this.walk.source.slice(at + keyword.length, end)),
      span: this.positions.span(at, end),
      at,
      end,
      scope,
      block: this.block(block),
      silenced,
      result,
      ...(resultVariable === undefined ? {} : { resultVariable }),
    }
  }

  scope(scope: ScopeDraft, index: number): ScopeFact {
    scope.body = this.block(scope.body)
    for (const [at, { value, block, at: start }] of scope.returns.entries())
      scope.returns[at] = { value: this.followed(value, index), block: this.block(block), at: start }
    return scope
  }

  blocks(): readonly BlockFact[] {
    return this.kept.flatMap(index => {
      const block = this.walk.blocks[index]
      if (!block) return []
      block.parent = this.block(block.parent)
      block.holds = block.holds.map(condition => this.condition(condition, block.scope))
      return [block]
    })
  }

  assignment({ target, op, value, scope, block, start, end, class: owner, type }: AssignmentDraft): AssignmentFact {
    const span = this.positions.span(start, end)
    const fact = { target, op, value, scope, block: this.block(block) }
    if (owner === undefined) return { ...fact, at: end, span }
    return { ...fact, class: owner, ...(type === undefined ? {} : { type }), at: end, span }
  }

  constant({ name, value, scope, block, at, end }: ConstantDraft): ConstantFact {
    return { name, value, scope, block: this.block(block), at, span: this.positions.span(at, end) }
  }

  call({ call, scope, block, at, end }: CallDraft): CallFact {
    const span = this.positions.span(at, end)
    return { call: this.followed(call, scope), scope, block: this.block(block), at, span }
  }

  class({ start, end, ...draft }: ClassDraft): ClassFact {
    return { ...draft, block: this.block(draft.block), span: this.positions.span(start, end) }
  }

  private block(number: number): number {
    return this.renumbered.get(number) ?? -1
  }

  private condition(condition: Condition, scope: number): Condition {
    const test = this.followed(condition.test, scope)
    return test === condition.test ? condition : { test, truth: condition.truth }
  }

  /** Most expressions mention nothing that was not followed: those are not copied. */
  private followed(expr: Expr, scope: number): Expr {
    const isForgotten = (part: Expr): boolean =>
      part.kind === 'variable' && this.relevant.forgotten(variableSlot(scope, part.name))
    if (!holdsPart(expr, isForgotten)) return expr
    return mapExpr(expr, part => (isForgotten(part) ? opaque('not-followed') : part))
  }
}

const quotedOrFolded =
  /('(?:[^'\\]|\\[\s\S])*'?|"(?:[^"\\]|\\[\s\S])*"?)|(?:\s|\/\*[\s\S]*?\*\/|(?:\/\/|#(?!\[))[^\r\n]*)+/g

/** Blanks that are more than one space, or what may be a comment. */
const mayFold = /\s\s|[^\S ]|\/[/*]|#/

function operandText(raw: string): string {
  if (!mayFold.test(raw)) return decodeBytes(raw.slice(0, 4 * MAX_TEXT).trim()).slice(0, MAX_TEXT)
  const folded = raw.slice(0, 4 * MAX_TEXT).replace(quotedOrFolded, (_whole, quoted) => quoted ?? ' ')
  return decodeBytes(folded.trim()).slice(0, MAX_TEXT)
}

/** Errors in bodies that were cut are nobody's business. */
function errorsOf(parsed: Parsed, scan: Scan, positions: Positions): FileFacts['syntaxErrors'] {
  if (parsed.errors.length === 0) return []
  const cut = scan.bodies.filter(body => !body.kept)
  return parsed.errors
    .filter(({ at }) => !cut.some(body => at > body.open && at < body.close))
    .slice(0, MAX_ERRORS)
    .map(({ at, message }) => ({ line: positions.position(at).line, message }))
}
