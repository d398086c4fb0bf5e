import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { check } from '../../../src/check.ts'
import { openCommit } from '../../../src/git/commit-tree.ts'
import { rangeInfo } from '../../../src/git/range/range.ts'
import { resolveRange } from '../../../src/git/range/resolve-range.ts'
import type { FileTree } from '../../../src/model/file-tree.ts'
import type { Report } from '../../../src/model/report.ts'
import { commitHistory, histories } from '../../slow/generated-history.ts'
import { type Content, cleanVariables, Sandbox } from '../sandbox.ts'
import { FakeGithub, honestRoutes } from './fake-github.ts'
import { checkoutOf, gitIn } from './scene.ts'

const inherited = cleanVariables()
const repository = { full_name: 'o/r', default_branch: 'main' }

interface Push {
  readonly origin: Sandbox
  readonly before: string
  readonly after: string
}

type Way = 'git' | 'api'

/** The report of a push to a checkout of depth 1, whose base comes by a fetch or, where the remote is gone, over the API. */
async function reportOf({ origin, before, after }: Push, way: Way): Promise<Report> {
  const format = before.length === 64 ? 'sha256' : 'sha1'
  const clone = checkoutOf(origin, after, { format })
  if (way === 'api') clone.git('remote', 'set-url', 'origin', 'file:///nowhere')
  const api = await FakeGithub.start(honestRoutes(origin))
  const range = await resolveRange({
    git: gitIn(clone),
    env: { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'o/r', GITHUB_API_URL: api.url },
    eventName: 'push',
    payload: { ref: 'refs/heads/main', before, after, repository },
    ...(way === 'api' && { fetch }),
  })
  if (range.kind !== 'compare') throw new Error(JSON.stringify(range))
  expect(range.base.tree.kind).toBe(way === 'api' ? 'api-tree' : 'commit')
  const head = await openCommit(clone.path, after, { inherited })
  const { tree } = range.base
  const base: FileTree =
    tree.kind === 'api-tree' ? await tree.open(head) : await openCommit(clone.path, before, { inherited })
  const info = rangeInfo(range)
  try {
    return await check({ head, base, ...(info && { range: info }), show: ['found', 'missing', 'provided', 'unknown'] })
  } finally {
    await Promise.all([head.close(), base.close?.()])
  }
}

async function sameByBothWays(push: Push): Promise<Report> {
  const { range: fetched, ...overGit } = await reportOf(push, 'git')
  const { range: asked, ...overApi } = await reportOf(push, 'api')
  expect(overApi).toEqual(overGit)
  expect(asked?.base?.sha).toBe(fetched?.base?.sha)
  return overGit
}

const HOSTILE: Readonly<Record<string, Content>> = {
  'index.php':
    "<?php require __DIR__ . '/lib/a.php'; require __DIR__ . '/ä \"q\"/b.php'; require __DIR__ . '/link/a.php';",
  'lib/a.php': "<?php require __DIR__ . '/../module/x.php';",
  'ä "q"/b.php': '<?php',
  ':x.php': "<?php include 'none.php';",
  'new\nline.php': '<?php',
  link: { symlink: 'lib' },
  dangling: { symlink: 'gone' },
  'config.dist.php': '<?php',
  '.gitignore': 'generated/\n',
  'tab\t.php': "<?php require __DIR__ . '/generated/x.php';",
  'crlf.php': "<?php\r\nrequire __DIR__ . '/lib/a.php';\r\n",
  'bytes.php': Uint8Array.of(0x3c, 0x3f, 0x70, 0x68, 0x70, 0x20, 0xff, 0x00),
  'slip.phpp': '<?php echo 1;',
}

test.each(['sha1', 'sha256'] as const)('hostile names, links, a submodule, in %s', async format => {
  const origin = Sandbox.init({ args: [`--object-format=${format}`] }).write(HOSTILE)
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  origin.git('add', '-A', '-f', '.')
  origin.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(format === 'sha1' ? 40 : 64)},module`)
  origin.git('commit', '-q', '-m', 'before')
  const before = origin.git('rev-parse', 'HEAD')
  origin.git('rm', '-q', 'ä "q"/b.php', 'link')
  origin.git('mv', 'lib', 'library')
  origin.write({ 'page.php': "<?php require __DIR__ . '/module/any.php'; require __DIR__ . '/Library/a.php';" })
  origin.git('add', 'page.php')
  origin.git('commit', '-q', '-m', 'after')
  const report = await sameByBothWays({ origin, before, after: origin.git('rev-parse', 'HEAD') })
  const said = report.findings.map(({ rule, path }) => `${rule} ${path}`)
  expect(said).toEqual(expect.arrayContaining(['missing-require index.php', 'case-mismatch page.php']))
})

test('generated sites', async () => {
  const compare = async (history: Parameters<typeof commitHistory>[1]) => {
    const origin = Sandbox.init()
    origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    const shas = commitHistory(origin, history)
    const [before = '', after = ''] = [shas[0], shas.at(-1)]
    if (origin.git('rev-parse', `${before}^{tree}`) !== origin.git('rev-parse', `${after}^{tree}`)) {
      await sameByBothWays({ origin, before, after })
    }
  }
  const runs = { numRuns: Number(process.env['RUNS'] ?? 3), endOnFailure: true }
  await fc.assert(fc.asyncProperty(histories(2), compare), runs)
}, 120_000)
