import type { GithubEvent } from '../github-event.ts'
import { shaAt } from '../payload.ts'
import { checkout, commitBase, type HeadPlan, planOf, type RangePlan } from '../plan.ts'

/** `merge_group`: the queue names both sides; `before` is empty. */
export function planMergeGroup(event: GithubEvent): RangePlan {
  const headSha = shaAt(event.payload, 'merge_group', 'head_sha')
  const base = commitBase(shaAt(event.payload, 'merge_group', 'base_sha'), 'the base of the merge group')
  const head: HeadPlan =
    headSha === undefined ? checkout : { kind: 'commit', sha: headSha, source: 'the head of the merge group' }
  return planOf('merge_group', head, [base])
}
