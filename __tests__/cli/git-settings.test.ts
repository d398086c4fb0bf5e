import { chmodSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.ts'
import { Sandbox, temporaryFolder } from '../git/sandbox.ts'
import { run } from './memory-io.ts'

/** Two commits, and on top of them something staged, something not staged, and something untracked. */
function repository(): Sandbox {
  const page = (...names: string[]) => names.map(name => `require dirname(__DIR__) . '/${name}';\n`).join('')
  const sandbox = Sandbox.init().write({
    'site/index.php': `<?php\n${page('lib/a.php', 'lib/b.php', 'ä "q".php')}`,
    'site/crlf.php': `<?php\r\nrequire __DIR__ . '/index.php';\r\n`,
    'lib/a.php': `<?php\n${'// the same\n'.repeat(9)}`,
    'lib/b.php': '<?php // b',
    'lib/c.php': '<?php // c',
    'ä "q".php': '<?php',
    'data.csv': '1,2\n',
    link: { symlink: 'lib' },
  })
  sandbox.commit()
  sandbox.git('mv', 'lib/a.php', 'lib/moved.php')
  sandbox.git('rm', '-q', 'ä "q".php')
  sandbox.write({ 'data.csv': '3,4\n' }).commit()
  sandbox.git('rm', '-q', 'lib/b.php')
  sandbox.write({ 'site/new.php': `<?php\n${page('lib/c.php', 'lib/none.php')}`, 'site/Index.php': '<?php' })
  sandbox.git('add', 'site')
  sandbox.write({ 'site/crlf.php': `<?php\r\nrequire __DIR__ . '/gone.php';\r\n`, 'untracked.php': '<?php' })
  return sandbox
}

/** What a user may have set for the sake of what git shows to people. */
const SHOWN = [
  'diff.relative=true',
  'diff.renames=copies',
  'diff.renameLimit=1',
  'diff.ignoreSubmodules=all',
  'diff.noprefix=true',
  'diff.mnemonicPrefix=true',
  'diff.suppressBlankEmpty=true',
  'diff.submodule=log',
  'diff.colorMoved=zebra',
  'color.ui=always',
  'core.quotePath=true',
  'core.pager=false',
  'core.abbrev=4',
  'status.relativePaths=true',
  'status.showUntrackedFiles=no',
  'log.showSignature=true',
  'log.date=relative',
  'core.untrackedCache=true',
  'core.preloadIndex=false',
  'core.checkStat=minimal',
  'core.commentChar=;',
  'advice.detachedHead=false',
  'init.defaultBranch=zzz',
  'push.default=nothing',
  'grep.patternType=perl',
  'i18n.logOutputEncoding=latin1',
]

/** Also a driver that would be executed, an order of files, and ignore and attribute files. */
function hostileSettings(proof: string): string {
  const folder = new Sandbox(temporaryFolder()).write({
    order: '*.csv\n',
    ignore: '*.php\n',
    attributes: '*.php diff=evil filter=evil -text\n',
    'evil.sh': `#!/bin/sh\ntouch '${proof}'\ncat "$1"\n`,
  })
  chmodSync(join(folder.path, 'evil.sh'), 0o755)
  const evil = join(folder.path, 'evil.sh')
  const more = [
    `diff.orderFile=${folder.path}/order`,
    `core.excludesFile=${folder.path}/ignore`,
    `core.attributesFile=${folder.path}/attributes`,
    `diff.external=${evil}`,
    `diff.evil.textconv=${evil}`,
    `diff.evil.command=${evil}`,
    `core.fsmonitor=${evil}`,
    `core.pager=${evil}`,
    `core.editor=${evil}`,
    `alias.ls-files=!${evil}`,
    `alias.diff-index=!${evil}`,
  ]
  writeFileSync(join(folder.path, 'config'), '')
  for (const setting of [...SHOWN, ...more]) {
    const at = setting.indexOf('=')
    folder.git('config', '--file', 'config', '--add', setting.slice(0, at), setting.slice(at + 1))
  }
  return join(folder.path, 'config')
}

async function told({ path }: Sandbox, argv: readonly string[], env: Record<string, string> = {}) {
  const { stdout, stderr } = await run(
    existsSync(join(path, 'site')) ? join(path, 'site') : path,
    [...argv, '--no-cache', '-f', 'json'],
    { env },
  )
  expect(stderr).toBe('')
  const report: Report = JSON.parse(stdout)
  return report
}

describe('what a user has set for git changes no report, and runs nothing', () => {
  const sandbox = repository()
  const [proof, link] = [join(temporaryFolder(), 'executed'), sandbox.git('rev-parse', 'HEAD')]

  test.each<[string[], string[]]>([
    [[], ['site/crlf.php', 'site/index.php', 'site/new.php']],
    [['--staged'], ['site/index.php', 'site/new.php']],
    [
      ['--base', 'HEAD~1', '--head', 'HEAD'],
      ['site/index.php', 'site/index.php'],
    ],
    [
      ['--base', 'HEAD~1'],
      ['site/crlf.php', 'site/index.php', 'site/index.php', 'site/index.php', 'site/new.php'],
    ],
    [['--all'], ['site/crlf.php', 'site/index.php', 'site/index.php', 'site/index.php', 'site/new.php']],
  ])('%j', async (argv, broken) => {
    const plain = await told(sandbox, argv)
    const errors = plain.findings.filter(({ rule }) => rule === 'missing-require')
    expect(errors.map(({ path }) => path)).toEqual(broken)
    expect(await told(sandbox, argv, { GIT_CONFIG_GLOBAL: hostileSettings(proof) })).toEqual(plain)
    expect(existsSync(proof)).toBe(false)
    expect(sandbox.git('rev-parse', 'HEAD')).toBe(link)
  })
})

describe('what surrounds a run does not lead it astray', () => {
  test('replaced objects and grafts are not looked through', async () => {
    const sandbox = repository()
    const args = ['--base', 'HEAD~1', '--head', 'HEAD']
    const plain = await told(sandbox, args)
    sandbox.git('replace', 'HEAD:site/index.php', 'HEAD:lib/b.php')
    sandbox.git('replace', '--graft', 'HEAD')
    expect(sandbox.git('show', 'HEAD:site/index.php')).toBe('<?php // b')
    expect(await told(sandbox, args)).toEqual(plain)
  })

  test('the repository and the work tree of a surrounding git command are not those of --cwd', async () => {
    const [sandbox, other] = [repository(), Sandbox.init().write({ 'a.php': '<?php' })]
    other.commit()
    const plain = await told(sandbox, [])
    const env = { GIT_DIR: join(other.path, '.git'), GIT_WORK_TREE: other.path, GIT_PREFIX: 'x/', GIT_NAMESPACE: 'n' }
    expect(await told(sandbox, [], env)).toEqual(plain)
    expect(await told(other, ['--cwd', sandbox.path], env)).toMatchObject({ findings: plain.findings })
  })

  test('--staged in the hook of `git commit FILE` judges the index of that commit', async () => {
    const sandbox = repository()
    const seen = temporaryFolder()
    sandbox.write({ '.git/hooks/pre-commit': `#!/bin/sh\ncp "$GIT_INDEX_FILE" '${seen}/index'\nexit 1\n` })
    chmodSync(join(sandbox.path, '.git/hooks/pre-commit'), 0o755)
    expect(() => sandbox.git('commit', '-q', '-m', 'one file', 'site/crlf.php')).toThrow()
    const found = async (env: Record<string, string>) =>
      (await told(sandbox, ['--staged'], env)).findings.flatMap(({ path, rule }) =>
        rule === 'missing-require' ? [path] : [],
      )
    expect(await found({})).toEqual(['site/index.php', 'site/new.php'])
    expect(await found({ GIT_INDEX_FILE: join(seen, 'index') })).toEqual(['site/crlf.php'])
  })
})

test('a directory that is renamed by case alone, where git has been told that case means nothing', async () => {
  const sandbox = Sandbox.init().write({
    'site/index.php': "<?php require dirname(__DIR__) . '/Lib/a.php';",
    'Lib/a.php': '<?php',
  })
  sandbox.git('config', 'core.ignoreCase', 'true')
  sandbox.commit()
  sandbox.git('mv', 'Lib', 'moved')
  sandbox.git('mv', 'moved', 'lib')
  const found = async (...argv: string[]) =>
    (await told(sandbox, argv)).findings.map(({ rule, path, cause }) => [rule, path, cause?.kind])
  const expected = [['case-mismatch', 'site/index.php', 'target-renamed']]
  expect(await found()).toEqual(expected)
  expect(await found('--staged')).toEqual(expected)
  sandbox.commit()
  expect(await found('--base', 'HEAD~1', '--head', 'HEAD')).toEqual(expected)
})
