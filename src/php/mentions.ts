import type { Expr } from './expression.ts'

/**
 * What can hold a value, as one string: `3$name` for a variable of scope 3, `->name` for a property of any object,
 * `::name` for a static property of any class.
 */
export type Slot = string

export function variableSlot(scope: number, name: string): Slot {
  return `${scope}$${name}`
}

/** The slot that an assignment to `target` writes; undefined where it cannot be named. `$GLOBALS['x']` is `0$x`. */
export function slotOf(target: Expr, scope: number): Slot | undefined {
  let root = target
  while (root.kind === 'element') {
    if (isGlobals(root.array)) return root.key?.kind === 'literal' ? variableSlot(0, root.key.value) : undefined
    root = root.array
  }
  if (root.kind === 'variable') return variableSlot(scope, root.name)
  if (root.kind === 'property') return `->${root.name}`
  return root.kind === 'static-property' ? `::${root.name}` : undefined
}

function isGlobals(expr: Expr): boolean {
  return expr.kind === 'variable' && expr.name === 'GLOBALS'
}

/** True when `expr`, or a part of it, is what `is` looks for. */
export function holdsPart(expr: Expr, is: (part: Expr) => boolean): boolean {
  let found = false
  visitExpr(expr, part => {
    found ||= is(part)
  })
  return found
}

/** Calls `visit` for `expr` and everything in it. */
export function visitExpr(expr: Expr, visit: (expr: Expr) => void): void {
  visit(expr)
  switch (expr.kind) {
    case 'literal':
    case 'variable':
    case 'constant':
    case 'opaque':
      return
    case 'concat':
      for (const part of expr.parts) visitExpr(part, visit)
      return
    case 'property':
      visitExpr(expr.object, visit)
      return
    case 'element':
      visitExpr(expr.array, visit)
      if (expr.key) visitExpr(expr.key, visit)
      return
    case 'call':
      for (const arg of expr.args) visitExpr(arg.value, visit)
      return
    default:
      for (const part of partsOf(expr)) visitExpr(part, visit)
  }
}

/** Every slot that the expression reads, into `slots`. */
export function addMentions(expr: Expr, scope: number, add: (slot: Slot) => void): void {
  visitExpr(expr, part => {
    if (
      part.kind !== 'variable' &&
      part.kind !== 'property' &&
      part.kind !== 'static-property' &&
      part.kind !== 'element'
    ) {
      return
    }
    const slot = part.kind === 'element' && !isGlobals(part.array) ? undefined : slotOf(part, scope)
    if (slot !== undefined) add(slot)
  })
}

function partsOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'dynamic-call':
      return [expr.callee, ...expr.args.map(arg => arg.value)]
    case 'method-call':
      return [expr.object, ...expr.args.map(arg => arg.value)]
    case 'static-call':
    case 'new':
      return [...classParts(expr.class), ...expr.args.map(arg => arg.value)]
    case 'class-constant':
    case 'static-property':
      return classParts(expr.class)
    case 'array':
      return expr.items.flatMap(item => (item.key ? [item.key, item.value] : [item.value]))
    default:
      return operandsOf(expr)
  }
}

function operandsOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'conditional':
      return [expr.test, expr.whenTrue, expr.whenFalse]
    case 'coalesce':
    case 'elvis':
    case 'and':
    case 'or':
    case 'compare':
      return [expr.left, expr.right]
    case 'match':
      return expr.arms
    case 'assign':
      return [expr.target, expr.value]
    case 'not':
    case 'empty':
      return [expr.of]
    case 'isset':
      return expr.of
    case 'instanceof':
      return [expr.of, ...classParts(expr.class)]
    default:
      return []
  }
}

function classParts(ref: { kind: string; of?: Expr }): readonly Expr[] {
  return ref.of ? [ref.of] : []
}
