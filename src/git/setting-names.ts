import { tokens } from './listing.ts'
import { repositoryFacts } from './repository-facts.ts'
import type { Git, RunOptions } from './run.ts'

const PATTERN = '^(extensions\\.partialclone|remote\\..+|filter\\..+\\.(clean|smudge|process|required))$'

/** What is configured of the settings that anything here asks for, by full name: the last word in lower case. */
export async function settingNames(git: Git, options: Pick<RunOptions, 'signal'> = {}): Promise<readonly string[]> {
  // In silence `git config` leaves out what a repository says whose owner git distrusts: that must be known before.
  await repositoryFacts(git, options)
  const wanted = ['config', '-z', '--name-only', '--get-regexp', PATTERN]
  const found = await git.run(wanted, { ...options, once: 'place', allowedExitCodes: [0, 1] })
  return [...new Set(tokens(found.stdout))]
}

/** Whether objects may have been left out of the clone, to be had from a remote. */
export function isPartialClone(names: readonly string[]): boolean {
  return names.some(name => /^(?:extensions\.partialclone|remote\..*\.promisor)$/s.test(name))
}

/** The names of the remotes, sorted as `git remote` does. */
export function remoteNames(names: readonly string[]): readonly string[] {
  const found = names.map(name => /^remote\.([^/].*)\.[^.]+$/s.exec(name)?.[1]).filter(name => name !== undefined)
  return [...new Set(found)].sort()
}
