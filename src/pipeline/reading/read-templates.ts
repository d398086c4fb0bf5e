import type { FileTree } from '../../model/file-tree.ts'
import { baseNameOf, directoryOf, foldersAbove, joinPath, type RepoPath } from '../../model/path.ts'
import type { Settings } from '../../model/settings.ts'
import type { TemplateFacts } from '../../model/template-use.ts'
import type { FactsStore } from '../../php/facts-store.ts'
import { isPhpFile } from '../../php/is-php.ts'
import { isVendorPath } from '../../resolve/files/places.ts'
import type { TreeIndex } from '../../resolve/files/tree-index.ts'
import { extractTemplates, type TemplateLanguage } from '../../templates/extract-templates.ts'
import type { ConfiguredFolders, TemplateTree } from '../../templates/template-tree.ts'
import { parentTheme } from '../../templates/theme-header.ts'
import { viewSettings } from '../../templates/view-settings.ts'
import { readAside } from './read-aside.ts'
import { readOrNothing } from './read-or-nothing.ts'

export interface TemplateReading {
  readonly index: TreeIndex
  /** The other tree of a comparison: what either has is looked for in both. */
  readonly other: FileTree | undefined
  readonly settings: Settings
  readonly store: FactsStore | undefined
  readonly signal: AbortSignal | undefined
}

/** Reads what a tree says about templates; undefined where it has none, so that nothing is read. */
export async function readTemplates(reading: TemplateReading): Promise<TemplateTree | undefined> {
  const { index, other } = reading
  const { tree } = index
  const [blade, twig] = [/\.blade\.php$/, /\.twig$/].map(name => hasFile(name, tree) || (other && hasFile(name, other)))
  const themes = await readThemes(tree)
  if (!blade && !twig && themes.size === 0) return undefined
  const languageOf = languages(reading, { isWhole: Boolean(blade || twig), themes })
  const facts = new Map<RepoPath, TemplateFacts>()
  for await (const [path, found] of readAside(reading, { name: 'templates', kindOf: languageOf, extract })) {
    if (found.templates) facts.set(path, found.templates)
  }
  const viewSettings = blade ? await readViewSettings(tree) : new Map()
  return { index, facts, themes, viewSettings, twigSettings: twig ? await readTwigSettings(tree) : new Map() }
}

function hasFile(name: RegExp, { paths }: FileTree): boolean {
  for (const path of paths) if (name.test(path)) return true
  return false
}

function extract(source: string, language: TemplateLanguage) {
  return { templates: extractTemplates(source, language) }
}

/** In what language a file is read; undefined for one that is not. */
function languages(
  { settings }: TemplateReading,
  { isWhole, themes }: { isWhole: boolean; themes: ReadonlyMap<string, string> },
): (path: RepoPath) => TemplateLanguage | undefined {
  return path => {
    if (isVendorPath(path)) return undefined
    if (path.endsWith('.twig')) return 'twig'
    if (path.endsWith('.blade.php')) return 'blade'
    if (!isPhpFile(path, settings.phpExtensions)) return undefined
    return isWhole || foldersAbove(path).some(folder => themes.has(folder)) ? 'php' : undefined
  }
}

async function text(tree: FileTree, path: RepoPath): Promise<string | undefined> {
  const bytes = tree.entry(path).kind === 'file' ? await readOrNothing(tree, path) : undefined
  return bytes && Buffer.from(bytes).toString('latin1')
}

async function readThemes(tree: FileTree): Promise<ReadonlyMap<string, string>> {
  const themes = new Map<string, string>()
  for (const path of tree.paths) {
    if (baseNameOf(path) !== 'style.css') continue
    const folder = directoryOf(path)
    const isTheme = ['functions.php', 'index.php'].some(name => tree.paths.has(joinPath(folder, name) as RepoPath))
    const parent = isTheme ? parentTheme((await text(tree, path)) ?? '') : undefined
    if (parent !== undefined) themes.set(folder, parent)
  }
  return themes
}

async function readViewSettings(tree: FileTree): Promise<ReadonlyMap<string, ConfiguredFolders>> {
  const found = new Map<string, ConfiguredFolders>()
  for (const path of tree.paths) {
    if (!/(?:^|\/)config\/view\.php$/i.test(path) || isVendorPath(path)) continue
    const folder = directoryOf(path)
    const root = foldersAbove(path).find(above => tree.paths.has(joinPath(above, 'artisan') as RepoPath))
    const source = await text(tree, path)
    if (source !== undefined && root !== undefined) found.set(root, viewSettings(source, { root, folder }))
  }
  return found
}

const TWIG_SETTINGS =
  /(?:^|\/)(?:config\/(?:packages\/(?:[\w-]+\/)?)?twig\.(?:ya?ml|php|xml)|app\/config\/config\w*\.ya?ml)$/

async function readTwigSettings(tree: FileTree): Promise<ReadonlyMap<string, ConfiguredFolders>> {
  const found = new Map<string, ConfiguredFolders>()
  for (const path of [...tree.paths].sort()) {
    const match = isVendorPath(path) ? null : TWIG_SETTINGS.exec(path)
    const source = match ? await text(tree, path) : undefined
    if (!match || source === undefined) continue
    const root = path.slice(0, match.index)
    const settings = /ya?ml$/.test(path) ? await readYaml(source, root) : UNREAD
    found.set(root, merged(found.get(root), settings))
  }
  return found
}

/** Few have any, and the parser of YAML is large. */
async function readYaml(source: string, root: string): Promise<ConfiguredFolders> {
  const { twigSettings } = await import('../../templates/twig-settings.ts')
  return twigSettings(source, root)
}

/** Settings in PHP or XML are not followed. */
const UNREAD: ConfiguredFolders = { folders: [], usesDefault: true, open: true }

function merged(one: ConfiguredFolders | undefined, other: ConfiguredFolders): ConfiguredFolders {
  if (!one) return other
  return {
    folders: [...one.folders, ...other.folders],
    usesDefault: one.usesDefault && other.usesDefault,
    open: one.open || other.open,
  }
}
