import { baseNameOf, directoryOf, joinPath, type RepoPath } from '../model/path.ts'
import { slipBetween } from './extension-slip.ts'
import type { ExtensionSurvey } from './extension-survey.ts'

/** So many files make `.blade.php` a suffix of the project. */
const CONVENTION = 5

export interface SuffixGuess {
  readonly meant: string
  /** With its dots: `.balde.php`. */
  readonly written: string
  readonly usual: string
  /** How many files end in `usual`. */
  readonly count: number
}

/** Finds a slip in the last but one part of a name: `page.balde.php` where others end in `.blade.php`. */
export function suffixGuesser(survey: ExtensionSurvey): (path: RepoPath) => SuffixGuess | undefined {
  const { project, other } = survey.context
  const here = countSuffixes(project.tree.paths)
  const there = countSuffixes(other?.tree.paths ?? [])
  const words = lazy(() => wordsOf(project.tree.paths))
  return path => {
    const suffix = suffixOf(path)
    if (suffix === undefined || isInUse(suffix, here, there)) return undefined
    const usual = usualSuffix(suffix, here)
    if (usual === undefined) return undefined
    const meant = `${baseNameOf(path).slice(0, -`.${suffix.middle}.${suffix.extension}`.length)}.${usual.middle}.${suffix.extension}`
    const isProved =
      survey.isGone(joinPath(directoryOf(path), meant)) || (words().get(suffix.middle.toLowerCase()) ?? 0) <= 1
    if (!isProved) return undefined
    const [written, usually] = [suffix.middle, usual.middle].map(middle => `.${middle}.${suffix.extension}`)
    return { meant, written: written ?? '', usual: usually ?? '', count: usual.count }
  }
}

interface Suffix {
  readonly middle: string
  readonly extension: string
}

function suffixOf(path: string): Suffix | undefined {
  const [, middle, extension] = /[^./]\.([A-Za-z]+)\.([A-Za-z]+)$/.exec(path) ?? []
  return middle === undefined || extension === undefined ? undefined : { middle, extension }
}

/** Extension to middle part to how often. */
type SuffixCounts = ReadonlyMap<string, ReadonlyMap<string, number>>

function countSuffixes(paths: Iterable<string>): SuffixCounts {
  const counts = new Map<string, Map<string, number>>()
  for (const path of paths) {
    const suffix = suffixOf(path)
    if (suffix === undefined) continue
    const middles = counts.get(suffix.extension) ?? new Map<string, number>()
    counts.set(suffix.extension, middles.set(suffix.middle, (middles.get(suffix.middle) ?? 0) + 1))
  }
  return counts
}

function isInUse({ middle, extension }: Suffix, here: SuffixCounts, there: SuffixCounts): boolean {
  return (here.get(extension)?.get(middle) ?? 0) > 1 || there.get(extension)?.has(middle) === true
}

function usualSuffix(
  { middle, extension }: Suffix,
  counts: SuffixCounts,
): { middle: string; count: number } | undefined {
  for (const [usual, count] of counts.get(extension) ?? []) {
    if (count >= CONVENTION && isTelling(middle, usual)) return { middle: usual, count }
  }
  return undefined
}

/** Short parts are languages, versions and variants: their neighbours are others of the kind. */
function isTelling(written: string, usual: string): boolean {
  // One task beside many `.tasks.js` is named after what it holds.
  if (`${written}s`.toLowerCase() === usual.toLowerCase()) return false
  const slip = usual.length < 4 ? undefined : slipBetween(written, usual)
  if (slip === 'swapped' || slip === 'doubled') return true
  return usual.length >= 5 && (slip === 'lost' || (slip === 'neighbour' && written.length === usual.length))
}

/** How often each word stands in the names of a tree, in lower case: a word that is used elsewhere is no slip. */
function wordsOf(paths: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const path of paths) {
    for (const word of path.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []) {
      const lower = word.toLowerCase()
      counts.set(lower, (counts.get(lower) ?? 0) + 1)
    }
  }
  return counts
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
