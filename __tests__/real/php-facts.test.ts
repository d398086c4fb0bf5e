import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { extractFacts, extractFactsUnskimmed } from '../../src/php/extract.ts'
import { isPhpFile } from '../../src/php/is-php.ts'
import { parseTolerantly } from '../../src/php/parse/parse.ts'
import { readPhp } from '../../src/php/reader/read-php.ts'
import { blankAttributes, scanForFacts } from '../../src/php/scan/skim.ts'
import { difference } from '../php/reader/difference.ts'

/** A directory of unpacked PHP applications. */
const apps = process.env['DEPLOY_GUARD_APPS'] ?? join(import.meta.dirname, '../../.cache/apps')
const files = existsSync(apps) ? phpFilesBelow(apps) : []
const hasPhp = spawnSync('php', ['-v']).status === 0

function phpFilesBelow(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap(entry => {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) return phpFilesBelow(path)
    return entry.isFile() && isPhpFile(path) ? [path] : []
  })
}

const onApps = files.length === 0 ? test.skip : test
const withPhp = files.length === 0 || !hasPhp ? test.skip : test
const where = files.length === 0 ? `SKIPPED, no PHP files below ${apps}` : `${files.length} files below ${apps}`

onApps(
  `skimmed or not, the facts are the same (${where})`,
  () => {
    for (const file of files) {
      const bytes = readFileSync(file)
      const skimmed = extractFacts(bytes)
      expect([file, skimmed]).toEqual([file, extractFactsUnskimmed(bytes)])
    }
  },
  1_200_000,
)

onApps(
  `our reader says what php-parser says (${where})`,
  () => {
    for (const file of files) {
      const whole = readFileSync(file, 'latin1')
      const source = blankAttributes(whole, scanForFacts(whole))
      const ours = readPhp(source)
      const { statements, errors } = parseTolerantly(source)
      // What php-parser cannot read is no measure.
      if (errors.length > 0) continue
      expect([file, ours === undefined ? 'not read' : difference(ours, statements)]).toEqual([file, undefined])
    }
  },
  1_200_000,
)

withPhp(
  `includes stand where PHP's own tokens are (${hasPhp ? where : 'SKIPPED, no php'})`,
  () => {
    const script = join(import.meta.dirname, '../../scripts/php-includes.php')
    const output = execFileSync('php', [script], { input: files.join('\n'), maxBuffer: 2 ** 30, encoding: 'utf8' })
    const found = files.flatMap(file => {
      const bytes = readFileSync(file)
      return [...extractFacts(bytes).includes]
        .sort((left, right) => left.at - right.at)
        .map(({ at, keyword, span }) => {
          const column = at - bytes.lastIndexOf(10, Math.max(0, at - 1))
          return [file, span.start.line, column, at, keyword].join('\t')
        })
    })
    expect(found).toEqual(output.split('\n').filter(Boolean))
  },
  1_200_000,
)
