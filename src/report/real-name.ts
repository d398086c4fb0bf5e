import { encodeName, realName } from '../model/path.ts'

/** For readers that open the file by this string: the real name where it is valid Unicode, else the report's spelling. */
export function openableName(path: string): string {
  const name = realName(path)
  return /\p{Cs}/u.test(name) ? path : name
}

/** A relative URI reference (RFC 3986) to the file: its bytes percent-encoded, `/` kept. */
export function toUri(path: string): string {
  return Array.from(encodeName(realName(path)), uriByte).join('')
}

function uriByte(byte: number): string {
  const character = String.fromCharCode(byte)
  return /[\w.~/-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
}
