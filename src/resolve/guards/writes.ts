import { baseNameOf, directoryOf, type RepoPath } from '../../model/path.ts'
import type { Expr } from '../../php/expressions/expression.ts'
import type { CallFact } from '../../php/facts.ts'
import type { Engine } from '../engine.ts'
import type { In } from '../expressions/symbols.ts'
import { isTestPath } from '../files/places.ts'
import { afterHoles, hasHole, insideTree, isPlain, type Text } from '../values/text.ts'
import { tidy } from '../values/tidy.ts'
import { textsOf } from '../values/values.ts'
import { writesTo } from '../variables/reaching.ts'

/** Functions of PHP, and methods that are named for it, that make a file; and which argument names it. */
const WRITERS: ReadonlyMap<string, number> = new Map([
  ['file_put_contents', 0],
  ['fopen', 0],
  ['touch', 0],
  ['copy', 1],
  ['rename', 1],
  ['symlink', 1],
  ['link', 1],
  ['move_uploaded_file', 1],
  ['put', 0],
  ['write', 0],
  ['dumpfile', 0],
])

/** Tells whether the project writes a path of the tree itself (guard 8). Evaluates only writers whose target can end so. */
export function createWrites(engine: Engine): (path: string) => boolean {
  const memo = new Map<string, ReadonlySet<string>>()
  return path => {
    const base = baseNameOf(path)
    const written = memo.get(base) ?? writtenWithBase(base, engine)
    memo.set(base, written)
    return written.has(path) || [...written].some(tail => tail.startsWith('…/') && `/${path}`.endsWith(tail.slice(1)))
  }
}

function writtenWithBase(base: string, engine: Engine): ReadonlySet<string> {
  const written = new Set<string>()
  for (const [name, position] of WRITERS) {
    const { calls } = engine.world.symbols
    for (const call of [...(calls.get(name) ?? []), ...(calls.get(`->${name}`) ?? [])]) {
      if (isTestPath(call.path) || !mayEndWith(argumentOf(call, position), base, call)) continue
      for (const path of targetsOf(call, position, engine)) written.add(path)
    }
  }
  return written
}

function argumentOf({ fact }: In<CallFact>, position: number): Expr | undefined {
  return 'args' in fact.call ? fact.call.args[position]?.value : undefined
}

/** By the literal at the end of an expression, or of what a variable of the same scope is set to. */
function mayEndWith(expr: Expr | undefined, base: string, call: In<CallFact>): boolean {
  const { facts, fact } = call
  switch (expr?.kind) {
    case 'literal':
      return base.endsWith(baseNameOf(expr.value)) && expr.value !== ''
    case 'concat':
      return mayEndWith(expr.parts.at(-1), base, call)
    case 'variable':
      return writesTo(expr.name, { facts, scope: fact.scope }).some(
        write => write.fact.value !== expr && endsLiterally(write.fact.value, base),
      )
    case 'constant':
    case 'class-constant':
    case 'property':
    case 'element':
      return true
    default:
      return false
  }
}

function endsLiterally(expr: Expr, base: string): boolean {
  if (expr.kind === 'concat') return endsLiterally(expr.parts.at(-1) ?? expr, base)
  if (expr.kind === 'literal') return expr.value !== '' && base.endsWith(baseNameOf(expr.value))
  return expr.kind === 'constant' || expr.kind === 'property'
}

function targetsOf({ path, facts, fact }: In<CallFact>, position: number, engine: Engine): readonly string[] {
  const { call } = fact
  const target = 'args' in call ? call.args[position]?.value : undefined
  const isFopen = call.kind === 'call' && call.names.at(-1) === 'fopen'
  if (!target || (isFopen && !opensForWriting(call.args[1]?.value))) return []
  engine.begin()
  const { texts } = textsOf(engine.evaluate(target, { path, facts, scope: fact.scope, block: fact.block, at: fact.at }))
  return texts.flatMap(text => (hasHole(text) ? tailOf(text) : insideOf(text, path)))
}

/** A relative path hangs on the working directory: of a page, its own one. */
function insideOf(text: Text, from: RepoPath): readonly string[] {
  const isRelative = isPlain(text) && !/^(?:\/|[a-z]+:)/i.test(text)
  const inside = isRelative ? `${directoryOf(from)}/${text}` : insideTree(text)
  return inside === undefined ? [] : [tidy(inside)]
}

/** Behind a head that is not known: a tail of a directory and a name, which is enough to know it by. */
function tailOf(text: Text): readonly string[] {
  const tail = tidy(afterHoles(text))
  return /^[^/]+\/.*[^/]$/.test(tail) && !tail.includes('..') ? [`…/${tail}`] : []
}

function opensForWriting(mode: { readonly kind: string; readonly value?: unknown } | undefined): boolean {
  return mode?.kind === 'literal' && typeof mode.value === 'string' && /^[waxc]/.test(mode.value)
}
