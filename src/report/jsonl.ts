import type { Reporter } from '../model/report.ts'
import { inOrder } from './json.ts'
import { reportShape } from './report-shape.ts'

const { findings: findingShape, problems: problemShape, ...headShape } = reportShape

/**
 * One JSON value a line: first `{"type":"report", …}` with everything but the two lists, then `{"type":"finding", …}` for
 * each finding, then `{"type":"problem", …}` for each problem. Fields as in json.
 */
export const jsonl: Reporter = report =>
  [
    line('report', inOrder(report, headShape)),
    ...report.findings.map(finding => line('finding', inOrder(finding, findingShape.required))),
    ...report.problems.map(problem => line('problem', inOrder(problem, problemShape.required))),
  ].join('')

type LineType = 'report' | 'finding' | 'problem'

function line(type: LineType, value: unknown): string {
  return `${JSON.stringify(Object.assign({ type }, value))}\n`
}
