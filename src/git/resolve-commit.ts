import { UserError } from '../model/errors.ts'
import { checkRefName, type Git, type RunOptions } from './run.ts'

/** The full sha of the commit that `ref` names. Rejects with UserError `bad-ref` that says what could help. */
export async function resolveCommit(git: Git, ref: string, options: Pick<RunOptions, 'signal'> = {}): Promise<string> {
  const name = `${checkRefName(ref)}^{commit}`
  const found = await git.run(['rev-parse', '--verify', '--quiet', name], { ...options, allowedExitCodes: [0, 1, 128] })
  if (found.code === 0) return line(found.stdout)
  // Only a repository can lack a commit: this rejects where there is none.
  const shallow = line((await git.run(['rev-parse', '--is-shallow-repository'], options)).stdout) === 'true'
  throw new UserError('bad-ref', `There is no commit ${ref} in this clone; ${await advice(git, ref, shallow)}`)
}

async function advice(git: Git, ref: string, shallow: boolean): Promise<string> {
  const refs = line((await git.run(['for-each-ref', '--format=%(refname:short)'])).stdout).split('\n')
  const wanted = ref.toLowerCase()
  const near = refs.find(name => name.toLowerCase() === wanted) ?? refs.find(name => name.endsWith(`/${ref}`))
  if (near !== undefined) return `did you mean ${near}?`
  if (shallow) return 'it is shallow, so fetch more of the history (`fetch-depth: 0` of actions/checkout).'
  return 'give a sha, a branch or a tag that `git log` knows, or fetch it first.'
}

function line(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).trim()
}
