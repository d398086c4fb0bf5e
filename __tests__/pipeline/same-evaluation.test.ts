import { describe, expect, test } from '@jest/globals'
import type { FileTree } from '../../src/model/file-tree.ts'
import { toRepoPath } from '../../src/model/path.ts'
import { defaultSettings } from '../../src/model/settings.ts'
import { memoryStore } from '../../src/php/facts-store.ts'
import { resolveTree } from '../../src/pipeline/evaluating/resolve-tree.ts'
import { sameEvaluation } from '../../src/pipeline/evaluating/same-evaluation.ts'
import { readFacts } from '../../src/pipeline/reading/read-facts.ts'
import { type WatchedStore, watchStore } from '../../src/pipeline/reading/watched-store.ts'
import { type MemoryFile, memoryTree } from '../../src/tree/memory-tree.ts'
import { watchAbsences } from '../../src/tree/watch-tree.ts'

type Files = Readonly<Record<string, MemoryFile>>

const SITE: Files = {
  'index.php': "<?php\nrequire __DIR__ . '/inc/boot.php';\ninclude path_of('page');\nrequire __DIR__ . '/gone.php';\n",
  'inc/boot.php': "<?php\nconst INC = __DIR__;\nrequire INC . '/paths.php';\n",
  'inc/paths.php': "<?php\nfunction path_of($name) {\n  $file = name_of($name);\n  return INC . '/' . $file;\n}\n",
  'inc/names.php': "<?php\nfunction name_of($name) { return $name . '.php'; }\n",
  'inc/page.php': '<?php\nfunction render($title) {\n  return strtoupper($title);\n}\n',
  '.user.ini': 'include_path="."\n',
  'a.txt': 'a',
}

async function evaluated(tree: FileTree, seen: WatchedStore) {
  const settings = defaultSettings
  const { store } = seen
  const { files } = await readFacts({ tree, settings, store, signal: undefined, onFile: () => undefined })
  return resolveTree({ tree, facts: files, settings, store })
}

/** The evaluation of the other tree, where it can be taken from that of the site. */
async function taken(other: FileTree) {
  const store = watchStore(memoryStore())
  const watched = watchAbsences(memoryTree(SITE))
  const known = { ...watched, evaluated: await evaluated(watched.tree, store), store }
  const same = await sameEvaluation(other, known)
  return same && { same, anew: await evaluated(other, store) }
}

const edited = (change: Files) => memoryTree({ ...SITE, ...change })
const replaced = (path: string, from: string, to: string) => edited({ [path]: String(SITE[path]).replace(from, to) })

test.each([
  ['nothing', edited({})],
  ['lines', replaced('inc/names.php', '<?php', '<?php // \n\n')],
  ['a body that says nothing of paths', replaced('inc/page.php', 'strtoupper', 'trim')],
  ['a file without PHP', edited({ 'a.txt': 'b' })],
])('%s: all verdicts are those of an evaluation of its own', async (_, other) => {
  const found = await taken(other)
  const told = (sites: NonNullable<typeof found>['same']['sites'] = []) =>
    sites.map(({ path, fact, outcomes, guard, provided }) => ({ path, text: fact.text, outcomes, guard, provided }))
  expect(found).toBeDefined()
  expect(told(found?.same.sites)).toEqual(told(found?.anew.sites))
  expect(found?.same.world.index.tree).toBe(other)
})

describe('nothing is taken where it may differ', () => {
  test.each([
    ['an include', replaced('inc/boot.php', 'paths', 'names')],
    ['a body that was read for a word', replaced('inc/names.php', "'.php'", "'.phpp'")],
    ['a path', edited({ 'b.txt': '' })],
    ['a link', edited({ 'a.txt': { symlink: 'index.php' } })],
    ['what the server reads', edited({ '.user.ini': 'include_path="inc"\n' })],
    ['why a path is absent', { ...overlay(edited({})), absence: () => ({ kind: 'untracked' as const }) }],
    ['what git does not track', { ...overlay(edited({})), untracked: new Set([toRepoPath('inc/page.php')]) }],
    ['that nothing is made later', { ...overlay(edited({})), built: true }],
  ])('%s', async (_, other) => {
    expect(await taken(other)).toBeUndefined()
  })
})

function overlay(tree: FileTree): FileTree {
  return {
    paths: tree.paths,
    id: path => tree.id(path),
    entry: path => tree.entry(path),
    absence: path => tree.absence(path),
    read: path => tree.read(path),
  }
}
