import { posix, relative, resolve, sep } from 'node:path'
import { readInput } from '../../io/read-input.ts'
import { UserError } from '../../model/errors.ts'
import type { FileTree } from '../../model/file-tree.ts'
import { decodeName } from '../../model/path.ts'
import type { JudgedPaths } from '../../run/check-options.ts'
import type { OpenRun } from '../../run/open-run.ts'
import { projectRoot } from '../../run/project-root.ts'
import type { RunPlace } from '../../run/settings-of-run.ts'
import type { Args } from '../args/args.ts'
import { type Io, readAll } from '../io.ts'

/**
 * The files and directories that the report is about, relative to the root. Without any it is all,
 * or the project that `--cwd` or the settings name: a list that came out empty must not make a run that finds nothing, and who stands in
 * a subdirectory wants to know what breaks elsewhere. Rejects with UserError
 * `no-such-path` for one that none of the trees has.
 */
export async function judgedPaths(
  { args, io }: { args: Args; io: Io },
  place: RunPlace & Pick<OpenRun, 'settings'>,
  trees: readonly FileTree[],
): Promise<JudgedPaths> {
  const given = [...args.paths, ...(await listedPaths(args, io, place))]
  if (given.length === 0) return { named: false, ...projectPaths(args, place, trees) }
  const paths = given.map(path => insideRoot(path, place))
  const missing = paths.findIndex(path => path !== '' && !trees.some(tree => holds(tree, path)))
  if (missing >= 0) throw notThere(given[missing] ?? '')
  return { named: true, ...(!paths.includes('') && { paths }) }
}

/** `--cwd` names a project more plainly than the settings do. */
function projectPaths(
  { cwd }: Args,
  { prefix, settings }: RunPlace & Pick<OpenRun, 'settings'>,
  trees: readonly FileTree[],
): Pick<JudgedPaths, 'paths'> {
  const project = cwd !== undefined && prefix !== '' ? prefix : projectRoot(settings.settings, trees)
  return project === undefined ? {} : { paths: [project] }
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

/** A path as it was given, relative to the root; `''` is the root. Throws UserError `no-such-path` for one outside. */
export function insideRoot(path: string, { directory, root, prefix }: RunPlace): string {
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
  // Node gives a replacement character for each byte of an argument that is not UTF-8.
  const advice = path.includes('\ufffd')
    ? 'a name that is not UTF-8 can only be given by --files-from'
    : 'is it misspelt, or ignored by git?'
  const message = `There is no ${path} among the files that are checked; ${advice}`
  return new UserError('no-such-path', message.endsWith('?') ? message : `${message}.`)
}
