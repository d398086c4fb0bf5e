import { directoryOf } from '../../model/path.ts'
import type { TreeIndex } from './tree-index.ts'

/**
 * The include_path that files of a directory give to the pages in it and below, by directory (relative to the root).
 * `.user.ini` counts for PHP under CGI and FPM, `.htaccess` for PHP as a module of Apache: either may be the server.
 */
export type ServerPaths = ReadonlyMap<string, { readonly userIni?: string; readonly htaccess?: string }>

export const SERVER_FILES = ['.user.ini', '.htaccess'] as const

/**
 * The last `include_path = …` of a `.user.ini` (PHP manual, ".user.ini files"), without its quotes; undefined without
 * one, or where it is empty: then PHP keeps the value from above.
 */
export function includePathOfUserIni(text: string): string | undefined {
  const lines = [...text.matchAll(/^[ \t]*include_path[ \t]*=[ \t]*("[^"\r\n]*"|'[^'\r\n]*'|[^;\r\n]*)/gim)]
  return unquoted(lines.at(-1)?.[1])
}

/**
 * The last `php_value include_path …` of a `.htaccess` (PHP manual, "How to change configuration settings"); undefined
 * without one, or where it is `none`: then PHP keeps its own value.
 */
export function includePathOfHtaccess(text: string): string | undefined {
  const lines = [...text.matchAll(/^[ \t]*php_value[ \t]+include_path[ \t]+("[^"\r\n]*"|'[^'\r\n]*'|\S+)/gim)]
  const value = unquoted(lines.at(-1)?.[1])
  return value?.toLowerCase() === 'none' ? undefined : value
}

function unquoted(value = ''): string | undefined {
  const text = value.trim().replace(/^(["'])(.*)\1$/, '$2')
  return text === '' ? undefined : text
}

/** An entry of include_path: a directory of the tree, or a path that hangs on the working directory. */
export type PathEntry =
  | { readonly kind: 'anchored'; readonly directory: string }
  | { readonly kind: 'relative'; readonly path: string }

/** Where pages in `directories` look first, by the nearest file of each kind; both kinds count. */
export function serverEntries(
  directories: readonly string[],
  paths: ServerPaths,
  index: TreeIndex,
): { readonly entries: readonly PathEntry[]; readonly complete: boolean } {
  const values = directories.flatMap(directory => [
    nearest(directory, above => paths.get(above)?.userIni),
    nearest(directory, above => paths.get(above)?.htaccess),
  ])
  const entries = [...new Set(values.flatMap(value => value?.split(':') ?? []))].filter(entry => entry !== '')
  const known = entries.filter(entry => !/[$%]\{/.test(entry))
  return {
    entries: known.flatMap(entry =>
      entry.startsWith('/') ? inTree(entry, index) : [{ kind: 'relative', path: entry }],
    ),
    complete: known.length === entries.length,
  }
}

function nearest(directory: string, valueIn: (directory: string) => string | undefined): string | undefined {
  const value = valueIn(directory)
  return value !== undefined || directory === '' ? value : nearest(directoryOf(directory), valueIn)
}

/** Nobody knows where the server keeps the tree: `/var/www/site/lib` is `site/lib` or `lib` of the tree, where that is there. */
function inTree(entry: string, index: TreeIndex): readonly PathEntry[] {
  const parts = entry.split('/').filter(part => part !== '')
  const tails = parts.map((_, start) => parts.slice(start).join('/'))
  const found = tails.find(tail => index.isDirectory(tail))
  return found === undefined ? [] : [{ kind: 'anchored', directory: found }]
}
