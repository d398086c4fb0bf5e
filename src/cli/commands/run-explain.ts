import { didYouMean } from '../../config/nearest-word.ts'
import { isRuleId, RULE_IDS } from '../../config/rule-ids.ts'
import { explainIncludes, type IncludePlace } from '../../inspect/explain-includes.ts'
import { writeText } from '../../io/output.ts'
import { UserError } from '../../model/errors.ts'
import { explanationText } from '../../report/explanation-text.ts'
import { painter } from '../../report/paint.ts'
import { EXIT } from '../../run/exit-codes.ts'
import type { Args } from '../args/args.ts'
import { explainNeeds } from '../args/commands.ts'
import type { Io } from '../io.ts'
import { wantsColor, widthOf } from '../terminal.ts'
import { insideRoot } from './judged-paths.ts'
import { rulePages } from './rule-pages.ts'
import { withOpenRun } from './with-open-run.ts'

/** Writes how an include was evaluated, or the page of a rule. Rejects with UserError, or with whatever an abort throws. */
export async function runExplain(args: Args, io: Io): Promise<number> {
  const [asked = ''] = args.paths
  const color = wantsColor(io.stdout, io.env, args.color)
  const text = isPlace(asked) ? await includesText(asked, args, { io, color }) : ruleText(asked, color)
  await writeText(io.stdout, text)
  return EXIT.clean
}

const PLACE = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/s

function isPlace(asked: string): boolean {
  return PLACE.test(asked)
}

async function includesText(asked: string, args: Args, { io, color }: { io: Io; color: boolean }): Promise<string> {
  const explanations = await withOpenRun(args, io, async (options, run) => {
    const place = placeOf(asked)
    return explainIncludes(options, { ...place, path: insideRoot(place.path, run) })
  })
  return explanationText(explanations, { color, width: widthOf(io.stdout, io.env) })
}

function placeOf(asked: string): IncludePlace {
  const [, path = '', line, column] = PLACE.exec(asked) ?? []
  return { path, line: Number(line), ...(column !== undefined && { column: Number(column) }) }
}

function ruleText(asked: string, color: boolean): string {
  if (!isRuleId(asked)) {
    if (/[./\\:]/.test(asked)) throw explainNeeds()
    const hint = didYouMean(asked, RULE_IDS)
    throw new UserError('bad-usage', `There is no rule "${asked}".${hint} See deploy-guard --list-rules.`)
  }
  const page = rulePages[asked]
  if (page === undefined) throw new UserError('bad-usage', `The rule ${asked} has no page yet.`)
  const paint = painter(color)
  return page.replace(/^#+ .*$/gm, heading => paint(heading, 'bold'))
}
