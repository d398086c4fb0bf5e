import fc from 'fast-check'
import type { Sandbox } from '../git/sandbox.ts'

/** One change of a site; numbers choose among what is there. */
export type Edit =
  | { readonly kind: 'add'; readonly path: string; readonly lines: readonly string[] }
  | { readonly kind: 'delete' | 'twin'; readonly at: number }
  | { readonly kind: 'move'; readonly at: number; readonly to: string }
  | { readonly kind: 'move-directory'; readonly at: number; readonly to: string }
  | { readonly kind: 'append' | 'cut'; readonly at: number; readonly line: string }

const directory = fc.constantFrom('', 'inc/', 'lib/', 'lib/db/', 'admin/', 'old site/')
const base = fc.constantFrom('a', 'b', 'c', 'index', 'boot', 'config', 'ä')
const extension = fc.constantFrom('.php', '.php', '.php', '.php', '.inc', '.phpp', '.txt')
const path = fc.tuple(directory, base, extension).map(parts => parts.join(''))

const target = fc.tuple(directory, base, extension).map(parts => parts.join(''))
const form = fc.constantFrom(
  (name: string) => `require __DIR__ . '/${name}';`,
  (name: string) => `require_once dirname(__DIR__) . '/${name}';`,
  (name: string) => `include '${name}';`,
  (name: string) => `include './${name}';`,
  (name: string) => `require ROOT . '${name}';`,
  (name: string) => `require $dir . '/${name}';`,
  (name: string) => `if (is_file(__DIR__ . '/${name}')) include __DIR__ . '/${name}';`,
  (name: string) => `$f = '${name}'; require __DIR__ . '/' . $f;`,
)
const line = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(form, target).map(([spell, name]) => spell(name)) },
  { weight: 1, arbitrary: fc.constantFrom("define('ROOT', __DIR__ . '/');", "define('ROOT', '/srv/');", 'echo 1;') },
)

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('add' as const), path, lines: fc.array(line, { maxLength: 6 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('delete' as const, 'twin' as const), at: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), at: fc.nat(), to: path }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('move-directory' as const), at: fc.nat(), to: directory }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('append' as const, 'cut' as const), at: fc.nat(), line }) },
)

/** A history of a small site: commits, each of a few edits. */
export function histories(commits: number): fc.Arbitrary<readonly (readonly Edit[])[]> {
  const first = fc.array(edit, { minLength: 12, maxLength: 20 })
  const next = fc.array(edit, { minLength: 1, maxLength: 3 })
  return fc
    .tuple(first, fc.array(next, { minLength: commits, maxLength: commits }))
    .map(([one, more]) => [one, ...more])
}

/** Commits the history with real git; the shas, the oldest first. */
export function commitHistory(sandbox: Sandbox, history: readonly (readonly Edit[])[]): readonly string[] {
  let files: ReadonlyMap<string, string> = new Map()
  const stream: string[] = []
  for (const [index, edits] of history.entries()) {
    for (const one of edits) files = apply(files, one)
    stream.push(commitText(files, index + 1))
  }
  sandbox.gitBytes(['fast-import', '--quiet', '--force'], stream.join(''))
  return sandbox.git('rev-list', '--first-parent', '--reverse', 'refs/heads/walk').split('\n')
}

function commitText(files: ReadonlyMap<string, string>, mark: number): string {
  const inline = Array.from(files, ([name, text]) => `M 100644 inline "${name}"\n${data(text)}`)
  return `commit refs/heads/walk\ncommitter T <t@example.org> ${mark} +0000\n${data('x')}deleteall\n${inline.join('')}\n`
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}

function apply(files: ReadonlyMap<string, string>, one: Edit): ReadonlyMap<string, string> {
  const names = [...files.keys()].sort()
  const name = 'at' in one ? (names[one.at % Math.max(1, names.length)] ?? '') : ''
  const text = files.get(name)
  const next = new Map(files)
  if (one.kind === 'add') return next.set(one.path, ['<?php', ...one.lines, ''].join('\n'))
  if (text === undefined) return files
  switch (one.kind) {
    case 'delete':
      next.delete(name)
      return next
    case 'twin':
      return next.set(name, `${text}${text.split('\n').at(-2) ?? ''}\n`)
    case 'move':
      next.delete(name)
      return next.set(one.to, text)
    case 'move-directory':
      return movedDirectory(files, name.slice(0, name.lastIndexOf('/') + 1), one.to)
    case 'append':
      return next.set(name, `${text}${one.line}\n`)
    case 'cut':
      return next.set(name, text.split('\n').toSpliced(1, 1).join('\n'))
  }
}

function movedDirectory(files: ReadonlyMap<string, string>, from: string, to: string): ReadonlyMap<string, string> {
  if (from === '') return files
  return new Map(
    Array.from(files, ([name, text]) => [name.startsWith(from) ? to + name.slice(from.length) : name, text]),
  )
}
