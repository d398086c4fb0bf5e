import { jest } from '@jest/globals'
import { createGit, type Git, type GitOptions } from '../../../src/git/run.ts'
import { cleanVariables, Sandbox, temporaryFolder } from '../sandbox.ts'

// Many processes are started; a busy machine takes its time.
jest.setTimeout(60_000)

/** Git as the product runs it, without this machine's settings. */
export function gitIn(sandbox: Sandbox, options: GitOptions = {}): Git {
  return createGit(sandbox.path, { inherited: cleanVariables(), ...options })
}

export interface CheckoutOptions {
  /** 0: the whole history. Default 1. */
  readonly depth?: number
  /** More arguments for the fetch. */
  readonly fetch?: readonly string[]
  readonly config?: Readonly<Record<string, string>>
  readonly format?: 'sha1' | 'sha256'
}

/** What actions/checkout does: one ref, detached, and with depth 0 all branches and tags. */
export function checkoutOf(origin: Sandbox, ref: string, options: CheckoutOptions = {}): Sandbox {
  const { depth = 1, fetch = [], config = {}, format = 'sha1' } = options
  const clone = Sandbox.init({ args: [`--object-format=${format}`] })
  clone.git('remote', 'add', 'origin', `file://${origin.path}`)
  for (const [name, value] of Object.entries(config)) clone.git('config', name, value)
  const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']
  if (depth === 0) clone.git('fetch', '-q', ...fetch, 'origin', ...all)
  const cut = depth === 0 ? [] : [`--depth=${depth}`]
  clone.git('fetch', '-q', '--no-tags', ...fetch, ...cut, 'origin', ref)
  clone.git('checkout', '-q', '--detach', 'FETCH_HEAD')
  clone.git('update-ref', '-d', 'FETCH_HEAD')
  return clone
}

/** Two commits on main, a pull request from the first one, and its merge ref. */
export interface Story {
  readonly origin: Sandbox
  /** `pull_request.base.sha`: where main was when the pull request was opened. */
  readonly opened: string
  /** The tip of main now. */
  readonly main: string
  readonly proposal: string
  readonly merge: string
}

export function pullRequestStory(format: 'sha1' | 'sha256' = 'sha1'): Story {
  const work = Sandbox.init({ args: [`--object-format=${format}`] })
  work.write({ 'a.php': '<?php // 0\n', 'lib/b.php': '<?php // b\n', 'old.php': '<?php // unchanged\n' })
  const opened = work.commit('opened')
  work.git('checkout', '-q', '-b', 'proposal')
  work.write({ 'lib/c.php': '<?php // c\n' })
  const proposal = work.commit('proposal')
  work.git('checkout', '-q', 'main')
  work.write({ 'a.php': '<?php // 1\n', 'main.php': '<?php // only on main\n' })
  const main = work.commit('main moves on')
  work.git('checkout', '-q', '--detach')
  work.git('merge', '-q', '--no-ff', '-m', 'Merge', 'proposal')
  const merge = work.git('rev-parse', 'HEAD')
  work.git('checkout', '-q', 'main')
  work.git('update-ref', 'refs/pull/7/merge', merge)
  work.git('update-ref', 'refs/pull/7/head', proposal)
  return { origin: work, opened, main, proposal, merge }
}

/** A repository without a work tree, holding all refs of another. */
export function bareCopy(of: Sandbox): Sandbox {
  const path = `${temporaryFolder()}/bare`
  of.git('clone', '-q', '--mirror', of.path, path)
  return new Sandbox(path)
}

export function pullRequestPayload(story: Story): object {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      head: { sha: story.proposal, ref: 'proposal', repo: { full_name: 'o/r' } },
      base: { sha: story.opened, ref: 'main', repo: { full_name: 'o/r' } },
    },
    repository: { full_name: 'o/r', default_branch: 'main' },
  }
}
