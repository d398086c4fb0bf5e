import { Positions } from '../text/positions.ts'
import { decodeBytes } from '../text/utf8.ts'
import { ClassBodies } from './class-bodies.ts'
import { ClassCalls } from './class-calls.ts'
import { ClassCursor } from './class-cursor.ts'
import type { ClassFacts, ClassUse, ClassUseKind, DeclaredClass } from './class-facts.ts'
import { readImports } from './class-imports.ts'
import { ClassNames } from './class-names.ts'
import { ARROW, classTokens, NAME, SCOPE } from './class-tokens.ts'

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
  return new ClassScanner(new ClassCursor(classTokens(source))).run()
}

class ClassScanner {
  private readonly cursor: ClassCursor
  private readonly names = new ClassNames()
  private readonly bodies = new ClassBodies()
  private readonly calls: ClassCalls
  private readonly declared: ClassDeclaration[] = []
  private readonly sites: ClassSite[] = []

  constructor(cursor: ClassCursor) {
    this.cursor = cursor
    this.calls = new ClassCalls(cursor, this.names)
  }

  run(): ClassScan {
    const { cursor, bodies, declared, sites, calls } = this
    for (let at = 0; at < cursor.length; ) {
      const kind = cursor.kind(at)
      if (kind !== NAME) bodies.punctuation(kind)
      at = kind === NAME ? this.name(at) : at + 1
    }
    const { guards, aliases, opens } = calls
    return { declared, sites, guards: [...guards], aliases: [...aliases], opens: [...opens] }
  }

  private name(at: number): number {
    const { cursor } = this
    const before = cursor.kind(at - 1)
    if (before === ARROW || before === SCOPE) return at + 1
    if (isMemberKeyword(cursor.word(at - 1)) && cursor.kind(at + 1) !== SCOPE) return at + 1
    const word = cursor.word(at)
    switch (word) {
      case 'namespace':
        return this.namespace(at)
      case 'use':
        return this.use(at)
      case 'function':
        this.bodies.head('function')
        return at + 1
      case 'class':
      case 'interface':
      case 'trait':
      case 'enum':
        return this.declaration(word, at)
      case 'extends':
      case 'implements':
        return cursor.kind(at + 1) === NAME ? this.list(word, at + 1) : at + 1
      case 'new':
        return this.construction(at + 1)
      case 'instanceof':
        return this.plainName('instanceof', at + 1)
      default:
        return this.mentioned(word, at)
    }
  }

  private namespace(at: number): number {
    const { cursor } = this
    const named = cursor.kind(at + 1) === NAME
    const after = named ? at + 2 : at + 1
    if (cursor.kind(after) !== 59 && cursor.kind(after) !== 123) return at + 1
    this.names.enter(named ? cursor.text(at + 1) : '')
    if (cursor.kind(after) === 123) this.bodies.head('namespace')
    return after
  }

  private use(at: number): number {
    if (this.cursor.kind(at + 1) !== NAME) return at + 1
    if (this.bodies.innermost === 'class') return this.list('trait', at + 1)
    return this.bodies.outermost ? readImports(this.cursor, this.names, at + 1) : at + 1
  }

  private declaration(word: DeclaredClass['kind'], at: number): number {
    const { cursor } = this
    if (cursor.word(at - 1) === 'new' || (cursor.word(at - 1) === 'readonly' && cursor.word(at - 2) === 'new')) {
      this.bodies.head('class')
      return at + 1
    }
    if (!this.isDeclared(word, at)) return this.mentioned(word, at)
    this.bodies.head('class')
    this.declared.push({
      name: this.names.declared(cursor.text(at + 1)),
      kind: word,
      conditional: !this.bodies.outermost,
      ...cursor.place(at + 1),
    })
    return at + 2
  }

  /** `enum` is an ordinary name where nothing that belongs to an enum follows (zend_language_scanner.l). */
  private isDeclared(word: string, at: number): boolean {
    const { cursor } = this
    if (cursor.kind(at + 1) !== NAME || /^(?:extends|implements)$/.test(cursor.word(at + 1))) return false
    const after = cursor.kind(at + 2)
    return word !== 'enum' || after === 123 || after === 58 || cursor.word(at + 2) === 'implements'
  }

  private list(how: ClassUseKind, from: number): number {
    for (let at = from; ; at += 2) {
      if (this.cursor.kind(at) !== NAME) return at
      this.site(how, at)
      if (this.cursor.kind(at + 1) !== 44) return at + 1
    }
  }

  private construction(at: number): number {
    const { cursor } = this
    if (cursor.word(at) === 'class') return at
    if (cursor.word(at) === 'readonly' && cursor.word(at + 1) === 'class') return at + 1
    return this.plainName('new', at)
  }

  /** `new a::$b` takes the class's name from a property. */
  private plainName(how: ClassUseKind, at: number): number {
    if (this.cursor.kind(at) !== NAME || this.cursor.kind(at + 1) === SCOPE) return at
    this.site(how, at)
    return at + 1
  }

  private mentioned(word: string, at: number): number {
    const next = this.cursor.kind(at + 1)
    if (next === SCOPE) {
      this.site(this.cursor.word(at + 2) === 'class' ? 'mention' : 'static', at)
      return at + 2
    }
    if (next === 40) this.calls.call(word.replace(/^\\/, ''), at + 2)
    return at + 1
  }

  private site(how: ClassUseKind, at: number): void {
    const name = this.names.resolve(this.cursor.text(at))
    if (name !== undefined) this.sites.push({ name, how, ...this.cursor.place(at), when: this.when(how) })
  }

  private when(how: ClassUseKind): ClassUse['when'] {
    if (this.bodies.isIn('function')) return 'function'
    // A constant's or a default's value is computed when it is first asked for.
    if (this.bodies.innermost === 'class' && how === 'static') return 'function'
    return this.bodies.isIn('other') ? 'branch' : 'always'
  }
}

function isMemberKeyword(word: string): boolean {
  return word === 'function' || word === 'const' || word === 'goto'
}
