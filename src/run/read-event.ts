import { readInput } from '../io/read-input.ts'

/** What GitHub wrote about the event that started the workflow; undefined elsewhere. Rejects with UserError. */
export async function readEvent(env: Readonly<Record<string, string | undefined>>): Promise<unknown> {
  const file = env['GITHUB_EVENT_PATH'] ?? ''
  if (file === '') return undefined
  const text = new TextDecoder().decode(await readInput(file))
  try {
    return JSON.parse(text)
  } catch {
    // Nothing in the event is trusted anyway; without it the checkout itself tells what it can.
    return undefined
  }
}
