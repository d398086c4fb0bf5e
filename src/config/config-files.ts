import { readFile, stat } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { errorCode, errorReason } from '../model/error-code.ts'
import { UserError } from '../model/errors.ts'
import type { FileTree } from '../model/file-tree.ts'
import { isRepoPath } from '../model/path.ts'

/** Where configuration is read from: the disk, or the tree that is checked. */
export interface ConfigFiles {
  /**
   * The text of a file by its path relative to the repository's root (or, on a disk, its absolute one); `undefined` when
   * it is not there. Rejects with UserError `bad-config` when it is there and cannot be read.
   */
  read(path: string): Promise<string | undefined>
}

const MAX_BYTES = 4 * 1024 * 1024

/** Files on the disk, relative to `root`. */
export function configFilesOnDisk(root: string): ConfigFiles {
  return { read: path => readIfThere(isAbsolute(path) ? path : join(root, path), path) }
}

/** Files of a tree; what is installed (`node_modules`), which no repository holds, comes from the disk at `root`. */
export function configFilesOfTree(tree: FileTree, root: string): ConfigFiles {
  const disk = configFilesOnDisk(root)
  const decoder = new TextDecoder()
  return {
    async read(path) {
      if (isRepoPath(path) && tree.paths.has(path)) return decoder.decode(await tree.read(path))
      const installed = isAbsolute(path) || /(?:^|\/)node_modules\//.test(path)
      return installed ? disk.read(path) : undefined
    },
  }
}

async function readIfThere(file: string, shown: string): Promise<string | undefined> {
  try {
    const found = await stat(file)
    if (!found.isFile()) return undefined
    if (found.size > MAX_BYTES) throw new Error('it is larger than 4 MiB')
    return await readFile(file, 'utf8')
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return undefined
    throw new UserError('bad-config', `${shown} could not be read: ${errorReason(error)}.`, { cause: error })
  }
}
