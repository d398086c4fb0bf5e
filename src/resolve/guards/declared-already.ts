import type { Engine, Place } from '../engine.ts'
import { isTestPath } from '../files/places.ts'
import { enclosingConditions, survivedConditions } from '../variables/conditions.ts'

/**
 * True where the place is only reached while a class or function is not declared yet, and the project declares it: most
 * likely it is loaded by then. Where it is not, the include runs: so this is a doubt, and no guard.
 */
export function isDeclaredAlready(place: Place, engine: Engine): boolean {
  return [...enclosingConditions(place), ...survivedConditions(place, engine)].some(({ test, truth }) => {
    if (truth || test.kind !== 'call' || !ASKING.test(test.names.at(-1) ?? '')) return false
    const name = test.args[0]?.value
    return name?.kind === 'literal' && isDeclared(name.value, engine)
  })
}

const ASKING = /^(?:class|interface|trait|enum|function)_exists$/

function isDeclared(name: string, { world }: Engine): boolean {
  const last = name.slice(name.lastIndexOf('\\') + 1).toLowerCase()
  return (world.declarations.get(last) ?? []).some(path => !isTestPath(path))
}
