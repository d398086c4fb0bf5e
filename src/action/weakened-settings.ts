import type { RuleId } from '../model/finding.ts'
import { compileRuleSettings, failsRun } from '../model/judgement.ts'
import type { RuleSetting, Settings } from '../model/settings.ts'

/** Keys under which more entries mean that less is found. */
const GROWING = ['exclude', 'allowExtensions', 'assumeExists', 'thirdParty', 'includePaths'] as const

/**
 * In what `head` lets more pass than `base`, in words that follow "This change": `sets failOn from error to never`. Empty
 * when in nothing. What could be either is named too: a notice that says too much is better than one that is not there.
 */
export function weakenedSettings(base: Settings, head: Settings, rules: ReadonlyMap<RuleId, RuleSetting>): string[] {
  return [
    ...weakerGate(base, head),
    ...weakerRules(base, head, rules),
    ...growingLists(base, head),
    ...others(base, head),
  ]
}

function weakerGate(base: Settings, head: Settings): string[] {
  const failOn =
    base.failOn !== 'never' && !failsRun(base.failOn, head.failOn)
      ? [`sets failOn from ${base.failOn} to ${head.failOn}`]
      : []
  const more = (head.maxWarnings ?? Infinity) > (base.maxWarnings ?? Infinity)
  const allowed = head.maxWarnings === null ? 'any number' : String(head.maxWarnings)
  const maxWarnings = more ? [`raises maxWarnings from ${base.maxWarnings} to ${allowed}`] : []
  const undetermined =
    base.onUndetermined === 'fail' && head.onUndetermined === 'all' ? ['sets onUndetermined from fail to all'] : []
  const fewer = head.maxAlternatives < base.maxAlternatives
  const alternatives = fewer ? [`lowers maxAlternatives from ${base.maxAlternatives} to ${head.maxAlternatives}`] : []
  return [...failOn, ...maxWarnings, ...undetermined, ...alternatives]
}

const WEIGHT: Readonly<Record<RuleSetting, number>> = { off: 0, notice: 1, warning: 2, error: 3 }

function weakerRules(base: Settings, head: Settings, rules: ReadonlyMap<RuleId, RuleSetting>): string[] {
  const before = compileRuleSettings({ rules: base.rules, overrides: [] })
  const after = compileRuleSettings({ rules: head.rules, overrides: [] })
  return [...rules].flatMap(([id, own]) => {
    const [from, to] = [before(id, '') ?? own, after(id, '') ?? own]
    return WEIGHT[to] < WEIGHT[from] ? [`sets the rule ${id} from ${from} to ${to}`] : []
  })
}

function growingLists(base: Settings, head: Settings): string[] {
  return GROWING.flatMap(key => {
    const added = head[key].filter(entry => !base[key].includes(entry))
    return added.length > 0 ? [`adds to ${key}: ${added.join(', ')}`] : []
  })
}

function others(base: Settings, head: Settings): string[] {
  const phrases: string[] = []
  if (!same(base.include, head.include) && head.include.length > 0) phrases.push('changes include')
  if (base.root !== head.root && head.root !== '') phrases.push(`sets root to ${head.root}`)
  for (const key of ['documentRoots', 'entryPoints'] as const) {
    if (!same(base[key], head[key]) && head[key].length > 0) phrases.push(`changes ${key}`)
  }
  if (!same(base.exposedExtensions, head.exposedExtensions) && base.exposedExtensions.length > 0) {
    phrases.push('changes exposedExtensions')
  }
  if (!same(base.overrides, head.overrides) && head.overrides.length > 0) phrases.push('changes overrides')
  if (!same(base.deploy, head.deploy)) phrases.push('changes deploy')
  if (base.baseline !== head.baseline && head.baseline !== null) phrases.push(`sets baseline to ${head.baseline}`)
  return phrases
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
