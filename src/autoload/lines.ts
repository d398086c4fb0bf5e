import type { Position, Span } from '../model/location.ts'

/** Offsets in a decoded text (UTF-16 units) to positions. */
export class Lines {
  private readonly starts: number[] = [0]

  constructor(text: string) {
    const lineEnd = /\r\n|\r|\n/g
    while (lineEnd.test(text)) this.starts.push(lineEnd.lastIndex)
  }

  span(from: number, to: number): Span {
    return { start: this.position(from), end: this.position(to) }
  }

  position(offset: number): Position {
    let low = 0
    for (let high = this.starts.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 }
  }
}
