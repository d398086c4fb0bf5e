import type { Cause, Finding, Fix, Impact } from '../model/finding.ts'
import { counted } from './phrases.ts'
import { renameCommand } from './shell-quote.ts'
import { visible } from './visible.ts'

/** One line of explanation below a finding, in visible characters. */
export interface Detail {
  readonly label: 'tried' | 'did you mean' | 'breaks' | 'by way of' | 'because' | 'see' | 'fix' | 'run'
  readonly text: string
  /** True when `text` is a name, names or a command, and nothing else. */
  readonly code: boolean
  /** Parts of `text` that must not be torn apart; absent: it may be broken at each space. */
  readonly pieces?: readonly string[]
}

const TRIED = 5

const PAGES = 3

/** What a finding says beside its message, or beside the sentence that stands for it, in reading order. */
export function detailsOf(finding: Finding, said = visible(finding.message)): Detail[] {
  return [
    ...targetDetails(finding, said),
    ...causeDetails(finding),
    ...impactDetails(finding),
    ...finding.related.map(({ path, line, column, message }) =>
      words('see', `${visible(path)}:${line}:${column} ${visible(message)}`),
    ),
    ...finding.fixes.flatMap(fixDetails),
  ]
}

function targetDetails({ target }: Finding, said: string): Detail[] {
  if (!target) return []
  const more = target.tried.length - TRIED
  const tried = target.tried.slice(0, TRIED).map(path => code('tried', visible(path)))
  if (more > 0) tried.push(words('tried', `and ${counted(more, 'more path')}`))
  if (target.nearest === undefined) return tried
  const nearest = visible(target.nearest)
  return said.toLowerCase().includes(`did you mean ${nearest}?`.toLowerCase())
    ? tried
    : [...tried, code('did you mean', nearest)]
}

function causeDetails({ cause, path, unexplained }: Finding): Detail[] {
  if (unexplained) return [words('because', 'this change brought it; which of its files did cannot be shown')]
  return cause ? [words('because', `this change ${causeWords(cause, path)}`)] : []
}

function causeWords(cause: Cause, includer: string): string {
  const path = visible(cause.path)
  const movedTo = cause.movedTo === undefined ? 'another name' : visible(cause.movedTo)
  const here = cause.path === includer
  const kinds: Readonly<Record<Cause['kind'], string>> = {
    edited: here ? 'edited this file' : `edited ${path}`,
    added: here ? 'added this file' : `added ${path}`,
    'target-deleted': `deleted ${path}`,
    'target-renamed': `renamed ${path} to ${movedTo}`,
    'value-changed': `gave a part of the path another value in ${here ? 'this file' : path}`,
    'context-changed': `changed in ${here ? 'this file' : path} what the path hangs on`,
  }
  return kinds[cause.kind]
}

function impactDetails({ impact, severity }: Finding): Detail[] {
  if (!impact || impact.count === 0) return []
  const pages = words('breaks', `${verbless(impact, severity === 'error')}${pageNames(impact)}`)
  return impact.chain.length > 1
    ? [pages, { ...code('by way of', chainText(impact)), pieces: chainPieces(impact) }]
    : [pages]
}

function verbless({ count, conditional }: Impact, certain: boolean): string {
  return conditional || !certain ? `up to ${counted(count, 'page')}` : counted(count, 'page')
}

function pageNames({ count, entryPoints }: Impact): string {
  if (entryPoints.length === 0) return ''
  const names = entryPoints.slice(0, PAGES).map(visible).join(', ')
  return count > Math.min(PAGES, entryPoints.length) ? `, such as ${names}` : `: ${names}`
}

const CHAIN = 8

/** `index.php → a.php → b.php`; of a long chain the middle is left out. */
function chainText(impact: Impact): string {
  return chainPieces(impact).join(' ')
}

function chainPieces({ chain }: Impact): string[] {
  const names = chain.map(visible)
  const left = names.length - CHAIN
  const shown = left > 0 ? [...names.slice(0, CHAIN / 2), `… ${left} more …`, ...names.slice(-CHAIN / 2)] : names
  return shown.map((name, at) => (at < shown.length - 1 ? `${name} →` : name))
}

function fixDetails(fix: Fix): Detail[] {
  const title = words('fix', `${visible(fix.title)}${fix.safe ? '' : ' (look before you apply it)'}`)
  return fix.kind === 'rename' ? [title, code('run', renameCommand(fix.rename))] : [title]
}

function words(label: Detail['label'], text: string): Detail {
  return { label, text, code: false }
}

function code(label: Detail['label'], text: string): Detail {
  return { label, text, code: true, pieces: [text] }
}
