export const FLAG_GROUPS = [
  'What is checked',
  'Rules and settings',
  'What fails',
  'Output',
  'Fixes',
  'Speed',
  'Others',
] as const

export interface Flag {
  /** Without the dashes. */
  readonly name: string
  readonly short?: string
  /** What its value is called on the help page. Absent: a switch. */
  readonly value?: string
  readonly group: (typeof FLAG_GROUPS)[number]
  /** For the help page: lower case, no full stop. */
  readonly help: string
}

/** Every flag there is, in the order of the help page. A flag that is not here does not exist. */
export const FLAGS = [
  { name: 'all', group: 'What is checked', help: 'everything, whatever has changed' },
  { name: 'staged', group: 'What is checked', help: 'what the next commit would hold (for a pre-commit hook)' },
  {
    name: 'pre-push',
    group: 'What is checked',
    help: 'what git is about to push, as it tells a pre-push hook on stdin',
  },
  { name: 'base', value: 'REF', group: 'What is checked', help: 'compare with this commit, branch or tag' },
  { name: 'head', value: 'REF', group: 'What is checked', help: 'check this commit instead of the working tree' },
  {
    name: 'scope',
    value: 'SCOPE',
    group: 'What is checked',
    help: 'auto (default), changed (stop when there is nothing to compare with) or all',
  },
  {
    name: 'files-from',
    value: 'FILE',
    group: 'What is checked',
    help: 'read more paths from FILE, one a line; - is stdin',
  },
  { name: 'null', short: '0', group: 'What is checked', help: 'the paths of --files-from end with NUL' },
  {
    name: 'exclude-from',
    value: 'FILE',
    group: 'What is checked',
    help: 'artifact: what rsync --exclude-from=FILE does not copy is not there',
  },
  {
    name: 'cwd',
    value: 'DIR',
    group: 'What is checked',
    help: 'the project is in DIR: run there, and report what concerns it',
  },
  { name: 'config', value: 'FILE', group: 'Rules and settings', help: 'use this configuration file' },
  { name: 'no-config', group: 'Rules and settings', help: 'look for no configuration file' },
  {
    name: 'rule',
    value: 'ID=LEVEL',
    group: 'Rules and settings',
    help: 'set a rule to off, notice, warning or error; repeatable',
  },
  { name: 'include', value: 'GLOB', group: 'Rules and settings', help: 'report only on these files; repeatable' },
  {
    name: 'exclude',
    value: 'GLOB',
    group: 'Rules and settings',
    help: 'report nothing on these files, which may still be included; repeatable',
  },
  {
    name: 'baseline',
    value: 'FILE',
    group: 'Rules and settings',
    help: 'findings that are known and not reported',
  },
  {
    name: 'update-baseline',
    group: 'Rules and settings',
    help: 'check everything, and write what is found into the baseline',
  },
  {
    name: 'no-inline-ignores',
    group: 'Rules and settings',
    help: 'deploy-guard-ignore comments in the source count for nothing',
  },
  { name: 'fail-on', value: 'LEVEL', group: 'What fails', help: 'error (default), warning, notice or never' },
  { name: 'max-warnings', value: 'N', group: 'What fails', help: 'fail when there are more warnings than N' },
  {
    name: 'on-undetermined',
    value: 'WHAT',
    group: 'What fails',
    help: 'when it cannot be found out what changed: all (default) checks everything, fail stops',
  },
  {
    name: 'override',
    value: 'REASON',
    group: 'What fails',
    help: 'pass whatever is found, and record why: for emergencies',
  },
  {
    name: 'format',
    short: 'f',
    value: 'NAME[=FILE]',
    group: 'Output',
    help: 'pretty (default) or another format, to stdout or to FILE; repeatable',
  },
  {
    name: 'show',
    value: 'VERDICTS',
    group: 'Output',
    help: 'list the includes with these verdicts too, such as unknown,optional; repeatable',
  },
  { name: 'broken', group: 'Output', help: 'graph: only what leads to a finding' },
  { name: 'quiet', short: 'q', group: 'Output', help: 'show only what fails the run, and nothing when it passes' },
  { name: 'color', group: 'Output', help: 'colors even where the output is not a terminal' },
  { name: 'no-color', group: 'Output', help: 'no colors; NO_COLOR and FORCE_COLOR are heeded too' },
  { name: 'no-progress', group: 'Output', help: 'no progress line on the terminal' },
  { name: 'fix', group: 'Fixes', help: 'mend what is certain in the working tree, and report what is left' },
  { name: 'fix-dry-run', group: 'Fixes', help: 'write a patch of what --fix would do to stdout, and change nothing' },
  { name: 'cache', group: 'Speed', help: 'remember what was read, for the next run (default)' },
  { name: 'no-cache', group: 'Speed', help: 'read everything, and remember nothing' },
  {
    name: 'cache-location',
    value: 'DIR',
    group: 'Speed',
    help: "where to remember it, instead of the user's cache directory; no file there may come from someone else",
  },
  { name: 'list-rules', group: 'Others', help: 'the rules, and what they are set to' },
  { name: 'list-files', group: 'Others', help: 'the files that would be judged' },
  { name: 'print-config', group: 'Others', help: 'the settings in force as JSON, and where each comes from' },
  { name: 'version', short: 'V', group: 'Others', help: 'the version of this tool' },
  { name: 'help', short: 'h', group: 'Others', help: 'this page' },
] as const satisfies readonly Flag[]

export type FlagName = (typeof FLAGS)[number]['name']
