import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Args, parseArgs } from '../../src/cli/args/args.ts'
import { FLAGS } from '../../src/cli/args/flags.ts'
import { UserError } from '../../src/model/errors.ts'

function parsed(...argv: string[]): Args {
  const args = parseArgs(argv)
  if (args instanceof UserError) throw args
  return args
}

function refusal(...argv: string[]): string {
  const args = parseArgs(argv)
  if (!(args instanceof UserError)) throw new Error(`accepted: ${JSON.stringify(args)}`)
  expect(args.code).toBe('bad-usage')
  return args.message
}

test('no argument means the change, in the default format', () => {
  expect(parsed()).toEqual({
    task: 'check',
    paths: [],
    range: { scope: 'auto', staged: false, prePush: false },
    settings: {},
    outputs: [{ format: 'pretty' }],
    quiet: false,
    progress: true,
    cache: { wanted: true },
  })
})

test.each<[string[], { readonly [K in keyof Args]?: unknown }]>([
  [['--all'], { range: { scope: 'all', staged: false } }],
  [['--scope=changed'], { range: { scope: 'changed', staged: false } }],
  [['--base', 'a', '--head=b'], { range: { scope: 'auto', staged: false, base: 'a', head: 'b' } }],
  [['--base', 'a', '--base', 'b'], { range: { scope: 'auto', staged: false, base: 'b' } }],
  [['--all', '--head', 'v1'], { range: { scope: 'all', staged: false, head: 'v1' } }],
  [['--staged'], { range: { scope: 'auto', staged: true } }],
  [['--cwd', 'site', 'a', '--', '--all', '-x'], { cwd: 'site', paths: ['a', '--all', '-x'] }],
  [['a', '--quiet', 'b'], { paths: ['a', 'b'], quiet: true }],
  [['-f', 'json'], { outputs: [{ format: 'json' }] }],
  [['-fjson=a=b'], { outputs: [{ format: 'pretty' }, { format: 'json', file: 'a=b' }] }],
  [
    ['--format=json=r.json', '-f', 'github'],
    {
      outputs: [{ format: 'json', file: 'r.json' }, { format: 'github' }],
    },
  ],
  [['--files-from', '-', '-0'], { filesFrom: { file: '-', separator: '\0' } }],
  [['--files-from=list'], { filesFrom: { file: 'list', separator: '\n' } }],
  [['--config', 'c.json'], { config: { file: 'c.json' } }],
  [['--no-config'], { config: 'none' }],
  [['--no-cache'], { cache: { wanted: false } }],
  [['--no-cache', '--cache'], { cache: { wanted: true } }],
  [['--cache-location', 'a b'], { cache: { wanted: true, location: 'a b' } }],
  [['--no-color', '--color'], { color: true }],
  [['--color', '--no-color'], { color: false }],
  [['--no-progress'], { progress: false }],
  [['--list-rules'], { task: 'list-rules' }],
  [['--print-config', '--all'], { task: 'print-config' }],
  [['--version', '--help'], { task: 'help' }],
  [['-V'], { task: 'version' }],
  [['-qh'], { task: 'help', quiet: true }],
  [
    ['--rule', 'missing-require=off', '--rule=case-mismatch=notice', '--fail-on', 'warning', '--max-warnings=0'],
    {
      settings: {
        rules: { 'missing-require': 'off', 'case-mismatch': 'notice' },
        failOn: 'warning',
        maxWarnings: 0,
      },
    },
  ],
  [['--include', 'a', '--include', 'b', '--exclude=c'], { settings: { include: ['a', 'b'], exclude: ['c'] } }],
])('%j', (argv, expected) => {
  expect(parsed(...argv)).toMatchObject(expected)
})

describe('refuses, in one sentence that says what to do', () => {
  test.each<[string[], string]>([
    [['--al'], 'Unknown flag --al. Did you mean --all? See deploy-guard --help.'],
    [['--stagde=x'], 'Unknown flag --stagde. Did you mean --staged? See deploy-guard --help.'],
    [['--frobnicate'], 'Unknown flag --frobnicate. See deploy-guard --help.'],
    [['-x'], 'Unknown flag -x. See deploy-guard --help.'],
    [['--all=1'], '--all takes no value; write just --all.'],
    [['--base'], '--base needs a value: --base REF.'],
    [['--base', '--all'], '--base needs a value: --base REF.'],
    [['--base='], '--base needs a value: --base REF.'],
    [['-f'], '-f needs a value: -f NAME[=FILE].'],
    [['-f', 'json='], '--format json= names no file after the equals sign.'],
    [
      ['-f', 'json', '-f', 'sarif'],
      'Only one format can go to stdout, not json and sarif; give one of them a file: -f sarif=FILE.',
    ],
    [['-f', 'json=a', '-f', 'sarif=a'], 'Two formats cannot be written to the same file a.'],
    [['--all', '--base', 'x'], '--all and --base contradict each other; leave one of them out.'],
    [['--all', '--staged'], '--all and --staged contradict each other; leave one of them out.'],
    [['--staged', '--head', 'x'], '--staged and --head contradict each other; leave one of them out.'],
    [['--all', '--scope', 'changed'], '--all and --scope changed contradict each other; leave one of them out.'],
    [['--scope', 'all', '--base', 'x'], '--scope all and --base contradict each other; leave one of them out.'],
    [
      ['--no-cache', '--cache-location', 'x'],
      '--no-cache and --cache-location contradict each other; leave one of them out.',
    ],
    [['--config', 'x', '--no-config'], '--config and --no-config contradict each other; leave one of them out.'],
    [['--scope', 'some'], '--scope must be auto, changed or all, not "some".'],
    [['--fail-on', 'err'], '--fail-on must be error, warning, notice or never, not "err".'],
    [['--max-warnings', '1.5'], '--max-warnings must be a whole number from 0, not "1.5".'],
    [['--max-warnings=-1'], '--max-warnings must be a whole number from 0, not "-1".'],
    [
      ['--rule', 'missing-requires=off'],
      '--rule missing-requires=off: there is no rule "missing-requires". Did you mean missing-require? See deploy-guard --list-rules.',
    ],
    [
      ['--rule', 'missing-require'],
      '--rule missing-require: write missing-require=LEVEL, where LEVEL is one of off, notice, warning, error.',
    ],
    [['--rule', '__proto__=off'], '--rule __proto__=off: there is no rule "__proto__". See deploy-guard --list-rules.'],
    [['-0'], '-0 needs --files-from: it says what ends the paths of that list.'],
    [['a', ''], 'A path is empty; leave it out, or write . for this directory.'],
  ])('%j', (argv, message) => {
    expect(refusal(...argv)).toBe(message)
  })
})

test('any command line gives arguments or a UserError', () => {
  const flag = fc.constantFrom(...FLAGS.map(({ name }) => `--${name}`))
  const word = fc.oneof(flag, fc.string(), fc.constantFrom('-', '--', '-0f', '__proto__', '--constructor', '--no-'))
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), argv => {
      const args = parseArgs(argv)
      if (args instanceof UserError) return
      const onStdout = args.outputs.filter(({ file }) => file === undefined)
      expect(onStdout).toHaveLength(args.fix === 'patch' ? 0 : 1)
    }),
  )
})

test('what stands after -- is a path, whatever it looks like', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 })), paths => {
      expect(parsed('--', ...paths).paths).toEqual(paths)
    }),
  )
})
