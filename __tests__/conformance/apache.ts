import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** An Apache that runs PHP as a module, which alone reads `php_value` of `.htaccess`. */
export interface Apache {
  readonly command: string
  /** Where its modules are. */
  readonly modules: string
  /** The file name of PHP's module among them. */
  readonly php: string
}

/** Where Debian, Fedora and others keep modules; `DEPLOY_GUARD_APACHE_MODULES` names another place. */
const MODULE_FOLDERS = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/etc/httpd/modules']

/** The Apache of this machine with its PHP module; undefined where one of them is absent. */
export function findApache(): Apache | undefined {
  const command = ['apache2', 'httpd'].find(name => spawnSync(name, ['-v']).status === 0)
  const given = process.env['DEPLOY_GUARD_APACHE_MODULES']
  const modules = [...(given === undefined ? [] : [given]), ...MODULE_FOLDERS].find(existsSync)
  if (command === undefined || modules === undefined) return undefined
  const php = readdirSync(modules).find(name => /^libphp[\d.]*\.so$/.test(name))
  return php === undefined ? undefined : { command, modules, php }
}

interface Site {
  /** The document root: an absolute path. */
  readonly root: string
  /** Where Apache and PHP log. */
  readonly log: string
  /** For Apache's own files. */
  readonly folder: string
}

/** One request for `path` of a site in which `.htaccess` counts. */
export async function requestFromApache(apache: Apache, site: Site, path: string): Promise<Response> {
  const port = await freePort()
  chmodSync(site.folder, 0o755)
  const file = join(site.folder, 'apache.conf')
  writeFileSync(file, configuration(apache, site, port))
  const child = spawn(apache.command, ['-X', '-f', file], { stdio: 'ignore' })
  try {
    return await request(`http://127.0.0.1:${port}/${path}`, child)
  } finally {
    const ended = once(child, 'exit')
    if (child.exitCode === null) {
      child.kill()
      await ended
    }
  }
}

/** Only what a page needs; PHP says in its log what fails, as in the other servers of these tests. */
function configuration({ modules, php }: Apache, { root, log, folder }: Site, port: number): string {
  const load = (name: string, file: string): string => `LoadModule ${name}_module ${join(modules, file)}`
  return `${load('mpm_prefork', 'mod_mpm_prefork.so')}
${load('authz_core', 'mod_authz_core.so')}
${load('php', php)}
ServerName localhost
Listen 127.0.0.1:${port}
User www-data
PidFile ${join(folder, 'apache.pid')}
DefaultRuntimeDir ${folder}
Mutex pthread
KeepAlive Off
ErrorLog ${log}
DocumentRoot ${root}
PHPINIDir ${folder}
php_value include_path .
php_value error_reporting -1
php_flag display_errors off
php_flag log_errors on
php_flag html_errors off
<FilesMatch "\\.php$">
  SetHandler application/x-httpd-php
</FilesMatch>
<Directory />
  AllowOverride All
</Directory>
`
}

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

/** Asks until Apache listens. */
async function request(url: string, child: ChildProcess): Promise<Response> {
  for (let attempt = 0; attempt < 300 && child.exitCode === null; attempt++) {
    try {
      return await fetch(url, { signal: AbortSignal.timeout(30_000) })
    } catch {
      await sleep(50)
    }
  }
  throw new Error(`Apache did not answer: ${url}`)
}
