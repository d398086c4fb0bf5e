import * as v from 'valibot'
import { UserError } from '../model/errors.ts'
import { globListFault } from '../model/globs.ts'
import { didYouMean } from './nearest-word.ts'
import type { DataPath, ParsedConfig } from './parse-config.ts'
import { RULE_IDS } from './rule-ids.ts'
import { CONFIG_KEYS, type Config, ConfigSchema, DEPLOY_KEYS } from './schema.ts'

/**
 * `section`: where in the file the configuration stands (`['deploy-guard']` in package.json). Throws UserError
 * `bad-config` about the first fault, with its place and what was probably meant.
 */
export function validateConfig(parsed: ParsedConfig, data: unknown, section: DataPath = []): Config {
  const result = v.safeParse(ConfigSchema, data, { abortEarly: true })
  if (!result.success) throw fault(parsed, section, describe(result.issues[0]))
  const globs = globFaultOf(result.output)
  if (globs !== undefined) throw fault(parsed, section, globs)
  return result.output
}

interface Fault {
  readonly path: DataPath
  readonly message: string
}

function fault(parsed: ParsedConfig, section: DataPath, { path, message }: Fault): UserError {
  return new UserError('bad-config', `${parsed.place([...section, ...path])}: ${message}`)
}

type Issue = v.InferIssue<typeof ConfigSchema>

function describe(issue: Issue): Fault {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
  const last = issue.path?.at(-1)
  const name = path.length === 0 ? 'the configuration' : `"${dotted(path)}"`
  if (last !== undefined && 'origin' in last && last.origin === 'key') {
    // Valibot says the same of a key that should not be there and of one that is not there.
    const isLacking = issue.type === 'strict_object' && issue.expected !== 'never'
    return { path, message: isLacking ? `${name} must be there.` : unknownKey(path, issue) }
  }
  return { path, message: `${name} must be ${expectation(issue)}, not ${received(issue)}.` }
}

function unknownKey(path: DataPath, issue: Issue): string {
  const key = String(path.at(-1))
  const around = path.at(-2)
  if (around === 'rules') return `there is no rule "${key}".${didYouMean(key, RULE_IDS)}`
  if (around === 'constants') return `"${key}" is not ${issue.message}.`
  const known = path.length === 1 ? CONFIG_KEYS : around === 'deploy' ? DEPLOY_KEYS : ['files', 'rules']
  return `unknown key "${dotted(path)}".${didYouMean(key, known)}`
}

function dotted(path: DataPath): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`)).join('')
}

function expectation(issue: Issue): string {
  if (issue.type === 'regex' || issue.type === 'custom') return issue.message
  if (issue.type === 'integer') return 'a whole number'
  if (issue.type === 'min_value') return `at least ${issue.requirement}`
  if (issue.type === 'max_value') return `at most ${issue.requirement}`
  if (issue.type === 'min_length') return 'filled'
  if (issue.type === 'max_length') return `at most ${issue.requirement} long`
  return (issue.expected ?? 'something else')
    .replace(/^\((.*)\)$/, '$1')
    .replaceAll(' | ', ' or ')
    .replace(/^Array$/, 'a list')
    .replace(/^Object$/, 'an object')
    .replace(/^string$/, 'a text')
    .replace(/^number\b/, 'a number')
}

function received({ input, received }: Issue): string {
  if (Array.isArray(input)) return 'a list'
  if (typeof input === 'object' && input !== null) return 'an object'
  return received.length > 60 ? `${received.slice(0, 60)}…` : received
}

function globFaultOf(config: Config): Fault | undefined {
  const lists: [DataPath, readonly string[] | undefined][] = [
    ...(['include', 'exclude', 'entryPoints', 'assumeExists', 'thirdParty'] as const).map(
      (key): [DataPath, readonly string[] | undefined] => [[key], config[key]],
    ),
    [['deploy', 'exclude'], config.deploy?.exclude],
    ...(config.overrides ?? []).map(({ files }, index): [DataPath, readonly string[]] => [
      ['overrides', index, 'files'],
      files,
    ]),
  ]
  for (const [path, globs] of lists) {
    const message = globs === undefined ? undefined : globListFault(globs)
    if (message !== undefined) return { path, message: `${message}.` }
  }
  return undefined
}
