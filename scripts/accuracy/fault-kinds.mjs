/** What is done to the last text in quotes of an include; undefined where that text bears no such fault. */
export const faultKinds = [
  { name: 'the last letter of the extension doubled', edit: doubleLastLetter },
  { name: 'two letters swapped', edit: inBaseName(swapTwo) },
  { name: 'a letter left out', edit: inBaseName(leaveOutOne) },
  { name: 'a letter in the other case', edit: inBaseName(capitalise) },
  { name: 'a directory that does not exist', edit: intoOtherDirectory },
  { name: 'the file renamed', move: path => path.replace(/(\.\w+)$/, 'x$1') },
  { name: 'the file deleted', move: () => undefined },
]

function doubleLastLetter(text) {
  return /\.\w+$/.test(text) ? text + text.at(-1) : undefined
}

function inBaseName(change) {
  return (text, random) => {
    const start = text.lastIndexOf('/') + 1
    const changed = change(text.slice(start), random)
    return changed === undefined ? undefined : text.slice(0, start) + changed
  }
}

/** A name this short may become another one that exists. */
const SHORTEST = 6

function swapTwo(name, random) {
  if (name.length < SHORTEST) return undefined
  const at = random(name.length - 5)
  const [first, second] = [name[at], name[at + 1]]
  return first === second || second === '.' ? undefined : name.slice(0, at) + second + first + name.slice(at + 2)
}

function leaveOutOne(name, random) {
  if (name.length < SHORTEST) return undefined
  const at = random(name.length - 4)
  return name.slice(0, at) + name.slice(at + 1)
}

function capitalise(name) {
  const changed = name.replace(/[a-z]/, letter => letter.toUpperCase())
  return changed === name ? undefined : changed
}

function intoOtherDirectory(text) {
  const start = text.lastIndexOf('/') + 1
  return start > 1 ? `${text.slice(0, start)}elsewhere/${text.slice(start)}` : undefined
}
