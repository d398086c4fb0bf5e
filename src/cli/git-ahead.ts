import { resolve } from 'node:path'
import { askAhead } from '../git/ask-ahead.ts'
import { isGithub, serviceOf } from '../git/range/service.ts'
import { gitOfRun } from '../git/remembering-git.ts'
import type { Git } from '../git/run.ts'
import { locateDirectory } from '../tree/locate.ts'
import type { Args } from './args/args.ts'
import type { Io } from './io.ts'

/** The git of a check, which begins to answer while the rest of the program is loaded. Throws UserError `no-such-path`. */
export function gitAhead({ cwd, range }: Pick<Args, 'cwd' | 'range'>, io: Pick<Io, 'cwd' | 'env'>): Git {
  const git = gitOfRun(locateDirectory(resolve(io.cwd, cwd ?? '.')), { inherited: io.env })
  const isTerminal = !isGithub(io.env) && serviceOf(io.env) === undefined
  askAhead(git, { workTree: isTerminal && !range.staged && !range.prePush && range.head === undefined })
  return git
}
