import type { Arg, ClassRef, Expr } from '../../src/php/expressions/expression.ts'
import type { FileFacts } from '../../src/php/facts.ts'

/** Expressions in a short form of their own, so that a whole fact fits on one line of a test. */
export function describeExpr(expr: Expr): string {
  switch (expr.kind) {
    case 'literal':
      return JSON.stringify(expr.value)
    case 'number':
    case 'boolean':
      return String(expr.value)
    case 'null':
      return 'null'
    case 'magic':
      return expr.name
    case 'constant':
      return expr.names.join('|')
    case 'class-constant':
      return `${describeClass(expr.class)}::${expr.name}`
    case 'variable':
      return `$${expr.name}`
    case 'property':
      return `${describeExpr(expr.object)}->${expr.name}`
    case 'static-property':
      return `${describeClass(expr.class)}::$${expr.name}`
    case 'element':
      return `${describeExpr(expr.array)}[${expr.key ? describeExpr(expr.key) : ''}]`
    case 'concat':
      return `(${expr.parts.map(describeExpr).join(' . ')})`
    case 'call':
      return `${expr.names.join('|')}${describeArgs(expr.args)}`
    case 'dynamic-call':
      return `{${describeExpr(expr.callee)}}${describeArgs(expr.args)}`
    case 'method-call':
      return `${describeExpr(expr.object)}->${expr.name}${describeArgs(expr.args)}`
    case 'static-call':
      return `${describeClass(expr.class)}::${expr.name}${describeArgs(expr.args)}`
    case 'new':
      return `new ${describeClass(expr.class)}${describeArgs(expr.args)}`
    case 'array':
      return `[${expr.items.map(item => (item.key ? `${describeExpr(item.key)} => ` : '') + (item.spread ? '...' : '') + describeExpr(item.value)).join(', ')}]`
    case 'conditional':
      return `(${describeExpr(expr.test)} ? ${describeExpr(expr.whenTrue)} : ${describeExpr(expr.whenFalse)})`
    case 'coalesce':
      return `(${describeExpr(expr.left)} ?? ${describeExpr(expr.right)})`
    case 'elvis':
      return `(${describeExpr(expr.left)} ?: ${describeExpr(expr.right)})`
    case 'match':
      return `match(${expr.arms.map(describeExpr).join(', ')})`
    case 'assign':
      return `(${describeExpr(expr.target)} ${expr.op} ${describeExpr(expr.value)})`
    case 'not':
      return `!${describeExpr(expr.of)}`
    case 'and':
      return `(${describeExpr(expr.left)} && ${describeExpr(expr.right)})`
    case 'or':
      return `(${describeExpr(expr.left)} || ${describeExpr(expr.right)})`
    case 'compare':
      return `(${describeExpr(expr.left)} ${expr.op} ${describeExpr(expr.right)})`
    case 'isset':
      return `isset(${expr.of.map(describeExpr).join(', ')})`
    case 'empty':
      return `empty(${describeExpr(expr.of)})`
    case 'instanceof':
      return `(${describeExpr(expr.of)} instanceof ${describeClass(expr.class)})`
    case 'include':
      return `include#${expr.index}`
    case 'closure':
      return `closure#${expr.scope}`
    case 'opaque':
      return `<${expr.why}>`
  }
}

function describeArgs(args: readonly Arg[]): string {
  return `(${args.map(arg => (arg.name ? `${arg.name}: ` : '') + (arg.spread ? '...' : '') + describeExpr(arg.value)).join(', ')})`
}

function describeClass(ref: ClassRef): string {
  if (ref.kind === 'name') return ref.name
  return ref.kind === 'expression' ? `{${describeExpr(ref.of)}}` : ref.kind
}

/** From the body inwards: `if [test, !test]`, `!` behind a block that exits. */
export function describeBlock(facts: FileFacts, index: number): string {
  const block = facts.blocks[index]
  if (!block) return ''
  const outer = describeBlock(facts, block.parent)
  const own = [
    block.kind === 'body' ? '' : block.kind,
    block.holds.length === 0
      ? ''
      : `[${block.holds.map(({ test, truth }) => (truth ? '' : 'not ') + describeExpr(test)).join(', ')}]`,
    block.catches.length === 0 ? '' : `{${block.catches.join(' ')}}`,
    block.exits && block.kind !== 'body' ? '!' : '',
  ].join('')
  return [outer, own].filter(Boolean).join(' > ')
}

/** One line a fact. */
export function describeFacts(facts: FileFacts): string[] {
  const inBlock = (block: number): string => {
    const text = describeBlock(facts, block)
    return text === '' ? '' : ` in ${text}`
  }
  return [
    ...facts.includes.map(fact => {
      const used =
        fact.result === 'unused' ? '' : ` ${fact.result}${fact.resultVariable ? ` $${fact.resultVariable}` : ''}`
      return `${fact.silenced ? '@' : ''}${fact.keyword} ${describeExpr(fact.operand)}${used}${inBlock(fact.block)}`
    }),
    ...facts.constants.map(fact => `const ${fact.name} = ${describeExpr(fact.value)}${inBlock(fact.block)}`),
    ...facts.assignments.map(
      fact => `${describeExpr(fact.target)} ${fact.op} ${describeExpr(fact.value)}${inBlock(fact.block)}`,
    ),
    ...facts.calls.map(fact => `call ${describeExpr(fact.call)}${inBlock(fact.block)}`),
  ]
}
