import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

const project = join(import.meta.dirname, '../..')
const packages = join(project, '.cache/packages')

/** Where `npm run packages` unpacked them; tests of what is not there are skipped. */
function packageFolder(name: string): string | undefined {
  const folder = join(packages, name)
  const [version] = existsSync(folder) ? readdirSync(folder).filter(entry => !entry.endsWith('.part')) : []
  return version === undefined ? undefined : join(folder, version)
}

function run(script: string, ...args: readonly string[]) {
  const options = { encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'scripts', script), ...args], options)
  return { status, output: stdout + stderr }
}

const laravel = packageFolder('laravel/framework')
const hasComposer = spawnSync('composer', ['--version']).status === 0
const whenUnpacked = laravel === undefined ? test.skip : test
const withComposer = laravel === undefined || !hasComposer ? test.skip : test

whenUnpacked('frameworks are judged as the snapshot says, and each finding is explained', () => {
  const { status, output } = run('frameworks.mjs')
  expect(output).toContain('laravel/framework: {"classes":{"found":')
  expect(output).not.toContain('changed:')
  expect(output).not.toContain('without an explanation:')
  expect(status).toBe(0)
})

withComposer('composer dump-autoload --optimize --strict-psr finds nothing else in a framework as it is', () => {
  const { status, output } = run('strict-psr.mjs', laravel ?? '')
  expect(output).toContain('both name 0, Composer alone 0, deploy-guard alone 0,')
  expect(status).toBe(0)
})

describe('a copy of a framework', () => {
  let copy = ''
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'frameworks-'))
    for (const part of ['composer.json', 'src'])
      cpSync(join(laravel ?? '', part), join(copy, part), { recursive: true })
  })
  afterEach(() => rmSync(copy, { recursive: true }))

  /** Every twelfth class file of a directory, in turn: another name, another case, another namespace, another class. */
  function breakSome(directory: string): number {
    const files = readdirSync(join(copy, directory), { recursive: true, encoding: 'utf8' })
    const classes = files.filter(file => /(^|\/)[A-Z]\w+\.php$/.test(file)).sort()
    const chosen = classes.filter((_, at) => at % 12 === 5)
    for (const [at, file] of chosen.entries()) breakOne(join(copy, directory, file), at % 4)
    return chosen.length
  }

  function breakOne(path: string, how: number): void {
    if (how === 0) renameSync(path, path.replace(/\.php$/, 'x.php'))
    else if (how === 1)
      renameSync(
        path,
        path.replace(/[A-Z](\w+\.php)$/, (_, rest) => `q${rest}`),
      )
    else {
      const text = readFileSync(path, 'utf8')
      const [from, to] =
        how === 2 ? [/^namespace .*;/m, (all: string) => all.replace(';', '\\Elsewhere;')] : [CLASS, `$1Other`]
      writeFileSync(path, typeof to === 'string' ? text.replace(from, to) : text.replace(from, to))
    }
  }

  const CLASS = /^((?:abstract |final )?(?:class|interface|trait|enum) )(?=\w)/m

  withComposer('that is broken in many places: Composer and deploy-guard name the same files', () => {
    const broken = breakSome('src/Illuminate/Database')
    const { status, output } = run('strict-psr.mjs', copy)
    expect(broken).toBeGreaterThan(10)
    expect(output).toContain(`both name ${broken}, Composer alone 0, deploy-guard alone 0,`)
    expect(status).toBe(0)
  })
})
