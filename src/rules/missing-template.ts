import { displayName } from '../model/path.ts'
import type { TemplateUse } from '../model/template-use.ts'
import type { TemplateSite } from '../resolve/verdicts/project.ts'
import type { Missing } from '../resolve/verdicts/resolution.ts'
import type { Draft, Rule, RuleContext } from './rule.ts'

/** A template that code names and that is not there: Blade and Twig throw, a WordPress theme leaves the part out. */
export const missingTemplate: Rule = {
  id: 'missing-template',
  severity: 'error',
  summary: 'A Blade or Twig template, or a part of a WordPress theme, that is not there.',
  project: context => (context.project.templates ?? []).flatMap(site => draftsOf(site, context)),
}

function draftsOf({ path, use, resolution }: TemplateSite, { comparing }: RuleContext): readonly Draft[] {
  if (resolution.kind !== 'missing') return []
  const isWeak = use.engine === 'theme-part' || (resolution.weak && !comparing)
  return [
    {
      path,
      span: use.span,
      message: messageOf(use, resolution),
      key: use.text,
      proof: resolution.proof,
      target: {
        expression: displayName(use.text),
        tried: resolution.tried.map(displayName),
        ...(resolution.nearest !== undefined && { nearest: displayName(resolution.nearest) }),
      },
      ...(isWeak && { severity: 'warning' as const }),
    },
  ]
}

const WHAT: Record<TemplateUse['engine'], string> = {
  blade: 'view',
  'blade-component': 'component',
  twig: 'template',
  'theme-part': 'theme part',
}

function messageOf({ engine, names }: TemplateUse, { tried, nearest }: Missing): string {
  const [name] = names
  const [first] = tried
  const what = `This line takes the ${WHAT[engine]} ${displayName(name ?? '')}`
  if (nearest !== undefined && first !== undefined && nearest.toLowerCase() === first.toLowerCase())
    return `${what}, but the file is ${displayName(nearest)}: names differ in case on Linux.`
  const hint = nearest === undefined ? '' : ` Did you mean ${displayName(nearest)}?`
  return `${what}, and ${displayName(first ?? '')} does not exist.${hint}`
}
