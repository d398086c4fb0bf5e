import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Finding } from '../../src/model/finding.ts'
import { createRepository, type Repository } from './repository.ts'
import { reportOfDist } from './run-dist.ts'

const fixtures = join(import.meta.dirname, '../../fixtures')

/** `expected.json` of a case: what the change deletes, beside the files it brings, and all that must be reported. */
interface Incident {
  deleted: string[]
  findings: { rule: string; severity: string; path: string; line: number; nearest?: string; chain?: string[] }[]
}

let repository: Repository
beforeEach(() => {
  repository = createRepository()
})
afterEach(() => repository.dispose())

/** A site without frameworks, one in the manner of Laravel, one in the manner of Symfony. */
const SITES = ['', 'frameworks/laravel', 'frameworks/symfony']

const incidents = SITES.flatMap(site => readdirSync(join(fixtures, site, 'incidents')).map(name => ({ site, name })))

function summarise({ rule, severity, path, line, target, impact }: Finding) {
  const nearest = target?.nearest === undefined ? {} : { nearest: target.nearest }
  return { rule, severity, path, line, ...nearest, ...(impact === undefined ? {} : { chain: impact.chain }) }
}

test.each(SITES)('the healthy site has nothing to report: %s', site => {
  repository.copy(join(fixtures, site, 'healthy'))
  repository.commit('A healthy site')
  const { status, report } = reportOfDist(repository.folder, '--all')
  expect(report.findings).toEqual([])
  expect(report.summary.includes).toMatchObject({ missing: 0, case: 0, notDeployed: 0 })
  expect(status).toBe(0)
})

test.each(incidents)('$site $name', ({ site, name }) => {
  repository.copy(join(fixtures, site, 'healthy'))
  repository.commit('A healthy site')
  const folder = join(fixtures, site, 'incidents', name)
  const incident: Incident = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
  if (existsSync(join(folder, 'change'))) repository.copy(join(folder, 'change'))
  for (const path of incident.deleted) repository.remove(path)
  repository.commit(name)
  const { status, report } = reportOfDist(repository.folder, '--base', 'HEAD~1', '--head', 'HEAD')
  expect(report.findings.map(summarise)).toEqual(incident.findings)
  expect(status).toBe(1)
})
