import type { Finding } from '../../src/model/finding.ts'
import type { RenderOptions, Report, RuleDoc, Summary } from '../../src/model/report.ts'

export const plainOptions: RenderOptions = { color: false, width: 80 }

export const rules: RuleDoc[] = [
  {
    id: 'missing-require',
    summary: 'A required file is not there, so the request dies.',
    helpUri: 'https://example.org/rules/missing-require',
    severity: 'error',
  },
  { id: 'suspicious-extension', summary: 'An extension that is a slip of a known one.', severity: 'error' },
]

export function finding(over: Partial<Finding> = {}): Finding {
  return {
    rule: 'missing-require',
    severity: 'error',
    suppressed: null,
    snippet: "require 'gone.php';",
    path: 'index.php',
    line: 3,
    column: 1,
    endLine: 3,
    endColumn: 19,
    message: 'gone.php is required here, and it does not exist.',
    related: [],
    fixes: [],
    fingerprint: `v1:${JSON.stringify([over.path ?? 'index.php', over.line ?? 3, over.rule ?? 'missing-require'])}`,
    ...over,
  }
}

/** A report around the findings, with the sums that belong to them. */
export function reportOf(findings: readonly Finding[], over: Partial<Report> = {}): Report {
  const active = findings.filter(({ suppressed }) => suppressed === null)
  const count = (severity: Finding['severity']) => active.filter(each => each.severity === severity).length
  const summary: Summary = {
    filesChanged: 7,
    filesIndexed: 1834,
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    suppressed: findings.length - active.length,
    preexisting: 12,
    includes: {
      found: 5120,
      optional: 9,
      case: 1,
      provided: 4,
      outside: 2,
      notDeployed: 0,
      missing: active.length,
      unknown: 14,
    },
  }
  return {
    schemaVersion: 1,
    tool: { name: 'deploy-guard', version: '0.1.0' },
    result: count('error') > 0 ? 'failed' : 'passed',
    scope: 'changed',
    range: {
      base: { sha: '1f0e3dad99908345f7439f8ffabdffc4a1b2c3d4', source: 'merge base with origin/main' },
      head: { sha: '4e732ced3463d06de0ca9a15b6153677a1b2c3d4', source: 'worktree' },
      method: 'the branch against where it left origin/main',
      complete: true,
      notes: [],
    },
    summary,
    findings: [...findings],
    problems: [],
    ...over,
  }
}

/** The outage that the tool is there for. */
export const outage = finding({
  proof: 'exact',
  snippet: "require ABSPATH . WPINC . '/class-wp-locale.phpp';",
  path: 'wp-settings.php',
  line: 142,
  endLine: 142,
  endColumn: 50,
  message: 'wp-includes/class-wp-locale.phpp is required here, and it does not exist.',
  target: {
    expression: "ABSPATH . WPINC . '/class-wp-locale.phpp'",
    tried: ['wp-includes/class-wp-locale.phpp'],
    nearest: 'wp-includes/class-wp-locale.php',
  },
  cause: { kind: 'edited', path: 'wp-settings.php' },
  impact: {
    entryPoints: ['index.php', 'wp-admin/index.php', 'wp-cron.php', 'wp-login.php'],
    count: 212,
    chain: ['index.php', 'wp-blog-header.php', 'wp-load.php', 'wp-config.php', 'wp-settings.php'],
  },
  related: [{ path: 'wp-load.php', line: 22, column: 1, message: 'ABSPATH is defined here' }],
  fixes: [
    {
      kind: 'edit',
      title: "Write '.php' for '.phpp'",
      safe: true,
      edits: [{ path: 'wp-settings.php', startLine: 142, startColumn: 48, endLine: 142, endColumn: 49, text: '' }],
    },
  ],
})

export const misnamed = finding({
  rule: 'suspicious-extension',
  snippet: '',
  path: 'théme/mein header.phpp',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  message: '.phpp looks like a slip of .php.',
  cause: { kind: 'target-renamed', path: 'théme/mein header.php', movedTo: 'théme/mein header.phpp' },
  fixes: [
    {
      kind: 'rename',
      title: 'Rename it to mein header.php',
      safe: true,
      rename: { from: 'théme/mein header.phpp', to: 'théme/mein header.php' },
    },
  ],
})

const CONTROL = '\u001b[31mred\u001b[0m \u0007\u202eevil\u2066'

/** Names and texts that try to get out of every format. Paths are in the spelling of reports. */
export const HOSTILE_TEXTS: readonly string[] = [
  'a%b,c:d\ne\rf.php',
  '::error::pwned',
  'x\n::set-output name=a::b',
  '##[error]pwned',
  CONTROL,
  '<script>alert(1)</script>&amp;"\'',
  ']]> --> <!-- ?>',
  '|` ``` | @everyone #1 [x](javascript:alert(1)) ![i](https://evil.example/x.png) https://evil.example www.evil.example',
  '"; click n0 call alert() %%{init:{}}%%\nend',
  '\\xFF\\\\odd \\xC3.php',
  '日本語/ファイル 👩‍👩‍👧.php',
  '\ufffe\uffff\u0000\u0085\u2028\ud800',
  "'; rm -rf / #$(id)",
]

/** A finding that has the text in every field that can hold one. */
export function hostileFinding(text: string, index: number): Finding {
  const line = index + 1
  const path = `h${index}/${text}`
  return finding({
    path,
    line,
    endLine: line,
    column: 9,
    endColumn: 9 + text.length,
    snippet: `require ${text};`,
    message: `${text} is not there.`,
    target: { expression: text, tried: [`t${index}/${text}`, text], nearest: `n/${text}` },
    cause: { kind: 'value-changed', path: `c${index}/${text}` },
    impact: { entryPoints: [text], count: 1, chain: [text, path], conditional: true },
    related: [{ path: text, line: 1, column: 1, message: text }],
    fixes: [
      { kind: 'rename', title: text, safe: false, rename: { from: text, to: `to/${text}` } },
      {
        kind: 'edit',
        title: text,
        safe: true,
        edits: [{ path, startLine: line, startColumn: 9, endLine: line, endColumn: 10, text }],
      },
    ],
    fingerprint: `v1:hostile:${index}`,
  })
}

/** A report whose findings, problems and range all hold one of the texts. */
export function hostileReport(texts: readonly string[]): Report {
  const report = reportOf(texts.map(hostileFinding), {
    problems: texts.map(text => ({ kind: 'unparsable', path: text, message: text })),
  })
  const [text = ''] = texts
  const base = { sha: text, source: text }
  return {
    ...report,
    range: { base, head: { sha: text, source: 'commit' }, method: text, complete: false, notes: [...texts] },
  }
}

const shapes: Finding[] = [
  outage,
  misnamed,
  finding({
    path: 'tabs.php',
    snippet: "\t\trequire '日本/ファイル.php';\t// 説明",
    column: 11,
    endColumn: 23,
    severity: 'warning',
    rule: 'missing-include',
  }),
  finding({
    path: 'min.php',
    line: 1,
    endLine: 1,
    snippet: `${'$a=1;'.repeat(400)}require 'lib/gone.php';${'$b=2;'.repeat(400)}`,
    column: 2001,
    endColumn: 2023,
  }),
  finding({ path: 'several.php', snippet: '  require dirname(__FILE__)', column: 3, endLine: 6, endColumn: 8 }),
  finding({ path: 'notice.php', severity: 'notice', rule: 'unresolved-require', message: 'The path cannot be known.' }),
  finding({ path: 'quiet.php', suppressed: { kind: 'inline', reason: 'made by the build --> |' } }),
  finding({ path: 'old.php', suppressed: { kind: 'baseline' }, severity: 'warning' }),
]

export const movedDirectory: Finding[] = Array.from({ length: 300 }, (_, index) =>
  finding({
    path: `pages/p${String(index % 120).padStart(3, '0')}.php`,
    line: index + 2,
    endLine: index + 2,
    message: `lib/old/part${index % 7}.php is required here, and it does not exist.`,
    snippet: `require 'lib/old/part${index % 7}.php';`,
    endColumn: 28,
    target: {
      expression: `'lib/old/part${index % 7}.php'`,
      tried: [`lib/old/part${index % 7}.php`],
      nearest: `lib/new/part${index % 7}.php`,
    },
    cause: { kind: 'target-renamed', path: `lib/old/part${index % 7}.php`, movedTo: `lib/new/part${index % 7}.php` },
    impact: { entryPoints: ['index.php'], count: 1, chain: ['index.php', `pages/p${index % 120}.php`] },
  }),
)

export const cleanReport = reportOf([])

export const nastyReport = reportOf([...shapes, ...HOSTILE_TEXTS.map(hostileFinding), ...movedDirectory.slice(0, 12)], {
  problems: [
    { kind: 'unparsable', path: 'bro\nken.php', message: 'Unexpected \u001b[1m`<` ::error:: on line 3' },
    { kind: 'unreadable', path: 'secret.php', message: 'permission denied' },
    { kind: 'rule-crashed', path: '', message: 'missing-class: x is undefined' },
  ],
})

/** 2,000 findings in 2,000 files that nothing joins. */
export const hugeReport = reportOf(
  Array.from({ length: 2000 }, (_, index) =>
    finding({
      path: `f${String(index).padStart(4, '0')}.php`,
      severity: index % 3 === 0 ? 'warning' : 'error',
      message: `g${index}.php is required here, and it does not exist.`,
      target: { expression: `'g${index}.php'`, tried: [`g${index}.php`] },
    }),
  ),
)
