import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { encodeName } from '../../src/model/path.ts'
import { isPhpFile } from '../../src/php/is-php.ts'
import { tokensOf } from '../../src/php/tokens/source-tokens.ts'

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

function stringsOf(file: string): string[] {
  return tokensOf(readFileSync(file).toString('latin1')).flatMap(({ at, value }) =>
    value === undefined ? [] : [[file, at, createHash('md5').update(encodeName(value)).digest('hex')].join('\t')],
  )
}

const withPhp = files.length === 0 || !hasPhp ? test.skip : test
const reason = hasPhp ? `${files.length} files below ${apps}` : 'SKIPPED, no php'

withPhp(
  `strings stand where PHP's own tokens say so, with the same value (${reason})`,
  () => {
    const args = [
      '-d',
      'memory_limit=-1',
      '-d',
      'short_open_tag=0',
      join(import.meta.dirname, '../../scripts/php-strings.php'),
    ]
    const output = execFileSync('php', args, { input: files.join('\n'), maxBuffer: 2 ** 30, encoding: 'utf8' })
    expect(files.flatMap(stringsOf).sort()).toEqual(output.split('\n').filter(Boolean).sort())
  },
  1_200_000,
)
