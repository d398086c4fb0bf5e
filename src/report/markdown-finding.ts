import type { Finding, Severity } from '../model/finding.ts'
import type { RenderOptions } from '../model/report.ts'
import { type FindingGroup, leadOf } from './group-findings.ts'
import { groupDetails, groupMessage } from './group-phrases.ts'
import { markdownCode, markdownFence, markdownLink, markdownText } from './markdown-text.ts'
import { mermaidChain } from './mermaid.ts'
import { clip, counted, placeOf } from './phrases.ts'
import { toUri } from './real-name.ts'
import { layOutSource } from './source-line.ts'

const MARK: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' }

/** Longest text of one name or message: several of them together still leave room for other findings. */
const TEXT = 1000

const PLACES = 10

/** A finding or group as a section: heading, message, source line, picture, details, further places. */
export function markdownFinding(group: FindingGroup, options: RenderOptions & { readonly picture: boolean }): string {
  const lead = leadOf(group)
  const chain = options.picture ? mermaidChain(lead) : undefined
  return [
    `### ${MARK[lead.severity]} ${ruleLink(lead, options)} ${placeLink(lead, options)}`,
    `<b>${markdownText(clip(groupMessage(group), TEXT))}</b>`,
    ...sourceLine(lead),
    ...(chain === undefined ? [] : [markdownFence([chain], 'mermaid')]),
    ...detailList(group),
    ...otherPlaces(group, options),
  ].join('\n\n')
}

/** A finding or group as an item of a list: severity, rule, place, message. */
export function markdownItem(group: FindingGroup, options: RenderOptions): string {
  const lead = leadOf(group)
  const message = markdownText(clip(groupMessage(group), TEXT))
  return `- ${MARK[lead.severity]} ${ruleLink(lead, options)} ${placeLink(lead, options)} ${message}`
}

function ruleLink({ rule }: Finding, { rules = [] }: RenderOptions): string {
  return markdownLink(markdownCode(rule), rules.find(({ id }) => id === rule)?.helpUri)
}

function placeLink(finding: Finding, { sourceUrl }: RenderOptions): string {
  const place = markdownCode(clip(placeOf(finding), TEXT))
  return sourceUrl === undefined ? place : markdownLink(place, `${sourceUrl}${toUri(finding.path)}#L${finding.line}`)
}

function sourceLine(finding: Finding): string[] {
  if (finding.snippet === '') return []
  const { text } = layOutSource(finding.snippet, { ...finding, openEnded: finding.endLine > finding.line }, 120)
  return [markdownFence([text.trim()], 'php')]
}

function detailList(group: FindingGroup): string[] {
  const lines = groupDetails(group).map(({ label, text, code }) => {
    const clipped = clip(text, TEXT)
    return `- ${label}: ${code ? markdownCode(clipped) : markdownText(clipped)}`
  })
  return lines.length > 0 ? [lines.join('\n')] : []
}

function otherPlaces(group: FindingGroup, options: RenderOptions): string[] {
  const lead = leadOf(group)
  const others = group.findings.filter(finding => finding !== lead)
  if (others.length === 0) return []
  const more = others.length - PLACES
  const places = others.slice(0, PLACES).map(finding => placeLink(finding, options))
  return [`Also ${[...places, ...(more > 0 ? [`and ${counted(more, 'more place')}`] : [])].join(', ')}`]
}
