import type { Io } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'
import type { Output } from '../../src/io/output.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Report } from '../../src/model/report.ts'
import type { Engine } from '../../src/run/engine.ts'
import { cleanVariables } from '../git/sandbox.ts'

interface CapturedOutput extends Output {
  text(): string
}

/** An output that keeps what is written to it. */
export function capture(terminal: { isTTY?: boolean; columns?: number } = {}): CapturedOutput {
  let text = ''
  return {
    ...terminal,
    write(part, done) {
      text += part
      done()
    },
    text: () => text,
  }
}

export interface RunOptions extends Partial<Pick<Io, 'env' | 'signal' | 'collectSooner'>> {
  readonly stdin?: string | Uint8Array
  readonly terminal?: { isTTY?: boolean; columns?: number }
  readonly engine?: Engine
}

/** Runs the command line in process, in `cwd`. */
export async function run(cwd: string, argv: readonly string[], options: RunOptions = {}) {
  const stdout = capture(options.terminal)
  const stderr = capture(options.terminal)
  const { signal, collectSooner, stdin = '' } = options
  const io: Io = {
    stdout,
    stderr,
    stdin: chunks(stdin),
    env: { PATH: cleanVariables()['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', ...options.env },
    cwd,
    ...(signal && { signal }),
    ...(collectSooner && { collectSooner }),
  }
  const code = await main(argv, io, options.engine)
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

async function* chunks(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7)
}

type CheckOptions = Parameters<Engine['check']>[0]

/** An engine that answers with a report made of these findings, and remembers what it was asked. */
export function fakeEngine(change: Partial<Report> = {}): Engine & { readonly asked: CheckOptions[] } {
  const asked: CheckOptions[] = []
  return {
    asked,
    async check(options) {
      asked.push(options)
      return reportWith(change, options)
    },
  }
}

function reportWith(change: Partial<Report>, { scope, range }: CheckOptions): Report {
  const findings = change.findings ?? []
  const count = (severity: string) => findings.filter(finding => finding.severity === severity).length
  return {
    schemaVersion: 1,
    tool: { name: 'deploy-guard', version: '0.0.0' },
    result: findings.length > 0 ? 'failed' : 'passed',
    scope: scope ?? 'all',
    ...(range && { range }),
    summary: {
      filesChanged: 0,
      filesIndexed: 0,
      errors: count('error'),
      warnings: count('warning'),
      notices: count('notice'),
      suppressed: 0,
      preexisting: 0,
      includes: { found: 0, optional: 0, case: 0, provided: 0, outside: 0, notDeployed: 0, missing: 0, unknown: 0 },
    },
    findings,
    problems: [],
    ...change,
  }
}

export function finding(change: Partial<Finding> = {}): Finding {
  return {
    rule: 'missing-require',
    severity: 'error',
    suppressed: null,
    snippet: "require 'b.phpp';",
    path: 'a.php',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 17,
    message: 'b.phpp does not exist.',
    related: [],
    fixes: [],
    fingerprint: '1:x',
    ...change,
  }
}
