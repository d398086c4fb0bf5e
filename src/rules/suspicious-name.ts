import { baseNameOf, directoryOf, extensionOf, type RepoPath } from '../model/path.ts'
import { DEPLOYED_EXTENSIONS } from './deployed-extensions.ts'
import { nameTwins, type Twin } from './name-twins.ts'
import type { Draft, Rule, RuleContext } from './rule.ts'
import { visibleName } from './visible-name.ts'

/** A name that one system keeps and another changes, refuses, or shows as something else. */
export const suspiciousName: Rule = {
  id: 'suspicious-name',
  severity: 'warning',
  summary: 'A name that does not survive every file system, or does not show what it is.',
  *project(context) {
    const places = namesOf(context)
    for (const [name, path] of places) {
      const fault = faultOf(baseNameOf(name))
      if (fault !== undefined) yield draftOf(path, name, fault)
    }
    for (const twin of nameTwins(places.keys(), name => isNew(name, context))) yield draftOfTwin(twin, places)
  },
}

/**
 * Every file and directory, with the path at which it is reported: of a directory the first file below it, if possible
 * one that both sides of a comparison have, so that it stays the same while others come and go.
 */
function namesOf({ project, other }: RuleContext): Map<string, RepoPath> {
  const places = new Map<string, RepoPath>()
  const paths = [...project.tree.paths].sort()
  const old = other === undefined ? [] : paths.filter(path => other.tree.paths.has(path))
  for (const path of [...old, ...paths]) {
    for (let name: string = path; name !== '' && !places.has(name); name = directoryOf(name)) places.set(name, path)
  }
  return places
}

function isNew(name: string, { other }: RuleContext): boolean {
  return other !== undefined && !other.tree.paths.has(name as RepoPath)
}

/** Bidi controls, zero-width characters that no script needs, and what breaks a line. */
const DECEPTIVE = /[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u

/** Most names end in one of these, and hold nothing that has to be looked for. */
const PLAIN = /^[ -~]*[\w)\]-]$/

function faultOf(base: string): string | undefined {
  if (PLAIN.test(base)) return undefined
  if (/[\udc80-\udcff]/u.test(base)) return 'is not valid UTF-8: systems that keep names as text refuse or change it'
  if (/\p{Cc}/u.test(base)) return 'holds a control character'
  if (DECEPTIVE.test(base)) return 'holds an invisible character that changes how it reads'
  if (/\s$/u.test(base))
    return 'ends in a space: Windows drops it, and nothing that asks for the name without it finds it'
  if (base.endsWith('.') && !isSlippedExtension(base)) return 'ends in a dot, which Windows drops'
  return undefined
}

/** Those are for `suspicious-extension`. */
function isSlippedExtension(base: string): boolean {
  return DEPLOYED_EXTENSIONS.includes(extensionOf(base.replace(/\.+$/, '')))
}

function draftOf(path: RepoPath, name: string, fault: string): Draft {
  const kind = name === path ? 'name' : 'directory name'
  return { path, key: baseNameOf(name), message: `The ${kind} ${visibleName(baseNameOf(name))} ${fault}` }
}

function draftOfTwin({ name, twin, differs }: Twin, places: ReadonlyMap<string, RepoPath>): Draft {
  const path = places.get(name) as RepoPath
  const kind = name === path ? 'names' : 'directories'
  const names = `${visibleName(name)} and ${visibleName(twin)}`
  const where = differs === 'case' ? 'Windows and macOS keep only one of them' : 'macOS keeps only one of them'
  return { path, key: baseNameOf(name), message: `The ${kind} ${names} differ only in ${differs}: ${where}` }
}
