import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const TIME = '/usr/bin/time'
const hasTime = existsSync(TIME)

/**
 * Runs one command to its end: seconds of wall and CPU (with its children), peak memory in MB. Where there is no
 * /usr/bin/time, CPU and memory are known of node alone, and NaN of others. Any exit code is accepted: grep has 1.
 */
export function measure({ command, args, cwd, env = process.env }) {
  const started = performance.now()
  const { error, stdio } = (hasTime ? runTimed : runPlain)(command, args, { cwd, env })
  const wall = (performance.now() - started) / 1000
  if (error) throw error
  return { wall, ...(hasTime ? fromTime(stdio.stderr) : fromNode(stdio.report)) }
}

function runTimed(command, args, { cwd, env }) {
  const wrapped = ['-q', '-f', 'TIMED %U %S %M', command, ...args]
  const { error, stderr } = spawnSync(TIME, wrapped, {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  return { error, stdio: { stderr } }
}

function fromTime(stderr) {
  const [, user, system, kilobytes] = /TIMED ([\d.]+) ([\d.]+) (\d+)\s*$/.exec(stderr) ?? []
  return { cpu: Number(user) + Number(system), memory: Number(kilobytes) / 1024 }
}

const REPORT_USAGE =
  'data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,JSON.stringify(process.resourceUsage())))'

function runPlain(command, args, { cwd, env }) {
  const all = command === process.execPath ? ['--import', REPORT_USAGE, ...args] : args
  const { error, output } = spawnSync(command, all, {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  return { error, stdio: { report: output?.[3] } }
}

function fromNode(report) {
  if (!report) return { cpu: Number.NaN, memory: Number.NaN }
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(report)
  return { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
