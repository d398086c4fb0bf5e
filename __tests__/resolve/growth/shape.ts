import type { Files } from '../verdicts-of.ts'

/** A small site of n parts, by a name that says what shape it has. */
export type Shapes = Readonly<Record<string, (n: number) => Files>>

/** n lines. */
export function times(n: number, line: (index: number) => string): string {
  return Array.from({ length: n }, (_, index) => line(index)).join('\n')
}

/** A file of PHP with this code. */
export function php(code: string): string {
  return `<?php\n${code}\n`
}

/** n files. */
export function fileEach(n: number, name: (index: number) => string, code: (index: number) => string): Files {
  return Object.fromEntries(Array.from({ length: n }, (_, index) => [name(index), php(code(index))]))
}
