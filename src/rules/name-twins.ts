import { baseNameOf, directoryOf } from '../model/path.ts'

/** Two names in one directory that some file systems take for one. */
export interface Twin {
  /** The one to report: the newer, else the later in order. */
  readonly name: string
  readonly twin: string
  readonly differs: 'case' | 'Unicode form'
}

/** Of more than two alike, each but the first is reported, against the first. What lies below twins is not. */
export function nameTwins(names: Iterable<string>, isNew: (name: string) => boolean): Twin[] {
  const twins: Twin[] = []
  for (const alike of groupAlike(names)) {
    const [first, ...rest] = alike.sort((a, b) => Number(isNew(a)) - Number(isNew(b)) || (a < b ? -1 : 1))
    for (const name of rest) twins.push({ name, twin: first ?? '', differs: difference(name, first ?? '') })
  }
  return twins
}

function groupAlike(names: Iterable<string>): string[][] {
  const groups = new Map<string, string[]>()
  for (const name of names) {
    const key = `${directoryOf(name)}/${baseNameOf(name).normalize('NFC').toLowerCase()}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [name])
    else group.push(name)
  }
  return [...groups.values()].filter(({ length }) => length > 1)
}

function difference(a: string, b: string): Twin['differs'] {
  return a.normalize('NFC') === b.normalize('NFC') ? 'Unicode form' : 'case'
}
