import type { CallFact } from '../php/facts.ts'
import type { Engine } from './engine.ts'
import { isTestPath } from './places.ts'
import type { In } from './symbols.ts'
import { hasHole, insideTree } from './text.ts'
import { tidy } from './tidy.ts'
import { textsOf } from './values.ts'

/** Functions of PHP that make a file, and which argument names it. */
const WRITERS: ReadonlyMap<string, number> = new Map([
  ['file_put_contents', 0],
  ['fopen', 0],
  ['touch', 0],
  ['copy', 1],
  ['rename', 1],
  ['symlink', 1],
  ['link', 1],
  ['move_uploaded_file', 1],
])

/** Tells whether the project writes a path of the tree itself (guard 8). Looks only when it is first asked. */
export function createWrites(engine: Engine): (path: string) => boolean {
  let written: ReadonlySet<string> | undefined
  return path => {
    written ??= collectWrites(engine)
    return written.has(path)
  }
}

function collectWrites(engine: Engine): ReadonlySet<string> {
  const written = new Set<string>()
  for (const [name, position] of WRITERS) {
    for (const call of engine.world.symbols.calls.get(name) ?? []) {
      if (!isTestPath(call.path)) for (const path of targetsOf(call, position, engine)) written.add(path)
    }
  }
  return written
}

function targetsOf({ path, facts, fact }: In<CallFact>, position: number, engine: Engine): readonly string[] {
  if (fact.call.kind !== 'call') return []
  const target = fact.call.args[position]?.value
  const isFopen = fact.call.names.at(-1) === 'fopen'
  if (!target || (isFopen && !opensForWriting(fact.call.args[1]?.value))) return []
  engine.begin()
  const { texts } = textsOf(engine.evaluate(target, { path, facts, scope: fact.scope, block: fact.block, at: fact.at }))
  return texts.flatMap(text => (hasHole(text) ? [] : (insideTree(text) ?? []))).map(tidy)
}

function opensForWriting(mode: { readonly kind: string; readonly value?: unknown } | undefined): boolean {
  return mode?.kind === 'literal' && typeof mode.value === 'string' && /^[waxc]/.test(mode.value)
}
