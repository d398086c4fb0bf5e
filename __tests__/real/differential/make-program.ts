import { carriers } from './carriers.ts'
import { rareCarriers, rareSinks, rareSources } from './constructs.ts'
import { Program } from './program.ts'
import { sinks } from './sinks.ts'
import { sources } from './sources.ts'

export interface MadeProgram {
  readonly page: string
  readonly files: ReadonlyMap<string, string>
}

const allSources = [...sources, ...rareSources]
const allCarriers = [...carriers, ...rareCarriers]
const allSinks = [...sinks, ...rareSinks]

/** A page that includes three to five files, each by a path that has come a long way. */
export function makeProgram(seed: number): MadeProgram {
  const program = new Program(seed)
  const count = 3 + program.number(3)
  const body = Array.from({ length: count }, () => oneInclude(program)).flat()
  program.file(program.page, `${[...head(program), ...program.declarations, ...body].join('\n')}\n`)
  return { page: program.page, files: program.files }
}

function oneInclude(program: Program): readonly string[] {
  let { pre, expr } = program.pick(allSources)(program, program.target())
  for (let steps = program.number(4); steps > 0; steps--) {
    const next = program.pick(allCarriers)(program, expr)
    pre = [...pre, ...next.pre]
    expr = next.expr
  }
  const keyword = program.chance(0.85) ? 'include' : 'include_once'
  return [...pre, ...program.pick(allSinks)(program, expr, keyword)]
}

function head({ rootOfPage }: Program): readonly string[] {
  return [
    '<?php',
    `define('ROOT', ${rootOfPage});`,
    `$root = ${rootOfPage};`,
    'class Cfg { const ROOT = ROOT; public static $root = ROOT; static function root() { return ROOT; } }',
    'function getroot() { return ROOT; }',
    '$cfg = new stdClass;',
    '$cfg->root = ROOT;',
    "$conf = ['root' => ROOT];",
  ]
}
