/** How a hand that meant one extension wrote another. The most telling first. */
export const SLIPS = ['look-alike', 'spaced', 'doubled', 'swapped', 'lost', 'neighbour', 'cut', 'edit'] as const

export type Slip = (typeof SLIPS)[number]

/**
 * The slip that turned `meant` into `written`, both in lower case; undefined when they are equal or further apart.
 * `neighbour`: one letter replaced by, or followed by, a key beside it on a QWERTY keyboard. `cut`: only the beginning
 * is left. `edit`: any other single letter replaced, added or lost.
 */
export function slipBetween(written: string, meant: string): Slip | undefined {
  if (written === meant || written === '' || meant.length < 2) return undefined
  if (/[^a-z2-9]/.test(written)) return disguise(written, meant)
  if (isDoubled(written, meant)) return 'doubled'
  if (isSwapped(written, meant)) return 'swapped'
  if (isOneLonger(meant, written)) return 'lost'
  if (isNeighbour(written, meant)) return 'neighbour'
  if (meant.startsWith(written)) return 'cut'
  return isOneLonger(written, meant) || isReplaced(written, meant) ? 'edit' : undefined
}

/** Letters of other scripts, and digits, that look like the Latin ones; compatibility forms are left to NFKC. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...{ а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', һ: 'h', н: 'h', і: 'i', ј: 'j', к: 'k', ӏ: 'l', м: 'm', о: 'o' },
  ...{ р: 'p', ԛ: 'q', г: 'r', ѕ: 's', т: 't', ѵ: 'v', ԝ: 'w', х: 'x', у: 'y' },
  ...{ α: 'a', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', ı: 'i', ɡ: 'g', '0': 'o', '1': 'l' },
}

function disguise(written: string, meant: string): Slip | undefined {
  if (written.replace(/\s/g, '') === meant) return 'spaced'
  let plain = ''
  for (const character of written.normalize('NFKC').toLowerCase()) plain += LOOK_ALIKES[character] ?? character
  return plain === meant ? 'look-alike' : undefined
}

function isDoubled(written: string, meant: string): boolean {
  return written.length > meant.length && withoutRuns(written) === withoutRuns(meant)
}

function withoutRuns(text: string): string {
  return text.replace(/(.)\1+/g, '$1')
}

function isSwapped(written: string, meant: string): boolean {
  if (written.length !== meant.length) return false
  const at = firstDifference(written, meant)
  return written[at] === meant[at + 1] && written[at + 1] === meant[at] && written.slice(at + 2) === meant.slice(at + 2)
}

function isOneLonger(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false
  const at = firstDifference(longer, shorter)
  return longer.slice(at + 1) === shorter.slice(at)
}

function isReplaced(written: string, meant: string): boolean {
  if (written.length !== meant.length) return false
  const at = firstDifference(written, meant)
  return written.slice(at + 1) === meant.slice(at + 1)
}

function isNeighbour(written: string, meant: string): boolean {
  const at = firstDifference(written, meant)
  if (isReplaced(written, meant)) return areNeighbours(written.charAt(at), meant.charAt(at))
  if (!isOneLonger(written, meant)) return false
  return areNeighbours(written.charAt(at), meant.charAt(at)) || areNeighbours(written.charAt(at), meant.charAt(at - 1))
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
/** How far each row begins to the right of the first, in keys. */
const OFFSETS = [0, 0.25, 0.75]

function areNeighbours(a: string, b: string): boolean {
  const from = keyOf(a)
  const to = keyOf(b)
  return from !== undefined && to !== undefined && Math.hypot(from.x - to.x, from.y - to.y) < 1.3
}

function keyOf(letter: string): { x: number; y: number } | undefined {
  if (letter === '') return undefined
  const y = ROWS.findIndex(row => row.includes(letter))
  return y < 0 ? undefined : { x: (ROWS[y] ?? '').indexOf(letter) + (OFFSETS[y] ?? 0), y }
}
