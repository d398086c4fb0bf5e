import type { Expr } from '../../php/expressions/expression.ts'
import { visitExpr } from '../../php/expressions/mentions.ts'
import type { FileFacts } from '../../php/facts.ts'
import type { ScopeIn } from '../expressions/symbols.ts'

/** What the facts of a function, and of the closures in it, mention. */
export interface UsedNames {
  /** Of variables. */
  readonly variables: ReadonlySet<string>
  /** It may ask for all its arguments at once. */
  readonly allArguments: boolean
}

const known = new WeakMap<FileFacts, ReadonlyMap<number, UsedNames>>()

/** What is not among them is never asked for while a call of the function is followed. */
export function usedNames({ facts, index }: ScopeIn): UsedNames {
  const byScope = known.get(facts) ?? collect(facts)
  known.set(facts, byScope)
  return byScope.get(index) ?? NOTHING
}

const NOTHING: UsedNames = { variables: new Set(), allArguments: false }

interface Draft extends UsedNames {
  readonly variables: Set<string>
  allArguments: boolean
}

function collect(facts: FileFacts): ReadonlyMap<number, UsedNames> {
  const drafts = facts.scopes.map((): Draft => ({ variables: new Set(), allArguments: false }))
  for (const [scope, expr] of expressionsOf(facts)) {
    for (const draft of around(scope, facts, drafts)) visitExpr(expr, part => note(part, draft))
  }
  for (const [index, { uses }] of facts.scopes.entries()) {
    for (const draft of around(index, facts, drafts)) for (const { name } of uses) draft.variables.add(name)
  }
  return new Map(drafts.entries())
}

/** A scope's own draft and those of the functions around it. */
function around(scope: number, { scopes }: FileFacts, drafts: readonly Draft[]): readonly Draft[] {
  const found: Draft[] = []
  for (let at = scope; at > 0; at = scopes[at]?.parent ?? -1) {
    const draft = drafts[at]
    if (draft) found.push(draft)
  }
  return found
}

function note(part: Expr, draft: Draft): void {
  if (part.kind === 'variable') draft.variables.add(part.name)
  else if (part.kind === 'call') draft.allArguments ||= part.names.includes(ALL)
  else if (part.kind === 'literal') draft.allArguments ||= part.value.toLowerCase() === ALL
}

const ALL = 'func_get_args'

function* expressionsOf(facts: FileFacts): Iterable<readonly [scope: number, expr: Expr]> {
  for (const { scope, operand } of facts.includes) yield [scope, operand]
  for (const { scope, value } of facts.constants) yield [scope, value]
  for (const { scope, call } of facts.calls) yield [scope, call]
  for (const { scope, target, value } of facts.assignments) {
    yield [scope, target]
    yield [scope, value]
  }
  for (const { scope, holds, endsWith } of facts.blocks) {
    for (const { test } of holds) yield [scope, test]
    if (endsWith) yield [scope, endsWith]
  }
  for (const [scope, { returns, parameters }] of facts.scopes.entries()) {
    for (const { value } of returns) yield [scope, value]
    for (const parameter of parameters) if (parameter.default) yield [scope, parameter.default]
  }
}
