// What makes facts, as one short digest: a cache written by another extractor is never read, and nobody has to remember it.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** `pipeline` puts together what the others find. */
const ROOMS = ['src/model', 'src/php', 'src/templates', 'src/suppress', 'src/pipeline']

/** Of the rooms that facts come from, and of the parser's version. The same on every machine, whatever its line ends. */
export function extractorDigest(project = join(import.meta.dirname, '..')) {
  const hash = createHash('sha256')
  for (const room of ROOMS) {
    const paths = readdirSync(join(project, room), { recursive: true }).map(path => path.replaceAll('\\', '/'))
    for (const file of paths.filter(path => path.endsWith('.ts')).sort()) {
      const text = readFileSync(join(project, room, file), 'utf8').replaceAll('\r\n', '\n')
      hash.update(JSON.stringify([room, file, text]))
    }
  }
  const { devDependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
  return hash.update(devDependencies['php-parser']).digest('hex').slice(0, 16)
}
