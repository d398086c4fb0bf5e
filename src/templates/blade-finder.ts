import { baseNameOf, directoryOf, joinPath, type RepoPath } from '../model/path.ts'
import type { TemplateUse } from '../model/template-use.ts'
import { isTestPath, isVendorPath } from '../resolve/files/places.ts'
import { componentFiles } from './component-files.ts'
import { fileAt } from './folders.ts'
import {
  type AbsentName,
  isElsewhere,
  isHealthy,
  type LookedUp,
  NOT_KNOWN,
  type TemplateTree,
  type Turnout,
} from './template-tree.ts'
import { DEFAULT_FOLDER, ViewFolders } from './view-folders.ts'

/** Illuminate\View\FileViewFinder, in its order; then what well-known packages add. */
const EXTENSIONS = [
  'blade.php',
  'php',
  'css',
  'html',
  'antlers.html',
  'antlers.php',
  'twig',
  'html.twig',
  'latte',
  'md',
]
/** Blade with another extension (`antlers.html`) is registered by packages that are not in the tree. */
const USUAL = 3

/** Finds Blade's views and components as the application that a file belongs to does. */
export class BladeFinder {
  private readonly tree: TemplateTree
  private readonly turnouts = new Map<string, Turnout>()
  private readonly folders: ViewFolders
  private readonly extensions: ReadonlySet<string>
  private readonly aliases: ReadonlySet<string>

  /** `usual`: extensions of views that are healthy, in the tree or in the one that it is compared with. */
  constructor(tree: TemplateTree, usual: ReadonlySet<string>) {
    this.tree = tree
    this.extensions = usual
    this.folders = new ViewFolders(tree)
    this.aliases = new Set([...tree.facts.values()].flatMap(({ aliases }) => aliases ?? []))
  }

  look(name: string, from: RepoPath): LookedUp {
    const at = name.indexOf('::')
    if (at >= 0) return this.namespaced(name.slice(0, at), name.slice(at + 2), from)
    const root = this.folders.rootOf(from)
    if (root === undefined) return NOT_KNOWN
    const absent = (folders: readonly string[]) => this.absent(folders, name, root)
    const choices = this.folders.choices(root, from)
    const found = inChoices(choices, folders => this.inFolders(folders, name), absent)
    if (found) return found
    const instead = absent(this.folders.of(root))
    const path = this.alike(name, root)
    return path ? { kind: 'found', path, certain: false, instead } : instead
  }

  lookForComponent(name: string, from: RepoPath): LookedUp {
    const at = name.indexOf('::')
    const root = this.folders.rootOf(from)
    if (root === undefined || this.aliases.has(name)) return NOT_KNOWN
    const prefix = at < 0 ? '' : name.slice(0, at)
    const registered = this.folders.registered('blade-component', prefix, root)
    if (at >= 0 && registered.length === 0) return NOT_KNOWN
    const files = componentFiles(at < 0 ? name : name.slice(at + 2))
    // The application's class comes first, and takes its view by name (ComponentTagCompiler::componentClass).
    const [own] =
      at < 0 ? files.classes.flatMap(file => fileAt(joinPath(root, 'app'), file, this.tree.index) ?? []) : []
    if (own) return { kind: 'found', path: own, certain: true }
    const below = at < 0 ? this.folders.choices(root, from).map(inComponents) : [[]]
    const choices = below.map(folders => [...folders, ...registered])
    const [view = ''] = files.views
    const absent = (folders: readonly string[]) => absentFrom(folders.map(folder => joinPath(folder, view)))
    const found = inChoices(choices, folders => this.firstOf(folders, files.views), absent)
    if (found) return found
    const [path] = files.classes.flatMap(file => this.tree.index.withTail(file)).filter(path => !isTestPath(path))
    if (path && at < 0) return { kind: 'found', path, certain: true }
    return absent([...new Set(choices.flat())])
  }

  private namespaced(namespace: string, rest: string, from: RepoPath): LookedUp {
    const root = this.folders.rootOf(from)
    const registered = this.folders.registered('blade', namespace, root)
    if (registered.length === 0) return NOT_KNOWN
    const published = (root === undefined ? [] : this.folders.of(root)).map(folder => `${folder}/vendor/${namespace}`)
    const absent = () => absentFrom(triedIn(registered, rest))
    return inChoices([[...published, ...registered]], folders => this.inFolders(folders, rest), absent) ?? absent()
  }

  private absent(folders: readonly string[], name: string, root: string): AbsentName {
    const turnout = this.turnoutOf(root)
    if (isElsewhere(turnout)) return NOT_KNOWN
    const isApplication = this.folders.isApplication(root)
    const sure = !isApplication || !isHealthy(turnout) ? 'no' : this.folders.isOpen(root) ? 'votes' : 'exact'
    return { kind: 'absent', tried: triedIn(folders, name), sure }
  }

  private inFolders(folders: readonly string[], name: string): RepoPath | undefined {
    for (const folder of folders) {
      const path = this.withKnownExtension(folder, name) ?? this.withUsualExtension(folder, name)
      if (path) return path
    }
    return undefined
  }

  private firstOf(folders: readonly string[], files: readonly string[]): RepoPath | undefined {
    for (const folder of folders) {
      for (const file of files) {
        const path = fileAt(folder, file, this.tree.index)
        if (path) return path
      }
    }
    return undefined
  }

  /** Where not all folders are known, one of them may be above a view whose path ends so. */
  private alike(name: string, root: string): RepoPath | undefined {
    if (!this.folders.isOpen(root)) return undefined
    const [path] = EXTENSIONS.flatMap(extension => this.tree.index.withTail(`${slashed(name)}.${extension}`))
    return path
  }

  private withKnownExtension(folder: string, name: string): RepoPath | undefined {
    for (const extension of EXTENSIONS) {
      const path = fileAt(folder, `${slashed(name)}.${extension}`, this.tree.index)
      if (path) return path
    }
    return undefined
  }

  /** With an extension that other views have too: a package makes it known to the finder. */
  private withUsualExtension(folder: string, name: string): RepoPath | undefined {
    const path = joinPath(folder, slashed(name))
    const start = `${baseNameOf(path)}.`
    return this.tree.index
      .filesIn(directoryOf(path))
      .find(file => baseNameOf(file).startsWith(start) && this.extensions.has(baseNameOf(file).slice(start.length)))
  }

  private turnoutOf(root: string): Turnout {
    const known = this.turnouts.get(root)
    if (known) return known
    const names = new Set<string>()
    for (const [path, { uses }] of this.tree.facts) {
      if (isVendorPath(path) || isTestPath(path) || this.folders.rootOf(path) !== root) continue
      for (const use of uses) if (votes(use)) names.add(use.names[0] ?? '')
    }
    const folders = this.folders.of(root)
    const found = [...names].filter(name => this.inFolders(folders, name)).length
    const turnout = { found, absent: names.size - found }
    this.turnouts.set(root, turnout)
    return turnout
  }
}

function inComponents(folders: readonly string[]): readonly string[] {
  return folders.map(folder => joinPath(folder, 'components'))
}

function absentFrom(tried: readonly string[]): AbsentName {
  return { kind: 'absent', tried, sure: 'no' }
}

/** Of lists of folders one holds, and nobody knows which. */
function inChoices(
  choices: readonly (readonly string[])[],
  look: (folders: readonly string[]) => RepoPath | undefined,
  absent: (folders: readonly string[]) => AbsentName,
): LookedUp | undefined {
  const path = choices.map(look).find(each => each !== undefined)
  if (path === undefined) return undefined
  const lacking = choices.find(folders => look(folders) === undefined)
  return { kind: 'found', path, certain: true, ...(lacking && { unless: absent(lacking) }) }
}

function votes({ engine, names, optional, soft }: TemplateUse): boolean {
  return engine === 'blade' && names.length === 1 && !optional && !soft && !names[0]?.includes('::')
}

function slashed(name: string): string {
  return name.replaceAll('.', '/')
}

function triedIn(folders: readonly string[], name: string): readonly string[] {
  return folders.map(folder => `${joinPath(folder, slashed(name))}.blade.php`)
}

/** The extensions (all that follows the first dot) that several files below folders of views have. */
export function usualExtensions(tree: TemplateTree): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const path of tree.index.tree.paths) {
    if (!path.includes(`${DEFAULT_FOLDER}/`)) continue
    const base = baseNameOf(path)
    const extension = base.slice(base.indexOf('.') + 1)
    counts.set(extension, (counts.get(extension) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([extension, count]) => (count >= USUAL ? [extension] : [])))
}
