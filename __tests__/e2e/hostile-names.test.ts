import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { SaxesParser } from 'saxes'
import type { Report } from '../../src/model/report.ts'
import { Sandbox } from '../git/sandbox.ts'
import { reportOfDist, runDist } from './run-dist.ts'

/** Names as bytes in latin1: what stands in the PHP source as it stands on the disk. */
const utf8 = (name: string) => Buffer.from(name).toString('latin1')
const FOLDERS = [
  ...['new\nline', 'tab\t', '"quoted"', 'back\\slash', "it's", '-rf', ':(top)x', ' space ', '*?[a]{b,c}', '#!', '\r'],
  ...[
    '::error file=x::y',
    '%0A%25',
    '<b>&amp;]]>',
    '`|[x](y)',
    '\u001b[31mred',
    '$(touch x)',
    'a..b',
    '...',
    '\x01\x7f',
  ],
  ...['😀', '\u202Egpj', '\ufeffbom', 'e\u0301', 'é'].map(utf8),
  ...['\xff\xfe', 'caf\xe9', 'n'.repeat(250)],
  Array.from({ length: 18 }, () => 'd'.repeat(199)).join('/'),
]

const quoted = (name: string) => `'${name.replace(/[\\']/g, '\\$&')}'`
const latin1 = (text: string) => Buffer.from(text, 'latin1')

let sandbox: Sandbox
/** In each folder a page that requires a neighbour that is there, by its full name, and one that is not. */
function page(folder: string): Buffer {
  const here = `__DIR__ . '/there.php'`
  const named = `dirname(__DIR__, ${folder.split('/').length}) . ${quoted(`/${folder}/there.php`)}`
  return latin1(`<?php\nrequire ${here};\nrequire ${named};\nrequire __DIR__ . '/thare.php';\n`)
}

function write(folder: string, name: string, content: string | Buffer): void {
  const path = (...parts: string[]) => latin1(join(sandbox.path, ...parts))
  mkdirSync(path(folder), { recursive: true })
  writeFileSync(path(folder, name), content)
}

beforeAll(() => {
  sandbox = Sandbox.init()
  writeFileSync(join(sandbox.path, 'README'), '')
  sandbox.commit()
  for (const folder of FOLDERS) {
    write(folder, 'there.php', '<?php function there() {}\n')
    write(folder, 'page.php', page(folder))
  }
  write('twins', 'Case.php', '<?php\n')
  write('twins', 'case.php', '<?php\n')
  symlinkSync('loop', join(sandbox.path, 'loop'))
  symlinkSync('/etc/passwd', join(sandbox.path, 'outside.php'))
  symlinkSync('..', join(sandbox.path, 'twins/up'))
  sandbox.git('add', '-A')
})

/** What does not say which trees were compared. */
function judged({ findings, summary, problems }: Report): unknown {
  return { findings, summary, problems }
}

const FORMATS = ['pretty', 'jsonl', 'github', 'markdown', 'sarif', 'junit', 'gitlab', 'checkstyle', 'unix'] as const

/** Throws unless the text is well-formed XML 1.0. */
function readXml(text: string): void {
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.write(text).close()
}

/** What a terminal obeys, and what turns a line around. */
const STEERING = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu
/** Where programs read, strings hold what names hold; JSON asks no more than this. */
const STEERING_DATA = /(?!\n|\x7f)\p{Cc}/gu
const DATA: ReadonlySet<string> = new Set(['jsonl', 'gitlab', 'sarif'])

const READERS: Readonly<Partial<Record<string, (text: string) => void>>> = {
  jsonl: text =>
    text
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line)),
  sarif: text => JSON.parse(text),
  gitlab: text => JSON.parse(text),
  junit: readXml,
  checkstyle: readXml,
}

describe('names that a disk may hold and nobody expects', () => {
  test('the index, the work tree and the commit give the same findings, one for each page', () => {
    const staged = reportOfDist(sandbox.path, '--staged')
    const directory = reportOfDist(sandbox.path, '--base', 'HEAD')
    const commit = sandbox.git('commit-tree', '-p', 'HEAD', '-m', 'all', sandbox.git('write-tree'))
    const committed = reportOfDist(sandbox.path, '--base', 'HEAD', '--head', commit)
    const misspelt = committed.report.findings.filter(({ rule }) => rule === 'missing-require')
    expect(misspelt.map(({ target }) => target?.nearest?.endsWith('/there.php'))).toEqual(FOLDERS.map(() => true))
    expect(judged(directory.report)).toEqual(judged(staged.report))
    expect(judged(committed.report)).toEqual(judged(staged.report))
    expect([staged.status, directory.status, committed.status]).toEqual([1, 1, 1])
  })

  test.each(FORMATS)('%s can be read, and nothing in it steers what reads it', format => {
    const { status, stdout, stderr } = runDist(sandbox.path, '--staged', '--format', format)
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(stdout.match(DATA.has(format) ? STEERING_DATA : STEERING)).toBeNull()
    expect(stdout.match(/thare\.php/g)?.length ?? 0).toBeGreaterThanOrEqual(format === 'github' ? 9 : FOLDERS.length)
    READERS[format]?.(stdout)
  })

  test('a line that begins a workflow command is one of ours', () => {
    const { stdout } = runDist(sandbox.path, '--staged', '--format', 'github')
    const commands = stdout.split('\n').filter(line => /^\s*(::|##\[)/.test(line))
    expect(commands.filter(line => /^::(error|warning|notice) /.test(line))).toEqual(commands)
    expect(commands.filter(line => line.includes('file=x'))).toEqual([])
  })
})
