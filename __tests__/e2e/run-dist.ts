import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Report } from '../../src/model/report.ts'

export const cli = join(import.meta.dirname, '../../dist/cli.js')

/** Runs the built command as a child process, without the variables by which it would know a CI server. */
export function runDist(cwd: string, ...args: string[]) {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(GIT|GITHUB|CI|GITLAB|INPUT)(_|$)/.test(name))
  const options = { cwd, env: Object.fromEntries(inherited), encoding: 'utf8', maxBuffer: 1 << 28 } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], options)
  return { status, stdout, stderr }
}

/** Runs the built command with `--format json`. Throws with what it said when that is not a report. */
export function reportOfDist(cwd: string, ...args: string[]): { status: number | null; report: Report } {
  const { status, stdout, stderr } = runDist(cwd, ...args, '--format', 'json')
  try {
    return { status, report: JSON.parse(stdout) }
  } catch (cause) {
    throw new Error(`no report (exit ${status}): ${stderr}${stdout}`, { cause })
  }
}
