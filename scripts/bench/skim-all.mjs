// Looks at each byte of the PHP files below a folder once, and no more: `node skim-all.mjs SKIM FOLDER`, with a bundle of
// src/php/scan/skim.ts. No check can take less.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { phpFiles } from './php-files.mjs'

const { scanForFacts } = await import(pathToFileURL(resolve(process.argv[2])).href)
for (const path of phpFiles(process.argv[3])) scanForFacts(readFileSync(path, 'latin1'))
