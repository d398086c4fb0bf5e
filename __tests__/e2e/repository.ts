import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A git repository in a temporary folder, deaf to the settings of whoever runs the tests. */
export interface Repository {
  readonly folder: string
  git(...args: string[]): string
  write(path: string, content: string): void
  remove(path: string): void
  /** Lays a folder over the work tree. */
  copy(from: string): void
  /** Commits everything that is not ignored. */
  commit(message: string): void
  dispose(): void
}

export function createRepository(): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'repository-'))
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env: gitEnvironment(), encoding: 'utf8' })
  git('init', '-q', '-b', 'main')
  return {
    folder,
    git,
    write(path, content) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    },
    remove: path => rmSync(join(folder, path), { recursive: true }),
    copy: from => cpSync(from, folder, { recursive: true, verbatimSymlinks: true }),
    commit(message) {
      git('add', '-A')
      git('commit', '-q', '-m', message)
    },
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function gitEnvironment(): Record<string, string | undefined> {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(GIT|GITHUB)_/.test(name))
  return {
    ...Object.fromEntries(inherited),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Test',
    GIT_AUTHOR_EMAIL: 'test@example.org',
    GIT_COMMITTER_NAME: 'Test',
    GIT_COMMITTER_EMAIL: 'test@example.org',
  }
}
