import { page, type Row } from '../row.ts'

const A = "__DIR__ . '/a.php'"

function malformed(id: string, title: string, code: string, more: Partial<Row> = {}): Row {
  const files = page(code, ['a.php'])
  return { id, title, files, loads: [], end: 'warning', ours: 'unknown', reports: 'malformed-include', ...more }
}

function fine(id: string, title: string, code: string, more: Partial<Row> = {}): Row {
  return { id, title, files: page(code, ['a.php']), loads: ['a.php'], ours: 'found a.php', ...more }
}

/** How far an operand goes. */
export const operandRows: readonly Row[] = [
  malformed('41a', "include('P') == 'R', which is false", `if (include(${A}) == 'R') { echo 1; }`, {
    end: 'fatal',
    says: 'ValueError: Path cannot be empty',
    ours: 'optional',
  }),
  malformed('41b', "include('P') != 'R', which is true", `if (include(${A}) != 'R') { echo 1; }`, {
    says: "'1'",
    ours: 'optional',
  }),
  fine('42a', "include('P') . 'x' where Px exists", "include(__DIR__ . '/a') . '.php';"),
  {
    id: '42b',
    title: "include('P') . 'x' where only P exists",
    files: page(`include(${A}) . 'x';`, ['a.php']),
    loads: [],
    end: 'warning',
    says: 'a.phpx',
    ours: 'missing a.phpx (exact)',
  },
  malformed('43a', "include 'P' or die()", `include ${A} or die();`, { says: "'1'" }),
  malformed('43b', "include 'P' || die()", `include ${A} || die();`, { says: "'1'" }),
  malformed('43c', "include 'P' and f()", `include ${A} and print('x');`, { says: "'1'" }),
  malformed('43d', "include 'P' && f()", `include ${A} && print('x');`, { says: "'1'" }),
  malformed('43e', "include('P') or die()", `include(${A}) or die();`, { says: "'1'" }),
  fine('43f', "[include 'P' => 1]", `$r = [include ${A} => 1];`),
  fine('44a', "true && include 'P'", `true && include ${A};`),
  fine('44b', "!include 'P'", `!include ${A};`),
  fine('44c', "$r = include 'P'", `$r = include ${A};`),
  fine('44d', "(include 'P') == 'R'", `(include ${A}) == 'R';`),
]
