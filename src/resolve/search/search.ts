import { directoryOf, type RepoPath } from '../../model/path.ts'
import type { World } from '../engine.ts'
import { beginningWith } from '../files/first-not-below.ts'
import { afterHoles, hasHole, headOf, insideTree, ROOT, startsWithHole, type Text, treeText } from '../values/text.ts'
import { tidy } from '../values/tidy.ts'
import { mayLeadOut } from './climbing.ts'
import { matching } from './match-pattern.ts'
import type { SearchPath } from './search-path.ts'

/** What a search for one text met. */
export type Outcome =
  /** `loose`: those of `paths` of which no name was asked for: they are what they are, whoever may include them. */
  | {
      readonly kind: 'found'
      readonly paths: readonly RepoPath[]
      readonly loose?: readonly RepoPath[]
      readonly hung?: HungTail
    }
  /** Nowhere where PHP would look. `tried` are paths from the root, textually normalised. */
  | { readonly kind: 'absent'; readonly tried: readonly string[] }
  /** Hangs on a head that is not known: a hole, or for bare paths the include_path of the server. */
  | {
      readonly kind: 'tail'
      readonly head: string
      readonly tail: string
      readonly paths: readonly RepoPath[]
      readonly bare: boolean
      /** A bare path whose first directory is where PHP would look, under an include_path that is known. */
      readonly anchored: boolean
      /** A bare path that PHP may look for in places which nobody can tell: an include_path, or whoever runs the file. */
      readonly elsewhere?: true
      readonly tried: readonly string[]
    }
  /**
   * `linked`: a symlink of the tree leads there, so that the file is there as far as we can tell.
   * `meant`: what is there if a slash is put behind the root.
   * `tried`: the paths of the tree that it may be as well, and that are not there.
   */
  | {
      readonly kind: 'outside'
      readonly why: string
      readonly linked?: true
      readonly meant?: RepoPath
      readonly tried?: readonly string[]
    }
  | { readonly kind: 'dangling'; readonly link: RepoPath; readonly target: string }
  /** `pattern`: inside the tree, and no file fits. */
  | { readonly kind: 'unknown'; readonly why: string; readonly pattern?: string; readonly hung?: HungTail }

/** `lang/‹unknown›/common.php`: what hangs on a directory whose name is not known. */
export interface HungTail {
  readonly head: string
  readonly tail: string
}

/** Looks for `text`, written in the file `from`, where PHP would look for it. */
export function search(text: Text, from: RepoPath, world: World, searchPath: SearchPath): Outcome {
  if (text.startsWith(ROOT)) return anchored(text, world)
  // A relative path after file:// names nothing (conformance row 28).
  const local = withoutFileScheme(text)
  if (local === '') return { kind: 'unknown', why: 'the path is empty' }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(local) || /^(?:data|phar|glob):/i.test(local))
    return { kind: 'outside', why: 'it is a URL' }
  if (/^[a-z]:[\\/]/i.test(local)) return { kind: 'outside', why: 'it is a path of Windows' }
  if (local.startsWith(ROOT)) return anchored(local, world)
  if (local.startsWith('/')) return { kind: 'outside', why: 'it begins outside the project' }
  if (startsWithHole(local)) return headless(local, from, world)
  if (/^\.\.?(?:\/|$)/.test(local)) return dotted(local, from, world, searchPath)
  return bare(local, from, world, searchPath)
}

/** `file://` before an absolute path means the path (conformance row 28). */
function withoutFileScheme(text: Text): Text {
  const rest = text.slice('file://'.length)
  return /^file:\/\//i.test(text) && (rest.startsWith('/') || startsWithHole(rest)) ? rest : text
}

/** Every part is known, or holes stand inside a known directory. */
function anchored(text: Text, world: World): Outcome {
  const inside = insideTree(text)
  if (inside === undefined) return hasHole(text) ? headless(text, undefined, world) : besideRoot(text, world)
  if (hasHole(inside)) return matching(inside, world)
  const met = world.index.lookup(inside)
  switch (met.kind) {
    case 'file':
      return { kind: 'found', paths: [met.path] }
    case 'outside':
      if (met.link === undefined) return { kind: 'outside', why: 'it leads out of the repository' }
      return { kind: 'outside', why: `${met.link} is a symlink out of the repository`, linked: true }
    case 'submodule':
      return { kind: 'unknown', why: `${met.path} is a submodule` }
    case 'dangling':
      return met
    default:
      // A root behind a directory (`BASE . $absolute`) names nothing, and has no name to show.
      return { kind: 'absent', tried: [tidy(inside.replaceAll(ROOT, '/…'))] }
  }
}

/** `<root>lib/a.php`: a folder that has the root's name and more. */
function besideRoot(text: Text, world: World): Outcome {
  const outside = { kind: 'outside', why: 'it begins outside the project' } as const
  const met = world.index.lookup(tidy(text.slice(ROOT.length).trimStart()))
  return met.kind === 'file' ? { ...outside, meant: met.path } : outside
}

/** A name may hold two dots: `a..php`. */
const CLIMBS = /^\.\.|\/\.\.(?:\/|$)/

/** A head that is not known, and a tail that can be looked up. */
function headless(text: Text, from: RepoPath | undefined, world: World): Outcome {
  const tail = tidy(afterHoles(text))
  const whole = afterHoles(text)
  if (tail === '' || !/[^/]\.[^/]+$|[^/]$/.test(whole)) return { kind: 'unknown', why: 'the path is not known' }
  if (CLIMBS.test(whole)) return { kind: 'unknown', why: 'the path climbs from a directory that is not known' }
  const paths = world.index.withTail(tail)
  return {
    kind: 'tail',
    head: headOf(text),
    tail,
    paths: near(paths, from),
    bare: false,
    anchored: false,
    tried: [`…/${tail}`],
  }
}

/** Of several files with one tail, sorted, those that share the longest directory with the includer. */
function near(paths: readonly RepoPath[], from: RepoPath | undefined): readonly RepoPath[] {
  if (paths.length < 2 || from === undefined) return paths
  for (let directory = directoryOf(from); directory !== ''; directory = directoryOf(directory)) {
    const within = [...beginningWith(paths, `${directory}/`)]
    if (within.length > 0) return within
  }
  return paths
}

/**
 * The working directory alone (conformance row 6); one that is not known is a head that is not known. Where one of the pages
 * looks outside of the repository, and nothing speaks for another one's place, it may be there.
 */
function dotted(text: Text, from: RepoPath, world: World, searchPath: SearchPath): Outcome {
  const { known, complete } = searchPath.workingDirectories(from)
  const met = inDirectories(text, known, world)
  if (met.kind !== 'absent') return met
  if (!complete) return belowSomeDirectory(text, met.tried, world)
  const beyond = searchPath
    .ownDirectories(from)
    .map(directory => inDirectory(text, directory, world))
    .find(isOutside)
  if (!beyond) return met
  const runsHere = isOutside(inDirectory(text, directoryOf(from), world)) && world.graph.isPage(from)
  return runsHere || mayLeadOut(text, from, met.tried, { world, searchPath }) ? { ...beyond, tried: met.tried } : met
}

function isOutside(outcome: Outcome): outcome is Extract<Outcome, { kind: 'outside' }> {
  return outcome.kind === 'outside'
}

function belowSomeDirectory(text: Text, tried: readonly string[], world: World): Outcome {
  const tail = tidy(text).replace(/^(?:\.\.\/)+/, '')
  const paths = world.index.withTail(tail)
  return { kind: 'tail', head: 'working directory', tail, paths, bare: false, anchored: false, tried }
}

function inDirectory(text: Text, directory: string, world: World): Outcome {
  return anchored(`${treeText(directory)}/${text}`, world)
}

/** A list is one of a single pass (see `SearchPath`): what a text meets in it does not change. */
const metIn = new WeakMap<readonly string[], Map<Text, Outcome>>()

/** To look through so few takes less than to remember. */
const FEW = 8

/** Many files look for the same few texts in the same many directories. */
function inDirectories(text: Text, directories: readonly string[], world: World): Outcome {
  if (directories.length <= FEW) return inEach(text, directories, world)
  const met = metIn.get(directories) ?? new Map<Text, Outcome>()
  metIn.set(directories, met)
  const outcome = met.get(text) ?? inEach(text, directories, world)
  met.set(text, outcome)
  return outcome
}

function inEach(text: Text, directories: readonly string[], world: World): Outcome {
  return combined(directories.map(directory => inDirectory(text, directory, world)))
}

/** One of several places where PHP looks in turn. */
function combined(outcomes: readonly Outcome[]): Outcome {
  const found = outcomes.flatMap(outcome => (outcome.kind === 'found' ? outcome.paths : []))
  if (found.length > 0) {
    const hung = outcomes.map(outcome => (outcome.kind === 'found' ? outcome.hung : undefined)).find(Boolean)
    return { kind: 'found', paths: [...new Set(found)], loose: looseOf(outcomes), ...(hung && { hung }) }
  }
  const undecided = outcomes.find(
    outcome =>
      outcome.kind === 'unknown' || outcome.kind === 'dangling' || (outcome.kind === 'outside' && outcome.linked),
  )
  if (undecided) return undecided
  const tried = outcomes.flatMap(outcome => (outcome.kind === 'absent' ? outcome.tried : []))
  if (tried.length > 0) return { kind: 'absent', tried: [...new Set(tried)] }
  return outcomes[0] ?? { kind: 'unknown', why: 'no working directory is known' }
}

/** A path that one of them asks for by its name is not loose. */
function looseOf(outcomes: readonly Outcome[]): readonly RepoPath[] {
  const found = outcomes.filter(outcome => outcome.kind === 'found')
  const loose = new Set(found.flatMap(outcome => outcome.loose ?? []))
  const named = found.flatMap(({ paths, loose = [] }) => paths.filter(path => !loose.includes(path)))
  for (const path of named) loose.delete(path)
  return [...loose]
}

/** include_path, then the includer's own directory, then the working directory (conformance rows 1 to 5). */
function bare(text: Text, from: RepoPath, world: World, searchPath: SearchPath): Outcome {
  const directories = searchPath.bareDirectories(from)
  const met = inDirectories(text, directories.known, world)
  if (met.kind === 'found' || met.kind === 'dangling' || (met.kind === 'outside' && met.linked)) return met
  if (hasHole(text)) return met.kind === 'absent' ? { kind: 'unknown', why: 'the path is not known' } : met
  const tail = tidy(text)
  const tried = met.kind === 'absent' ? met.tried : [tail]
  const elsewhere = directories.complete ? [] : near(world.index.withTail(tail), from)
  const [first = ''] = tail.includes('/') ? tail.split('/') : ['']
  const anchored =
    directories.complete &&
    first !== '' &&
    directories.known.some(directory => world.index.isDirectory(tidy(`${directory}/${first}`)))
  const isOpen = !directories.complete || (world.graph.pass > 0 && world.graph.startsOf(from).length === 0)
  const shared = { kind: 'tail', head: `bare ${first}`, tail, paths: elsewhere, bare: true, anchored, tried } as const
  return isOpen ? { ...shared, elsewhere: true } : shared
}
