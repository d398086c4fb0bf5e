import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Every `.php` file below a folder; symlinks are not followed. */
export function phpFiles(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile() && entry.name.endsWith('.php'))
    .map(entry => join(entry.parentPath, entry.name))
}
