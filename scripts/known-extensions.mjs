// Writes src/rules/known-extensions.ts from the installed mime-db and linguist-languages:
// `node scripts/known-extensions.mjs`. With --check it writes nothing and fails when the file is not what it would write.
import { readFileSync, writeFileSync } from 'node:fs'
import * as languages from 'linguist-languages'
import mediaTypes from 'mime-db'

const PACKAGE = new URL('../package.json', import.meta.url)
const TARGET = new URL('../src/rules/known-extensions.ts', import.meta.url)

/** Extensions that are neither a media type nor a language, but are in real use one or two letters from one that is. */
const EXTRA = 'bak bif cur dat db ent gdf lock mai mdc orig peg phar php7 php8 pht sqlite srl stub tmp ttx ufm'.split(
  ' ',
)

/** Compound ones end in a plain one; what is not ASCII letters and digits no slip can make. */
function isPlain(extension) {
  return /^[a-z0-9]+$/.test(extension)
}

function known() {
  const mime = Object.values(mediaTypes).flatMap(type => type.extensions ?? [])
  const code = Object.values(languages).flatMap(language => language.extensions ?? [])
  const all = [...mime, ...code.map(extension => extension.slice(1)), ...EXTRA]
  return [...new Set(all.map(extension => extension.toLowerCase()))].filter(isPlain).sort()
}

function version(name) {
  return `${name} ${JSON.parse(readFileSync(PACKAGE, 'utf8')).devDependencies[name]}`
}

const text = `/**
 * Every extension that stands for a media type or a programming language, in lower case, sorted. Written by
 * scripts/known-extensions.mjs from ${version('mime-db')} and ${version('linguist-languages')} (both MIT), never by hand.
 */
export const KNOWN_EXTENSIONS: ReadonlySet<string> = new Set(
  '${known().join(' ')}'.split(
    ' ',
  ),
)
`

if (!process.argv.includes('--check')) writeFileSync(TARGET, text)
else if (readFileSync(TARGET, 'utf8') !== text) {
  console.error('src/rules/known-extensions.ts is stale: run node scripts/known-extensions.mjs')
  process.exitCode = 1
}
