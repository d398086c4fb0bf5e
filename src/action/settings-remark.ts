import { UserError } from '../model/errors.ts'
import type { FileTree } from '../model/file-tree.ts'
import type { RuleId } from '../model/finding.ts'
import { displayName } from '../model/path.ts'
import type { RuleSetting, Settings } from '../model/settings.ts'
import { rules } from '../rules/rules.ts'
import type { OpenRun } from '../run/open-run.ts'
import { configDirectories } from '../run/projects-of-run.ts'
import { readBaseline } from '../run/read-baseline.ts'
import { settingsOfRun } from '../run/settings-of-run.ts'
import { askedRun } from './asked-run.ts'
import type { Inputs } from './inputs.ts'
import type { Surroundings } from './surroundings.ts'
import { weakenedSettings } from './weakened-settings.ts'

/** A sentence about what the change does to the settings of the check itself; undefined when it weakens none. */
export async function settingsRemark(run: OpenRun, { inputs }: Surroundings): Promise<string | undefined> {
  const { base, head, range } = run
  if (base === undefined) return undefined
  const own = await phrasesAt(run.prefix, { run, inputs, base, head })
  const phrases = [...own]
  if (inputs.configFile === undefined) {
    for (const directory of configDirectories([...base.paths, ...head.paths])) {
      const others = await phrasesAt(directory, { run, inputs, base, head })
      phrases.push(
        ...others.filter(phrase => !own.includes(phrase)).map(phrase => `${phrase} in ${displayName(directory)}`),
      )
    }
  }
  if (phrases.length === 0) return undefined
  const held = range.settingsFrom === 'base' ? ' It was judged by the settings from before it.' : ''
  return `This change weakens the settings of deploy-guard: it ${phrases.join('; it ')}.${held}`
}

interface Sides {
  readonly run: OpenRun
  readonly inputs: Inputs
  readonly base: FileTree
  readonly head: FileTree
}

/** What becomes weaker for the files in a directory. */
async function phrasesAt(directory: string, { run, inputs, base, head }: Sides): Promise<readonly string[]> {
  const [before, after] = [
    await rulesOf(base, { run, inputs, directory }),
    await rulesOf(head, { run, inputs, directory }),
  ]
  if (before === undefined || after === undefined) return []
  const defaults = new Map<RuleId, RuleSetting>(rules.map(({ id, severity }) => [id, severity]))
  const added = [...after.known].filter(fingerprint => !before.known.has(fingerprint)).length
  return [
    ...weakenedSettings(before.settings, after.settings, defaults),
    ...(added > 0 ? [`adds ${added} to the findings that the baseline hides`] : []),
  ]
}

/** What a tree says about how it is to be judged. */
interface RulesOfTree {
  readonly settings: Settings
  /** Fingerprints of its baseline. */
  readonly known: ReadonlySet<string>
}

async function rulesOf(
  tree: FileTree,
  { run, inputs, directory }: Pick<Sides, 'run' | 'inputs'> & { readonly directory: string },
): Promise<RulesOfTree | undefined> {
  const { baseline } = inputs.settings
  const asked = { ...askedRun(inputs), settings: baseline === undefined ? {} : { baseline } }
  const source = { kind: 'tree', tree, named: true } as const
  const found = await orUnusable(settingsOfRun(asked, run, source, directory))
  if (found === undefined) return undefined
  const { settings } = found
  const read = await orUnusable(readBaseline({ asked, place: run, source, settings, updating: false }))
  return { settings, known: new Set((read?.entries ?? []).map(({ fingerprint }) => fingerprint)) }
}

/** Undefined for what cannot be read: if it is what holds, the run has failed already. */
async function orUnusable<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}
