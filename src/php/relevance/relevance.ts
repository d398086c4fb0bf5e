import { addMentions, holdsPart, type Slot, slotOf, variableSlot } from '../expressions/mentions.ts'
import { isFileTest, isPathLike } from '../expressions/path-like.ts'
import type { Condition } from '../facts.ts'
import type { FunctionBody } from '../scan/scan-notes.ts'
import type { AssignmentDraft, CallDraft, IncludeDraft, ScopeDraft, Walk } from '../walk/walk.ts'
import { append } from './append.ts'
import { findGuardSlots } from './guard-slots.ts'
import { findIncludingClosures, mayRun } from './including-closures.ts'
import { isPlain, relevantInPlain } from './plain-files.ts'
import { exposedArguments, isRelevantCall, isWanted } from './relevant-calls.ts'

/** Which drafts become facts. */
export interface Relevant {
  readonly blocks: ReadonlySet<number>
  readonly assignments: ReadonlySet<AssignmentDraft>
  readonly calls: ReadonlySet<CallDraft>
  /** Slots that are written in the file though not all of their assignments are facts. */
  forgotten(slot: Slot): boolean
}

/**
 * Facts are what can matter to a path, found backwards from what does:
 * 1. all includes, constants, the calls of `isRelevantCall`, and those that may run a closure with an include; returns of functions that a body with an include, or a wanted one, calls
 *    or that are wanted, and what else is returned that gets something path-like in the function;
 * 2. the slots (variables, properties) that a relevant expression mentions; also wanted properties and variables, and
 *    variables that get something path-like in the file's scope or in one that includes, since other files see them;
 * 3. every assignment to a relevant slot, and every call that may change one behind one's back;
 * 4. the blocks of all these, the blocks around them and the others of their chain; of the slots in the tests that they
 *    hold only those that can tell whether a file is there (guard-slots.ts);
 *    and all where `?` is wanted;
 * 5. blocks that a closure with an include is made in, and those that test the result of an include before them;
 * 6. early exits (or calls that may never return) before an include of the same scope whose test mentions a relevant slot or asks for a file.
 * A variable that a test or a return mentions and that is not followed by these rules becomes opaque 'not-followed' there:
 * having no assignments among the facts would say that it has none.
 */
export function findRelevant(walk: Walk, wanted: ReadonlySet<string>, bodies: readonly FunctionBody[]): Relevant {
  return isPlain(walk) ? relevantInPlain(walk) : findByRules(walk, wanted, bodies)
}

/** The same, whatever the file is like. */
export function findByRules(walk: Walk, wanted: ReadonlySet<string>, bodies: readonly FunctionBody[]): Relevant {
  return new Relevance(walk, wanted, new Set(bodies.filter(body => body.called).map(body => body.open))).run()
}

/** The word for whatever the tests around what is kept mention: none that the scanner meets. */
const TESTS = '?'

class Relevance {
  private readonly walk: Walk
  private readonly wanted: ReadonlySet<string>
  /** Offsets of the `{` of functions whose returns matter. */
  private readonly called: ReadonlySet<number>
  private readonly guards: ReadonlySet<Slot>
  private readonly blocks = new Set<number>()
  private readonly assignments = new Set<AssignmentDraft>()
  private readonly calls = new Set<CallDraft>()
  private readonly slots = new Set<Slot>()
  private readonly pending: Slot[] = []
  private readonly writes = new Map<Slot, AssignmentDraft[]>()
  private readonly exposures = new Map<Slot, CallDraft[]>()
  private readonly chains = new Map<number, number[]>()

  constructor(walk: Walk, wanted: ReadonlySet<string>, called: ReadonlySet<number>) {
    this.walk = walk
    this.called = called
    this.guards = findGuardSlots(walk)
    this.wanted = wanted
    this.indexWrites()
    for (const call of walk.calls) {
      for (const { value } of exposedArguments(call.call)) append(this.exposures, slotOf(value, call.scope), call)
    }
    for (const [index, block] of walk.blocks.entries()) if (block.chain > 0) append(this.chains, block.chain, index)
  }

  run(): Relevant {
    this.seed()
    for (let before = -1; before !== this.slots.size; ) {
      before = this.slots.size
      this.spread()
      this.keepExits()
    }
    this.spread()
    return {
      blocks: this.blocks,
      assignments: this.assignments,
      calls: this.calls,
      forgotten: slot => this.isForgotten(slot),
    }
  }

  private isForgotten(slot: Slot): boolean {
    return (this.writes.has(slot) || this.exposures.has(slot)) && !this.slots.has(slot)
  }

  private indexWrites(): void {
    for (const draft of this.walk.assignments) {
      append(this.writes, slotOf(draft.target, draft.scope), draft)
      if (draft.op === '=&') append(this.writes, slotOf(draft.value, draft.scope), draft)
    }
  }

  private seed(): void {
    const walk = this.walk
    const wanted = this.wanted
    for (const fact of walk.includes) {
      this.keep(fact.operand, fact)
      this.keepCreation(fact.scope)
      if (fact.resultVariable !== undefined) this.keepChecks(fact, variableSlot(fact.scope, fact.resultVariable))
    }
    for (const fact of walk.constants) this.keep(fact.value, fact)
    for (const scope of walk.scopes.keys()) this.seedScope(scope)
    const closures = findIncludingClosures(walk, name => isWanted(name, wanted))
    for (const call of walk.calls) {
      if (isRelevantCall(call.call, wanted) || mayRun(call.call, closures)) this.keepCall(call)
    }
    for (const fact of walk.classes) this.keepBlock(fact.block)
    for (const name of wanted) this.seedName(name)
    const including = new Set([0, ...walk.includes.map(fact => fact.scope)])
    for (const draft of walk.assignments) {
      if (including.has(draft.scope) && draft.target.kind === 'variable' && isPathLike(draft.value)) {
        this.mark(variableSlot(draft.scope, draft.target.name))
      }
    }
  }

  /** Guard 4: what asks for the result of an include after it. */
  private keepChecks(include: IncludeDraft, result: Slot): void {
    this.mark(result)
    for (const [index, block] of this.walk.blocks.entries()) {
      if (block.at < include.end || block.scope !== include.scope) continue
      const checks = (slot: Slot): void => {
        if (slot === result) this.keepBlock(index)
      }
      for (const { test } of block.holds) addMentions(test, block.scope, checks)
    }
  }

  /** A closure runs only where the tests around its creation held. */
  private keepCreation(index: number): void {
    const scope = this.walk.scopes[index]
    if (scope?.kind !== 'closure' && scope?.kind !== 'arrow') return
    this.keepBlock(this.walk.madeIn.get(index) ?? -1)
    this.keepCreation(scope.parent)
  }

  private seedScope(index: number): void {
    const scope = this.walk.scopes[index]
    if (!scope) return
    if (scope.body >= 0) this.keepBlock(scope.body)
    const asked = this.isAsked(scope)
    for (const fact of scope.returns) {
      this.keepBlock(fact.block)
      addMentions(fact.value, index, slot => {
        if (asked || (this.writes.get(slot) ?? []).some(draft => isPathLike(draft.value))) this.mark(slot)
      })
    }
  }

  private isAsked(scope: ScopeDraft): boolean {
    const name = scope.name ?? ''
    const body = this.walk.blocks[scope.body]
    if (body && this.called.has(body.at)) return true
    return this.wanted.has(name) || this.wanted.has(name.slice(name.lastIndexOf('\\') + 1))
  }

  private seedName(name: string): void {
    if (name.startsWith('$')) for (const scope of this.walk.scopes.keys()) this.mark(`${scope}${name}`)
    else {
      this.mark(`->${name}`)
      this.mark(`::${name}`)
    }
  }

  private keep(value: Parameters<typeof addMentions>[0], at: { scope: number; block: number }): void {
    addMentions(value, at.scope, slot => this.mark(slot))
    this.keepBlock(at.block)
  }

  private keepCall(call: CallDraft): void {
    if (this.calls.has(call)) return
    this.calls.add(call)
    this.keep(call.call, call)
  }

  private keepBlock(index: number): void {
    const block = this.walk.blocks[index]
    if (!block || this.blocks.has(index)) return
    this.blocks.add(index)
    this.keepBlock(block.parent)
    for (const { test } of block.holds) addMentions(test, block.scope, slot => this.isFollowed(slot) && this.mark(slot))
    for (const sibling of this.chains.get(block.chain) ?? []) this.keepBlock(sibling)
  }

  private isFollowed(slot: Slot): boolean {
    return this.guards.has(slot) || this.wanted.has(TESTS)
  }

  private mark(slot: Slot): void {
    if (this.slots.has(slot)) return
    this.slots.add(slot)
    this.pending.push(slot)
  }

  private spread(): void {
    for (let slot = this.pending.pop(); slot !== undefined; slot = this.pending.pop()) {
      this.markOutside(slot)
      for (const draft of this.writes.get(slot) ?? []) this.keepAssignment(draft)
      for (const call of this.exposures.get(slot) ?? []) {
        this.calls.add(call)
        this.keepBlock(call.block)
      }
    }
  }

  private keepAssignment(draft: AssignmentDraft): void {
    if (this.assignments.has(draft)) return
    this.assignments.add(draft)
    this.keep(draft.value, draft)
    addMentions(draft.target, draft.scope, slot => this.mark(slot))
    if (draft.op === 'global' && draft.target.kind === 'variable') this.mark(variableSlot(0, draft.target.name))
  }

  /** A closure's variable is the outer one where it is used, an arrow function's always. */
  private markOutside(slot: Slot): void {
    const sign = slot.indexOf('$')
    const scope = sign > 0 ? this.walk.scopes[Number(slot.slice(0, sign))] : undefined
    if (!scope) return
    const name = slot.slice(sign + 1)
    if (scope.kind === 'arrow' || scope.uses.some(use => use.name === name)) this.mark(variableSlot(scope.parent, name))
  }

  private keepExits(): void {
    const lastInclude = new Map<number, number>()
    for (const fact of this.walk.includes) lastInclude.set(fact.scope, fact.at)
    for (const [index, block] of this.walk.blocks.entries()) {
      if (!(block.exits || block.endsWith) || this.blocks.has(index) || block.at > (lastInclude.get(block.scope) ?? -1))
        continue
      if (block.holds.some(condition => this.isTelling(condition, block.scope))) this.keepBlock(index)
    }
  }

  private isTelling(condition: Condition, scope: number): boolean {
    return holdsPart(condition.test, part => {
      const slot = slotOf(part, scope)
      return isFileTest(part) || (slot !== undefined && this.slots.has(slot))
    })
  }
}
