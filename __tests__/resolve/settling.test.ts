import { expect, test } from '@jest/globals'
import { toRepoPath } from '../../src/model/path.ts'
import { defaultSettings } from '../../src/model/settings.ts'
import { extractFacts } from '../../src/php/extract.ts'
import { evaluateProject, type HeadStart } from '../../src/resolve/evaluate-project.ts'
import { memoryTree } from '../../src/tree/memory-tree.ts'

const FILES = {
  'index.php': "<?php require 'lib.php'; load('a'); require $unknown;",
  'lib.php': "<?php function load($name) { require __DIR__ . '/' . $name . '.php'; }",
  'a.php': '',
}

/** The facts of all files, with the calls of the function. */
function read() {
  const wanted = new Set(['load'])
  return new Map(
    Object.entries(FILES).map(([path, text]) => [toRepoPath(path), extractFacts(Buffer.from(text), wanted)]),
  )
}

/** Evaluates once, and once more from what that left; how often the second one asked whether to go on, and what it knows. */
function goingOn(readAgain: string) {
  const tree = memoryTree(FILES)
  const settings = defaultSettings
  const files = read()
  const first = evaluateProject({ tree, files: new Map(files), settings, interrupt: () => true })
  if (first.kind !== 'interrupted') throw new Error('it was not interrupted')
  const start: HeadStart = first.start
  for (const [path, facts] of read()) if (path === readAgain) files.set(path, facts)
  let asked = 0
  const second = evaluateProject({
    tree,
    files,
    settings,
    takeStart: () => start,
    interrupt() {
      asked++
      return false
    },
  })
  if (second.kind !== 'settled') throw new Error('it was interrupted')
  const { sites, world } = second.project
  const current = new Set(
    [...files.values()].flatMap(({ calls, includes }) => [...calls, ...includes].map(f => f.span)),
  )
  return {
    asked,
    found: sites.filter(({ outcomes }) => outcomes.some(({ kind }) => kind === 'found')).length,
    edges: world.graph.edges.map(({ from, to }) => `${from} ${to}`),
    outdated: world.graph.edges.filter(({ fact }) => !current.has(fact.span)).length,
  }
}

test.each([
  'no.php',
  'a.php',
  'index.php',
  'lib.php',
])('a graph that stays the same is not evaluated again, with calls in it too, when %s was read again', path => {
  // After its only pass, and after what absent targets need.
  expect(goingOn(path)).toEqual({
    asked: 2,
    found: 2,
    edges: ['index.php lib.php', 'index.php a.php'],
    outdated: 0,
  })
})
