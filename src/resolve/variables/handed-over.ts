import { directoryOf, type RepoPath } from '../../model/path.ts'
import type { Engine } from '../engine.ts'
import { hasHole, insideTree, type Text, treeText } from '../values/text.ts'
import { tidy } from '../values/tidy.ts'
import type { Values } from '../values/values.ts'

/**
 * `./` and `../` of a page mean the page's own directory, whoever reads the variable later (conformance rows 6 and 11):
 * so they are written out when the variable leaves the page.
 */
export function handedOver(values: Values, from: RepoPath, scope: number, engine: Engine): Values {
  if (scope !== 0 || !engine.world.graph.isEntry(from)) return values
  const directory = treeText(directoryOf(from))
  return mapKeepingOthers(values, text => anchorAt(directory, text))
}

function anchorAt(directory: Text, text: Text): Text {
  if (!/^\.\.?(?:\/|$)/.test(text)) return text
  const inside = hasHole(text) ? undefined : insideTree(`${directory}/${text}`)
  if (inside === undefined || tidy(inside).startsWith('..')) return `${directory}/${text}`
  return treeText(tidy(inside)) + (text.endsWith('/') ? '/' : '')
}

function mapKeepingOthers(values: Values, change: (text: string) => string): Values {
  const alternatives = values.alternatives.map(value =>
    value.kind === 'text' ? { ...value, text: change(value.text) } : value,
  )
  return { ...values, alternatives }
}
