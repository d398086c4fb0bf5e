import { encodeName } from '../model/path.ts'

/** The name behind a report path, as model/path.ts keeps names: the inverse of `displayName`. */
export function realName(path: string): string {
  return path.replace(/\\(\\|x[89A-F][0-9A-F])/g, (_, escaped: string) =>
    escaped === '\\' ? '\\' : String.fromCharCode(0xdc00 + Number.parseInt(escaped.slice(1), 16)),
  )
}

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
