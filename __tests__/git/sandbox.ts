import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'

export type Content = string | Uint8Array | { readonly symlink: string }

/** The variables of this process without those that steer git or speak of a CI run, and without the user's settings. */
export function cleanVariables(): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => !/^(GIT|GITHUB)_/.test(name))
  const inherited = Object.fromEntries(kept.map(([name, value]) => [name, value ?? '']))
  return { ...inherited, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' }
}

const folders: string[] = []

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A directory that is removed after the tests of the file. Its name is real: no symlink in it. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'deploy-guard-test-')))
  folders.push(folder)
  return folder
}

/** A real repository in a directory of its own. */
export class Sandbox {
  readonly path: string

  constructor(path: string) {
    this.path = path
  }

  /** `git init` in a new directory, or in `path`. */
  static init(options: { path?: string; args?: readonly string[] } = {}): Sandbox {
    const sandbox = new Sandbox(options.path ?? temporaryFolder())
    mkdirSync(sandbox.path, { recursive: true })
    sandbox.git('init', '-q', '-b', 'main', ...(options.args ?? []))
    return sandbox
  }

  /** Runs git here and returns what it prints, trimmed. */
  git(...args: string[]): string {
    return this.gitBytes(args).toString().trim()
  }

  gitBytes(args: readonly string[], input?: string | Uint8Array): Buffer {
    const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false']
    const options = { cwd: this.path, env: cleanVariables(), input: input ?? '', maxBuffer: 1 << 30 }
    return execFileSync('git', [...identity, ...args], { ...options, stdio: ['pipe', 'pipe', 'pipe'] })
  }

  /** What git prints, whether its exit code says yes (0) or no (1). */
  ask(args: readonly string[], input: Uint8Array): Buffer {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: this.path, env: cleanVariables(), input })
    if (status !== 0 && status !== 1) throw new Error(stderr.toString())
    return stdout
  }

  write(files: Readonly<Record<string, Content>>): this {
    for (const [path, content] of Object.entries(files)) this.#writeOne(join(this.path, path), content)
    return this
  }

  #writeOne(path: string, content: Content): void {
    mkdirSync(join(path, '..'), { recursive: true })
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(path, content)
    else symlinkSync(content.symlink, path)
  }

  /** Adds everything, also what is ignored, and commits it; returns the sha. */
  commit(message = 'work'): string {
    this.git('add', '-A', '-f', '.')
    this.git('commit', '-q', '--allow-empty', '-m', message)
    return this.git('rev-parse', 'HEAD')
  }
}
