/** What is checked, made of the site's files (path → what makes its text). */
export const scenarios = {
  /** All of it, with what is broken in it anyway. */
  all: files => ({ head: files }),
  /** The last hundred files are new. */
  added: files => ({ head: files, base: new Map([...files].slice(0, -100)) }),
  /** The libraries move away from under their callers, and 300 pages that name them are still as they were. */
  moved: files => ({ base: named(files, 300), head: movedAway(named(files, 300)) }),
  /** The same with 5,000 pages. */
  'moved from under 5,000': files => ({ base: named(files, 5000), head: movedAway(named(files, 5000)) }),
  /** 5,000 pages name 5,000 files that are gone. */
  'deleted 5,000': files => ({ base: withTargets(files, 5000, true), head: withTargets(files, 5000, false) }),
}

function named(files, count) {
  const pages = Array.from({ length: count }, (_, n) => [
    `shop/page${n}.php`,
    () => `<?php\nrequire_once __DIR__ . '/../kit/tool${n % 40}.php';\necho tool(${n});\n`,
  ])
  const tools = Array.from({ length: 40 }, (_, n) => [`kit/tool${n}.php`, () => `<?php\nfunction tool_${n}() {}\n`])
  return new Map([...files, ...pages, ...tools])
}

function movedAway(files) {
  return new Map([...files].map(([path, text]) => [path.replace(/^kit\//, 'lib/kit/'), text]))
}

function withTargets(files, count, there) {
  const pages = Array.from({ length: count }, (_, n) => [
    `shop/page${n}.php`,
    () => `<?php\nrequire_once __DIR__ . '/../kit/own${n}.php';\n`,
  ])
  const targets = Array.from({ length: count }, (_, n) => [`kit/own${n}.php`, () => `<?php\nreturn ${n};\n`])
  return new Map([...files, ...pages, ...(there ? targets : [])])
}
