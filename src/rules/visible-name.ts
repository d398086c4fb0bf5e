import { displayName } from '../model/path.ts'

/** Controls, bidi marks, invisible characters, line separators, combining marks, and all white space but the space. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{M}]|(?! )\p{Zs}/gu

/** A name between quotes, with every character that would not be seen, or would change how others are seen, as `\u{N}`. */
export function visibleName(name: string): string {
  const shown = displayName(name).replace(UNSEEN, character => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`
  })
  return `"${shown}"`
}
