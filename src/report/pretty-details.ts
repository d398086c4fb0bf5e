import type { Finding } from '../model/finding.ts'
import type { Detail } from './finding-details.ts'
import { isNarrow, type Look, textWidth } from './look.ts'
import { counted, placeOf } from './phrases.ts'
import { wrapPieces } from './wrap-words.ts'

/** Each detail with its label in a column before it; a label that comes again is left out. */
export function detailLines(details: readonly Detail[], look: Look): string[] {
  return details.flatMap((detail, at) => {
    const label = detail.label === details[at - 1]?.label ? '' : detail.label
    return isNarrow(look) ? narrowLines({ ...detail, label }, look) : wideLines({ ...detail, label }, look)
  })
}

interface LabelledText extends Pick<Detail, 'text' | 'pieces'> {
  readonly label: Detail['label'] | 'also' | ''
}

const LABEL = 'did you mean'.length

function wideLines({ label, text, pieces }: LabelledText, look: Look): string[] {
  const indent = LABEL + 4
  const lines = wrapPieces(pieces ?? text.split(' '), textWidth(look) - indent)
  return lines.map((line, at) => {
    const head = look.paint((at === 0 ? label : '').padStart(LABEL), 'dim')
    return `  ${head}  ${paintText(label, line, look)}`
  })
}

function narrowLines({ label, text, pieces }: LabelledText, look: Look): string[] {
  const head = label === '' ? '' : `${label}:`
  const lines = wrapPieces([head, ...(pieces ?? text.split(' '))], look.width - 4)
  return lines.map((line, at) => {
    if (at > 0 || head === '') return `    ${paintText(label, line, look)}`
    return `  ${look.paint(head, 'dim')}${paintText(label, line.slice(head.length), look)}`
  })
}

function paintText(label: LabelledText['label'], text: string, look: Look): string {
  if (label === 'did you mean' || label === 'run') return look.paint(text, 'green')
  return label === 'also' ? look.paint(text, 'cyan') : text
}

const PLACES = 5

/** The places of the further findings of a group: the first few and how many more there are. */
export function placeLines(others: readonly Finding[], look: Look): string[] {
  const more = others.length - PLACES
  const places = others.slice(0, PLACES).map(finding => ({ text: placeOf(finding), pieces: [placeOf(finding)] }))
  const rest = more > 0 ? [{ text: `and ${counted(more, 'more place')}` }] : []
  return [...places, ...rest].flatMap((place, at) => {
    const labelled = { ...place, label: at === 0 ? 'also' : '' } as const
    return isNarrow(look) ? narrowLines(labelled, look) : wideLines(labelled, look)
  })
}
