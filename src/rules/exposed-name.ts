/** Marks that editors, merges (`~HEAD`) and people append to a name when they put a file aside. */
const MARK = /(?:~[\w-]*|_|\.(?:bak|backup|bkp|old|saved?|orig|original|copy|tmp|txt|sw[nop]))$/i

/**
 * The name that a put-aside PHP file was made from; undefined for all other names. `extensions` are extensions that hold
 * PHP beside `php`, `phtml` and `inc.php`.
 */
export function exposedName(base: string, extensions: readonly string[]): string | undefined {
  const mark = MARK.exec(base)
  if (mark === null) return undefined
  const name = base.slice(0, mark.index)
  return /\.(php\d?|phtml)$/.test(name) || extensions.some(extension => name.endsWith(`.${extension}`))
    ? name
    : undefined
}
