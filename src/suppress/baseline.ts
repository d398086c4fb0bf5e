import { UserError } from '../model/errors.ts'
import { displayName } from '../model/path.ts'
import type { Baseline, BaselineEntry } from '../model/suppression.ts'

const VERSION = 1

/** The recipe of fingerprints that this version can compare: see pipeline/fingerprint.ts. */
const FINGERPRINT = /^1:[0-9a-f]{16}-[0-9a-f]{16}$/

/** What to do about a file that cannot be used. */
const ADVICE = 'or delete it and write it anew with --update-baseline'

/**
 * Reads a baseline file; `file`: see `Baseline`. Throws UserError `bad-config` for what is not one, and for one whose
 * version, or whose fingerprints' version, is not known: then nothing in it could match.
 */
export function parseBaseline(text: string, file: string): Baseline {
  const name = displayName(file)
  const data = parseJson(text, name)
  if (!isRecord(data) || !Array.isArray(data['findings'])) throw notOne(name, 'it has no list of findings')
  if (data['version'] !== VERSION) {
    const version = JSON.stringify(data['version'])
    throw unknown(name, `it has version ${version}, and this version of deploy-guard knows ${VERSION}`)
  }
  const lines = linesOf(text)
  const entries = data['findings'].map((value: unknown, index) => {
    const entry = entryOf(value, name, index)
    return { ...entry, line: lines.get(entry.fingerprint) ?? 1 }
  })
  return { file, entries }
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    const isConflict = /^(?:<{7}|>{7})/m.test(text)
    throw notOne(name, isConflict ? 'it holds the marks of a merge conflict' : 'it is not JSON')
  }
}

function entryOf(value: unknown, name: string, index: number): BaselineEntry {
  if (!isRecord(value)) throw notOne(name, `finding ${index + 1} is not an object`)
  const { path, rule, message, fingerprint } = value
  if (typeof path !== 'string' || typeof rule !== 'string' || typeof fingerprint !== 'string') {
    throw notOne(name, `finding ${index + 1} lacks its path, rule or fingerprint`)
  }
  if (!FINGERPRINT.test(fingerprint)) {
    throw unknown(
      name,
      `the fingerprint of finding ${index + 1} is of a kind that this version of deploy-guard does not know`,
    )
  }
  return { path, rule, message: typeof message === 'string' ? message : '', fingerprint }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function notOne(name: string, why: string): UserError {
  return new UserError('bad-config', `${name} is not a baseline: ${why}; mend it, ${ADVICE}.`)
}

function unknown(name: string, why: string): UserError {
  return new UserError('bad-config', `${name} cannot be used: ${why}; use the version that wrote it, ${ADVICE}.`)
}

function linesOf(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  for (const [index, line] of text.split('\n').entries()) {
    const [, fingerprint] = /"fingerprint": ?"([^"]+)"/.exec(line) ?? []
    if (fingerprint !== undefined) lines.set(fingerprint, index + 1)
  }
  return lines
}

/** A baseline file: one line for each entry, sorted, so that a change of it reads well in review. */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const lines = [...entries].sort(byPlace).map(({ path, rule, message, fingerprint }) => {
    const fields = Object.entries({ path, rule, message, fingerprint })
    return `    { ${fields.map(([key, value]) => `"${key}": ${JSON.stringify(value)}`).join(', ')} }`
  })
  const findings = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "version": ${VERSION},\n  "findings": ${findings}\n}\n`
}

/** By code unit, the same on every machine. */
function byPlace(one: BaselineEntry, other: BaselineEntry): number {
  const keys = ['path', 'rule', 'message', 'fingerprint'] as const
  const key = keys.find(candidate => one[candidate] !== other[candidate])
  return key === undefined ? 0 : one[key] < other[key] ? -1 : 1
}
