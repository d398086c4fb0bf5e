import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { LineCounter, parseDocument } from 'yaml'
import { UserError } from '../model/errors.ts'
import { nestsDeeperThan } from '../model/nesting.ts'

/** Where in the data something stands: object keys and array indexes from the outside in. */
export type DataPath = readonly (string | number)[]

/** A configuration file read as data, before anyone asked whether it makes sense. */
export interface ParsedConfig {
  readonly data: unknown
  /** `file:line:column` of a key or value; of the nearest thing around it where it is not there. */
  place(path: DataPath): string
}

const MAX_BYTES = 1024 * 1024

/** `file` decides the language by its ending and stands in messages. Throws UserError `bad-config` with the place. */
export function parseConfig(file: string, text: string): ParsedConfig {
  if (text.length > MAX_BYTES) throw new UserError('bad-config', `${file} is larger than 1 MiB; no configuration is.`)
  const plain = text.replace(/^\ufeff/, '')
  try {
    return /\.ya?ml$/.test(file) ? parseYaml(file, plain) : parseJson(file, plain)
  } catch (error) {
    // The parsers recurse, so that a file of nothing but brackets ends the stack.
    if (error instanceof RangeError)
      throw new UserError('bad-config', `${file} is nested too deeply.`, { cause: error })
    throw error
  }
}

function parseJson(file: string, text: string): ParsedConfig {
  const errors: ParseError[] = []
  const comments = !/(?:^|\/)(?:package|composer)\.json$/.test(file)
  const root = parseTree(text, errors, { allowTrailingComma: comments, disallowComments: !comments })
  const [first] = errors
  if (first !== undefined) {
    const place = placeAt(file, text, first.offset)
    throw new UserError('bad-config', `${place}: this is not JSON (${sentence(printParseErrorCode(first.error))}).`)
  }
  if (comments) refuseTwins(file, text, root)
  return {
    data: root === undefined ? undefined : getNodeValue(root),
    place: path => placeAt(file, text, jsonOffset(root, path)),
  }
}

/** The second of two equal keys would win in silence. */
function refuseTwins(file: string, text: string, node: Node | undefined): void {
  const seen = new Set<unknown>()
  for (const child of node?.children ?? []) {
    const [key] = node?.type === 'object' ? (child.children ?? []) : []
    if (key !== undefined && seen.has(key.value)) {
      throw new UserError('bad-config', `${placeAt(file, text, key.offset)}: the key "${key.value}" is there twice.`)
    }
    if (key !== undefined) seen.add(key.value)
    refuseTwins(file, text, child)
  }
}

function jsonOffset(root: Node | undefined, path: DataPath): number {
  let node = root
  let offset = root?.offset ?? 0
  for (const step of path) {
    const child =
      node?.type === 'object'
        ? node.children?.find(property => property.children?.[0]?.value === step)
        : node?.children?.[Number(step)]
    if (child === undefined) break
    offset = child.offset
    node = child.type === 'property' ? child.children?.[1] : child
  }
  return offset
}

function placeAt(file: string, text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/)
  return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
}

/** `PropertyNameExpected` → `property name expected`. */
function sentence(code: string): string {
  return code.replace(/(?<!^)([A-Z])/g, ' $1').toLowerCase()
}

const MAX_NESTING = 100

function parseYaml(file: string, text: string): ParsedConfig {
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
