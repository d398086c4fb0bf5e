import { beforeAll, describe, expect, test } from '@jest/globals'
import { checkoutOf } from '../git/range/scene.ts'
import { Sandbox, temporaryFolder } from '../git/sandbox.ts'
import { type ActionStep, builtAction, runAction } from './run-action.ts'
import { REPOSITORY, SITE } from './stories.ts'

let origin: Sandbox
let good: string
let slip: string
/** Nothing can be written in its place. */
let folder: string

beforeAll(() => {
  builtAction()
  origin = Sandbox.init().write(SITE)
  good = origin.commit('good')
  origin.git('mv', 'lib/page.php', 'lib/page.phpp')
  slip = origin.commit('slip')
  folder = temporaryFolder()
})

function push(rest: Pick<ActionStep, 'env' | 'inputs'>): ActionStep {
  const payload = { ref: 'refs/heads/main', before: good, after: slip, repository: REPOSITORY }
  return { workspace: checkoutOf(origin, slip), event: 'push', payload, ...rest }
}

const kinds = (annotations: readonly string[]) =>
  annotations.map(line => line.replace(/^::(\w+) title=deploy-guard(?:%3A ([\w-]+))?.*?::/, '$1 $2: ').slice(0, 60))

describe('a place that cannot be written takes nothing from what was found', () => {
  test('the summary: a warning, and the verdict stays', async () => {
    const { code, outputs, annotations } = await runAction(push({ env: { GITHUB_STEP_SUMMARY: folder } }))
    expect({ code, errors: outputs['errors'], scope: outputs['scope'] }).toEqual({
      code: 1,
      errors: '2',
      scope: 'changed',
    })
    expect(kinds(annotations)).toEqual([
      expect.stringMatching(/^error missing-require: /),
      expect.stringMatching(/^error suspicious-extension: /),
      expect.stringMatching(/^warning : /),
    ])
    expect(annotations.at(-1)).toContain(`${folder} could not be written: it is a directory.`)
  })

  test('the report that nobody asked for: the same, and there is no path to it', async () => {
    const { code, outputs, annotations } = await runAction(push({ env: { RUNNER_TEMP: '/dev/null' } }))
    expect({ code, report: outputs['report-file'], errors: outputs['errors'] }).toEqual({
      code: 1,
      report: '',
      errors: '2',
    })
    expect(kinds(annotations).at(-1)).toMatch(/^warning : /)
  })

  test('a report that was asked for: exit code 2, with all that was found and the reports that could be', async () => {
    const reports = 'sarif=index.php/a.sarif\njson=b.json'
    const { code, outputs, annotations, summary, stdout } = await runAction(push({ inputs: { reports } }))
    expect(stdout).toContain('error[missing-require] index.php:2:1')
    expect({ code, errors: outputs['errors'], sarif: outputs['sarif-file'] }).toEqual({
      code: 2,
      errors: '2',
      sarif: '',
    })
    expect(outputs['report-file']).toMatch(/b\.json$/)
    expect(kinds(annotations)).toEqual([
      expect.stringMatching(/^error : .*index\.php/),
      expect.stringMatching(/^error missing-require: /),
      expect.stringMatching(/^error suspicious-extension: /),
    ])
    expect(summary).toMatch(/^## ❌ deploy-guard: 2 errors/)
  })

  test('the outputs: exit code 2, since a later step would read nothing', async () => {
    const { code, annotations, summary } = await runAction(push({ env: { GITHUB_OUTPUT: folder } }))
    expect({ code, errors: annotations.filter(line => line.startsWith('::error')).length }).toEqual({
      code: 2,
      errors: 3,
    })
    expect(summary).toMatch(/^## ❌ deploy-guard: 2 errors/)
  })

  test('in an emergency none of it stands in the way', async () => {
    const inputs = { reports: 'sarif=index.php/a.sarif', override: 'the shop is down' }
    const { code, outputs, annotations } = await runAction(push({ inputs }))
    expect({ code, result: outputs['result'] }).toEqual({ code: 0, result: 'passed' })
    expect(annotations.join('\n')).toContain('a.sarif could not be written')
  })
})
