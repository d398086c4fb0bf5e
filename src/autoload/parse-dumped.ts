import { directoryOf, joinPath, type RepoPath } from '../model/path.ts'
import { Lines } from './lines.ts'
import type { DumpedEntry } from './manifest.ts'
import { normalPath } from './normal-path.ts'

const LINE = /^[ \t]*'((?:[^'\\]|\\.)*)'\s*=>\s*\$(vendorDir|baseDir)\s*\.\s*'((?:[^'\\]|\\.)*)'/gm

export interface DumpedFile {
  readonly file: RepoPath
  readonly kind: DumpedEntry['kind']
  /** The directory of composer.json. */
  readonly base: string
}

/** The literal entries of a committed autoload_classmap.php or autoload_files.php, as Composer writes them. */
export function parseDumped(text: string, { file, kind, base }: DumpedFile): readonly DumpedEntry[] {
  const lines = new Lines(text)
  const vendor = directoryOf(directoryOf(file))
  return Array.from(text.matchAll(LINE), match => {
    const [line, key = '', head, path = ''] = match
    const from = match.index + line.lastIndexOf(path) - 1
    const written = unquoted(path)
    return {
      kind,
      file,
      span: lines.span(from, match.index + line.length),
      subject: unquoted(key),
      written,
      path: normalPath(joinPath(head === 'vendorDir' ? vendor : base, written)),
    }
  })
}

function unquoted(text: string): string {
  return text.replace(/\\([\\'])/g, '$1')
}
