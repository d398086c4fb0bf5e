import type { TemplateFolder } from '../model/template-use.ts'
import { anchoredPath } from '../php/tokens/anchored-path.ts'
import type { SourceToken } from '../php/tokens/source-tokens.ts'
import { argumentsAt, elementsOf, isMark, literalAt, type TokenRange } from '../php/tokens/token-arguments.ts'
import { calleeAt } from './callee.ts'

interface Registering {
  readonly engine: TemplateFolder['engine']
  readonly folder: number
  /** Index of the namespace or prefix. */
  readonly namespace?: number
  /** Without a namespace: what it adds could hold any view. */
  readonly opens?: true
}

/** By the name of the method, in lower case: Illuminate\View\FileViewFinder, ServiceProvider, Twig's FilesystemLoader. */
const REGISTERING: ReadonlyMap<string, Registering> = new Map<string, Registering>(
  Object.entries({
    loadviewsfrom: { engine: 'blade', folder: 0, namespace: 1 },
    addnamespace: { engine: 'blade', folder: 1, namespace: 0 },
    prependnamespace: { engine: 'blade', folder: 1, namespace: 0 },
    replacenamespace: { engine: 'blade', folder: 1, namespace: 0 },
    addlocation: { engine: 'blade', folder: 0, opens: true },
    prependlocation: { engine: 'blade', folder: 0, opens: true },
    anonymouscomponentpath: { engine: 'blade-component', folder: 0, namespace: 1 },
    'new filesystemloader': { engine: 'twig', folder: 0 },
    'new twig_loader_filesystem': { engine: 'twig', folder: 0 },
    addpath: { engine: 'twig', folder: 0, namespace: 1 },
    prependpath: { engine: 'twig', folder: 0, namespace: 1 },
  }),
)

/** Laravel's helpers, by the folder below the application's root that they stand for. */
const HELPERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    base_path: '',
    app_path: 'app',
    resource_path: 'resources',
    public_path: 'public',
    database_path: 'database',
  }),
)

export interface RegisteredFolders {
  readonly folders: readonly TemplateFolder[]
  /** Engines to whose loaders folders are added that are not known. */
  readonly opens: readonly ('blade' | 'twig')[]
}

/** The folders of templates that PHP code makes known, and whether it makes others known to Blade's finder. */
export function registeredFolders(tokens: readonly SourceToken[]): RegisteredFolders {
  const found = tokens.map((token, at) =>
    token.kind === 'word' && isMark(tokens[at + 1], '(') ? registeredAt(tokens, at) : NOTHING,
  )
  const named = tokens.flatMap(({ value = '' }) => OPENING_NAMES.get(value) ?? [])
  const opens = [...new Set([...named, ...found.flatMap(each => each.opens)])]
  return { folders: found.flatMap(({ folders }) => folders), opens }
}

/** A setting of Laravel, and a method that a compiler pass of Symfony calls by its name. */
const OPENING_NAMES: ReadonlyMap<string, 'blade' | 'twig'> = new Map([
  ['view.paths', 'blade'],
  ['addPath', 'twig'],
])
/** Symfony's ContainerBuilder and ContainerConfigurator: settings of TwigBundle in code. */
const SETTING_UP = /(?:prependextensionconfig|loadfromextension|->extension)$/

const NOTHING: RegisteredFolders = { folders: [], opens: [] }

function registeredAt(tokens: readonly SourceToken[], at: number): RegisteredFolders {
  const callee = calleeAt(tokens, at)
  if (SETTING_UP.test(callee)) return setUp(tokens, at)
  const isMethod = /(?:->|::)/.test(callee)
  const shape = REGISTERING.get(isMethod ? callee.replace(/^.*(?:->|::)/, '') : callee)
  if (!shape || isMethod === callee.startsWith('new ')) return NOTHING
  const { args } = argumentsAt(tokens, at + 1)
  const folder = args[shape.folder]
  const namespace = shape.namespace === undefined ? undefined : args[shape.namespace]
  const name = namespace && literalAt(tokens, namespace)?.value
  if (!folder || (namespace && name === undefined)) return { folders: [], opens: shape.opens ? ['blade'] : [] }
  const known = folderPaths(tokens, folder)
  const folders = known.map(path => ({ engine: shape.engine, ...path, ...(name !== undefined && { namespace: name }) }))
  return { folders, opens: shape.opens && folders.length === 0 ? ['blade'] : [] }
}

/** A literal array without folders opens nothing. */
function setUp(tokens: readonly SourceToken[], at: number): RegisteredFolders {
  const [extension, settings] = argumentsAt(tokens, at + 1).args
  if (!extension || !settings || literalAt(tokens, extension)?.value !== 'twig') return NOTHING
  const isLiteral = elementsOf(tokens, settings) !== undefined
  const names = tokens.slice(settings.from, settings.to).map(({ value }) => value)
  return isLiteral && !names.includes('paths') && !names.includes('default_path')
    ? NOTHING
    : { folders: [], opens: ['twig'] }
}

/** One folder or a list of them; what is not anchored is left out. */
export function folderPaths(
  tokens: readonly SourceToken[],
  range: TokenRange,
): readonly Pick<TemplateFolder, 'anchor' | 'path'>[] {
  return (elementsOf(tokens, range) ?? [range]).flatMap((element): Pick<TemplateFolder, 'anchor' | 'path'>[] => {
    const found = anchoredPath(tokens, element)
    if (!found) return []
    if (found.anchor === 'file') return [{ anchor: 'file', path: found.path }]
    const below = HELPERS.get(found.anchor)
    return below === undefined ? [] : [{ anchor: 'root', path: `${below}/${found.path}` }]
  })
}
