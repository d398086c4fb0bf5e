import type { Output } from '../io/output.ts'
import type { Io } from './io.ts'

type Env = Io['env']

/** Whether text for this output is colored. A flag decides; then NO_COLOR, FORCE_COLOR, TERM=dumb, the terminal. */
export function wantsColor(output: Output, env: Env, flag?: boolean): boolean {
  if (flag !== undefined) return flag
  if (isSet(env['NO_COLOR'])) return false
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return output.isTTY === true && env['TERM'] !== 'dumb'
}

const DEFAULT_WIDTH = 100

/** Columns to fit text into: of the terminal, else COLUMNS, else 100. */
export function widthOf(output: Output, env: Env): number {
  if (output.isTTY === true && output.columns !== undefined && output.columns > 0) return output.columns
  const columns = env['COLUMNS'] ?? ''
  return /^[1-9]\d{0,3}$/.test(columns) ? Number(columns) : DEFAULT_WIDTH
}

const LINKING_PROGRAMS = new Set(['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper'])

/** Whether the terminal is known to understand OSC 8 links; there is no way to ask it. */
export function understandsLinks(output: Output, env: Env): boolean {
  if (output.isTTY !== true || isSet(env['CI']) || env['TERM'] === 'dumb') return false
  if (LINKING_PROGRAMS.has(env['TERM_PROGRAM'] ?? '') || isSet(env['WT_SESSION'])) return true
  return env['TERM'] === 'xterm-kitty' || Number(env['VTE_VERSION'] ?? 0) >= 5000
}

/** Whether a line may be drawn and wiped again. */
export function canRedraw(output: Output, env: Env): boolean {
  return output.isTTY === true && !isSet(env['CI']) && env['TERM'] !== 'dumb'
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'false' && value !== '0'
}
