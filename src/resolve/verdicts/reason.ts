import type { Proof } from '../../model/finding.ts'
import { displayName } from '../../model/path.ts'
import type { Resolution } from './resolution.ts'

const PROOFS: Readonly<Record<Proof, string>> = {
  exact: 'all that it can be is known, and nothing of it is there',
  votes: 'where the path begins is not known, but other paths that begin there are in this tree, and this one is not',
  transition: 'it was found before the change, and is not there any more',
  tail: 'where the path begins is not known, but it is nearly the name of a file that is there',
}

/** Why an include has its verdict: for people, without a full stop. */
export function reasonOf(resolution: Resolution): string {
  switch (resolution.kind) {
    case 'found':
      return resolution.paths.length === 1 ? 'the file is there' : `${resolution.paths.length} files fit`
    case 'case':
      return `${displayName(resolution.wanted)} is there only as ${displayName(resolution.path)}`
    case 'missing': {
      const hint = resolution.nearest === undefined ? '' : `; the nearest is ${displayName(resolution.nearest)}`
      return `${PROOFS[resolution.proof]}${hint}`
    }
    default:
      return displayName(resolution.why)
  }
}
