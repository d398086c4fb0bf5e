import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { KnownGraph } from '../../src/resolve/graph/known-graph.ts'
import { Memory } from '../../src/resolve/memory.ts'
import { anything, oneText, textsOf, union, type Values } from '../../src/resolve/values/values.ts'

/** One question: what it takes, what it asks in turn, and what it asks by a name that is kept for all. */
interface Question {
  readonly steps: number
  readonly asks: readonly number[]
  readonly keeps: readonly number[]
  /** What it asks of what keeps its own answers. */
  readonly agrees: readonly number[]
  readonly asksGraph: boolean
}

const CAP = 64

/** Answers questions that ask each other as the engine does, in one of the two ways. */
function answering(questions: readonly Question[], how: 'guarded' | 'repeatable') {
  const graph = new KnownGraph(new Map(), [], { pass: 1 })
  const memory = new Memory(graph)
  const agree = (at: number): Values => memory.agreed(String(at), () => ask(at)) ?? anything
  const once = (at: number): Values => memory.once(`kept ${at}`, () => compute(at))
  const ask = (at: number): Values => {
    const key = `question ${at}`
    return how === 'guarded'
      ? memory.guarded(key, () => compute(at))
      : memory.repeatable(key, `${key} in full`, () => compute(at))
  }
  function compute(at: number): Values {
    const question = questions[at]
    if (!question) return anything
    for (let step = 0; step < question.steps; step++) if (!memory.step()) return anything
    if (question.asksGraph) graph.questions++
    const parts = [...question.asks.map(ask), ...question.keeps.map(once), ...question.agrees.map(agree)]
    return union([oneText(String(at)), ...parts.map(joined)], CAP)
  }
  return (at: number) => {
    memory.begin()
    const before = graph.questions
    const values = ask(at)
    return { texts: textsOf(values), hangsOnGraph: graph.questions !== before, left: stepsLeft(memory) }
  }
}

function joined(values: Values): Values {
  const { texts, open } = textsOf(values)
  return { ...oneText(`(${[...texts].sort().join(' ')}${open ? '+' : ''})`), open }
}

function stepsLeft(memory: Memory): number {
  let left = 0
  while (memory.step()) left++
  return left
}

const COUNT = 6
const some = fc.array(fc.nat(COUNT - 1), { maxLength: 3 })
const perhapsOne = fc.array(fc.nat(COUNT - 1), { maxLength: 1 })
const question = fc.record({
  steps: fc.oneof(fc.nat(3), fc.integer({ min: 100, max: 900 })),
  asks: some,
  keeps: perhapsOne,
  agrees: perhapsOne,
  asksGraph: fc.boolean(),
})

describe('what is asked in the same words again', () => {
  test('gets the answer that it would get, at the same cost, whatever cycles and limits there are', () => {
    const questions = fc.array(question, { minLength: COUNT, maxLength: COUNT })
    fc.assert(
      fc.property(questions, fc.array(fc.nat(COUNT - 1), { minLength: 1, maxLength: 12 }), (questions, asked) => {
        const plain = answering(questions, 'guarded')
        const kept = answering(questions, 'repeatable')
        expect(asked.map(kept)).toEqual(asked.map(plain))
      }),
      { numRuns: 400 },
    )
  })

  test('is computed once where nothing cut it short', () => {
    const memory = new Memory(new KnownGraph(new Map(), [], { pass: 1 }))
    let computed = 0
    const ask = () =>
      memory.repeatable('f', 'f(1)', () => {
        computed++
        return oneText('a')
      })
    expect([textsOf(ask()).texts, textsOf(ask()).texts]).toEqual([['a'], ['a']])
    expect(computed).toBe(1)
  })
})

describe('what is asked apart', () => {
  const made = () => new Memory(new KnownGraph(new Map(), [], { pass: 1 }))
  const take = (memory: Memory, steps: number) => () => {
    for (let step = 0; step < steps; step++) if (!memory.step()) return 'cut short'
    return 'answered'
  }

  test('takes no step of what is being asked, and is cut short by no question of that', () => {
    const memory = made()
    memory.begin()
    take(memory, 100)()
    const ask = () => memory.guarded('f', () => oneText('a'))
    const around = memory.guarded('f', () => memory.apart(ask) ?? anything)
    expect(textsOf(around)).toEqual({ texts: ['a'], open: false })
    // The question itself took one.
    expect(stepsLeft(memory)).toBe(3000 - 100 - 1)
  })

  test('is not answered where it takes too long, nor is what hangs on it', () => {
    const memory = made()
    expect(memory.apart(take(memory, 2999))).toBe('answered')
    expect(memory.apart(take(memory, 3001))).toBeUndefined()
    expect(memory.apart(() => memory.apart(take(memory, 3001)) ?? 'something')).toBeUndefined()
    expect(memory.apart(take(memory, 1))).toBe('answered')
  })
})
