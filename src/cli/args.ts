import { didYouMean } from '../config/nearest-word.ts'
import { UserError } from '../model/errors.ts'
import { VERDICT_NAMES, type Verdict } from '../model/verdict.ts'
import { type Command, takeCommand } from './commands.ts'
import type { FlagName } from './flags.ts'
import { type RawFlags, readFlags } from './read-flags.ts'
import { type SettingFlags, settingsOf } from './setting-flags.ts'

/** Which trees are compared, as it was asked for. `all` has no base; `staged` and `prePush` neither base nor head. */
export interface RangeArgs {
  /** `changed`: stop when there is nothing to compare with, instead of checking everything. */
  readonly scope: 'auto' | 'changed' | 'all'
  readonly staged: boolean
  /** What git tells a pre-push hook on its standard input. */
  readonly prePush: boolean
  readonly base?: string
  readonly head?: string
}

/** One report to write: a format's name, and the file when it does not go to stdout. */
export interface OutputArgs {
  readonly format: string
  readonly file?: string
}

/** Whether and where facts are kept from run to run. Absent directory: the user's. */
export interface CacheArgs {
  readonly wanted: boolean
  /** Relative to the run's directory, as it was given. */
  readonly location?: string
}

const TASKS = ['help', 'version', 'print-config', 'list-rules', 'list-files'] as const

/** What a command line asks for. Nothing has been looked up yet: paths, refs and formats may not exist. */
export interface Args {
  readonly task: 'check' | Command | (typeof TASKS)[number]
  /** Files and directories relative to `cwd`, as they were given. Of graph: the page; of explain: a place or a rule. */
  readonly paths: readonly string[]
  /** A file with more paths (`-`: stdin) and what ends each of them. */
  readonly filesFrom?: { readonly file: string; readonly separator: '\n' | '\0' }
  /** Of artifact: a file of rsync's filter rules, relative to the run's directory. */
  readonly excludeFrom?: string
  readonly cwd?: string
  readonly range: RangeArgs
  /** Absent: look for one. */
  readonly config?: { readonly file: string } | 'none'
  readonly settings: SettingFlags
  /** At least one, unless a patch is asked for; at most one without a file. */
  readonly outputs: readonly OutputArgs[]
  readonly quiet: boolean
  /** Absent: decided by the environment. */
  readonly color?: boolean
  readonly progress: boolean
  readonly cache: CacheArgs
  /** Of graph: only what leads to a finding. */
  readonly broken?: true
  /** The baseline is written. The scope is `all` then. */
  readonly updateBaseline?: true
  /** Certain fixes are applied, or shown as a patch, which has stdout to itself. */
  readonly fix?: 'write' | 'patch'
  /** Why the run shall pass whatever it finds. */
  readonly override?: string
  /** The includes with these verdicts are listed too. */
  readonly show?: readonly Verdict[]
}

/** Reads a command line (without node and the script). A UserError `bad-usage` is returned, not thrown. */
export function parseArgs(argv: readonly string[]): Args | UserError {
  try {
    return interpret(readFlags(argv))
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
}

function interpret(raw: RawFlags): Args {
  const cwd = raw.value('cwd')
  const config = configOf(raw)
  const filesFrom = filesFromOf(raw)
  const color = raw.last('color', 'no-color')
  const override = overrideOf(raw)
  const excludeFrom = raw.value('exclude-from')
  const { command, operands } = takeCommand(raw)
  return {
    task: TASKS.find(task => raw.has(task)) ?? command ?? 'check',
    paths: operands.map(checkedPath),
    ...(filesFrom && { filesFrom }),
    ...(excludeFrom !== undefined && { excludeFrom }),
    ...(cwd !== undefined && { cwd }),
    range: rangeOf(raw),
    ...(config && { config }),
    settings: settingsOf(raw),
    outputs: command === 'graph' ? graphOutputsOf(raw) : outputsOf(raw),
    quiet: raw.has('quiet'),
    ...(color !== undefined && { color: color === 'color' }),
    progress: !raw.has('no-progress'),
    cache: cacheOf(raw),
    ...(raw.has('broken') && { broken: true }),
    ...(raw.has('update-baseline') && { updateBaseline: true }),
    ...(raw.has('fix') && { fix: 'write' as const }),
    ...(raw.has('fix-dry-run') && { fix: 'patch' as const }),
    ...(override !== undefined && { override }),
    ...(raw.has('show') && { show: verdictsOf(raw.all('show')) }),
  }
}

/** An empty argument is an unset variable in a script; taken for a directory it would be this one. */
function checkedPath(path: string): string {
  if (path !== '') return path
  throw new UserError('bad-usage', 'A path is empty; leave it out, or write . for this directory.')
}

const CONTRADICTIONS: readonly (readonly [FlagName, FlagName])[] = [
  ['all', 'base'],
  ['all', 'staged'],
  ['all', 'pre-push'],
  ['staged', 'base'],
  ['staged', 'head'],
  ['staged', 'pre-push'],
  ['pre-push', 'base'],
  ['pre-push', 'head'],
  ['pre-push', 'files-from'],
  ['update-baseline', 'base'],
  ['update-baseline', 'head'],
  ['update-baseline', 'staged'],
  ['update-baseline', 'pre-push'],
  ['fix', 'fix-dry-run'],
  ['fix', 'staged'],
  ['fix', 'head'],
  ['fix', 'pre-push'],
  ['fix', 'update-baseline'],
  ['fix-dry-run', 'pre-push'],
  ['fix-dry-run', 'update-baseline'],
]

function rangeOf(raw: RawFlags): RangeArgs {
  for (const [one, other] of CONTRADICTIONS) refuseTogether(raw, one, other)
  const base = raw.value('base')
  const head = raw.value('head')
  return {
    scope: scopeOf(raw),
    staged: raw.has('staged'),
    prePush: raw.has('pre-push'),
    ...(base !== undefined && { base }),
    ...(head !== undefined && { head }),
  }
}

function scopeOf(raw: RawFlags): RangeArgs['scope'] {
  const scope = raw.value('scope')
  const whole = (['all', 'update-baseline'] as const).find(name => raw.has(name))
  if (whole !== undefined) {
    if (scope === undefined || scope === 'all') return 'all'
    throw contradiction(`--${whole}`, `--scope ${scope}`)
  }
  if (scope === undefined || scope === 'auto') return 'auto'
  if (scope === 'all') {
    for (const name of ['base', 'staged', 'pre-push'] as const)
      if (raw.has(name)) throw contradiction('--scope all', `--${name}`)
    return 'all'
  }
  if (scope === 'changed') return 'changed'
  throw new UserError('bad-usage', `--scope must be auto, changed or all, not "${scope}".`)
}

function refuseTogether(raw: RawFlags, one: FlagName, other: FlagName) {
  if (raw.has(one) && raw.has(other)) throw contradiction(`--${one}`, `--${other}`)
}

function contradiction(one: string, other: string): UserError {
  return new UserError('bad-usage', `${one} and ${other} contradict each other; leave one of them out.`)
}

function configOf(raw: RawFlags): Args['config'] {
  refuseTogether(raw, 'config', 'no-config')
  if (raw.has('no-config')) return 'none'
  const file = raw.value('config')
  return file === undefined ? undefined : { file }
}

function filesFromOf(raw: RawFlags): Args['filesFrom'] {
  const file = raw.value('files-from')
  if (file !== undefined) return { file, separator: raw.has('null') ? '\0' : '\n' }
  if (!raw.has('null')) return undefined
  throw new UserError('bad-usage', '-0 needs --files-from: it says what ends the paths of that list.')
}

function overrideOf(raw: RawFlags): string | undefined {
  const reason = raw.value('override')?.trim()
  if (reason !== '') return reason
  throw new UserError('bad-usage', '--override must say why, since the reason is recorded.')
}

function verdictsOf(values: readonly string[]): readonly Verdict[] {
  const words = values.flatMap(value => value.split(',')).map(word => word.trim())
  return words
    .filter(word => word !== '')
    .map(word => {
      const verdict = VERDICT_NAMES.find(name => name === word)
      if (verdict !== undefined) return verdict
      const hint = didYouMean(word, VERDICT_NAMES) || ` There are ${VERDICT_NAMES.join(', ')}.`
      throw new UserError('bad-usage', `--show: no include has the verdict "${word}".${hint}`)
    })
}

function cacheOf(raw: RawFlags): CacheArgs {
  const location = raw.value('cache-location')
  const wanted = raw.last('cache', 'no-cache') !== 'no-cache'
  if (!wanted) refuseTogether(raw, 'no-cache', 'cache-location')
  return { wanted, ...(location !== undefined && { location }) }
}

/** Where every format goes to a file, the terminal still gets the default one. */
function outputsOf(raw: RawFlags): OutputArgs[] {
  const outputs = givenOutputs(raw)
  const onStdout = outputs.find(({ file }) => file === undefined)
  if (raw.has('fix-dry-run')) {
    if (onStdout !== undefined) throw contradiction(`--format ${onStdout.format}`, '--fix-dry-run')
    return outputs
  }
  return onStdout !== undefined ? outputs : [{ format: 'pretty' }, ...outputs]
}

function graphOutputsOf(raw: RawFlags): OutputArgs[] {
  const outputs = givenOutputs(raw)
  return outputs.length === 0 ? [{ format: 'mermaid' }] : outputs
}

function givenOutputs(raw: RawFlags): OutputArgs[] {
  const outputs = raw.all('format').map(outputOf)
  const onStdout = outputs.filter(({ file }) => file === undefined)
  if (onStdout.length > 1) {
    const [first, second] = onStdout
    const advice = `give one of them a file: -f ${second?.format}=FILE`
    throw new UserError(
      'bad-usage',
      `Only one format can go to stdout, not ${first?.format} and ${second?.format}; ${advice}.`,
    )
  }
  const files = outputs.flatMap(({ file }) => file ?? [])
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  if (twice !== undefined) throw new UserError('bad-usage', `Two formats cannot be written to the same file ${twice}.`)
  return outputs
}

function outputOf(value: string): OutputArgs {
  const equals = value.indexOf('=')
  if (equals < 0) return { format: value }
  const file = value.slice(equals + 1)
  if (file !== '') return { format: value.slice(0, equals), file }
  throw new UserError('bad-usage', `--format ${value} names no file after the equals sign.`)
}
