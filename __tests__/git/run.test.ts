import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { gitEnvironment } from '../../src/git/environment.ts'
import { checkRefName, createGit } from '../../src/git/run.ts'
import { UserError } from '../../src/model/errors.ts'
import { cleanVariables, Sandbox, temporaryFolder } from './sandbox.ts'

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

function scriptCalled(name: string, body: string): string {
  const folder = new Sandbox(temporaryFolder()).write({ [name]: `#!/bin/sh\n${body}\n` }).path
  chmodSync(join(folder, name), 0o755)
  return join(folder, name)
}

describe('git runs', () => {
  test('gives the bytes, the code and takes input', async () => {
    const git = createGit(Sandbox.init().path)
    const written = await git.run(['hash-object', '-w', '--stdin'], { input: 'héllo' })
    const shown = await git.run(['cat-file', 'blob', text(written.stdout).trim()])
    expect(text(shown.stdout)).toBe('héllo')
    expect(shown.code).toBe(0)
  })

  test('an exit code that is an answer does not reject', async () => {
    const git = createGit(Sandbox.init().path)
    const answer = await git.run(['rev-parse', '--verify', '-q', 'HEAD'], { allowedExitCodes: [0, 1] })
    expect(answer.code).toBe(1)
  })

  test('the repository of a surrounding hook does not count', async () => {
    const [here, other] = [Sandbox.init(), Sandbox.init()]
    const inherited = { ...cleanVariables(), GIT_DIR: join(other.path, '.git'), GIT_WORK_TREE: other.path }
    const found = await createGit(here.path, { inherited }).run(['rev-parse', '--show-toplevel'])
    expect(text(found.stdout).trim()).toBe(here.path)
  })

  test('a variable handed in on purpose counts', () => {
    const inherited = { GIT_INDEX_FILE: 'theirs', SSH_ASKPASS: 'x', PATH: 'p', GIT_CONFIG_GLOBAL: 'kept' }
    const environment = gitEnvironment({ inherited, variables: { GIT_INDEX_FILE: 'ours' } })
    expect(environment).toMatchObject({ GIT_INDEX_FILE: 'ours', PATH: 'p', GIT_CONFIG_GLOBAL: 'kept' })
    expect(environment).not.toHaveProperty('SSH_ASKPASS')
  })

  test('hooks and fsmonitor of the repository are not executed', async () => {
    const sandbox = Sandbox.init().write({ 'a.php': '' })
    const proof = join(temporaryFolder(), 'executed')
    const script = scriptCalled('evil', `touch ${proof}`)
    sandbox.git('config', 'core.fsmonitor', script)
    sandbox.git('config', 'core.hooksPath', join(script, '..'))
    const git = createGit(sandbox.path)
    await git.run(['ls-files', '-o'])
    await git.run(['status'])
    expect(existsSync(proof)).toBe(false)
  })

  test('a program called git inside the repository is not found', async () => {
    const sandbox = Sandbox.init().write({ git: '#!/bin/sh\necho evil\n' })
    chmodSync(join(sandbox.path, 'git'), 0o755)
    const inherited = { ...cleanVariables(), PATH: `.:${cleanVariables()['PATH']}` }
    const said = await createGit(sandbox.path, { inherited }).run(['version'])
    expect(text(said.stdout)).toMatch(/^git version/)
  })

  test('a partial clone is filled in only where the network is allowed', async () => {
    const origin = Sandbox.init().write({ 'a.php': 'a' })
    origin.git('config', 'uploadpack.allowFilter', 'true')
    origin.commit()
    const clone = `${temporaryFolder()}/c`
    origin.git('clone', '-q', '--no-checkout', '--filter=blob:none', `file://${origin.path}`, clone)
    const show = ['cat-file', 'blob', origin.git('rev-parse', 'HEAD:a.php')]
    await expect(createGit(clone).run(show)).rejects.toMatchObject({ code: 'git-failed' })
    expect(text((await createGit(clone).run(show, { network: true })).stdout)).toBe('a')
  })

  test('a repository of another user is read, its owner trusted for this once', async () => {
    const sandbox = Sandbox.init().write({ 'a.php': '1' })
    sandbox.commit()
    const inherited = { ...cleanVariables(), GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }
    const variables = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }
    const git = createGit(sandbox.path, { inherited, variables })
    const listed = await git.run(['ls-tree', '--name-only', 'HEAD'])
    expect(text(listed.stdout)).toBe('a.php\n')
  })

  test('so it is by several commands at once, each of which finds it out', async () => {
    const sandbox = Sandbox.init().write({ 'a.php': '1' })
    sandbox.commit()
    const variables = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }
    const git = createGit(sandbox.path, { inherited: cleanVariables(), variables })
    const together = Array.from({ length: 6 }, () => git.run(['ls-files']))
    for (const { stdout } of await Promise.all(together)) expect(text(stdout)).toBe('a.php\n')
  })
})

describe('git cannot run', () => {
  const failureOf = async (run: Promise<unknown>) => {
    const error = await run.then(
      () => undefined,
      (reason: unknown) => reason,
    )
    return error instanceof UserError ? `${error.code}: ${error.message}` : error
  }

  test.each([
    ['missing', '/nowhere/git', 'git-failed: git is not installed or not on PATH; install git 2.29 or newer.'],
    ['too old', 'echo git version 1.8.3.1', 'git-failed: git 1.8 is too old; install git 2.29 or newer.'],
    [
      'no git',
      'exit 3',
      'git-failed: The program called git does not answer `git version`; install git 2.29 or newer.',
    ],
    ['killed', 'kill -9 $$', 'git-failed: git version was killed by SIGKILL.'],
  ])('%s', async (_, program, message) => {
    const executable = program.startsWith('/') ? program : scriptCalled('git', program)
    expect(await failureOf(createGit('/', { executable }).run(['status']))).toBe(message)
  })

  test('outside of a repository', async () => {
    const folder = temporaryFolder()
    const said = await failureOf(createGit(folder).run(['rev-parse', '--git-dir']))
    expect(said).toBe(`not-a-repository: ${folder} is not inside a git repository.`)
  })

  test('another exit code', async () => {
    const said = await failureOf(createGit(Sandbox.init().path).run(['rev-parse', '--verify', 'nope']))
    expect(said).toBe('git-failed: git rev-parse failed with exit code 128: fatal: Needed a single revision')
  })

  test('too late', async () => {
    const executable = scriptCalled('git', 'case "$*" in *version) echo git version 2.99;; *) exec sleep 60;; esac')
    const said = await failureOf(createGit('/', { executable }).run(['status'], { timeoutMs: 50 }))
    expect(said).toBe('git-failed: git status did not end within 50 ms.')
  })

  test('aborted before and during', async () => {
    const git = createGit(Sandbox.init().path)
    const said = await failureOf(git.run(['cat-file', '--batch'], { signal: AbortSignal.abort() }))
    expect(said).toBe('aborted: git cat-file was stopped on request.')
  })

  test('its version is asked once under the same variables', async () => {
    const log = join(temporaryFolder(), 'log')
    const executable = scriptCalled('git', `echo "$*" | sed 's/.* //' >> ${log}; echo git version 2.99`)
    const inherited = cleanVariables()
    for (const command of ['one', 'two']) await createGit('/', { executable, inherited }).run([command])
    await createGit('/', { executable, inherited: { ...inherited } }).run(['three'])
    expect(readFileSync(log, 'utf8').trim().split('\n').sort()).toEqual(['one', 'three', 'two', 'version', 'version'])
  })

  test.each(['-x', '--upload-pack=touch x', '', 'a b', 'a\nb'])('a ref called %j is refused', ref => {
    expect(() => checkRefName(ref)).toThrow(expect.objectContaining({ code: 'bad-ref' }))
  })
})
