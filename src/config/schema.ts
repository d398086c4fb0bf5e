import * as v from 'valibot'
import { RULE_IDS, RULE_SETTINGS } from './rule-ids.ts'

const Text = v.pipe(v.string(), v.minLength(1), v.maxLength(4096))
const Texts = v.pipe(v.array(Text), v.maxLength(1000))
/** `..` may lead out of a folder of the repository, but not out of the repository: see `loadConfig`. */
const Directory = v.pipe(Text, v.regex(/^[^/\\]/, 'a directory inside the repository'))
const Extension = v.pipe(v.string(), v.regex(/^\.?[^./\\\s]+(?:\.[^./\\\s]+)*$/, 'an extension such as "inc"'))
const ConstantName = v.pipe(v.string(), v.regex(/^\\?[A-Za-z_][\w\\]*$/, 'the name of a constant'))
/** To valibot a list is an object too. */
const PlainObject = v.custom<Record<string, unknown>>(isPlainObject, 'an object')
const Rules = v.pipe(PlainObject, v.record(v.picklist(RULE_IDS), v.picklist(RULE_SETTINGS)))
const Override = v.strictObject({ files: v.pipe(Texts, v.minLength(1)), rules: Rules })
const DeployEntries = {
  source: v.optional(v.picklist(['git', 'directory'])),
  exclude: v.optional(Texts),
  respect: v.optional(v.array(v.picklist(['export-ignore', 'dockerignore', 'distignore']))),
}

const ConfigEntries = {
  $schema: v.optional(v.string()),
  extends: v.optional(v.union([Text, Texts])),
  root: v.optional(Directory),
  include: v.optional(Texts),
  exclude: v.optional(Texts),
  phpExtensions: v.optional(v.array(Extension)),
  allowExtensions: v.optional(v.array(Extension)),
  exposedExtensions: v.optional(v.array(Extension)),
  includePaths: v.optional(Texts),
  documentRoots: v.optional(v.pipe(v.array(Directory), v.maxLength(1000))),
  entryPoints: v.optional(Texts),
  constants: v.optional(v.pipe(PlainObject, v.record(ConstantName, v.string()))),
  assumeExists: v.optional(Texts),
  thirdParty: v.optional(Texts),
  rules: v.optional(Rules),
  overrides: v.optional(v.array(Override)),
  failOn: v.optional(v.picklist(['error', 'warning', 'notice', 'never'])),
  baseline: v.optional(v.nullable(Text)),
  inlineIgnores: v.optional(v.boolean()),
  maxWarnings: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))),
  onUndetermined: v.optional(v.picklist(['all', 'fail'])),
  maxAlternatives: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4096))),
  deploy: v.optional(v.pipe(PlainObject, v.strictObject(DeployEntries))),
}

/** What a configuration file may hold. The same, for editors, is config.schema.json. */
export const ConfigSchema = v.pipe(PlainObject, v.strictObject(ConfigEntries))

export const CONFIG_KEYS: readonly string[] = Object.keys(ConfigEntries)

export const DEPLOY_KEYS: readonly string[] = Object.keys(DeployEntries)

/** A configuration file that has been validated. Paths in it are still relative to where the file says. */
export type Config = v.InferOutput<typeof ConfigSchema>

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
