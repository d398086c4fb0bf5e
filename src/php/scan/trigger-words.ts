import { CALLBACK_RUNNERS } from '../expressions/callbacks.ts'

/**
 * Why a word makes the code around it worth parsing.
 * - `include`: loads a file; the body's properties and helpers matter too.
 * - `plain`: changes what a path means: constants, include_path, working directory, autoloaders, the file's own place.
 * - `writer`: can create a file (guard 8); it counts only beside a string that names a PHP file, in the same body.
 * - `function`, `halt`: structure.
 * - `class`, `runner`: only tells what a second reading could say more about: see searchable-words.ts.
 */
export type WordRole = 'include' | 'plain' | 'writer' | 'function' | 'halt' | 'class' | 'runner'

const ROLES: Readonly<Record<WordRole, string>> = {
  include: 'include include_once require require_once',
  plain:
    'define const set_include_path ini_set ini_alter chdir spl_autoload_register __autoload __dir__ __file__ dirname',
  writer: 'file_put_contents fopen copy rename symlink link touch move_uploaded_file put write dumpfile',
  function: 'function',
  halt: '__halt_compiler',
  class: 'class trait interface enum',
  runner: CALLBACK_RUNNERS.join(' '),
}

const roles = new Map<string, WordRole>(
  Object.entries(ROLES).flatMap(([role, words]) => words.split(' ').map(word => [word, role as WordRole] as const)),
)

/** Of a lower-case word. */
export function roleOf(word: string): WordRole | undefined {
  return roles.get(word)
}

/** Calls that can create a file, by lower-case function or method name. */
export function isWriter(name: string): boolean {
  return roles.get(name) === 'writer'
}

export const HASH_SIZE = 4096

/** The hash that the scanner computes while it walks over a label; case-insensitive for letters. */
function hashWord(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = nextHash(hash, word.charCodeAt(at))
  return hash
}

function nextHash(hash: number, unit: number): number {
  return (hash * 33 + (unit | 32)) & (HASH_SIZE - 1)
}

const builtInFilter = filterOf(roles.keys(), new Uint8Array(HASH_SIZE))

let lastWanted: ReadonlySet<string> = new Set()
let lastFilter = builtInFilter

/** Nonzero at each hash that a word worth looking up can have. Many files are asked for the same, one after the other. */
export function wordFilter(wanted: ReadonlySet<string>): Uint8Array {
  if (wanted.size === 0) return builtInFilter
  if (isSame(wanted, lastWanted)) return lastFilter
  lastWanted = new Set(wanted)
  lastFilter = filterOf(wanted, builtInFilter.slice())
  return lastFilter
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every(word => other.has(word))
}

function filterOf(words: Iterable<string>, filter: Uint8Array): Uint8Array {
  for (const word of words) filter[hashWord(word.startsWith('$') ? word.slice(1) : word)] = 1
  return filter
}
