import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Span } from '../model/location.ts'
import { nestsDeeperThan } from '../model/nesting.ts'
import { directoryOf, joinPath, type RepoPath } from '../model/path.ts'
import type { AutoloadKind } from '../resolve/verdicts/class-sites.ts'
import { Lines } from './lines.ts'
import type { AutoloadEntry, Manifest } from './manifest.ts'
import { normalPath } from './normal-path.ts'

export interface ParsedManifest {
  /** Undefined where the text is no JSON object. */
  readonly manifest?: Manifest
  /** What is wrong with the JSON: Composer refuses such a file. */
  readonly problem?: string
}

const MAX_NESTING = 100

/** Reads a composer.json. Never throws; fields of an unexpected shape count as absent. */
export function parseManifest(text: string, path: RepoPath): ParsedManifest {
  // The parser recurses.
  if (nestsDeeperThan(text, MAX_NESTING)) return { problem: 'It is nested too deeply' }
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true })
  const lines = new Lines(text)
  const [error] = errors
  const problem = error && `Line ${lines.position(error.offset).line}: ${printParseErrorCode(error.error)}`
  if (root?.type !== 'object') return { problem: problem ?? 'It is not a JSON object' }
  return { manifest: manifestOf(root, path, lines), ...(problem ? { problem } : {}) }
}

function manifestOf(root: Node, path: RepoPath, lines: Lines): Manifest {
  const directory = directoryOf(path)
  const reader = { directory, span: (node: Node) => lines.span(node.offset, node.offset + node.length) }
  const config = child(root, 'config')
  return {
    path,
    directory,
    name: textOf(child(root, 'name')).toLowerCase(),
    entries: [
      ...autoloadEntries(child(root, 'autoload'), false, reader),
      ...autoloadEntries(child(root, 'autoload-dev'), true, reader),
      ...texts(child(root, 'bin')).map(node => entryOf(node, { kind: 'bin', prefix: '', dev: false }, reader)),
    ],
    excluded: ['autoload', 'autoload-dev'].flatMap(key =>
      texts(child(child(root, key), 'exclude-from-classmap')).map(textOf),
    ),
    pathRepositories: repositories(child(root, 'repositories')).map(url => normalPath(joinPath(directory, url))),
    requires: ['require', 'require-dev'].flatMap(key =>
      properties(child(root, key)).map(([name]) => name.toLowerCase()),
    ),
    vendor: normalPath(joinPath(directory, textOf(child(config, 'vendor-dir')) || 'vendor')),
  }
}

interface Reader {
  readonly directory: string
  span(node: Node): Span
}

function autoloadEntries(node: Node | undefined, dev: boolean, reader: Reader): readonly AutoloadEntry[] {
  const psr = (['psr-4', 'psr-0'] as const).flatMap(kind =>
    properties(child(node, kind)).flatMap(([prefix, value]) =>
      texts(value).map(text =>
        entryOf(text, { kind, prefix: kind === 'psr-4' ? rooted(prefix) : prefix, dev }, reader),
      ),
    ),
  )
  const lists = (['classmap', 'files'] as const).flatMap(kind =>
    texts(child(node, kind)).map(text => entryOf(text, { kind, prefix: '', dev }, reader)),
  )
  return [...psr, ...lists]
}

function rooted(prefix: string): string {
  return prefix.replace(/^\\+/, '')
}

function entryOf(
  node: Node,
  what: { readonly kind: AutoloadKind; readonly prefix: string; readonly dev: boolean },
  { directory, span }: Reader,
): AutoloadEntry {
  const written = textOf(node)
  return { ...what, written, path: normalPath(joinPath(directory, written)), span: span(node) }
}

function repositories(node: Node | undefined): readonly string[] {
  const each = node?.type === 'array' ? (node.children ?? []) : properties(node).map(([, value]) => value)
  return each.filter(item => textOf(child(item, 'type')) === 'path').map(item => textOf(child(item, 'url')))
}

function child(node: Node | undefined, key: string): Node | undefined {
  return properties(node).find(([name]) => name === key)?.[1]
}

function properties(node: Node | undefined): readonly (readonly [string, Node])[] {
  if (node?.type !== 'object') return []
  return (node.children ?? []).flatMap(({ children }) => {
    const [key, value] = children ?? []
    return key && value ? [[textOf(key), value] as const] : []
  })
}

/** The strings of a string or a list of strings. */
function texts(node: Node | undefined): readonly Node[] {
  const each = node?.type === 'array' ? (node.children ?? []) : node ? [node] : []
  return each.filter(({ type }) => type === 'string')
}

function textOf(node: Node | undefined): string {
  const value: unknown = node?.type === 'string' ? getNodeValue(node) : ''
  return typeof value === 'string' ? value : ''
}
