import { expect, test } from '@jest/globals'
import { extractFacts } from '../../src/php/extract.ts'
import { memoryStore } from '../../src/php/facts-store.ts'
import { watchStore } from '../../src/pipeline/reading/watched-store.ts'

const facts = extractFacts(Buffer.from("<?php include 'a.php';"))

test('facts of a second reading are made of bytes that may be remembered: they speak for no read', () => {
  const { store, marks, puts } = watchStore(memoryStore())
  for (const key of ['abc', 'abc ["load"]']) {
    store.get(key)
    store.set(key, facts, () => 'lasting')
  }
  expect([...(marks.get('abc') ?? [])]).toEqual(['file', 'file ["load"]'])
  expect(puts.get('abc')).toBe(1)
})
