import { directoryOf } from '../../model/path.ts'
import type { Engine } from '../engine.ts'
import { numberOf, plainOf } from '../values/plain-values.ts'
import { basename, dirname, hasHole, insideTree, isPlain, type Text, treeText } from '../values/text.ts'
import { mapTexts, oneText, type Values } from '../values/values.ts'
import type { Builtin } from './builtins.ts'

/** Functions of paths, by lower-case name. */
export const pathFunctions: readonly (readonly [string, Builtin])[] = [
  ['dirname', ([path, levels]) => path && mapTexts(path, text => dirnameOf(text, numberOf(levels) ?? 1))],
  ['basename', ([path, suffix]) => path && mapTexts(path, text => basenameOf(text, plainOf(suffix) ?? ''))],
  ['realpath', ([path], engine) => path && mapTexts(path, text => realpathOf(text, engine))],
  ['pathinfo', ([path, flag]) => path && pathinfo(path, flag)],
  ['getcwd', () => oneText('.')],
]

function dirnameOf(path: Text, levels: number): Text | undefined {
  const result = dirname(path, levels)
  return hasHole(path) && hasHole(path.slice(result.length)) ? undefined : result
}

function basenameOf(path: Text, suffix: string): Text | undefined {
  const result = basename(path, suffix)
  return isPlain(result) ? result : undefined
}

function realpathOf(path: Text, engine: Engine): Text | undefined {
  const inside = insideTree(path)
  if (inside === undefined) return undefined
  const { index } = engine.world
  const met = index.lookup(inside)
  if (met.kind === 'file' || met.kind === 'directory') return treeText(met.path)
  const above = directoryOf(inside)
  return index.lookup(above).kind === 'directory' ? treeText(inside) : undefined
}

function extensionOf(path: Text): Text | undefined {
  const name = basenameOf(path, '')
  return name === undefined ? undefined : (/\.([^.]*)$/.exec(name)?.[1] ?? '')
}

/** The flags of pathinfo(), as PHP numbers them. */
const PATHINFO = { directory: 1, base: 2, extension: 4, file: 8 }

function pathinfo(path: Values, flag: Values | undefined): Values | undefined {
  switch (numberOf(flag)) {
    case PATHINFO.directory:
      return mapTexts(path, text => dirnameOf(text, 1))
    case PATHINFO.base:
      return mapTexts(path, text => basenameOf(text, ''))
    case PATHINFO.extension:
      return mapTexts(path, extensionOf)
    case PATHINFO.file:
      return mapTexts(path, text => basenameOf(text, '')?.replace(/\.[^.]*$/, ''))
    default:
      return undefined
  }
}
