import type { FileTree } from '../../model/file-tree.ts'
import { defaultSettings } from '../../model/settings.ts'
import { type FactsStore, memoryStore } from '../../php/facts-store.ts'
import { turn } from '../turn.ts'
import { batchesOf, candidatesIn } from './read-facts.ts'

/** A tree that is read before it is known what it will be asked. */
export interface ReadAhead {
  /** What has been read so far, by content: true whatever is asked. */
  readonly store: FactsStore
  /** Nothing is read any more once this is settled. */
  stop(): Promise<void>
}

/** Begins to read the files that hold PHP in most projects. What cannot be read is left to whoever asks for it. */
export function readAhead(tree: FileTree): ReadAhead {
  const store = memoryStore()
  let isWanted = true
  const reading = read(tree, store, () => isWanted).catch(() => undefined)
  return {
    store,
    async stop() {
      isWanted = false
      await reading
    },
  }
}

async function read(tree: FileTree, store: FactsStore, isWanted: () => boolean): Promise<void> {
  const asked = { tree, settings: defaultSettings, store }
  for await (const _ of batchesOf(candidatesIn(asked), asked)) {
    await turn(undefined)
    if (!isWanted()) return
  }
}
