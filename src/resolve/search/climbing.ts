import { baseNameOf, directoryOf, type RepoPath } from '../../model/path.ts'
import type { World } from '../engine.ts'
import { dottedPath } from '../expressions/dotted-path.ts'
import { isNamesake, nearestPath } from '../files/nearest.ts'
import { isTestPath } from '../files/places.ts'
import { tidy } from '../values/tidy.ts'
import type { SearchPath } from './search-path.ts'

export interface Around {
  readonly world: World
  readonly searchPath: SearchPath
}

/**
 * One of the pages that run `from` looks for `text` outside of the repository, and the others in vain for `tried`. Then it may
 * be there, in a program beside this one, unless something speaks for a place in here: the directory is there or is
 * misspelt, or all else that is looked for so is in here.
 */
export function mayLeadOut(text: string, from: RepoPath, tried: readonly string[], around: Around): boolean {
  return tried.every(path => isPlaceless(path, around.world)) && !climbsInside(text, from, around)
}

function isPlaceless(path: string, { index }: World): boolean {
  const directory = directoryOf(path)
  if (directory === '' || index.isDirectory(directory)) return false
  const nearest = nearestPath(path, index)
  return nearest === undefined || baseNameOf(path) !== baseNameOf(nearest) || isNamesake(path, nearest)
}

/** So many others that climb alike from the same directories are here, and none of them is not. */
const MIN_INSIDE = 2

function climbsInside(text: string, from: RepoPath, around: Around): boolean {
  const { known } = around.searchPath.workingDirectories(from)
  const alike = climbsFrom(known, around).get(climbOf(text))
  return alike !== undefined && alike.here >= MIN_INSIDE && [...alike.absent].every(other => other === text)
}

/** What climbs so far: how much of it is here, and what is not. */
interface Climbs {
  here: number
  readonly absent: Set<string>
}

const climbsOf = new WeakMap<readonly string[], ReadonlyMap<string, Climbs>>()

/** A list is one of a single pass (see `SearchPath`), and many are looked for in vain along the same one. */
function climbsFrom(known: readonly string[], around: Around): ReadonlyMap<string, Climbs> {
  const before = climbsOf.get(known)
  if (before) return before
  const isHere = (text: string) =>
    known.some(directory => around.world.index.lookup(`${directory || '.'}/${text}`).kind === 'file')
  const climbs = new Map<string, Climbs>()
  for (const text of askedIn(known, around)) {
    const alike = climbs.get(climbOf(text)) ?? { here: 0, absent: new Set() }
    climbs.set(climbOf(text), alike)
    if (isHere(text)) alike.here++
    else alike.absent.add(text)
  }
  climbsOf.set(known, climbs)
  return climbs
}

function climbOf(text: string): string {
  return /^(?:\.\.\/)*/.exec(tidy(text))?.[0] ?? ''
}

type Asked = ReadonlyMap<readonly string[], ReadonlySet<string>>

const askedOf = new WeakMap<SearchPath, Asked>()

/** What is looked for in exactly these directories, wherever it is written. */
function askedIn(known: readonly string[], { world, searchPath }: Around): ReadonlySet<string> {
  const asked = askedOf.get(searchPath) ?? collectAsked(world, searchPath)
  askedOf.set(searchPath, asked)
  return asked.get(known) ?? new Set()
}

function collectAsked({ files }: World, searchPath: SearchPath): Asked {
  const asked = new Map<readonly string[], Set<string>>()
  for (const [path, { includes }] of files) {
    const texts = isTestPath(path) ? [] : includes.flatMap(({ operand }) => dottedPath(operand) ?? [])
    if (texts.length === 0) continue
    const { known } = searchPath.workingDirectories(path)
    const alike = asked.get(known) ?? new Set()
    asked.set(known, alike)
    for (const text of texts) alike.add(text)
  }
  return asked
}
