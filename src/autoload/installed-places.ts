import { locationOfType } from './installer-types.ts'
import { at, listAt, parseObject } from './json-fields.ts'

/** What Composer was told about the project in a directory, as text; `lock` is undefined where there is none. */
export interface InstalledInput {
  readonly manifest: string
  readonly lock: string | undefined
  /** The directories right below this one, relative to the project; names alone. */
  directoriesIn(directory: string): readonly string[]
}

interface Package {
  readonly vendor: string
  readonly name: string
  readonly type: string
  /** `extra.installer-name`. */
  readonly folder: string | undefined
}

/** Code of the project's own that only goes through Composer: custom types, and path repositories. */
const OWN_TYPE = /-custom-|^metapackage$/

/**
 * The directories outside of vendor in which Composer puts code of others, relative to the project, without a slash at
 * the end; a part may be `*`. With a lock these are the places of its packages, by `extra.installer-paths` or else by the
 * default of their type. Without one, all that `installer-paths` names.
 */
export function installedPlaces(input: InstalledInput): readonly string[] {
  const paths = Object.entries(Object(at(at(parseObject(input.manifest), 'extra'), 'installer-paths')))
  const templates = paths.map(([path, names]): Template => ({ path: tidyPath(path), names: textsOf(names) }))
  const root = input.lock === undefined ? undefined : parseObject(input.lock)
  const places = root === undefined ? templates.flatMap(wholeTemplate) : packagesOf(root).flatMap(placesOfPackage)
  return [...new Set(places.filter(isSafe))].sort()

  function placesOfPackage(item: Package): readonly string[] {
    const own = templates.find(({ names }) => names.some(name => selects(name, item)))
    const template = own?.path ?? locationOfType(item.type)
    return template === undefined ? [] : fill(template, item, input)
  }
}

interface Template {
  readonly path: string
  readonly names: readonly string[]
}

function packagesOf(root: unknown): readonly Package[] {
  return [...listAt(root, 'packages'), ...listAt(root, 'packages-dev')].flatMap(item => {
    const [vendor = '', name] = textOf(at(item, 'name')).split('/')
    const type = textOf(at(item, 'type'))
    if (name === undefined || OWN_TYPE.test(type) || at(at(item, 'dist'), 'type') === 'path') return []
    return [{ vendor, name, type, folder: textOf(at(at(item, 'extra'), 'installer-name')) || undefined }]
  })
}

/** As composer/installers chooses: by the package's name, its type or its vendor. */
function selects(pattern: string, { vendor, name, type }: Package): boolean {
  return pattern === `${vendor}/${name}` || pattern === `type:${type}` || pattern === `vendor:${vendor}`
}

function fill(template: string, { vendor, name, type, folder }: Package, input: InstalledInput): readonly string[] {
  const path = template.replaceAll('{$vendor}', vendor).replaceAll('{$type}', type)
  if (!path.includes('{$name}')) return [path]
  if (folder !== undefined) return [path.replaceAll('{$name}', folder)]
  const start = path.lastIndexOf('/', path.indexOf('{$name}')) + 1
  const plain = path.replaceAll('{$name}', name)
  // Some types take a prefix off the name, or write it in another case.
  const alike = input
    .directoriesIn(path.slice(0, Math.max(start - 1, 0)))
    .filter(directory => isAlike(directory, name, type))
  return path.slice(start) === '{$name}'
    ? [plain, ...alike.map(directory => path.slice(0, start) + directory)]
    : [plain]
}

function isAlike(directory: string, name: string, type: string): boolean {
  const words =
    type
      .split('-')
      .filter(word => /^\w+$/.test(word))
      .join('|') || '$.'
  const short = name.replace(new RegExp(`^(?:(?:${words})[-_])+|(?:[-_](?:${words}))+$`, 'gi'), '')
  const squeezed = directory.replace(/[-_]/g, '').toLowerCase()
  return [name, short].some(other => other.replace(/[-_]/g, '').toLowerCase() === squeezed)
}

function wholeTemplate({ path, names }: Template): readonly string[] {
  return names.every(name => OWN_TYPE.test(name)) ? [] : [path.replace(/\{\$\w+\}/g, '*')]
}

/** No place is the project itself, above it, or a pattern that somebody else wrote. */
function isSafe(place: string): boolean {
  return (
    /^[\w@. -]+(?:\/(?:[\w@. -]+|[\w-]*\*[\w-]*))*$/.test(place) && !place.split('/').some(part => /^\.+$/.test(part))
  )
}

function tidyPath(path: string): string {
  return path.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '')
}

function textsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter(item => typeof item === 'string')
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
