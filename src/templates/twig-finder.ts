import { directoryOf, foldersAbove, joinPath, type RepoPath } from '../model/path.ts'
import type { TemplateUse } from '../model/template-use.ts'
import { isTestPath, isVendorPath } from '../resolve/files/places.ts'
import { fileAt, insideTree } from './folders.ts'
import { type Registration, registrationsOf } from './registrations.ts'
import {
  type AbsentName,
  isElsewhere,
  isHealthy,
  type LookedUp,
  NOT_KNOWN,
  type TemplateTree,
  type Turnout,
} from './template-tree.ts'
import { bundleFolders, extensionFolders } from './twig-bundles.ts'
import { type TwigName, twigNameOf } from './twig-name.ts'

/** What Symfony's own TwigBridge brings, without a namespace. */
const BROUGHT = /^(?:form|bootstrap|foundation|tailwind)_\w*layout\.html\.twig$/
/** So many names of a namespace must be found below one folder for it to count as the namespace's. */
const WITNESSES = 3

/** Where the folders are guessed: a bare name may be one of a registry (Drupal's), not of a folder. */
function isTelling({ path }: TwigName, { found }: Turnout): boolean {
  return found >= 10 && path.includes('/')
}

interface Folders {
  readonly known: readonly string[]
  /** Names were found there. */
  readonly inferred: readonly string[]
  /** There are others, which are not known. */
  readonly open: boolean
}

/** Finds Twig's templates: in the folders that settings and bundles give, and in those where most names are found. */
export class TwigFinder {
  private readonly tree: TemplateTree
  private readonly folders = new Map<string, Folders>()
  private readonly turnouts = new Map<string, Turnout>()
  /** Of Drupal. */
  private readonly extensions: ReadonlyMap<string, readonly string[]>
  private readonly bundles: ReadonlyMap<string, readonly string[]>
  private readonly registrations: readonly Registration[]
  private readonly opens: boolean
  private readonly before: TwigFinder | undefined
  private names: ReadonlyMap<string, ReadonlySet<string>> | undefined

  /** `before`: of the tree before the change. */
  constructor(tree: TemplateTree, before?: TwigFinder) {
    this.tree = tree
    this.before = before
    this.extensions = extensionFolders(tree)
    this.bundles = bundleFolders(tree)
    this.registrations = registrationsOf(tree)
    this.opens = [...tree.facts.values()].some(({ opens }) => opens?.includes('twig'))
  }

  look(written: string, from: RepoPath): LookedUp {
    const name = twigNameOf(written)
    if (!isPlainPath(name.path) || (name.namespace === '' && BROUGHT.test(name.path))) return NOT_KNOWN
    const root = this.rootOf(from)
    const folders = this.foldersOf(name.namespace, root)
    const all = [...folders.known, ...folders.inferred]
    for (const folder of all) {
      const path = fileAt(folder, name.path, this.tree.index)
      if (path) return { kind: 'found', path, certain: true }
    }
    const isClosed = folders.known.length > 0 && !folders.open
    const absent = this.absent(name, { root, all, isClosed })
    return (isClosed ? undefined : this.alike(name, from, absent)) ?? absent
  }

  private absent(name: TwigName, at: { root: string; all: readonly string[]; isClosed: boolean }): AbsentName {
    const turnout = this.turnoutOf(name.namespace, at.root)
    if (isElsewhere(turnout)) return NOT_KNOWN
    const tried = at.all.map(folder => joinPath(folder, name.path))
    const says = isHealthy(turnout) && /\.\w+$/.test(name.path)
    const sure = !says ? 'no' : at.isClosed ? 'exact' : isTelling(name, turnout) ? 'votes' : 'no'
    return { kind: 'absent', tried, sure }
  }

  /** A file whose path ends so: where the loader's folders are not known, it may be the one. */
  private alike({ namespace, path }: TwigName, from: RepoPath, instead: AbsentName): LookedUp | undefined {
    const all = this.tree.index.withTail(path).filter(each => !isTestPath(each) || isTestPath(from))
    const near = all.find(each => from.startsWith(each.slice(0, -path.length)))
    const [found] = near ? [near] : all
    if (!found) return undefined
    const certain = namespace === '' && path.includes('/') && near !== undefined
    return certain ? { kind: 'found', path: found, certain } : { kind: 'found', path: found, certain, instead }
  }

  private foldersOf(namespace: string, root: string): Folders {
    const key = `${root}\0${namespace}`
    const known = this.folders.get(key)
    if (known) return known
    const folders = this.findFolders(namespace, root)
    this.folders.set(key, folders)
    return folders
  }

  private findFolders(namespace: string, root: string): Folders {
    const settings = this.tree.twigSettings.get(root)
    const configured = settings?.folders.filter(folder => (folder.namespace ?? '') === namespace) ?? []
    const inside = configured.flatMap(({ path }) => insideTree(path) ?? []).filter(path => this.isFolder(path))
    const own = namespace === '' ? this.rootFolders(root) : this.bundleFolders(namespace, root)
    const extension = this.extensions.get(namespace) ?? []
    const known = [...new Set([...inside, ...this.registered(namespace), ...own, ...extension])]
    const foreign = configured.length > inside.length
    const isSupposed = own.length > 0 && !own.some(path => this.isFolder(path))
    // Modules such as Components add folders to them.
    const open =
      foreign ||
      isSupposed ||
      extension.length > 0 ||
      settings?.open === true ||
      (namespace === '' && (this.opens || !this.isSymfony(root)))
    const inferred = known.length > 0 && !open ? [] : this.inferred(namespace).filter(folder => !known.includes(folder))
    return { known, inferred, open }
  }

  /** Where most names were found before the change, they are looked for after it. */
  private inferred(namespace: string): readonly string[] {
    const before = this.before?.witnessed(namespace).filter(folder => this.isFolder(folder)) ?? []
    return [...new Set([...this.witnessed(namespace), ...before])]
  }

  private rootFolders(root: string): readonly string[] {
    if (!this.isSymfony(root)) return []
    const names = this.tree.twigSettings.get(root)?.usesDefault === false ? [] : ['templates']
    return [...names, 'app/Resources/views'].map(name => joinPath(root, name)).filter(path => this.isFolder(path))
  }

  /** Overrides first, as Symfony looks them up; they alone make no namespace known. */
  private bundleFolders(namespace: string, root: string): readonly string[] {
    const own = this.bundles.get(namespace) ?? []
    if (own.length === 0) return []
    const overrides = [`templates/bundles/${namespace}Bundle`, `app/Resources/${namespace}Bundle/views`]
    return [...overrides.map(name => joinPath(root, name)).filter(path => this.isFolder(path)), ...own]
  }

  private registered(namespace: string): readonly string[] {
    return this.registrations
      .filter(
        ({ folder }) => folder.engine === 'twig' && (folder.namespace ?? '') === namespace && folder.anchor === 'file',
      )
      .flatMap(({ by, folder }) => insideTree(joinPath(directoryOf(by), folder.path)) ?? [])
  }

  private isFolder(path: string): boolean {
    return this.tree.index.isDirectory(path)
  }

  private rootOf(path: string): string {
    return foldersAbove(path).find(folder => this.isSymfony(folder)) ?? ''
  }

  private isSymfony(folder: string): boolean {
    const { paths } = this.tree.index.tree
    return ['config/bundles.php', 'symfony.lock', 'app/AppKernel.php'].some(name =>
      paths.has(joinPath(folder, name) as RepoPath),
    )
  }

  /** The folders below which several names of a namespace are found; for a namespace, the one that has most of them. */
  private witnessed(namespace: string): readonly string[] {
    const names = this.namesOf(namespace)
    const counts = new Map<string, number>()
    for (const name of names) {
      for (const path of this.tree.index.withTail(name)) {
        const folder = path.slice(0, Math.max(0, path.length - name.length - 1))
        counts.set(folder, (counts.get(folder) ?? 0) + 1)
      }
    }
    const strong = [...counts].filter(([, count]) => count >= WITNESSES).sort(([, one], [, other]) => other - one)
    if (namespace === '') return strong.map(([folder]) => folder)
    const [best] = strong
    return best && best[1] * 5 >= names.size * 3 ? [best[0]] : []
  }

  /** The distinct names of a namespace that plain uses give. */
  private namesOf(namespace: string): ReadonlySet<string> {
    this.names ??= namesByNamespace(this.tree)
    return this.names.get(namespace) ?? new Set()
  }

  private turnoutOf(namespace: string, root: string): Turnout {
    const key = `${root}\0${namespace}`
    const known = this.turnouts.get(key)
    if (known) return known
    const { known: given, inferred } = this.foldersOf(namespace, root)
    const names = [...this.namesOf(namespace)]
    const found = names.filter(name => [...given, ...inferred].some(folder => fileAt(folder, name, this.tree.index)))
    const turnout = { found: found.length, absent: names.length - found.length }
    this.turnouts.set(key, turnout)
    return turnout
  }
}

function namesByNamespace(tree: TemplateTree): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>()
  for (const [path, { uses }] of tree.facts) {
    if (isVendorPath(path) || isTestPath(path)) continue
    for (const use of uses.filter(isPlainUse)) {
      const { namespace, path: rest } = twigNameOf(use.names[0] ?? '')
      if (!isPlainPath(rest) || BROUGHT.test(rest)) continue
      const group = names.get(namespace)
      if (group) group.add(rest)
      else names.set(namespace, new Set([rest]))
    }
  }
  return names
}

function isPlainUse({ engine, names, optional, soft }: TemplateUse): boolean {
  return engine === 'twig' && names.length === 1 && !optional && !soft
}

function isPlainPath(path: string): boolean {
  return path !== '' && path.split('/').every(part => part !== '' && part !== '.' && part !== '..')
}
