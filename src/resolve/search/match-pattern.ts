import type { RepoPath } from '../../model/path.ts'
import type { World } from '../engine.ts'
import { afterHoles, firstHole, headOf, knownPieces, showText } from '../values/text.ts'
import { tidy } from '../values/tidy.ts'
import type { HungTail, Outcome } from './search.ts'

/** More matches of one pattern than this are not kept. */
const MAX_MATCHES = 200

/** `lang/‹unknown›/common.php`: found where any file fits; nothing can be said where none does. */
export function matching(inside: string, world: World): Outcome {
  const tidied = tidyPattern(inside)
  const paths = filesMatching(tidied, world)
  const hung = hungTail(tidied)
  const also = hung ? { hung } : {}
  if (paths.length > 0) return { kind: 'found', paths, loose: paths.filter(path => isLoose(tidied, path)), ...also }
  const pattern = showText(tidied)
  return { kind: 'unknown', why: `no file fits ${pattern}`, pattern, ...also }
}

function hungTail(inside: string): HungTail | undefined {
  const after = afterHoles(inside)
  return /^\/[^/]/.test(after) && !after.includes('..') ? { head: headOf(inside), tail: tidy(after) } : undefined
}

/** True when nothing of the file's name is known, or a hole stands for directories too. */
function isLoose(pattern: string, path: RepoPath): boolean {
  const pieces = knownPieces(pattern)
  return /^\/?$/.test(pieces.at(-1) ?? '') || slashesIn(path) > slashesIn(pieces.join(''))
}

function slashesIn(text: string): number {
  return text.split('/').length
}

function filesMatching(pattern: string, world: World): readonly RepoPath[] {
  const pieces = knownPieces(pattern)
  const [prefix = '', ...others] = pieces
  const suffix = others.at(-1) ?? ''
  if (prefix === '' && suffix === '') return []
  const expression = new RegExp(`^${pieces.map(escaped).join('.*')}$`, 's')
  const found: RepoPath[] = []
  for (const path of world.index.beginningWith(prefix)) {
    if (path.endsWith(suffix) && expression.test(path) && found.push(path) === MAX_MATCHES) break
  }
  return found
}

/** `..` before the first hole is taken back textually; a hole's own text is never split. */
function tidyPattern(inside: string): string {
  const at = firstHole(inside)
  const slash = inside.lastIndexOf('/', at)
  const [known, rest] = slash < 0 ? ['', inside] : [inside.slice(0, slash), inside.slice(slash + 1)]
  const directory = tidy(known)
  return directory === '' ? rest : `${directory}/${rest}`
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
