import { expect, jest, test } from '@jest/globals'
import type { Report } from '../../src/model/report.ts'
import { Sandbox } from '../git/sandbox.ts'
import { run } from './memory-io.ts'

// Many short runs of git, on machines that may be busy.
jest.setTimeout(60_000)

async function check(cwd: string, argv: readonly string[]) {
  const { code, stdout, stderr } = await run(cwd, ['-f', 'json', ...argv])
  if (code > 1) throw new Error(stderr)
  const { findings, range }: Report = JSON.parse(stdout)
  return { said: findings.map(({ rule, message }) => `${rule}: ${message}`), range }
}

const page = "<?php require __DIR__ . '/vendor/autoload.php';"

function built(source: string): Sandbox {
  const config = JSON.stringify({ deploy: { source } })
  const sandbox = Sandbox.init().write({
    '.gitignore': 'vendor/\n',
    'composer.json': '{}',
    'deploy-guard.config.json': config,
    'index.php': page,
  })
  sandbox.commit()
  return sandbox
}

test('source directory: what the build did not make is missing, what it made is there, tracked or not', async () => {
  const sandbox = built('directory')
  const before = await check(sandbox.path, ['--all'])
  expect(before.said).toEqual([expect.stringMatching(/^missing-require: .*vendor\/autoload\.php/)])
  sandbox.write({ 'vendor/autoload.php': "<?php require __DIR__ . '/composer/none.php';" })
  const { said, range } = await check(sandbox.path, ['--all'])
  expect(said).toEqual([expect.stringMatching(/^missing-require: .*vendor\/composer\/none\.php/)])
  expect(range?.head.source).toBe('worktree')
  expect(range?.notes).toContain('The files on the disk were judged, since deploy.source is directory.')
})

test('source git, or a commit that was named: the ignored target is provided', async () => {
  expect((await check(built('git').path, ['--all'])).said).toEqual([])
  const { path } = built('directory')
  expect((await check(path, ['--all', '--head', 'HEAD'])).said).toEqual([])
  expect((await check(path, ['--staged'])).said).toEqual([])
})

test('in CI the checkout as the build left it is compared with the base, also where no commit changed', async () => {
  const sandbox = built('directory')
  const { said, range } = await check(sandbox.path, ['--base', 'HEAD'])
  expect(range).toMatchObject({ base: { sha: expect.any(String) }, head: { source: 'worktree' } })
  expect(said).toEqual([expect.stringMatching(/vendor\/autoload\.php/)])
})

test('in a sha256 repository a clean file is an unchanged one', async () => {
  const sandbox = Sandbox.init({ args: ['--object-format=sha256'] })
  sandbox.write({ 'deploy-guard.config.json': '{"deploy":{"source":"directory"}}', 'a.php': '<?php' }).commit()
  const { stdout } = await run(sandbox.path, ['-f', 'json', '--base', 'HEAD'])
  const report: Report = JSON.parse(stdout)
  expect(report.summary.filesChanged).toBe(0)
})

test('--list-files leaves out what is not deployed', async () => {
  const config = JSON.stringify({ deploy: { exclude: ['docs'], respect: ['export-ignore'] } })
  const files = {
    'deploy-guard.config.json': config,
    '.gitattributes': 'tests export-ignore',
    'a.php': '',
    'docs/b.php': '',
    'tests/c.php': '',
  }
  const { path } = Sandbox.init().write(files)
  const { stdout } = await run(path, ['--all', '--list-files'])
  expect(stdout.split('\n')).toEqual(['.gitattributes', 'a.php', 'deploy-guard.config.json', ''])
})
