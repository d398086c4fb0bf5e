import type { Cause, Severity } from '../model/finding.ts'
import type { PathTest } from '../model/globs.ts'
import { isSamplePath, isTestPath, isVendorPath } from '../resolve/places.ts'

const WEAKER: Record<Severity, Severity> = { error: 'warning', warning: 'notice', notice: 'notice' }

/**
 * A finding in tests, fixtures, documentation or examples is one step lower; one in third-party code is a notice, unless
 * first-party code caused it.
 */
export function severityAt(
  path: string,
  severity: Severity,
  cause: Cause | undefined,
  isThirdParty: PathTest,
): Severity {
  const foreign = (place: string) => isVendorPath(place) || isThirdParty(place)
  if (foreign(path) && !(cause && !foreign(cause.path))) return 'notice'
  return isTestPath(path) || isSamplePath(path) ? WEAKER[severity] : severity
}
