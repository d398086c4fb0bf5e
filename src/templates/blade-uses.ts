import { type SourceToken, tokensOf } from '../php/tokens/source-tokens.ts'
import { argumentsAt, literalsIn } from '../php/tokens/token-arguments.ts'
import { candidatesOf, type FoundUse } from './php-uses.ts'

interface Shape {
  readonly indexes: readonly number[]
  readonly mode?: 'first' | 'if'
}

/** Where a directive takes a view, by its name in lower case (Illuminate\View\Compilers\Concerns). */
const DIRECTIVES: ReadonlyMap<string, Shape> = new Map<string, Shape>(
  Object.entries({
    extends: { indexes: [0] },
    extendsfirst: { indexes: [0], mode: 'first' },
    include: { indexes: [0] },
    includeisolated: { indexes: [0] },
    includeif: { indexes: [0], mode: 'if' },
    includewhen: { indexes: [1] },
    includeunless: { indexes: [1] },
    includefirst: { indexes: [0], mode: 'first' },
    component: { indexes: [0] },
    componentfirst: { indexes: [0], mode: 'first' },
    // Its fourth argument is a view too, or `raw|` and text.
    each: { indexes: [0, 3] },
  }),
)

const DIRECTIVE = /(?<![\w@])@([a-z]+)[ \t]*\(/gi
const COMPONENT = /<\s*x[-:]([\w\-:.]+)/g
const NOT_READ =
  /\{\{--[\s\S]*?(?:--\}\}|$)|@verbatim\b[\s\S]*?(?:@endverbatim\b|$)|@php\b(?!\s*\()[\s\S]*?(?:@endphp\b|$)|<\?(?:php|=)[\s\S]*?(?:\?>|$)/g

/** As far as the arguments of most directives that begin with a view reach, and further than those of any. */
const WINDOWS = [250, 4000]
/** Directives after this many are not read: no template has so many, and each may be looked at as far as that. */
const MAX_DIRECTIVES = 2000

/** The views and components that a Blade template (bytes as latin1) names. */
export function bladeUses(source: string): readonly FoundUse[] {
  const read = source.replace(NOT_READ, part => ' '.repeat(part.length))
  return [...directives(read), ...components(read)].sort((one, other) => one.at - other.at)
}

function directives(read: string): readonly FoundUse[] {
  const known = Array.from(read.matchAll(DIRECTIVE)).flatMap(match => {
    const shape = DIRECTIVES.get((match[1] ?? '').toLowerCase())
    return shape ? [{ shape, open: match.index + match[0].length - 1 }] : []
  })
  return known.slice(0, MAX_DIRECTIVES).flatMap(({ shape, open }) => viewsAt(read, open, shape))
}

/** The tokens from a bracket on, at least up to the one that closes it if that is near. */
function tokensFrom(read: string, open: number): readonly SourceToken[] {
  let tokens: readonly SourceToken[] = []
  for (const window of WINDOWS) {
    tokens = tokensOf(read.slice(open, open + window), true)
    if (tokens[0]?.close !== tokens.length) break
  }
  return tokens
}

function viewsAt(read: string, open: number, { indexes, mode }: Shape): readonly FoundUse[] {
  const tokens = tokensFrom(read, open)
  const { args } = argumentsAt(tokens, 0)
  return indexes.flatMap(index => {
    const argument = args[index]
    if (!argument) return []
    const found =
      mode === 'first'
        ? candidatesOf(tokens, argument)
        : literalsIn(tokens, argument).map(({ value, at, end }) => ({ names: [value], at, end }))
    return found
      .filter(({ names }) => names.every(isView))
      .map(({ names, at, end }) => ({
        engine: 'blade' as const,
        names,
        at: open + at,
        end: open + end,
        ...(mode === 'if' && { optional: true as const }),
      }))
  })
}

/** Neither text after `raw|` nor the name of a class. */
function isView(name: string): boolean {
  return /^[\w.:/\-\u0080-\uffff]+$/.test(name) && !/^[.:/]|[.:/]$/.test(name)
}

/** Tags of components; `<x-slot>` and `<x-dynamic-component>` are Blade's own. */
function components(read: string): readonly FoundUse[] {
  return Array.from(read.matchAll(COMPONENT)).flatMap((match): FoundUse[] => {
    const name = match[1] ?? ''
    if (/^slot(?::|$)|^dynamic-component$|^[.:-]|[.:-]$/.test(name)) return []
    return [{ engine: 'blade-component', names: [name], at: match.index, end: match.index + match[0].length }]
  })
}
