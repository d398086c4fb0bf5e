import { repositoryFacts } from '../repository-facts.ts'
import type { Git } from '../run.ts'
import { isPartialClone, remoteNames, settingNames } from '../setting-names.ts'
import { type CommitFacts, parseCommit } from './commit-facts.ts'
import { toBranch, toSha } from './payload.ts'

/** What the local object store and refs say. Nothing here talks to a remote; all reject with UserError as `Git.run` does. */

/** The full id of the commit that a revision names, tags peeled; undefined when there is none here. */
export async function commitSha(git: Git, revision: string): Promise<string | undefined> {
  const workTree = (await repositoryFacts(git))?.workTree
  if (workTree !== undefined && (revision === 'HEAD' || revision === workTree.head)) return workTree.head
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]
  const result = await git.run(args, { once: true, allowedExitCodes: [0, 1, 128] })
  if (/not a git repository|dubious ownership/.test(result.stderr)) await git.run(['rev-parse', '--git-dir'])
  return result.code === 0 ? toSha(text(result.stdout)) : undefined
}

/** Undefined when the commit is not here: before the first commit, or cut off. */
export async function readCommit(git: Git, revision: string): Promise<CommitFacts | undefined> {
  const sha = await commitSha(git, revision)
  if (sha === undefined) return undefined
  const { stdout } = await git.run(['cat-file', '-p', sha], { once: true })
  return parseCommit(sha, Buffer.from(stdout).toString())
}

/** The best common ancestor; undefined when the histories, as far as they are here, have none. */
export async function localMergeBase(git: Git, one: string, other: string): Promise<string | undefined> {
  if (one === other) return one
  const result = await git.run(['merge-base', one, other], { allowedExitCodes: [0, 1] })
  return toSha(text(result.stdout).split('\n')[0])
}

export async function isShallow(git: Git): Promise<boolean> {
  const facts = await repositoryFacts(git)
  if (facts !== undefined) return facts.isShallow
  const { stdout } = await git.run(['rev-parse', '--is-shallow-repository'])
  return text(stdout) === 'true'
}

/** The wanted one if it exists, else `origin`, else the first one; undefined without any. */
export async function mainRemote(git: Git, wanted?: string): Promise<string | undefined> {
  const usable = remoteNames(await settingNames(git)).filter(name => !name.startsWith('-'))
  return [wanted, 'origin'].find(name => name !== undefined && usable.includes(name)) ?? usable[0]
}

/** What a symbolic ref names; undefined where it is none. */
export async function symbolicRef(git: Git, name: string): Promise<string | undefined> {
  const result = await git.run(['symbolic-ref', '--quiet', name], { once: true, allowedExitCodes: [0, 1, 128] })
  return result.code === 0 ? text(result.stdout) : undefined
}

/** The newest tag in the history of a commit that is not on the commit itself. */
export async function previousTag(git: Git, head: string): Promise<{ name: string; sha: string } | undefined> {
  const args = ['for-each-ref', '--count=1', '--sort=-creatordate', `--merged=${head}`, `--no-contains=${head}`]
  const { stdout } = await git.run([...args, '--format=%(refname)', 'refs/tags/'])
  const ref = text(stdout)
  const name = toBranch(ref.replace(/^refs\/tags\//, ''))
  const sha = name === undefined ? undefined : await commitSha(git, ref)
  return name === undefined || sha === undefined ? undefined : { name, sha }
}

/** Whether a commit of a partial clone lacks objects. In any other clone all of them are here. */
export async function lacksObjects(git: Git, sha: string): Promise<boolean> {
  if (!isPartialClone(await settingNames(git))) return false
  const { stdout } = await git.run(['rev-list', '--objects', '--missing=print', '--no-walk', sha])
  return /^\?/m.test(Buffer.from(stdout).toString('latin1'))
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString().trim()
}
