/** What `cat-file --batch` answers to one request. */
export type BlobAnswer =
  | { readonly kind: 'blob'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  | { readonly kind: 'too-big'; readonly size: number }

interface Body {
  /** Absent when the bytes are thrown away. */
  readonly bytes: Uint8Array | undefined
  readonly size: number
  /** Bytes seen, of `size` and the line feed after them. */
  seen: number
}

const LINE_FEED = 10

/** Cuts the output of `cat-file --batch` into answers, in the order of the requests. */
export class BlobStream {
  readonly #maxBytes: number
  readonly #answer: (answer: BlobAnswer) => void
  #header = ''
  #body: Body | undefined

  constructor(maxBytes: number, answer: (answer: BlobAnswer) => void) {
    this.#maxBytes = maxBytes
    this.#answer = answer
  }

  /** Takes the next bytes, however they are cut. */
  push(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length; ) {
      at = this.#body === undefined ? this.#readHeader(chunk, at) : this.#readBody(this.#body, chunk, at)
    }
  }

  #readHeader(chunk: Uint8Array, at: number): number {
    const end = chunk.indexOf(LINE_FEED, at)
    const stop = end < 0 ? chunk.length : end
    this.#header += Buffer.from(chunk.buffer, chunk.byteOffset + at, stop - at).toString('latin1')
    if (end < 0) return stop
    this.#open(this.#header)
    this.#header = ''
    return end + 1
  }

  #open(header: string): void {
    const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1]
    if (size === undefined) {
      this.#answer({ kind: 'missing' })
      return
    }
    const length = Number(size)
    const bytes = length > this.#maxBytes ? undefined : new Uint8Array(length)
    this.#body = { bytes, size: length, seen: 0 }
  }

  #readBody(body: Body, chunk: Uint8Array, at: number): number {
    const stop = Math.min(chunk.length, at + body.size + 1 - body.seen)
    const content = chunk.subarray(at, Math.min(stop, at + body.size - body.seen))
    body.bytes?.set(content, body.seen)
    body.seen += stop - at
    if (body.seen > body.size) {
      this.#body = undefined
      const { bytes, size } = body
      this.#answer(bytes === undefined ? { kind: 'too-big', size } : { kind: 'blob', bytes })
    }
    return stop
  }
}
