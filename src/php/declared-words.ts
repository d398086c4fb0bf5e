/**
 * The words that a second reading of a file could tell more about: functions and classes that it declares (lower case)
 * and variables that it assigns at the start of a line (`$name`, unindented or not, whatever the scope). Found by a quick
 * look over the text, so a word in a comment may be among them; it only costs a second look.
 */
export function declaredWords(source: string): readonly string[] {
  const words = new Set<string>()
  for (const match of source.matchAll(DECLARATION)) {
    const [, functionName, className, variable] = match
    if (variable !== undefined) words.add(`$${variable}`)
    else words.add((functionName ?? className ?? '').toLowerCase())
  }
  return [...words].sort()
}

const LABEL = '[A-Za-z_\\x80-\\xff][\\w\\x80-\\xff]*'
const DECLARATION = new RegExp(
  `\\bfunction\\s+&?(${LABEL})|\\b(?:class|trait|interface|enum)\\s+(${LABEL})|^[ \\t]*\\$(${LABEL})[ \\t]*=[^=>]`,
  'gim',
)
