import type { SourceToken } from '../php/tokens/source-tokens.ts'
import { isMark } from '../php/tokens/token-arguments.ts'

const NO_CALL: ReadonlySet<string> = new Set(['function', 'fn', 'const'])

/**
 * What the word at an index calls, in lower case: `name`, `class::name`, `new class`, `helper()->name` of a helper without
 * arguments, else `->name`. Qualified names lose their namespace. Empty for a declaration.
 */
export function calleeAt(tokens: readonly SourceToken[], at: number): string {
  const name = lastPart(tokens[at])
  const before = tokens[at - 1]
  if (before?.kind === 'word') {
    const word = before.text.toLowerCase()
    return NO_CALL.has(word) ? '' : word === 'new' ? `new ${name}` : name
  }
  if (isMark(before, '::')) return `${lastPart(tokens[at - 2])}::${name}`
  if (!isMark(before, '->') && !isMark(before, '?->')) return isMark(before, '&') ? declaredOr(tokens, at, name) : name
  const helper = isMark(tokens[at - 2], ')') && isMark(tokens[at - 3], '(') ? tokens[at - 4] : undefined
  const isHelper = helper?.kind === 'word' && !isMark(tokens[at - 5], '->') && !isMark(tokens[at - 5], '?->')
  return isHelper ? `${lastPart(helper)}()->${name}` : `->${name}`
}

/** `function &name(` declares. */
function declaredOr(tokens: readonly SourceToken[], at: number, name: string): string {
  return tokens[at - 2]?.text.toLowerCase() === 'function' ? '' : name
}

function lastPart(token: SourceToken | undefined): string {
  const text = token?.kind === 'word' ? token.text : ''
  return text.slice(text.lastIndexOf('\\') + 1).toLowerCase()
}
