import { posix, relative, resolve, sep } from 'node:path'
import { readInput } from '../io/read-input.ts'
import { UserError } from '../model/errors.ts'
import type { FileTree } from '../model/file-tree.ts'
import { decodeName } from '../model/path.ts'
import type { Args } from './args.ts'
import type { Io } from './io.ts'
import type { RunPlace } from './settings-of-run.ts'

/**
 * The files and directories that the report is about, relative to the root; `undefined`: all. Without any on the command
 * line it is the directory of the run. Rejects with UserError `no-such-path` for one that none of the trees has.
 */
export async function judgedPaths(
  { args, io }: { args: Args; io: Io },
  place: RunPlace,
  trees: readonly FileTree[],
): Promise<readonly string[] | undefined> {
  const given = [...args.paths, ...(await listedPaths(args, io, place))]
  if (args.paths.length === 0 && args.filesFrom === undefined) return place.prefix === '' ? undefined : [place.prefix]
  const paths = given.map(path => insideRoot(path, place))
  const missing = paths.findIndex(path => path !== '' && !trees.some(tree => holds(tree, path)))
  if (missing >= 0) throw notThere(given[missing] ?? '')
  return paths.includes('') ? undefined : paths
}

async function listedPaths({ filesFrom }: Args, io: Io, place: RunPlace): Promise<string[]> {
  if (filesFrom === undefined) return []
  const bytes =
    filesFrom.file === '-' ? await readAll(io.stdin) : await readInput(resolve(place.directory, filesFrom.file))
  const { separator } = filesFrom
  return decodeName(bytes)
    .split(separator)
    .map(line => (separator === '\n' ? line.replace(/\r$/, '') : line))
    .filter(path => path !== '')
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function insideRoot(path: string, { directory, root, prefix }: RunPlace): string {
  const joined = path.startsWith('/')
    ? relative(root, resolve(directory, path)).split(sep).join('/')
    : posix.normalize(posix.join(prefix, path))
  const clean = joined.replace(/\/+$/, '')
  if (clean === '..' || clean.startsWith('../')) {
    throw new UserError('no-such-path', `${path} is outside of ${root}; run deploy-guard there instead.`)
  }
  return clean === '.' ? '' : clean
}

function holds(tree: FileTree, path: string): boolean {
  for (const known of tree.paths) {
    if (known.startsWith(path) && (known.length === path.length || known[path.length] === '/')) return true
  }
  return false
}

function notThere(path: string): UserError {
  return new UserError(
    'no-such-path',
    `There is no ${path} among the files that are checked; is it misspelt, or ignored by git?`,
  )
}
