import { mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { CheckOptions, Notes } from '../../src/check.ts'
import { cleanVariables, Sandbox, temporaryFolder } from '../git/sandbox.ts'

jest.setTimeout(300_000)

// What tells one build from another, without which no report is kept; read when the command is loaded.
Object.assign(globalThis, { DEPLOY_GUARD_SOURCES: 'these' })
const { main } = await import('../../src/cli/main.ts')
const { engine } = await import('../../src/run/engine.ts')

const PATHS = ['index.php', 'lib/a.php', 'lib/b.php', 'inc/c.php', 'sub/d.php', 'conf.php'] as const
const SETTINGS = [{}, { exclude: ['lib/**'] }, { rules: { 'missing-require': 'warning' } }, { includePaths: ['lib'] }]

const file = fc.constantFrom(...PATHS)
const code = fc.tuple(
  fc.constantFrom('require', '@include'),
  file,
  fc.constantFrom("__DIR__ . '/", "'", "__DIR__ . '/../"),
)

interface Place {
  readonly sandbox: Sandbox
  readonly home: string
}

type Edit = (place: Place) => void

const gently =
  (edit: Edit): Edit =>
  place => {
    try {
      edit(place)
    } catch {
      // There may be nothing to be edited: that is an edit too.
    }
  }

const contents: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  fc.tuple(
    file,
    code.map(([word, path, head]) => `<?php\n${word} ${head}${path}';\n`),
  ),
  fc.tuple(
    fc.constantFrom('.gitignore', '.git/info/exclude', 'lib/.gitignore'),
    fc.constantFrom('', '*.php\n', 'conf.php\n'),
  ),
  fc.tuple(
    fc.constantFrom('deploy-guard.config.json', 'sub/.deploy-guard.json'),
    fc.constantFrom(...SETTINGS.map(each => JSON.stringify(each))),
  ),
  fc.tuple(fc.constant('.user.ini'), fc.constantFrom('', 'include_path=".:lib"\n')),
)

const edit: fc.Arbitrary<Edit> = fc.oneof(
  contents.map(
    ([path, text]): Edit =>
      ({ sandbox }) =>
        sandbox.write({ [path]: text }),
  ),
  // As long as it was and no younger, in the second in which git looked at it.
  fc.tuple(file, file).map(
    ([path, other]): Edit =>
      ({ sandbox }) => {
        const at = join(sandbox.path, path)
        const before = statSync(at)
        sandbox.write({ [path]: `<?php require '${other}'; //`.padEnd(before.size) })
        utimesSync(at, before.atime, before.mtime)
      },
  ),
  // Nothing but lines.
  fc.tuple(file, fc.nat(9)).map(
    ([path, n]): Edit =>
      ({ sandbox }) =>
        sandbox.write({ [path]: readFileSync(join(sandbox.path, path), 'utf8').replace('<?php', `<?php // ${n}\n`) }),
  ),
  file.map(
    (path): Edit =>
      ({ sandbox }) =>
        rmSync(join(sandbox.path, path), { force: true }),
  ),
  fc.tuple(file, file).map(
    ([from, to]): Edit =>
      ({ sandbox }) => {
        mkdirSync(dirname(join(sandbox.path, to)), { recursive: true })
        renameSync(join(sandbox.path, from), join(sandbox.path, to))
      },
  ),
  fc.tuple(file, fc.constantFrom('a.php', '../inc', 'gone')).map(
    ([path, target]): Edit =>
      ({ sandbox }) => {
        rmSync(join(sandbox.path, path), { force: true })
        symlinkSync(target, join(sandbox.path, path))
      },
  ),
  fc
    .constantFrom<string[]>(
      ['add', '-A'],
      ['commit', '-qam', 'more'],
      ['rm', '-q', '--cached', 'lib/a.php'],
      ['reset', '-q'],
      ['checkout', '-q', '.'],
      ['config', 'core.checkStat', 'minimal'],
      ['update-index', '--assume-unchanged', 'index.php'],
      ['sparse-checkout', 'set', 'lib'],
      ['sparse-checkout', 'disable'],
    )
    .map(
      (args): Edit =>
        ({ sandbox }) =>
          void sandbox.git(...args),
    ),
  fc.constantFrom('lib\n', '').map(
    (text): Edit =>
      ({ home }) => {
        new Sandbox(home).write({ 'git/ignore': text })
      },
  ),
  fc.constant<Edit>(() => undefined),
)

const asked = fc.constantFrom<string[]>(
  ['--all'],
  ['--all'],
  [],
  ['--staged'],
  ['--all', 'lib'],
  ['--all', '--no-config'],
)

let judged = 0
const counting = {
  check(options: CheckOptions, notes?: Notes) {
    judged++
    return engine.check(options, notes)
  },
}

async function said({ sandbox, home }: Place, argv: readonly string[]) {
  const said = { stdout: '', stderr: '' }
  const into = (name: keyof typeof said) => ({
    write(text: string, done: () => void) {
      said[name] += text
      done()
    },
  })
  const env = { PATH: cleanVariables()['PATH'], HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: join(home, 'cache') }
  const stdin = (async function* () {})()
  const io = { stdout: into('stdout'), stderr: into('stderr'), stdin, env, cwd: sandbox.path }
  return { code: await main([...argv, '-f', 'json'], io, counting), ...said }
}

test('whatever happens to a tree, what was kept answers as what is judged anew', async () => {
  let recalled = 0
  const steps = fc.array(fc.tuple(edit.map(gently), asked), { minLength: 14, maxLength: 14 })
  await fc.assert(
    fc.asyncProperty(steps, async chosen => {
      const place = { sandbox: Sandbox.init(), home: temporaryFolder() }
      for (const path of PATHS) place.sandbox.write({ [path]: `<?php require __DIR__ . '/${PATHS[1]}';\n` })
      place.sandbox.commit('all')
      for (const [change, argv] of chosen) {
        change(place)
        const before = judged
        const kept = await said(place, argv)
        if (judged === before) recalled++
        expect(kept).toEqual(await said(place, [...argv, '--no-cache']))
      }
    }),
    { seed: 8, numRuns: 3, endOnFailure: true },
  )
  expect(recalled).toBeGreaterThan(0)
})
