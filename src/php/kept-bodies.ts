import type { FunctionBody } from './scan-notes.ts'
import type { Scan } from './scan-result.ts'

/**
 * Which function bodies are worth parsing. A body is kept when
 * 1. a trigger word (trigger-words.ts, or a wanted name) stands in it or in a body nested in it, or it is the body of a
 *    function whose name is wanted;
 * 2. it assigns a property that a body with an include reads (`$this->dir = …` in a constructor), or that a body
 *    kept by this rule reads in turn;
 * 3. it is the body of a function that a body with an include calls, in the same file.
 * Rules 2 and 3 look at the raw text, comments and strings included: they may keep too much, never too little.
 */
export function markKeptBodies(source: string, scan: Scan): void {
  const queue = scan.bodies.filter(body => body.includes)
  if (queue.length === 0) return
  markCalled(source, scan.bodies, queue)
  const rest = new Set(scan.bodies.filter(body => !body.kept))
  const properties = new Set<string>()
  for (let body = queue.pop(); body && rest.size > 0; body = queue.pop()) {
    addProperties(properties, source.slice(body.open, body.close))
    for (const other of rest) {
      if (!other.called && !assignsOneOf(source, other, properties)) continue
      rest.delete(other)
      queue.push(other)
      keep(other, scan.bodies)
    }
  }
}

const propertyRead = /(?:->|::\$)\s*([a-z_\x80-\xff][\w\x80-\xff]*)(?![\w\x80-\xff]|\s*\()/gi
const functionCall = /(?<![\w\x80-\xff])([a-z_\x80-\xff][\w\x80-\xff]*)\s*\(/gi
const propertyWrite =
  /(?:->|::\$)\s*([a-z_\x80-\xff][\w\x80-\xff]*)\s*(?:=(?![=>])|[.?*/+-]{1,2}=|\[[^;{}=]{0,200}=(?![=>]))/gi

function markCalled(source: string, bodies: readonly FunctionBody[], including: readonly FunctionBody[]): void {
  const calls = new Set<string>()
  for (const { open, close } of including) {
    for (const { 1: name } of source.slice(open, close).matchAll(functionCall)) calls.add((name ?? '').toLowerCase())
  }
  for (const body of bodies) body.called = calls.has(body.name)
}

function addProperties(names: Set<string>, text: string): void {
  for (const { 1: name } of text.matchAll(propertyRead)) if (name !== undefined) names.add(name)
}

function assignsOneOf(source: string, body: FunctionBody, properties: ReadonlySet<string>): boolean {
  if (properties.size === 0) return false
  for (const { 1: name } of source.slice(body.open, body.close).matchAll(propertyWrite)) {
    if (name !== undefined && properties.has(name)) return true
  }
  return false
}

function keep(body: FunctionBody, bodies: readonly FunctionBody[]): void {
  body.kept = true
  const parent = bodies[body.parent]
  if (parent && !parent.kept) keep(parent, bodies)
}
