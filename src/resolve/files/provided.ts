import type { Absence } from '../../model/file-tree.ts'
import { compileGlobs } from '../../model/globs.ts'
import { baseNameOf, directoryOf, extensionOf, joinPath, type RepoPath, toRepoPath } from '../../model/path.ts'
import type { World } from '../engine.ts'

/** An absent file that is not meant to be in the repository. */
export interface Provided {
  readonly why: string
  /** The tracked sample that tells what the file will hold. */
  readonly standIn?: RepoPath
  /** The code seems to make it. But what was in the repository before was deployed with it: then nobody makes it. */
  readonly seemsMade?: true
}

const SAMPLE_WORDS = ['sample', 'dist', 'example', 'default', 'template', 'skel']

/** Guard 8 of an absent `path` (relative to the root, without `.` and `..`). */
export function providedBy(path: string, world: World, writes: (path: string) => boolean): Provided | undefined {
  if (compileGlobs(world.settings.assumeExists)(path)) return { why: 'the settings say that it exists' }
  const sample = sampleOf(path, world) ?? sampleKeptBack(path, world)
  if (sample) return { why: `${baseNameOf(sample)} is its sample`, ...(isThere(sample, world) && { standIn: sample }) }
  const absence = absenceOf(path, world)
  if (absence?.kind === 'ignored' && isMeant(path, absence, world) && !isSlip(path, absence)) {
    return { why: `ignored by ${absence.source}:${absence.line} (${absence.pattern})` }
  }
  if (writes(path)) return { why: 'the project writes it itself', seemsMade: true }
  return world.index.tree.built ? undefined : installed(path, world)
}

/** Why a file that somebody has is not part of what is deployed. */
export function withheld(path: string, world: World): string | undefined {
  const absence = absenceOf(path, world)
  switch (absence?.kind) {
    case 'ignored':
      if (!hasTrackedNeighbour(path, world)) return undefined
      return `it is ignored by ${absence.source}:${absence.line} (${absence.pattern}), as its neighbours in the repository are not`
    case 'untracked':
      return 'it is not tracked by git'
    case 'excluded':
      return `it is excluded from the artifact by ${absence.source} (${absence.pattern})`
    default:
      return undefined
  }
}

function absenceOf(path: string, world: World): Absence | undefined {
  return isTreePath(path) ? world.index.tree.absence(toRepoPath(path)) : undefined
}

const GENERATED =
  /(?:^|\/)(?:vendor|node_modules|bower_components|cache|caches|build|dist|tmp|temp|var|storage|generated|uploads?|files|logs?|compiled|public\/build|bootstrap\/cache)(?:\/|$)/i

/**
 * An ignore pattern means a file when it names it, or a place where files are made or installed. A broad pattern that
 * swallows one file beside tracked ones of the same kind was not meant for it.
 */
function isMeant(path: string, { pattern }: Extract<Absence, { kind: 'ignored' }>, world: World): boolean {
  const last = baseNameOf(pattern.replace(/\/+$/, ''))
  if (last === baseNameOf(path) || GENERATED.test(directoryOf(path)) || /local|config|settings|env|secret/i.test(last))
    return true
  return !hasTrackedNeighbour(path, world)
}

/** A directory that is ignored as a whole vouches for no name in it: one that no PHP file can have is a slip. */
function isSlip(path: string, { pattern }: Extract<Absence, { kind: 'ignored' }>): boolean {
  const namesIt = baseNameOf(pattern.replace(/\/+$/, '')) === baseNameOf(path)
  return !namesIt && /\.(?:phpp+|pph|hpp|ph|phph|pphp)$/i.test(path) && !INSTALLED_EXTENSIONS.test(path)
}

function hasTrackedNeighbour(path: string, world: World): boolean {
  const [directory, extension] = [directoryOf(path), extensionOf(path)]
  return world.index.filesIn(directory).some(other => extensionOf(other) === extension)
}

function isTreePath(path: string): path is RepoPath {
  return (
    path !== '' && path.split('/').every(part => part !== '' && part !== '.' && part !== '..') && !path.includes('\0')
  )
}

/** A sibling whose name is that of the file with a word for "sample" in it: `wp-config-sample.php`, `a.php.dist`. */
export function sampleOf(path: string, world: World): RepoPath | undefined {
  const directory = directoryOf(path)
  if (directory !== '' && !world.index.isDirectory(directory)) return undefined
  return sampleNames(baseNameOf(path))
    .map(name => joinPath(directory, name))
    .find((name): name is RepoPath => world.index.tree.paths.has(name as RepoPath))
}

/** A sample that is in the repository, though it is not deployed. */
function sampleKeptBack(path: string, world: World): RepoPath | undefined {
  const { excluded } = world.index.tree
  if (!excluded) return undefined
  const directory = directoryOf(path)
  return sampleNames(baseNameOf(path))
    .map(name => joinPath(directory, name))
    .filter(isTreePath)
    .find(name => excluded.has(name))
}

function isThere(path: RepoPath, world: World): boolean {
  return world.index.tree.paths.has(path)
}

/** What a file is called that people fill in for themselves. */
const CONFIGURATION = /conf|settings|local|env|secret|credential|param|database|db/i

function sampleNames(base: string): readonly string[] {
  const names = SAMPLE_WORDS.flatMap(word => namesWith(word, base))
  return CONFIGURATION.test(base) ? names : names.filter(name => !isOrdinary(name))
}

/** Beside `widgets.php`, `widgets-template.php` and `default-widgets.php` are as likely parts of the same program. */
function isOrdinary(name: string): boolean {
  return /[-_](?:default|template)(?:\.|$)|^(?:default|template)[-_]/.test(name)
}

function namesWith(word: string, base: string): readonly string[] {
  const dot = base.indexOf('.')
  const [stem, rest] = dot > 0 ? [base.slice(0, dot), base.slice(dot)] : [base, '']
  const last = base.lastIndexOf('.')
  const [longStem, extension] = last > 0 ? [base.slice(0, last), base.slice(last)] : [base, '']
  return [
    `${stem}-${word}${rest}`,
    `${stem}.${word}${rest}`,
    `${stem}_${word}${rest}`,
    `${longStem}.${word}${extension}`,
    `${longStem}-${word}${extension}`,
    `${base}.${word}`,
    `${base}-${word}`,
    `${base}_${word}`,
    `${word}.${base}`,
    `${word}-${base}`,
    `${word}_${base}`,
  ]
}

/** A package holds anything, but what is included from it is PHP: `vendor/autoload.phpp` is a slip. */
const INSTALLED_EXTENSIONS = /\.(?:php\d?|phtml|inc|phar|json|module|install|theme)$/i

/** What a package manager installs beside a manifest that is in the tree. */
export function installed(path: string, world: World): Provided | undefined {
  if (!INSTALLED_EXTENSIONS.test(path)) return undefined
  const parts = path.split('/')
  for (const [index, part] of parts.entries()) {
    const place = parts.slice(0, index + 1).join('/')
    const above = parts.slice(0, index).join('/')
    if (part === 'vendor' && isComposers(above, world) && !isCommitted(place, 'autoload.php', world)) {
      return { why: 'installed by Composer' }
    }
    if (part === 'node_modules' && !world.index.isDirectory(place)) return { why: 'installed by npm' }
  }
  return undefined
}

/** A skeleton for other projects may have what Composer and Symfony Flex write, and no manifest yet. */
function isComposers(directory: string, world: World): boolean {
  return ['composer.json', 'composer.lock', 'symfony.lock'].some(name => hasManifest(directory, name, world))
}

/** What was installed by a manifest is deployed also where the manifest is not. */
function hasManifest(directory: string, name: string, world: World): boolean {
  const { paths, excluded } = world.index.tree
  const path = joinPath(directory, name) as RepoPath
  return paths.has(path) || excluded?.has(path) === true
}

function isCommitted(directory: string, name: string, world: World): boolean {
  return world.index.tree.paths.has(joinPath(directory, name) as RepoPath)
}
