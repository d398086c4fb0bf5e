import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where `npm run apps` unpacks them, or a folder of one's own: `<folder>/<package>/usr/share/…`. */
const folder = process.env['DEPLOY_GUARD_APPS'] ?? join(import.meta.dirname, '../../.cache/apps')

/** The web root of an application; undefined where it is not unpacked, and then its tests are skipped. */
export function findApp(packageName: string, webRoot: string): string | undefined {
  const path = join(folder, packageName, 'usr/share', webRoot)
  return existsSync(path) ? path : undefined
}
