import { parseArgs } from 'node:util'
import { didYouMean } from '../../config/nearest-word.ts'
import { UserError } from '../../model/errors.ts'
import { FLAGS, type Flag, type FlagName } from './flags.ts'

/** A command line taken apart, before the values mean anything. */
export interface RawFlags {
  readonly positionals: readonly string[]
  has(name: FlagName): boolean
  /** The value of a flag; of one that was given several times, the last. */
  value(name: FlagName): string | undefined
  /** The values of a repeatable flag in their order. */
  all(name: FlagName): readonly string[]
  /** Which of these flags came last. */
  last(...names: FlagName[]): FlagName | undefined
}

/** Takes `argv` (without node and the script) apart. Throws UserError `bad-usage`. */
export function readFlags(argv: readonly string[]): RawFlags {
  const positionals: string[] = []
  const given: { name: FlagName; value: string }[] = []
  for (const token of tokenize(argv)) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const flag = knownFlag(token.name, token.rawName)
    given.push({ name: flag.name, value: readValue(flag, token) })
  }
  return {
    positionals,
    has: name => given.some(flag => flag.name === name),
    value: name => given.findLast(flag => flag.name === name)?.value,
    all: name => given.flatMap(flag => (flag.name === name ? flag.value : [])),
    last: (...names) => given.findLast(flag => names.includes(flag.name))?.name,
  }
}

interface OptionToken {
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function tokenize(argv: readonly string[]) {
  const options: Record<string, { type: 'string' | 'boolean'; short?: string }> = {}
  for (const flag of FLAGS) {
    const short = 'short' in flag ? { short: flag.short } : {}
    options[flag.name] = { type: 'value' in flag ? 'string' : 'boolean', ...short }
  }
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens
}

function knownFlag(name: string, rawName: string): Flag & { readonly name: FlagName } {
  const flag = FLAGS.find(known => known.name === name)
  if (flag !== undefined) return flag
  const names = FLAGS.map(known => known.name)
  throw new UserError('bad-usage', `Unknown flag ${rawName}.${didYouMean(name, names, '--')} See deploy-guard --help.`)
}

function readValue(flag: Flag, { rawName, value, inlineValue }: OptionToken): string {
  if (flag.value === undefined) {
    if (value === undefined) return ''
    throw new UserError('bad-usage', `${rawName} takes no value; write just ${rawName}.`)
  }
  // -1 is no flag, but a number that is wrong.
  const looksLikeFlag = value !== undefined && inlineValue !== true && /^-[^1-9]/.test(value)
  if (value !== undefined && value !== '' && !looksLikeFlag) return value
  throw new UserError('bad-usage', `${rawName} needs a value: ${rawName} ${flag.value}.`)
}
