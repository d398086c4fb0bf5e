import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The top of this repository. */
export const project = join(import.meta.dirname, '../..')

interface Ran {
  readonly code: number | null
  readonly stdout: string
  /** With what it wrote to stderr behind it. */
  readonly output: string
}

/** An empty project that has installed the packed library, without a network. */
export interface Consumer {
  readonly folder: string
  /** The packed library. */
  readonly tarball: string
  /** In bytes. */
  readonly packedSize: number
  /** Runs node in it. Throws when it fails. */
  node(...args: string[]): string
  /** Runs a line of a shell in which `deploy-guard` is a command. */
  shell(line: string, cwd?: string): Ran
  dispose(): void
}

export function createConsumer(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'consumer-'))
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: project })
  const [{ filename }] = JSON.parse(packed.toString())
  writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true }')
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${filename}`], { cwd: folder })
  const tarball = join(folder, filename)
  const PATH = `${join(folder, 'node_modules/.bin')}:${process.env['PATH']}`
  return {
    folder,
    tarball,
    packedSize: statSync(tarball).size,
    node: (...args) => execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }),
    shell(line, cwd = folder) {
      const inherited = Object.entries(process.env).filter(([name]) => !/^(GIT|GITHUB)_|^CI$/.test(name))
      const env = { ...Object.fromEntries(inherited), PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
      const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { cwd, env, encoding: 'utf8', input: '' })
      return { code: status, stdout, output: `${stdout}${stderr}` }
    },
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Strict TypeScript as a user would set it, without any types but those of the package. */
export const STRICT = [
  ...['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'],
  ...['--module', 'nodenext', '--target', 'es2023', '--types', ''],
]

export const tsc = join(project, 'node_modules/typescript/bin/tsc')
