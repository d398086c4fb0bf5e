import { UserError } from '../model/errors.ts'
import { decodeName, displayName, encodeName } from '../model/path.ts'
import { type Exclusion, type ExclusionTest, everyLevel } from './exclusion.ts'
import { type RsyncPatternTest, rsyncPattern } from './rsync-pattern.ts'

interface FilterLine {
  readonly line: number
  readonly pattern: string
  readonly includes: boolean
  readonly matches: RsyncPatternTest
}

/**
 * What `rsync --exclude-from=FILE` does not copy. The first line that matches decides; a line that begins with `+ ` keeps
 * what it matches, `!` alone forgets the lines above; what lies below a directory that is not copied is never looked at.
 * Throws UserError `bad-usage` for a line that rsync refuses.
 */
export function rsyncFilter(file: string, bytes: Uint8Array): ExclusionTest {
  const lines = parseLines(file, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
  const judge = (path: string, isDirectory: boolean): Exclusion | undefined => {
    const subject = Buffer.from(encodeName(path)).toString('latin1')
    const found = lines.find(({ matches }) => matches(subject, isDirectory))
    if (found === undefined || found.includes) return undefined
    return { source: `${file}:${found.line}`, pattern: decodeName(Buffer.from(found.pattern, 'latin1')) }
  }
  return everyLevel(asked => judge(asked.replace(/\/$/, ''), asked.endsWith('/')))
}

function parseLines(file: string, text: string): readonly FilterLine[] {
  let lines: FilterLine[] = []
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue
    if (line === '!') lines = []
    else lines.push(parseLine(line, { file, line: index + 1 }))
  }
  return lines
}

function parseLine(text: string, place: { readonly file: string; readonly line: number }): FilterLine {
  const prefix = text.startsWith('- ') || text.startsWith('+ ') ? text.slice(0, 2) : ''
  const pattern = text.slice(prefix.length)
  if (pattern !== '') return { line: place.line, pattern, includes: prefix === '+ ', matches: rsyncPattern(pattern) }
  throw new UserError(
    'bad-usage',
    `${displayName(place.file)}:${place.line}: a pattern must follow "${prefix.trim()}".`,
  )
}
