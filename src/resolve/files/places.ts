const TEST_DIRECTORY =
  /(?:^|\/)(?:tests?|(?:[a-z0-9]+[-_])+tests|u(?:nit)?tests?|__tests__|testing|specs?|phpunit|behat|cypress|e2e|test[-_]?(?:data|suites?|fixtures?)?)\//i
const TEST_FILE = /^(?:.+Test|test-.+|.+\.spec)\.php$/s
const SAMPLE_DIRECTORY =
  /(?:^|\/)(?:docs?|documentation|(?:examples?|samples?)(?:[-_][a-z0-9]+)?|demos?|fixtures?|stubs?|skeletons?|scaffolds?|templates?[-_]dist|\.(?!well-known\/)[^/]+)\//i
const VENDOR_DIRECTORY =
  /(?:^|\/)(?:vendor|vendors|node_modules|bower_components|third[-_]?party|thirdparty|3rdparty)\//i

/** True for code that only tests run: a directory of that name, or PHPUnit's file names. */
export function isTestPath(path: string): boolean {
  return TEST_DIRECTORY.test(path) || TEST_FILE.test(path.slice(path.lastIndexOf('/') + 1))
}

/** True for fixtures, documentation and examples, and for what is a tool's own (`.github/ci/index.php`). */
export function isSamplePath(path: string): boolean {
  return SAMPLE_DIRECTORY.test(path)
}

/** True for code that a package manager or a bundled copy brought. */
export function isVendorPath(path: string): boolean {
  return VENDOR_DIRECTORY.test(path)
}

const COMMAND_DIRECTORY = /(?:^|\/)(?:s?bin|cli|scripts?|tools?|console|cron(?:jobs?)?|commands?|maintenance|build)\//i

/** True for what is started from a terminal or by cron, in whatever directory that is. */
export function isCommandPath(path: string): boolean {
  return COMMAND_DIRECTORY.test(path) || !path.slice(path.lastIndexOf('/') + 1).includes('.')
}

const SAMPLE_NAME = /(?:^|[-_.])(?:sample|dist|example|default|template|skel)(?:[-_.]|$)/i

/** True for a file that is copied under another name and filled in: `config-sample.php`, `mainfile.dist.php`. */
export function isSampleName(path: string): boolean {
  return SAMPLE_NAME.test(path.slice(path.lastIndexOf('/') + 1))
}
