import type { Severity } from '../model/finding.ts'
import type { MismatchedFile } from '../resolve/verdicts/class-sites.ts'
import { className } from './class-name.ts'
import type { Draft, Rule } from './rule.ts'

/** A file whose path promises a class that it does not declare (PSR-4, 3; Composer's --strict-psr). */
export const autoloadMismatch: Rule = {
  id: 'autoload-mismatch',
  severity: 'error',
  summary: 'A file below an autoload prefix declares no class of the name that its path promises.',
  *project({ project, comparing }) {
    for (const file of project.autoload?.mismatches ?? []) yield draftOf(file, comparing)
  },
}

function draftOf(file: MismatchedFile, comparing: boolean): Draft {
  const severity = severityOf(file, comparing)
  const { path, span, declared } = file
  return { path, span, message: messageOf(file), key: declared, ...(severity ? { severity } : {}) }
}

/** What nobody loads by that name may be loaded by another way, or not at all. */
function severityOf({ proof }: MismatchedFile, comparing: boolean): Severity | undefined {
  return proof === 'moved' || proof === 'used' || (comparing && proof === 'slip') ? undefined : 'warning'
}

function messageOf({ declared, promised, caseOnly }: MismatchedFile): string {
  const name = className(declared)
  if (promised === undefined) return `This file declares ${name}, but no class is looked for at its path.`
  const how = caseOnly ? 'which differs in case: Linux does not find it' : 'which is not looked for here'
  return `The path of this file promises ${className(promised)}, but it declares ${name}, ${how}.`
}
