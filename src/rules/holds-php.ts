import type { FileTree } from '../model/file-tree.ts'
import { baseNameOf, extensionOf, type RepoPath } from '../model/path.ts'
import { DEPLOYED_EXTENSIONS, isPhpExtension } from './deployed-extensions.ts'
import { putAsideName } from './exposed-name.ts'
import { slipBetween } from './extension-slip.ts'
import { KNOWN_EXTENSIONS } from './known-extensions.ts'

/** How far into a page an opening tag is looked for, in bytes. */
const LOOKED_AT = 65_536

/**
 * True for a file that a web server is meant to run as PHP: it opens with a PHP tag, or is HTML with one inside. Text
 * that only quotes PHP does not count, nor does a program for the command line (`#!`).
 */
export function holdsPhp(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT)).replace(/^ï»¿/, '').trimStart()
  if (text.includes('\0') || !text.startsWith('<')) return false
  if (/^<\?(php(\s|$)|=)/i.test(text)) return true
  return !/^<\?xml\s/i.test(text) && /<\?(php\s|=)/i.test(text)
}

/**
 * True for the few files whose names alone do not decide: those that would be PHP if their extension were a slip, or
 * that an editor or a person put aside. `other` is the tree on the other side of a comparison.
 */
export function needsContent(path: RepoPath, tree: FileTree, other?: FileTree): boolean {
  const base = baseNameOf(path)
  const extension = extensionOf(base)
  if (extension === 'php' || tree.entry(path).kind !== 'file') return false
  if (isPutAside(base)) return true
  if (extension === '') return /^\w[\w-]*$/.test(base) && !/^[A-Z_-]+$/.test(base)
  const lower = extension.toLowerCase()
  if (lower === 'php' || slipBetween(lower, 'php') !== undefined) return lower === 'php' || !isPhpExtension(lower, [])
  return !KNOWN_EXTENSIONS.has(lower) && wasPhp(path, tree, other)
}

/** Settings may say that any extension holds PHP, but not one that is sent to browsers as it is. */
function isPutAside(base: string): boolean {
  const extension = extensionOf(putAsideName(base) ?? '')
  if (extension === '') return false
  return isPhpExtension(extension, []) || !DEPLOYED_EXTENSIONS.includes(extension)
}

function wasPhp(path: RepoPath, tree: FileTree, other: FileTree | undefined): boolean {
  const php = `${path.slice(0, path.lastIndexOf('.'))}.php` as RepoPath
  return other?.paths.has(php) === true && !tree.paths.has(php)
}
