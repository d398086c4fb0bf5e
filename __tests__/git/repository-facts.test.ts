import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { rememberingGit } from '../../src/git/remembering-git.ts'
import { repositoryFacts } from '../../src/git/repository-facts.ts'
import { createGit, type Git } from '../../src/git/run.ts'
import { isPartialClone, remoteNames, settingNames } from '../../src/git/setting-names.ts'
import { cleanVariables, Sandbox, temporaryFolder } from './sandbox.ts'

const gitAt = (directory: string, variables = {}) => createGit(directory, { inherited: cleanVariables(), variables })

describe('what one command tells of a repository', () => {
  test.each(['sha1', 'sha256'] as const)('the top, its commit, and %s', async format => {
    const sandbox = Sandbox.init({ args: [`--object-format=${format}`] })
    const place = { root: sandbox.path, prefix: '', format }
    expect(await repositoryFacts(gitAt(sandbox.path))).toEqual({
      isShallow: false,
      workTree: { ...place, head: undefined },
    })
    const head = sandbox.commit()
    expect((await repositoryFacts(gitAt(sandbox.path)))?.workTree).toEqual({ ...place, head })
  })

  test.each(['a\nb', 'a\n--between=/c', `x\n${'0'.repeat(40)}`, 'é \\ "', '--between='])('below %j', async name => {
    const path = join(temporaryFolder(), name)
    const sandbox = Sandbox.init({ path }).write({ [`${name}/inner/a.php`]: '' })
    const facts = () => repositoryFacts(gitAt(join(path, name, 'inner')))
    expect((await facts())?.workTree).toMatchObject({ root: path, prefix: `${name}/inner`, head: undefined })
    const head = sandbox.commit()
    expect((await facts())?.workTree).toMatchObject({ root: path, prefix: `${name}/inner`, head })
  })

  test('without a work tree only what holds for both', async () => {
    const sandbox = Sandbox.init()
    sandbox.commit()
    const bare = join(temporaryFolder(), 'bare')
    sandbox.git('clone', '-q', '--bare', sandbox.path, bare)
    for (const directory of [bare, join(sandbox.path, '.git')]) {
      expect(await repositoryFacts(gitAt(directory))).toEqual({ isShallow: false, workTree: undefined })
    }
    expect(await repositoryFacts(gitAt(temporaryFolder()))).toBeUndefined()
  })

  test('what a HEAD names that is not here is no commit', async () => {
    const sandbox = Sandbox.init()
    sandbox.commit()
    sandbox.write({ '.git/HEAD': `${'1'.repeat(40)}\n` })
    expect((await repositoryFacts(gitAt(sandbox.path)))?.workTree?.head).toBeUndefined()
  })
})

describe('the names of settings', () => {
  test('remotes are those that git lists, in its order', async () => {
    const sandbox = Sandbox.init()
    const settings = ['remote.b.url', 'remote.a.b.URL', 'remote.Z.promisor', 'remote.é x.fetch', 'remote.pushDefault']
    for (const name of [...settings, 'remotes.all', 'branch.main.remote', 'remote./x.url']) {
      sandbox.git('config', name, name.includes('promisor') ? 'true' : 'b')
    }
    const listed = sandbox.git('remote').split('\n')
    expect(listed.length).toBe(4)
    const names = await settingNames(gitAt(sandbox.path))
    expect(remoteNames(names)).toEqual(listed)
    expect(isPartialClone(names)).toBe(true)
  })

  test('those of a repository whose owner git distrusts are not left out', async () => {
    const sandbox = Sandbox.init()
    sandbox.git('config', 'filter.x.clean', 'true')
    const git = gitAt(sandbox.path, { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' })
    expect(await settingNames(git)).toEqual(['filter.x.clean'])
  })

  test('outside of a repository there are none', async () => {
    expect(await settingNames(gitAt(temporaryFolder()))).toEqual([])
  })
})

describe('a git that remembers', () => {
  /** A git that notes down what it is asked. */
  function noting(): Git & { readonly asked: string[] } {
    const asked: string[] = []
    return {
      asked,
      directory: '/',
      async run(args) {
        asked.push(args.join(' '))
        return { stdout: Buffer.from(String(asked.length)), stderr: '', code: 0 }
      },
      start() {
        throw new Error('not asked for')
      },
    }
  }

  test('asks once what may be asked once, and everything else again', async () => {
    const git = noting()
    const remembering = rememberingGit(git)
    expect(rememberingGit(remembering)).toBe(remembering)
    const [first, second] = await Promise.all([
      remembering.run(['a'], { once: true }),
      remembering.run(['a'], { once: true }),
    ])
    expect(second).toBe(first)
    await remembering.run(['a'], { once: true, allowedExitCodes: [0, 1] })
    await remembering.run(['b'])
    await remembering.run(['b'])
    expect(git.asked).toEqual(['a', 'a', 'b', 'b'])
  })

  test('forgets when a remote was talked to, also what was asked meanwhile', async () => {
    const git = noting()
    const remembering = rememberingGit(git)
    await remembering.run(['a'], { once: true })
    const fetching = remembering.run(['fetch'], { network: true })
    await Promise.all([fetching, remembering.run(['b'], { once: true })])
    for (const name of ['a', 'b']) await remembering.run([name], { once: true })
    expect(git.asked).toEqual(['a', 'fetch', 'b', 'a', 'b'])
  })

  test('what comes with a fetch of objects changes nothing of the place', async () => {
    const git = noting()
    const remembering = rememberingGit(git)
    const ask = async () => {
      await remembering.run(['config'], { once: 'place' })
      await remembering.run(['rev-parse'], { once: true })
    }
    await ask()
    await remembering.run(['fetch'], { network: 'objects' })
    await ask()
    await remembering.run(['fetch'], { network: true })
    await ask()
    expect(git.asked.join(' ')).toBe('config rev-parse fetch rev-parse fetch config rev-parse')
  })

  test('a clone that was deepened is no longer shallow, and its commits are here', async () => {
    const origin = Sandbox.init()
    const first = origin.commit('first')
    origin.commit('second')
    const clone = new Sandbox(join(temporaryFolder(), 'clone'))
    origin.git('clone', '-q', '--depth=1', `file://${origin.path}`, clone.path)
    const git = rememberingGit(gitAt(clone.path))
    const parent = ['rev-parse', '--verify', '--quiet', `${first}^{commit}`]
    const isHere = async () => (await git.run(parent, { once: true, allowedExitCodes: [0, 1, 128] })).code === 0
    expect([(await repositoryFacts(git))?.isShallow, await isHere()]).toEqual([true, false])
    await git.run(['fetch', '-q', '--unshallow', 'origin'], { network: true })
    expect([(await repositoryFacts(git))?.isShallow, await isHere()]).toEqual([false, true])
  })
})
