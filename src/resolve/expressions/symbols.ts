import type { RepoPath } from '../../model/path.ts'
import { callbackName, callbackOf } from '../../php/expressions/callbacks.ts'
import type { Expr } from '../../php/expressions/expression.ts'
import type { AssignmentFact, CallFact, ClassFact, ConstantFact, FileFacts, ScopeFact } from '../../php/facts.ts'

/** A fact together with the file that it stands in. */
export interface In<T> {
  readonly path: RepoPath
  readonly facts: FileFacts
  readonly fact: T
}

export interface ClassIn extends In<ClassFact> {
  /** Index into `facts.classes`. */
  readonly index: number
}

export interface ScopeIn extends In<ScopeFact> {
  /** Index into `facts.scopes`. */
  readonly index: number
}

/** Where the names of a project are declared. Names are as in the facts. */
export interface Symbols {
  readonly constants: ReadonlyMap<string, readonly In<ConstantFact>[]>
  readonly functions: ReadonlyMap<string, readonly ScopeIn[]>
  readonly classes: ReadonlyMap<string, readonly ClassIn[]>
  /** Keyed by `PATH:CLASS-INDEX`, then by method name. */
  readonly methods: ReadonlyMap<string, ReadonlyMap<string, ScopeIn>>
  /** Lower-case names of classes that extend, implement or use the key. */
  readonly heirs: ReadonlyMap<string, readonly string[]>
  /** Assignments to `->name`, `::$name` and their defaults: see `propertyKey`. */
  readonly properties: ReadonlyMap<string, readonly In<AssignmentFact>[]>
  /** Assignments to variables of file scopes, to `$GLOBALS['name']`, and to variables that a function calls global. */
  readonly globals: ReadonlyMap<string, readonly In<AssignmentFact>[]>
  /** By the name of what they run: `f`, `->m`, `new c`, or `closuresOf` a file. */
  readonly calls: ReadonlyMap<string, readonly In<CallFact>[]>
}

/** Stands for a name in `Symbols.calls`: what may run a closure of this file. */
export function closuresOf(path: RepoPath): string {
  return `{closure} ${path}`
}

export function scopeKey({ path, index }: ScopeIn): string {
  return `${path}#${index}`
}

export function classKey(path: RepoPath, index: number): string {
  return `${path}:${index}`
}

/** Collects in path order, so that equal trees give equal symbols. */
export function collectSymbols(files: ReadonlyMap<RepoPath, FileFacts>): Symbols {
  const collector = new Collector()
  for (const path of [...files.keys()].sort()) {
    const facts = files.get(path)
    if (facts) collector.add(path, facts)
  }
  return collector
}

/** Which files may declare a word, in path order. */
export function collectDeclarations(files: ReadonlyMap<RepoPath, FileFacts>): ReadonlyMap<string, readonly RepoPath[]> {
  const declarations = new Map<string, RepoPath[]>()
  for (const path of [...files.keys()].sort()) {
    for (const word of files.get(path)?.declares ?? []) push(declarations, word, path)
  }
  return declarations
}

class Collector implements Symbols {
  readonly constants = new Map<string, In<ConstantFact>[]>()
  readonly functions = new Map<string, ScopeIn[]>()
  readonly classes = new Map<string, ClassIn[]>()
  readonly methods = new Map<string, Map<string, ScopeIn>>()
  readonly heirs = new Map<string, string[]>()
  readonly properties = new Map<string, In<AssignmentFact>[]>()
  readonly globals = new Map<string, In<AssignmentFact>[]>()
  readonly calls = new Map<string, In<CallFact>[]>()

  add(path: RepoPath, facts: FileFacts): void {
    for (const fact of facts.constants) push(this.constants, fact.name, { path, facts, fact })
    for (const [index, fact] of facts.scopes.entries()) this.addScope({ path, facts, fact, index })
    for (const [index, fact] of facts.classes.entries()) this.addClass({ path, facts, fact, index })
    for (const fact of facts.assignments) this.addAssignment({ path, facts, fact })
    for (const fact of facts.calls) {
      for (const name of calledNames(fact.call, path)) push(this.calls, name, { path, facts, fact })
    }
  }

  private addScope(scope: ScopeIn): void {
    const { kind, name, class: owner } = scope.fact
    if (name === undefined) return
    if (kind === 'function') push(this.functions, name, scope)
    if (kind !== 'method' || owner === undefined) return
    const key = classKey(scope.path, owner)
    const methods = this.methods.get(key) ?? new Map<string, ScopeIn>()
    methods.set(name, scope)
    this.methods.set(key, methods)
  }

  private addClass(entry: ClassIn): void {
    push(this.classes, entry.fact.name, entry)
    const above = [entry.fact.parent, ...entry.fact.interfaces, ...entry.fact.traits]
    for (const name of above) if (name !== undefined) push(this.heirs, name, entry.fact.name)
  }

  private addAssignment(entry: In<AssignmentFact>): void {
    const target = rootTarget(entry.fact.target)
    if (target.kind === 'property' || target.kind === 'static-property')
      push(this.properties, propertyKey(writtenClass(entry, target), target.name), entry)
    const name = globalName(entry)
    if (name !== undefined) push(this.globals, name, entry)
  }
}

/** The property of a class, by its lower-case name; `undefined`: of an object whose class the code does not tell. */
export function propertyKey(owner: string | undefined, name: string): string {
  return `${owner ?? '*'}->${name}`
}

/** The class that the code names, or the one around it for `$this`, `self` and `static`. */
function writtenClass(
  { facts, fact }: In<AssignmentFact>,
  target: Extract<Expr, { kind: 'property' | 'static-property' }>,
): string | undefined {
  if (fact.op === 'property-default') return facts.classes[fact.class ?? -1]?.name ?? ''
  if (target.kind === 'static-property' && target.class.kind === 'name') return target.class.name
  const isOther = target.kind === 'property' && !(target.object.kind === 'variable' && target.object.name === 'this')
  return isOther ? undefined : (facts.classes[facts.scopes[fact.scope]?.class ?? -1]?.name ?? '')
}

/** The variable or property that `$x['a']['b']` belongs to. */
export function rootTarget(target: Expr): Expr {
  return target.kind === 'element' && !isGlobalsElement(target) ? rootTarget(target.array) : target
}

export function isGlobalsElement(
  expr: Expr,
): expr is Extract<Expr, { kind: 'element' }> & { key: { kind: 'literal'; value: string } } {
  return (
    expr.kind === 'element' &&
    expr.array.kind === 'variable' &&
    expr.array.name === 'GLOBALS' &&
    expr.key?.kind === 'literal'
  )
}

function globalName({ facts, fact }: In<AssignmentFact>): string | undefined {
  const target = rootTarget(fact.target)
  if (isGlobalsElement(target)) return target.key.value
  if (target.kind !== 'variable' || fact.op === 'global') return undefined
  const isGlobal = fact.scope === 0 || declaresGlobal(facts, fact.scope, target.name)
  return isGlobal ? target.name : undefined
}

const globalNames = new WeakMap<FileFacts, ReadonlySet<string>>()

export function declaresGlobal(facts: FileFacts, scope: number, name: string): boolean {
  let names = globalNames.get(facts)
  if (!names) {
    names = new Set(facts.assignments.flatMap(globalSlot))
    globalNames.set(facts, names)
  }
  return names.size > 0 && names.has(`${scope}$${name}`)
}

function globalSlot({ op, scope, target }: AssignmentFact): readonly string[] {
  return op === 'global' && target.kind === 'variable' ? [`${scope}$${target.name}`] : []
}

function calledNames(call: Expr, path: RepoPath): readonly string[] {
  switch (call.kind) {
    case 'call': {
      const callback = callbackOf(call)
      return callback ? [...call.names, ...namesOf(callback, path)] : call.names
    }
    case 'method-call':
    case 'static-call':
      return [`->${call.name}`]
    case 'new':
      return call.class.kind === 'name' ? [`new ${call.class.name}`] : []
    case 'dynamic-call':
      return namesOf(call.callee, path)
    default:
      return []
  }
}

function namesOf(callback: Expr, path: RepoPath): readonly string[] {
  const named = callbackName(callback)
  if (!named) return [closuresOf(path)]
  return named.isMethod ? named.names.map(name => `->${name}`) : named.names
}

function push<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key)
  if (group) group.push(item)
  else groups.set(key, [item])
}
