import type { ClassRef } from '../expressions/expression.ts'
import { type SyntaxNode, text } from '../parse/syntax-tree.ts'

type ImportKind = 'class' | 'function' | 'constant'

/** Resolves names the way PHP does at compile time: the current namespace and its `use` imports. */
export class Names {
  /** Lower case; empty for the global one. */
  private namespace = ''
  /** As written. */
  private shownNamespace = ''
  private imports: Imports = NO_IMPORTS
  /** What was asked for since the namespace began, by the name as it is written. */
  private readonly functions = new Map<string, readonly string[]>()

  enterNamespace(name: string): void {
    this.shownNamespace = name
    this.namespace = name.toLowerCase()
    this.imports = NO_IMPORTS
    this.functions.clear()
  }

  get shown(): string {
    return this.shownNamespace
  }

  addImport(type: string | null, name: string, alias: string): void {
    const kind = type === 'function' ? 'function' : type === 'const' ? 'constant' : 'class'
    const full = withoutSlash(name)
    const short = alias === '' ? lastPart(full) : alias
    if (this.imports === NO_IMPORTS) this.imports = noImports()
    this.functions.clear()
    this.imports[kind].set(
      kind === 'constant' ? short : short.toLowerCase(),
      kind === 'constant' ? full : full.toLowerCase(),
    )
  }

  /** A declared name with its namespace, lower case. */
  declared(name: string): string {
    return this.inNamespace(name.toLowerCase())
  }

  /** A declared constant: its namespace in lower case. */
  declaredConstant(name: string): string {
    return this.inNamespace(name)
  }

  className(name: string): string {
    const lower = name.toLowerCase()
    return this.qualified(lower) ?? this.imports.class.get(lower) ?? this.inNamespace(lower)
  }

  functionNames(name: string): readonly string[] {
    const known = this.functions.get(name)
    if (known) return known
    const names = this.functionNamesOf(name.toLowerCase())
    this.functions.set(name, names)
    return names
  }

  private functionNamesOf(lower: string): readonly string[] {
    const known = this.qualified(lower) ?? this.imports.function.get(lower)
    return known === undefined ? this.withFallback(lower) : [known]
  }

  constantNames(name: string): readonly string[] {
    const known = this.qualified(name) ?? this.imports.constant.get(name)
    return known === undefined ? this.withFallback(name) : [lowerNamespace(known)]
  }

  private withFallback(name: string): readonly string[] {
    return this.namespace === '' ? [name] : [this.inNamespace(name), name]
  }

  private inNamespace(name: string): string {
    return this.namespace === '' ? name : `${this.namespace}\\${name}`
  }

  /** A name with a separator; undefined for a plain one. */
  private qualified(name: string): string | undefined {
    if (name.startsWith('\\')) return name.slice(1)
    const first = name.indexOf('\\')
    if (first < 0) return undefined
    const head = name.slice(0, first).toLowerCase()
    if (head === 'namespace') return this.inNamespace(name.slice(first + 1))
    const imported = this.imports.class.get(head)
    return imported === undefined ? this.inNamespace(name) : `${imported}${name.slice(first)}`
  }
}

type Imports = Readonly<Record<ImportKind, Map<string, string>>>

function noImports(): Imports {
  return { class: new Map(), function: new Map(), constant: new Map() }
}

/** Most files import nothing. Never written to. */
const NO_IMPORTS = noImports()

function withoutSlash(name: string): string {
  return name.startsWith('\\') ? name.slice(1) : name
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('\\') + 1)
}

function lowerNamespace(name: string): string {
  const last = name.lastIndexOf('\\')
  return last < 0 ? name : name.slice(0, last).toLowerCase() + name.slice(last)
}

/** A name as it is written, with the `namespace\` that the parser takes off put back. */
export function writtenName(node: SyntaxNode): string {
  const name = text(node, 'name')
  return node['resolution'] === 'rn' && !/^namespace\\/i.test(name) ? `namespace\\${name}` : name
}

/** What stands for the class where a member is used; undefined for a name that must be resolved. */
export function specialClass(node: SyntaxNode): ClassRef['kind'] | undefined {
  const known: Readonly<Record<string, ClassRef['kind']>> = {
    selfreference: 'self',
    parentreference: 'parent',
    staticreference: 'static',
  }
  if (node.kind === 'name' && /^static$/i.test(text(node, 'name'))) return 'static'
  return known[node.kind]
}
