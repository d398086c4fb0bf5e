import { join } from 'node:path'
import { rolldown } from 'rolldown'

const project = join(import.meta.dirname, '../..')

/** Bundles the library as it stands in src into `folder`; the path of its main file. Beside it stands `large-trees.js`. */
export async function bundleLibrary(folder) {
  const build = await rolldown({
    input: { index: join(project, 'src/index.ts'), 'large-trees': join(project, 'src/run/large-trees.ts') },
    platform: 'node',
    resolve: { alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' } },
    transform: {
      define: { DEPLOY_GUARD_VERSION: '"0.0.0"', DEPLOY_GUARD_EXTRACTOR: '"bench"', DEPLOY_GUARD_RULE_PAGES: '{}' },
    },
  })
  await build.write({ dir: folder, format: 'esm' })
  await build.close()
  return join(folder, 'index.js')
}
