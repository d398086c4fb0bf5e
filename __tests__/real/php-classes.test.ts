import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { scanClasses } from '../../src/php/classes/class-uses.ts'
import { isPhpFile } from '../../src/php/is-php.ts'

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

const withPhp = files.length === 0 || !hasPhp ? test.skip : test
const reason = hasPhp ? `${files.length} files below ${apps}` : 'SKIPPED, no php'

withPhp(
  `classes are declared and used where PHP's own tokens say so (${reason})`,
  () => {
    const script = join(import.meta.dirname, '../../scripts/php-classes.php')
    const args = ['-d', 'memory_limit=-1', script]
    const output = execFileSync('php', args, { input: files.join('\n'), maxBuffer: 2 ** 30, encoding: 'utf8' })
    const found = files.flatMap(file => {
      const { declared, sites } = scanClasses(readFileSync(file).toString('latin1'))
      return [
        ...declared.map(({ from, kind, name }) => [file, from, kind, name].join('\t')),
        ...sites.map(({ from, how, name }) => [file, from, how, name].join('\t')),
      ]
    })
    expect(found.sort()).toEqual(output.split('\n').filter(Boolean).sort())
  },
  1_200_000,
)
