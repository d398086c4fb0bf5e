/** `!` and literal text, two or more stars, then the end or a slash and the rest. A comment is none. */
const starsAfterText = /^(?!#)(!|(?!!))(\/?)((?:[^*?[\\/]+\/)*[^*?[\\/]+)\*{2,}(|\/.*[^/ \r].*)$/s

/**
 * Patterns that together match as git matches this line of a .gitignore. Git compares the literal start of an anchored
 * pattern by itself and takes stars right after it for the start of what is left, so that `a**` + `/b` is `ab`, `ax/b`
 * and `ax/y/b` (`match_pathname` of its dir.c), where gitignore(5) and the library promise `a*` + `/b`.
 */
export function asGitReads(line: string): string[] {
  const [, not = '', slash = '', text = '', rest = ''] = starsAfterText.exec(line) ?? []
  const anchored = slash !== '' || text.includes('/') || rest !== ''
  if (text === '' || !anchored) return [line]
  if (rest === '') return [`${not}/${text}*`, `${not}/${text}*/**`]
  return [...asGitReads(`${not}/${text}${rest.slice(1)}`), `${not}/${text}*/**${rest}`]
}
