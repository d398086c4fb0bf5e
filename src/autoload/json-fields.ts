/** The object or list that JSON text stands for; undefined for anything else. Never throws. */
export function parseObject(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    // A conflict marker, or half a file: nothing is known then.
    return undefined
  }
}

/** A list below a key; empty where there is none. */
export function listAt(value: unknown, key: string): readonly unknown[] {
  const list = at(value, key)
  return Array.isArray(list) ? list : []
}

/** What is below a key of an object; undefined where there is none. */
export function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(key)
    : undefined
}
