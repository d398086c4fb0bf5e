import { at, listAt, parseObject } from './json-fields.ts'
import type { ForeignPrefix } from './manifest.ts'

/** The prefixes of the packages in a composer.lock or a vendor/composer/installed.json; undefined where it is neither. */
export function parsePackages(text: string): readonly ForeignPrefix[] | undefined {
  const root = parseObject(text)
  if (root === undefined) return undefined
  const packages = Array.isArray(root) ? root : [...listAt(root, 'packages'), ...listAt(root, 'packages-dev')]
  return packages.flatMap(prefixesOf)
}

function prefixesOf(item: unknown): readonly ForeignPrefix[] {
  const name = at(item, 'name')
  const autoload = at(item, 'autoload')
  if (typeof name !== 'string') return []
  const prefixes = ['psr-4', 'psr-0'].flatMap(kind => Object.keys(Object(at(autoload, kind))))
  // A class map tells no names: they will begin as the package's does.
  const mapped = at(autoload, 'classmap') === undefined ? [] : [`${name.split('/')[0] ?? ''}\\`]
  return [...prefixes, ...mapped].map(prefix => ({ prefix: prefix.replace(/^\\+/, ''), package: name.toLowerCase() }))
}
