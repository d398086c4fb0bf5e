import { expect, test } from '@jest/globals'
import { compactorFor } from '../../src/pipeline/reading/compact-facts.ts'

const BYTES = 1024 * 1024

/** Which of the given facts of so many files, a megabyte of source each, come back as others. */
function shared(files: number, read: number): readonly number[] {
  const compact = compactorFor(files)
  return Array.from({ length: read }, (_, index) => index).filter(index => {
    const facts = { index }
    return compact(facts, BYTES) !== facts
  })
}

test('facts of few files stay as they are', () => {
  expect(shared(3000, 34)).toEqual([])
})

test('facts of many files are shared once their sources take much', () => {
  expect(shared(3001, 34)).toEqual([32, 33])
})

test('those of a large tree from the first', () => {
  expect(shared(50_001, 2)).toEqual([0, 1])
})
