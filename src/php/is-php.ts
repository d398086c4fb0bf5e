import { extensionOf } from '../model/path.ts'

const PHP_EXTENSIONS: ReadonlySet<string> = new Set(['php', 'phtml', 'inc', 'module', 'install', 'theme'])

/** True for files that hold PHP by their extension, in any case; `more` are extensions without the dot. */
export function isPhpFile(path: string, more: readonly string[] = []): boolean {
  const extension = extensionOf(path).toLowerCase()
  return PHP_EXTENSIONS.has(extension) || more.some(other => other.toLowerCase() === extension)
}

/** True for a script whose first line names php: `#!/usr/bin/env php`. */
export function hasPhpShebang(bytes: Uint8Array): boolean {
  if (bytes[0] !== 35 || bytes[1] !== 33) return false
  const newline = bytes.indexOf(10)
  const line = bytes.subarray(0, Math.min(newline < 0 ? bytes.length : newline, 256))
  return /\bphp[\d.]*\b/.test(Buffer.from(line).toString('latin1'))
}
