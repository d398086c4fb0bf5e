import { UserError } from '../model/errors.ts'
import { globListFault } from '../model/globs.ts'
import { type DeploySettings, defaultSettings, type Settings } from '../model/settings.ts'
import type { ConfigLayer } from './load-config.ts'
import { rebaseFile, rebaseGlob } from './rebase.ts'
import { RULE_IDS } from './rule-ids.ts'
import type { Config } from './schema.ts'

/** What flags or an Action's inputs set. */
export type DirectSettings = Partial<Settings>

/** What one configuration sets. */
type LayerSettings = Omit<DirectSettings, 'deploy'> & { readonly deploy?: Partial<DeploySettings> }

/** The settings in force, and where each comes from: `default`, `file:line:column`, or the name of a flag. */
export interface SettingsWithOrigins {
  readonly settings: Settings
  /** By key; those of rules and constants as `rules.<id>` and `constants.<NAME>`. What is not there is a default. */
  readonly origins: ReadonlyMap<string, string>
}

export interface DirectOptions {
  /** What globs are relative to. */
  readonly directory: string
  /** How a key is spelled where it was set: `failOn` → `--fail-on`. */
  spelling(key: string): string
}

/**
 * Flags over files over defaults. Lists replace each other, except that overrides are appended; rules and constants are
 * merged by name. Throws UserError `bad-usage` for a glob among the flags that cannot be used.
 */
export function mergeSettings(
  layers: readonly ConfigLayer[],
  direct: DirectSettings = {},
  { directory, spelling }: DirectOptions = { directory: '', spelling: key => key },
): SettingsWithOrigins {
  const origins = new Map<string, string>()
  let settings = defaultSettings
  for (const { config, base, origin } of layers) {
    const set = fromConfig(config, base)
    note(origins, set, origin)
    settings = merge(settings, set)
  }
  const own = rebaseDirect(direct, directory, spelling)
  note(origins, own, ([key = '']) => spelling(String(key)))
  return { settings: merge(settings, own), origins }
}

function fromConfig(config: Config, directory: string): LayerSettings {
  const {
    $schema: _schema,
    extends: _extends,
    phpExtensions,
    allowExtensions,
    exposedExtensions,
    deploy,
    ...rest
  } = config
  const present = Object.entries(rest).filter(([, value]) => value !== undefined)
  return {
    ...Object.fromEntries(present),
    ...(config.root === '.' && { root: '' }),
    ...(phpExtensions && { phpExtensions: phpExtensions.map(withoutDot) }),
    ...(allowExtensions && { allowExtensions: allowExtensions.map(withoutDot) }),
    ...(exposedExtensions && { exposedExtensions: exposedExtensions.map(withoutDot) }),
    ...(deploy && { deploy: deployOf(deploy, directory) }),
  }
}

function withoutDot(extension: string): string {
  return extension.replace(/^\./, '')
}

function deployOf(deploy: NonNullable<Config['deploy']>, directory: string): Partial<DeploySettings> {
  const { source, exclude, respect } = deploy
  return { ...(source && { source }), ...(exclude && { exclude }), ...(respect && { respect }), directory }
}

function merge(under: Settings, over: LayerSettings): Settings {
  return {
    ...under,
    ...over,
    rules: { ...under.rules, ...over.rules },
    constants: { ...under.constants, ...over.constants },
    overrides: [...under.overrides, ...(over.overrides ?? [])],
    deploy: { ...under.deploy, ...over.deploy },
  }
}

const MERGED_BY_NAME: readonly string[] = ['rules', 'constants', 'deploy']

function note(origins: Map<string, string>, set: LayerSettings, origin: Origin): void {
  for (const [key, value] of Object.entries(set)) {
    if (!MERGED_BY_NAME.includes(key)) origins.set(key, origin([key]))
    else for (const name of Object.keys(Object(value))) origins.set(`${key}.${name}`, origin([key, name]))
  }
  // A finding names the very pattern that leaves a file out.
  for (const index of (set.deploy?.exclude ?? []).keys()) {
    origins.set(`deploy.exclude.${index}`, origin(['deploy', 'exclude', index]))
  }
}

type Origin = (path: (string | number)[]) => string

const GLOB_KEYS = ['include', 'exclude', 'entryPoints', 'assumeExists', 'thirdParty'] as const

function rebaseDirect(direct: DirectSettings, directory: string, spelling: (key: string) => string): DirectSettings {
  let rebased = direct
  for (const key of GLOB_KEYS) {
    const globs = direct[key]
    if (globs === undefined) continue
    const fault = globListFault(globs)
    if (fault !== undefined) throw new UserError('bad-usage', `${spelling(key)}: ${fault}.`)
    rebased = { ...rebased, [key]: globs.map(glob => rebaseGlob(glob, directory)) }
  }
  const { baseline } = direct
  return typeof baseline === 'string' ? { ...rebased, baseline: rebaseFile(baseline, directory) } : rebased
}

/** The settings as JSON in which each value says where it comes from, for `--print-config`. Ends with a newline. */
export function describeSettings(
  { settings, origins }: SettingsWithOrigins,
  ruleDefaults: ReadonlyMap<string, string>,
): string {
  const described: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(settings)) {
    if (!MERGED_BY_NAME.includes(key)) described[key] = { value, from: origins.get(key) ?? 'default' }
  }
  const rules = RULE_IDS.map(id => {
    const value = settings.rules[id] ?? ruleDefaults.get(id)
    return [id, { ...(value !== undefined && { value }), from: origins.get(`rules.${id}`) ?? 'default' }] as const
  })
  const constants = Object.entries(settings.constants).map(
    ([name, value]) => [name, { value, from: origins.get(`constants.${name}`) ?? 'default' }] as const,
  )
  const { source, exclude, respect } = settings.deploy
  const deploy = Object.entries({ source, exclude, respect }).map(
    ([name, value]) => [name, { value, from: origins.get(`deploy.${name}`) ?? 'default' }] as const,
  )
  described['deploy'] = Object.fromEntries(deploy)
  const whole = { ...described, rules: Object.fromEntries(rules), constants: Object.fromEntries(constants) }
  return `${JSON.stringify(whole, null, 2)}\n`
}
