import { resolve } from 'node:path'
import { didYouMean } from '../../config/nearest-word.ts'
import { includeGraph } from '../../inspect/include-graph.ts'
import { writeText } from '../../io/output.ts'
import { writeOutput } from '../../io/write-output.ts'
import { UserError } from '../../model/errors.ts'
import type { IncludeGraph } from '../../model/include-graph.ts'
import { type GraphFormatName, graphFormats } from '../../report/graph-formats.ts'
import { graphLines } from '../../report/graph-lines.ts'
import { EXIT } from '../../run/exit-codes.ts'
import type { Args } from '../args/args.ts'
import type { OutputArgs } from '../args/output-args.ts'
import type { Io } from '../io.ts'
import { insideRoot } from './judged-paths.ts'
import { withOpenRun } from './with-open-run.ts'

/** Writes who includes whom. Rejects with UserError, or with whatever an abort throws. */
export async function runGraph(args: Args, io: Io): Promise<number> {
  const outputs = args.outputs.map(graphOutput)
  const [asked] = args.paths
  const { graph, directory } = await withOpenRun(args, io, async (options, run) => {
    const page = asked === undefined ? {} : { page: insideRoot(asked, run) }
    const within = asked === undefined && options.paths?.[0] ? { within: options.paths[0] } : {}
    const selection = { ...page, ...within, broken: args.broken === true }
    return { graph: await includeGraph(options, selection), directory: run.directory }
  })
  for (const { format, file } of outputs) {
    const text = graphFormats[format](graph)
    if (file === undefined) await writeText(io.stdout, text)
    else await writeOutput(resolve(directory, file), text)
  }
  if (outputs.some(({ format }) => format === 'mermaid')) await writeText(io.stderr, sizeNote(graph))
  return EXIT.clean
}

interface GraphOutput {
  readonly format: GraphFormatName
  readonly file?: string
}

function graphOutput({ format, file }: OutputArgs): GraphOutput {
  if (isGraphFormat(format)) return { format, ...(file !== undefined && { file }) }
  const names = Object.keys(graphFormats)
  const hint = didYouMean(format, names) || ` There are ${names.join(', ')}.`
  throw new UserError('bad-usage', `deploy-guard graph has no format "${format}".${hint}`)
}

function isGraphFormat(name: string): name is GraphFormatName {
  return Object.hasOwn(graphFormats, name)
}

/** What Mermaid draws unless its `maxEdges` is set (mermaid.js.org, configuration); GitHub leaves it so. */
const MERMAID_EDGES = 500

function sizeNote(graph: IncludeGraph): string {
  const lines = graphLines(graph).length
  if (lines <= MERMAID_EDGES) return ''
  const advice = 'name a page, or use --broken or --format dot'
  return `deploy-guard: ${lines} lines are more than the ${MERMAID_EDGES} that Mermaid draws by default: ${advice}\n`
}
