import { ClassIndex } from '../../src/autoload/class-index.ts'
import { defaultSettings as settings } from '../../src/model/settings.ts'
import { resolveTree } from '../../src/pipeline/evaluating/resolve-tree.ts'
import { readClasses } from '../../src/pipeline/reading/read-classes.ts'
import { readFacts } from '../../src/pipeline/reading/read-facts.ts'
import { memoryTree } from '../../src/tree/memory-tree.ts'

/** What a site with a composer.json says about its classes. */
export async function classIndexOf(files: Readonly<Record<string, string>>): Promise<ClassIndex> {
  const shared = { tree: memoryTree(files), settings, store: undefined, signal: undefined }
  const { files: facts } = await readFacts({ ...shared, onFile: () => {} })
  const { world } = await resolveTree({ ...shared, facts })
  const { input } = await readClasses({ ...shared, facts })
  if (!input) throw new Error('there is a composer.json')
  return new ClassIndex(world, input)
}
