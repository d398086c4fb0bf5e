import type { Severity } from '../model/finding.ts'

const CODES = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39] } as const

export type Style = keyof typeof CODES

/** Wraps a text in terminal styles, or leaves it alone. */
export type Paint = (text: string, ...styles: Style[]) => string

export function painter(color: boolean): Paint {
  if (!color) return text => text
  return (text, ...styles) => styles.reduce((inner, style) => wrap(inner, CODES[style]), text)
}

function wrap(text: string, [on, off]: readonly [number, number]): string {
  return text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`
}

export const severityStyle: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', notice: 'cyan' }
