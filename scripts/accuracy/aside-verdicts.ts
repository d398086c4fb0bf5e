import type { JudgedTrees } from '../../src/check.ts'

/** How many classes and templates code needs, by verdict; and what is wrong with composer.json and the places of classes. */
export interface AsideVerdicts {
  readonly classes: Readonly<Record<string, number>>
  readonly templates: Readonly<Record<string, number>>
  readonly autoloadFaults: number
  readonly mismatchedFiles: number
}

/** The counts of the head tree; empty ones where no composer.json says how classes are loaded, or no code names templates. */
export function asideVerdicts({ head: { project } }: JudgedTrees): AsideVerdicts {
  const { autoload, templates = [] } = project
  return {
    classes: counted((autoload?.sites ?? []).map(({ verdict }) => verdict.kind)),
    templates: counted(templates.map(({ resolution }) => resolution.kind)),
    autoloadFaults: autoload?.faults.length ?? 0,
    mismatchedFiles: autoload?.mismatches.length ?? 0,
  }
}

/** In the order of the alphabet, so that equal measures give equal bytes. */
function counted(kinds: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const kind of [...kinds].sort()) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}
