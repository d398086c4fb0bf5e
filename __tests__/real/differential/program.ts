/** Statements, and the expression that they leave the value in. */
export interface Step {
  readonly pre: readonly string[]
  readonly expr: string
}

export type Carrier = (p: Program, e: string) => Step
/** `t`: a path relative to the root. */
export type Source = (p: Program, t: string) => Step
/** `k`: include or include_once. */
export type Sink = (p: Program, e: string, k: string) => readonly string[]

/** Files that load, and names that none of them has. */
export const EXISTING = ['lib/alpha.php', 'lib/beta.php', 'inc/gamma.php', 'inc/deep/delta.php', 'omega.php']
const MISSING = [
  ...['lib/alpha.phpp', 'lib/alhpa.php', 'inc/Gamma.php', 'lib/nothing.php'],
  ...['inc/deep/detla.php', 'omeg.php', 'lib/beta.php.php'],
]

/** Roots that any function knows, and those that only the file scope does. */
const GLOBAL_ROOTS = ['ROOT', 'Cfg::ROOT', 'Cfg::$root', 'Cfg::root()', 'getroot()']
const ROOTS = [...GLOBAL_ROOTS, '$root', "$GLOBALS['root']", '$cfg->root', "$conf['root']"]

/** A made-up PHP program in the making: the same for the same seed (mulberry32). */
export class Program {
  readonly files = new Map<string, string>()
  readonly declarations: string[] = []
  /** The page that is requested. */
  readonly page: string
  readonly rootOfPage: string
  private state: number
  private count = 0

  constructor(seed: number) {
    this.state = seed >>> 0
    for (const path of EXISTING) this.file(path, '<?php hit();\n')
    this.page = this.pick(['main.php', 'pages/main.php'])
    this.rootOfPage = this.page.includes('/') ? 'dirname(__DIR__)' : '__DIR__'
  }

  private random(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** Below `end`. */
  number(end: number): number {
    return Math.floor(this.random() * end)
  }

  chance(share: number): boolean {
    return this.random() < share
  }

  pick<T>(options: readonly [T, ...T[]] | readonly T[]): T {
    const chosen = options[this.number(options.length)]
    if (chosen === undefined) throw new Error('nothing to choose from')
    return chosen
  }

  /** A number for names that nothing else has. */
  id(): number {
    return ++this.count
  }

  declare(text: string): void {
    this.declarations.push(text)
  }

  file(path: string, text: string): void {
    this.files.set(path, text)
  }

  target(): string {
    return this.chance(0.6) ? this.pick(EXISTING) : this.pick(MISSING)
  }

  /** A value that the program is not meant to use in the end. */
  bogus(): string {
    const options = [
      () => this.quote('nowhere/none.php'),
      () => this.globalPath(this.pick(MISSING)),
      () => this.globalPath(this.pick(EXISTING)),
      () => 'null',
      () => "''",
    ]
    return this.pick(options)()
  }

  /** An expression for a path below the root, for the file scope. */
  path(target: string): string {
    return `${this.pick([...ROOTS, this.rootOfPage])} . ${this.tail(target)}`
  }

  /** The same for any scope of the page. */
  globalPath(target: string): string {
    return `${this.pick([...GLOBAL_ROOTS, this.rootOfPage])} . ${this.tail(target)}`
  }

  private quote(text: string): string {
    return this.chance(0.5) ? `'${text}'` : `"${text}"`
  }

  private tail(target: string): string {
    const whole = `/${target}`
    const cut = 1 + this.number(whole.length - 1)
    const [head, rest] = [whole.slice(0, cut), whole.slice(cut)].map(part => this.quote(part))
    const options = [
      `${head} . ${rest}`,
      `sprintf('%s%s', ${head}, ${rest})`,
      `implode('', [${head}, ${rest}])`,
      `str_replace('@', ${rest}, '${whole.slice(0, cut)}@')`,
      `rtrim('${whole}/', '/')`,
      `substr('xx${whole}', 2)`,
      `DIRECTORY_SEPARATOR . '${target}'`,
      `strtr('${whole.replaceAll('/', '|')}', '|', '/')`,
      `dirname('${whole}/x')`,
    ]
    return this.chance(0.3) ? this.quote(whole) : this.pick(options)
  }
}
