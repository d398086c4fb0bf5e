import type { SourceToken } from '../php/tokens/source-tokens.ts'
import {
  argumentNamed,
  argumentsAt,
  isMark,
  literalAt,
  type TokenArgument,
  type TokenCall,
} from '../php/tokens/token-arguments.ts'
import { calleeAt } from './callee.ts'
import { candidatesOf, type FoundUse } from './php-uses.ts'

/** What a theme has a fallback for: the name of the part is the first argument. */
const FALLING_BACK: ReadonlyMap<string, string> = new Map(
  Object.entries({
    get_header: 'header',
    get_footer: 'footer',
    get_sidebar: 'sidebar',
  }),
)

const INCLUDING = /^(?:include|require)(?:_once)?$/i

/**
 * The parts that a WordPress theme asks for (Developer Resources, get_template_part and locate_template). `*` in a name
 * stands for what is not known.
 */
export function themeParts(tokens: readonly SourceToken[]): readonly FoundUse[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word' || !isMark(tokens[at + 1], '(')) return []
    const callee = calleeAt(tokens, at)
    const call = argumentsAt(tokens, at + 1)
    if (callee === 'get_template_part') return templatePart(tokens, call)
    if (callee === 'locate_template') return located(tokens, at, call)
    const part = FALLING_BACK.get(callee)
    return part === undefined ? [] : variant(tokens, call, part)
  })
}

function templatePart(tokens: readonly SourceToken[], call: TokenCall): readonly FoundUse[] {
  const slug = argumentNamed(call, 'slug', 0)
  const literal = slug && literalAt(tokens, slug)
  if (!literal) return []
  const name = argumentNamed(call, 'name', 1)
  const names = [...variantNames(tokens, literal.value, name), `${literal.value}.php`]
  return [{ engine: 'theme-part', names, at: literal.at, end: literal.end }]
}

function variantNames(
  tokens: readonly SourceToken[],
  slug: string,
  name: TokenArgument | undefined,
): readonly string[] {
  if (!name || (name.to - name.from === 1 && tokens[name.from]?.text.toLowerCase() === 'null')) return []
  const literal = literalAt(tokens, name)
  if (literal?.value === '') return []
  return [`${slug}-${literal?.value ?? '*'}.php`]
}

function variant(tokens: readonly SourceToken[], call: TokenCall, part: string): readonly FoundUse[] {
  const name = argumentNamed(call, 'name', 0)
  const literal = name && literalAt(tokens, name)
  if (!literal || literal.value === '') return []
  const { value, at, end } = literal
  return [{ engine: 'theme-part', names: [`${part}-${value}.php`], at, end, soft: true }]
}

/** Only where it is loaded: what is merely located may be absent. */
function located(tokens: readonly SourceToken[], at: number, call: TokenCall): readonly FoundUse[] {
  const [names, load] = [argumentNamed(call, 'template_names', 0), argumentNamed(call, 'load', 1)]
  const loads = load !== undefined && tokens[load.from]?.text.toLowerCase() === 'true'
  if (!names || !(loads || INCLUDING.test(tokens[at - 1]?.text ?? ''))) return []
  const literal = literalAt(tokens, names)
  if (!literal) return candidatesOf(tokens, names).map(list => ({ engine: 'theme-part', ...list }))
  return [{ engine: 'theme-part', names: [literal.value], at: literal.at, end: literal.end }]
}
