import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { TemplateUse } from '../../src/model/template-use.ts'
import { extractTemplates, type TemplateLanguage } from '../../src/templates/extract-templates.ts'

function show({ engine, names, optional, soft }: TemplateUse): string {
  const kind = engine === 'blade-component' ? 'x' : engine
  return `${kind}${optional ? '?' : ''}${soft ? '~' : ''} ${names.join('|')}`
}

function uses(source: string, language: TemplateLanguage): string[] {
  return extractTemplates(source, language).uses.map(show)
}

describe('PHP', () => {
  test.each<[string, unknown[]]>([
    ["view('a.b')", ['blade a.b']],
    ["\\view('a')", ['blade a']],
    ["return view(view: 'a', data: $d);", ['blade a']],
    ["view('a' . '.b')", ['blade a.b']],
    ["view($ok ? 'a' : 'b')", ['blade a', 'blade b']],
    ["view('a.' . $name)", []],
    ['view("a.$name")', []],
    ['view("a.b")', ['blade a.b']],
    ["$this->view('a')", ['blade~ a']],
    ["function view('a') {}", []],
    ["View::make('a')", ['blade a']],
    ["\\Illuminate\\Support\\Facades\\View::first(['a', 'b'])", ['blade a|b']],
    ["View::first(['a', $b])", []],
    ["view()->make('a')", ['blade a']],
    ["view()->first(['a'])", ['blade a']],
    ["Route::view('/', 'a.b')", ['blade a.b']],
    ["response()->view('errors.x', [], 500)", ['blade errors.x']],
    ["new Content(view: 'mail.a', text: 'mail.b', with: [])", ['blade~ mail.a', 'blade~ mail.b']],
    ["// view('a')\n# view('b')\n/* view('c') */", []],
    ["$x = 'view(\"a\")'; echo <<<T\nview('a')\nT;", []],
    ["$this->render('a/b.html.twig', $x)", ['twig a/b.html.twig']],
    ["$twig->render(['a.twig', 'b.twig'])", ['twig a.twig|b.twig']],
    ["$this->renderForm($new ? 'a.twig' : 'b.twig')", ['twig a.twig', 'twig b.twig']],
    ["#[Template('a.html.twig')]\nfunction f() {}", ['twig a.html.twig']],
    ["#[Route('/'), Template('a.html.twig')]\nfunction f() {}", ['twig a.html.twig']],
    ["$a = ['template' => 'a.html.twig'];", ['twig~ a.html.twig']],
    ["$a = $dir . '/a.html.twig'; str_ends_with($a, '.html.twig');", []],
    ["$view->render('a/b')", [expect.stringMatching(/^twig~ a\/b\.twig\|a\/b\.html\.twig\|a\/b\.php\|/)]],
    ["try { $t->render('a.twig'); } catch (LoaderError $e) {}", ['twig? a.twig']],
    ["get_template_part('parts/card', 'big')", ['theme-part parts/card-big.php|parts/card.php']],
    ["get_template_part('card', $kind)", ['theme-part card-*.php|card.php']],
    ["get_template_part('card', null, $args)", ['theme-part card.php']],
    ["get_header('shop'); get_header();", ['theme-part~ header-shop.php']],
    ["locate_template('inc/a.php', true)", ['theme-part inc/a.php']],
    ["require locate_template('inc/a.php')", ['theme-part inc/a.php']],
    ["if (locate_template('inc/a.php')) {}", []],
  ])('%s', (code, expected) => {
    expect(uses(`<?php ${code}`, 'php')).toEqual(expected)
  })

  test.each([
    'constructor',
    'toString',
    'valueOf',
    '__proto__',
    'hasOwnProperty',
  ])('%s is a name like any other', name => {
    const code = `view('${name}'); ${name}('a'); new ${name}('a'); $x->${name}('a', 'b'); $v->addNamespace('n', ${name}('a'));`
    expect(extractTemplates(`<?php ${code}`, 'php')).toMatchObject({ folders: [], uses: [{ names: [name] }] })
    expect(extractTemplates(`<?php ${code}`, 'php').opens).toBeUndefined()
    expect(uses(`@${name}('a') @${name.toLowerCase()}('a')`, 'blade')).toEqual([])
  })

  test('only code counts', () => {
    expect(uses("view('a') <b>view('b')</b> <?= view('c') ?> view('d')", 'php')).toEqual(['blade c'])
  })

  test('the place is that of the name', () => {
    const source = Buffer.from("<?php\n  f('ü'); view('ä.b');").toString('latin1')
    const [use] = extractTemplates(source, 'php').uses
    const span = { start: { line: 2, column: 16 }, end: { line: 2, column: 21 } }
    expect(use).toMatchObject({ text: "'ä.b'", names: ['ä.b'], span })
  })

  test.each([
    ["$this->loadViewsFrom(__DIR__ . '/../views', 'shop')", { namespace: 'shop', anchor: 'file', path: '/../views' }],
    ["$this->loadViewsFrom(resource_path('x'), 'shop')", { namespace: 'shop', anchor: 'root', path: 'resources/x' }],
    ["View::addLocation(base_path('themes/a'))", { engine: 'blade', anchor: 'root', path: '/themes/a' }],
    ["new FilesystemLoader(dirname(__DIR__) . '/tpl')", { engine: 'twig', anchor: 'file', path: '/../tpl' }],
  ])('a folder is made known: %s', (code, folder) => {
    expect(extractTemplates(`<?php ${code};`, 'php').folders).toEqual([expect.objectContaining(folder)])
  })

  test.each(['View::addLocation($theme)', "config(['view.paths' => $paths])"])('folders are not known: %s', code => {
    expect(extractTemplates(`<?php ${code};`, 'php').opens).toEqual(['blade'])
  })
})

describe('Blade', () => {
  test.each<[string, string[]]>([
    ["@extends('a.b')", ['blade a.b']],
    ["@include('a', ['x' => 1])", ['blade a']],
    ["@include ('a')", ['blade a']],
    ["@includeIf('a')", ['blade? a']],
    ["@includeWhen($x, 'a')@includeUnless(f(1, 2), 'b')", ['blade a', 'blade b']],
    ["@includeFirst(['a', 'b'])", ['blade a|b']],
    [
      "@each('row', $rows, 'row', 'empty')@each('r', $rows, 'row', 'raw|none')",
      ['blade row', 'blade empty', 'blade r'],
    ],
    ["@component('a')@endcomponent", ['blade a']],
    ["@include($x ? 'a' : 'b')@include('a.' . $x)", ['blade a', 'blade b']],
    ["@@include('a') me@include('b')", []],
    ["{{-- @include('a') <x-b/> --}}@verbatim @include('a') @endverbatim", []],
    ['<x-a.b-c/><x-d>x</x-d>', ['x a.b-c', 'x d']],
    ['<x-slot name="a"><x-slot:b><x-dynamic-component :component="$c"/>', []],
    ["@component(App\\Thing::class)@include('pkg::a')", ['blade pkg::a']],
  ])('%s', (code, expected) => {
    expect(uses(code, 'blade')).toEqual(expected)
  })
})

describe('Twig', () => {
  test.each<[string, string[]]>([
    ["{% extends 'a.twig' %}", ['twig a.twig']],
    ['{%- extends "a.twig" -%}', ['twig a.twig']],
    ["{% extends ajax ? 'a.twig' : 'b.twig' %}", ['twig a.twig', 'twig b.twig']],
    ["{% extends ['a.twig', 'b.twig'] %}", ['twig a.twig|b.twig']],
    ["{% include 'a.twig' with {x: 'b.twig'} only %}", ['twig a.twig']],
    ["{% include 'a.twig' ignore missing %}", ['twig? a.twig']],
    ["{% include 'a/' ~ name ~ '.twig' %}{% include name %}{% include \"a/#{name}.twig\" %}", []],
    [
      "{% import 'a.twig' as m %}{% from 'b.twig' import c as d %}{% use 'e.twig' with f as g %}",
      ['twig a.twig', 'twig b.twig', 'twig e.twig'],
    ],
    ['{% import _self as m %}{% from _self import a %}', []],
    ["{% embed 'a.twig' %}{% include 'b.twig' %}{% endembed %}", ['twig a.twig', 'twig b.twig']],
    ["{{ include('a.twig', {x: '}}'}) }}", ['twig a.twig']],
    [
      "{{ include('a.twig', ignore_missing = true) }}{{ include('b.twig', {}, true, true) }}",
      ['twig? a.twig', 'twig? b.twig'],
    ],
    [
      "{{ include(template: 'a.twig') }}{{ source('b.svg') }}{{ source('c.svg', true) }}",
      ['twig a.twig', 'twig b.svg', 'twig? c.svg'],
    ],
    ["{{ block('title', 'a.twig') }}{{ block('title') }}", ['twig a.twig']],
    [
      "{% form_theme form 'a.twig' %}{% form_theme form with ['b.twig', 'c.twig'] %}",
      ['twig a.twig', 'twig b.twig', 'twig c.twig'],
    ],
    ["{# {% include 'a.twig' %} #}{% verbatim %}{% include 'b.twig' %}{% endverbatim %}", []],
    ["{{ x.include('a.twig') }} {{ 'a.twig' }} include('a.twig')", []],
    ["{% set x = include('a.twig') %}", ['twig a.twig']],
  ])('%s', (code, expected) => {
    expect(uses(code, 'twig')).toEqual(expected)
  })
})

test.each<TemplateLanguage>([
  'php',
  'blade',
  'twig',
])('%s: whatever the bytes are, each use lies in the source', language => {
  const piece = fc.constantFrom(
    '<?php ',
    "view('",
    '{%',
    '{{',
    "include 'a",
    '@include(',
    '"',
    "'",
    '{$',
    '[',
    '(',
    '%}',
    '#[',
    '<<<A\n',
    '/*',
    '\\',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 }))), pieces => {
      const source = Buffer.from(pieces.join('')).toString('latin1')
      for (const use of extractTemplates(source, language).uses)
        expect(use.span.end.line).toBeGreaterThanOrEqual(use.span.start.line)
    }),
  )
})

// Each took quadratic time, some minutes.
test.each<[string, TemplateLanguage, string]>([
  ['calls in calls', 'php', `<?php ${'view('.repeat(50_000)}`],
  ['calls in closed calls', 'php', `<?php ${'view('.repeat(20_000)}'a'${')'.repeat(20_000)};`],
  ['parentheses', 'php', `<?php view(${'('.repeat(50_000)}'a'${')'.repeat(50_000)});`],
  ['directives in directives', 'blade', '@include('.repeat(50_000)],
  ['functions in functions', 'twig', `{{ ${'include('.repeat(50_000)}`],
  ['quotes that nothing closes', 'twig', `{{ "${'\\"'.repeat(50_000)}`],
  ['branches', 'twig', `{% extends ${"a ? 'b' : ".repeat(20_000)} 'c' %}`],
])('large sources come to an end: %s', (_what, language, source) => {
  expect(() => extractTemplates(source, language)).not.toThrow()
})
