// Unpacks real PHP applications from Debian into .cache/apps/<name>, for `npm run test:real` and `npm run bench`.
// Needs apt and dpkg-deb; says so and ends well where they are absent. What is there already is kept.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PACKAGES } from './accuracy/applications.mjs'

/** Debian adds this one; in a repository it would not be there. */
const NOT_IN_A_REPOSITORY = { wordpress: ['usr/share/wordpress/wp-config.php'] }

const folder = join(import.meta.dirname, '../.cache/apps')

function has(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0
}

/** Downloads and unpacks beside its place first, so that an interrupted run leaves nothing half done there. */
function unpack(name) {
  const unfinished = join(folder, `.${name}`)
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true })
  if (!run('apt-get', ['download', '-q', name], unfinished)) return false
  const archive = readdirSync(unfinished).find(file => file.endsWith('.deb'))
  if (archive === undefined || !run('dpkg-deb', ['-x', archive, '.'], unfinished)) return false
  for (const path of [archive, ...(NOT_IN_A_REPOSITORY[name] ?? [])]) rmSync(join(unfinished, path))
  renameSync(unfinished, join(folder, name))
  return true
}

function run(command, args, cwd) {
  return spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

const wanted = PACKAGES.filter(name => !existsSync(join(folder, name)))
if (wanted.length > 0 && !(has('apt-get') && has('dpkg-deb'))) {
  console.log(`skipped: apt-get and dpkg-deb are needed to unpack ${wanted.join(', ')}`)
} else {
  const failed = wanted.filter(name => !unpack(name))
  console.log(`${PACKAGES.length - failed.length} of ${PACKAGES.length} applications in ${folder}`)
  if (failed.length > 0) console.error(`could not be had: ${failed.join(', ')} (is the package list up to date?)`)
  process.exitCode = failed.length > 0 ? 1 : 0
}
