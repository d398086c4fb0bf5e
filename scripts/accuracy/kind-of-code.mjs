const KINDS = [
  [/^\$\w+$/, 'a variable alone'],
  [/^(\$this|self|static|\w+)(->|::)\$?\w+$/, 'a property alone'],
  [/^\$\w+((\[[^\]]*\])|(->\w+))+$/, 'an element or property alone'],
  [/^[\w\\]+$/, 'a constant alone'],
  [/^[$\w>:\\-]+\(.*\)$/s, 'a call alone'],
  [/\$[^.]*$/s, 'ends in a variable'],
  [/\$[^.]*\s*\.\s*['"][^'"]*['"]\s*\)?$/s, 'a variable, then written text'],
  [/"[^"]*\$/, 'a variable inside a text'],
  [/\(/, 'a call in it'],
]

/** What the operand of an include looks like, from its source text: the first of `KINDS` that fits. */
export function kindOfCode(expression) {
  return KINDS.find(([pattern]) => pattern.test(expression))?.[1] ?? 'something else'
}
