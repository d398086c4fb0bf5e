import { UserError } from '../model/errors.ts'
import { displayName, encodeName, isRepoPath, type RepoPath } from '../model/path.ts'
import { tokens } from './listing.ts'
import type { Git, RunOptions } from './run.ts'
import { settingNames } from './setting-names.ts'

/**
 * Flags that empty every clean and smudge command that is configured. Git would run them on a file that was written in
 * the same moment as the index, because then only the content can tell whether it changed.
 */
export async function disarmFilters(git: Git, options: RunOptions): Promise<string[]> {
  const keys = await filterKeys(git, options)
  // Git ends the key of `-c` at the first `=`, and an argument cannot hold a byte that is not UTF-8.
  const stubborn = keys.find(key => /[=\udc80-\udcff]/u.test(key))
  if (stubborn !== undefined) {
    throw new UserError('git-failed', `The setting ${displayName(stubborn)} of git cannot be switched off; rename it.`)
  }
  return keys.flatMap(key => ['-c', `${key}=${key.endsWith('.required') ? 'false' : ''}`])
}

async function filterKeys(git: Git, options: RunOptions): Promise<string[]> {
  return (await settingNames(git, options)).filter(name => name.startsWith('filter.'))
}

/**
 * The paths between whose bytes on the disk and in the repository a filter stands that is configured here (git-crypt, Git
 * LFS): the id of the index names the latter.
 */
export async function filteredPaths(git: Git, paths: Iterable<RepoPath>, options: RunOptions): Promise<Set<RepoPath>> {
  const names = new Set((await filterKeys(git, options)).map(key => key.replace(/^filter\.(.*)\.[^.]*$/s, '$1')))
  if (names.size === 0) return new Set()
  const input = Buffer.concat(Array.from(paths, path => Buffer.concat([encodeName(path), Buffer.of(0)])))
  const asked = await git.run(['check-attr', '-z', '--stdin', 'filter'], { ...options, input })
  const said = tokens(asked.stdout)
  const filtered = new Set<RepoPath>()
  for (let at = 0; at + 2 < said.length; at += 3) {
    const path = said[at] ?? ''
    if (names.has(said[at + 2] ?? '') && isRepoPath(path)) filtered.add(path)
  }
  return filtered
}
