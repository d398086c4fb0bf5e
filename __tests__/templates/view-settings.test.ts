import { describe, expect, test } from '@jest/globals'
import { tidy } from '../../src/resolve/values/tidy.ts'
import { viewSettings } from '../../src/templates/view-settings.ts'

const place = { root: 'app', folder: 'app/config' }

/** The lists of folders, and what else may be. */
function settings(source: string) {
  const { folders, choices, ...rest } = viewSettings(`<?php ${source}`, place)
  return { lists: (choices ?? [folders.map(({ path }) => path)]).map(list => list.map(tidy)), ...rest }
}

describe('the folders of config/view.php', () => {
  test.each<[string, string, string[][]]>([
    [
      'a list',
      "return ['paths' => [resource_path('views'), __DIR__ . '/../themes']];",
      [['app/resources/views', 'app/themes']],
    ],
    ['the last key of all', "return ['compiled' => 'x', 'paths' => array(base_path('a'))];", [['app/a']]],
    ['a variable', "$p = [base_path('a')]; return ['paths' => $p, 'layout' => 1];", [['app/a']]],
    [
      'a variable that is one of two lists',
      "$p = [realpath(base_path('a'))]; if (env('X') === 'v2') { $p = [base_path('b'), base_path('a')]; } return ['paths' => $p];",
      [['app/a'], ['app/b', 'app/a']],
    ],
    [
      'a branch without brackets',
      "$p = [base_path('a')]; if (X) $p = [base_path('b')]; return ['paths' => $p];",
      [['app/a'], ['app/b']],
    ],
    ['what was set before is gone', "$p = f(); $p = [base_path('b')]; return ['paths' => $p];", [['app/b']]],
    ['one of two lists', "return ['paths' => env('X') ? [base_path('a')] : [base_path('b')]];", [['app/a'], ['app/b']]],
  ])('%s', (_, source, lists) => {
    expect(settings(source)).toEqual({ lists, usesDefault: false, open: false })
  })

  test.each<[string, string, string[]]>([
    ['an element that is not known', "return ['paths' => [base_path('a'), env('THEMES')]];", ['app/a']],
    ['a call', "return ['paths' => folders()];", []],
    ['a variable that is never set', "return ['paths' => $p];", []],
    [
      'a variable that may be something else',
      "$p = [base_path('a')]; if (X) { $p = f(); } return ['paths' => $p];",
      ['app/a'],
    ],
    ['a variable that is handed on', "$p = [base_path('a')]; f($p); return ['paths' => $p];", ['app/a']],
    ['a variable that grows', "$p = [base_path('a')]; $p[] = base_path('b'); return ['paths' => $p];", ['app/a']],
    ['a second name', "$p = [base_path('a')]; $q = &$p; return ['paths' => $p];", ['app/a']],
    ['a variable of variables', "$q = [base_path('a')]; $p = $q; return ['paths' => $p];", []],
    ['one of two of which one is not known', "return ['paths' => $x ? [base_path('a')] : f()];", ['app/a']],
  ])('%s is not all', (_, source, list) => {
    expect(settings(source)).toEqual({ lists: [list], usesDefault: true, open: true })
  })

  test('without the key the default holds', () => {
    expect(settings("return ['compiled' => 'x'];")).toEqual({ lists: [[]], usesDefault: true, open: false })
  })
})
