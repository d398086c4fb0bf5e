import { displayName } from '../model/path.ts'

/** How a class is written in a message: a backslash stands for itself there, unlike in a path. */
export function className(name: string): string {
  return displayName(name).replaceAll('\\\\', '\\')
}
