import type { FoundUse } from './php-uses.ts'
import { type TwigToken, twigParts } from './twig-tokens.ts'

/** Tags whose first expression names templates. */
const TAGS: ReadonlySet<string> = new Set(['extends', 'include', 'embed', 'import', 'from', 'use'])
const FUNCTIONS: ReadonlySet<string> = new Set(['include', 'source', 'block'])
/** Of an expression: nobody writes a longer one, and brackets in brackets are looked through for each of them. */
const MAX_TOKENS = 500
/** Where the expression of a tag ends. */
const TAG_WORDS: ReadonlySet<string> = new Set(['with', 'only', 'ignore', 'import', 'as', 'sandboxed'])

/** The templates that a Twig template (bytes as latin1) names by literals. */
export function twigUses(source: string): readonly FoundUse[] {
  return twigParts(source).flatMap(({ isTag, tokens }) => [...(isTag ? tagUses(tokens) : []), ...functionUses(tokens)])
}

function tagUses(tokens: readonly TwigToken[]): readonly FoundUse[] {
  const tag = tokens[0]?.text ?? ''
  if (tag === 'form_theme') return formThemes(tokens)
  if (!TAGS.has(tag)) return []
  const expression = tokens.slice(1, expressionEnd(tokens, 1))
  const isOptional = tokens.some((token, at) => token.text === 'ignore' && tokens[at + 1]?.text === 'missing')
  return usesIn(expression, isOptional)
}

/** Each theme is loaded: a list tells no candidates. */
function formThemes(tokens: readonly TwigToken[]): readonly FoundUse[] {
  const after = tokens.findIndex(({ text }) => text === 'with')
  const themes = after >= 0 ? tokens.slice(after + 1, expressionEnd(tokens, after + 1)) : tokens.slice(2)
  if (themes[0]?.text !== '[') return usesIn(themes, false)
  return elementsOf(themes).flatMap(element => usesIn(element, false))
}

function expressionEnd(tokens: readonly TwigToken[], from: number): number {
  let depth = 0
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    depth += depthOf(token)
    if (depth === 0 && token?.kind === 'name' && TAG_WORDS.has(token.text)) return at
  }
  const last = tokens.at(-1)?.text
  return last === '-' || last === '~' ? tokens.length - 1 : tokens.length
}

function depthOf(token: TwigToken | undefined): number {
  if (token?.kind !== 'mark') return 0
  if (token.text === '(' || token.text === '[' || token.text === '{') return 1
  return token.text === ')' || token.text === ']' || token.text === '}' ? -1 : 0
}

/** `include(…)`, `source(…)` and `block('name', …)`. */
function functionUses(tokens: readonly TwigToken[]): readonly FoundUse[] {
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1]?.text
    if (token.kind !== 'name' || tokens[at + 1]?.text !== '(' || before === '.' || before === '|') return []
    if (!FUNCTIONS.has(token.text)) return []
    const args = elementsOf(tokens.slice(at + 1, at + 1 + MAX_TOKENS))
    if (token.text === 'include') return usesIn(argumentValue(args[0]), ignores(args, 3))
    if (token.text === 'source') return usesIn(argumentValue(args[0]), ignores(args, 1))
    return token.text === 'block' && args.length > 1 ? usesIn(argumentValue(args[1]), false) : []
  })
}

/** `ignore_missing` by name or position; what is not `false` may be true. */
function ignores(args: readonly (readonly TwigToken[])[], index: number): boolean {
  const named = args.find(([name, mark]) => name?.text === 'ignore_missing' && /^[=:]$/.test(mark?.text ?? ''))
  const value = named ? named[2] : args[index]?.[1]?.text === '=' ? undefined : args[index]?.[0]
  return value !== undefined && value.text !== 'false'
}

/** Without the name of a named argument. */
function argumentValue(argument: readonly TwigToken[] = []): readonly TwigToken[] {
  return argument[0]?.kind === 'name' && /^[=:]$/.test(argument[1]?.text ?? '') ? argument.slice(2) : argument
}

/** The parts between the commas of the bracket that the tokens begin with. */
function elementsOf(tokens: readonly TwigToken[]): readonly (readonly TwigToken[])[] {
  const elements: (readonly TwigToken[])[] = []
  let [depth, from] = [0, 1]
  for (const [at, token] of tokens.entries()) {
    depth += depthOf(token)
    if (depth > 1 || (depth === 1 && token.text !== ',')) continue
    if (at > from) elements.push(tokens.slice(from, at))
    from = at + 1
    if (depth === 0) break
  }
  return elements
}

function usesIn(tokens: readonly TwigToken[], isOptional: boolean): readonly FoundUse[] {
  if (tokens.length > MAX_TOKENS) return []
  const optional = isOptional ? { optional: true as const } : {}
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (first?.text === '[' && last?.text === ']') return candidates(tokens).map(use => ({ ...use, ...optional }))
  return branchesOf(tokens).flatMap((branch): FoundUse[] => {
    const [only, more] = branch
    if (only?.value === undefined || more || !isName(only.value)) return []
    return [{ engine: 'twig', names: [only.value], at: only.at, end: only.end, ...optional }]
  })
}

function candidates(tokens: readonly TwigToken[]): readonly FoundUse[] {
  const elements = elementsOf(tokens)
  const names = elements.flatMap(([only, more]) => (only?.value !== undefined && !more ? [only.value] : []))
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last || names.length === 0 || names.length < elements.length || !names.every(isName)) return []
  return [{ engine: 'twig', names, at: first.at, end: last.end }]
}

function isName(value: string): boolean {
  return /[\w]/.test(value) && !/[\s<>]{2}|\n/.test(value)
}

/** The branches of `a ? b : c` and `b ?: c`, else the whole. */
function branchesOf(tokens: readonly TwigToken[]): readonly (readonly TwigToken[])[] {
  const inner = unwrapped(tokens)
  const asks = topLevel(inner, '?')
  const elvis = topLevel(inner, '?:')
  if (elvis >= 0) return [inner.slice(0, elvis), inner.slice(elvis + 1)].flatMap(branchesOf)
  if (asks < 0) return [inner]
  const rest = inner.slice(asks + 1)
  const otherwise = topLevel(rest, ':')
  return otherwise < 0 ? [rest] : [rest.slice(0, otherwise), ...branchesOf(rest.slice(otherwise + 1))]
}

function unwrapped(tokens: readonly TwigToken[]): readonly TwigToken[] {
  if (tokens[0]?.text !== '(' || tokens.at(-1)?.text !== ')') return tokens
  const close = topLevel(tokens.slice(1), ')')
  return close === tokens.length - 2 ? unwrapped(tokens.slice(1, -1)) : tokens
}

/** The index of a mark outside brackets; -1 for none. */
function topLevel(tokens: readonly TwigToken[], text: string): number {
  let depth = 0
  for (const [at, token] of tokens.entries()) {
    if (depth === 0 && token.kind === 'mark' && token.text === text) return at
    depth += depthOf(token)
  }
  return -1
}
