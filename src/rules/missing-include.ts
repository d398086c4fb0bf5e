import { missingDrafts } from './missing-target.ts'
import type { Rule } from './rule.ts'

/** `include` or `include_once` of a file that is not there: a warning at run time, and what the file would have done is not done. */
export const missingInclude: Rule = {
  id: 'missing-include',
  severity: 'error',
  summary: 'An include of a file that is not there: PHP warns and goes on without it.',
  verdicts: ['missing', 'optional'],
  include: (site, context) => (site.fact.keyword.startsWith('include') ? missingDrafts(site, context) : []),
}
