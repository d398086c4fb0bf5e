import type { SourceToken } from '../php/tokens/source-tokens.ts'
import { argumentsAt, isMark, literalsIn } from '../php/tokens/token-arguments.ts'
import { calleeAt } from './callee.ts'
import { candidatesOf, type FoundUse } from './php-uses.ts'

/** Twig's environment, Symfony's AbstractController and TemplatedEmail: what loads the template of its first argument. */
const LOADING: ReadonlySet<string> = new Set([
  'render',
  'renderview',
  'renderblock',
  'renderblockview',
  'renderform',
  'display',
  'load',
  'loadtemplate',
  'resolvetemplate',
  'htmltemplate',
  'texttemplate',
  'stream',
])

const TWIG_NAME = /^[@!\w:](?:[\w@!:/. -]*[\w-])?\.twig$/
/** Of the views of other engines too: what has such a file is no template of Twig. */
const EXTENSIONS = ['twig', 'html.twig', 'php', 'phtml', 'html.php', 'tpl', 'latte', 'blade.php']
/** A name to which a wrapper adds the extension. */
const BARE_NAME = /^[\w-]+(?:\/[\w-]+)+$/

/**
 * The Twig templates that PHP code names: what a call is seen to load, and softly every other text that is a template's
 * name. `#[Template('x.html.twig')]` loads it when its controller returns.
 */
export function twigUsesInPhp(tokens: readonly SourceToken[]): readonly FoundUse[] {
  const loaded = tokens.flatMap((token, at) =>
    token.kind === 'word' && isMark(tokens[at + 1], '(') && loads(tokens, at) ? loadedBy(tokens, at) : [],
  )
  const seen = new Set(loaded.flatMap(({ at }) => [at]))
  const covered = (at: number) => seen.has(at) || loaded.some(use => use.at <= at && at < use.end)
  const named = tokens.flatMap((token, at): FoundUse[] => {
    if (token.kind !== 'string' || !TWIG_NAME.test(token.value ?? '') || covered(token.at)) return []
    if (isMark(tokens[at - 1], '.') || isMark(tokens[at + 1], '.')) return []
    return [{ engine: 'twig', names: [token.value ?? ''], at: token.at, end: token.end, soft: true }]
  })
  return [...loaded, ...named]
}

function loads(tokens: readonly SourceToken[], at: number): boolean {
  const callee = calleeAt(tokens, at)
  if (callee === 'template') return isMark(tokens[at - 1], '#[') || isMark(tokens[at - 1], ',')
  return callee.includes('->') && LOADING.has(callee.slice(callee.lastIndexOf('->') + 2))
}

function loadedBy(tokens: readonly SourceToken[], at: number): readonly FoundUse[] {
  const [argument] = argumentsAt(tokens, at + 1).args
  if (!argument) return []
  const kind = { engine: 'twig', ...(calleeAt(tokens, at) === 'template' && { attribute: true as const }) } as const
  const lists = candidatesOf(tokens, argument).filter(({ names }) => names.every(name => TWIG_NAME.test(name)))
  if (lists.length > 0) return lists.map(list => ({ ...kind, ...list }))
  return literalsIn(tokens, argument).flatMap(({ value, at: start, end }): FoundUse[] => {
    if (TWIG_NAME.test(value)) return [{ ...kind, names: [value], at: start, end }]
    const names = EXTENSIONS.map(extension => `${value}.${extension}`)
    return BARE_NAME.test(value) ? [{ engine: 'twig', names, at: start, end, soft: true }] : []
  })
}
