import type { Finding, Fix, Suppression } from '../model/finding.ts'
import { detailsOf } from './finding-details.ts'
import { clip, isAboutFile } from './phrases.ts'
import { toUri } from './real-name.ts'
import { type SarifRule, sarifLevel } from './sarif-rules.ts'
import { visible } from './visible.ts'

const RELATED = 50

const MESSAGE = 8000

/** One finding as a SARIF result; its rule is among `rules`. */
export function sarifResult(finding: Finding, rules: readonly SarifRule[]) {
  const fixes = finding.fixes.flatMap(sarifFix)
  return {
    ruleId: finding.rule,
    ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
    level: sarifLevel[finding.severity],
    message: { text: messageOf(finding) },
    locations: [{ physicalLocation: { artifactLocation: artifact(finding.path), region: regionOf(finding) } }],
    relatedLocations: finding.related.slice(0, RELATED).map(({ path, line, column, message }, id) => ({
      id,
      physicalLocation: { artifactLocation: artifact(path), region: { startLine: line, startColumn: column } },
      message: { text: plain(message) },
    })),
    partialFingerprints: { 'deployGuard/v1': finding.fingerprint },
    ...(fixes.length > 0 ? { fixes } : {}),
    ...(finding.suppressed ? { suppressions: [suppressionOf(finding.suppressed)] } : {}),
  }
}

function messageOf(finding: Finding): string {
  const details = detailsOf(finding).filter(({ label }) => label !== 'see')
  return clip(
    [finding.message, ...details.map(({ label, text }) => `${label}: ${text}`)].map(plain).join('\n'),
    MESSAGE,
  )
}

/** Visible, and no `[text](target)`, which SARIF reads as a link (section 3.11.6). */
function plain(text: string): string {
  return visible(text).replaceAll('](', '] (') || '-'
}

/** Relative, and percent-encoded from its bytes: GitHub rejects a whole file for one URI that is not. */
function artifact(path: string) {
  return { uri: toUri(path), uriBaseId: '%SRCROOT%' }
}

function regionOf(finding: Finding) {
  const { line, column, endLine, endColumn } = finding
  if (isAboutFile(finding)) return { startLine: 1 }
  return { startLine: line, startColumn: column, endLine, endColumn }
}

function sarifFix(fix: Fix) {
  if (fix.kind === 'rename') return []
  const paths = Array.from(new Set(fix.edits.map(({ path }) => path)))
  const artifactChanges = paths.map(path => ({
    artifactLocation: artifact(path),
    replacements: fix.edits.filter(edit => edit.path === path).map(replacement),
  }))
  return [{ description: { text: plain(fix.title) }, artifactChanges }]
}

function replacement({ startLine, startColumn, endLine, endColumn, text }: (Fix & { kind: 'edit' })['edits'][0]) {
  return { deletedRegion: { startLine, startColumn, endLine, endColumn }, insertedContent: { text } }
}

function suppressionOf({ kind, reason }: Suppression) {
  const justification = reason === undefined ? {} : { justification: visible(reason) }
  return { kind: kind === 'inline' ? 'inSource' : 'external', status: 'accepted', ...justification }
}
