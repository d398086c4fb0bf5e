// Runs the tests that start dist and the Action, or ask Node for something, with every version of Node that they promise to run on:
// `npm run test:nodes [-- FOLDER]`. The binaries come from npm; FOLDER gets the totals of each, as `node-24.json`.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const project = join(import.meta.dirname, '..')
/** The one that the Action names, and the newest. The oldest is what the other tests run on in CI. */
const VERSIONS = ['24', '26']
const TESTS = [
  '__tests__/action/(events|gates|comments|limits|proxy|suggestions)',
  '__tests__/e2e/dist',
  '__tests__/run/(large-trees|compile-later)',
]

/** Unpacks it unless it is there. Throws where npm has none for this platform. */
function nodeBinary(version) {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const folder = join(project, '.cache/nodes', version)
  const binary = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  const install = ['install', '--no-save', '--no-package-lock', '--prefix', folder, `${name}@${version}`]
  if (!existsSync(binary)) execFileSync('npm', install, { stdio: ['ignore', 'ignore', 'inherit'] })
  return binary
}

function runTests(version, totals) {
  const binary = nodeBinary(version)
  const env = { ...process.env, ...(totals && { DEPLOY_GUARD_TOTALS: totals }) }
  const jest = join(project, 'node_modules/jest/bin/jest.js')
  const args = ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules', jest, ...TESTS]
  console.log(execFileSync(binary, ['--version'], { encoding: 'utf8' }).trim())
  return spawnSync(binary, args, { cwd: project, env, stdio: 'inherit' }).status === 0
}

const folder = process.argv[2]
const failed = VERSIONS.filter(version => !runTests(version, folder && join(folder, `node-${version}.json`)))
if (failed.length > 0) console.error(`failed with Node ${failed.join(', ')}`)
process.exitCode = failed.length > 0 ? 1 : 0
