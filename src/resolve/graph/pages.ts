import { compileGlobs } from '../../model/globs.ts'
import type { Settings } from '../../model/settings.ts'
import { tidy } from '../values/tidy.ts'

/** Whether a file can be requested, as far as the settings say; undefined: they do not. */
export type PageTest = (path: string) => boolean | undefined

/** Listed entry points are all that there are; else document roots leave out what lies below none of them. */
export function compilePages({
  documentRoots,
  entryPoints,
}: Pick<Settings, 'documentRoots' | 'entryPoints'>): PageTest {
  if (entryPoints.length > 0) return compileGlobs(entryPoints)
  const isServed = compileServed({ documentRoots })
  return path => (isServed(path) ? undefined : false)
}

/** True for what lies in a document root, and for everything where the settings name none. */
export function compileServed({ documentRoots }: Pick<Settings, 'documentRoots'>): (path: string) => boolean {
  const roots = documentRoots.map(tidy)
  return path => roots.length === 0 || roots.some(root => root === '' || path.startsWith(`${root}/`))
}
