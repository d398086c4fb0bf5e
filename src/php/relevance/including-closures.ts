import { callbackOf, isCallableReference } from '../expressions/callbacks.ts'
import type { Expr } from '../expressions/expression.ts'
import { calledNames } from '../expressions/path-like.ts'
import type { Walk } from '../walk/walk.ts'

/** The closures of a file in which something is included, and `f(...)` of functions that are wanted. */
export interface IncludingClosures {
  /** Indexes into the scopes. */
  readonly scopes: ReadonlySet<number>
  /** What one of them is assigned to: `$name` of any scope, `->name`, `::name`. */
  readonly holders: ReadonlySet<string>
}

export function findIncludingClosures(walk: Walk, isWanted: (name: string) => boolean): IncludingClosures {
  const scopes = new Set<number>()
  for (const include of walk.includes) {
    for (let at = include.scope; at > 0; at = walk.scopes[at]?.parent ?? -1) {
      if (walk.scopes[at]?.name === undefined) scopes.add(at)
    }
  }
  const holders = new Set<string>()
  for (const { target, value } of walk.assignments) {
    const holds =
      value.kind === 'closure'
        ? scopes.has(value.scope)
        : isCallableReference(value) && calledNames(value).some(isWanted)
    const holder = holds ? holderOf(target) : undefined
    if (holder !== undefined) holders.add(holder)
  }
  return { scopes, holders }
}

/** The call may run one of them: `$load('a.php')`, `(function () { … })()`, `array_map($load, …)`. */
export function mayRun(call: Expr, closures: IncludingClosures): boolean {
  if (closures.scopes.size === 0 && closures.holders.size === 0) return false
  const callee = call.kind === 'dynamic-call' ? call.callee : callbackOf(call)
  if (!callee) return false
  if (callee.kind === 'closure') return closures.scopes.has(callee.scope)
  return closures.holders.has(holderOf(callee) ?? '')
}

function holderOf(expr: Expr): string | undefined {
  switch (expr.kind) {
    case 'variable':
      return `$${expr.name}`
    case 'property':
      return `->${expr.name}`
    case 'static-property':
      return `::${expr.name}`
    case 'assign':
      return holderOf(expr.target)
    default:
      return undefined
  }
}
