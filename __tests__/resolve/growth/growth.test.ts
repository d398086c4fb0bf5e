import { afterAll, expect, test } from '@jest/globals'
import { startCounting } from './count-steps.ts'
import { linearShapes } from './linear-shapes.ts'
import { pairShapes } from './pair-shapes.ts'
import type { Shapes } from './shape.ts'

const counter = await startCounting()
const { verdictsOf } = await import('../verdicts-of.ts')

afterAll(() => counter.stop())

/** Past the cap of alternatives, so that what is open from there on counts as it is. */
const SIZES = [100, 200] as const
/** Past the bounds on what is looked at of one name. */
const LARGE = [800, 1600] as const

interface Growth {
  /** Of steps against bytes of source: 1 is linear. */
  readonly exponent: number
  readonly stepsPerByte: number
}

async function growthOf(shape: Shapes[string], sizes: readonly number[] = SIZES): Promise<Growth> {
  const [small, large] = sizes.map(size => shape(size))
  if (!small || !large) throw new Error('two sizes')
  const before = await counter.stepsOf(() => verdictsOf(small))
  const after = await counter.stepsOf(() => verdictsOf(large))
  const exponent = Math.log(after / before) / Math.log(bytesOf(large) / bytesOf(small))
  return { exponent, stepsPerByte: after / bytesOf(large) }
}

function bytesOf(files: ReturnType<Shapes[string]>): number {
  return Object.values(files).reduce((sum, file) => sum + String(file).length, 0)
}

/** Set DEPLOY_GUARD_SHOW_GROWTH=1 for the figures of docs/performance.md. */
function show(name: string, { exponent, stepsPerByte }: Growth): void {
  if (process.env['DEPLOY_GUARD_SHOW_GROWTH'] !== '1') return
  process.stdout.write(`${name}: exponent ${exponent.toFixed(2)}, ${stepsPerByte.toFixed(0)} steps a byte\n`)
}

test.each(Object.entries(linearShapes))('linear: %s', async (name, shape) => {
  const growth = await growthOf(shape)
  show(name, growth)
  expect(growth.exponent).toBeLessThan(1.35)
})

test.each(Object.entries(pairShapes))('no more than each with each: %s', async (name, shape) => {
  const growth = await growthOf(shape)
  show(name, growth)
  expect(growth.exponent).toBeLessThan(2.1)
})

test.each([
  'one variable assigned in branches, then used',
  'one variable assigned in branches and used by turns',
])('no more than linear past the bounds: %s', async name => {
  const growth = await growthOf(pairShapes[name] ?? (() => ({})), LARGE)
  show(`${name}, large`, growth)
  expect(growth.exponent).toBeLessThan(1.35)
})
