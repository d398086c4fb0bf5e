import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { VerdictCounts } from '../../src/model/report.ts'
import { createRepository, type Repository } from '../e2e/repository.ts'
import { reportOfDist } from '../e2e/run-dist.ts'
import { findApp } from './apps.ts'

const wordpress = findApp('wordpress', 'wordpress')

/** What a healthy WordPress gets: the verdicts, and each finding and unknown line with the reason why it is right. */
interface Healthy {
  version: string
  includes: VerdictCounts
  findings: Record<string, string>
  unknown: Record<string, string>
}

const healthy: Healthy = JSON.parse(readFileSync(join(import.meta.dirname, 'expected/wordpress.json'), 'utf8'))

const whenUnpacked = wordpress === undefined ? describe.skip : describe

/** The four outages of the post-mortems, done again to the application that two of them are about. */
whenUnpacked('WordPress', () => {
  let repository: Repository
  beforeAll(() => {
    repository = createRepository()
    repository.copy(wordpress ?? '')
    if (existsSync(join(repository.folder, 'wp-config.php'))) repository.remove('wp-config.php')
    repository.commit('A healthy WordPress')
  })
  afterAll(() => repository.dispose())

  function read(path: string): string {
    return readFileSync(join(repository.folder, path), 'utf8')
  }

  /** Throws where the text is not there exactly once, so that a new version cannot turn a case into nothing. */
  function replace(path: string, from: string, to: string) {
    const parts = read(path).split(from)
    if (parts.length !== 2) throw new Error(`${from} is ${parts.length - 1} times in ${path}`)
    repository.write(path, parts.join(to))
  }

  function rename(from: string, to: string) {
    repository.write(to, read(from))
    repository.remove(from)
  }

  function lineOf(path: string, text: string): number {
    return (
      read(path)
        .split('\n')
        .findIndex(line => line.includes(text)) + 1
    )
  }

  /** Commits what was done to the work tree, checks the commit, and takes it back. */
  function checkChange() {
    repository.commit('The change')
    const { status, report } = reportOfDist(repository.folder, '--base', 'HEAD~1', '--head', 'HEAD')
    repository.git('reset', '-q', '--hard', 'HEAD~1')
    const findings = report.findings.map(({ rule, severity, path, line, target }) => ({
      place: `${path}:${line}`,
      what: `${severity} ${rule}`,
      nearest: target?.nearest,
    }))
    return { status, findings, report }
  }

  test('wp-settings.php saved as wp-settings.phpp', () => {
    rename('wp-settings.php', 'wp-settings.phpp')
    const [setup, sample] = ['wp-admin/setup-config.php', 'wp-config-sample.php'].map(
      path => `${path}:${lineOf(path, "ABSPATH . 'wp-settings.php';")}`,
    )
    const missing = { what: 'error missing-require', nearest: 'wp-settings.phpp' }
    const { status, findings } = checkChange()
    expect(findings).toEqual([
      { place: setup, ...missing },
      { place: sample, ...missing },
      { place: 'wp-settings.phpp:1', what: 'error suspicious-extension', nearest: undefined },
    ])
    expect(status).toBe(1)
  })

  test('wp-settings.php requires class-wp-locale.phpp', () => {
    replace('wp-settings.php', "'/class-wp-locale.php'", "'/class-wp-locale.phpp'")
    const place = `wp-settings.php:${lineOf('wp-settings.php', 'class-wp-locale.phpp')}`
    const { status, findings, report } = checkChange()
    expect(findings).toEqual([{ place, what: 'error missing-require', nearest: 'wp-includes/class-wp-locale.php' }])
    const { chain, count } = report.findings[0]?.impact ?? {}
    expect(chain?.join(' → ')).toBe(
      'index.php → wp-blog-header.php → wp-load.php → wp-config-sample.php → wp-settings.php',
    )
    expect(count).toBeGreaterThan(50)
    expect(status).toBe(1)
  })

  test('the front page saved as index.phpp', () => {
    rename('index.php', 'index.phpp')
    const { status, findings } = checkChange()
    expect(findings).toEqual([{ place: 'index.phpp:1', what: 'error suspicious-extension', nearest: undefined }])
    expect(status).toBe(1)
  })

  test('the log-in page requires a file with a bad extension', () => {
    replace('wp-login.php', "'/wp-load.php'", "'/wp-load.pph'")
    const place = `wp-login.php:${lineOf('wp-login.php', 'wp-load.pph')}`
    const { status, findings } = checkChange()
    expect(findings).toEqual([{ place, what: 'error missing-require', nearest: 'wp-load.php' }])
    expect(status).toBe(1)
  })

  test('healthy, all of it: no error, and each line that is not known or a warning is explained', () => {
    if (!read('wp-includes/version.php').includes(`'${healthy.version}'`)) {
      throw new Error(
        `expected/wordpress.json speaks of ${healthy.version}: look at what changed and bring it up to date`,
      )
    }
    const { status, report } = reportOfDist(repository.folder, '--all', '--show', 'unknown')
    const findings = report.findings.map(({ rule, severity, path, line }) => `${severity} ${path}:${line} ${rule}`)
    expect(findings).toEqual(Object.keys(healthy.findings))
    expect(report.sites?.map(({ path, line }) => `${path}:${line}`)).toEqual(Object.keys(healthy.unknown))
    expect(report.summary.includes).toEqual(healthy.includes)
    expect(report.problems).toEqual([])
    expect(status).toBe(0)
  })
})
