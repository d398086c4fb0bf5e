import type { FileFacts } from './facts.ts'
import { tellsOf } from './same-facts.ts'

/**
 * Which of these words a file tells of (see `tellsOf`), in their order. However many they are, a file costs what it
 * declares: a large project asks thousands of files for thousands of words. Only of calls each word is asked for.
 */
export function wordsToldBy(words: readonly string[]): (facts: FileFacts) => readonly string[] {
  const order = new Map(words.map((word, index) => [word, index]))
  const place = (word: string) => order.get(word) ?? -1
  const calls = words.filter(word => word.startsWith('('))
  return facts => {
    const declared = new Set(facts.declares?.filter(word => order.has(word)))
    const called = calls.filter(word => tellsOf(word, facts))
    return [...declared, ...called].sort((a, b) => place(a) - place(b))
  }
}
