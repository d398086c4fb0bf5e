import type { Arg, ClassRef, Expr } from '../../php/expressions/expression.ts'

/** A call as people would write it, from its facts: for messages and as a key, so equal calls give equal text. */
export function showCall(expr: Expr): string {
  switch (expr.kind) {
    case 'call':
      return `${expr.names.at(-1) ?? ''}(${showArgs(expr.args)})`
    case 'method-call':
      return `${showExpr(expr.object)}->${expr.name}(${showArgs(expr.args)})`
    case 'static-call':
      return `${showClass(expr.class)}::${expr.name}(${showArgs(expr.args)})`
    case 'new':
      return `new ${showClass(expr.class)}(${showArgs(expr.args)})`
    default:
      return showExpr(expr)
  }
}

function showArgs(args: readonly Arg[]): string {
  return args.map(arg => (arg.name === undefined ? '' : `${arg.name}: `) + showExpr(arg.value)).join(', ')
}

function showClass(ref: ClassRef): string {
  return ref.kind === 'name' ? ref.name : ref.kind
}

function showExpr(expr: Expr): string {
  switch (expr.kind) {
    case 'literal':
      return `'${expr.value}'`
    case 'number':
    case 'boolean':
      return String(expr.value)
    case 'variable':
      return `$${expr.name}`
    case 'constant':
      return expr.names.at(-1) ?? ''
    case 'magic':
      return expr.name
    case 'property':
      return `${showExpr(expr.object)}->${expr.name}`
    case 'element':
      return `${showExpr(expr.array)}[${expr.key ? showExpr(expr.key) : ''}]`
    case 'class-constant':
    case 'static-property':
      return `${showClass(expr.class)}::${expr.kind === 'static-property' ? '$' : ''}${expr.name}`
    case 'concat':
      return expr.parts.map(showExpr).join(' . ')
    case 'call':
    case 'method-call':
    case 'static-call':
    case 'new':
      return showCall(expr)
    default:
      return '…'
  }
}
