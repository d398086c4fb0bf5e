import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'rolldown'
import license from 'rollup-plugin-license'
import { extractorDigest } from './scripts/extractor-digest.mjs'
import { rulePages } from './scripts/rule-pages.mjs'
import { sourceDigest } from './scripts/source-digest.mjs'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))

const entries = { index: 'src/index.ts', cli: 'src/cli/bin.ts', action: 'src/action/bin.ts' }
const input = Object.fromEntries(Object.entries(entries).filter(([, path]) => existsSync(path)))

/** Licences that allow a copy inside dist. Another one fails the build: look at the package before adding it here. */
const ALLOWED_LICENCES = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0'])

/** Packages that data in src was made from (scripts/known-extensions.mjs): the bundler cannot see them. */
const DATA_FROM = ['mime-db', 'linguist-languages']

function dataPackage(name) {
  const folder = new URL(`node_modules/${name}/`, import.meta.url)
  const { version, license } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'))
  return { name, version, license, licenseText: readFileSync(new URL('LICENSE', folder), 'utf8') }
}

function describeLicence({ name, version, license, licenseText }) {
  return `${name} ${version} (${license})\n\n${(licenseText ?? '').replaceAll('\r\n', '\n').trim()}\n`
}

function licencesFile(bundled) {
  const dependencies = [...bundled, ...DATA_FROM.map(dataPackage)]
  for (const { name, license } of dependencies) {
    if (!ALLOWED_LICENCES.has(license))
      throw new Error(`${name} has the licence ${license}, which is not allowed in dist`)
  }
  const texts = dependencies.map(describeLicence).sort()
  return `Parts of these packages are in this folder.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`
}

/** The texts are kept until the folder has been cleaned and written: the licence plugin itself writes too early. */
function licences() {
  let text = ''
  function output(dependencies) {
    text = licencesFile(dependencies)
  }
  const collect = license({ thirdParty: { multipleVersions: true, output } })
  const emit = {
    name: 'licences-file',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: text })
    },
  }
  return [collect, emit]
}

/** The JSON schemas of what users read and write. */
function schemas() {
  const sources = ['src/report/report.schema.json', 'src/config/config.schema.json']
  return {
    name: 'schemas',
    generateBundle() {
      for (const path of sources) {
        const source = readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')
        this.emitFile({ type: 'asset', fileName: basename(path), source })
      }
    },
  }
}

const EAGER = [/^import phpParser from 'php-parser'$/m, /\bnew phpParser\.Engine\(/]

/**
 * php-parser is loaded by the first file that needs it: to load it takes as long as to read some hundred files, and most
 * checks meet none. An import would load it at once, and one that waits for it cannot stand in the middle of reading.
 */
function lazyPhpParser() {
  return {
    name: 'lazy-php-parser',
    transform(code, id) {
      if (!/[\\/]src[\\/]php[\\/]parse[\\/]parse\.ts$/.test(id)) return null
      if (!EAGER.every(pattern => pattern.test(code))) throw new Error(`${id} uses php-parser in another way`)
      const [imported, used] = EAGER
      const typed = code.replace(imported, "import type phpParser from 'php-parser'")
      return { code: typed.replace(used, "new (require('php-parser').Engine)("), map: null }
    },
  }
}

const SHEBANG = '#!/usr/bin/env node\n'

/** `dist/cli.js` can be started by its name. */
function executable(fileName) {
  return {
    name: 'executable',
    renderChunk(code, chunk) {
      if (chunk.fileName !== fileName || code.startsWith('#!')) return null
      return { code: SHEBANG + code, map: null }
    },
    writeBundle({ dir }, bundle) {
      if (fileName in bundle) chmodSync(`${dir}/${fileName}`, 0o755)
    },
  }
}

/**
 * What a check loads, station by station: each is one chunk, since a file that is loaded costs more than its text. A module
 * belongs to the first station that reaches it by imports alone, and to none when nothing but that station's root does.
 */
const STATIONS = [
  { name: 'start', roots: ['src/cli/bin.ts'] },
  { name: 'asking', roots: ['src/cli/git-ahead.ts'] },
  { name: 'range', roots: ['src/cli/commands/choose-ranges.ts', 'src/action/guard.ts'] },
  { name: 'opening', roots: ['src/cli/commands/run-check.ts'] },
]

/** Other beginnings that a module may be shared with. */
const OTHERS = [
  'src/index.ts',
  'src/action/bin.ts',
  'src/action/inputs.ts',
  'src/action/check-change.ts',
  'src/action/tell.ts',
  'src/cli/args/help.ts',
  'src/cli/commands/run-artifact.ts',
  'src/cli/commands/with-open-run.ts',
  'src/run/engine.ts',
]

const reached = new Map()

/** Everything that a module imports, without what it loads later. */
function reach(root, context) {
  const known = reached.get(root)
  if (known !== undefined) return known
  const found = new Set()
  reached.set(root, found)
  const start = fileURLToPath(new URL(root, import.meta.url))
  if (context.getModuleInfo(start) === null)
    throw new Error(`${root} is not in the build: name what stands in its place`)
  for (const waiting = [start]; waiting.length > 0; ) {
    const id = waiting.pop()
    if (found.has(id)) continue
    found.add(id)
    waiting.push(...(context.getModuleInfo(id)?.importedIds ?? []))
  }
  return found
}

function stationOf(id, context) {
  const roots = [...STATIONS.flatMap(station => station.roots), ...OTHERS]
  if (roots.filter(root => reach(root, context).has(id)).length < 2) return null
  return STATIONS.find(station => station.roots.some(root => reach(root, context).has(id)))?.name ?? null
}

export default defineConfig({
  input,
  platform: 'node',
  // Its main file is UMD, which cannot be bundled.
  resolve: { alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' } },
  transform: {
    define: {
      DEPLOY_GUARD_VERSION: JSON.stringify(version),
      DEPLOY_GUARD_EXTRACTOR: JSON.stringify(extractorDigest()),
      DEPLOY_GUARD_SOURCES: JSON.stringify(sourceDigest()),
      DEPLOY_GUARD_RULE_PAGES: JSON.stringify(rulePages()),
    },
  },
  plugins: [...licences(), schemas(), lazyPhpParser(), executable('cli.js')],
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    minify: false,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    codeSplitting: {
      groups: [{ name: stationOf, test: /[\\/]src[\\/]|[\\/]node_modules[\\/]/ }],
      includeDependenciesRecursively: false,
    },
  },
})
