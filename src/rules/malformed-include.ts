import type { Fix } from '../model/finding.ts'
import { directoryOf, displayName, joinPath, type RepoPath } from '../model/path.ts'
import type { Expr } from '../php/expressions/expression.ts'
import type { IncludeFact, IncludeKeyword } from '../php/facts.ts'
import type { IncludeSite } from '../resolve/verdicts/resolution.ts'
import { addSlash } from './operand-edit.ts'
import type { Rule, RuleContext } from './rule.ts'

/** The operand of an include is not what its author meant (conformance rows 25 and 41 to 43, and a lost slash). */
export const malformedInclude: Rule = {
  id: 'malformed-include',
  severity: 'error',
  summary: 'The operand of an include is not the path that was meant: a lost slash, or an operator that belongs to it.',
  *include(site, context) {
    const fault = operatorFault(site.fact) ?? pathFault(site, context) ?? besideRoot(site)
    if (fault === undefined) return
    const { fact, path } = site
    yield {
      path,
      span: fact.span,
      message: fault.message,
      key: fact.text,
      target: {
        expression: displayName(fact.text),
        tried: fault.tried,
        ...(fault.nearest ? { nearest: fault.nearest } : {}),
      },
      ...(fault.fixes ? { fixes: fault.fixes } : {}),
    }
  },
}

interface Fault {
  readonly message: string
  readonly tried: string[]
  readonly nearest?: string
  readonly fixes?: readonly Fix[]
}

/** An include takes everything behind it as its operand: PHP then looks for a file named "1". */
function operatorFault({ operand, keyword }: IncludeFact): Fault | undefined {
  switch (operand.kind) {
    case 'or':
    case 'and':
      return {
        message:
          'The operator behind the path belongs to the operand, so PHP looks for a file named "1": put the include in parentheses.',
        tried: ['1'],
      }
    case 'compare':
      return {
        message: 'The comparison behind the path belongs to the operand: put the include in parentheses.',
        tried: ['1'],
      }
    default:
      return isEmpty(operand) ? { message: EMPTY[keyword], tried: [''] } : undefined
  }
}

/** Conformance row 25: null and false are the empty path too. */
function isEmpty(operand: Expr): boolean {
  return operand.kind === 'null' || ((operand.kind === 'literal' || operand.kind === 'boolean') && !operand.value)
}

const EMPTY: Readonly<Record<IncludeKeyword, string>> = {
  include: 'The path is empty: PHP throws here.',
  require: 'The path is empty: PHP throws here.',
  include_once: 'The path is empty: PHP warns here and includes nothing.',
  require_once: 'The path is empty: the request ends here.',
}

function pathFault(site: IncludeSite, context: RuleContext): Fault | undefined {
  const { operand, text } = site.fact
  if (operand.kind !== 'concat' || (site.resolution.kind !== 'missing' && site.resolution.kind !== 'outside'))
    return undefined
  return (
    lostSlash(operand.parts, site, context) ??
    (text.startsWith('(') ? tornApart(operand.parts, site, context) : undefined)
  )
}

/** `__DIR__ . 'x.php'`, where `__DIR__ . '/x.php'` is there. */
function lostSlash(parts: readonly Expr[], site: IncludeSite, { project }: RuleContext): Fault | undefined {
  const { path } = site
  const [head, ...rest] = parts
  const tail = literalOf(rest)
  if (tail === undefined || /^[/\\]/.test(tail) || !isOwnDirectory(head)) return undefined
  const meant = joinPath(directoryOf(path), tail)
  if (!project.tree.paths.has(meant as RepoPath)) return undefined
  const wrong = directoryOf(path) + tail
  const message = `A slash is missing between the directory and ${displayName(tail)}: did you mean ${displayName(meant)}?`
  const fixes = rest.length === 1 ? addSlash(site) : []
  return { message, tried: [displayName(wrong)], nearest: displayName(meant), fixes }
}

/** `ROOT . 'x.php'`, where ROOT is the project's root. */
function besideRoot(site: IncludeSite): Fault | undefined {
  const { resolution, fact } = site
  if (resolution.kind !== 'outside' || resolution.meant === undefined) return undefined
  const meant = displayName(resolution.meant)
  const message = `No slash follows the directory, so PHP looks beside the project: did you mean ${meant}?`
  const [head, ...rest] = fact.operand.kind === 'concat' ? fact.operand.parts : []
  const isSlashAll = head?.kind !== 'literal' && rest.length === 1 && literalOf(rest) === resolution.meant
  return { message, tried: [meant], nearest: meant, ...(isSlashAll && { fixes: addSlash(site) }) }
}

/** `__DIR__` and `dirname(__FILE__)`. */
function isOwnDirectory(head: Expr | undefined): boolean {
  if (head?.kind === 'magic') return head.name === '__DIR__'
  const [only, more] = head?.kind === 'call' && head.names.at(-1) === 'dirname' ? head.args : []
  return only?.value.kind === 'magic' && only.value.name === '__FILE__' && more === undefined
}

/** `include('a.php') . 'b'`: the operand is `a.phpb`, and `a.php` is there. */
function tornApart(
  parts: readonly Expr[],
  { resolution, fact }: IncludeSite,
  { project }: RuleContext,
): Fault | undefined {
  const last = parts.at(-1)
  const [wanted] = resolution.kind === 'missing' ? resolution.tried : []
  if (
    last?.kind !== 'literal' ||
    last.value === '' ||
    !wanted?.endsWith(last.value) ||
    !/^\([^()]*\)\s*\./.test(fact.text)
  )
    return undefined
  const meant = wanted.slice(0, -last.value.length)
  if (!project.tree.paths.has(meant as RepoPath)) return undefined
  const message = `The parentheses do not end the path: PHP looks for ${displayName(wanted)}, not for ${displayName(meant)}.`
  return { message, tried: [displayName(wanted)], nearest: displayName(meant) }
}

function literalOf(parts: readonly Expr[]): string | undefined {
  if (parts.length === 0) return undefined
  const texts = parts.map(part => (part.kind === 'literal' ? part.value : undefined))
  return texts.every(text => text !== undefined) ? texts.join('') : undefined
}
