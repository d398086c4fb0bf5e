import { displayName } from '../model/path.ts'
import { guardedDraft, relatedOf } from './missing-target.ts'
import { respell } from './operand-edit.ts'
import type { Rule } from './rule.ts'

/** The target is there only in another case or Unicode form (conformance rows 21 and 22). */
export const caseMismatch: Rule = {
  id: 'case-mismatch',
  severity: 'error',
  summary: 'The included file exists only in another case: found on macOS and Windows, missing on Linux.',
  verdicts: ['case', 'optional'],
  *include(site) {
    const { resolution, fact, path, traces } = site
    if (resolution.kind === 'optional' && resolution.slip?.isCase) yield guardedDraft(site, resolution.slip)
    if (resolution.kind !== 'case') return
    const nearest = displayName(resolution.path)
    const wanted = displayName(resolution.wanted)
    yield {
      path,
      span: fact.span,
      message: `This line asks for ${wanted}, but the file is ${nearest}: names differ in case on Linux.`,
      key: fact.text,
      proof: 'exact',
      target: { expression: displayName(fact.text), tried: [wanted], nearest },
      related: traces.map(relatedOf),
      fixes: respell(site, resolution.wanted, resolution.path),
    }
  },
}
