import { honestRoutes } from '../git/range/fake-github.ts'
import type { Sandbox } from '../git/sandbox.ts'
import type { Answer, Route } from './github-server.ts'

/** Honest answers about trees, blobs, commits and merge-bases, from a real repository. */
export function gitRoutes(origin: Sandbox): readonly Route[] {
  return honestRoutes(origin).map(([path, answer]) => {
    const pattern = new RegExp(path.source.replace('^', '^GET '))
    const answered = (match: RegExpExecArray): Answer => {
      const given = answer(match)
      return given === 'hang' ? {} : given
    }
    return [pattern, (_, match) => answered(match)]
  })
}
