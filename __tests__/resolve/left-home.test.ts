import { describe, expect, test } from '@jest/globals'
import { type Files, verdictsOfChange } from './verdicts-of.ts'

const page = { 'index.php': "<?php\nrequire $src . '/a.php';\nrequire $src . '/b.php';\nrequire $src . '/c.php';" }
const all = { ...page, 'src/a.php': '', 'src/b.php': '', 'src/c.php': '' }

async function changed(base: Files, head: Files): Promise<string> {
  return (await verdictsOfChange(base, head)).at(-1) ?? ''
}

describe('below a head that is not known, a file that was moved', () => {
  const { 'src/c.php': _, ...left } = all

  test('is missing where other paths of that head still are', async () => {
    const lines = await verdictsOfChange(all, { ...left, 'src/more/c.php': '' })
    expect(lines).toEqual([
      'index.php:2 found src/a.php',
      'index.php:3 found src/b.php',
      'index.php:4 missing src/c.php (transition)',
    ])
  })

  test('is missing where as many were moved as stay', async () => {
    const page = [...'abcdef'].map(name => `require $src . '/${name}.php';`).join('\n')
    const files = (names: string, folder: string) =>
      Object.fromEntries([...names].map(name => [`${folder}/${name}.php`, '']))
    const base = { 'index.php': `<?php\n${page}`, ...files('abcdef', 'src') }
    const head = { 'index.php': base['index.php'], ...files('abc', 'src'), ...files('def', 'lib') }
    expect((await verdictsOfChange(base, head)).slice(3)).toEqual([
      'index.php:5 missing src/d.php (transition)',
      'index.php:6 missing src/e.php (transition)',
      'index.php:7 missing src/f.php (transition)',
    ])
  })

  test('is found where all were: the head may lead there by now', async () => {
    const moved = { ...page, 'lib/a.php': '', 'lib/b.php': '', 'lib/c.php': '' }
    expect(await changed(all, moved)).toBe('index.php:4 found lib/c.php')
  })

  test('is found where one other alone speaks for the place', async () => {
    const two = { 'index.php': "<?php\nrequire $src . '/a.php';\nrequire $src . '/c.php';" }
    const base = { ...two, 'src/a.php': '', 'src/c.php': '' }
    expect(await changed(base, { ...two, 'src/a.php': '', 'lib/c.php': '' })).toBe('index.php:3 found lib/c.php')
  })

  test('is found where a file that fitted before is left', async () => {
    const base = { ...all, 'old/c.php': '' }
    expect(await changed(base, { ...left, 'old/c.php': '', 'src/more/c.php': '' })).toBe(
      'index.php:4 found old/c.php src/more/c.php',
    )
  })

  test('is found where the including file was moved with it', async () => {
    const moved = { 'src/a.php': '', 'src/b.php': '', 'lib/index.php': page['index.php'], 'lib/c.php': '' }
    expect(await changed(all, moved)).toBe('lib/index.php:4 found lib/c.php')
  })

  test('is found where the line says another head', async () => {
    const line = { 'index.php': page['index.php'].replace("$src . '/c", "$lib . '/c") }
    expect(await changed(all, { ...left, ...line, 'lib/c.php': '' })).toBe('index.php:4 found lib/c.php')
  })

  test('is optional where the line is guarded', async () => {
    const guarded = { 'index.php': page['index.php'].replace(/require (.*c.php')/, 'if (is_file($1)) require $1') }
    expect(await changed({ ...all, ...guarded }, { ...left, ...guarded, 'src/more/c.php': '' })).toBe(
      'index.php:4 optional',
    )
  })

  test('is provided where its sample stays', async () => {
    expect(await changed(all, { ...left, 'src/c.sample.php': '', 'lib/c.php': '' })).toBe('index.php:4 provided')
  })

  test('is found where a symlink stands in its place', async () => {
    const linked = { ...left, 'src/c.php': { symlink: 'more/c.php' }, 'src/more/c.php': '' }
    expect(await changed(all, linked)).toBe('index.php:4 found src/c.php src/more/c.php')
  })
})
