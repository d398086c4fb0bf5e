import { LineCounter, parseDocument } from 'yaml'
import { UserError } from '../model/errors.ts'
import { nestsDeeperThan } from '../model/nesting.ts'
import type { DataPath, ParsedConfig } from './parse-config.ts'

const MAX_NESTING = 100

/** Throws UserError `bad-config`, and RangeError for what is nested too deeply. */
export function parseYamlConfig(file: string, text: string): ParsedConfig {
  if (nestsDeeperThan(text, MAX_NESTING)) throw new RangeError('nested too deeply')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core', version: '1.2' })
  const [first] = document.errors
  if (first !== undefined) {
    if (/call stack/.test(first.message)) throw new RangeError(first.message)
    const { line, col } = lines.linePos(first.pos[0])
    throw new UserError('bad-config', `${file}:${line}:${col}: this is not YAML (${firstLine(first.message)}).`)
  }
  function place(path: DataPath): string {
    const { line, col } = lines.linePos(yamlOffset(document, path))
    return `${file}:${line}:${col}`
  }
  return { data: yamlData(file, document), place }
}

type YamlDocument = ReturnType<typeof parseDocument>

function yamlData(file: string, document: YamlDocument): unknown {
  try {
    // A file of nothing but comments is null.
    return document.toJS({ maxAliasCount: 50 }) ?? {}
  } catch (error) {
    // The one thing that can go wrong here: aliases that multiply, or that name no anchor.
    if (!(error instanceof ReferenceError)) throw error
    throw new UserError('bad-config', `${file}: ${firstLine(error.message)}.`, { cause: error })
  }
}

function yamlOffset(document: YamlDocument, path: DataPath): number {
  for (let length = path.length; length > 0; length--) {
    const offset = yamlKeyOffset(document, path.slice(0, length))
    if (offset !== undefined) return offset
  }
  return 0
}

/** Of a key of a map where there is one, else of the value. */
function yamlKeyOffset(document: YamlDocument, path: DataPath): number | undefined {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  if (typeof parent === 'object' && parent !== null && 'items' in parent && Array.isArray(parent.items)) {
    for (const item of parent.items) {
      const key: unknown = item?.key
      if (typeof key === 'object' && key !== null && 'value' in key && key.value === path.at(-1)) return startOf(key)
    }
  }
  return startOf(document.getIn(path, true))
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined
  const start: unknown = node.range[0]
  return typeof start === 'number' ? start : undefined
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/[.:]$/, '')
}
