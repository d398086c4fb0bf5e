import type { RuleId, Severity } from './finding.ts'

/** How a rule is set: its findings get this severity, or it does not run. */
export type RuleSetting = Severity | 'off'

/** What a check can be told. All paths are relative to the tree's root. Everything has a default: see `defaultSettings`. */
export interface Settings {
  /** Extensions (without the dot) of files that hold PHP, beside the built-in ones. */
  readonly phpExtensions: readonly string[]
  /** Extensions that `suspicious-extension` never reports. */
  readonly allowExtensions: readonly string[]
  /** include_path entries that the server's configuration gives. */
  readonly includePaths: readonly string[]
  /** Directories that the web server serves. Empty: inferred. */
  readonly documentRoots: readonly string[]
  /** Globs of pages that are requested directly. Empty: inferred. */
  readonly entryPoints: readonly string[]
  /** Constants that the code does not define: name to value. */
  readonly constants: Readonly<Record<string, string>>
  /** Globs of paths that exist in production though they are not in the tree. */
  readonly assumeExists: readonly string[]
  /** Globs of third-party code, beside the inferred places. */
  readonly thirdParty: readonly string[]
  readonly rules: Readonly<Partial<Record<RuleId, RuleSetting>>>
  /** How many values one expression may have before it counts as open. */
  readonly maxAlternatives: number
}

export const defaultSettings: Settings = {
  phpExtensions: [],
  allowExtensions: [],
  includePaths: [],
  documentRoots: [],
  entryPoints: [],
  constants: {},
  assumeExists: [],
  thirdParty: [],
  rules: {},
  maxAlternatives: 64,
}
