import { didYouMean } from '../config/nearest-word.ts'
import { UserError } from '../model/errors.ts'

/** Variables as the runner sets them: an input `fail-on` is `INPUT_FAIL-ON`. */
export type Env = Readonly<Record<string, string | undefined>>

/** What a workflow gives for an input, trimmed; `''` when it gives nothing. */
export function inputText(env: Env, name: string): string {
  return (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim()
}

/** Like `inputText`; undefined when nothing is given. */
export function optionalText(env: Env, name: string): string | undefined {
  return inputText(env, name) || undefined
}

/** The lines of an input that are not empty, trimmed; undefined when there is none. */
export function inputLines(env: Env, name: string): readonly string[] | undefined {
  const lines = inputText(env, name)
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  return lines.length === 0 ? undefined : lines
}

/** `true` or `false` in the three spellings of YAML 1.2. Throws UserError `bad-usage`. */
export function inputFlag(env: Env, name: string, otherwise: boolean): boolean {
  const text = inputText(env, name)
  if (text === '') return otherwise
  if (['true', 'True', 'TRUE'].includes(text)) return true
  if (['false', 'False', 'FALSE'].includes(text)) return false
  throw badInput(name, `must be true or false, not "${text}"`, `${name}: true`)
}

/** One of a few words. Throws UserError `bad-usage`. */
export function inputChoice<Word extends string>(env: Env, name: string, words: readonly Word[]): Word | undefined {
  const text = inputText(env, name)
  if (text === '') return undefined
  const word = words.find(candidate => candidate === text)
  if (word !== undefined) return word
  const fault = `must be one of ${words.join(', ')}, not "${text}"`
  throw badInput(name, fault, `${name}: ${words[0] ?? ''}`, didYouMean(text, words))
}

/** The error for an input: its name, what is wrong (no full stop), and how it is written. */
export function badInput(name: string, fault: string, example: string, hint = ''): UserError {
  return new UserError('bad-usage', `The input ${name} ${fault}.${hint} For example: ${example}`)
}
