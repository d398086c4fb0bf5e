import { directoryOf, foldersAbove, joinPath, type RepoPath } from '../model/path.ts'
import type { TemplateFolder } from '../model/template-use.ts'
import { insideTree } from './folders.ts'
import { type Registration, registrationsOf } from './registrations.ts'
import type { TemplateTree } from './template-tree.ts'

export const DEFAULT_FOLDER = 'resources/views'

interface KnownFolders {
  readonly all: readonly string[]
  readonly choices: readonly (readonly string[])[]
}

/** Where Laravel applications look for their views. `root` is always that of an application; folders are from the tree's. */
export class ViewFolders {
  private readonly tree: TemplateTree
  private readonly known = new Map<string, KnownFolders>()
  private readonly registrations: readonly Registration[]
  /** Something in the tree adds folders that are not known. */
  private readonly opens: boolean

  constructor(tree: TemplateTree) {
    this.tree = tree
    this.registrations = registrationsOf(tree)
    this.opens = [...tree.facts.values()].some(({ opens }) => opens?.includes('blade'))
  }

  /** The application around a file: where `artisan` stands, else where the default folder does. */
  rootOf(path: RepoPath): string | undefined {
    const above = foldersAbove(path)
    return above.find(folder => this.isApplication(folder)) ?? above.find(folder => this.hasViews(folder))
  }

  isApplication(folder: string): boolean {
    return this.tree.index.tree.paths.has(joinPath(folder, 'artisan') as RepoPath)
  }

  private hasViews(folder: string): boolean {
    return this.tree.index.isDirectory(joinPath(folder, DEFAULT_FOLDER))
  }

  /** There are folders that are not known. */
  isOpen(root: string): boolean {
    return this.opens || this.tree.viewSettings.get(root)?.open === true
  }

  /** In the order in which they are looked through; of all choices where the settings have several. */
  of(root: string): readonly string[] {
    return this.foldersOf(root).all
  }

  /**
   * The lists of which one holds while the code in `from` runs. A view in a folder that only some of them have is not
   * shown under the others.
   */
  choices(root: string, from: RepoPath): readonly (readonly string[])[] {
    const { choices } = this.foldersOf(root)
    if (choices.length < 2) return choices
    const around = foldersAbove(from).find(folder => choices.some(choice => choice.includes(folder)))
    return around === undefined ? choices : choices.filter(choice => choice.includes(around))
  }

  registered(engine: TemplateFolder['engine'], namespace: string, root = ''): readonly string[] {
    return this.registrations
      .filter(({ folder }) => folder.engine === engine && (folder.namespace ?? '') === namespace)
      .flatMap(
        ({ by, folder }) => insideTree(joinPath(folder.anchor === 'file' ? directoryOf(by) : root, folder.path)) ?? [],
      )
  }

  private foldersOf(root: string): KnownFolders {
    const known = this.known.get(root)
    if (known) return known
    const settings = this.tree.viewSettings.get(root)
    const configured = settings?.folders.map(({ path }) => path) ?? []
    const choices = (settings?.choices ?? [configured]).map(choice => this.withOthers(choice, root))
    const folders = { all: [...new Set(choices.flat())], choices }
    this.known.set(root, folders)
    return folders
  }

  private withOthers(configured: readonly string[], root: string): readonly string[] {
    const inside = configured.flatMap(path => insideTree(path) ?? [])
    const usesDefault = this.tree.viewSettings.get(root)?.usesDefault !== false
    const byDefault = usesDefault ? [joinPath(root, DEFAULT_FOLDER)] : []
    return [...new Set([...inside, ...byDefault, ...this.registered('blade', '', root)])]
  }
}
