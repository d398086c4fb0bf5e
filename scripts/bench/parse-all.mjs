// php-parser on every PHP file below a folder, whole: `node parse-all.mjs FOLDER`.
import { readFileSync } from 'node:fs'
import { Engine } from 'php-parser'
import { phpFiles } from './php-files.mjs'

const options = { parser: { version: '8.5', suppressErrors: true, extractDoc: false }, ast: { withPositions: true } }
for (const path of phpFiles(process.argv[2])) new Engine(options).parseCode(readFileSync(path, 'latin1'), path)
