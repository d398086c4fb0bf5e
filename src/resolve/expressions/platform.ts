import type { Expr } from '../../php/expressions/expression.ts'

/** The oldest PHP that a site is taken to run on, as PHP_VERSION_ID counts. */
const OLDEST = 70000

/**
 * What a test of PHP's own version says on every server that a site is taken to run on; undefined where servers differ
 * or the test asks for something else.
 */
export function versionTruth(test: Expr): boolean | undefined {
  const asked = versionTest(test)
  if (!asked) return undefined
  switch (asked.op) {
    case '<':
    case 'lt':
      return asked.version <= OLDEST ? false : undefined
    case '<=':
    case 'le':
      return asked.version < OLDEST ? false : undefined
    case '>=':
    case 'ge':
      return asked.version <= OLDEST ? true : undefined
    case '>':
    case 'gt':
      return asked.version < OLDEST ? true : undefined
    default:
      return undefined
  }
}

/**
 * Guard 9: a branch for certain versions, systems, extensions or SAPIs, whose file other servers need not have. What
 * runs wherever it is *not* Windows or *not* the command line runs on every server, and is no such branch.
 */
export function isForSomePlatforms(test: Expr, truth: boolean): boolean {
  if (versionTest(test)) return versionTruth(test) === undefined
  if (test.kind === 'call') return test.names.at(-1) === 'extension_loaded' || (!truth && asksForExtension(test))
  if (test.kind !== 'compare') return false
  return /^[!=]==?$/.test(test.op) && test.op.startsWith('=') === truth && [test.left, test.right].some(namesPlatform)
}

/** Functions that each PHP has that a site is taken to run on, of those that old code asks for. */
const ALWAYS_THERE =
  /^(?:spl_autoload_(?:un)?register|spl_object_hash|password_(?:hash|verify)|hash_equals|random_(?:bytes|int)|array_column|hex2bin|http_response_code)$/i

/** Functions of extensions by the beginning of their names, which no other code uses for its own. */
const OF_AN_EXTENSION =
  /^(?:(?:ctype|curl|gmp|iconv|imap|json|ldap|libxml|mb|mcrypt|mysqli?|openssl|pcntl|pg|posix|simplexml|socket|sodium|sqlite|xml_parser|xmlrpc)_|gz(?:compress|deflate|encode|inflate|open|uncompress)$)/i

/** True for `function_exists('f')` where PHP itself has f; undefined where servers differ or f is somebody's own. */
export function builtinTruth(test: Expr): boolean | undefined {
  return ALWAYS_THERE.test(functionAskedFor(test)) ? true : undefined
}

function asksForExtension(test: Expr): boolean {
  return OF_AN_EXTENSION.test(functionAskedFor(test))
}

function functionAskedFor(test: Expr): string {
  const [name] = test.kind === 'call' && test.names.at(-1) === 'function_exists' ? test.args : []
  return name?.value.kind === 'literal' ? name.value.value.replace(/^\\/, '') : ''
}

interface VersionTest {
  readonly op: string
  readonly version: number
}

const MIRRORED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' }

function versionTest(test: Expr): VersionTest | undefined {
  if (test.kind === 'call' && test.names.at(-1) === 'version_compare') {
    const [asked, version, op] = test.args.map(arg => arg.value)
    return asked && isVersion(asked) && op?.kind === 'literal' ? versioned(op.value, version) : undefined
  }
  if (test.kind !== 'compare' || MIRRORED[test.op] === undefined) return undefined
  if (isComparison(test.left) && test.right.kind === 'number' && test.right.value === 0)
    return versioned(test.op, test.left.args[1]?.value)
  if (isVersion(test.left)) return versioned(test.op, test.right)
  return isVersion(test.right) ? versioned(MIRRORED[test.op] ?? '', test.left) : undefined
}

/** `version_compare(PHP_VERSION, '5.3.0') >= 0`, the form without an operator. */
function isComparison(expr: Expr): expr is Extract<Expr, { kind: 'call' }> {
  if (expr.kind !== 'call' || expr.names.at(-1) !== 'version_compare' || expr.args.length !== 2) return false
  const [asked] = expr.args
  return asked !== undefined && isVersion(asked.value)
}

function isVersion(expr: Expr): boolean {
  if (expr.kind === 'call') return expr.names.at(-1) === 'phpversion' && expr.args.length === 0
  return expr.kind === 'constant' && /^PHP_(?:MAJOR_)?VERSION(?:_ID)?$/.test(expr.names.at(-1) ?? '')
}

function versioned(op: string, version: Expr | undefined): VersionTest | undefined {
  if (version?.kind === 'number') return { op, version: version.value < 100 ? version.value * 10000 : version.value }
  if (version?.kind !== 'literal') return undefined
  const [, major, minor = '0', patch = '0'] = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(version.value) ?? []
  if (major === undefined) return undefined
  return { op, version: Number(major) * 10000 + Number(minor) * 100 + Number(patch) }
}

/** `PHP_OS`, `php_sapi_name()`, or a plain function of one: `strtoupper(substr(PHP_OS, 0, 3))`. */
function namesPlatform(expr: Expr): boolean {
  if (expr.kind === 'constant') return /^PHP_(?:OS(?:_FAMILY)?|SAPI)$/.test(expr.names.at(-1) ?? '')
  if (expr.kind !== 'call') return false
  return /^php_(?:sapi_name|uname)$/.test(expr.names.at(-1) ?? '') || expr.args.some(arg => namesPlatform(arg.value))
}
