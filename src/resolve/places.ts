const TEST_PART =
  /^(?:tests?|__tests__|testing|specs?|phpunit|behat|cypress|e2e|test[-_]?(?:data|suites?|fixtures?)?)$/i
const SAMPLE_PART =
  /^(?:docs?|documentation|examples?|samples?|demos?|fixtures?|stubs?|skeletons?|templates?[-_]dist)$/i
const VENDOR_PART = /^(?:vendor|vendors|node_modules|bower_components|third[-_]?party|thirdparty|3rdparty)$/i

/** True for code that only tests run: a directory of that name, or PHPUnit's file names. */
export function isTestPath(path: string): boolean {
  return (
    parts(path).some(part => TEST_PART.test(part)) || /(?:^|\/)(?:[^/]+Test|test-[^/]+|[^/]+\.spec)\.php$/.test(path)
  )
}

/** True for fixtures, documentation and examples. */
export function isSamplePath(path: string): boolean {
  return parts(path).some(part => SAMPLE_PART.test(part))
}

/** True for code that a package manager or a bundled copy brought. */
export function isVendorPath(path: string): boolean {
  return parts(path).some(part => VENDOR_PART.test(part))
}

function parts(path: string): readonly string[] {
  return path.split('/').slice(0, -1)
}
