import type { ClassFacts, ClassOpening, ClassUse, ClassUseKind, DeclaredClass } from './class-facts.ts'
import { ClassNames } from './class-names.ts'
import { ARROW, classTokens, NAME, SCOPE, STRING, type Tokens } from './class-tokens.ts'
import { Positions } from './positions.ts'
import { decodeBytes } from './utf8.ts'

/** A use at its place in the source: every one of them, not only the first of each name. */
export interface ClassSite {
  readonly name: string
  readonly how: ClassUseKind
  /** Byte offsets of the name. */
  readonly from: number
  readonly to: number
  readonly when: ClassUse['when']
}

/** A declaration at its place in the source. */
export interface ClassDeclaration extends Omit<DeclaredClass, 'span'> {
  readonly from: number
  readonly to: number
}

export interface ClassScan extends Pick<ClassFacts, 'guards' | 'aliases' | 'opens'> {
  readonly declared: readonly ClassDeclaration[]
  readonly sites: readonly ClassSite[]
}

/** What a file (bytes as latin1) says about classes. */
export function classFactsOf(source: string): ClassFacts {
  const { declared, sites, guards, aliases, opens } = scanClasses(source)
  const positions = new Positions(source)
  return {
    declared: declared.map(({ from, to, ...rest }) => ({ ...rest, span: positions.span(from, to) })),
    uses: firstOfEach(sites).map(({ from, to, ...rest }) => ({
      ...rest,
      written: decodeBytes(source.slice(from, to)),
      span: positions.span(from, to),
    })),
    guards,
    aliases,
    opens,
  }
}

function firstOfEach(sites: readonly ClassSite[]): readonly ClassSite[] {
  const seen = new Set<string>()
  return sites.filter(({ name, how }) => {
    const key = `${how} ${name}`
    return !seen.has(key) && seen.add(key)
  })
}

/** Linear in the source; never throws. */
export function scanClasses(source: string): ClassScan {
  return new ClassScanner(classTokens(source)).run()
}

type Body = 'namespace' | 'class' | 'function' | 'other'

const GUARDS: ReadonlySet<string> = new Set(['class_exists', 'interface_exists', 'trait_exists', 'enum_exists'])
const DECLARING = /^(?:class|interface|trait|enum)$/

class ClassScanner {
  private readonly tokens: Tokens
  private readonly names = new ClassNames()
  private readonly declared: ClassDeclaration[] = []
  private readonly sites: ClassSite[] = []
  private readonly guards = new Set<string>()
  private readonly aliases = new Set<string>()
  private readonly opens = new Set<ClassOpening>()
  private readonly bodies: { readonly kind: Body; readonly parens: number }[] = []
  /** What the next `{` at that depth of parentheses opens. */
  private readonly heads: { readonly kind: Body; readonly parens: number }[] = []
  private parens = 0

  constructor(tokens: Tokens) {
    this.tokens = tokens
  }

  run(): ClassScan {
    const { kinds } = this.tokens
    for (let at = 0; at < kinds.length; ) at = this.token(kinds[at] ?? 0, at)
    return {
      declared: this.declared,
      sites: this.sites,
      guards: [...this.guards],
      aliases: [...this.aliases],
      opens: [...this.opens],
    }
  }

  private token(kind: number, at: number): number {
    if (kind === NAME) return this.name(at)
    if (kind === 40) this.parens++
    else if (kind === 41) this.parens--
    else if (kind === 123) this.open()
    else if (kind === 125) this.close()
    else if (kind === 59 && this.heads.at(-1)?.parens === this.parens) this.heads.pop()
    return at + 1
  }

  private open(): void {
    const head = this.heads.at(-1)?.parens === this.parens ? this.heads.pop() : undefined
    this.bodies.push({ kind: head?.kind ?? 'other', parens: this.parens })
  }

  private close(): void {
    const body = this.bodies.pop()
    if (!body) return
    this.parens = body.parens
    while ((this.heads.at(-1)?.parens ?? 0) > this.parens) this.heads.pop()
  }

  private kind(at: number): number {
    return this.tokens.kinds[at] ?? 0
  }

  private text(at: number): string {
    return this.tokens.source.slice(this.tokens.starts[at], this.tokens.ends[at])
  }

  private word(at: number): string {
    return this.kind(at) === NAME ? this.text(at).toLowerCase() : ''
  }

  private head(kind: Body): void {
    this.heads.push({ kind, parens: this.parens })
  }

  private name(at: number): number {
    const before = this.kind(at - 1)
    if (before === ARROW || before === SCOPE) return at + 1
    const word = this.word(at)
    if (isMemberKeyword(this.word(at - 1)) && this.kind(at + 1) !== SCOPE) return at + 1
    switch (word) {
      case 'namespace':
        return this.namespace(at)
      case 'use':
        return this.use(at)
      case 'function':
      case 'fn':
        if (word === 'function') this.head('function')
        return at + 1
      case 'class':
      case 'interface':
      case 'trait':
      case 'enum':
        return this.declaration(word, at)
      case 'extends':
      case 'implements':
        return this.kind(at + 1) === NAME ? this.list(word, at + 1) : at + 1
      case 'new':
        return this.construction(at + 1)
      case 'instanceof':
        return this.plainName('instanceof', at + 1)
      default:
        return this.mentioned(word, at)
    }
  }

  private namespace(at: number): number {
    const named = this.kind(at + 1) === NAME
    const after = named ? at + 2 : at + 1
    if (this.kind(after) !== 59 && this.kind(after) !== 123) return at + 1
    this.names.enter(named ? this.text(at + 1) : '')
    if (this.kind(after) === 123) this.head('namespace')
    return after
  }

  private use(at: number): number {
    if (this.kind(at + 1) !== NAME) return at + 1
    if (this.bodies.at(-1)?.kind === 'class') return this.list('trait', at + 1)
    return this.bodies.every(({ kind }) => kind === 'namespace') ? this.imports(at + 1) : at + 1
  }

  /** `a\b as c, d\{e, f as g}`, to the end of the statement. */
  private imports(from: number): number {
    if (isOtherImport(this.word(from)) && this.kind(from + 1) === NAME) return this.statementEnd(from)
    let at = from
    for (; this.kind(at) === NAME; at++) {
      if (this.kind(at + 1) === 92 && this.kind(at + 2) === 123) at = this.group(this.text(at), at + 3)
      else at = this.imported('', at)
      if (this.kind(at) !== 44) return at
    }
    return at
  }

  private group(prefix: string, from: number): number {
    let at = from
    while (this.kind(at) === NAME) {
      if (isOtherImport(this.word(at)) && this.kind(at + 1) === NAME) at = this.skipImport(at + 1)
      else at = this.imported(`${prefix}\\`, at)
      if (this.kind(at) === 44) at++
    }
    return this.kind(at) === 125 ? at + 1 : at
  }

  private skipImport(at: number): number {
    return this.word(at + 1) === 'as' ? at + 3 : at + 1
  }

  private imported(prefix: string, at: number): number {
    const aliased = this.word(at + 1) === 'as' && this.kind(at + 2) === NAME
    this.names.import(prefix + this.text(at), aliased ? this.text(at + 2) : undefined)
    return this.skipImport(at)
  }

  private statementEnd(from: number): number {
    let at = from
    while (at < this.tokens.kinds.length && this.kind(at) !== 59) at++
    return at
  }

  private declaration(word: string, at: number): number {
    if (this.word(at - 1) === 'new' || (this.word(at - 1) === 'readonly' && this.word(at - 2) === 'new')) {
      this.head('class')
      return at + 1
    }
    if (!this.isDeclared(word, at)) return this.mentioned(word, at)
    this.head('class')
    this.declared.push({
      name: this.names.declared(this.text(at + 1)),
      kind: word as DeclaredClass['kind'],
      conditional: this.bodies.some(({ kind }) => kind !== 'namespace'),
      ...this.place(at + 1),
    })
    return at + 2
  }

  /** `enum` is an ordinary name where nothing that belongs to an enum follows (zend_language_scanner.l). */
  private isDeclared(word: string, at: number): boolean {
    if (this.kind(at + 1) !== NAME) return false
    if (word !== 'enum') return !/^(?:extends|implements)$/.test(this.word(at + 1))
    const after = this.kind(at + 2)
    return (
      !/^(?:extends|implements)$/.test(this.word(at + 1)) &&
      (after === 123 || after === 58 || this.word(at + 2) === 'implements')
    )
  }

  private list(how: ClassUseKind, from: number): number {
    let at = from
    for (; this.kind(at) === NAME; at += 2) {
      this.site(how, at)
      if (this.kind(at + 1) !== 44) return at + 1
    }
    return at
  }

  private construction(at: number): number {
    if (this.kind(at) !== NAME || DECLARING.test(this.word(at))) return at
    if (this.word(at) === 'readonly' && this.word(at + 1) === 'class') return at + 1
    return this.plainName('new', at)
  }

  /** `new a::$b` takes the class's name from a property. */
  private plainName(how: ClassUseKind, at: number): number {
    if (this.kind(at) !== NAME || this.kind(at + 1) === SCOPE) return at
    this.site(how, at)
    return at + 1
  }

  private mentioned(word: string, at: number): number {
    if (this.kind(at + 1) === SCOPE) {
      this.site(this.word(at + 2) === 'class' ? 'mention' : 'static', at)
      return at + 2
    }
    if (this.kind(at + 1) === 40) this.call(word.replace(/^\\/, ''), at + 2)
    return at + 1
  }

  private call(name: string, argument: number): void {
    if (GUARDS.has(name)) {
      const asked = this.className(argument)
      if (asked !== undefined) this.guards.add(asked.toLowerCase())
    } else if (name === 'class_alias') this.alias(argument)
    else if (name === 'spl_autoload_register' && this.kind(argument) !== 41) this.opens.add('autoloader')
    else if (name === 'eval' && this.mayDeclare(argument)) this.opens.add('eval')
  }

  /** What `'A\B'` or `B::class` means as an argument that ends there. */
  private className(at: number): string | undefined {
    if (this.kind(at) === STRING && this.endsArgument(at + 1)) return contentOf(this.text(at)).replace(/^\\/, '')
    if (this.kind(at) !== NAME || this.kind(at + 1) !== SCOPE || this.word(at + 2) !== 'class') return undefined
    return this.endsArgument(at + 3) ? this.names.resolve(this.text(at)) : undefined
  }

  private endsArgument(at: number): boolean {
    return this.kind(at) === 44 || this.kind(at) === 41
  }

  private alias(from: number): void {
    let depth = 0
    let at = from
    for (; at < this.tokens.kinds.length && !(depth === 0 && this.endsArgument(at)); at++)
      depth += depthOf(this.kind(at))
    const alias = this.className(at + 1)
    if (alias === undefined) this.opens.add('alias')
    else this.aliases.add(alias.toLowerCase())
  }

  /** Code without a word for a class in it declares none; code that is computed may. */
  private mayDeclare(from: number): boolean {
    let depth = 0
    let strings = 0
    for (let at = from; at < this.tokens.kinds.length && depth >= 0; at++) {
      depth += depthOf(this.kind(at))
      if (this.kind(at) !== STRING && this.kind(at) !== STRING + 1) continue
      strings++
      if (/\b(?:class|interface|trait|enum)\b/i.test(this.text(at))) return true
    }
    return strings === 0
  }

  private place(at: number): { from: number; to: number } {
    return { from: this.tokens.starts[at] ?? 0, to: this.tokens.ends[at] ?? 0 }
  }

  private site(how: ClassUseKind, at: number): void {
    const name = this.names.resolve(this.text(at))
    if (name !== undefined) this.sites.push({ name, how, ...this.place(at), when: this.when(how) })
  }

  private when(how: ClassUseKind): ClassUse['when'] {
    const kinds = this.bodies.map(({ kind }) => kind)
    if (kinds.includes('function')) return 'function'
    // A constant's or a default's value is computed when it is first asked for.
    if (kinds.at(-1) === 'class' && how === 'static') return 'function'
    return kinds.includes('other') ? 'branch' : 'always'
  }
}

function isMemberKeyword(word: string): boolean {
  return word === 'function' || word === 'const' || word === 'goto'
}

function isOtherImport(word: string): boolean {
  return word === 'function' || word === 'const'
}

function depthOf(kind: number): number {
  if (kind === 40 || kind === 91 || kind === 123) return 1
  return kind === 41 || kind === 93 || kind === 125 ? -1 : 0
}

/** Of a constant string with its quotes: in both kinds `\\` stands for a backslash, and before a letter it stands for itself. */
function contentOf(quoted: string): string {
  return decodeBytes(quoted.slice(1, -1)).replaceAll('\\\\', '\\')
}
