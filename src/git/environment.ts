import { env as processVariables } from 'node:process'

export type Variables = Readonly<Record<string, string | undefined>>

/**
 * Goes before every command: nothing that a repository or a user configures is executed, and a file counts as unchanged
 * only where all of its stat says so, whatever the command is. A command line outranks every configuration file.
 */
export const guardFlags: readonly string[] = [
  '--no-pager',
  '-c',
  'submodule.recurse=false',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.trustctime=true',
  '-c',
  'core.checkStat=default',
  '-c',
  'fetch.prune=false',
  '-c',
  'fetch.recurseSubmodules=false',
  // Empty: forget those that were named so far.
  '-c',
  'credential.helper=',
  '-c',
  'core.alternateRefsCommand=true',
]

const guardVariables: Variables = {
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
}

/**
 * A partial clone fetches a missing object when it is read. Git 2.44 (and 2.39.4) has a switch against that; an older git
 * starts its transport, which an allow-list that names no protocol stops.
 */
const offlineVariables: Variables = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' }

/**
 * A remote is talked to by git itself and by the plain ssh alone: no transport, proxy, ssh or asker that somebody configured.
 * Variables outrank the configuration.
 */
const onlineVariables: Variables = {
  GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh',
  GIT_PROXY_COMMAND: '',
  GIT_SSH_COMMAND: 'ssh -o BatchMode=yes',
  GIT_ASKPASS: '',
}

/** Chosen by the user about the machine, not about one repository: where configuration is and how TLS is done. */
const keptGitVariable = /^GIT_(CONFIG_GLOBAL|CONFIG_SYSTEM|CONFIG_NOSYSTEM|CEILING_DIRECTORIES|SSL_\w+|HTTP_\w+)$/

export interface EnvironmentOptions {
  /** Where git's variables come from; its GIT_* are dropped. Default: those of this process. */
  readonly inherited?: Variables | undefined
  /** Set on top, after the scrubbing: the one way to hand in GIT_INDEX_FILE. */
  readonly variables?: Variables | undefined
  /** Let git talk to a remote. */
  readonly network?: boolean | undefined
}

/** What git is started with: no GIT_DIR of a surrounding hook, no program to ask for passwords, English messages. */
export function gitEnvironment(options: EnvironmentOptions): Record<string, string | undefined> {
  const kept = Object.entries(options.inherited ?? processVariables).filter(([name]) => isKept(name.toUpperCase()))
  const transport = options.network === true ? onlineVariables : offlineVariables
  return { ...Object.fromEntries(kept), ...guardVariables, ...transport, ...options.variables }
}

function isKept(name: string): boolean {
  if (name === 'SSH_ASKPASS' || name === 'LANGUAGE') return false
  return !name.startsWith('GIT_') || keptGitVariable.test(name)
}
