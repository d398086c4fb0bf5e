/** Notes, which are sentences, as parts of one sentence: `; ` in front of each, so that it follows other words. */
export function asClauses(notes: readonly string[]): string {
  return notes.map(note => `; ${lowered(note.trim().replace(/\.$/, ''))}`).join('')
}

/** A word in capitals is a name. */
function lowered(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
