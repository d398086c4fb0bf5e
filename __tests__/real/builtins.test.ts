import { execFileSync, spawnSync } from 'node:child_process'
import { beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { builtins } from '../../src/resolve/builtins/builtins.ts'
import { createEngine } from '../../src/resolve/create-engine.ts'
import { DemandList } from '../../src/resolve/demands.ts'
import type { Engine } from '../../src/resolve/engine.ts'
import { type Item, one, oneText, textOf, type Values } from '../../src/resolve/values/values.ts'
import { evaluated } from '../resolve/verdicts-of.ts'

type Argument = string | number | null | readonly string[]

/** Reads `[function, arguments]` pairs and prints what PHP returns, null where it throws; strings in base64. */
const CALLER = `
function shown($value) {
  if (is_array($value)) return ['keys' => array_map('strval', array_keys($value)), 'items' => array_map('shown', array_values($value))];
  return base64_encode((string) $value);
}
echo json_encode(array_map(function ($call) {
  [$function, $arguments] = $call;
  try { return shown(@$function(...$arguments)); } catch (\\Throwable $error) { return null; }
}, json_decode(stream_get_contents(STDIN), true)));
`

const php = spawnSync('php', ['--version']).status === 0 ? test : test.skip

/** They look at the tree, or want their array by reference: the conformance rows have them. */
const ELSEWHERE: ReadonlySet<string> = new Set(['realpath', 'getcwd', 'reset', 'end', 'current'])

const piece = fc.constantFrom(
  '',
  '/',
  'a',
  'b.php',
  'C',
  '.',
  '..',
  'é',
  'É',
  '😀',
  ' ',
  '\n',
  '%s',
  '%',
  '\\',
  '1',
  '$',
  '0',
)
const string = fc.array(piece, { maxLength: 6 }).map(pieces => pieces.join(''))
const argument: fc.Arbitrary<Argument> = fc.oneof(
  { weight: 6, arbitrary: string },
  { weight: 3, arbitrary: fc.integer({ min: -4, max: 8 }) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.array(string, { maxLength: 4 }) },
)

/** What arguments are made of: s(tring), i(nteger), l(ist), n(ull). */
const KINDS: Readonly<Record<string, fc.Arbitrary<Argument>>> = {
  s: string,
  i: fc.integer({ min: -4, max: 8 }),
  l: fc.array(string, { maxLength: 4 }),
  n: fc.constant(null),
}

/** The usual calls of what takes more than one string; every function is called with anything as well. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  dirname: ['s', 'si'],
  basename: ['s', 'ss'],
  pathinfo: ['si'],
  substr: ['si', 'sii', 'sin'],
  mb_substr: ['si', 'sii', 'sin'],
  strrchr: ['ss'],
  strstr: ['ss'],
  strtr: ['sss'],
  str_repeat: ['si'],
  str_replace: ['sss', 'lss', 'lls'],
  sprintf: ['s', 'ss', 'sss'],
  implode: ['sl', 'l'],
  join: ['sl', 'l'],
  array_merge: ['l', 'll'],
  array_unique: ['l'],
  array_values: ['l'],
  array_filter: ['l'],
  array_keys: ['l'],
  array_reverse: ['l'],
}

function callsOf(name: string): readonly (readonly Argument[])[] {
  const shapes = (SHAPES[name] ?? ['s', 'ss']).map(shape =>
    fc.tuple(...[...shape].map(kind => KINDS[kind] ?? argument)),
  )
  const anything = fc.array(argument, { minLength: 1, maxLength: 3 })
  return fc.sample(fc.oneof(...shapes, anything), { numRuns: 600, seed: 5 })
}

let engine: Engine
beforeAll(async () => {
  const { world } = await evaluated({ 'index.php': '<?php\n' })
  engine = createEngine(world, new DemandList())
})

php.each([...builtins.keys()].filter(name => !ELSEWHERE.has(name)))('%s gives what PHP gives, or no answer', name => {
  const calls = callsOf(name)
  const answers = askPhp(calls.map(call => [name, call]))
  const both = calls.map((call, index) => ({ call, ours: ask(name, call), theirs: answers[index] ?? null }))
  const known = both.filter(({ ours, theirs }) => ours !== undefined && theirs !== null)
  const wrong = known.filter(({ ours, theirs }) => JSON.stringify(ours) !== JSON.stringify(theirs))
  expect(wrong.slice(0, 5)).toEqual([])
  expect(known.length).toBeGreaterThan(50)
})

type Answer = string | null | { readonly keys: readonly string[]; readonly items: readonly Answer[] }

function askPhp(calls: readonly (readonly [string, readonly Argument[]])[]): readonly Answer[] {
  return JSON.parse(execFileSync('php', ['-r', CALLER], { input: JSON.stringify(calls), encoding: 'utf8' }))
}

/** Undefined where we do not know. */
function ask(name: string, call: readonly Argument[]): Answer | undefined {
  const values = builtins.get(name)?.(call.map(asValues), engine)
  return values && answerOf(values)
}

function asValues(argument: Argument): Values {
  if (argument === null) return one({ kind: 'null' })
  if (typeof argument === 'string') return oneText(argument)
  if (typeof argument === 'number') return one({ kind: 'number', value: argument })
  const items = argument.map((item, index): Item => ({ key: String(index), value: oneText(item) }))
  return one({ kind: 'array', items, open: false })
}

function answerOf({ alternatives: [value], open }: Values): Answer | undefined {
  if (!value || open) return undefined
  if (value.kind !== 'array') return encoded(textOf(value))
  const items = value.items.map(item => answerOf(item.value))
  if (value.open || items.includes(undefined)) return undefined
  return { keys: value.items.map(({ key }) => key), items: items.flatMap(item => (item === undefined ? [] : [item])) }
}

function encoded(text: string | undefined): string | undefined {
  return text === undefined ? undefined : Buffer.from(text).toString('base64')
}
