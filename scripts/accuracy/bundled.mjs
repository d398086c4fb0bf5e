import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const project = join(import.meta.dirname, '../..')

/** A TypeScript module (a path below the project) as the bundler makes it: for what dist does not export. */
export async function bundled(input) {
  const transform = { define: { DEPLOY_GUARD_VERSION: '"0"' } }
  const resolve = { alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' } }
  const build = await rolldown({ input: join(project, input), platform: 'node', cwd: project, resolve, transform })
  const { output } = await build.generate({ format: 'esm', codeSplitting: false })
  mkdirSync(join(project, '.cache'), { recursive: true })
  const folder = mkdtempSync(join(project, '.cache/bundled-'))
  try {
    const path = join(folder, 'bundle.mjs')
    writeFileSync(path, output[0].code)
    return await import(pathToFileURL(path).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
