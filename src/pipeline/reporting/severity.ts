import type { Cause, Severity } from '../../model/finding.ts'
import type { PathTest } from '../../model/globs.ts'
import { isSamplePath, isTestPath, isVendorPath } from '../../resolve/files/places.ts'

const WEAKER: Record<Severity, Severity> = { error: 'warning', warning: 'notice', notice: 'notice' }

export interface Surrounding {
  readonly cause: Cause | undefined
  readonly isThirdParty: PathTest
  /** Directories and files that the check was limited to. */
  readonly asked: readonly string[]
}

/**
 * A finding in tests, fixtures, documentation or examples is one step lower; one in third-party code is a notice, unless
 * first-party code caused it. Who asks for `examples/shop` by name takes it for a site, so only what comes after that
 * says that a file is an example.
 */
export function severityAt(path: string, severity: Severity, { cause, isThirdParty, asked }: Surrounding): Severity {
  const foreign = (place: string) => isVendorPath(place) || isThirdParty(place)
  if (foreign(path) && !(cause && !foreign(cause.path))) return 'notice'
  const place = belowAsked(path, asked)
  return isTestPath(place) || isSamplePath(place) ? WEAKER[severity] : severity
}

function belowAsked(path: string, asked: readonly string[]): string {
  const around = asked.filter(directory => path.startsWith(`${directory}/`))
  return path.slice(Math.max(0, ...around.map(directory => directory.length + 1)))
}
