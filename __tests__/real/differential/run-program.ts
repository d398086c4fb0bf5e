import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { MadeProgram } from './make-program.ts'

/** `PATH:LINE`s of the program that took part where a file was loaded, or could not be. */
export interface Trace {
  readonly loaded: ReadonlySet<string>
  readonly failed: ReadonlySet<string>
  /** Why the page ended early; what came after it did not run. */
  readonly died: unknown
}

interface Written {
  readonly events: readonly (readonly ['loaded' | 'failed', readonly string[]])[]
  readonly died: unknown
}

/** Requests the page with real PHP, in its own directory, as a server does. */
export function runProgram({ page, files }: MadeProgram, folder: string): Trace {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const out = join(folder, '.trace')
  const prepend = `auto_prepend_file=${join(import.meta.dirname, 'trace.php')}`
  spawnSync('php', ['-d', prepend, '-d', 'display_errors=0', '-d', 'log_errors=0', basename(page)], {
    cwd: dirname(join(folder, page)),
    env: { ...process.env, TRACE_OUT: out },
    stdio: 'ignore',
  })
  // A page that ended with an error says so in its trace; without a trace there is nothing to read here.
  const { events, died }: Written = JSON.parse(readFileSync(out, 'utf8'))
  const placesOf = (kind: string) => {
    const frames = events.filter(([each]) => each === kind).flatMap(([, places]) => places)
    return new Set(frames.map(frame => frame.replace(`${folder}/`, '')))
  }
  return { loaded: placesOf('loaded'), failed: placesOf('failed'), died }
}
