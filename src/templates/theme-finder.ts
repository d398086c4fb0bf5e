import { baseNameOf, directoryOf, foldersAbove, joinPath, type RepoPath } from '../model/path.ts'
import { fileAt } from './folders.ts'
import { type LookedUp, NOT_KNOWN, type TemplateTree } from './template-tree.ts'

/** Finds the part of a WordPress theme in the theme that asks, or in its parent. `*` stands for any name. */
export function lookForPart(name: string, from: RepoPath, tree: TemplateTree): LookedUp {
  const theme = foldersAbove(from).find(folder => tree.themes.has(folder))
  if (theme === undefined) return NOT_KNOWN
  const parent = tree.themes.get(theme) ?? ''
  const above = parent === '' ? undefined : joinPath(directoryOf(theme), parent)
  if (above !== undefined && !tree.themes.has(above)) return NOT_KNOWN
  const folders = above === undefined ? [theme] : [theme, above]
  for (const folder of folders) {
    const path = name.includes('*') ? anyIn(folder, name, tree) : fileAt(folder, name, tree.index)
    if (path) return { kind: 'found', path, certain: true }
  }
  return { kind: 'absent', tried: folders.map(folder => joinPath(folder, name)), sure: 'exact' }
}

function anyIn(folder: string, name: string, { index }: TemplateTree): RepoPath | undefined {
  const path = joinPath(folder, name)
  const [start = '', end = ''] = baseNameOf(path).split('*')
  return index
    .filesIn(directoryOf(path))
    .find(file => baseNameOf(file).startsWith(start) && baseNameOf(file).endsWith(end))
}
