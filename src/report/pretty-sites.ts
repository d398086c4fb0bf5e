import type { ShownSite } from '../model/report.ts'
import { VERDICT_NAMES } from '../model/verdict.ts'
import type { Look } from './look.ts'
import { clip, counted } from './phrases.ts'
import { visible } from './visible.ts'

/** The includes that were asked for by verdict: one block a verdict, one line a place and one why. */
export function prettySites(sites: readonly ShownSite[], look: Look): string[][] {
  return VERDICT_NAMES.flatMap(verdict => {
    const own = sites.filter(site => site.verdict === verdict)
    const title = look.paint(`${verdict} (${counted(own.length, 'include')})`, 'bold')
    return own.length === 0 ? [] : [[title, ...own.flatMap(site => siteLines(site, look))]]
  })
}

function siteLines({ path, line, column, keyword, expression, reason, targets = [] }: ShownSite, look: Look): string[] {
  const [only, more] = targets
  const why = only !== undefined && more === undefined ? only : reason
  const place = look.paint(`${visible(path)}:${line}:${column}`, 'cyan')
  return [
    `  ${place} ${clip(visible(`${keyword} ${expression}`), look.width)}`,
    `      ${look.paint(visible(why), 'dim')}`,
  ]
}
