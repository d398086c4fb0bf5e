import type { TemplateUse } from '../model/template-use.ts'
import type { SourceToken } from '../php/tokens/source-tokens.ts'
import {
  argumentNamed,
  argumentsAt,
  elementsOf,
  isMark,
  type Literal,
  literalAt,
  literalsIn,
  type TokenArgument,
  type TokenCall,
} from '../php/tokens/token-arguments.ts'
import { calleeAt } from './callee.ts'

/** A use whose place is still in bytes. */
export type FoundUse = Omit<TemplateUse, 'span' | 'text'> & { readonly at: number; readonly end: number }

/** Where a call takes the names of views. */
interface ViewCall {
  readonly index: number
  readonly name?: string
  /** An array tells candidates, of which the first that is there is taken. */
  readonly first?: true
  readonly soft?: true
}

/** Laravel: Illuminate\View\Factory, the helpers and facades that hand over to it. `response()` is what a helper gave. */
const VIEW_CALLS: ReadonlyMap<string, ViewCall> = new Map<string, ViewCall>(
  Object.entries({
    view: { index: 0, name: 'view' },
    'view::make': { index: 0, name: 'view' },
    'view::first': { index: 0, name: 'views', first: true },
    'view()->make': { index: 0, name: 'view' },
    'view()->first': { index: 0, name: 'views', first: true },
    'route::view': { index: 1, name: 'view' },
    'response::view': { index: 0, name: 'view' },
    'response()->view': { index: 0, name: 'view' },
    'mail::send': { index: 0, name: 'view', soft: true },
    'pdf::loadview': { index: 0, soft: true },
    '->loadview': { index: 0, soft: true },
    '->view': { index: 0, soft: true },
    '->markdown': { index: 0, soft: true },
  }),
)

/** Illuminate\Mail\Mailables\Content names its views by these arguments. */
const MAIL_ARGUMENTS: ReadonlySet<string> = new Set(['view', 'html', 'text', 'markdown'])

/** The views that PHP code names for Blade's finder. */
export function viewUses(tokens: readonly SourceToken[]): readonly FoundUse[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word' || !isMark(tokens[at + 1], '(')) return []
    const callee = calleeAt(tokens, at)
    if (callee === 'new content') return mailContent(tokens, at)
    const shape = VIEW_CALLS.get(callee) ?? VIEW_CALLS.get(callee.slice(Math.max(0, callee.lastIndexOf('->'))))
    return shape ? viewsOf(tokens, argumentsAt(tokens, at + 1), shape) : []
  })
}

function viewsOf(tokens: readonly SourceToken[], call: TokenCall, shape: ViewCall): readonly FoundUse[] {
  const argument = argumentNamed(call, shape.name ?? '', shape.index)
  if (!argument) return []
  const kind = { engine: 'blade', ...(shape.soft && { soft: true as const }) } as const
  if (shape.first) return candidatesOf(tokens, argument).map(use => ({ ...use, ...kind }))
  return literalsIn(tokens, argument)
    .filter(isViewName)
    .map(literal => ({ ...useOf(literal), ...kind }))
}

function isViewName({ value }: Literal): boolean {
  return /^[\w.:/\-\u0080-\uffff]+$/.test(value) && !/^[.:/-]|[.:/]$/.test(value)
}

function mailContent(tokens: readonly SourceToken[], at: number): readonly FoundUse[] {
  return argumentsAt(tokens, at + 1)
    .args.filter(({ name }) => name !== undefined && MAIL_ARGUMENTS.has(name))
    .flatMap(argument => literalsIn(tokens, argument).filter(isViewName))
    .map(literal => ({ engine: 'blade', soft: true, ...useOf(literal) }) as const)
}

function useOf({ value, at, end }: Literal) {
  return { names: [value], at, end }
}

/** One use that names all literals of an array; none where one of them is not known. */
export function candidatesOf(
  tokens: readonly SourceToken[],
  argument: TokenArgument,
): readonly { readonly names: readonly string[]; readonly at: number; readonly end: number }[] {
  const literals = elementsOf(tokens, argument)?.map(element => literalAt(tokens, element))
  const [first, last] = [tokens[argument.from], tokens[argument.to - 1]]
  if (!literals || literals.length === 0 || !first || !last) return []
  const names = literals.flatMap(literal => (literal ? [literal.value] : []))
  return names.length === literals.length ? [{ names, at: first.at, end: last.end }] : []
}
