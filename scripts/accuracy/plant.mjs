/**
 * Per kind of fault: how many were planted, at most `max`, and the missed ones as text. All faults of a kind are planted
 * at once, each into a file of its own, and judged as one change of the whole.
 */
export async function* plantInto(input, kinds) {
  const { files, engine, random, below } = input
  const store = engine.memoryStore()
  const base = engine.memoryTree(files)
  const includes = await (input.calls ? engine.plainCalls : engine.plainIncludes)(base, store)
  const eligible = shuffled(
    includes.filter(({ path }) => path.startsWith(below)),
    random,
  )
  console.log(
    `${eligible.length} ${input.calls ? 'calls' : 'includes'} of ${Object.keys(files).length} files can bear a fault`,
  )
  for (const kind of kinds) {
    const { head, planted } = kind.edit ? editIncludes(input, eligible, kind) : moveTargets(input, eligible, kind)
    const report = await engine.check({ base, head: engine.memoryTree(head), factsStore: store })
    const missed = planted.filter(include => !isError(report, include))
    yield { kind: kind.name, faults: planted.length, missed: missed.map(include => describeMiss(report, include)) }
  }
}

function shuffled(list, random) {
  return list
    .map(item => [random(1e9), item])
    .sort(([left], [right]) => left - right)
    .map(([, item]) => item)
}

function isAt({ path, line }) {
  return finding => finding.path === path && finding.line === line
}

function isError({ findings }, include) {
  return findings.filter(isAt(include)).some(({ severity }) => severity === 'error')
}

function describeMiss({ findings }, include) {
  const said = findings.find(isAt(include))
  return `${include.path}:${include.line} ${include.text} (${said ? `${said.severity} ${said.rule}` : 'nothing is reported'})`
}

function editIncludes({ files, random, max }, includes, { edit }) {
  const head = { ...files }
  const planted = []
  const edited = new Set()
  for (const include of includes) {
    if (planted.length >= max) break
    const bytes = edited.has(include.path)
      ? undefined
      : editOne(files[include.path], include, text => edit(text, random))
    if (bytes === undefined) continue
    head[include.path] = bytes
    edited.add(include.path)
    planted.push(include)
  }
  return { head, planted }
}

/** The bytes with the last text in quotes that names the target changed; undefined where there is none to change. */
function editOne(bytes, { at, end, target }, edit) {
  const source = bytes.toString('latin1')
  const names = ({ 2: text }) => target.toLowerCase().includes(text.slice(text.lastIndexOf('/') + 1).toLowerCase())
  const quoted = [...source.slice(at, end).matchAll(/(['"])((?:(?!\1)[^\\])*)\1/g)].filter(names).at(-1)
  const changed = quoted && edit(quoted[2])
  if (changed === undefined || changed === quoted[2]) return undefined
  const start = at + quoted.index + 1
  return Buffer.from(source.slice(0, start) + changed + source.slice(start + quoted[2].length), 'latin1')
}

/** No file is both moved and the place of an include that must be reported. */
function moveTargets({ files, max }, includes, { move }) {
  const head = { ...files }
  const planted = []
  const [moved, judged] = [new Set(), new Set()]
  for (const include of includes) {
    const { path, target } = include
    if (planted.length >= max) break
    if (moved.has(target) || judged.has(target) || moved.has(path) || judged.has(path)) continue
    if (path === target || !Buffer.isBuffer(files[target])) continue
    delete head[target]
    const to = move(target)
    if (to !== undefined) head[to] = files[target]
    moved.add(target)
    judged.add(path)
    planted.push(include)
  }
  return { head, planted }
}
