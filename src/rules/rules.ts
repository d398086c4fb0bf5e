import { autoloadMismatch } from './autoload-mismatch.ts'
import { caseMismatch } from './case-mismatch.ts'
import { exposedSource } from './exposed-source.ts'
import { malformedInclude } from './malformed-include.ts'
import { missingAutoload } from './missing-autoload.ts'
import { missingClass } from './missing-class.ts'
import { missingInclude } from './missing-include.ts'
import { missingPath } from './missing-path.ts'
import { missingRequire } from './missing-require.ts'
import { missingTemplate } from './missing-template.ts'
import { notDeployed } from './not-deployed.ts'
import type { Rule } from './rule.ts'
import { suspiciousExtension } from './suspicious-extension.ts'
import { suspiciousName } from './suspicious-name.ts'
import { unresolvedRequire } from './unresolved-require.ts'
import { unusedSuppression } from './unused-suppression.ts'

/** Every rule, strongest first: of several findings at one place the first in this order stays. */
export const rules: readonly Rule[] = [
  malformedInclude,
  caseMismatch,
  notDeployed,
  missingRequire,
  missingInclude,
  missingTemplate,
  missingPath,
  missingAutoload,
  missingClass,
  autoloadMismatch,
  unresolvedRequire,
  suspiciousExtension,
  exposedSource,
  suspiciousName,
  unusedSuppression,
]
