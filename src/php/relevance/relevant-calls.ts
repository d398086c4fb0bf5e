import { isCallableReference } from '../expressions/callbacks.ts'
import type { Arg, Expr } from '../expressions/expression.ts'
import { calledNames } from '../expressions/path-like.ts'
import { isWriter } from '../scan/trigger-words.ts'

const always: ReadonlySet<string> = new Set([
  'chdir',
  'set_include_path',
  'spl_autoload_register',
  'ini_set',
  'ini_alter',
])

const callers: ReadonlySet<string> = new Set([
  'array_map',
  'array_walk',
  'array_walk_recursive',
  'call_user_func',
  'call_user_func_array',
  'forward_static_call',
  'forward_static_call_array',
  'func_get_args',
  'iterator_apply',
  'register_shutdown_function',
  'usort',
  'spl_autoload_register',
])

/** Functions that a variable is often handed to and that do not change it. */
const harmless: ReadonlySet<string> = new Set(
  `file_exists is_file is_readable is_writable is_dir is_link filemtime filesize fileperms realpath dirname basename
  pathinfo trim rtrim ltrim str_replace str_ireplace substr substr_count strlen strpos stripos strrpos strstr strrchr
  strtolower strtoupper ucfirst ucwords lcfirst explode implode join sprintf printf vsprintf in_array array_key_exists
  array_keys array_values array_merge array_unique array_filter array_map array_search array_slice array_diff
  array_intersect array_reverse array_flip array_combine count sizeof defined define constant is_array is_string is_null
  is_object is_int is_numeric is_bool is_callable function_exists class_exists method_exists property_exists intval
  strval boolval floatval md5 sha1 crc32 hash serialize unserialize json_encode json_decode htmlspecialchars htmlentities
  urlencode rawurlencode strcmp strcasecmp strncmp strncasecmp str_repeat str_pad nl2br addslashes stripslashes
  file_get_contents file readfile glob scandir opendir unlink mkdir rmdir chmod error_log trigger_error
  get_class get_object_vars var_dump print_r var_export str_contains str_starts_with str_ends_with substr_replace
  version_compare is_a is_subclass_of gettype array_pad range max min round extension_loaded php_sapi_name
  stream_resolve_include_path preg_quote preg_replace preg_split spl_object_hash number_format date strtr strtotime`
    .split(/\s+/)
    .filter(Boolean),
)

/**
 * Calls that are facts whatever they are given: chdir, set_include_path, ini_set('include_path'), autoloader
 * registration, writers (guard 8), and calls of wanted names, directly or as a callback.
 */
export function isRelevantCall(call: Expr, wanted: ReadonlySet<string>): boolean {
  const names = calledNames(call)
  const name = names.at(-1) ?? ''
  if (call.kind === 'call' && always.has(name)) return !name.startsWith('ini_') || setsIncludePath(call)
  if (isWriter(name)) return name !== 'fopen' || call.kind !== 'call' || opensForWriting(call)
  if (wanted.size === 0) return false
  if (call.kind === 'new') return call.class.kind === 'name' && isWanted(call.class.name, wanted)
  if (names.some(each => isWanted(each, wanted))) return true
  return call.kind === 'call' && callers.has(name) && call.args.some(arg => namesWanted(arg.value, wanted))
}

/** By its whole name, or without its namespace. */
export function isWanted(name: string, wanted: ReadonlySet<string>): boolean {
  return wanted.has(name) || wanted.has(name.slice(name.lastIndexOf('\\') + 1))
}

function namesWanted(value: Expr, wanted: ReadonlySet<string>): boolean {
  if (value.kind === 'array') return value.items.some(item => namesWanted(item.value, wanted))
  if (isCallableReference(value)) return calledNames(value).some(name => isWanted(name, wanted))
  if (value.kind !== 'literal') return false
  const name = value.value.toLowerCase()
  return isWanted(name.slice(name.lastIndexOf(':') + 1), wanted)
}

function setsIncludePath(call: Expr & { kind: 'call' }): boolean {
  const [name] = call.args
  return name?.value.kind !== 'literal' || name.value.value.toLowerCase() === 'include_path'
}

function opensForWriting(call: Expr & { kind: 'call' }): boolean {
  const [, mode] = call.args
  return mode?.value.kind !== 'literal' || /[waxc+]/.test(mode.value.value)
}

/** What may get another value in the call because the parameter may be by reference. */
export function exposedArguments(call: Expr): readonly Arg[] {
  if (!('args' in call)) return []
  return call.kind === 'call' && harmless.has(call.names.at(-1) ?? '') ? [] : call.args
}
