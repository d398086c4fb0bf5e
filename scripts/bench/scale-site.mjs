// A made-up site of any size, the same for the same size: old-style PHP as people write it. Nothing is kept but the names;
// the bytes of a file are made when they are read, so that what is measured is the check.
import { createHash } from 'node:crypto'

/** Files of one module: a site grows by modules, as real ones do. */
const MODULE = 100

const shared = {
  'config.php': `<?php
define('ROOT', __DIR__);
define('INC', ROOT . '/includes');
define('LANGUAGES', INC . '/languages');
$root = __DIR__ . '/';
$config = ['root' => __DIR__, 'modules' => __DIR__ . '/modules'];
require_once INC . '/functions.php';
`,
  'includes/functions.php': `<?php
function load_library($name) { require_once INC . '/libraries/' . $name . '.php'; }
function base_path($sub = '') { return ROOT . '/' . $sub; }
function show_part($part) { global $config; include $config['root'] . '/includes/parts/' . $part . '.php'; }
function module_path($module) { return base_path('modules/' . $module); }
`,
  'includes/header.php': `<?php
include INC . '/parts/menu.php';
include $root . 'includes/parts/login.php';
include LANGUAGES . '/' . $language . '/common.php';
`,
  'includes/footer.php': "<?php include __DIR__ . '/parts/copyright.php';\n",
  'includes/parts/menu.php': "<?php foreach (['a', 'b'] as $item) echo $item;\n",
  'includes/parts/login.php': "<?php if (isset($user)) show_part('logout');\n",
  'includes/parts/logout.php': "<?php echo 'out';\n",
  'includes/parts/copyright.php': "<?php echo '(c)';\n",
  'includes/base.php': `<?php
abstract class Base {
  protected $views = __DIR__;
  public function load($name) { include $this->views . '/' . $name . '.php'; }
  public function render($name) { return $this->load('parts/' . $name); }
}
`,
  'includes/languages/en/common.php': "<?php $text = ['yes' => 'Yes'];\n",
  'includes/languages/de/common.php': "<?php $text = ['yes' => 'Ja'];\n",
  ...Object.fromEntries(
    ['mail', 'database', 'cache', 'forms'].map(name => [
      `includes/libraries/${name}.php`,
      `<?php\nclass ${name}_library { function load() { return 1; } }\n`,
    ]),
  ),
}

const FILLER = `
function %NAME%_rows($rows) {
  $out = [];
  foreach ($rows as $key => $row) {
    if (!is_array($row) || empty($row['title'])) continue;
    $out[] = sprintf('<li class="%s">%s</li>', htmlspecialchars($key), htmlspecialchars($row['title']));
  }
  return implode("\\n", $out);
}
?>
<section><h1><?= $title ?></h1><ul><?= %NAME%_rows($rows) ?></ul></section>
`.repeat(2)

const asset = () => ({ name: 'css', text: 'body { margin: 0 }\n' })

/** What the pages of a module look like, in turn; `n` is the file's number, `module` its folder's name. */
const kinds = [
  (n, m) =>
    page(n, `require_once __DIR__ . '/../../config.php';\ninclude INC . '/header.php';\nload_library('mail');`, m),
  (n, m) => page(n, `require_once '../../config.php';\ninclude ROOT . '/includes/header.php';\nshow_part('menu');`, m),
  (n, m) => page(n, `$root = '../../';\ninclude $root . 'config.php';\ninclude $root . 'includes/header.php';`, m),
  (n, m) =>
    page(n, `include_once dirname(__DIR__, 2) . '/config.php';\ninclude module_path('${m}') . '/settings.php';`, m),
  (n, m) => page(n, `require __DIR__ . '/settings.php';\ninclude $module_root . '/part${n - (n % MODULE)}.php';`, m),
  (n, m) => ({ name: 'php', text: classFile(n, m) }),
  (n, m) => page(n, `require_once '../../config.php';\nload_library('${['cache', 'forms'][n % 2]}');`, m),
  (n, m) => page(n, `require_once ROOT . '/config.php';\ninclude $config['modules'] . '/${m}/settings.php';`, m),
]

function page(n, head, module) {
  const name = `page_${n}`
  const broken = n % 500 === 7 ? `include __DIR__ . '/removed${n}.php';\n` : ''
  const title = `$title = '${module} ${n}';\n$rows = load_rows(${n});\n`
  const text = `<?php\n${head}\n${broken}${title}${FILLER.replaceAll('%NAME%', name)}<?php include INC . '/footer.php';\n`
  return { name: 'php', text }
}

function classFile(n, module) {
  return `<?php
require_once __DIR__ . '/../../includes/base.php';
class Part${n} extends Base {
  protected $views = __DIR__;
  private $title = '${module}';
  public function show($options) { $this->load('settings'); require_once $this->views . '/settings.php'; return $options; }
  public function load($name) { if ($name) parent::load($name); return new Part${n}(); }
}
`
}

function fileOf(n) {
  const module = `module${Math.floor(n / MODULE)}`
  const folder = `modules/${module}`
  const within = n % MODULE
  if (within === 0) return { path: `${folder}/part${n}.php`, text: "<?php echo 'part';\n" }
  if (within === 1) {
    return { path: `${folder}/settings.php`, text: "<?php\n$module_root = __DIR__;\n$options = ['size' => 10];\n" }
  }
  const { name, text } = n % 20 === 9 ? asset() : kinds[n % kinds.length](n, module)
  return { path: `${folder}/file${n}.${name}`, text }
}

/** The names of a site of `size` files, each with what makes its text. */
export function scaleSite(size) {
  const files = new Map(Object.entries(shared).map(([path, text]) => [path, () => text]))
  for (let n = 0; files.size < size; n++) files.set(fileOf(n).path, () => fileOf(n).text)
  return files
}

/** Such a map as a tree that makes the bytes when they are asked for. */
export function lazyTree(files) {
  const bytes = path => Buffer.from(files.get(path)())
  return {
    paths: new Set(files.keys()),
    id: path => {
      const content = bytes(path)
      return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')
    },
    entry: () => ({ kind: 'file' }),
    absence: () => ({ kind: 'never' }),
    read: async path => bytes(path),
  }
}
