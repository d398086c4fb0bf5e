// Unpacks the packages that scripts/accuracy/frameworks.json names by version from Composer's registry into
// .cache/packages/<name>/<version>, without what they require and without running anything. What is there already is kept.
// Skips with a reason, and ends well, where Composer is absent or the registry does not have them.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

const folder = join(import.meta.dirname, '../.cache/packages')
const snapshot = JSON.parse(readFileSync(join(import.meta.dirname, 'accuracy/frameworks.json'), 'utf8'))
const packages = Object.entries(snapshot).flatMap(([name, { version }]) =>
  version === undefined ? [] : [[name, version]],
)

/** Unpacks beside its place first, so that an interrupted run leaves nothing half done there. */
function unpack(name, version) {
  const place = join(folder, name, version)
  const unfinished = `${place}.part`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(dirname(place), { recursive: true })
  const flags = [
    '--no-install',
    '--no-scripts',
    '--no-plugins',
    '--prefer-dist',
    '--ignore-platform-reqs',
    '--remove-vcs',
  ]
  const args = ['create-project', '--quiet', '--no-interaction', ...flags, name, unfinished, version]
  const { status } = spawnSync('composer', args, { stdio: 'ignore', timeout: 60_000, env: withRoot() })
  if (status !== 0 || !existsSync(unfinished)) return false
  renameSync(unfinished, place)
  return true
}

/** It asks before it runs as root otherwise. */
function withRoot() {
  return { ...process.env, COMPOSER_ALLOW_SUPERUSER: '1' }
}

const wanted = packages.filter(([name, version]) => !existsSync(join(folder, name, version)))
if (wanted.length > 0 && spawnSync('composer', ['--version'], { stdio: 'ignore', env: withRoot() }).status !== 0) {
  console.log(`skipped: Composer is needed to unpack ${wanted.map(([name]) => name).join(', ')}`)
} else {
  const failed = wanted.filter(([name, version]) => !unpack(name, version))
  console.log(`${packages.length - failed.length} of ${packages.length} packages in ${folder}`)
  if (failed.length > 0)
    console.log(
      `skipped: the registry does not answer, or does not have ${failed.map(parts => parts.join(' ')).join(', ')}`,
    )
}
