import { commitHere, type RangeContext } from './context.ts'
import { isShallow, localMergeBase, mainRemote, symbolicRef } from './history.ts'
import { short } from './ladder.ts'
import { shaAt, textAt, valueAt } from './payload.ts'
import type { MergePartner, SelfMeaning } from './plan.ts'
import type { Inquiry } from './workflow-runs.ts'

/** A common ancestor; `selfProved` is false when it claims to be the head itself without saying so twice. */
export interface MergeBase {
  readonly sha: string
  readonly selfProved: boolean
}

/** Local where both sides are here, else by the compare API. */
export async function mergeBase(
  context: RangeContext,
  head: string,
  partner: MergePartner,
): Promise<Inquiry<MergeBase>> {
  const { git, notes } = context
  const tip = await localTip(context, partner)
  if (tip !== undefined && (await commitHere(context, head)) !== undefined) {
    const sha = await localMergeBase(git, head, tip)
    const shallow = await isShallow(git)
    if (sha !== undefined && shallow) notes.push('The clone is shallow: a later common ancestor may be cut off.')
    if (sha !== undefined) return { kind: 'found', value: { sha, selfProved: true } }
    if (!shallow) return { kind: 'none', certain: false, why: 'the histories have nothing in common' }
  }
  return comparedMergeBase(context, head, partner)
}

async function localTip(context: RangeContext, partner: MergePartner): Promise<string | undefined> {
  const { git } = context
  if (partner.kind === 'revision') return commitHere(context, partner.revision)
  const remote = await mainRemote(git, partner.kind === 'default-branch' ? partner.remote : undefined)
  if (remote === undefined) return undefined
  if (partner.kind === 'default-branch') return remoteDefaultTip(context, remote)
  return commitHere(context, `refs/remotes/${remote}/${partner.name}`)
}

/** The commit of the remote's default branch, as far as it was fetched: what `<remote>/HEAD` names, else the usual names. */
async function remoteDefaultTip(context: RangeContext, remote: string): Promise<string | undefined> {
  const prefix = `refs/remotes/${remote}/`
  const head = `${prefix}HEAD`
  const [ref, tip] = await Promise.all([symbolicRef(context.git, head), commitHere(context, head)])
  if (tip !== undefined && ref?.startsWith(prefix) === true) return tip
  for (const name of ['main', 'master', 'trunk']) {
    const usual = await commitHere(context, prefix + name)
    if (usual !== undefined) return usual
  }
  return undefined
}

const NOT_HERE = 'the history that it needs is not in this clone'

async function comparedMergeBase(
  context: RangeContext,
  head: string,
  partner: MergePartner,
): Promise<Inquiry<MergeBase>> {
  const name = partnerName(context, partner)
  if (context.api === undefined || name === undefined) {
    const isLonely = (await mainRemote(context.git)) === undefined
    return { kind: 'none', certain: false, why: isLonely ? 'there is no remote' : NOT_HERE }
  }
  const answer = await context.api.get(`compare/${encodeURIComponent(name)}...${head}?per_page=1`)
  if (answer.kind !== 'ok') return { kind: 'none', certain: false, why: answer.why }
  const sha = shaAt(answer.body, 'merge_base_commit', 'sha')
  if (sha === undefined) return { kind: 'none', certain: false, why: 'the API named no common ancestor' }
  context.notes.push(`The API says that ${short(sha)} is the merge-base with ${name}.`)
  return { kind: 'found', value: { sha, selfProved: saysNothingAhead(answer.body) } }
}

function partnerName(context: RangeContext, partner: MergePartner): string | undefined {
  if (partner.kind === 'branch') return partner.name
  return partner.kind === 'revision' ? partner.revision : context.event?.defaultBranch
}

function saysNothingAhead(body: unknown): boolean {
  const status = textAt(body, 'status')
  return (status === 'identical' || status === 'behind') && valueAt(body, 'ahead_by') === 0
}

/** What it means that the merge-base is the head. */
export function selfMeaning(base: MergeBase, wanted: SelfMeaning): SelfMeaning {
  return base.selfProved ? wanted : 'undetermined'
}
