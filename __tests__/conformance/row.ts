import type { RuleId } from '../../src/model/finding.ts'
import type { Settings } from '../../src/model/settings.ts'
import type { Files } from '../resolve/verdicts-of.ts'

/**
 * How a page ends. `warning`: PHP logged that an include failed and went on. `coped`: the same, and the page's own code
 * noticed (it prints COPED). `fatal`: an uncaught Error. `fine`: none of these.
 */
export type End = 'fine' | 'coped' | 'warning' | 'fatal'

/** One case of PHP's include semantics: a small site, what PHP does with it, and what we say about it. */
export interface Row {
  /** The number that the code's comments name, with a letter where one case has several rows; guards begin with G. */
  readonly id: string
  readonly title: string
  readonly files: Files
  /** Files that the server has and the repository does not: PHP sees them, we do not. */
  readonly deployed?: Files
  /** The script that is started or requested; default `index.php`. */
  readonly entry?: string
  /**
   * Only here does it hold; default on the command line and in the built-in server. `cgi`: only under php-cgi. `apache`:
   * only where PHP is a module of Apache.
   */
  readonly sapi?: 'cli' | 'web' | 'cgi' | 'apache'
  /** Where the caller of a command stands, relative to the root; default the directory of the entry. */
  readonly cwd?: string
  /** The entry is the router script of a built-in server, which is started in `cwd`. */
  readonly router?: true
  /** php.ini settings; `{root}` stands for the absolute path of the site. */
  readonly ini?: Readonly<Record<string, string>>
  /** PHP code that is run in the root beforehand, to make what plain files cannot hold. */
  readonly prepare?: string
  /** The announcing files that PHP loads, in order. */
  readonly loads: readonly string[]
  /** Default `fine`. */
  readonly end?: End
  /** A part of what PHP logs; `{root}` as in `ini`. */
  readonly says?: string
  /** The answer of the web server; default 500 for `fatal`, else 200. */
  readonly status?: number
  /** The file whose sites are looked at; default the entry. */
  readonly at?: string
  /** Our verdicts on the sites of that file, joined by ` | `; empty where there is no site. */
  readonly ours: string
  /** The rule that reports it, where the verdict alone would not say so. */
  readonly reports?: RuleId
  /** What our settings say, where the row sets php.ini. */
  readonly settings?: Partial<Settings>
  /** Why we say less than PHP does: it fails, and we stay silent. */
  readonly coarser?: string
  /** Why PHP does not fail although the target is absent: control does not get there, and we judge as if it did. */
  readonly unreached?: string
  /** Set while our verdict is not yet the one in `ours`: what is wrong. */
  readonly bug?: string
}

/** A file that tells that it was loaded. */
export const LOADS = '<?php echo "loaded:" . __FILE__ . "\\n";\n'

/** What a page prints when it noticed a failed include. */
export const COPED = 'coped:'

/** `index.php` with this code from line 2 on, and files beside it that announce themselves. */
export function page(code: string, others: readonly string[] = [], more: Files = {}): Files {
  return { ...announcing(others), 'index.php': `<?php\n${code}\n`, ...more }
}

/** `index.php`, which includes `sub/inc.php`, which has this code from line 2 on. */
export function included(code: string, others: readonly string[] = [], before = ''): Files {
  return page(`${before}include __DIR__ . '/sub/inc.php';`, others, { 'sub/inc.php': `<?php\n${code}\n` })
}

export function announcing(paths: readonly string[]): Files {
  return Object.fromEntries(paths.map(path => [path, LOADS]))
}
