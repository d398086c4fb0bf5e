import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Files } from '../resolve/verdicts-of.ts'
import { type Apache, requestFromApache } from './apache.ts'
import { COPED, type End, type Row } from './row.ts'

/** The version of the installed PHP; undefined where there is none. */
export function phpVersion(): string | undefined {
  const { status, stdout } = spawnSync('php', ['-r', 'echo PHP_VERSION;'], { encoding: 'utf8' })
  return status === 0 ? stdout : undefined
}

/** The php-cgi of this machine, which reads `.user.ini` as the built-in server does not; undefined where there is none. */
export function phpCgi(): string | undefined {
  const command = process.env['DEPLOY_GUARD_PHP_CGI'] ?? 'php-cgi'
  return spawnSync(command, ['-v']).status === 0 ? command : undefined
}

/** What PHP did with a row: the same fields that the row promises. */
export interface Ran {
  readonly loads: readonly string[]
  readonly end: End
  readonly log: string
  /** Exit code or HTTP status. */
  readonly status: number
}

const COMMON = {
  display_errors: '0',
  log_errors: '1',
  html_errors: '0',
  error_reporting: '-1',
  include_path: '.',
  output_buffering: '0',
}
// The cache of compiled files would remember where an include was found.
const SERVER = { 'opcache.enable': '0' }

/** Runs rows in a temporary directory, each in a site of its own. */
export class RealPhp {
  readonly #folder = realpathSync(mkdtempSync(join(tmpdir(), 'deploy-guard-php-')))
  readonly #log = join(this.#folder, 'php.log')
  /** The server for rows without settings of their own. */
  #shared: Promise<Server> | undefined
  #sites = 0

  /** What PHP looks through without any php.ini. */
  static defaultIncludePath(): string {
    return spawnSync('php', ['-n', '-r', 'echo get_include_path();'], { encoding: 'utf8' }).stdout
  }

  async cli(row: Row): Promise<Ran> {
    const root = this.#site(row)
    const entry = join(root, entryOf(row))
    const cwd = row.cwd === undefined ? dirname(entry) : join(root, row.cwd)
    const { stdout, status } = spawnSync('php', [...this.#flags(row, root), entry], { cwd, encoding: 'utf8' })
    return this.#ran(root, { output: stdout, status: status ?? -1 })
  }

  async web(row: Row): Promise<Ran> {
    const root = this.#site(row)
    const isOwn = row.ini !== undefined || row.router === true
    const server = isOwn ? await this.#ownServer(row, root) : await this.#sharedServer(row, root)
    try {
      const url = `${server.url}${root.slice(this.#folder.length)}/${entryOf(row)}`
      const answer = await fetch(url, { signal: AbortSignal.timeout(30_000) })
      return this.#ran(root, { output: await answer.text(), status: answer.status })
    } finally {
      if (isOwn) await server.stop()
    }
  }

  /** One request under `command`, a php-cgi; the site is the document root. */
  async cgi(row: Row, command = 'php-cgi'): Promise<Ran> {
    const root = this.#site(row)
    const flags = this.#flags(row, root).filter(flag => flag !== '-d' && !flag.startsWith('include_path='))
    const env = {
      ...process.env,
      REDIRECT_STATUS: '1',
      REQUEST_METHOD: 'GET',
      DOCUMENT_ROOT: root,
      SCRIPT_FILENAME: join(root, entryOf(row)),
    }
    const args = ['-n', ...flags.flatMap(flag => ['-d', flag])]
    const { stdout, status } = spawnSync(command, args, { cwd: root, env, encoding: 'utf8' })
    return this.#ran(root, { output: stdout, status: status ?? -1 })
  }

  /** One request under Apache, which has the site as its document root. */
  async apache(row: Row, apache: Apache): Promise<Ran> {
    const root = this.#site(row)
    const answer = await requestFromApache(apache, { root, log: this.#log, folder: this.#folder }, entryOf(row))
    return this.#ran(root, { output: await answer.text(), status: answer.status })
  }

  async dispose(): Promise<void> {
    await (await this.#shared)?.stop()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #ownServer(row: Row, root: string): Promise<Server> {
    const router = row.router ? { script: join(root, entryOf(row)), cwd: join(root, row.cwd ?? '') } : undefined
    return Server.start(this.#folder, this.#flags(row, root), router)
  }

  #sharedServer(row: Row, root: string): Promise<Server> {
    this.#shared ??= Server.start(this.#folder, this.#flags(row, root))
    return this.#shared
  }

  #flags({ ini = {} }: Row, root: string): readonly string[] {
    const settings = { ...COMMON, ...SERVER, error_log: this.#log, ...ini }
    return Object.entries(settings).flatMap(([name, value]) => ['-d', `${name}=${value.replaceAll('{root}', root)}`])
  }

  #site(row: Row): string {
    rmSync(this.#log, { force: true })
    const root = join(this.#folder, `site${this.#sites++}`)
    writeFiles(root, { ...row.files, ...row.deployed })
    if (row.prepare === undefined) return root
    const { status, stdout, stderr } = spawnSync('php', ['-d', 'phar.readonly=0', '-r', row.prepare], { cwd: root })
    if (status !== 0) throw new Error(`${row.id} cannot be prepared: ${stdout}${stderr}`)
    return root
  }

  #ran(root: string, { output, status }: { output: string; status: number }): Ran {
    const log = existsSync(this.#log) ? readFileSync(this.#log, 'utf8') : ''
    const loads = [...output.matchAll(/^.*?loaded:(.*)$/gm)].map(([, path = '']) => path.replace(`${root}/`, ''))
    return { loads, end: endOf(log, output), log: log.replaceAll(root, '{root}'), status }
  }
}

function entryOf({ entry = 'index.php' }: Row): string {
  return entry
}

function endOf(log: string, output: string): End {
  if (log.includes('PHP Fatal error')) return 'fatal'
  if (output.includes(COPED)) return 'coped'
  return /PHP Warning:.* Failed opening /.test(log) ? 'warning' : 'fine'
}

function writeFiles(root: string, files: Files): void {
  for (const [path, file] of Object.entries(files)) {
    const place = join(root, path)
    mkdirSync(dirname(place), { recursive: true })
    if (typeof file === 'string' || file instanceof Uint8Array) writeFileSync(place, file)
    else if ('symlink' in file) symlinkSync(file.symlink, place)
  }
}

/** PHP's built-in web server on a free port of the loopback interface. */
class Server {
  readonly url: string
  readonly #child: ChildProcess

  private constructor(url: string, child: ChildProcess) {
    this.url = url
    this.#child = child
  }

  static async start(
    folder: string,
    flags: readonly string[],
    router?: { readonly script: string; readonly cwd: string },
  ): Promise<Server> {
    const stdio: ['ignore', 'ignore', 'pipe'] = ['ignore', 'ignore', 'pipe']
    const args = [...flags, '-S', '127.0.0.1:0', '-t', folder, ...(router ? [router.script] : [])]
    const child = spawn('php', args, { stdio, cwd: router?.cwd })
    let said = ''
    for await (const chunk of child.stderr) {
      said += chunk
      const [, url] = /\((http:\/\/[\d.:]+)\) started/.exec(said) ?? []
      if (url !== undefined) return new Server(url, child)
    }
    throw new Error(`php -S did not start: ${said}`)
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, 'exit')
    this.#child.kill()
    await ended
  }
}
