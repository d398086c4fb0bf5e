import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { defaultCacheDirectory, realLocation } from '../../src/cache/cache-directory.ts'

test.each([
  ['linux', { HOME: '/home/a' }, '/home/a/.cache/deploy-guard'],
  ['linux', { HOME: '/home/a', XDG_CACHE_HOME: '/var/c' }, '/var/c/deploy-guard'],
  ['linux', { HOME: '/home/a', XDG_CACHE_HOME: 'relative' }, '/home/a/.cache/deploy-guard'],
  ['linux', { HOME: '/home/a', XDG_CACHE_HOME: '' }, '/home/a/.cache/deploy-guard'],
  ['linux', {}, undefined],
  ['linux', { HOME: '' }, undefined],
  ['darwin', { HOME: '/Users/a' }, '/Users/a/Library/Caches/deploy-guard'],
  ['win32', { LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' }, 'C:\\Users\\a\\AppData\\Local\\deploy-guard\\Cache'],
  ['win32', {}, undefined],
])('on %s with %j', (platform, env, expected) => {
  expect(defaultCacheDirectory(env, platform)).toBe(expected)
})

test('a location is followed as far as it exists', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'deploy-guard-location-')))
  mkdirSync(join(folder, 'real'))
  symlinkSync('real', join(folder, 'link'))
  expect(await realLocation(join(folder, 'link/not/there'))).toBe(join(folder, 'real/not/there'))
  rmSync(folder, { recursive: true })
})
