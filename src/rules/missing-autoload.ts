import type { FileTree } from '../model/file-tree.ts'
import type { Severity } from '../model/finding.ts'
import { displayName, type RepoPath } from '../model/path.ts'
import type { AutoloadFault } from '../resolve/verdicts/class-sites.ts'
import { className } from './class-name.ts'
import type { Draft, Rule } from './rule.ts'

/** A path of composer.json that is not there (getcomposer.org, "The composer.json schema", autoload). */
export const missingAutoload: Rule = {
  id: 'missing-autoload',
  severity: 'error',
  summary: 'composer.json, or a committed vendor/composer, names an autoload path that is not there.',
  *project({ project, other }) {
    for (const fault of project.autoload?.faults ?? []) yield draftOf(fault, other?.tree)
  },
}

function draftOf(fault: AutoloadFault, other: FileTree | undefined): Draft {
  const { path, span, written, wanted, twin, nearest } = fault
  const near = twin ?? nearest
  const severity = severityOf(fault, other !== undefined && has(other, wanted))
  return {
    path,
    span,
    message: `${messageOf(fault)}${hintOf(fault)}`,
    key: keyOf(fault),
    ...(severity ? { severity } : {}),
    target: {
      expression: displayName(written),
      tried: [displayName(wanted)],
      ...(near === undefined ? {} : { nearest: displayName(near) }),
    },
  }
}

/** What identifies an entry inside its file. */
function keyOf({ kind, subject, written }: AutoloadFault): string {
  return [kind, subject, written].join(' ')
}

/** A directory that nobody uses does no harm; one that the change took away was used. */
function severityOf({ weak, dev }: AutoloadFault, wasThere: boolean): Severity | undefined {
  if (weak && !wasThere) return dev ? 'notice' : 'warning'
  return dev ? 'warning' : undefined
}

function has({ paths }: FileTree, wanted: string): boolean {
  if (paths.has(wanted as RepoPath)) return true
  for (const path of paths) if (path.startsWith(`${wanted}/`)) return true
  return false
}

function messageOf({ kind, subject, wanted, path }: AutoloadFault): string {
  const target = displayName(wanted)
  const dumped = !path.endsWith('.json')
  switch (kind) {
    case 'files':
      return `Composer's autoloader requires ${target} at every request, but it does not exist.`
    case 'classmap':
      return dumped
        ? `The class map has ${className(subject)} at ${target}, which does not exist: the map is older than the files.`
        : `Composer reads classes from ${target}, which does not exist: it cannot write its autoloader.`
    case 'bin':
      return `Composer installs ${target} as a command, but it does not exist.`
    default:
      return `The classes of ${className(subject) || 'every prefix'} are looked for in ${target}, which does not exist.`
  }
}

function hintOf({ twin, nearest }: AutoloadFault): string {
  if (twin !== undefined) return ` The file is ${displayName(twin)}: names differ in case on Linux.`
  return nearest === undefined ? '' : ` Did you mean ${displayName(nearest)}?`
}
