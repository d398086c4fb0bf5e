import { join } from 'node:path'
import host from 'node:process'
import { type TemporaryDirectory, temporaryDirectory } from '../tree/temporary-directory.ts'
import type { Variables } from './environment.ts'

/** Git's refusal to read a repository of another user (git 2.35.2 and later; container jobs meet it). */
export function isDistrust(stderr: string): boolean {
  return /detected dubious ownership|unsafe repository/.test(stderr)
}

/**
 * A HOME whose configuration is the user's and trusts the repository. Git reads `safe.directory` from files alone before
 * 2.38. What git guards against is execution of what the repository configures, and the runner switches that off.
 */
export function trustingHome(environment: Variables): TemporaryDirectory & { readonly variables: Variables } {
  const home = environment['HOME'] ?? environment['USERPROFILE'] ?? ''
  const own = environment['GIT_CONFIG_GLOBAL'] ?? join(home, '.gitconfig')
  const shared = join(environment['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'git', 'config')
  const includes = [shared, own].map(path => `[include]\n\tpath = ${quoted(path)}\n`).join('')
  const directory = removedAtExit(temporaryDirectory('.gitconfig', `${includes}[safe]\n\tdirectory = *\n`))
  const variables = { HOME: directory.path, XDG_CONFIG_HOME: directory.path, GIT_CONFIG_GLOBAL: undefined }
  return { ...directory, variables }
}

/** Those that are still there. */
const homes = new Set<TemporaryDirectory>()

/** A process may end before the git that it started. */
function removedAtExit(directory: TemporaryDirectory): TemporaryDirectory {
  if (homes.size === 0) host.once('exit', removeAll)
  homes.add(directory)
  const remove = () => {
    homes.delete(directory)
    if (homes.size === 0) host.removeListener('exit', removeAll)
    directory.remove()
  }
  return { path: directory.path, remove }
}

function removeAll(): void {
  for (const home of homes) home.remove()
}

function quoted(value: string): string {
  return `"${value.replaceAll(/["\\]/g, '\\$&')}"`
}
