import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, closeSync, ftruncateSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import type { Report } from '../../src/model/report.ts'
import { Sandbox, temporaryFolder } from '../git/sandbox.ts'
import { AT_MOST, cli, reportOfDist, runDist } from './run-dist.ts'

jest.setTimeout(120_000)

const BROKEN = { 'index.php': "<?php\nrequire __DIR__ . '/a.phpp';\n", 'a.php': '<?php\n' }

function broken(): Sandbox {
  return Sandbox.init().write(BROKEN)
}

/** Far more than the 64 KiB that a pipe takes at once. */
function veryBroken(): Sandbox {
  const lines = Array.from({ length: 2000 }, (_, i) => `require __DIR__ . '/missing-${i}.php';`)
  return Sandbox.init().write({ 'index.php': `<?php\n${lines.join('\n')}\n` })
}

/** A pipeline of a shell; the last line of its stderr says how it ended. */
function pipeline(cwd: string, script: string): { stdout: string; stderr: string } {
  const whole = `set -o pipefail; ${script}; echo "status $?" >&2`
  const { stdout, stderr } = spawnSync('bash', ['-c', whole], { cwd, encoding: 'utf8', maxBuffer: 1 << 28, ...AT_MOST })
  return { stdout, stderr }
}

const node = `"${process.execPath}" "${cli}"`

describe('output through a pipe', () => {
  test('is whole, also when the reader is slow', () => {
    const { stdout, stderr } = pipeline(veryBroken().path, `${node} --all -f json | { sleep 1; cat; }`)
    const report: Report = JSON.parse(stdout)
    expect(stdout.length).toBeGreaterThan(10 * 65_536)
    expect(report.findings).toHaveLength(2000)
    expect(stderr).toBe('status 1\n')
  })

  test('a reader that goes away is not an error', () => {
    const { stdout, stderr } = pipeline(veryBroken().path, `${node} --all -f json | head -c 1`)
    expect({ stdout, stderr }).toEqual({ stdout: '{', stderr: 'status 1\n' })
  })

  test('has no colors, unless they are asked for', () => {
    const { path } = broken()
    expect(runDist(path).stdout).not.toContain('\u001b')
    expect(runDist(path, '--color').stdout).toContain('\u001b[')
    expect(pipeline(path, `FORCE_COLOR=1 ${node}`).stdout).toContain('\u001b[')
    expect(pipeline(path, `NO_COLOR=1 FORCE_COLOR=1 ${node}`).stdout).not.toContain('\u001b')
  })
})

describe('exit codes', () => {
  test('0 for a site that is whole', () => {
    const { status, stdout } = runDist(Sandbox.init().write({ 'index.php': '<?php\n' }).path)
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('✓') })
  })

  test('1 for a page that dies, with the line and the name that was meant', () => {
    const { status, stdout } = runDist(broken().path)
    expect(stdout).toMatch(/index\.php:2:1[\s\S]*a\.phpp[\s\S]*a\.php/)
    expect(status).toBe(1)
  })

  test.each<[string, string[], string]>([
    [
      'a flag',
      ['--stagged'],
      'deploy-guard: Unknown flag --stagged. Did you mean --staged? See deploy-guard --help.\n',
    ],
    [
      'a ref',
      ['--base', 'nowhere'],
      'deploy-guard: There is no commit nowhere in this clone; give a sha, a branch or a tag that `git log` knows, or fetch it first.\n',
    ],
    [
      'a path',
      ['nowhere.php'],
      'deploy-guard: There is no nowhere.php among the files that are checked; is it misspelt, or ignored by git?\n',
    ],
  ])('2 for %s that does not exist', (_, argv, message) => {
    const { status, stdout, stderr } = runDist(broken().path, ...argv)
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: message })
  })

  test('130 for SIGINT, with nothing on stdout', async () => {
    const { path } = broken()
    const child = spawn(process.execPath, [cli, '--files-from', '-', '-f', 'json'], { cwd: path })
    let stdout = ''
    child.stdout.on('data', data => {
      stdout += data
    })
    // More than a pipe holds: when it is gone, the child is reading it, in the middle of its work.
    await new Promise(resolve => child.stdin.write('index.php\n'.repeat(200_000), resolve))
    child.kill('SIGINT')
    const ended = await new Promise(resolve => child.on('close', (code, signal) => resolve({ code, signal })))
    expect({ ended, stdout }).toEqual({ ended: { code: 130, signal: null }, stdout: '' })
  })
})

describe('bad input has a clear outcome', () => {
  test('an empty directory and an empty repository', () => {
    for (const path of [temporaryFolder(), Sandbox.init().path]) {
      const { status, report } = reportOfDist(path)
      expect({ status, findings: report.findings, problems: report.problems }).toEqual({
        status: 0,
        findings: [],
        problems: [],
      })
    }
  })

  const isRoot = process.getuid?.() === 0
  const testAsUser = isRoot ? test.skip : test

  testAsUser('a file that may not be read: named, and exit 2', () => {
    const sandbox = broken()
    chmodSync(join(sandbox.path, 'a.php'), 0)
    const { status, report } = reportOfDist(sandbox.path)
    expect(report.problems).toEqual([{ kind: 'unreadable', path: 'a.php', message: expect.any(String) }])
    expect(report.findings).toHaveLength(1)
    expect(status).toBe(2)
  })

  test('a file of 200 MB beside the code is no trouble', () => {
    const sandbox = broken()
    sparse(join(sandbox.path, 'video.mp4'), 200 * 1024 * 1024)
    const { status, report } = reportOfDist(sandbox.path)
    expect({ status, problems: report.problems, findings: report.findings.length }).toEqual({
      status: 1,
      problems: [],
      findings: 1,
    })
  })

  test('a PHP file of 200 MB does not hide what the others say', () => {
    const sandbox = broken()
    sparse(join(sandbox.path, 'dump.php'), 200 * 1024 * 1024)
    const { status, report } = reportOfDist(sandbox.path)
    expect(report.findings.map(({ path }) => path)).toEqual(['index.php'])
    expect([1, 2]).toContain(status)
    expect(status === 2).toBe(report.problems.some(({ kind }) => kind === 'unreadable'))
  })

  test('a PHP file of random bytes: no crash, no finding in it', () => {
    const sandbox = broken().write({
      'noise.php': noise(300_000),
      'php-noise.php': Buffer.concat([Buffer.from('<?php '), noise(300_000)]),
    })
    const { status, report } = reportOfDist(sandbox.path)
    expect(report.findings.map(({ path }) => path)).toEqual(['index.php'])
    expect(report.problems.filter(({ kind }) => kind !== 'unparsable')).toEqual([])
    expect(status).toBe(1)
  })

  test('a line of 10 MB: found in it, shown cut', () => {
    const filler = `$a = '${'x'.repeat(5 * 1024 * 1024)}';`
    const sandbox = Sandbox.init().write({ 'long.php': `<?php ${filler} require __DIR__ . '/gone.php'; ${filler}` })
    const { status, stdout } = runDist(sandbox.path)
    expect(stdout).toContain('gone.php')
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThan(200)
    expect(status).toBe(1)
  })
})

/** A file that is all NUL and takes no room on the disk. */
function sparse(path: string, size: number): void {
  const file = openSync(path, 'w')
  ftruncateSync(file, size)
  closeSync(file)
}

/** The same bytes each time (xorshift). */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length)
  let state = 0x9e3779b9
  for (let i = 0; i < length; i++) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    bytes[i] = state & 0xff
  }
  return bytes
}
