import type { Text } from '../values/text.ts'
import type { Value, Values } from '../values/values.ts'
import type { Trace } from '../verdicts/resolution.ts'
import type { Outcome } from './search.ts'

/** What an include can be, and what the search for it met. */
export interface Answer {
  readonly values: Values
  readonly outcomes: readonly Outcome[]
}

/** Answers to one text that came by more ways than this are each kept on their own. */
const MAX_WAYS = 8

/** Most includes of a project load the same few files in the same few ways: such an answer is held once for all of them. */
export class SharedAnswers {
  readonly #byText = new Map<Text, Answer[]>()

  /** An equal answer. */
  share(answer: Answer): Answer {
    const text = plainText(answer)
    if (text === undefined) return answer
    const ways = this.#byText.get(text) ?? []
    const known = ways.find(way => isSameFile(way, answer) && haveSameTraces(way, answer))
    if (known || ways.length >= MAX_WAYS) return known ?? answer
    if (ways.length === 0) this.#byText.set(text, ways)
    ways.push(answer)
    return answer
  }
}

/** Of an answer that is one text for which one file was found. */
function plainText({ values, outcomes }: Answer): Text | undefined {
  const [value, ...others] = values.alternatives
  return value && others.length === 0 && !values.open && foundFile(outcomes) !== undefined
    ? textAlone(value)
    : undefined
}

function textAlone(value: Value): Text | undefined {
  return value.kind === 'text' && !value.turns ? value.text : undefined
}

function foundFile([outcome, ...others]: readonly Outcome[]): string | undefined {
  const isOne = outcome?.kind === 'found' && others.length === 0 && outcome.paths.length === 1
  return isOne && !outcome.loose ? outcome.paths[0] : undefined
}

function isSameFile(one: Answer, other: Answer): boolean {
  return foundFile(one.outcomes) === foundFile(other.outcomes)
}

function haveSameTraces({ values: { because: ours } }: Answer, { values: { because: theirs } }: Answer): boolean {
  return ours.length === theirs.length && ours.every((trace, index) => isSameTrace(trace, theirs[index]))
}

function isSameTrace(one: Trace, other: Trace | undefined): boolean {
  return one === other || (one.path === other?.path && one.span === other.span && one.message === other.message)
}
