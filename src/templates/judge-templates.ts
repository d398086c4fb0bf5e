import { compileGlobs } from '../model/globs.ts'
import { baseNameOf, isRepoPath, type RepoPath } from '../model/path.ts'
import type { Settings } from '../model/settings.ts'
import type { TemplateUse } from '../model/template-use.ts'
import { nearestPath } from '../resolve/files/nearest.ts'
import { isTestPath, isVendorPath } from '../resolve/files/places.ts'
import type { TemplateSite } from '../resolve/verdicts/project.ts'
import type { Resolution } from '../resolve/verdicts/resolution.ts'
import { Finders } from './finders.ts'
import type { FoundName, TemplateTree } from './template-tree.ts'

export interface TemplateBase {
  readonly tree: TemplateTree
  /** Base path to head path. */
  readonly renames: ReadonlyMap<RepoPath, RepoPath>
  /** A composer.json is not what it was. */
  readonly packagesChanged: boolean
}

/** Gives every use of a template in a tree its verdict; sorted by path, then source order. */
export function judgeTemplates(
  head: TemplateTree,
  settings: Pick<Settings, 'assumeExists'>,
  base?: TemplateBase,
): readonly TemplateSite[] {
  const before = base && new Finders(base.tree)
  const judge = new Judge({
    head,
    finders: new Finders(head, before),
    isAssumed: compileGlobs(settings.assumeExists),
    before: base && before && new Before(base, before),
    isChosen: [...head.facts].some(([path, { chooses }]) => chooses && !isTestPath(path)),
  })
  return [...head.facts.keys()].sort().flatMap(path => (isVendorPath(path) ? [] : judge.sitesOf(path)))
}

/** What the base tree knew of the names. */
class Before {
  private readonly finders: Finders
  /** Head path to base path. */
  private readonly origins: ReadonlyMap<RepoPath, RepoPath>
  private readonly renames: ReadonlyMap<RepoPath, RepoPath>
  private readonly used: ReadonlySet<string>
  /** A package may bring a component that was taken away here. */
  readonly packagesChanged: boolean
  private readonly paths: ReadonlySet<RepoPath>

  constructor({ tree, renames, packagesChanged }: TemplateBase, finders: Finders) {
    this.finders = finders
    this.renames = renames
    this.packagesChanged = packagesChanged
    this.paths = tree.index.tree.paths
    this.origins = new Map([...renames].map(([from, to]) => [to, from]))
    this.used = new Set(
      [...tree.facts.values()].flatMap(({ uses }) => uses.flatMap(({ names }) => names.map(name => name))),
    )
  }

  /** Where it was, in the base tree. */
  found(use: TemplateUse & { surely?: true }, path: RepoPath): RepoPath | undefined {
    const from = this.origins.get(path) ?? path
    for (const name of use.names) {
      const looked = this.finders.look(name, use, from)
      if (looked.kind === 'found' && looked.certain) return looked.path
    }
    return undefined
  }

  /** Under every choice of folders that the settings have. */
  foundSurely(use: TemplateUse, path: RepoPath): boolean {
    return this.found({ ...use, surely: true }, path) !== undefined
  }

  had(path: RepoPath): boolean {
    return this.paths.has(path)
  }

  /** Where the change put a file of the base tree. */
  movedTo(path: RepoPath): RepoPath | undefined {
    return this.renames.get(path)
  }

  /** A name that was there, in whatever file, and was not found even then tells nothing about this change. */
  wasUsed({ names }: TemplateUse): boolean {
    return names.every(name => this.used.has(name))
  }
}

interface Judging {
  readonly head: TemplateTree
  readonly finders: Finders
  readonly isAssumed: (path: string) => boolean
  readonly before: Before | undefined
  /** Code of the project chooses which template is loaded for an attribute. */
  readonly isChosen: boolean
}

class Judge {
  private readonly parts: Judging

  constructor(parts: Judging) {
    this.parts = parts
  }

  sitesOf(path: RepoPath): readonly TemplateSite[] {
    const facts = this.parts.head.facts.get(path)
    const asked = new Set(facts?.asked)
    return (facts?.uses ?? []).map(use => ({
      path,
      use,
      resolution: use.names.some(name => asked.has(name))
        ? this.resolve({ ...use, optional: true }, path)
        : this.resolve(use, path),
    }))
  }

  private resolve(use: TemplateUse, path: RepoPath): Resolution {
    const guessed = use.names.map(name => this.parts.finders.look(name, use, path))
    const found = guessed.find(each => each.kind === 'found')
    if (found?.kind === 'found' && !this.isOutdone(found, use, path)) return { kind: 'found', paths: [found.path] }
    const looked = found
      ? use.names.map(name => this.parts.finders.look(name, { ...use, surely: true }, path))
      : guessed
    if (use.optional) return { kind: 'optional', why: 'the code copes with an absent template' }
    const absent = looked.filter(each => each.kind === 'absent')
    const tried = [...new Set(absent.flatMap(each => each.tried))]
    if (tried.length === 0 || absent.some(each => each.tried.length === 0)) return UNKNOWN
    const provided = this.provided(tried)
    return provided ?? this.missing(use, path, { tried, sure: absent.map(({ sure }) => sure) })
  }

  /**
   * It is not there under settings that had it before. Or it only ends alike, and cannot be what the name means now: it stood
   * there already when the name had its template elsewhere, or that was put into a folder below its own, which changes its
   * name.
   */
  private isOutdone(found: FoundName, use: TemplateUse, path: RepoPath): boolean {
    const { before } = this.parts
    if (!before) return false
    if (found.certain) return found.unless !== undefined && before.foundSurely(use, path)
    const { path: alike } = found
    const was = before.found(use, path)
    if (was === undefined) return false
    if (isBelowSameFolder(alike, was)) return true
    const to = before.movedTo(was)
    // It may have been put into another folder of the loader.
    return before.had(alike) && (to === undefined || baseNameOf(to) !== baseNameOf(was))
  }

  private missing(
    use: TemplateUse,
    path: RepoPath,
    { tried, sure }: { tried: readonly string[]; sure: readonly ('exact' | 'votes' | 'no')[] },
  ): Resolution {
    const { before } = this.parts
    const was = before?.found(use, path)
    if (was !== undefined && use.engine === 'blade-component' && before?.packagesChanged) return UNKNOWN
    if (was !== undefined) {
      return { ...this.missingAt(this.startingAt(was, tried), path, before?.movedTo(was)), proof: 'transition' }
    }
    if (use.soft || this.mayBeAnother(use) || sure.includes('no') || before?.wasUsed(use)) return UNKNOWN
    const missing = this.missingAt(tried, path)
    return sure.includes('votes') ? { ...missing, proof: 'votes', weak: true } : { ...missing, proof: 'exact' }
  }

  private mayBeAnother({ attribute }: TemplateUse): boolean {
    return attribute === true && this.parts.isChosen
  }

  /** Where it was is where it is missed. */
  private startingAt(was: RepoPath, tried: readonly string[]): readonly string[] {
    const isGone = !this.parts.head.index.tree.paths.has(was)
    return isGone ? [was, ...tried.filter(each => each !== was)] : tried
  }

  private missingAt(tried: readonly string[], path: RepoPath, movedTo?: RepoPath) {
    const { index } = this.parts.head
    const nearest =
      movedTo ??
      tried.map(each => index.inAnotherCase(each)[0] ?? nearestPath(each, index, path)).find(each => each !== undefined)
    return { kind: 'missing', tried, ...(nearest !== undefined && { nearest }) } as const
  }

  private provided(tried: readonly string[]): Resolution | undefined {
    const { isAssumed, head } = this.parts
    if (tried.some(isAssumed)) return { kind: 'provided', why: 'the settings say that it exists' }
    if (head.index.tree.built) return undefined
    for (const path of tried) {
      const absence = isRepoPath(path) ? head.index.tree.absence(path) : undefined
      if (absence?.kind === 'ignored') return { kind: 'provided', why: `ignored by ${absence.source}:${absence.line}` }
    }
    return undefined
  }
}

/** Without the end that they have in common, `alike` lies below `was`. */
function isBelowSameFolder(alike: RepoPath, was: RepoPath): boolean {
  const [one, other] = [alike.split('/'), was.split('/')]
  while (one.length > 0 && one.at(-1) === other.at(-1)) {
    one.pop()
    other.pop()
  }
  return one.length > other.length && other.every((part, at) => part === one[at])
}

const UNKNOWN: Resolution = { kind: 'unknown', why: 'where templates are looked for is not known' }
