import { baseNameOf, directoryOf, joinPath, type RepoPath } from '../../model/path.ts'
import type { PathMention } from '../../model/path-mention.ts'
import type { World } from '../engine.ts'
import { nearestPath } from '../files/nearest.ts'
import { providedBy } from '../files/provided.ts'
import { tidy } from '../values/tidy.ts'
import type { GonePath } from './project.ts'

/** What a change took away: base paths, and where renamed ones went. */
export interface Gone {
  readonly deleted: ReadonlySet<RepoPath>
  readonly renames: ReadonlyMap<RepoPath, RepoPath>
}

export interface GoneInput {
  readonly head: World
  readonly base: World
  readonly gone: Gone
  readonly mentions: ReadonlyMap<RepoPath, readonly PathMention[]>
}

/** Base names of the files that are gone, and of the folders that went with their last file. */
export function goneNames({ head, base, gone }: Omit<GoneInput, 'mentions'>): ReadonlySet<string> {
  const names = new Set<string>()
  const folders = new Set<string>()
  for (const path of [...gone.deleted, ...gone.renames.keys()]) {
    names.add(baseNameOf(path))
    for (let at = directoryOf(path); at !== '' && !folders.has(at); at = directoryOf(at)) folders.add(at)
  }
  for (const folder of folders) if (isGone(folder, head, base)) names.add(baseNameOf(folder))
  return names
}

function isGone(path: string, head: World, base: World): boolean {
  const [before, after] = [base.index.lookup(path).kind, head.index.lookup(path).kind]
  return (before === 'file' || before === 'directory') && after === 'absent'
}

/** The mentions whose target was there before the change and is not there now; sorted by path, then source order. */
export function gonePaths(input: GoneInput): readonly GonePath[] {
  const names = goneNames(input)
  const origins = new Map([...input.gone.renames].map(([from, to]) => [to, from]))
  return [...input.mentions]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([path, mentions]) =>
      mentions
        .filter(mention => names.has(baseNameOf(tidy(mention.path))))
        .flatMap(mention => {
          const places = placesOf(mention, { path, origin: origins.get(path) ?? path }, input)
          return places ? (gonePath(path, mention, places, input) ?? []) : []
        }),
    )
}

/** Where a mention leads in head, and where it led in base; relative to the root. */
interface Places {
  readonly target: string
  readonly before: string
}

function placesOf(
  { anchor, path: tail }: PathMention,
  { path, origin }: { path: RepoPath; origin: RepoPath },
  input: GoneInput,
): Places | undefined {
  if (anchor === 'file') {
    return { target: tidy(joinPath(directoryOf(path), tail)), before: tidy(joinPath(directoryOf(origin), tail)) }
  }
  const place = input.base.index.withTail(tidy(tail)).find(each => isGone(each, input.head, input.base))
  if (place === undefined) return undefined
  const root = place.slice(0, place.length - tidy(tail).length)
  return isRootOf(anchor, root, input) ? { target: place, before: place } : undefined
}

/** Most of what the helper is handed elsewhere was found below this folder, so that is what it puts in front. */
function isRootOf(helper: string, root: string, { mentions, base }: GoneInput): boolean {
  const tails = new Set(
    [...mentions.values()].flat().flatMap(({ anchor, path }) => (anchor === helper ? [tidy(path)] : [])),
  )
  const found = [...tails].filter(tail => /^(?:file|directory)$/.test(base.index.lookup(`${root}${tail}`).kind))
  return found.length >= 2 && found.length * 2 > tails.size
}

/** A file that moved names another path than it did: what it named before must be gone too. */
function gonePath(
  path: RepoPath,
  mention: PathMention,
  { target, before }: Places,
  { head, base, gone }: GoneInput,
): GonePath | undefined {
  if (target === '' || target.startsWith('..') || before.startsWith('..')) return undefined
  if (head.index.lookup(target).kind !== 'absent') return undefined
  const was = base.index.lookup(before)
  if (was.kind !== 'file' && was.kind !== 'directory') return undefined
  if (!isGone(before, head, base) || providedBy(target, head, () => false)) return undefined
  const movedTo = was.kind === 'file' ? gone.renames.get(was.path) : undefined
  const nearest = movedTo ?? nearestPath(target, head.index, path)
  return {
    path,
    mention,
    target,
    isFolder: was.kind === 'directory',
    ...(movedTo !== undefined && { movedTo }),
    ...(nearest !== undefined && { nearest }),
  }
}
