import type { RepoPath } from '../model/path.ts'
import type { ClassUse, ClassUseKind } from '../php/classes/class-facts.ts'
import type { Edge, EdgeFact } from '../resolve/graph/known-graph.ts'
import type { ClassLoad, ClassReport, ClassSite, ClassVerdict } from '../resolve/verdicts/class-sites.ts'
import type { ClassIndex } from './class-index.ts'
import { isAutoloaded, type Located, locateClass, locateUndeclared } from './locate-class.ts'
import { judgeMismatches } from './mismatches.ts'
import { autoloadFaults } from './path-faults.ts'

type ClassEdge = Edge<EdgeFact>

export interface JudgedClasses {
  readonly report: ClassReport
  /** A class load leads from the file that uses a class to the one that declares it. */
  readonly edges: readonly ClassEdge[]
}

/** Gives every class that the files of a tree load its verdict. `base`: the tree before the change. */
export function judgeClasses(index: ClassIndex, base?: ClassIndex): JudgedClasses {
  const judge = new ClassJudge(index, base)
  const paths = [...index.input.facts.keys()].sort()
  const sites = paths.flatMap(path => judge.sitesIn(path))
  const mismatches = judgeMismatches(index, { base, sites })
  const faults = autoloadFaults(index)
  const loads = paths.flatMap(path => judge.loadsFrom(path))
  return {
    report: { sites, loads, faults, mismatches, hasKey: (path, key) => hasKey(path, key, index) },
    edges: loads.map(({ from, to, use }) => ({ from, to, fact: edgeFact(use) })),
  }
}

const STRENGTH: Record<ClassUseKind, number> = {
  new: 3,
  extends: 3,
  implements: 3,
  trait: 3,
  static: 3,
  instanceof: 2,
  mention: 1,
}

class ClassJudge {
  private readonly index: ClassIndex
  private readonly base: ClassIndex | undefined
  private readonly located = new Map<string, Located>()
  private readonly before = new Map<string, boolean>()

  constructor(index: ClassIndex, base: ClassIndex | undefined) {
    this.index = index
    this.base = base
  }

  private locate(name: string): Located {
    const known = this.located.get(name) ?? locateClass(name, this.index)
    this.located.set(name, known)
    return known
  }

  private wasFound(name: string): boolean {
    if (!this.base) return false
    const known = this.before.get(name) ?? isAutoloaded(name, this.base)
    this.before.set(name, known)
    return known
  }

  sitesIn(path: RepoPath): readonly ClassSite[] {
    const facts = this.index.factsOf(path)
    const own = new Set(facts?.guards)
    return strongestUses(facts?.uses ?? []).map(use => {
      const verdict = this.verdict(use.name, own, path)
      const isLoaded = use.how === 'instanceof' || ('path' in verdict && verdict.path === path)
      return { path, use, verdict: isLoaded ? forgiven(verdict) : verdict }
    })
  }

  private verdict(name: string, own: ReadonlySet<string>, from: RepoPath): ClassVerdict {
    const known = this.locate(name)
    const counts = known.kind !== 'found' || known.path === from || !this.isStub(name, known.path)
    const located = counts ? known : locateUndeclared(name, this.index)
    if (located.kind === 'found' || located.kind === 'provided' || located.kind === 'optional') return located
    const lower = name.toLowerCase()
    if (own.has(lower)) return { kind: 'optional', why: 'the file asks whether it exists' }
    const broken = this.brokenByChange(located, name)
    if (broken) return broken
    if (this.index.guards.has(lower)) return { kind: 'optional', why: 'the project asks whether it exists' }
    return located.kind === 'absent' ? { kind: 'unknown', why: located.why } : located
  }

  /** What the autoloader found before and does not find now is broken, whatever else may load it. */
  private brokenByChange(located: Located, name: string): ClassVerdict | undefined {
    const wasFound = () => this.wasFound(name) && !this.isNewlyForeign(name)
    switch (located.kind) {
      case 'case':
        return wasFound() ? { kind: 'case', path: located.path, wanted: located.wanted } : undefined
      case 'absent':
      case 'missing':
        return wasFound() ? missing(located, 'transition') : undefined
      default:
        return undefined
    }
  }

  /**
   * Declarations for editors (`_ide_helper.php`) lie in the tree and are never run. Before the change the autoloader brought
   * the class from elsewhere while this file declared it too: had it been run, PHP would have refused the second one.
   */
  private isStub(name: string, path: RepoPath): boolean {
    const { index, base } = this
    if (!base || index.looksAt(name, path) || index.isMapped(path) || index.isIncluded(path)) return false
    const before = base.declarationsOf(name).find(declaration => declaration.path === path)
    if (!before || before.declared.conditional) return false
    const was = locateClass(name, base)
    return was.kind === 'found' && was.path !== path && base.looksAt(name, was.path)
  }

  /** The change brings a package that may have the class: it moved there. */
  private isNewlyForeign(name: string): boolean {
    const key = ({ package: owner, prefix }: { package: string; prefix: string }) => `${owner} ${prefix}`
    const before = new Set(this.base?.foreignTo(name).map(key))
    return this.index.foreignTo(name).some(foreign => !before.has(key(foreign)))
  }

  loadsFrom(path: RepoPath): readonly ClassLoad[] {
    const targets = new Map<RepoPath, ClassLoad>()
    for (const use of this.index.factsOf(path)?.uses ?? []) {
      const located = this.locate(use.name)
      if (located.kind !== 'found' || located.path === path) continue
      const known = targets.get(located.path)
      if (!known || (isSure(use) && !isSure(known.use)))
        targets.set(located.path, { from: path, to: located.path, use })
    }
    return [...targets.values()]
  }
}

/** It loads the class whenever its file runs. */
function isSure({ how, when }: ClassUse): boolean {
  return when === 'always' && how !== 'mention' && how !== 'instanceof'
}

/** Another spelling does no harm where the class is loaded already, or never will be by this use. */
function forgiven(verdict: ClassVerdict): ClassVerdict {
  return verdict.kind === 'case' && verdict.weak ? { kind: 'found', path: verdict.path } : verdict
}

function edgeFact(use: ClassUse): EdgeFact {
  return { scope: use.when === 'function' ? 1 : 0, block: -1, ...(isSure(use) ? {} : { mayNotRun: true as const }) }
}

function missing(located: Extract<Located, { kind: 'absent' | 'missing' }>, proof: 'transition'): ClassVerdict {
  const { tried, nearest, fault } = located
  return { kind: 'missing', proof, tried, ...(nearest ? { nearest } : {}), ...(fault ? { fault } : {}) }
}

/** One for each class: the first of the strongest. `X::class` loads nothing. */
function strongestUses(uses: readonly ClassUse[]): readonly ClassUse[] {
  const best = new Map<string, ClassUse>()
  for (const use of uses) {
    const known = best.get(use.name)
    if (!known || STRENGTH[use.how] > STRENGTH[known.how]) best.set(use.name, use)
  }
  return [...best.values()].filter(({ how }) => how !== 'mention')
}

function hasKey(path: RepoPath, key: string, index: ClassIndex): boolean {
  const facts = index.factsOf(path)
  if (facts?.declared.some(({ name }) => name === key)) return true
  if (facts?.uses.some(({ name, how }) => name === key && how !== 'mention')) return true
  const entries = index.manifests.find(manifest => manifest.path === path)?.entries ?? []
  return entries.some(({ kind, prefix, written }) => [kind, prefix, written].join(' ') === key)
}
