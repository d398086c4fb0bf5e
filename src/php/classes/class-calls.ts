import { decodeBytes } from '../text/utf8.ts'
import type { ClassCursor } from './class-cursor.ts'
import type { ClassOpening } from './class-facts.ts'
import type { ClassNames } from './class-names.ts'
import { INTERPOLATED, NAME, SCOPE, STRING } from './class-tokens.ts'

const GUARDS: ReadonlySet<string> = new Set(['class_exists', 'interface_exists', 'trait_exists', 'enum_exists'])

/** An argument longer than this many tokens is not looked through: so the whole stays linear. */
const MAX_ARGUMENT = 500

/** What calls of functions say about classes. */
export class ClassCalls {
  readonly guards = new Set<string>()
  readonly aliases = new Set<string>()
  readonly opens = new Set<ClassOpening>()
  private readonly cursor: ClassCursor
  private readonly names: ClassNames

  constructor(cursor: ClassCursor, names: ClassNames) {
    this.cursor = cursor
    this.names = names
  }

  /** `name`: in lower case, without a leading backslash; `argument`: the index after the parenthesis. */
  call(name: string, argument: number): void {
    if (GUARDS.has(name)) {
      const asked = this.className(argument)
      if (asked !== undefined) this.guards.add(asked.toLowerCase())
    } else if (name === 'class_alias') this.alias(argument)
    else if (name === 'spl_autoload_register' && this.cursor.kind(argument) !== 41) this.opens.add('autoloader')
    else if (name === 'eval' && this.mayDeclare(argument)) this.opens.add('eval')
  }

  /** What `'A\B'` or `B::class` means as an argument that ends there. */
  private className(at: number): string | undefined {
    const { cursor } = this
    if (cursor.kind(at) === STRING && this.endsArgument(at + 1)) return contentOf(cursor.text(at)).replace(/^\\/, '')
    if (cursor.kind(at) !== NAME || cursor.kind(at + 1) !== SCOPE || cursor.word(at + 2) !== 'class') return undefined
    return this.endsArgument(at + 3) ? this.names.resolve(cursor.text(at)) : undefined
  }

  private endsArgument(at: number): boolean {
    const kind = this.cursor.kind(at)
    return kind === 44 || kind === 41
  }

  private alias(from: number): void {
    const stop = from + MAX_ARGUMENT
    let at = from
    for (let depth = 0; at < stop && !(depth === 0 && this.endsArgument(at)); at++)
      depth += depthOf(this.cursor.kind(at))
    const alias = this.className(at + 1)
    if (alias === undefined) this.opens.add('alias')
    else this.aliases.add(alias.toLowerCase())
  }

  /** Code without a word for a class in it declares none; code that is computed may. */
  private mayDeclare(from: number): boolean {
    const { cursor } = this
    let strings = 0
    for (let at = from, depth = 0; depth >= 0 && cursor.kind(at) !== 0; at++) {
      if (at > from + MAX_ARGUMENT) return true
      const kind = cursor.kind(at)
      depth += depthOf(kind)
      if (kind !== STRING && kind !== INTERPOLATED) continue
      strings++
      if (/\b(?:class|interface|trait|enum)\b/i.test(cursor.text(at))) return true
    }
    return strings === 0
  }
}

function depthOf(kind: number): number {
  if (kind === 40 || kind === 91 || kind === 123) return 1
  return kind === 41 || kind === 93 || kind === 125 ? -1 : 0
}

/** Of a constant string with its quotes: in both kinds `\\` stands for a backslash, and before a letter it stands for itself. */
function contentOf(quoted: string): string {
  return decodeBytes(quoted.slice(1, -1)).replaceAll('\\\\', '\\')
}
