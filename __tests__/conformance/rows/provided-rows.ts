import type { Files } from '../../resolve/verdicts-of.ts'
import { announcing, page, type Row } from '../row.ts'

const LOAD = "require __DIR__ . '/config.php';"
const SERVER = announcing(['config.php'])

interface Provided {
  readonly id: string
  readonly title: string
  readonly code?: string
  readonly more?: Files
  readonly deployed?: Files
}

/** Two rows: something provides the file, and nothing does. */
function pair({ id, title, code = '', more = {}, deployed = {} }: Provided): readonly Row[] {
  return [
    {
      id,
      title,
      files: page(`${code}${LOAD}`, ['a.php'], more),
      deployed,
      loads: ['config.php'],
      ours: 'provided',
    },
    {
      id: `${id}-broken`,
      title,
      files: page(LOAD, ['a.php']),
      loads: [],
      end: 'fatal',
      ours: 'missing config.php (exact)',
    },
  ]
}

/** Guard 8: absent in the repository, there on the server. */
export const providedRows: readonly Row[] = [
  ...pair({ id: 'G8a', title: 'ignored by git', more: { '.gitignore': '/config.php\n' }, deployed: SERVER }),
  ...pair({ id: 'G8b', title: 'a sample beside it', more: announcing(['config-sample.php']), deployed: SERVER }),
  ...pair({ id: 'G8c', title: 'a .dist beside it', more: announcing(['config.php.dist']), deployed: SERVER }),
  ...pair({ id: 'G8i', title: 'an .example beside it', more: announcing(['config.php.example']), deployed: SERVER }),
  ...pair({ id: 'G8j', title: 'a .default beside it', more: announcing(['config.default.php']), deployed: SERVER }),
  ...pair({
    id: 'G8d',
    title: 'written by the project',
    code: "file_put_contents(__DIR__ . '/config.php', file_get_contents(__DIR__ . '/a.php'));\n",
  }),
  ...pair({
    id: 'G8e',
    title: 'copied by the project',
    code: "copy(__DIR__ . '/a.php', __DIR__ . '/config.php');\n",
  }),
  ...pair({
    id: 'G8f',
    title: 'opened for writing by the project',
    code: "$f = fopen(__DIR__ . '/config.php', 'w');\nfwrite($f, file_get_contents(__DIR__ . '/a.php'));\nfclose($f);\n",
  }),
  ...pair({
    id: 'G8g',
    title: 'written by a method that is named for it',
    code: "class W { function put($p, $s) { ('file_put' . '_contents')($p, $s); } }\n(new W)->put(__DIR__ . '/config.php', file_get_contents(__DIR__ . '/a.php'));\n",
  }),
  {
    id: 'G8h',
    title: 'swallowed by a pattern that means something else: its siblings are in the repository',
    files: page("require __DIR__ . '/lib/log.inc.php';\nrequire __DIR__ . '/lib/b.inc.php';", ['lib/b.inc.php'], {
      '.gitignore': 'log*\n',
    }),
    loads: [],
    end: 'fatal',
    ours: 'not-deployed | found lib/b.inc.php',
  },
]
