import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Report } from '../../src/model/report.ts'

export const cli = join(import.meta.dirname, '../../dist/cli.js')

/** A command that hangs fails its test instead of stopping all of them; what is busy hears nothing but SIGKILL. */
export const AT_MOST = { timeout: 120_000, killSignal: 'SIGKILL' } as const

/** Runs the built command as a child process, without the variables by which it would know a CI server. */
export function runDist(cwd: string, ...args: string[]) {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(GIT|GITHUB|CI|GITLAB|INPUT)(_|$)/.test(name))
  const env = Object.fromEntries(inherited)
  const options = { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28, ...AT_MOST } as const
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
