const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]|(?![ \u3000])\p{Zs}/gu

const NAMED: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/**
 * Free text with everything that would not be seen, or that would steer a terminal or turn the reading direction,
 * written out: `\t \n \r`, ASCII controls as `\xNN`, the rest as `\u{N}`. The result has no line break, is well-formed
 * UTF-16, and is valid in XML 1.0 once `& < > "` are escaped. Applying it twice changes nothing.
 */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character, at: number) => (joins(text, at, character) ? character : written(character)))
}

function written(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const hex = code.toString(16).toUpperCase()
  return NAMED[character] ?? (code < 0x80 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`)
}

/** A joiner or variation selector inside an emoji or a script that needs it; beside ASCII it only serves to deceive. */
function joins(text: string, at: number, character: string): boolean {
  if (/[\ufe0e\ufe0f]/.test(character)) return isAbove(text, at - 1)
  if (/[\u200c\u200d]/.test(character)) return isAbove(text, at - 1) && isAbove(text, at + 1)
  return false
}

function isAbove(text: string, at: number): boolean {
  return text.charCodeAt(at) > 0x2ff
}
