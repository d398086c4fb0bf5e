import type { End, Row } from './row.ts'

const INTRODUCTION = `# PHP's includes, case by case

What PHP does with an include, and what deploy-guard says about it. Each line is a small site in
\`__tests__/conformance/rows/\`, and both columns are tested: \`__tests__/conformance/model.test.ts\` asks deploy-guard;
\`__tests__/real/conformance.test.ts\` (\`npm run test:real\`) runs the site with the installed PHP, on the command line and
in PHP's built-in web server, and is skipped where there is none. Lines marked *cgi* and *apache* are run by php-cgi and by
Apache with PHP as its module, where those are installed. Comments in the code name cases by their number.

Two things hold for every line:

- Where PHP does not fail, deploy-guard reports no error, neither in a whole check nor in a change that brings everything.
  The only exceptions are marked *not reached*: PHP would fail if control got there. A line marked *not yet* breaks this
  promise; it is known and says what is wrong.
- Where PHP fails, deploy-guard says so, or the line says why it stays silent.

*loads* are the files that tell that they were loaded. *coped*: a target was missing and the page's own code noticed.
Lines that begin with G are guards; \`-broken\` is the same code where the guard does not help.

| case | what | PHP | deploy-guard | why |
|---|---|---|---|---|
`

const ENDS: Record<End, string> = { fine: '', coped: 'coped', warning: 'warning', fatal: 'fatal' }

/** The text of docs/conformance.md. */
export function conformancePage(rows: readonly Row[]): string {
  return `${INTRODUCTION}${rows.map(line).join('')}`
}

function line(row: Row): string {
  const cells = [row.id, cell(row.title), php(row), ours(row), cell(why(row))]
  return `| ${cells.join(' | ')} |\n`
}

function php({ loads, end = 'fine', sapi, cwd }: Row): string {
  const loaded = loads.length > 0 ? `loads ${loads.map(path => `\`${path}\``).join(', ')}` : ''
  const what = [loaded, ENDS[end]].filter(text => text !== '').join(', ') || 'fine'
  const where = sapi ?? (cwd === undefined ? undefined : 'cli')
  return where === undefined ? what : `${where}: ${what}`
}

function ours({ ours: verdicts, reports, bug }: Row): string {
  if (verdicts === '') return 'no include'
  const kinds = verdicts
    .split(' | ')
    .map(verdict => `${verdict.split(' ')[0]}${/weak\)$/.test(verdict) ? ' (warning)' : ''}`)
    .join(', ')
  if (bug !== undefined) return `should be ${kinds}`
  return reports === undefined ? kinds : `${kinds}, ${reports}`
}

function why({ coarser, unreached, bug }: Row): string {
  if (bug !== undefined) return `not yet: ${bug}`
  return unreached === undefined ? (coarser ?? '') : `not reached: ${unreached}`
}

/** Text in which nothing is Markdown. */
function cell(text: string): string {
  return text.replace(/[\\|*_<>[\]`~]/g, '\\$&')
}
