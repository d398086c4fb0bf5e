import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Consumer, createConsumer, project, STRICT, tsc } from './consumer.ts'

/** Everything that the README prints as code is run as it is printed, by someone who has only the packed library. */
const blocks = [...readFileSync(join(project, 'README.md'), 'utf8').matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', code = '']) => ({ language, code }),
)

function linesOf(...languages: string[]): string[] {
  const chosen = blocks.filter(({ language }) => languages.includes(language))
  return chosen.flatMap(({ code }) => code.split('\n')).filter(line => line.trim() !== '')
}

const PAGE = `<?php\n${'//\n'.repeat(10)}require __DIR__ . '/lib/locale.php';\n`
const SITE = {
  'index.php': PAGE,
  'lib/locale.php': '<?php\n',
  'public/index.php': "<?php\nrequire __DIR__ . '/../lib/locale.php';\n",
  'dist/index.php': '<?php\n',
  'tests/fixtures/x.php': '<?php\n',
  'package.json': '{ "name": "consumer", "private": true }\n',
  '.gitignore': 'node_modules\n*.tgz\n',
}

let consumer: Consumer
beforeAll(() => {
  consumer = createConsumer()
})
afterAll(() => consumer.dispose())

/** A site with two tags and a remote, in which the last change lost a letter. */
function site(name: string): string {
  const folder = join(consumer.folder, name)
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@b', ...args])
  for (const [path, content] of Object.entries(SITE)) write(folder, path, content)
  cpSync(join(consumer.folder, 'node_modules'), join(folder, 'node_modules'), { recursive: true })
  execFileSync('git', ['init', '-q', '-b', 'main', folder])
  git('add', '-A')
  git('commit', '-q', '-m', 'one')
  git('tag', 'v1.4')
  git('commit', '-q', '--allow-empty', '-m', 'two')
  git('tag', 'v1.5')
  execFileSync('git', ['clone', '-q', '--bare', folder, `${folder}.git`])
  git('remote', 'add', 'origin', `${folder}.git`)
  git('fetch', '-q', 'origin')
  write(folder, 'index.php', PAGE.replace('locale.php', 'locale.phpp'))
  write(folder, 'dump.sql', '--\n')
  return folder
}

function write(folder: string, path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

test('no block is left out', () => {
  expect(new Set(blocks.map(({ language }) => language))).toEqual(new Set(['sh', 'js', 'ts', 'json', 'yaml']))
})

describe('commands', () => {
  let folder = ''
  beforeAll(() => {
    folder = site('commands')
  })

  test.each(linesOf('sh').filter(line => /^(npx )?deploy-guard\b/.test(line)))('%s', line => {
    const { code, output } = consumer.shell(line, folder)
    // What the change broke is found, unless the command looks at something else.
    const isBroken = !/--head|explain|graph|artifact|public\//.test(line) && !/--fix(?!-)/.test(line)
    expect({ code, output }).toEqual({
      code: isBroken && !line.includes('--staged') ? 1 : 0,
      output: expect.any(String),
    })
    expect(output).not.toContain('this is a bug')
  })

  test('the last of them have mended it', () => {
    expect(readFileSync(join(folder, 'index.php'), 'utf8')).toBe(PAGE)
  })

  test.each(linesOf('sh').filter(line => !/^(npx )?deploy-guard\b/.test(line)))('in a clone: %s', line => {
    const [command, comment = ''] = line.split('#')
    // The second line is how these tests are run.
    if (/^npm cit\b/.test(line)) return
    const code = Number(/exit (\d)/.exec(comment)?.[1] ?? 0)
    expect(consumer.shell(command ?? '', project).code).toBe(code)
  })
})

describe('programs', () => {
  test.each(blocks.filter(({ language }) => language === 'js'))('js, example %#', ({ code }) => {
    writeFileSync(join(consumer.folder, 'example.mjs'), code)
    const promised = [...code.matchAll(/^console\.log.* \/\/ (.*)$/gm)].map(([, text]) => `${text}\n`)
    expect(consumer.node('example.mjs')).toBe(promised.join(''))
  })

  test.each(blocks.filter(({ language }) => language === 'ts'))('ts, example %#', ({ code }) => {
    const folder = site('program')
    writeFileSync(join(folder, 'example.mts'), code)
    const compiled = consumer.shell(
      `"${process.execPath}" "${tsc}" ${STRICT.map(flag => `'${flag}'`).join(' ')} example.mts`,
      folder,
    )
    expect(compiled).toMatchObject({ code: 0, output: '' })
    const { code: status, output } = consumer.shell(`"${process.execPath}" example.mjs`, folder)
    expect({ status, output }).toMatchObject({ status: 0 })
    expect(output).toContain('dump.sql:1 acme/no-dumps')
    expect(output).toContain('index.php:12 missing-require')
    expect(readFileSync(join(folder, 'index.php'), 'utf8')).toBe(PAGE)
  })

  test.each(blocks.filter(({ language }) => language === 'json'))('json, example %#', ({ code }) => {
    const folder = site('settings')
    writeFileSync(join(folder, 'deploy-guard.config.json'), code)
    const { code: status, output } = consumer.shell('deploy-guard --print-config', folder)
    expect(status).toBe(0)
    const told: Record<string, { from?: string }> = JSON.parse(output)
    for (const key of Object.keys(JSON.parse(code)).filter(name => name !== '$schema' && name !== 'rules')) {
      expect(told[key]?.from).toMatch(/^deploy-guard\.config\.json:/)
    }
    expect(readFileSync(join(folder, JSON.parse(code).$schema), 'utf8')).toContain('"documentRoots"')
  })
})
