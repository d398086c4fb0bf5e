import type { SourceToken } from './source-tokens.ts'
import { argumentsAt, cutAt, isMark, literalAt, type TokenRange } from './token-arguments.ts'

/** What stands in front of a path whose rest is literal, and that rest. */
export interface AnchoredPath {
  /** `file`: the folder of the file itself; any other: the name of a function, in lower case, that was handed the rest. */
  readonly anchor: string
  /** May hold `.`, `..` and empty parts. */
  readonly path: string
}

/** Calls that give back the path they are handed, tidied. */
const SAME: ReadonlySet<string> = new Set(['realpath', 'rtrim', 'trim'])

/**
 * `__DIR__ . '/a'`, `dirname(__FILE__, 2) . '/a'`, `"`-quoted or not, and `helper('a')` with one literal argument. PHP
 * joins plain text, so `__DIR__ . 'a'` is a name beside the folder: it is left out.
 */
export function anchoredPath(tokens: readonly SourceToken[], range: TokenRange): AnchoredPath | undefined {
  return pathWithin(tokens, range, MAX_CALLS)
}

/** Calls in calls in calls: nobody writes more of them around a path. */
const MAX_CALLS = 20

function pathWithin(tokens: readonly SourceToken[], range: TokenRange, calls: number): AnchoredPath | undefined {
  const [head, ...rest] = cutAt(tokens, range, '.')
  const anchor = head && anchorAt(tokens, head, calls)
  if (!anchor) return undefined
  if (rest.length === 0) return anchor
  const tail = literalAt(tokens, { from: rest[0]?.from ?? range.to, to: range.to })?.value
  if (tail === undefined || (!tail.startsWith('/') && anchor.path !== '')) return undefined
  return tail.startsWith('/') ? { anchor: anchor.anchor, path: `${anchor.path}${tail}` } : undefined
}

function anchorAt(tokens: readonly SourceToken[], { from, to }: TokenRange, calls: number): AnchoredPath | undefined {
  const word = tokens[from]
  if (word?.kind !== 'word') return undefined
  if (to - from === 1) return word.text.toUpperCase() === '__DIR__' ? { anchor: 'file', path: '' } : undefined
  if (!isMark(tokens[from + 1], '(') || calls === 0) return undefined
  const name = word.text.replace(/^\\/, '').toLowerCase()
  const { args, close } = argumentsAt(tokens, from + 1)
  const [argument] = args
  if (close !== to - 1 || !argument) return undefined
  const inner = (): AnchoredPath | undefined => pathWithin(tokens, argument, calls - 1)
  if (name === 'dirname') return parentOf(tokens, { argument, levels: args[1] }, inner)
  if (SAME.has(name) && (args.length === 1 || name !== 'realpath')) return inner()
  const literal = args.length === 1 ? literalAt(tokens, argument) : undefined
  return literal && { anchor: name, path: literal.value }
}

function parentOf(
  tokens: readonly SourceToken[],
  { argument, levels }: { readonly argument: TokenRange; readonly levels: TokenRange | undefined },
  inner: () => AnchoredPath | undefined,
): AnchoredPath | undefined {
  const count = levels ? Number(tokens[levels.from]?.text) : 1
  if (!Number.isInteger(count) || count < 1 || (levels && levels.to - levels.from > 1)) return undefined
  const isFile = argument.to - argument.from === 1 && tokens[argument.from]?.text.toUpperCase() === '__FILE__'
  const base = isFile ? { anchor: 'file', path: '' } : inner()
  if (base?.anchor !== 'file') return undefined
  return { anchor: 'file', path: `${base.path}${'/..'.repeat(isFile ? count - 1 : count)}` }
}
