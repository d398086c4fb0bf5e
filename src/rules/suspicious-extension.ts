import type { Fix } from '../model/finding.ts'
import { baseNameOf, directoryOf, displayName, extensionOf, joinPath, type RepoPath } from '../model/path.ts'
import { type Guess, guessName } from './extension-guess.ts'
import { type ExtensionSurvey, surveyExtensions } from './extension-survey.ts'
import type { Draft, Rule, RuleContext } from './rule.ts'
import { type SuffixGuess, suffixGuesser } from './suffix-slip.ts'

/** A file whose extension is a slip of the one that was meant: no server runs or serves it as what it is. */
export const suspiciousExtension: Rule = {
  id: 'suspicious-extension',
  severity: 'error',
  summary: 'The extension of a file is a slip of one that is deployed.',
  *project(context) {
    const survey = surveyExtensions(context)
    const guessSuffix = suffixGuesser(survey)
    for (const path of context.project.tree.paths) {
      if (!isJudged(path, context)) continue
      const guess = guessName(path, survey)
      const suffix = guess === undefined ? guessSuffix(path) : undefined
      if (guess !== undefined) yield draftOf(path, guess, survey)
      else if (suffix !== undefined) yield draftOfSuffix(path, suffix, survey)
    }
  },
}

/** Directories that begin with a dot hold what tools keep for themselves. */
function isJudged(path: RepoPath, { project }: RuleContext): boolean {
  if (/(^|\/)\.(?!well-known\/)[^/]*\//.test(path)) return false
  const extension = extensionOf(path).toLowerCase()
  const isAllowed = project.settings.allowExtensions.some(allowed => allowed.toLowerCase() === extension)
  return !isAllowed && project.tree.entry(path).kind !== 'submodule'
}

function draftOf(path: RepoPath, guess: Guess, survey: ExtensionSurvey): Draft {
  const meant = displayName(guess.meant)
  const gone = survey.isGone(joinPath(directoryOf(path), guess.meant)) ? `${meant} is gone` : undefined
  const message = `${[describe(path, guess), gone].filter(Boolean).join(' and ')}; did you mean ${meant}?`
  const draft = { path, message, key: baseNameOf(path), fixes: fixesFor(path, guess.meant, survey) }
  return WEAK.has(guess.because) ? { ...draft, severity: 'warning' } : draft
}

/** Oddities that need not break anything: nothing may ever ask for the file by the other name. */
const WEAK: ReadonlySet<Guess['because']> = new Set(['php-alone', 'two-dots'])

function describe(path: RepoPath, { because }: Guess): string {
  const base = displayName(baseNameOf(path))
  const extension = `.${displayName(extensionOf(path))}`
  const descriptions: Record<Guess['because'], string> = {
    slip: `${base} has the extension ${extension}`,
    php: `${base} holds PHP but has the extension ${extension}`,
    case: `${base} holds PHP, but servers that run .php do not run ${extension}`,
    'no-dot': `${base} has no extension`,
    'no-extension': `${base} holds PHP but has no extension`,
    'php-alone': `${base} holds PHP, as the files beside it do, but has no extension`,
    'two-dots': `${base} has two dots before its extension`,
    'trailing-dot': `${base} ends in a dot`,
    renamed: `${base} has the extension ${extension}, which nothing else has,`,
    'server-file': `${base} is no name that a server looks for`,
  }
  return descriptions[because]
}

function draftOfSuffix(path: RepoPath, guess: SuffixGuess, survey: ExtensionSurvey): Draft {
  const message = `${displayName(baseNameOf(path))} ends in ${guess.written}, and ${guess.count} files end in ${guess.usual}; did you mean ${displayName(guess.meant)}?`
  return { path, message, key: baseNameOf(path), fixes: fixesFor(path, guess.meant, survey) }
}

/** Safe where it is certain what the file is, and nothing stands in the way. */
function fixesFor(path: RepoPath, meant: string, survey: ExtensionSurvey): Fix[] {
  const to = joinPath(directoryOf(path), meant)
  if (isTaken(to, survey)) return []
  const safe = survey.isGone(to) || survey.isWanted(to) || survey.holdsPhp(path) === true
  const rename = { from: displayName(path), to: displayName(to) }
  return [{ kind: 'rename', title: `Rename it to ${displayName(meant)}`, safe, rename }]
}

function isTaken(name: string, { context }: ExtensionSurvey): boolean {
  const { paths } = context.project.tree
  const directory = `${name}/`
  for (const path of paths) if (path === name || path.startsWith(directory)) return true
  return false
}
