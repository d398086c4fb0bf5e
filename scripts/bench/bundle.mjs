import { join } from 'node:path'
import { rolldown } from 'rolldown'

const project = join(import.meta.dirname, '../..')

/** What the command line and the Action tell V8. */
const FLAGS = ['large-trees', 'compile-later']

/** Bundles the library as it stands in src into `folder`; the path of its main file. Beside it stand the flags for V8. */
export async function bundleLibrary(folder) {
  const build = await rolldown({
    input: {
      index: join(project, 'src/index.ts'),
      ...Object.fromEntries(FLAGS.map(name => [name, join(project, `src/run/${name}.ts`)])),
    },
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
