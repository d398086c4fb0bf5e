/** Adds to the list of a key; to none where there is no key. */
export function append<K, V>(lists: Map<K, V[]>, key: K | undefined, value: V): void {
  if (key === undefined) return
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
