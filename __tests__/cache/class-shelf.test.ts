import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { openFactsCache } from '../../src/cache/facts-cache.ts'
import { classFactsOf } from '../../src/php/classes/class-uses.ts'
import { extractFacts } from '../../src/php/extract.ts'

const home = mkdtempSync(join(tmpdir(), 'deploy-guard-shelf-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const source = '<?php namespace A; class B extends C { function f() { return new D; } }'
const classes = classFactsOf(source)
const includes = extractFacts(Buffer.from(source))

test('both kinds of facts of one content outlive a run, each by its own', async () => {
  const open = () => openFactsCache({ directory: home, project: '/site', version: '1' })
  const first = await open()
  first.classes?.set('abc', classes, () => 'lasting')
  first.classes?.set('def', classes, () => 'this-run')
  await first.flush()
  const second = await open()
  expect(second.get('abc')).toBeUndefined()
  expect(second.classes?.get('abc')).toEqual(classes)
  expect(second.classes?.get('def')).toBeUndefined()
  second.set('abc', includes, () => 'lasting')
  await second.flush()
  const third = await open()
  expect(third.get('abc')).toEqual(includes)
  expect(third.classes?.get('abc')).toEqual(classes)
  expect(third.notes).toEqual([])
})
