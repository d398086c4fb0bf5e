// What makes reports, as one short digest: what another build found is never taken for what this one would find.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Of all sources and of the packages that are bundled with them. The same on every machine, whatever its line ends. */
export function sourceDigest(project = join(import.meta.dirname, '..')) {
  const hash = createHash('sha256')
  const paths = readdirSync(join(project, 'src'), { recursive: true }).map(path => path.replaceAll('\\', '/'))
  for (const path of paths.filter(path => /\.(?:ts|json)$/.test(path)).sort()) {
    const text = readFileSync(join(project, 'src', path), 'utf8').replaceAll('\r\n', '\n')
    hash.update(JSON.stringify([path, text]))
  }
  const { devDependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
  return hash.update(JSON.stringify(devDependencies)).digest('hex').slice(0, 16)
}
