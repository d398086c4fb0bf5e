import type { Output } from '../io/output.ts'

/** What a check tells about its progress. */
interface Step {
  readonly stage: 'reading' | 'resolving' | 'judging'
  readonly done: number
  readonly total: number
}

/** A line on the terminal that says how far the check is. */
export interface ProgressLine {
  show(step: Step): void
  /** Wipes the line. Nothing is drawn afterwards. */
  end(): void
}

export const silentProgress: ProgressLine = { show: () => undefined, end: () => undefined }

/** Shorter runs draw nothing. */
const PATIENCE = 500
const INTERVAL = 100

const WORDS: Record<Step['stage'], string> = {
  reading: 'Reading PHP files',
  resolving: 'Following includes',
  judging: 'Judging',
}

/** `now` in milliseconds. */
export function progressLine(output: Output, now: () => number = () => performance.now()): ProgressLine {
  const start = now()
  let drawn = Number.NEGATIVE_INFINITY
  let ended = false
  function draw(text: string): void {
    output.write(`\r\u001b[K${text}`, () => undefined)
  }
  return {
    show({ stage, done, total }) {
      const time = now()
      if (ended || time - start < PATIENCE || time - drawn < INTERVAL) return
      drawn = time
      draw(total > 0 ? `${WORDS[stage]} ${done}/${total}` : `${WORDS[stage]}…`)
    },
    end() {
      if (!ended && drawn > 0) draw('')
      ended = true
    },
  }
}
