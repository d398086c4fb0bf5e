import type { RepoPath } from '../../model/path.ts'
import type { World } from '../engine.ts'
import { isTestPath } from './places.ts'

/** Fewer files are no project that is written in short tags. */
const MANY = 3

/**
 * Whether short_open_tag must be on where the project runs: PHP behind `<?php` includes a file of short tags by its name,
 * or the project is written in them. Where it is off, all of that is sent to the visitor as text: no such site is in
 * production. Else a file of short tags may be a relic that is text for good (conformance row 56).
 */
export function reliesOnShortTags({ files, graph }: World): boolean {
  const short = [...files].filter(([path, facts]) => facts.shortTags && !isTestPath(path))
  if (short.length === 0) return false
  const long = [...files].filter(([path, facts]) => !facts.shortTags && facts.includes.length > 0 && !isTestPath(path))
  return (short.length >= MANY && short.length > long.length) || short.some(([path]) => isPartOfLong(path))

  function isPartOfLong(path: RepoPath): boolean {
    return graph.edgesInto(path).some(({ from, loose }) => !loose && files.get(from)?.shortTags !== true)
  }
}
