import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import {
  type CheckOptions,
  type CustomRule,
  check,
  formatReport,
  memoryTree,
  type Reporter,
  toRepoPath,
} from '../src/index.ts'

const schema = JSON.parse(readFileSync(new URL('../src/report/report.schema.json', import.meta.url), 'utf8'))

/** Judges a file, each include, and the tree as a whole. */
const noDumps: CustomRule = {
  id: 'acme/no-dumps',
  severity: 'warning',
  summary: 'A dump of a database is about to be deployed.',
  *file(path) {
    if (path.endsWith('.sql')) yield { path, message: `${path} is a dump.`, key: path }
  },
  *include({ path, fact, resolution }) {
    if (resolution.kind === 'found' && resolution.paths.some(target => target.startsWith('legacy/'))) {
      yield { path, span: fact.span, message: 'Legacy code is included.', key: fact.text, severity: 'notice' }
    }
  },
  *project({ project, comparing }) {
    const path = toRepoPath('index.php')
    if (!comparing && !project.tree.paths.has(path)) yield { path: toRepoPath('a.php'), message: 'No index.', key: '' }
  },
}

const SITE = { 'a.php': "<?php\nrequire 'legacy/b.php';\n", 'legacy/b.php': '<?php', 'dump.sql': '' }

async function found(more: Partial<CheckOptions> = {}, files: Readonly<Record<string, string>> = SITE) {
  const report = await check({ head: memoryTree(files), rules: [noDumps], ...more })
  const open = report.findings.filter(({ suppressed }) => suppressed === null)
  return open.map(({ severity, rule, path, line }) => `${severity} ${rule} ${path}:${line}`)
}

describe('a custom rule', () => {
  test('is asked about all includes, or about those with the verdicts that it names', async () => {
    const asked = async (verdicts?: CustomRule['verdicts']) => {
      const seen: string[] = []
      const rule: CustomRule = {
        id: 'acme/seen',
        severity: 'notice',
        summary: 'Sees includes.',
        ...(verdicts && { verdicts }),
        include: ({ resolution }) => {
          seen.push(resolution.kind)
          return []
        },
      }
      const files = {
        'a.php': "<?php\nrequire __DIR__ . '/b.php';\nrequire __DIR__ . '/gone.php';\n",
        'b.php': '<?php',
      }
      await check({ head: memoryTree(files), rules: [rule] })
      return seen
    }
    expect(await asked()).toEqual(['found', 'missing'])
    expect(await asked(['missing'])).toEqual(['missing'])
    expect(await asked([])).toEqual([])
  })

  test('judges files, includes and the whole tree', async () => {
    expect(await found()).toEqual([
      'warning acme/no-dumps a.php:1',
      'notice acme/no-dumps a.php:2',
      'warning acme/no-dumps dump.sql:1',
    ])
  })

  test('only what the change brings', async () => {
    expect(await found({ base: memoryTree({ ...SITE, 'dump.sql': 'old' }) })).toEqual([])
    expect(await found({ base: memoryTree({ 'a.php': SITE['a.php'], 'legacy/b.php': '<?php' }) })).toEqual([
      'warning acme/no-dumps dump.sql:1',
    ])
  })

  test('is set and suppressed as the built-in ones are', async () => {
    expect(await found({ settings: { rules: { 'acme/no-dumps': 'off' } } })).toEqual([])
    const overrides = [{ files: ['*.sql'], rules: { 'acme/no-dumps': 'error' as const } }]
    expect(await found({ settings: { overrides, exclude: ['a.php'] } })).toEqual(['error acme/no-dumps dump.sql:1'])
    const ignored = { ...SITE, 'a.php': "<?php // deploy-guard-ignore-file acme/no-dumps\nrequire 'legacy/b.php';\n" }
    expect(await found({}, ignored)).toEqual(['warning acme/no-dumps dump.sql:1'])
    const useless = { 'index.php': '<?php // deploy-guard-ignore-file acme/no-dumps\n' }
    expect(await found({}, useless)).toEqual(['notice unused-suppression index.php:1'])
  })

  test('leaves a place to the built-in rule that finds something there', async () => {
    const greedy: CustomRule = {
      ...noDumps,
      *include({ path, fact }) {
        yield { path, span: fact.span, message: 'An include.', key: fact.text }
      },
    }
    const files = { 'index.php': "<?php\nrequire __DIR__ . '/gone.php';\n" }
    expect(await found({ rules: [greedy] }, files)).toEqual(['error missing-require index.php:2'])
  })

  test('that throws is a problem, and the others still judge', async () => {
    const broken: CustomRule = {
      ...noDumps,
      id: 'acme/broken',
      file() {
        throw new TypeError('oops')
      },
    }
    const report = await check({ head: memoryTree(SITE), rules: [broken, noDumps] })
    expect(report.problems).toEqual([{ kind: 'rule-crashed', path: '', message: 'acme/broken: TypeError: oops' }])
    expect(report.findings.length).toBeGreaterThan(0)
  })

  test.each([['missing-require'], ['acme/'], ['a b/c'], ['/x']])('cannot be called %j', async id => {
    const rules = [{ ...noDumps, id: id as CustomRule['id'] }]
    await expect(check({ head: memoryTree(SITE), rules })).rejects.toMatchObject({ code: 'bad-usage' })
  })

  test('has a name of its own', async () => {
    await expect(check({ head: memoryTree(SITE), rules: [noDumps, noDumps] })).rejects.toThrow(/"acme\/no-dumps"/)
  })

  test('fits into every format, and into the schema of the report', async () => {
    const report = await check({ head: memoryTree(SITE), rules: [noDumps] })
    for (const format of ['sarif', 'junit', 'github', 'markdown'] as const) {
      expect(formatReport(report, format)).toContain('acme/no-dumps')
    }
    const validate = new Ajv2020({ strict: false }).compile(schema)
    expect([validate(JSON.parse(formatReport(report, 'json'))), validate.errors]).toEqual([true, null])
  })
})

test('a custom format', async () => {
  const counts: Reporter = ({ findings }, { width }) => `${findings.length} in ${width}\n`
  const report = await check({ head: memoryTree(SITE), rules: [noDumps] })
  expect(formatReport(report, counts)).toBe('3 in 80\n')
  expect(formatReport(report, counts, { width: 40 })).toBe('3 in 40\n')
})
