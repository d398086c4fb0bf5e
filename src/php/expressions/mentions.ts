import type { Arg, ArrayItem, ClassRef, Expr } from './expression.ts'

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

/** Calls `visit` for `expr` and everything in it. */
export function visitExpr(expr: Expr, visit: (expr: Expr) => void): void {
  holdsPart(expr, part => {
    visit(part)
    return false
  })
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

type Test = (part: Expr) => boolean

/** True when `expr`, or a part of it, is what `is` looks for: it is not asked of what comes after that. */
export function holdsPart(expr: Expr, is: Test): boolean {
  if (is(expr)) return true
  switch (expr.kind) {
    case 'literal':
    case 'variable':
    case 'constant':
    case 'opaque':
      return false
    case 'concat':
      return anyHolds(expr.parts, is)
    case 'property':
      return holdsPart(expr.object, is)
    case 'element':
      return holdsPart(expr.array, is) || (expr.key !== undefined && holdsPart(expr.key, is))
    case 'call':
      return argsHold(expr.args, is)
    default:
      return membersHold(expr, is)
  }
}

function anyHolds(exprs: readonly Expr[], is: Test): boolean {
  for (const expr of exprs) if (holdsPart(expr, is)) return true
  return false
}

function argsHold(args: readonly Arg[], is: Test): boolean {
  for (const { value } of args) if (holdsPart(value, is)) return true
  return false
}

function classHolds(ref: ClassRef, is: Test): boolean {
  return ref.kind === 'expression' && holdsPart(ref.of, is)
}

function membersHold(expr: Expr, is: Test): boolean {
  switch (expr.kind) {
    case 'dynamic-call':
      return holdsPart(expr.callee, is) || argsHold(expr.args, is)
    case 'method-call':
      return holdsPart(expr.object, is) || argsHold(expr.args, is)
    case 'static-call':
    case 'new':
      return classHolds(expr.class, is) || argsHold(expr.args, is)
    case 'class-constant':
    case 'static-property':
      return classHolds(expr.class, is)
    case 'array':
      return itemsHold(expr.items, is)
    default:
      return operandsHold(expr, is)
  }
}

function itemsHold(items: readonly ArrayItem[], is: Test): boolean {
  for (const { key, value } of items) if ((key && holdsPart(key, is)) || holdsPart(value, is)) return true
  return false
}

function operandsHold(expr: Expr, is: Test): boolean {
  switch (expr.kind) {
    case 'conditional':
      return holdsPart(expr.test, is) || holdsPart(expr.whenTrue, is) || holdsPart(expr.whenFalse, is)
    case 'coalesce':
    case 'elvis':
    case 'and':
    case 'or':
    case 'compare':
      return holdsPart(expr.left, is) || holdsPart(expr.right, is)
    case 'match':
      return anyHolds(expr.arms, is)
    case 'assign':
      return holdsPart(expr.target, is) || holdsPart(expr.value, is)
    case 'not':
    case 'empty':
      return holdsPart(expr.of, is)
    case 'isset':
      return anyHolds(expr.of, is)
    case 'instanceof':
      return holdsPart(expr.of, is) || classHolds(expr.class, is)
    default:
      return false
  }
}
