import { didYouMean } from '../../config/nearest-word.ts'
import { UserError } from '../../model/errors.ts'
import { VERDICT_NAMES, type Verdict } from '../../model/verdict.ts'
import { type Command, takeCommand } from './commands.ts'
import { refuseTogether } from './contradictions.ts'
import { graphOutputsOf, type OutputArgs, outputsOf } from './output-args.ts'
import { type RangeArgs, rangeOf } from './range-args.ts'
import { type RawFlags, readFlags } from './read-flags.ts'
import { type SettingFlags, settingsOf } from './setting-flags.ts'

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
