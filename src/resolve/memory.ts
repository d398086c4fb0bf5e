import type { KnownGraph } from './graph/known-graph.ts'
import { anything, type Values } from './values/values.ts'

/** How deep calls, constants and variables may be followed through each other. */
const MAX_DEPTH = 60

/** How many expressions may be looked at for one path. */
const MAX_STEPS = 3000

/** What ran out of steps so often is not tried again. */
const MAX_FAILURES = 3

/** How many letters the questions of kept answers may hold; past it no more are kept, so that memory is bounded. */
const MAX_ROOM = 10_000_000

/** What a question takes in a set, in letters. */
const ROOM_OF_KEY = 40

interface Kept {
  readonly values: Values
  /** It asked the include graph. */
  readonly asked: boolean
}

/** An answer together with all that asking again would meet. */
interface Repeatable extends Kept {
  readonly steps: number
  /** How many questions lay within one another. */
  readonly depth: number
  readonly keys: ReadonlySet<string>
}

/** What is counted while a question is being answered. */
interface Tally {
  readonly steps: number
  readonly questions: number
  readonly sunk: number
  readonly silent: number
  readonly from: number
}

/**
 * The budget of steps, the questions that are being answered, and the answers that are kept. A question that comes up
 * while it is being answered gets `anything`, so that cycles end.
 */
export class Memory {
  private readonly graph: KnownGraph
  private readonly kept = new Map<string, Kept>()
  private readonly repeatables = new Map<string, Repeatable>()
  private readonly agreements = new Map<string, Values | undefined>()
  private readonly agreeing = new Set<string>()
  private readonly failures = new Map<string, number>()
  /** The questions that are being answered, outermost first, with their depth. */
  private active = new Map<string, number>()
  /** How many questions are being answered around what is asked apart. */
  private around = 0
  private givenUp = 0
  private stepsLeft = MAX_STEPS
  /** The depth of the outermost question that a cycle led back to since this was last reset; less than 0: a limit was met. */
  private reachedBack = Number.POSITIVE_INFINITY
  private deepest = 0
  /** All questions that were begun, as long as one is being answered. */
  private trail: string[] = []
  /** Steps and questions to the graph that would not come up again, since their answer is kept. */
  private sunk = 0
  private silent = 0
  private room = MAX_ROOM

  constructor(graph: KnownGraph) {
    this.graph = graph
  }

  /** Starts the budget of steps afresh. */
  begin(): void {
    this.stepsLeft = MAX_STEPS
    if (this.active.size === 0) this.trail = []
  }

  /** As if nothing else were being asked, with a budget of its own; undefined where that was not enough. */
  apart<T>(compute: () => T): T | undefined {
    const { active, around, stepsLeft, reachedBack, deepest, trail, sunk, silent, givenUp } = this
    this.around += active.size
    this.active = new Map()
    this.begin()
    const answer = compute()
    const sufficed = this.stepsLeft > 0 && this.givenUp === givenUp
    Object.assign(this, { active, around, stepsLeft, reachedBack, deepest, trail, sunk, silent })
    if (!sufficed) this.giveUp()
    return sufficed ? answer : undefined
  }

  /** Nothing that is being answered is to be kept. */
  giveUp(): void {
    this.givenUp++
    this.reachedBack = -1
  }

  /** Takes a step; false when none is left. */
  step(): boolean {
    if (this.stepsLeft > 0) {
      this.stepsLeft--
      return true
    }
    this.reachedBack = -1
    return false
  }

  guarded(key: string, compute: () => Values): Values {
    if (!this.mayBegin(key)) return anything
    const depth = this.active.size
    this.active.set(key, depth)
    this.trail.push(key)
    this.deepest = Math.max(this.deepest, depth)
    try {
      return compute()
    } finally {
      this.active.delete(key)
    }
  }

  private mayBegin(key: string): boolean {
    const cycle = this.active.get(key)
    if (cycle !== undefined) this.reachedBack = Math.min(this.reachedBack, cycle)
    else if (this.around + this.active.size > MAX_DEPTH) this.reachedBack = -1
    else if (this.stepsLeft-- <= 0) this.reachedBack = -1
    else return true
    return false
  }

  once(key: string, compute: () => Values): Values {
    const known = this.kept.get(key)
    if (known?.asked) this.graph.questions++
    if (known) return known.values
    const { graph, sunk, silent, reachedBack, stepsLeft } = this
    const before = graph.questions
    const values = this.guarded(key, compute)
    if (!this.active.has(key) && (this.stepsLeft > 0 || this.failedOften(key))) {
      this.kept.set(key, { values, asked: graph.questions !== before })
      this.sunk = sunk + stepsLeft - this.stepsLeft
      this.silent = silent
      this.reachedBack = reachedBack
    }
    return values
  }

  private failedOften(key: string): boolean {
    const count = (this.failures.get(key) ?? 0) + 1
    this.failures.set(key, count)
    return count >= MAX_FAILURES
  }

  /** Computes once, and keeps the answer whatever it is: while it is computed, that of a question within it. */
  agreed(key: string, compute: () => Values | undefined): Values | undefined {
    if (this.agreements.has(key)) {
      if (this.agreeing.has(key)) this.reachedBack = -1
      return this.agreements.get(key)
    }
    const outermost = !this.agreeing.has(key)
    this.agreeing.add(key)
    const values = this.uncounted(compute)
    if (outermost) this.agreeing.delete(key)
    this.agreements.set(key, values)
    return values
  }

  /** Runs what the caller keeps the answer of: it costs nothing when it is asked for again. */
  uncounted<T>(compute: () => T): T {
    const { graph, sunk, silent, reachedBack, stepsLeft } = this
    const before = graph.questions
    this.reachedBack = Number.POSITIVE_INFINITY
    const answer = compute()
    this.sunk = sunk + stepsLeft - this.stepsLeft
    this.silent = silent + graph.questions - before
    // What was cut short may hang on its own answer, which is another one afterwards.
    this.reachedBack = this.reachedBack < Number.POSITIVE_INFINITY ? -1 : reachedBack
    return answer
  }

  /**
   * As `guarded`; the answer is kept under `full` where asking again would give the same: neither a limit nor a question
   * around it cut it short, and none of the questions that it asked is being answered when it is asked for again.
   */
  repeatable(key: string, full: string, compute: () => Values): Values {
    const known = this.repeatables.get(full)
    if (known && this.mayRepeat(known)) return this.repeat(known)
    const { reachedBack, deepest } = this
    const depth = this.active.size
    this.reachedBack = Number.POSITIVE_INFINITY
    this.deepest = depth
    const tally = this.tally()
    const values = this.guarded(key, compute)
    if (!known && this.reachedBack >= depth && this.stepsLeft > 0 && this.room > 0)
      this.keep(full, this.repeatableOf(values, tally, depth))
    this.reachedBack = Math.min(reachedBack, this.reachedBack)
    this.deepest = Math.max(deepest, this.deepest)
    return values
  }

  private keep(full: string, answer: Repeatable): void {
    this.repeatables.set(full, answer)
    this.room -= full.length + answer.keys.size * ROOM_OF_KEY
  }

  private mayRepeat({ steps, depth, keys }: Repeatable): boolean {
    if (this.stepsLeft <= steps || this.around + this.active.size + depth > MAX_DEPTH) return false
    for (const key of this.active.keys()) if (keys.has(key)) return false
    return true
  }

  private repeat({ steps, depth, keys, asked, values }: Repeatable): Values {
    this.stepsLeft -= steps
    this.deepest = Math.max(this.deepest, this.active.size + depth)
    if (asked) this.graph.questions++
    if (this.active.size > 0) for (const key of keys) this.trail.push(key)
    return values
  }

  private tally(): Tally {
    const { stepsLeft, sunk, silent, graph, trail } = this
    return { steps: stepsLeft, sunk, silent, questions: graph.questions, from: trail.length }
  }

  private repeatableOf(values: Values, before: Tally, depth: number): Repeatable {
    return {
      values,
      asked: this.graph.questions - before.questions > this.silent - before.silent,
      steps: before.steps - this.stepsLeft - (this.sunk - before.sunk),
      depth: this.deepest - depth,
      keys: new Set(this.trail.slice(before.from)),
    }
  }
}
