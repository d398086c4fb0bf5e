import type { Resolution } from '../resolve/verdicts/resolution.ts'

/** The path, as far as it is known, that is asked for and not there; undefined where none is known to be absent. */
export function wantedInVain(resolution: Resolution): string | undefined {
  switch (resolution.kind) {
    case 'missing':
      return resolution.tried[0]
    case 'case':
      return resolution.wanted
    case 'not-deployed':
      return resolution.path
    default:
      return undefined
  }
}
