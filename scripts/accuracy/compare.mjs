/**
 * What changed between the committed snapshot of one application and what is measured now, one line each; and what has
 * no explanation. `fixed` is undefined for an application that is not in the snapshot.
 */
export function compare(fixed, measured) {
  const before = new Map(linesOf(fixed))
  const after = new Map(linesOf(measured))
  const gone = [...before].filter(([key, text]) => after.get(key) !== text).map(([key, text]) => `- ${key}${text}`)
  const come = [...after].filter(([key, text]) => before.get(key) !== text).map(([key, text]) => `+ ${key}${text}`)
  return { changed: [...gone, ...come], unexplained: unexplainedOf(withExplanations(fixed, measured)) }
}

/** Every fact of an application as key and text; explanations are no facts. */
function linesOf(application) {
  if (application === undefined) return []
  const { version, includes, calls = {}, shareUnknown, findings, errors, unknown, apart = {} } = application
  return [
    ['version ', version],
    ...Object.entries(includes).map(([verdict, count]) => [`${verdict}: `, String(count)]),
    ...Object.entries(calls).map(([verdict, count]) => [`calls, ${verdict}: `, String(count)]),
    ['unknown, in percent: ', String(shareUnknown)],
    ...Object.entries(findings).map(([severity, count]) => [`${severity}: `, String(count)]),
    ...Object.keys(errors).map(line => [`error ${line}`, '']),
    ...Object.entries(unknown).flatMap(([group, { places }]) =>
      places.map(place => [`unknown ${place} (${group})`, '']),
    ),
    ...Object.entries(apart).flatMap(([reason, places]) => places.map(place => [`apart ${place} (${reason})`, ''])),
  ]
}

/** What is measured now, with the explanations of the snapshot where it has one; empty where it has none. */
export function withExplanations(fixed, measured) {
  const errors = Object.keys(measured.errors).map(line => [line, fixed?.errors[line] ?? ''])
  const unknown = Object.entries(measured.unknown).map(([group, { places }]) => [
    group,
    { why: fixed?.unknown[group]?.why ?? '', places },
  ])
  return { ...measured, errors: Object.fromEntries(errors), unknown: Object.fromEntries(unknown) }
}

function unexplainedOf({ errors, unknown }) {
  return [
    ...Object.entries(errors).flatMap(([line, why]) => (why === '' ? [`error ${line}`] : [])),
    ...Object.entries(unknown).flatMap(([group, { why }]) => (why === '' ? [`unknown ${group}`] : [])),
  ]
}
