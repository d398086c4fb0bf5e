import type { Git, RunOptions } from './run.ts'
import { isPartialClone, settingNames } from './setting-names.ts'

const NONE: ReadonlySet<string> = new Set()

/**
 * Ids of objects of a commit's tree that a partial clone left out; empty for a whole clone and for a commit that is not
 * there. Told in advance because a request for one can end the process that answers (git 2.39).
 */
export async function missingObjects(git: Git, commit: string, options: RunOptions): Promise<ReadonlySet<string>> {
  if (!isPartialClone(await settingNames(git, options))) return NONE
  const walk = ['rev-list', '--objects', '--missing=print', '--no-object-names', `${commit}^{tree}`]
  const listed = await git.run(walk, { ...options, allowedExitCodes: [0, 128] })
  const lines = new TextDecoder().decode(listed.stdout).split('\n')
  return new Set(lines.filter(line => line.startsWith('?')).map(line => line.slice(1)))
}
