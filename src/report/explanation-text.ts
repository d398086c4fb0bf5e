import type { Candidate, ExplainedHead, ExplainedPart, Explanation, SourcePlace } from '../model/explanation.ts'
import type { RenderOptions } from '../model/report.ts'
import { type Look, textWidth } from './look.ts'
import { painter, type Style } from './paint.ts'
import { counted } from './phrases.ts'
import { layOutSource } from './source-line.ts'
import { visible } from './visible.ts'
import { wrapWords } from './wrap-words.ts'

/** For people at a terminal: each include with its steps, from the operand's parts to the verdict. Ends with a newline. */
export function explanationText(explanations: readonly Explanation[], options: RenderOptions): string {
  const look = { ...options, width: Math.max(20, options.width), paint: painter(options.color) }
  return `${explanations.map(one => explainOne(one, look).join('\n')).join('\n\n')}\n`
}

function explainOne(explanation: Explanation, look: Look): string[] {
  const { through, parts, heads } = explanation
  return [
    look.paint(placeText(explanation), 'cyan'),
    ...sourceLines(explanation, explanation, look),
    ...(through ? ['', look.paint('The include behind this call', 'bold'), ...placeLines(through, look, '  ')] : []),
    '',
    look.paint('What the path is made of', 'bold'),
    ...parts.flatMap(part => partLines(part, look)),
    '',
    look.paint('What was looked for', 'bold'),
    ...candidateLines(explanation, look),
    ...(heads.length > 0 ? ['', look.paint('What other paths say that begin there', 'bold')] : []),
    ...heads.map(head => headLine(head)),
    '',
    ...verdictLines(explanation, look),
  ]
}

function placeText({ path, line, column }: SourcePlace): string {
  return `${visible(path)}:${line}:${column}`
}

function sourceLines(place: SourcePlace, { endLine, endColumn }: Explanation, look: Look): string[] {
  const number = String(place.line)
  const span = { column: place.column, endColumn, openEnded: endLine > place.line }
  const { text, marks } = layOutSource(place.snippet, span, look.width - number.length - 5)
  const bar = look.paint('│', 'dim')
  return [
    `  ${look.paint(number, 'dim')} ${bar} ${text}`,
    `  ${' '.repeat(number.length)} ${bar} ${look.paint(marks, 'cyan')}`,
  ]
}

function placeLines(place: SourcePlace & { readonly message?: string }, look: Look, indent: string): string[] {
  const message = place.message === undefined ? '' : ` ${visible(place.message)}`
  const source = layOutSource(
    place.snippet.trim(),
    { column: 1, endColumn: 1, openEnded: false },
    look.width - indent.length - 2,
  )
  return [
    `${indent}${look.paint(placeText(place), 'cyan')}${message}`,
    ...(source.text === '' ? [] : [`${indent}  ${look.paint(source.text, 'dim')}`]),
  ]
}

/** More than these of a list are only counted. */
const SHOWN = 10

function partLines({ expression, values, open, because }: ExplainedPart, look: Look): string[] {
  const isLiteral = /^'.*'$/s.test(expression)
  const known = values.slice(0, SHOWN).map(visible)
  const rest = values.length > SHOWN ? [`${counted(values.length - SHOWN, 'more value')}`] : []
  const more = open ? [values.length === 0 ? 'not known' : 'something else that is not known'] : []
  const shown = [...known, ...rest, ...more]
  const meaning = isLiteral || shown.length === 0 ? '' : ` ${look.paint('=', 'dim')} ${shown.join(' or ')}`
  return [`  ${visible(expression)}${meaning}`, ...because.flatMap(place => placeLines(place, look, '      '))]
}

const MET: Readonly<Record<Candidate['met'], { readonly words: string; readonly style: Style }>> = {
  found: { words: 'found', style: 'green' },
  absent: { words: 'not there', style: 'red' },
  outside: { words: 'outside', style: 'yellow' },
  dangling: { words: 'leads nowhere', style: 'red' },
  unknown: { words: 'cannot be told', style: 'yellow' },
}

function candidateLines({ candidates, open }: Explanation, look: Look): string[] {
  const more = candidates.length - SHOWN
  return [
    ...candidates.slice(0, SHOWN).flatMap(candidate => candidateLine(candidate, look)),
    ...(more > 0 ? [`  and ${counted(more, 'more path')}`] : []),
    ...(open ? ['  and other paths that are not known'] : []),
    ...(candidates.length === 0 && !open ? ['  nothing: the code cannot come here with a path'] : []),
  ]
}

function candidateLine({ value, met, paths, why }: Candidate, look: Look): string[] {
  const { words, style } = MET[met]
  const reason = why === undefined ? '' : ` (${visible(why)})`
  const more = paths.length > SHOWN ? [`      and ${counted(paths.length - SHOWN, 'more path')}`] : []
  const head = `  ${visible(value)}: ${look.paint(words, style)}${reason}`
  return [head, ...paths.slice(0, SHOWN).map(path => `      ${visible(path)}`), ...more]
}

const JUDGED: Readonly<Record<ExplainedHead['judgement'], string>> = {
  anchored: 'so it begins in this tree',
  foreign: 'so it begins elsewhere',
  undecided: 'which settles nothing',
}

function headLine({ tail, found, absent, judgement }: ExplainedHead): string {
  return `  …/${visible(tail)}: ${found} others are there and ${absent} are not, ${JUDGED[judgement]}`
}

const VERDICT_STYLE: Readonly<Record<Explanation['verdict'], Style>> = {
  found: 'green',
  optional: 'green',
  provided: 'green',
  outside: 'yellow',
  unknown: 'yellow',
  case: 'red',
  'not-deployed': 'red',
  missing: 'red',
}

function verdictLines({ verdict, reason }: Explanation, look: Look): string[] {
  const [first = '', ...rest] = wrapWords(`Verdict: ${verdict}, since ${visible(reason)}`, textWidth(look))
  const painted = first.replace(verdict, look.paint(verdict, VERDICT_STYLE[verdict], 'bold'))
  return [painted, ...rest.map(line => `  ${line}`)]
}
