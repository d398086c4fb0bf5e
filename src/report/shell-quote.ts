import { encodeName, realName } from '../model/path.ts'
import { visible } from './visible.ts'

/** The `git mv` line that gives a file its name, safe to paste into bash, zsh or ksh, whatever the names hold. */
export function renameCommand({ from, to }: { readonly from: string; readonly to: string }): string {
  return `git mv -- ${shellQuote(from)} ${shellQuote(to)}`
}

/** A report path as one shell word of visible characters: bare, `'…'`, or `$'…'` where bytes must be written out. */
export function shellQuote(path: string): string {
  const name = realName(path)
  if (/^[\w./@%+:,-]+$/.test(name)) return name
  if (visible(name) !== name) return `$'${Array.from(encodeName(name), ansiByte).join('')}'`
  return `'${name.replaceAll("'", "'\\''")}'`
}

function ansiByte(byte: number): string {
  const character = String.fromCharCode(byte)
  if (character === "'" || character === '\\') return `\\${character}`
  return byte >= 0x20 && byte < 0x7f ? character : `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`
}
