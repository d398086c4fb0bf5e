import { parse } from 'yaml'
import { nestsDeeperThan } from '../model/nesting.ts'
import { joinPath } from '../model/path.ts'
import type { ConfiguredFolders } from './template-tree.ts'

const UNREADABLE: ConfiguredFolders = { folders: [], usesDefault: true, open: true }

/** What a settings file of Symfony's TwigBundle says (`twig.default_path`, `twig.paths`), in YAML. */
export function twigSettings(source: string, root: string): ConfiguredFolders {
  const twig = field(parsed(source), 'twig')
  if (twig === undefined) return { folders: [], usesDefault: true, open: false }
  if (typeof twig !== 'object' || twig === null) return UNREADABLE
  const given = [...defaultPath(twig), ...namedPaths(field(twig, 'paths'))]
  const folders = given.flatMap(({ path, namespace }) => {
    const inside = belowRoot(path, root)
    return inside === undefined ? [] : [{ path: inside, ...(namespace !== '' && { namespace }) }]
  })
  const usesDefault = field(twig, 'default_path') === undefined
  return { folders, usesDefault, open: folders.length < given.length }
}

/** No settings are as long or nested as deeply; the parser needs quadratic time for what is no YAML. */
const MAX_LENGTH = 32 * 1024
const MAX_NESTING = 50

function parsed(source: string): unknown {
  if (source.length > MAX_LENGTH || nestsDeeperThan(source, MAX_NESTING)) return { twig: null }
  try {
    return parse(source, { logLevel: 'silent' })
  } catch {
    return { twig: null }
  }
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return new Map<string, unknown>(Object.entries(value)).get(name)
}

interface Given {
  readonly path: string
  readonly namespace: string
}

function defaultPath(twig: object): readonly Given[] {
  const path = field(twig, 'default_path')
  return path === undefined ? [] : [{ path: String(path), namespace: '' }]
}

/** A list of folders, or folders with their namespaces. */
function namedPaths(paths: unknown): readonly Given[] {
  if (Array.isArray(paths)) return paths.map(path => ({ path: String(path), namespace: '' }))
  if (typeof paths !== 'object' || paths === null) return []
  return Object.entries(paths).map(([path, namespace]: [string, unknown]) => ({
    path,
    namespace: namespaceOf(namespace),
  }))
}

function namespaceOf(value: unknown): string {
  const named = field(value, 'namespace')
  return typeof value === 'string' ? value.replace(/^!/, '') : typeof named === 'string' ? named : ''
}

/** Relative to the tree's root; undefined where another parameter stands in it. */
function belowRoot(path: string, root: string): string | undefined {
  const plain = path.replace(/^%kernel\.project_dir%\/?/, '').replace(/^%kernel\.root_dir%\/?/, 'app/')
  return plain.includes('%') || plain.startsWith('/') ? undefined : joinPath(root, plain)
}
