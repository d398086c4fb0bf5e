/** Sites of one odd shape each, of any size (path → what makes its text): what may cost more than its share. */
export const shapes = {
  'one directory': size =>
    site(numbered(size, n => [`page${n}.php`, `include __DIR__ . '/page${(n + 1) % size}.php';`])),
  'deep directories': size => site(numbered(size, n => [`${deep(n)}/page${n}.php`, `include __DIR__ . '/../up.php';`])),
  'includes in one file': size =>
    site([
      ['all.php', numbered(size, n => `include __DIR__ . '/parts/part${n}.php';`).join('\n')],
      ...numbered(size, n => [`parts/part${n}.php`, `echo ${n};`]),
    ]),
  'into an absent directory': size =>
    site(numbered(size, n => [`page${n}.php`, `include __DIR__ . '/gone/part${n}.php';`])),
  'a hundred PHP files': size =>
    site([
      ...numbered(100, n => [`page${n}.php`, `include __DIR__ . '/page${(n + 1) % 100}.php';`]),
      ...numbered(size, n => [`files/${n % 1000}/image${n}.png`, '']),
    ]),
  'fifty composer projects': size =>
    site([
      ...numbered(50, n => [
        `app${n}/composer.json`,
        JSON.stringify({ autoload: { 'psr-4': { [`App${n}\\`]: 'src/' } } }),
      ]),
      ...numbered(50, n => [`app${n}/composer.lock`, '{"packages":[]}']),
      ...numbered(size, n => [`app${n % 50}/src/Part${n}.php`, partOf(n)]),
    ]),
}

function site(files) {
  return new Map(files.map(([path, code]) => [path, () => (path.endsWith('.php') ? `<?php\n${code}\n` : code)]))
}

function numbered(size, make) {
  return Array.from({ length: size }, (_, n) => make(n))
}

/** Up to 200 directories within one another. */
function deep(n) {
  return numbered(1 + (n % 200), level => `d${level}`).join('/')
}

function partOf(n) {
  const app = `App${n % 50}`
  return `namespace ${app};\nclass Part${n} { function next() { return new Part${n + 50}(); } }`
}
