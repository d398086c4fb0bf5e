import type { Target } from '../model/finding.ts'
import { displayName } from '../model/path.ts'
import type { ClassUse } from '../php/classes/class-facts.ts'
import type { ClassSite, ClassVerdict, MissingClass } from '../resolve/verdicts/class-sites.ts'
import { className } from './class-name.ts'
import type { Draft, Rule } from './rule.ts'

/** A class of the project's own that is loaded and that nothing brings (PHP manual, "Autoloading Classes"). */
export const missingClass: Rule = {
  id: 'missing-class',
  severity: 'error',
  summary: 'The code loads a class of its own that no file declares where the autoloader looks.',
  *project({ project }) {
    for (const site of project.autoload?.sites ?? []) yield* draftsOf(site, site.verdict)
  },
}

function draftsOf(site: ClassSite, verdict: ClassVerdict): readonly Draft[] {
  switch (verdict.kind) {
    case 'missing':
      return [{ ...draft(site, missingMessage(site.use, verdict), targetOf(site.use, verdict)), ...proofOf(verdict) }]
    case 'case':
      return [{ ...caseDraft(site, verdict), proof: 'exact' }]
    case 'not-deployed': {
      const target = displayName(verdict.path)
      const message = `${opening(site.use)}, but its file ${target} is not deployed: ${displayName(verdict.why)}.`
      return [draft(site, message, { expression: className(site.use.written), tried: [target] })]
    }
    default:
      return []
  }
}

function draft({ path, use }: ClassSite, message: string, target: Target): Draft {
  const weak = use.how === 'instanceof' ? { severity: 'warning' as const } : {}
  return { path, span: use.span, message, key: use.name, target, ...weak }
}

function proofOf({ proof, weak, fault }: MissingClass): Partial<Draft> {
  const { line, column } = fault?.span.start ?? {}
  return {
    proof,
    ...(weak ? { severity: 'warning' as const } : {}),
    ...(fault && line !== undefined && column !== undefined
      ? { related: [{ path: displayName(fault.path), line, column, message: className(fault.message) }] }
      : {}),
  }
}

function caseDraft(site: ClassSite, { path, wanted, weak }: Extract<ClassVerdict, { kind: 'case' }>): Draft {
  const { use } = site
  const [found, asked] = [displayName(path), displayName(wanted)]
  const why = weak
    ? `which ${found} declares in another spelling: it is found only where that was loaded before`
    : `but the file is ${found}: names differ in case on Linux`
  const message = weak ? `${opening(use)}, ${why}.` : `${opening(use)} from ${asked}, ${why}.`
  const target = { expression: className(use.written), tried: [asked], nearest: found }
  return { ...draft(site, message, target), ...(weak ? { severity: 'warning' } : {}) }
}

const VERBS: Record<ClassUse['how'], string> = {
  new: 'loads',
  static: 'loads',
  extends: 'extends',
  implements: 'implements',
  trait: 'uses',
  instanceof: 'tests for',
  mention: 'names',
}

function opening({ how, name }: ClassUse): string {
  return `This line ${VERBS[how]} ${className(name)}`
}

function missingMessage(use: ClassUse, { tried, nearest, fault }: MissingClass): string {
  const [first] = tried
  if (fault) return `${opening(use)}, which cannot be loaded: ${displayName(fault.path)} ${className(fault.message)}.`
  const where = first === undefined ? '' : `: ${displayName(first)} does not exist`
  const hint = nearest === undefined ? '' : ` Did you mean ${displayName(nearest)}?`
  return `${opening(use)}, which nothing declares${where}.${hint}`
}

function targetOf({ written }: ClassUse, { tried, nearest }: MissingClass): Target {
  const near = nearest === undefined ? {} : { nearest: displayName(nearest) }
  return { expression: className(written), tried: tried.map(displayName), ...near }
}
