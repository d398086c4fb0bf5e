// A GitHub that is far away: its API answers after 300 ms, and a fetch takes 700 ms longer.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const API = `
  const { createServer } = require('node:http')
  const answer = (_, response) => setTimeout(() => response.end('{"workflow_runs":[]}'), 300)
  const server = createServer(answer).listen(0, '127.0.0.1', () => {
    require('node:fs').writeFileSync(process.argv[1], String(server.address().port))
  })`

/** What to put in front of PATH and which API to ask. Whoever asked for it ends it. */
export function farAway(root) {
  const folder = join(root, 'far')
  mkdirSync(folder)
  const git = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  const late = `#!/bin/sh\ncase " $* " in *" fetch "*) sleep 0.7;; esac\nexec ${git} "$@"\n`
  writeFileSync(join(folder, 'git'), late, { mode: 0o755 })
  const place = join(folder, 'port')
  const api = spawn(process.execPath, ['-e', API, place], { stdio: 'ignore' })
  api.unref()
  for (let tries = 0; !existsSync(place) || readFileSync(place, 'utf8') === ''; tries++) {
    if (tries > 1000) throw new Error('the API of the benchmark does not start')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
  }
  return {
    path: folder,
    env: { GITHUB_API_URL: `http://127.0.0.1:${readFileSync(place, 'utf8')}` },
    end: () => api.kill(),
  }
}
