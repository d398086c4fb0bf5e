import { basename, dirname, join } from 'node:path'

/** What happens to a file that code names; undefined where its name bears no such fault. */
export const moveKinds = [
  { name: 'a slip in the extension', move: slipInExtension },
  { name: 'two letters swapped', move: inStem(swapTwo) },
  { name: 'a letter in the other case', move: inStem(stem => stem.replace(/[a-z]/, letter => letter.toUpperCase())) },
  { name: 'moved to another folder', move: path => join(dirname(path), 'elsewhere', basename(path)) },
  { name: 'deleted', move: () => null },
]

const SLIPS = [
  [/\.blade\.php$/, '.blde.php'],
  [/\.twig$/, '.twg'],
  [/\.php$/, '.phpp'],
  [/(\.\w+)$/, '$1x'],
]

function slipInExtension(path) {
  const slip = SLIPS.find(([pattern]) => pattern.test(path))
  return slip && path.replace(...slip)
}

/** In the part of the base name before its first dot. */
function inStem(change) {
  return (path, random) => {
    const [stem, ...rest] = basename(path).split('.')
    const changed = change(stem, random)
    return changed === undefined || changed === stem ? undefined : join(dirname(path), [changed, ...rest].join('.'))
  }
}

function swapTwo(stem, random) {
  if (stem.length < 4) return undefined
  const at = random(stem.length - 1)
  return stem.slice(0, at) + stem[at + 1] + stem[at] + stem.slice(at + 2)
}
