import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Finding } from '../../src/model/finding.ts'
import type { Report } from '../../src/model/report.ts'
import { run } from '../cli/memory-io.ts'
import { createRepository, type Repository } from '../e2e/repository.ts'
import { findApp } from './apps.ts'

const app = findApp('tt-rss', 'tt-rss')
const whenUnpacked = app === undefined ? describe.skip : describe

/** An application as a distribution ships it: some of its files are elsewhere, so that it has old findings. */
whenUnpacked('the baseline of Tiny Tiny RSS', () => {
  let repository: Repository
  let old: readonly Finding[] = []
  beforeAll(async () => {
    repository = createRepository()
    repository.copy(app ?? '')
    repository.commit('As it is shipped')
    old = (await check('--all')).open
    await check('--update-baseline', '--baseline', 'known.json')
    repository.commit('The baseline')
  })
  afterAll(() => repository.dispose())

  async function check(...argv: string[]) {
    const { code, stdout, stderr } = await run(repository.folder, [...argv, '--no-cache', '-f', 'json'])
    if (stdout === '') throw new Error(stderr)
    const report: Report = JSON.parse(stdout)
    return { code, open: report.findings.filter(({ suppressed }) => suppressed === null), summary: report.summary }
  }

  const all = () => check('--all', '--baseline', 'known.json')

  function shown(findings: readonly Finding[]): string[] {
    return findings.map(({ rule, path }) => `${rule} ${path}`)
  }

  test('makes all of it green', async () => {
    expect(old.length).toBeGreaterThan(0)
    expect(await all()).toMatchObject({ code: 0, open: [], summary: { suppressed: old.length } })
  })

  test('a new fault is red', async () => {
    repository.write('new.php', "<?php\nrequire __DIR__ . '/nowhere-to-be-found.php';\n")
    const { code, open } = await all()
    repository.remove('new.php')
    expect({ code, open: shown(open) }).toEqual({ code: 1, open: ['missing-require new.php'] })
  })

  test('an old one that is mended is told', async () => {
    const mended = old.find(({ target }) => target?.tried[0] && !existsSync(join(repository.folder, target.tried[0])))
    const path = mended?.target?.tried[0] ?? ''
    repository.write(path, '<?php\n')
    const { code, open } = await all()
    repository.remove(path)
    expect(code).toBe(0)
    // The file that mends it is not tracked yet, of which a notice tells.
    const told = shown(open).filter(line => !line.startsWith('not-deployed '))
    expect(new Set(told)).toEqual(new Set(['unused-suppression known.json']))
    expect(open.map(({ message }) => message).join()).toContain(mended?.path)
  })

  test('a folder that moved stays green', async () => {
    const folder = old
      .map(({ path }) => path.split('/')[0] ?? '')
      .find(name => existsSync(join(repository.folder, name, '.')))
    renameSync(join(repository.folder, folder ?? ''), join(repository.folder, 'moved'))
    const moved = (await all()).open.filter(({ path }) => path.startsWith('moved/'))
    renameSync(join(repository.folder, 'moved'), join(repository.folder, folder ?? ''))
    const expressions = new Set(old.map(({ rule, target }) => `${rule} ${target?.expression}`))
    expect(moved.filter(({ rule, target }) => expressions.has(`${rule} ${target?.expression}`))).toEqual([])
  })
})
