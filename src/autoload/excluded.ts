import { joinPath } from '../model/path.ts'

/**
 * Says whether exclude-from-classmap leaves a path out: `**` crosses directories, `*` does not, a pattern matches what is
 * below it too (Composer's AutoloadGenerator::parseAutoloads).
 */
export function compileExcluded(directory: string, patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.map(pattern => {
    const parts = joinPath(directory, pattern.replace(/^\/+|\/+$/g, '')).split(/(\*\*|\*)/)
    const source = parts.map(part => (part === '**' ? '.+?' : part === '*' ? '[^/]+?' : escaped(part))).join('')
    return new RegExp(`^${source}(?:$|/)`, 's')
  })
  return path => tests.some(test => test.test(path))
}

function escaped(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
}
