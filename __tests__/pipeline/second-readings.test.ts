import { expect, test } from '@jest/globals'
import { defaultSettings } from '../../src/model/settings.ts'
import { type FactsStore, memoryStore } from '../../src/php/facts-store.ts'
import { type ResolvedTree, resolveTree } from '../../src/pipeline/evaluating/resolve-tree.ts'
import { readFacts } from '../../src/pipeline/reading/read-facts.ts'
import { judgeProject } from '../../src/resolve/verdicts/judge-project.ts'
import { memoryTree } from '../../src/tree/memory-tree.ts'

/** A page whose include needs so many helpers, each in a file of its own, one after the other. */
function chain(length: number): Readonly<Record<string, string>> {
  const helpers = Array.from({ length }, (_, n) => {
    const value = n + 1 < length ? `h${n + 1}($x)` : "'gone'"
    return [`lib/h${n}.php`, `<?php\nfunction h${n}($x) {\n  $y = ${value};\n  return $y;\n}\n`]
  })
  return { 'index.php': "<?php\nrequire __DIR__ . '/pages/' . h0(1) . '.php';\n", ...Object.fromEntries(helpers) }
}

async function resolved(files: Readonly<Record<string, string>>, store: FactsStore, like?: ResolvedTree) {
  const tree = memoryTree(files)
  const settings = defaultSettings
  const { files: facts } = await readFacts({ tree, settings, store, signal: undefined, onFile: () => undefined })
  return resolveTree({ tree, facts, settings, store, like })
}

const verdicts = (tree: ResolvedTree) => judgeProject(tree).head.sites.map(({ resolution }) => resolution.kind)

test('helpers that call helpers of the same file are read with them', async () => {
  const { 'index.php': page = '', ...helpers } = chain(30)
  const together = `<?php\n${Object.values(helpers).join('').replaceAll('<?php\n', '')}`
  const head = await resolved({ 'index.php': page, 'lib/all.php': together }, memoryStore())
  expect(verdicts(head)).toEqual(['missing'])
  expect([...(head.readFor.get('') ?? [])]).toEqual(['h0'])
})

test.each([
  [1, 'missing'],
  [4, 'missing'],
  [5, 'unknown'],
  [9, 'unknown'],
])('%d helpers in a row: %s, also for a tree that is read as for another', async (length, verdict) => {
  const store = memoryStore()
  const head = await resolved(chain(length), store)
  const edited = { ...chain(length), 'other.php': '<?php\n' }
  expect(verdicts(head)).toEqual([verdict])
  expect(verdicts(await resolved(edited, store, head))).toEqual([verdict])
})

test('what was read twice for one tree is read so at once for the other, and demanded no more', async () => {
  const store = memoryStore()
  const head = await resolved(chain(3), store)
  const again = await resolved(chain(3), store, head)
  expect(verdicts(again)).toEqual(['missing'])
  expect([...(head.readFor.get('') ?? [])]).toEqual(['h0', 'h1', 'h2'])
  expect([...again.demands.keys()]).toEqual([])
})
