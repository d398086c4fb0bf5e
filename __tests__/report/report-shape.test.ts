import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import type { Cause, Proof, Severity, Suppression } from '../../src/model/finding.ts'
import type { Problem, RangeInfo, Report } from '../../src/model/report.ts'
import { reportShape, type Shape, type ShapeOf } from '../../src/report/report-shape.ts'

/** What the tests read of a JSON Schema. */
interface Node {
  $ref?: string
  items?: Node
  oneOf?: Node[]
  anyOf?: Node[]
  properties?: Record<string, Node>
  required?: string[]
  enum?: string[]
  $defs?: Record<string, Node>
}

const schema: Node = JSON.parse(readFileSync(new URL('../../src/report/report.schema.json', import.meta.url), 'utf8'))

test('shape and type have the same fields', () => {
  const exact: ShapeOf<Report> extends typeof reportShape ? true : false = true
  expect(exact).toBe(true)
})

test('shape and schema have the same fields, required and optional alike', () => {
  expect(fieldsOfSchema(schema)).toEqual(fieldsOfShape(reportShape))
})

const severity: Record<Severity, 0> = { error: 0, warning: 0, notice: 0 }
const proof: Record<Proof, 0> = { exact: 0, votes: 0, transition: 0, tail: 0 }
const suppression: Record<Suppression['kind'], 0> = { inline: 0, baseline: 0 }
const problem: Record<Problem['kind'], 0> = { unreadable: 0, unparsable: 0, 'rule-crashed': 0 }
const head: Record<RangeInfo['head']['source'], 0> = { worktree: 0, index: 0, commit: 0 }
const result: Record<Report['result'], 0> = { passed: 0, failed: 0, skipped: 0 }
const scope: Record<Report['scope'], 0> = { changed: 0, all: 0, files: 0 }
const cause: Record<Cause['kind'], 0> = {
  edited: 0,
  added: 0,
  'target-deleted': 0,
  'target-renamed': 0,
  'value-changed': 0,
  'context-changed': 0,
}

test.each([
  ['findings.severity', severity],
  ['findings.proof', proof],
  ['findings.suppressed.kind', suppression],
  ['findings.cause.kind', cause],
  ['problems.kind', problem],
  ['range.head.source', head],
  ['result', result],
  ['scope', scope],
])('the schema lists the values of %s', (path, values) => {
  const node = path.split('.').reduce((at, key) => fieldOf(at, key), schema)
  expect(resolve(node).enum).toEqual(Object.keys(values))
})

/** `findings required`, `findings.rule required` and so on, sorted. */
function fieldsOfShape(shape: Shape, at = ''): string[] {
  const fields = Object.entries(shape).flatMap(([key, field]) => {
    if (typeof field === 'string') return [`${at}${key} ${field}`]
    const [[presence, inner] = ['', {}]] = Object.entries(field)
    return [`${at}${key} ${presence}`, ...fieldsOfShape(inner, `${at}${key}.`)]
  })
  return fields.sort()
}

function fieldsOfSchema(node: Node, at = ''): string[] {
  const objects = objectsOf(node)
  const keys = new Set(objects.flatMap(object => Object.keys(object.properties ?? {})))
  const fields = Array.from(keys).flatMap(key => {
    const required = objects.every(object => object.required?.includes(key))
    const inner = fieldsOfSchema(fieldOf(node, key), `${at}${key}.`)
    return [`${at}${key} ${required ? 'required' : 'optional'}`, ...inner]
  })
  return fields.sort()
}

function fieldOf(node: Node, key: string): Node {
  const field = objectsOf(node).flatMap(object => object.properties?.[key] ?? [])[0]
  if (!field) throw new Error(`the schema has no field ${key}`)
  return field
}

/** The object schemas behind references, arrays and alternatives. */
function objectsOf(node: Node): Node[] {
  const { items, oneOf, anyOf, properties } = resolve(node)
  if (items) return objectsOf(items)
  return properties ? [resolve(node)] : (oneOf ?? anyOf ?? []).flatMap(objectsOf)
}

function resolve(node: Node): Node {
  const name = node.$ref?.replace('#/$defs/', '')
  return name === undefined ? node : (schema.$defs?.[name] ?? node)
}
