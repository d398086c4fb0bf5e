/** Marks that editors, merges (`~HEAD`) and people append to a name when they put a file aside. */
const MARK = /(?:~[\w-]*|_|\.(?:bak|backup|bkp|old|saved?|orig|original|copy|tmp|txt|sw[nop]))$/i

/** The name that a put-aside file was made from, whatever it holds; undefined for names without a mark. */
export function putAsideName(base: string): string | undefined {
  const mark = MARK.exec(base)
  return mark === null ? undefined : base.slice(0, mark.index)
}

/** The same for PHP alone. `extensions` are extensions that hold PHP beside `php`, `php5` and the like, and `phtml`. */
export function exposedName(base: string, extensions: readonly string[]): string | undefined {
  const name = putAsideName(base)
  if (name === undefined) return undefined
  return /\.(php\d?|phtml)$/.test(name) || extensions.some(extension => name.endsWith(`.${extension}`))
    ? name
    : undefined
}
