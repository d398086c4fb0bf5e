import { decodeBytes } from '../text/utf8.ts'

const SPECIAL: ReadonlySet<string> = new Set(['self', 'parent', 'static'])

/** What a class name of the source means: by namespace and imports (PHP manual, "Name resolution rules"). */
export class ClassNames {
  private namespace = ''
  private readonly imports = new Map<string, string>()

  enter(namespace: string): void {
    this.namespace = decodeBytes(namespace)
    this.imports.clear()
  }

  import(name: string, alias: string | undefined): void {
    const full = decodeBytes(name).replace(/^\\/, '')
    this.imports.set((alias ?? full.slice(full.lastIndexOf('\\') + 1)).toLowerCase(), full)
  }

  /** The full name of what is declared here under a plain one. */
  declared(name: string): string {
    return this.below(decodeBytes(name))
  }

  /** Undefined for `self`, `parent` and `static`. */
  resolve(written: string): string | undefined {
    const name = decodeBytes(written)
    if (name.startsWith('\\')) return name.slice(1)
    const slash = name.indexOf('\\')
    const first = (slash < 0 ? name : name.slice(0, slash)).toLowerCase()
    if (slash < 0 && SPECIAL.has(first)) return undefined
    if (slash >= 0 && first === 'namespace') return this.below(name.slice(slash + 1))
    const imported = this.imports.get(first)
    if (imported !== undefined) return slash < 0 ? imported : imported + name.slice(slash)
    return this.below(name)
  }

  private below(name: string): string {
    return this.namespace === '' ? name : `${this.namespace}\\${name}`
  }
}
