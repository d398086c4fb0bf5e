import type { Expr } from './expression.ts'

const pathFunctions: ReadonlySet<string> = new Set([
  'dirname',
  'realpath',
  'basename',
  'getcwd',
  'constant',
  'rtrim',
  'ltrim',
  'trim',
  'str_replace',
  'sprintf',
  'implode',
  'pathinfo',
])

const fileTests: ReadonlySet<string> = new Set([
  'file_exists',
  'is_file',
  'is_readable',
  'is_writable',
  'is_dir',
  'realpath',
  'stream_resolve_include_path',
  'isfile',
  'isreadable',
  'isdir',
  'exists',
  'glob',
])

/** Any name of a called function or method; empty for other expressions. */
export function calledNames(expr: Expr): readonly string[] {
  if (expr.kind === 'call') return expr.names
  return expr.kind === 'method-call' || expr.kind === 'static-call' ? [expr.name] : []
}

/** A call that asks whether a file is there. */
export function isFileTest(expr: Expr): boolean {
  if (expr.kind === 'call') return expr.names.some(isTestName)
  return (expr.kind === 'method-call' || expr.kind === 'static-call') && isTestName(expr.name)
}

function isTestName(name: string): boolean {
  return fileTests.has(name)
}

/** The expression looks like a path on its face: a magic constant, a path function, or text with a slash or a dot. */
export function isPathLike(expr: Expr): boolean {
  switch (expr.kind) {
    case 'magic':
      return true
    case 'literal':
      return expr.value.length < 300 && /^[^\s<>]*[./][^\s<>]*$/.test(expr.value)
    case 'concat':
      return expr.parts.some(isPathLike)
    case 'call':
      return expr.names.some(name => pathFunctions.has(name)) && expr.args.some(arg => isPathLike(arg.value))
    case 'conditional':
      return isPathLike(expr.whenTrue) || isPathLike(expr.whenFalse)
    case 'coalesce':
    case 'elvis':
      return isPathLike(expr.left) || isPathLike(expr.right)
    case 'assign':
      return isPathLike(expr.value)
    case 'array':
      return expr.items.some(item => isPathLike(item.value))
    case 'match':
      return expr.arms.some(isPathLike)
    default:
      return false
  }
}
