import { repositoryFacts } from './repository-facts.ts'
import type { Git } from './run.ts'
import { settingNames } from './setting-names.ts'
import { askWorkTree } from './work-tree-questions.ts'

/**
 * Has a git that remembers begin with what every run asks it, and with the work tree if that is to be judged, so that the
 * answers are there when they are wanted. What goes wrong is told to whoever asks the same again.
 */
export function askAhead(git: Git, subject: { readonly workTree: boolean }): void {
  askAll(git, subject).catch(() => undefined)
}

async function askAll(git: Git, { workTree }: { readonly workTree: boolean }): Promise<void> {
  const facts = await repositoryFacts(git)
  // A work tree is asked about from its top.
  const answers = workTree && facts?.workTree?.root === git.directory ? Object.values(askWorkTree(git, {})) : []
  await Promise.all([settingNames(git), ...answers])
}
