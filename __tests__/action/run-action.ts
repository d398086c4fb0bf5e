import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { main } from '../../src/action/main.ts'
import type { Engine } from '../../src/run/engine.ts'
import { capture } from '../cli/memory-io.ts'
import { cleanVariables, type Sandbox, temporaryFolder } from '../git/sandbox.ts'

// Many processes are started; a busy machine takes its time.
jest.setTimeout(120_000)

const project = join(import.meta.dirname, '../..')

let built: string | undefined

/** Builds dist into a temporary folder, once for the tests of a file, and returns the script of the Action. */
export function builtAction(): string {
  if (built === undefined) {
    const folder = join(temporaryFolder(), 'dist')
    const rolldown = join(project, 'node_modules/rolldown/bin/cli.mjs')
    const { status, stderr } = spawnSync(process.execPath, [rolldown, '-c', '-d', folder], { cwd: project })
    if (status !== 0) throw new Error(stderr.toString())
    built = join(folder, 'action.js')
  }
  return built
}

export interface ActionStep {
  readonly workspace: Sandbox
  readonly event: string
  readonly payload?: object
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** GITHUB_API_URL. Default: an address where nobody answers. */
  readonly api?: string
  /** Runs in this process, and is what checks. */
  readonly engine?: Engine
}

export interface ActionResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** Workflow commands that the runner would show: `error`, `warning`, `notice`. */
  readonly annotations: readonly string[]
}

/** Runs the built Action as GitHub's runner does, or, with an engine, `main` with the same surroundings. */
export async function runAction(step: ActionStep): Promise<ActionResult> {
  const folder = temporaryFolder()
  const files = { event: join(folder, 'event.json'), output: join(folder, 'output'), summary: join(folder, 'summary') }
  mkdirSync(join(folder, 'temp'))
  writeFileSync(files.event, JSON.stringify(step.payload ?? {}))
  writeFileSync(files.output, '')
  const inputs = Object.entries({ token: 'a-token', ...step.inputs })
  const env = {
    ...withoutInputs(cleanVariables()),
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: step.api ?? 'http://127.0.0.1:9',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_EVENT_NAME: step.event,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKSPACE: step.workspace.path,
    GITHUB_RUN_ID: '1000',
    GITHUB_JOB: 'guard',
    GITHUB_ACTION: '__self',
    GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/guard.yml@refs/heads/main',
    RUNNER_TEMP: join(folder, 'temp'),
    XDG_CACHE_HOME: join(folder, 'cache'),
    ...step.env,
    ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  }
  const { code, stdout, stderr } = await (step.engine ? inProcess(env, step, step.engine) : asChild(env, step))
  const shown = commandsThatCount(stdout)
  return {
    code,
    stdout,
    stderr,
    outputs: parseOutputs(readFileSync(files.output, 'utf8')),
    summary: existsSync(files.summary) ? readFileSync(files.summary, 'utf8') : '',
    annotations: shown,
  }
}

type Ended = Pick<ActionResult, 'code' | 'stdout' | 'stderr'>

async function asChild(env: Record<string, string>, { workspace }: ActionStep): Promise<Ended> {
  const child = spawn(process.execPath, [builtAction()], { cwd: workspace.path, env })
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)]
  const code = await new Promise<number | null>(resolve => child.on('close', resolve))
  return { code, stdout: stdout(), stderr: stderr() }
}

async function inProcess(env: Record<string, string>, { workspace }: ActionStep, engine: Engine): Promise<Ended> {
  const stdout = capture()
  const code = await main(env, { stdout, fetch: globalThis.fetch, cwd: workspace.path }, engine)
  return { code, stdout: stdout.text(), stderr: '' }
}

function withoutInputs(variables: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => !/^(INPUT_|https?_proxy$)/i.test(name)))
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = []
  stream.on('data', chunk => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString()
}

/** Reads a file of outputs as the runner does: `name<<end`, lines, `end`. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const [, name, end] = /^([\w-]+)<<(.+)$/.exec(lines[at] ?? '') ?? []
    if (name === undefined || end === undefined) continue
    const last = lines.indexOf(end, at + 1)
    outputs[name] = lines.slice(at + 1, last).join('\n')
    at = last
  }
  return outputs
}

/** The annotations among the lines of a log; between `stop-commands` and its token there are none. */
export function commandsThatCount(stdout: string): string[] {
  let stopped: string | undefined
  const commands: string[] = []
  for (const line of stdout.split('\n').map(text => text.trimStart())) {
    if (stopped !== undefined) stopped = line === `::${stopped}::` ? undefined : stopped
    else if (line.startsWith('::stop-commands::')) stopped = line.slice('::stop-commands::'.length)
    else if (/^::(error|warning|notice)\b/.test(line) || /^##\[/.test(line)) commands.push(line)
  }
  return commands
}
