import { missingDrafts } from './missing-target.ts'
import type { Rule } from './rule.ts'

/** `require` or `require_once` of a file that is not there: the request dies (PHP manual, "require"). */
export const missingRequire: Rule = {
  id: 'missing-require',
  severity: 'error',
  summary: 'A require of a file that is not there: the request dies.',
  verdicts: ['missing', 'optional'],
  include: (site, context) => (site.fact.keyword.startsWith('require') ? missingDrafts(site, context) : []),
}
