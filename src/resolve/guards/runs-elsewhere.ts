import { directoryOf } from '../../model/path.ts'
import type { Engine, Place } from '../engine.ts'
import { dottedPath } from '../expressions/dotted-path.ts'
import { isTestPath } from '../files/places.ts'

/** One that is there from another directory is a chance. */
const MIN_THERE = 2

/**
 * True for a page that no include names, whose paths with `./` and `../` lead nowhere from its own directory, and all of
 * them to files from another one where pages are: something that is not read here, such as a template, runs it there.
 */
export function runsElsewhere({ path, facts }: Place, engine: Engine): boolean {
  const { graph, index } = engine.world
  if (!graph.isPage(path) || isTestPath(path)) return false
  const wanted = [...new Set(facts.includes.flatMap(({ operand }) => dottedPath(operand) ?? []))]
  const isThere = (directory: string) => (text: string) => index.lookup(`${directory || '.'}/${text}`).kind === 'file'
  if (wanted.length < MIN_THERE || wanted.some(isThere(directoryOf(path)))) return false
  return pageDirectories(engine).some(directory => wanted.every(isThere(directory)))
}

const directories = new WeakMap<Engine, readonly string[]>()

/** Collected once: the pages of a project are many. */
function pageDirectories(engine: Engine): readonly string[] {
  const known = directories.get(engine)
  if (known) return known
  const { files, graph } = engine.world
  const pages = [...files.keys()].filter(path => graph.isPage(path) && !isTestPath(path))
  const found = [...new Set(pages.map(directoryOf))]
  directories.set(engine, found)
  return found
}
