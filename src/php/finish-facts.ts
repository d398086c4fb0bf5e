import type { Expr } from './expression.ts'
import type { FileFacts, IncludeFact } from './facts.ts'
import { mapExpr } from './map-expr.ts'
import { holdsPart, variableSlot } from './mentions.ts'
import type { Parsed } from './parse.ts'
import { Positions } from './positions.ts'
import { findRelevant, type Relevant } from './relevance.ts'
import { fileRuns } from './runs.ts'
import type { Scan } from './scan-result.ts'
import { decodeBytes } from './utf8.ts'
import { type IncludeDraft, opaque, type Walk } from './walk.ts'

const MAX_TEXT = 300
const MAX_ERRORS = 20

/** Drafts to facts: irrelevant ones dropped, blocks renumbered, offsets turned into positions. */
export function finishFacts(walk: Walk, parsed: Parsed, scan: Scan, wanted: ReadonlySet<string>): FileFacts {
  const relevant = findRelevant(walk, wanted, calledBodies(scan))
  const positions = new Positions(walk.source)
  const kept = [...relevant.blocks].sort((left, right) => left - right)
  const renumbered = new Map(kept.map((block, index) => [block, index]))
  const blockAt = (block: number): number => renumbered.get(block) ?? -1
  const followed = (expr: Expr, scope: number): Expr => forget(expr, scope, relevant.forgotten)
  return {
    includes: walk.includes.map(draft => finishInclude(draft, walk.source, positions, blockAt(draft.block))),
    scopes: walk.scopes.map((scope, index) => ({
      ...scope,
      body: blockAt(scope.body),
      returns: scope.returns.map(fact => ({ ...fact, value: followed(fact.value, index), block: blockAt(fact.block) })),
    })),
    blocks: kept.flatMap(index => {
      const block = walk.blocks[index]
      if (!block) return []
      const holds = block.holds.map(({ test, truth }) => ({ test: followed(test, block.scope), truth }))
      return [{ ...block, holds, parent: blockAt(block.parent) }]
    }),
    assignments: walk.assignments
      .filter(draft => relevant.assignments.has(draft))
      .map(({ start, end, ...draft }) => ({
        ...draft,
        block: blockAt(draft.block),
        at: end,
        span: positions.span(start, end),
      })),
    constants: walk.constants.map(({ end, ...draft }) => ({
      ...draft,
      block: blockAt(draft.block),
      span: positions.span(draft.at, end),
    })),
    calls: walk.calls
      .filter(draft => relevant.calls.has(draft))
      .map(({ end, ...draft }) => ({
        ...draft,
        call: followed(draft.call, draft.scope),
        block: blockAt(draft.block),
        span: positions.span(draft.at, end),
      })),
    classes: walk.classes.map(({ start, end, ...draft }) => ({
      ...draft,
      block: blockAt(draft.block),
      span: positions.span(start, end),
    })),
    runs: parsed.statements ? fileRuns(walk.source, parsed.statements) : walk.includes.length > 0,
    ...(scan.shortTags ? { shortTags: true as const } : {}),
    syntaxErrors: errorsOf(parsed, scan, positions),
  }
}

function calledBodies(scan: Scan): ReadonlySet<number> {
  return new Set(scan.bodies.filter(body => body.called).map(body => body.open))
}

/** Most expressions mention nothing that was not followed: those are not copied. */
function forget(expr: Expr, scope: number, forgotten: Relevant['forgotten']): Expr {
  const isForgotten = (part: Expr): boolean => part.kind === 'variable' && forgotten(variableSlot(scope, part.name))
  if (!holdsPart(expr, isForgotten)) return expr
  return mapExpr(expr, part => (isForgotten(part) ? opaque('not-followed') : part))
}

function finishInclude(draft: IncludeDraft, source: string, positions: Positions, block: number): IncludeFact {
  const keywordEnd = draft.at + draft.keyword.length
  const { keyword, operand, at, end, ...rest } = draft
  return {
    keyword,
    operand,
    text: operandText(source.slice(keywordEnd, end)),
    span: positions.span(at, end),
    at,
    end,
    ...rest,
    block,
  }
}

const quotedOrFolded =
  /('(?:[^'\\]|\\[\s\S])*'?|"(?:[^"\\]|\\[\s\S])*"?)|(?:\s|\/\*[\s\S]*?\*\/|(?:\/\/|#(?!\[))[^\r\n]*)+/g

function operandText(raw: string): string {
  const folded = raw.slice(0, 4 * MAX_TEXT).replace(quotedOrFolded, (_whole, quoted) => quoted ?? ' ')
  return decodeBytes(folded.trim()).slice(0, MAX_TEXT)
}

/** Errors in bodies that were cut are nobody's business. */
function errorsOf(parsed: Parsed, scan: Scan, positions: Positions): FileFacts['syntaxErrors'] {
  const cut = scan.bodies.filter(body => !body.kept)
  return parsed.errors
    .filter(({ at }) => !cut.some(body => at > body.open && at < body.close))
    .slice(0, MAX_ERRORS)
    .map(({ at, message }) => ({ line: positions.position(at).line, message }))
}
