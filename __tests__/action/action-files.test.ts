import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { parseInputs } from '../../src/action/inputs.ts'
import { emptyOutputs } from '../../src/action/outputs.ts'
import { formats } from '../../src/report/formats.ts'

interface ActionFile {
  readonly name: string
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

function actionFile(path: string): ActionFile {
  return parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))
}

/** The names of the variables that the parser asks for. */
function askedInputs(): string[] {
  const asked = new Set<string>()
  const env = new Proxy<Record<string, string | undefined>>(
    {},
    {
      get(_, name) {
        asked.add(String(name))
        return undefined
      },
    },
  )
  parseInputs(env)
  return [...asked].map(name => name.replace('INPUT_', '').toLowerCase()).sort()
}

const main = actionFile('action.yml')

describe('action.yml', () => {
  test('declares every input that is read, and no other', () => {
    expect(Object.keys(main.inputs).sort()).toEqual(askedInputs())
  })

  test('declares every output that is set, and no other', () => {
    expect(Object.keys(main.outputs).sort()).toEqual(Object.keys(emptyOutputs('skipped')).sort())
  })

  test('has no default for what a configuration file can set', () => {
    const withDefault = Object.entries(main.inputs).filter(([, input]) => 'default' in input)
    expect(withDefault.map(([name]) => name)).toEqual(['token'])
  })

  test('names every format', () => {
    expect(main.inputs['reports']?.description).toContain(`Formats: ${Object.keys(formats).join(', ')}.`)
  })
})

test('the variant for older runners differs in its runtime alone', () => {
  const { name: _name, runs, ...rest } = actionFile('node20/action.yml')
  const { name: __name, runs: mainRuns, ...mainRest } = main
  expect(rest).toEqual(mainRest)
  expect([mainRuns, runs]).toEqual([
    { using: 'node24', main: 'dist/action.js' },
    { using: 'node20', main: '../dist/action.js' },
  ])
})
