import type { Arg, ClassRef, Expr } from './expression.ts'

/** The expression with each part replaced by what `change` makes of it, from the inside out. */
export function mapExpr(expr: Expr, change: (expr: Expr) => Expr): Expr {
  return change(mapParts(expr, part => mapExpr(part, change)))
}

type Change = (expr: Expr) => Expr

function mapParts(expr: Expr, change: Change): Expr {
  switch (expr.kind) {
    case 'property':
      return { ...expr, object: change(expr.object) }
    case 'element':
      return { ...expr, array: change(expr.array), ...(expr.key ? { key: change(expr.key) } : {}) }
    case 'concat':
      return { ...expr, parts: expr.parts.map(change) }
    case 'call':
      return { ...expr, args: mapArgs(expr.args, change) }
    case 'dynamic-call':
      return { ...expr, callee: change(expr.callee), args: mapArgs(expr.args, change) }
    case 'method-call':
      return { ...expr, object: change(expr.object), args: mapArgs(expr.args, change) }
    case 'static-call':
    case 'new':
      return { ...expr, class: mapClass(expr.class, change), args: mapArgs(expr.args, change) }
    case 'class-constant':
    case 'static-property':
      return { ...expr, class: mapClass(expr.class, change) }
    default:
      return mapOperands(expr, change)
  }
}

function mapOperands(expr: Expr, change: Change): Expr {
  switch (expr.kind) {
    case 'array':
      return {
        ...expr,
        items: expr.items.map(item => ({
          ...item,
          ...(item.key ? { key: change(item.key) } : {}),
          value: change(item.value),
        })),
      }
    case 'conditional':
      return { ...expr, test: change(expr.test), whenTrue: change(expr.whenTrue), whenFalse: change(expr.whenFalse) }
    case 'coalesce':
    case 'elvis':
    case 'and':
    case 'or':
    case 'compare':
      return { ...expr, left: change(expr.left), right: change(expr.right) }
    case 'match':
      return { ...expr, arms: expr.arms.map(change) }
    case 'assign':
      return { ...expr, target: change(expr.target), value: change(expr.value) }
    case 'not':
    case 'empty':
      return { ...expr, of: change(expr.of) }
    case 'isset':
      return { ...expr, of: expr.of.map(change) }
    case 'instanceof':
      return { ...expr, of: change(expr.of), class: mapClass(expr.class, change) }
    default:
      return expr
  }
}

function mapArgs(args: readonly Arg[], change: Change): readonly Arg[] {
  return args.map(arg => ({ ...arg, value: change(arg.value) }))
}

function mapClass(ref: ClassRef, change: Change): ClassRef {
  return ref.kind === 'expression' ? { ...ref, of: change(ref.of) } : ref
}
