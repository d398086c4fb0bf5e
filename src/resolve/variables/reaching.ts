import type { AssignmentFact, BlockFact, FileFacts } from '../../php/facts.ts'
import { byVariable } from './by-variable.ts'

/** A place in one file: where a variable is read or a path is included. */
export interface Spot {
  readonly scope: number
  readonly block: number
  /** Byte offset. */
  readonly at: number
}

/** Something that may give a variable its value, at a spot of the same scope. */
export interface Write extends Spot {
  /** True when nothing that was there before survives it, wherever it runs. */
  readonly kills: boolean
}

/** What more writes may have set says nothing: no further ones are looked for. */
export const MAX_WRITES = 300

export interface Reaching<W extends Write> {
  /** In source order; of more than `MAX_WRITES` only one more than that. */
  readonly writes: readonly W[]
  /** True when the value from before the scope's first statement can still be there. */
  readonly fromStart: boolean
}

/**
 * The writes that can be in force at `use`, by the structure of the blocks alone: a write in a block around the use
 * ends the search, so do writes in all branches of an exhaustive chain; a write in another branch of the use's own
 * chain, or in a branch that is always left early, does not reach it; inside a loop later writes come round again.
 */
export function reachingWrites<W extends Write>(facts: FileFacts, use: Spot, writes: readonly W[]): Reaching<W> {
  const { blocks } = facts
  const around = ancestors(blocks, use.block)
  const ordered = inOrder(writes)
  const isLive = (write: Write): boolean => canReach(blocks, around, write, use)
  const killing = lazily(() => new Set(ordered.filter(write => write.kills && isLive(write)).map(({ block }) => block)))
  // Nearest first: what a write ends is not looked at.
  const kept: W[] = []
  for (let index = lastOf(ordered, blocks, around, use); index >= 0; index--) {
    const write = ordered[index]
    if (!write || !isLive(write)) continue
    kept.push(write)
    if (kept.length > MAX_WRITES) break
    if (write.at > use.at) continue
    if (isKill(blocks, around, write)) return { writes: kept.reverse(), fromStart: false }
    if (chainKills(blocks, around, write, killing)) {
      const chainStart = firstOfChain(blocks, around, write)
      const others = ordered.slice(0, index).filter(other => other.at >= chainStart && isLive(other))
      return { writes: [...others, ...kept.reverse()], fromStart: false }
    }
  }
  return { writes: kept.reverse(), fromStart: true }
}

/** Where a search backwards begins: after the use only a loop around it brings a write there. */
function lastOf(ordered: readonly Write[], blocks: readonly BlockFact[], around: readonly number[], use: Spot): number {
  if (around.some(block => blocks[block]?.kind === 'loop')) return ordered.length - 1
  let [from, to] = [0, ordered.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((ordered[middle]?.at ?? 0) <= use.at) from = middle + 1
    else to = middle
  }
  return from - 1
}

function lazily<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined
  return () => {
    known ??= { value: compute() }
    return known.value
  }
}

/** To sort so few takes less than to remember. */
const FEW = 16

const orders = new WeakMap<readonly Write[], readonly Write[]>()

/** By place; the index of a file hands the same list out again and again, which is then sorted once. */
function inOrder<W extends Write>(writes: readonly W[]): readonly W[] {
  if (writes.length <= FEW) return sorted(writes)
  // What is kept for a list was made of its own elements.
  const known = orders.get(writes) as readonly W[] | undefined
  if (known) return known
  const ordered = sorted(writes)
  orders.set(writes, ordered)
  return ordered
}

/** Most lists are in order already. */
function sorted<W extends Write>(writes: readonly W[]): readonly W[] {
  let last = Number.NEGATIVE_INFINITY
  for (const { at } of writes) {
    if (at < last) return [...writes].sort((a, b) => a.at - b.at)
    last = at
  }
  return writes
}

/** The block and all around it, innermost first. */
export function ancestors(blocks: readonly BlockFact[], block: number): readonly number[] {
  const found: number[] = []
  for (let at = block; at >= 0 && !found.includes(at); at = blocks[at]?.parent ?? -1) found.push(at)
  return found
}

function canReach(blocks: readonly BlockFact[], around: readonly number[], write: Write, use: Spot): boolean {
  const own = ancestors(blocks, write.block)
  const shared = own.find(block => around.includes(block)) ?? -1
  const inSharedLoop = own.slice(own.indexOf(shared)).some(block => blocks[block]?.kind === 'loop')
  if (write.at > use.at && !inSharedLoop) return false
  if (inSharedLoop) return true
  const below = own.slice(0, own.indexOf(shared))
  return !isRivalBranch(blocks, around, below, shared) && !leavesEarly(blocks, below)
}

/** True when the write's branch and the use's branch belong to one chain, of which only one runs. */
function isRivalBranch(
  blocks: readonly BlockFact[],
  around: readonly number[],
  below: readonly number[],
  shared: number,
): boolean {
  const mine = blocks[around[around.indexOf(shared) - 1] ?? -1]
  const its = blocks[below[below.length - 1] ?? -1]
  if (!mine || !its || mine.chain === 0 || mine.chain !== its.chain) return false
  return mine.kind === 'branch' && its.kind === 'branch'
}

function leavesEarly(blocks: readonly BlockFact[], below: readonly number[]): boolean {
  const exit = below.findIndex(block => blocks[block]?.exits)
  return exit >= 0 && !below.slice(exit).some(block => blocks[block]?.kind === 'loop')
}

function isKill(blocks: readonly BlockFact[], around: readonly number[], write: Write): boolean {
  if (!write.kills) return false
  return (
    around.includes(write.block) || (blocks[write.block]?.kind === 'try' && alwaysEntered(blocks, around, write.block))
  )
}

/** A try block's own writes hold after it unless a catch that falls through skipped them. */
function alwaysEntered(blocks: readonly BlockFact[], around: readonly number[], block: number): boolean {
  const it = blocks[block]
  if (!it || !around.includes(it.parent)) return false
  return chainMembers(blocks, it.chain).every(({ block: other }) => other.kind !== 'catch' || other.exits)
}

function chainOf(blocks: readonly BlockFact[], around: readonly number[], write: Write): number {
  const it = blocks[write.block]
  return it && it.kind === 'branch' && around.includes(it.parent) ? it.chain : 0
}

function chainKills(
  blocks: readonly BlockFact[],
  around: readonly number[],
  write: Write,
  /** The blocks with a live write that kills. */
  killing: () => ReadonlySet<number>,
): boolean {
  const chain = chainOf(blocks, around, write)
  if (chain === 0 || !write.kills) return false
  const members = chainMembers(blocks, chain)
  if (!members.some(({ block }) => block.exhaustive)) return false
  return members.every(({ block, index }) => block.exits || killing().has(index))
}

function firstOfChain(blocks: readonly BlockFact[], around: readonly number[], write: Write): number {
  const chain = chainOf(blocks, around, write)
  return Math.min(...chainMembers(blocks, chain).map(({ block }) => block.at))
}

interface Member {
  readonly block: BlockFact
  readonly index: number
}

const chains = new WeakMap<readonly BlockFact[], ReadonlyMap<number, readonly Member[]>>()

function chainMembers(blocks: readonly BlockFact[], chain: number): readonly Member[] {
  let known = chains.get(blocks)
  if (!known) {
    const groups = new Map<number, Member[]>()
    for (const [index, block] of blocks.entries()) {
      if (block.chain === 0) continue
      const group = groups.get(block.chain)
      if (group) group.push({ block, index })
      else groups.set(block.chain, [{ block, index }])
    }
    known = groups
    chains.set(blocks, known)
  }
  return known.get(chain) ?? []
}

/** The assignments of a scope to one plain variable as a whole, elements left out. */
export const writesTo = byVariable(collectWrites)

function* collectWrites({ assignments }: FileFacts): Iterable<readonly [string, Write & { fact: AssignmentFact }]> {
  for (const fact of assignments) {
    const { scope, block, at, op, target } = fact
    if (target.kind !== 'variable') continue
    yield [target.name, { scope, block, at, kills: op !== '.=' && op !== '??=', fact }]
  }
}
