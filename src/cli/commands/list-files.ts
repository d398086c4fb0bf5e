import { judgedFiles } from '../../inspect/judged-files.ts'
import { writeText } from '../../io/output.ts'
import { visible } from '../../report/visible.ts'
import { EXIT } from '../../run/exit-codes.ts'
import type { Args } from '../args/args.ts'
import type { Io } from '../io.ts'
import { withOpenRun } from './with-open-run.ts'

/** Writes the files that a check with these arguments would judge, one a line. Rejects with UserError. */
export async function listFiles(args: Args, io: Io): Promise<number> {
  const files = await withOpenRun(args, io, async options => judgedFiles(options))
  await writeText(io.stdout, files.map(path => `${visible(path)}\n`).join(''))
  return EXIT.clean
}
