import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { findApp } from './apps.ts'

const scripts = join(import.meta.dirname, '../../scripts')

interface Ran {
  readonly status: number | null
  readonly stdout: string
}

function run(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
  const options = { env: { ...process.env, ...env }, encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(scripts, script), ...args], options)
  return { status, stdout: stdout + stderr }
}

const whenUnpacked = findApp('wordpress', 'wordpress') === undefined ? test.skip : test

whenUnpacked(
  'the applications are judged as the snapshot says, and each error and unknown include is explained',
  () => {
    const { status, stdout } = run('accuracy.mjs', [])
    expect(stdout).not.toContain('changed:')
    expect(stdout).not.toContain('without an explanation:')
    expect(status).toBe(0)
  },
)

whenUnpacked('of faults that are planted in WordPress, at least 97 % are reported', () => {
  const { stdout } = run('planted.mjs', [findApp('wordpress', 'wordpress') ?? '', '--seed', '7', '--max', '10'])
  const [, reported, planted] = /^all: (\d+) of (\d+) /m.exec(stdout) ?? []
  expect(Number(planted)).toBe(70)
  expect({ enough: Number(reported) / Number(planted) >= 0.97, stdout }).toMatchObject({ enough: true })
})

describe('one small application', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'accuracy-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  function write(path: string, text: string) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }

  function accuracy(...args: string[]): Ran {
    return run('accuracy.mjs', ['--snapshot', join(folder, 'snapshot.json'), ...args], { DEPLOY_GUARD_APPS: folder })
  }

  /** Gives all errors and groups of the snapshot the same explanation. */
  function explain(why: string) {
    const path = join(folder, 'snapshot.json')
    const text = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      text.replace(/("why": |defines\.php'": )""/g, (_, key) => `${key}"${why}"`),
    )
  }

  const page = 'adminer/usr/share/adminer/index.php'
  const broken = "<?php\nrequire __DIR__ . '/defines.php';\nrequire $_GET['page'];\n"

  test('what is new is printed and fails, until it is kept and explained', () => {
    write(page, broken)
    expect(accuracy()).toMatchObject({ status: 1, stdout: expect.stringContaining('+ error index.php:2') })
    const updated = accuracy('--update')
    expect(updated.stdout).toContain(
      "without an explanation:\n  error index.php:2 missing-require __DIR__ . '/defines.php'",
    )
    expect(updated.stdout).toContain('unknown the path is not known: ')
    expect(updated.status).toBe(1)
    expect(accuracy().stdout).toContain('without an explanation:')
    explain('both are meant')
    expect(accuracy()).toMatchObject({ status: 0, stdout: expect.not.stringContaining('without') })
  })

  test('an update keeps explanations and forgets what is gone', () => {
    write(page, broken)
    accuracy('--update')
    explain('both are meant')
    write(page, broken.replace(/.*defines.*/, ''))
    const { status, stdout } = accuracy('--update')
    expect(stdout).toContain('- error index.php:2')
    expect(status).toBe(0)
    const kept = readFileSync(join(folder, 'snapshot.json'), 'utf8')
    expect(kept).not.toContain('defines.php')
    expect(kept).toContain('"why": "both are meant"')
  })

  test('another version of the application is not compared', () => {
    write(page, broken)
    accuracy('--update')
    const path = join(folder, 'snapshot.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"version": "unknown"', '"version": "1"'))
    expect(accuracy()).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('not compared: the snapshot speaks of 1'),
    })
  })
})
