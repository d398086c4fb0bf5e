/**
 * V8's flag to optimise a function when it has run ten times as long as V8 thinks right, by V8's version: most checks are
 * over before optimised code has earned the time that it takes to compile. See decision 20.
 */
export function compileLaterFlag(v8Version: string): string {
  const major = Number.parseInt(v8Version, 10)
  return major < FIRST_WITH_MAGLEV ? '--interrupt-budget=600000' : '--invocation-count-for-turbofan=30000'
}

/** Node 22: from there on the optimising compiler counts calls, since one more compiler stands before it. */
const FIRST_WITH_MAGLEV = 12
