// Fails when a module imports what its room may not: `node scripts/layers.mjs [folder of the project]`.
// The reasons are in docs/architecture.md, "Who may import whom".
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { parseSync } from '@swc/core'

/** Room → rooms it may import, itself and `model` aside. `types:` allows `import type` only. */
const MAY_IMPORT = {
  model: [],
  tree: [],
  php: [],
  report: [],
  suppress: [],
  fix: ['io'],
  io: [],
  git: ['tree'],
  cache: ['php', 'io'],
  resolve: ['tree', 'php'],
  autoload: ['php', 'resolve'],
  templates: ['php', 'resolve'],
  rules: ['resolve', 'types:php'],
  config: ['rules', 'report'],
  check: ['pipeline', 'tree', 'php', 'resolve', 'templates', 'autoload', 'rules', 'suppress', 'version'],
  pipeline: ['tree', 'php', 'resolve', 'templates', 'autoload', 'rules', 'suppress', 'version', 'types:check'],
  inspect: ['check', 'pipeline', 'tree', 'php', 'resolve', 'rules', 'version'],
  recall: ['check', 'pipeline', 'tree', 'types:php', 'types:cache'],
  version: [],
  index: ['check', 'inspect', 'tree', 'git', 'config', 'rules', 'report', 'suppress', 'fix', 'cache', 'io', 'version'],
  run: ['check', 'inspect', 'tree', 'git', 'config', 'rules', 'report', 'suppress', 'fix', 'cache', 'io', 'version'],
  cli: [
    'run',
    'recall',
    'index',
    'check',
    'inspect',
    'tree',
    'git',
    'config',
    'rules',
    'report',
    'suppress',
    'fix',
    'cache',
    'io',
    'version',
  ],
  action: [
    'run',
    'recall',
    'index',
    'check',
    'tree',
    'git',
    'config',
    'rules',
    'report',
    'suppress',
    'fix',
    'cache',
    'io',
    'version',
  ],
}

/** An evaluation runs through these as the language does: a call has arguments, an argument is a variable, … */
const EVALUATION = ['expressions', 'variables', 'calls', 'classes']

/**
 * Rooms within a room → those of them that they may import, themselves aside; types may come from all. What lies in the
 * room itself may import every one of them, and they may take nothing but types from it.
 */
const WITHIN = {
  php: {
    text: [],
    expressions: [],
    scan: ['text', 'expressions'],
    reader: ['parse', 'scan', 'text'],
    parse: ['reader', 'scan'],
    walk: ['expressions', 'parse', 'text'],
    relevance: ['expressions', 'parse', 'scan', 'text', 'walk'],
    classes: ['scan', 'text'],
    tokens: ['scan', 'text'],
  },
  resolve: {
    values: [],
    files: [],
    builtins: ['values'],
    graph: ['values'],
    ...Object.fromEntries(EVALUATION.map(room => [room, ['values', 'files', 'builtins', 'graph', ...EVALUATION]])),
    search: ['values', 'files', ...EVALUATION],
    guards: ['values', 'files', 'builtins', ...EVALUATION],
    verdicts: ['values', 'files', 'search', 'guards'],
  },
}

/** Everything between tree and Report: no disk, no clock, no network, no process. */
const PURE = [
  'model',
  'php',
  'resolve',
  'templates',
  'autoload',
  'rules',
  'report',
  'suppress',
  'check',
  'pipeline',
  'inspect',
  'recall',
  'version',
  'index',
]
const EFFECTS = ['tree', 'git', 'cache', 'config', 'fix', 'io', 'run', 'cli', 'action']

/** Node module → rooms that may import it. One that is not listed is for rooms with effects. */
const NODE_MODULES = {
  fs: ['tree', 'config', 'cache', 'fix', 'io'],
  child_process: ['git'],
  // A child process inherits variables, and the library's callers do not hand them in.
  process: ['git', 'cli', 'action'],
  console: ['cli', 'action'],
  // Its flags are those of the whole process.
  v8: ['cli', 'action'],
  http: ['action'],
  https: ['action'],
  net: ['action'],
  path: [...EFFECTS, ...PURE],
  crypto: [...EFFECTS, ...PURE],
  util: [...EFFECTS, ...PURE],
  buffer: [...EFFECTS, ...PURE],
}

/** Package → rooms (or files) that may import it. One that is not listed may be imported by nobody. */
const PACKAGES = {
  'php-parser': ['php/parse/parse.ts'],
  minimatch: ['model/globs.ts'],
  'fast-glob': ['tree'],
  ignore: ['tree'],
  valibot: ['config'],
  yaml: ['config', 'templates'],
  'jsonc-parser': ['config', 'autoload'],
  '@actions/core': ['action'],
  '@actions/github': ['action'],
}

const GLOBALS = {
  process: ['cli', 'action'],
  console: ['cli', 'action'],
  Date: EFFECTS,
  performance: EFFECTS,
  fetch: ['git', 'action'],
}

const project = process.argv[2] ?? '.'
const sourceRoot = join(project, 'src')

function violationsOf(path, source) {
  const found = usesOf(parseSync(source, { syntax: 'typescript', target: 'es2023' }))
  const room = roomOf(path)
  const reasons = MAY_IMPORT[room] === undefined ? [`is in no known room (${room})`] : []
  for (const use of found.imports) reasons.push(...reasonsAgainstImport(path, room, use))
  for (const name of found.globals) if (!GLOBALS[name].includes(room)) reasons.push(`uses the global ${name}`)
  return [...new Set(reasons)].map(reason => `src/${path} ${reason}`)
}

/** The folder below src, or the name of a file that lies in src itself. */
function roomOf(path) {
  return path.split('/')[0].replace(/\.ts$/, '')
}

function reasonsAgainstImport(path, room, { specifier, typeOnly }) {
  if (specifier === undefined) return ['imports a name that is only known at run time']
  if (specifier.startsWith('.')) return reasonsAgainstModule(path, room, { specifier, typeOnly })
  const node = nodeModuleOf(specifier)
  const allowed = node === undefined ? (PACKAGES[specifier] ?? []) : (NODE_MODULES[node] ?? EFFECTS)
  return allowed.includes(room) || allowed.includes(path) ? [] : [`imports ${specifier}`]
}

function reasonsAgainstModule(path, room, { specifier, typeOnly }) {
  const target = normalize(join(dirname(path), specifier))
  if (target.startsWith('..')) return [`imports ${specifier}, which is outside src`]
  if (!existsSync(join(sourceRoot, target))) return [`imports ${specifier}, which is not there`]
  const targetRoom = roomOf(target)
  if (targetRoom === room && WITHIN[room]) return typeOnly ? [] : reasonsWithin(path, target, WITHIN[room])
  const allowed = ['model', room, ...(MAY_IMPORT[room] ?? [])]
  if (allowed.includes(targetRoom) || (typeOnly && allowed.includes(`types:${targetRoom}`))) return []
  return [`imports ${relative('.', target)} (${room} may import ${allowed.join(', ')})`]
}

function reasonsWithin(path, target, rooms) {
  const [room, targetRoom] = [innerRoomOf(path), innerRoomOf(target)]
  if (room === targetRoom || room === undefined) return []
  if (rooms[room] === undefined) return [`is in no known room (${room})`]
  if (rooms[room].includes(targetRoom)) return []
  return [`imports ${target} (of its neighbours ${room} may import ${rooms[room].join(', ') || 'none'})`]
}

/** The folder below the room; undefined for what lies in the room itself. */
function innerRoomOf(path) {
  const [, folder, rest] = path.split('/')
  return rest === undefined ? undefined : folder
}

/** `node:fs/promises` and `fs` are `fs`; undefined for a package. */
function nodeModuleOf(specifier) {
  const bare = specifier.replace(/^node:/, '').split('/')[0]
  return specifier.startsWith('node:') || process.getBuiltinModule?.(bare) !== undefined ? bare : undefined
}

/** Every import and every mention of a watched global in a parsed module. */
function usesOf(module) {
  const uses = { imports: [], globals: [] }
  visit(module, uses)
  return uses
}

function visit(node, uses) {
  if (Array.isArray(node)) {
    for (const child of node) visit(child, uses)
    return
  }
  if (node === null || typeof node !== 'object') return
  COLLECT[node.type]?.(node, uses)
  for (const [key, child] of Object.entries(node)) if (!isPlainName(key, child)) visit(child, uses)
}

/** `x.process` and `{ process: 1 }` name a property, not the global. */
function isPlainName(key, child) {
  return (key === 'property' || key === 'key') && child?.type === 'Identifier'
}

const COLLECT = {
  ImportDeclaration: (node, uses) => addImport(node, uses),
  ExportNamedDeclaration: (node, uses) => node.source && addImport(node, uses),
  ExportAllDeclaration: (node, uses) => addImport(node, uses),
  TsImportType: (node, uses) => uses.imports.push({ specifier: node.argument.value, typeOnly: true }),
  TsExternalModuleReference: (node, uses) => uses.imports.push({ specifier: node.expression.value, typeOnly: false }),
  CallExpression: (node, uses) => {
    const called = node.callee.type === 'Import' || node.callee.value === 'require'
    if (called) uses.imports.push({ specifier: literalOf(node.arguments[0]?.expression), typeOnly: false })
  },
  Identifier: (node, uses) => Object.hasOwn(GLOBALS, node.value) && uses.globals.push(node.value),
  MemberExpression: ({ object, property }, uses) => {
    const name = property.value ?? property.expression?.value
    if (object.value === 'globalThis' && Object.hasOwn(GLOBALS, name)) uses.globals.push(name)
  },
}

function literalOf(expression) {
  return expression?.type === 'StringLiteral' ? expression.value : undefined
}

function addImport(node, uses) {
  const named = node.specifiers ?? []
  const eachIsType = named.length > 0 && named.every(specifier => specifier.isTypeOnly)
  uses.imports.push({ specifier: node.source.value, typeOnly: node.typeOnly === true || eachIsType })
}

const files = readdirSync(sourceRoot, { recursive: true }).filter(path => path.endsWith('.ts'))
const violations = files.sort().flatMap(path => violationsOf(path, readFileSync(join(sourceRoot, path), 'utf8')))
for (const violation of violations) console.error(violation)
console.log(`${files.length} modules, ${violations.length} violations`)
if (files.length === 0) console.error('No module was seen: this check would pass whatever is wrong.')
process.exitCode = files.length === 0 || violations.length > 0 ? 1 : 0
