// What Composer itself says of files whose classes are not where they are looked for, beside what deploy-guard does:
// `npm run strict-psr -- DIR…`. Each folder is copied, then `composer dump-autoload --optimize --strict-psr` runs in the
// copy, without plugins and scripts. See docs/accuracy.md. Exit 1: a difference that is not explained; 2: no Composer.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { bundled } from './accuracy/bundled.mjs'

/** The files that Composer names, relative to the folder. */
function namedByComposer(folder) {
  const copy = mkdtempSync(join(tmpdir(), 'strict-psr-'))
  try {
    cpSync(folder, copy, { recursive: true, verbatimSymlinks: true, filter: isCopied })
    const flags = ['--optimize', '--strict-psr', '--no-plugins', '--no-scripts', '--ignore-platform-reqs', '--no-dev']
    const env = { ...process.env, COMPOSER_ALLOW_SUPERUSER: '1', COMPOSER_MEMORY_LIMIT: '-1' }
    const { stdout, stderr } = spawnSync('composer', ['dump-autoload', ...flags], {
      cwd: copy,
      encoding: 'utf8',
      env,
      maxBuffer: 1 << 28,
    })
    if (!stdout.includes('Generated')) return undefined
    const found = [...stderr.matchAll(/ located in (?:\.\/)?(.*?) does not comply with psr-[04]/g)]
    return new Set(found.map(([, path]) => path))
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** What is installed would be judged too, and a lock without it stops Composer. */
function isCopied(path) {
  return !/\/(?:\.git|vendor|node_modules|composer\.lock)$/.test(path)
}

async function compare(folder, engine) {
  const composer = namedByComposer(folder)
  if (composer === undefined) {
    console.log(`${basename(folder)}: skipped, since Composer cannot write an autoloader for it`)
    return 0
  }
  const tree = await engine.openDirectory(folder, { plain: true })
  const ours = await engine.mismatchesIn(tree)
  const known = new Set(ours.map(({ path }) => path))
  const silent = ours.filter(({ path, outsidePrefix }) => outsidePrefix && !composer.has(path))
  const alone = ours.filter(({ path, outsidePrefix }) => !outsidePrefix && !composer.has(path))
  const missed = [...composer].filter(path => !known.has(path)).sort()
  const reported = ours.filter(each => each.reported).length
  console.log(
    `${basename(folder)}: both name ${composer.size - missed.length}, Composer alone ${missed.length}, deploy-guard alone ${alone.length}, and ${silent.length} of whose classes none begins with the prefix; ${reported} of them reported`,
  )
  for (const path of missed) console.log(`  Composer alone: ${path}`)
  for (const { path } of alone) console.log(`  deploy-guard alone: ${path}`)
  return missed.length + alone.length
}

const folders = process.argv.slice(2).filter(folder => existsSync(join(folder, 'composer.json')))
if (folders.length === 0 || spawnSync('composer', ['--version'], { stdio: 'ignore' }).status !== 0) {
  console.error('usage: npm run strict-psr -- DIR… (folders with a composer.json); Composer is needed')
  process.exitCode = 2
} else {
  const engine = await bundled('scripts/accuracy/framework-engine.ts')
  for (const folder of folders) if ((await compare(folder, engine)) > 0) process.exitCode = 1
}
