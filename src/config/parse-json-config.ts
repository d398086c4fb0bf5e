import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { UserError } from '../model/errors.ts'
import type { DataPath, ParsedConfig } from './parse-config.ts'

/** `package.json` and `composer.json` hold plain JSON, every other file may have comments. Throws UserError `bad-config`. */
export function parseJsonConfig(file: string, text: string): ParsedConfig {
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
