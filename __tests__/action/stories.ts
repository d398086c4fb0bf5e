import { Sandbox } from '../git/sandbox.ts'

/** A site that works. */
export const SITE = {
  'index.php': "<?php\nrequire __DIR__ . '/lib/page.php';\nrequire __DIR__ . '/lib/menu.php';\n",
  'lib/page.php': '<?php\nfunction page() {}\n',
  'lib/menu.php': '<?php\nfunction menu() {}\n',
}

/** Commits of one repository, and what each stands for. */
export interface Story {
  readonly origin: Sandbox
  readonly main: string
  /** The tip of the pull request: `lib/page.php` has become `lib/page.phpp`. */
  readonly proposal: string
  readonly merge: string
}

/** Pull request 7 of `o/r`, with its merge ref. `more`: files that it writes beside its slip. */
export function brokenPullRequest(more: Readonly<Record<string, string>> = {}): Story {
  const origin = Sandbox.init().write(SITE)
  origin.commit('the site')
  origin.git('checkout', '-q', '-b', 'proposal')
  origin.git('mv', 'lib/page.php', 'lib/page.phpp')
  origin.write(more)
  const proposal = origin.commit('a slip')
  origin.git('checkout', '-q', 'main')
  origin.write({ 'README.md': 'main moves on\n' })
  const main = origin.commit('main moves on')
  return { origin, main, proposal, merge: mergeRef(origin, proposal) }
}

/** Makes `refs/pull/7/merge` and its head. */
export function mergeRef(origin: Sandbox, proposal: string): string {
  origin.git('checkout', '-q', '--detach', 'main')
  origin.git('merge', '-q', '--no-ff', '-m', 'Merge', proposal)
  const merge = origin.git('rev-parse', 'HEAD')
  origin.git('checkout', '-q', 'main')
  origin.git('update-ref', 'refs/pull/7/merge', merge)
  origin.git('update-ref', 'refs/pull/7/head', proposal)
  return merge
}

export const REPOSITORY = { full_name: 'o/r', default_branch: 'main' }

export function pullRequestPayload(proposal: string): object {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      head: { sha: proposal, ref: 'proposal', repo: { full_name: 'o/r' } },
      base: { sha: '1'.repeat(40), ref: 'main', repo: { full_name: 'o/r' } },
    },
    repository: REPOSITORY,
  }
}
