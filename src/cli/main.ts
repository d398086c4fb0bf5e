import { writeText } from '../io/output.ts'
import { UserError } from '../model/errors.ts'
import { visible } from '../report/visible.ts'
import type { Engine } from '../run/engine.ts'
import { EXIT } from '../run/exit-codes.ts'
import { version } from '../version.ts'
import { type Args, parseArgs } from './args/args.ts'
import type { Io } from './io.ts'
import { wantsColor, widthOf } from './terminal.ts'

/**
 * The command line from its arguments (without node and the script) to its exit code. Never rejects. `engine` is what
 * does the checking; without it the real one is loaded when it is needed.
 */
export async function main(argv: readonly string[], io: Io, engine?: Engine): Promise<number> {
  try {
    const args = parseArgs(argv)
    if (args instanceof UserError) throw args
    return await perform(args, io, engine)
  } catch (error) {
    const { code, text } = explanation(error, io)
    // Where nobody can be told any more the code still tells.
    await writeText(io.stderr, text).catch(() => undefined)
    return code
  }
}

/** What is heavy is loaded by the task that needs it, so that `--version` costs what an empty script costs. */
async function perform(args: Args, io: Io, engine: Engine | undefined): Promise<number> {
  switch (args.task) {
    case 'version':
      await writeText(io.stdout, `${version}\n`)
      return EXIT.clean
    case 'help': {
      const { helpPage } = await import('./args/help.ts')
      const { formats } = await import('../report/formats.ts')
      const color = wantsColor(io.stdout, io.env, args.color)
      await writeText(io.stdout, helpPage({ color, width: widthOf(io.stdout, io.env), formats: Object.keys(formats) }))
      return EXIT.clean
    }
    case 'list-rules': {
      const { listRules } = await import('./commands/list-rules.ts')
      return listRules(args, io)
    }
    case 'print-config': {
      const { printConfig } = await import('./commands/print-config.ts')
      return printConfig(args, io)
    }
    case 'list-files': {
      const { listFiles } = await import('./commands/list-files.ts')
      return listFiles(args, io)
    }
    case 'graph': {
      const { runGraph } = await import('./commands/run-graph.ts')
      return runGraph(args, io)
    }
    case 'explain': {
      const { runExplain } = await import('./commands/run-explain.ts')
      return runExplain(args, io)
    }
    case 'artifact': {
      const { runArtifact } = await import('./commands/run-artifact.ts')
      return runArtifact(args, io, engine ?? (await import('../run/engine.ts')).engine)
    }
    case 'check': {
      const { gitAhead } = await import('./git-ahead.ts')
      const git = gitAhead(args, io)
      const { runCheck } = await import('./commands/run-check.ts')
      return runCheck(args, io, engine ?? lazyEngine, git)
    }
  }
}

/** Loaded by the first check that is not known from an earlier run. */
const lazyEngine: Engine = {
  check: async (options, notes) => (await import('../run/engine.ts')).engine.check(options, notes),
}

/** What is said of an error, and the code of the process that it ends. */
function explanation(error: unknown, io: Io): { readonly code: number; readonly text: string } {
  if (io.signal?.aborted === true) return { code: EXIT.interrupted, text: 'deploy-guard: interrupted\n' }
  if (error instanceof UserError) return { code: EXIT.unable, text: `deploy-guard: ${visible(error.message)}\n` }
  const lines = stackOf(error).split('\n').map(visible).join('\n')
  const text = `deploy-guard ${version}: this is a bug, please report it with what follows.\n${lines}\n`
  return { code: EXIT.bug, text }
}

/** An error of another realm has a stack too. */
function stackOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'stack' in error ? String(error.stack) : String(error)
}
