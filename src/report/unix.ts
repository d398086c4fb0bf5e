import type { Reporter } from '../model/report.ts'
import { activeFindings } from './phrases.ts'
import { visible } from './visible.ts'

/** `path:line:col: severity: message [rule]`, one line a finding, as compilers print it; empty when there is none. */
export const unix: Reporter = report =>
  activeFindings(report)
    .map(({ path, line, column, severity, message, rule }) => {
      return `${visible(path)}:${line}:${column}: ${severity}: ${visible(message)} [${rule}]\n`
    })
    .join('')
