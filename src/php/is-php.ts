import { extensionOf } from '../model/path.ts'

const builtIn: ReadonlySet<string> = new Set(['php', 'phtml', 'inc', 'module', 'install', 'theme'])

/** By its extension, in any case. `phpExtensions` (without the dot) adds to the built-in ones. */
export function isPhpFile(path: string, phpExtensions: readonly string[] = []): boolean {
  const extension = extensionOf(path).toLowerCase()
  return builtIn.has(extension) || phpExtensions.some(known => known.toLowerCase() === extension)
}

/** A script without a known extension that says itself that PHP runs it. */
export function hasPhpShebang(bytes: Uint8Array): boolean {
  if (bytes[0] !== 35 || bytes[1] !== 33) return false
  const end = bytes.subarray(0, 256).findIndex(unit => unit === 10 || unit === 13)
  const line = Buffer.from(bytes.subarray(2, end < 0 ? 256 : end)).toString('latin1')
  return /(?:^|[\s/])php[\d.]*(?:-cli)?(?:\s|$)/.test(line)
}
