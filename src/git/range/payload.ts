/** Reads what an event or an API answer holds at a path of keys; undefined where the shape is another. */
export function valueAt(value: unknown, ...keys: readonly (string | number)[]): unknown {
  let current = value
  for (const key of keys) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined
    current = Reflect.get(current, key)
  }
  return current
}

/** A string that is not empty. */
export function textAt(value: unknown, ...keys: readonly (string | number)[]): string | undefined {
  const found = valueAt(value, ...keys)
  return typeof found === 'string' && found !== '' ? found : undefined
}

/** A full object id, 40 or 64 digits, in lower case. Zeros are an id: see `isZeroSha`. */
export function shaAt(value: unknown, ...keys: readonly (string | number)[]): string | undefined {
  return toSha(valueAt(value, ...keys))
}

/** A positive safe integer: the ids and numbers of GitHub. */
export function numberAt(value: unknown, ...keys: readonly (string | number)[]): number | undefined {
  const found = valueAt(value, ...keys)
  return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : undefined
}

/** An array; empty where there is none. */
export function listAt(value: unknown, ...keys: readonly (string | number)[]): readonly unknown[] {
  const found: unknown = valueAt(value, ...keys)
  return Array.isArray(found) ? found : []
}

/** A name that a branch or a tag can have, without `refs/heads/`. */
export function branchAt(value: unknown, ...keys: readonly (string | number)[]): string | undefined {
  return toBranch(valueAt(value, ...keys))
}

export function toSha(value: unknown): string | undefined {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(value) ? value.toLowerCase() : undefined
}

/** `git check-ref-format`, its rules for the characters. */
export function toBranch(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '' || value === '@' || value.length > 1024) return undefined
  if (/[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[/.]$|(^|\/)\.|\.lock(\/|$)/.test(value)) return undefined
  return value
}

/** Git's "no commit": 40 zeros, or 64 in a sha256 repository. */
export function isZeroSha(sha: string | undefined): boolean {
  return sha !== undefined && /^0+$/.test(sha)
}
