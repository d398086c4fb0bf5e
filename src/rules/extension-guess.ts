import { baseNameOf, directoryOf, extensionOf, joinPath, type RepoPath } from '../model/path.ts'
import { DEPLOYED_EXTENSIONS, isPhpExtension, isSetAside } from './deployed-extensions.ts'
import { type Slip, slipBetween } from './extension-slip.ts'
import type { Candidate, ExtensionSurvey } from './extension-survey.ts'
import { KNOWN_EXTENSIONS } from './known-extensions.ts'

/** What a file was most likely meant to be called, and what gives it away. */
export interface Guess {
  /** The base name that was meant. */
  readonly meant: string
  readonly because:
    | 'slip'
    | 'php'
    | 'case'
    | 'no-dot'
    | 'no-extension'
    | 'php-alone'
    | 'two-dots'
    | 'trailing-dot'
    | 'renamed'
    | 'server-file'
}

type Guesser = (path: RepoPath, survey: ExtensionSurvey) => Guess | undefined

/** The first guess about a whole file name; undefined when nothing is wrong with it, or nothing can be proved. */
export const guessName: Guesser = (path, survey) => {
  const base = baseNameOf(path)
  if (base.endsWith('.')) return trailingDot(base)
  if (base.startsWith('.') && base.lastIndexOf('.') === 0) return serverFile(base)
  if (!base.includes('.')) return missingDot(path, survey) ?? missingExtension(path, survey)
  return (
    twoDots(path, survey) ?? slippedExtension(path, survey) ?? wrongCase(path, survey) ?? renamedExtension(path, survey)
  )
}

function trailingDot(base: string): Guess | undefined {
  const meant = base.replace(/\.+$/, '')
  return DEPLOYED_EXTENSIONS.includes(extensionOf(meant)) ? { meant, because: 'trailing-dot' } : undefined
}

/** Apache's own file: without it every rewritten address is a 404, and what it denied is open. */
function serverFile(base: string): Guess | undefined {
  const slip = slipBetween(base.slice(1).toLowerCase(), 'htaccess')
  return slip === undefined || slip === 'cut' ? undefined : { meant: '.htaccess', because: 'server-file' }
}

function missingDot(path: RepoPath, survey: ExtensionSurvey): Guess | undefined {
  const base = baseNameOf(path)
  const wrongKey = /^(.+)[,;](php|html|css|js|json)$/.exec(base)
  if (wrongKey !== null) return { meant: `${wrongKey[1]}.${wrongKey[2]}`, because: 'no-dot' }
  for (const extension of DEPLOYED_EXTENSIONS) {
    if (!base.endsWith(extension) || !/[a-z0-9]$/i.test(base.slice(0, -extension.length))) continue
    const meant = `${base.slice(0, -extension.length)}.${extension}`
    const proved = isExpected(path, meant, survey) || (extension === 'php' && survey.holdsPhp(path) === true)
    if (proved) return { meant, because: 'no-dot' }
  }
  return undefined
}

/** PHP without an extension, that nothing includes by that name. */
function missingExtension(path: RepoPath, survey: ExtensionSurvey): Guess | undefined {
  if (survey.holdsPhp(path) !== true || survey.isIncluded(path)) return undefined
  const meant = `${baseNameOf(path)}.php`
  if (isExpected(path, meant, survey)) return { meant, because: 'no-extension' }
  return survey.hasPhpBeside(path) ? { meant, because: 'php-alone' } : undefined
}

/** In what people write a sentence may end in a dot before `.pdf`; code has no sentences. */
const CODE = /^(php|phtml|html|css|js|mjs|json|xml|ya?ml|twig|scss|less)$/

function twoDots(path: RepoPath, survey: ExtensionSurvey): Guess | undefined {
  const base = baseNameOf(path)
  const [, stem, extension] = /^(.*[^.])\.\.([a-z]+)$/.exec(base) ?? []
  if (stem === undefined || extension === undefined || !CODE.test(extension)) return undefined
  if (isSetAside(extensionOf(stem)) || survey.isIncluded(path)) return undefined
  return { meant: `${stem}.${extension}`, because: 'two-dots' }
}

function slippedExtension(path: RepoPath, survey: ExtensionSurvey): Guess | undefined {
  const written = extensionOf(path).toLowerCase()
  if (isPhpExtension(written, survey.context.project.settings.phpExtensions)) return undefined
  for (const candidate of survey.candidates(written)) {
    const meant = withExtension(path, candidate.extension)
    if (candidate.extension === 'php' && isMisnamedPhp(path, candidate.slip, survey)) return { meant, because: 'php' }
    if (isSlip(path, meant, { ...candidate, survey }) || isMoved(path, meant, { ...candidate, survey })) {
      return { meant, because: 'slip' }
    }
  }
  return undefined
}

interface Judged extends Candidate {
  readonly survey: ExtensionSurvey
}

function isSlip(path: RepoPath, meant: string, judged: Judged): boolean {
  const written = extensionOf(path).toLowerCase()
  if (!isUnheardOf(written, judged.survey) || (judged.slip === 'edit' && /\d/.test(written))) return false
  return isExpected(path, meant, judged.survey) || isTelling(path, judged)
}

/** Yesterday's file, byte for byte, under an extension that exists, but that the project never had. */
function isMoved(path: RepoPath, meant: string, { slip, extension, survey }: Judged): boolean {
  const before = joinPath(directoryOf(path), meant)
  const written = extensionOf(path).toLowerCase()
  const isPlain = /doubled|swapped/.test(slip) || (slip === 'neighbour' && written.length === extension.length)
  if (!isPlain && (slip !== 'lost' || extension !== 'php')) return false
  if (survey.isEstablished(written) || isSetAside(written) || survey.isExtensionIncluded(written)) return false
  return survey.isGone(before) && survey.isSameFile(path, before)
}

/** Content decides: also for extensions that exist, unless an include asks for a file by it. */
function isMisnamedPhp(path: RepoPath, slip: Slip, survey: ExtensionSurvey): boolean {
  return (
    slip !== 'edit' && survey.holdsPhp(path) === true && !survey.isExtensionIncluded(extensionOf(path).toLowerCase())
  )
}

function isUnheardOf(extension: string, survey: ExtensionSurvey): boolean {
  if (KNOWN_EXTENSIONS.has(extension) || isSetAside(extension)) return false
  return !survey.isEstablished(extension) && !survey.isExtensionIncluded(extension)
}

/** The name that was meant was there before, or something asks for it now. */
function isExpected(path: RepoPath, meant: string, survey: ExtensionSurvey): boolean {
  const wanted = joinPath(directoryOf(path), meant)
  return survey.isGone(wanted) || survey.isWanted(wanted)
}

/** True where the slip alone is proof. The shorter the extension, the more of its neighbours are something else. */
function isTelling(path: RepoPath, { slip, extension, survey }: Judged): boolean {
  const written = extensionOf(path)
  if (extension === 'php' && survey.holdsPhp(path) === false && !/look-alike|spaced|doubled/.test(slip)) return false
  switch (slip) {
    case 'look-alike':
    case 'spaced':
    case 'doubled':
    case 'swapped':
      return extension.length >= 3
    case 'lost':
      return extension.length >= 4 && written.charAt(0).toLowerCase() === extension.charAt(0)
    case 'neighbour':
      return extension.length >= 4 && written.length === extension.length
    default:
      return false
  }
}

/** Servers are told to run `.php`; in another case most send the source as text. */
function wrongCase(path: RepoPath, survey: ExtensionSurvey): Guess | undefined {
  const written = extensionOf(path)
  const isSlip = written.toLowerCase() === 'php' && written !== 'php' && survey.holdsPhp(path) === true
  if (!isSlip || survey.isEstablishedSpelling(written)) return undefined
  return { meant: withExtension(path, 'php'), because: 'case' }
}

/** The same file, or PHP as before, under an extension that nothing knows. */
function renamedExtension(path: RepoPath, survey: ExtensionSurvey): Guess | undefined {
  const written = extensionOf(path).toLowerCase()
  if (!/^[a-z]{2,}$/.test(written) || !isUnheardOf(written, survey)) return undefined
  for (const extension of DEPLOYED_EXTENSIONS) {
    const meant = withExtension(path, extension)
    const before = joinPath(directoryOf(path), meant)
    if (!survey.isGone(before)) continue
    const isPhp = extension === 'php' && survey.holdsPhp(path) === true
    if (isPhp || survey.isSameFile(path, before)) return { meant, because: 'renamed' }
  }
  return undefined
}

function withExtension(path: string, extension: string): string {
  const base = baseNameOf(path)
  return `${base.slice(0, base.lastIndexOf('.'))}.${extension}`
}
