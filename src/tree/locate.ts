import { existsSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '../model/errors.ts'

/** The real path of a directory. Throws UserError `no-such-path` when it is none. */
export function locateDirectory(directory: string): string {
  try {
    const real = realpathSync.native(directory)
    if (statSync(real).isDirectory()) return real
  } catch (error) {
    throw new UserError('no-such-path', `The directory ${directory} does not exist or may not be entered.`, {
      cause: error,
    })
  }
  throw new UserError('no-such-path', `${directory} is a file; give the directory that holds the project.`)
}

/** Whether a `.git` stands in the directory or above it. */
export function isBelowGit(directory: string): boolean {
  if (existsSync(join(directory, '.git'))) return true
  const parent = dirname(directory)
  return parent !== directory && isBelowGit(parent)
}

/** Whether the directory is itself what a `.git` is: a repository without files. */
export function isBareRepository(directory: string): boolean {
  return ['HEAD', 'objects', 'refs'].every(name => existsSync(join(directory, name)))
}
