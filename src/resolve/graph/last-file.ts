import type { RepoPath } from '../../model/path.ts'
import type { Engine } from '../engine.ts'

interface Known<T> {
  readonly value: T
  /** The include graph was asked. */
  readonly asked: boolean
}

/** Answers a question that hangs on a key and on the file that asks. */
export type AskedFrom<T> = (key: string, path: RepoPath, engine: Engine, compute: () => T) => T

/** Computes once a key, for the file that asked last: neighbouring questions come from one file, and all files are many. */
export function rememberedForLastFile<T>(): AskedFrom<T> {
  const last = new WeakMap<Engine, { readonly path: RepoPath; readonly answers: Map<string, Known<T>> }>()
  return (key, path, engine, compute) => {
    const { graph } = engine.world
    const before = last.get(engine)
    const answers = before?.path === path ? before.answers : new Map<string, Known<T>>()
    if (before?.path !== path) last.set(engine, { path, answers })
    const known = answers.get(key)
    if (known?.asked) graph.questions++
    if (known) return known.value
    const questions = graph.questions
    const value = compute()
    answers.set(key, { value, asked: graph.questions !== questions })
    return value
  }
}
