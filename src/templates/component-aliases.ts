import type { SourceToken } from '../php/tokens/source-tokens.ts'
import { argumentsAt, isMark } from '../php/tokens/token-arguments.ts'
import { calleeAt } from './callee.ts'

/** Illuminate\View\Compilers\BladeCompiler: what gives components their names. */
const NAMING = /(?:->|::)(?:component|components|aliascomponent)$/

/** Every text that is handed to what names components: one of them is the name. */
export function componentAliases(tokens: readonly SourceToken[]): readonly string[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word' || !isMark(tokens[at + 1], '(') || !NAMING.test(calleeAt(tokens, at))) return []
    const { close } = argumentsAt(tokens, at + 1)
    return tokens.slice(at + 2, close).flatMap(({ value }) => value ?? [])
  })
}
