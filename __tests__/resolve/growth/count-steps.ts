import { Session } from 'node:inspector/promises'

/** Counts what a check costs without a clock, so that it is the same on every machine. */
export interface StepCounter {
  /** How often a function or a block of `src/` was entered while `run` worked. */
  stepsOf(run: () => Promise<unknown>): Promise<number>
  stop(): void
}

/** V8 counts from here on, but only in code that has not run yet: start it before `src/` is imported. */
export async function startCounting(): Promise<StepCounter> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  const take = async (): Promise<number> => {
    const { result } = await session.post('Profiler.takePreciseCoverage')
    const functions = result.filter(({ url }) => url.includes('/src/')).flatMap(script => script.functions)
    return functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0)
  }
  return {
    async stepsOf(run) {
      await take()
      await run()
      return take()
    },
    stop: () => session.disconnect(),
  }
}
