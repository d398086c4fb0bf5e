import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A directory outside every project, for as long as one command needs it. */
export interface TemporaryDirectory {
  /** Absolute. */
  readonly path: string
  remove(): void
}

/** Makes one, private to this user, with one file in it. */
export function temporaryDirectory(fileName: string, content: string): TemporaryDirectory {
  const path = mkdtempSync(join(tmpdir(), 'deploy-guard-'))
  writeFileSync(join(path, fileName), content)
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
