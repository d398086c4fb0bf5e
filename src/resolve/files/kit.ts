import { directoryOf, foldersAbove, joinPath, type RepoPath } from '../../model/path.ts'
import type { World } from '../engine.ts'

/**
 * True where `path`, which is absent and which `from` looks for, will be there once a directory above `from` is copied over
 * one higher up that has all its folders: in `install/gallery/root/modules/gallery/index.php`, the way up to
 * `install/gallery/root/main.php` leads to `main.php`, beside the `modules` of the tree.
 */
export function isKitPath(path: string, from: RepoPath, world: World): boolean {
  const kits = foldersAbove(directoryOf(from)).filter(kit => kit !== '' && path.startsWith(`${kit}/`))
  return kits.some(kit =>
    foldersAbove(kit).some(place => isThere(place, path.slice(kit.length + 1), world) && isKit(kit, place, world)),
  )
}

function isThere(place: string, rest: string, { index }: World): boolean {
  return index.lookup(joinPath(place, rest)).kind === 'file'
}

/** Nothing but folders that the place has too. */
function isKit(kit: string, place: string, { index }: World): boolean {
  const names = new Set([...index.beginningWith(`${kit}/`)].map(path => path.slice(kit.length + 1)))
  return [...names].every(
    name => name.includes('/') && index.isDirectory(joinPath(place, name.slice(0, name.indexOf('/')))),
  )
}
