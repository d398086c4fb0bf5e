import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/check.ts'
import type { Settings } from '../../src/model/settings.ts'
import { type MemoryFile, memoryTree } from '../../src/tree/memory-tree.ts'

type Files = Readonly<Record<string, MemoryFile>>

async function found(head: Files, base?: Files, settings: Partial<Settings> = {}): Promise<string[]> {
  const report = await check({ head: memoryTree(head), ...(base && { base: memoryTree(base) }), settings })
  return report.findings
    .filter(({ rule }) => rule === 'missing-template')
    .map(({ severity, proof, path, line, message }) => `${severity} ${proof} ${path}:${line} ${message}`)
}

function without(files: Files, ...paths: string[]): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)))
}

function moved(files: Files, from: string, to: string): Files {
  return { ...without(files, from), [to]: files[from] ?? '' }
}

const views = 'resources/views'
const laravel: Files = {
  artisan: '#!/usr/bin/env php\n<?php\n',
  'routes/web.php': "<?php\nRoute::view('/', 'home');\nRoute::get('/u', fn () => view('users.list'));\n",
  'app/Mail.php': "<?php view('mail.a'); view('mail.b');",
  [`${views}/mail/a.blade.php`]: 'the first mail',
  [`${views}/mail/b.blade.php`]: 'the second mail',
  [`${views}/home.blade.php`]: "@extends('layouts.base')\n<x-alert/>\n@includeIf('extra')\n",
  [`${views}/users/list.blade.php`]: "@extends('layouts.base')\n@include('users.row')\n",
  [`${views}/users/row.blade.php`]: 'row of a user\n',
  [`${views}/layouts/base.blade.php`]: 'the layout\n',
  [`${views}/components/alert.blade.php`]: 'an alert\n',
}

describe('Blade: reports', () => {
  test('the view of a component with a class in the class, which names it, and not at the tags', async () => {
    const alert = "<?php class Alert { function render() { return view('components.alert'); } }"
    const site = { ...laravel, 'app/View/Components/Alert.php': alert }
    expect(await found(without(site, `${views}/components/alert.blade.php`), site)).toEqual([
      `error transition app/View/Components/Alert.php:1 This line takes the view components.alert, and ${views}/components/alert.blade.php does not exist.`,
    ])
    expect(await found(without(site, 'app/View/Components/Alert.php'), site)).toEqual([])
  })

  test.each([
    [`${views}/users/row.blde.php`, 'in the extension'],
    [`${views}/users/rwo.blade.php`, 'in the name'],
    [`${views}/users/Row.blade.php`, 'in the case'],
    [`${views}/row.blade.php`, 'in the folder'],
  ])('a view renamed to %s, at the line that takes it', async to => {
    const [finding, ...others] = await found(moved(laravel, `${views}/users/row.blade.php`, to), laravel)
    expect(others).toEqual([])
    expect(finding).toMatch(`error transition ${views}/users/list.blade.php:2 This line takes the view users.row`)
    expect(finding).toMatch(to)
  })

  test('each page that takes a deleted layout', async () => {
    const findings = await found(without(laravel, `${views}/layouts/base.blade.php`), laravel)
    expect(findings.map(finding => finding.split(' ')[2])).toEqual([
      `${views}/home.blade.php:1`,
      `${views}/users/list.blade.php:1`,
    ])
  })

  test('the only view of all', async () => {
    const base: Files = {
      artisan: '',
      'routes/web.php': "<?php\nreturn view('welcome');",
      [`${views}/welcome.blade.php`]: 'hello',
    }
    expect(await found(without(base, `${views}/welcome.blade.php`), base)).toEqual([
      expect.stringMatching(/^error transition routes\/web\.php:2 /),
    ])
  })

  test('a component that was there', async () => {
    const [finding] = await found(without(laravel, `${views}/components/alert.blade.php`), laravel)
    expect(finding).toMatch(`error transition ${views}/home.blade.php:2 This line takes the component alert`)
  })

  test('a new name that is not there, where all others are; also without a comparison', async () => {
    const edited = { ...laravel, 'routes/web.php': "<?php\nRoute::view('/', 'hom');\n" }
    const message = `error exact routes/web.php:2 This line takes the view hom, and ${views}/hom.blade.php does not exist. Did you mean ${views}/home.blade.php?`
    expect(await found(edited, laravel)).toEqual([message])
    expect(await found(edited)).toEqual([message])
  })

  test('with the extension that it had', async () => {
    const names = Array.from({ length: 3 }, (_, at) => `${views}/p${at}.twig`)
    const base: Files = {
      ...laravel,
      ...Object.fromEntries(names.map(name => [name, `this is ${name}`])),
      'app/A.php': "<?php\nview('p0');",
    }
    const [first = ''] = names
    expect(await found(without(base, first), base)).toEqual([
      expect.stringMatching(`^error transition app/A.php:2 This line takes the view p0, and ${first} does not exist`),
    ])
  })

  test('with folders that are not known: a warning, an error in a comparison', async () => {
    const names = Array.from({ length: 3 }, (_, at) => `p${at}`)
    const open: Files = {
      ...laravel,
      'config/view.php': "<?php return ['paths' => [resource_path('views'), theme()]];",
      ...Object.fromEntries(names.map(name => [`${views}/${name}.blade.php`, name])),
    }
    const edited = { ...open, 'routes/web.php': "<?php\nview('hom');\n" }
    expect(await found(edited)).toEqual([expect.stringMatching(/^warning votes routes\/web\.php:2 /)])
    expect(await found(edited, open)).toEqual([expect.stringMatching(/^error votes routes\/web\.php:2 /)])
  })

  test('a view that one choice of folders has no more, though another has its own', async () => {
    expect(await found(without(themed, `${views}/users/row.blade.php`), themed)).toEqual([
      expect.stringMatching(/^error transition resources\/views\/users\/list\.blade\.php:2 /),
      expect.stringMatching(/^error transition routes\/web\.php:4 This line takes the view users\.row, /),
    ])
  })

  test('a view of a namespace whose folder is known', async () => {
    const shop: Files = {
      ...laravel,
      'shop/src/Provider.php': "<?php $this->loadViewsFrom(__DIR__ . '/../views', 'shop');",
      'shop/src/Page.php': "<?php\nreturn view('shop::cart');\n",
      'shop/views/cart.blade.php': 'the cart',
    }
    expect(await found(shop)).toEqual([])
    expect(await found(moved(shop, 'shop/views/cart.blade.php', 'shop/views/crat.blade.php'), shop)).toEqual([
      expect.stringMatching(/^error transition shop\/src\/Page\.php:2 /),
    ])
  })
})

test('the chain leads from the page, through what it takes, to the template that breaks', async () => {
  const base: Files = {
    ...symfony,
    'web/index.php': "<?php\nrequire '../src/Controller/Home.php';\n$twig->display('home/index.html.twig');",
  }
  const head = without(base, 'templates/home/_row.html.twig')
  const { findings } = await check({ head: memoryTree(head), base: memoryTree(base) })
  expect(findings.map(({ path, impact, cause }) => ({ path, impact, cause }))).toEqual([
    {
      path: 'templates/home/index.html.twig',
      impact: {
        entryPoints: ['web/index.php'],
        count: 1,
        chain: ['web/index.php', 'templates/home/index.html.twig'],
        conditional: true,
      },
      cause: { kind: 'target-deleted', path: 'templates/home/_row.html.twig' },
    },
  ])
})

test('a line that nobody touched is broken by the settings, not by an edit', async () => {
  const yaml = (folder: string) => `twig:\n  default_path: '%kernel.project_dir%/${folder}'\n`
  const base = { ...symfony, 'config/packages/twig.yaml': yaml('templates'), 'views/a.twig': 'a' }
  const head = { ...base, 'config/packages/twig.yaml': yaml('views') }
  const { findings } = await check({ head: memoryTree(head), base: memoryTree(base) })
  const causes = findings.filter(({ rule }) => rule === 'missing-template').map(({ cause }) => cause)
  expect(new Set(causes.map(cause => `${cause?.kind} ${cause?.path}`))).toEqual(
    new Set(['context-changed config/packages/twig.yaml']),
  )
})

/** Of two lists of folders one holds: the themed one goes on to the plain one. */
const themed: Files = {
  ...laravel,
  'config/view.php':
    "<?php $p = [resource_path('views')]; if (env('THEME')) { $p = [base_path('dark'), resource_path('views')]; } return ['paths' => $p];",
  'routes/web.php': "<?php\nview('home');\nview('users.list');\nview('users.row');\n",
  'dark/users/row.blade.php': 'a dark row',
  'dark/start.blade.php': "@include('users.row') @include('home')",
}

test('Blade: where one list of folders goes on to the next folder, its views do not break', async () => {
  const head = without(themed, 'dark/users/row.blade.php')
  expect(await found(head, themed)).toEqual([])
  const both = without(head, `${views}/users/row.blade.php`)
  expect(await found(both, head)).toContainEqual(expect.stringMatching(/^error transition dark\/start\.blade\.php:1 /))
})

describe('Blade: stays silent', () => {
  test('all is there', async () => {
    expect(await found(laravel)).toEqual([])
    expect(await found(themed)).toEqual([])
  })

  test.each<[string, Files]>([
    ['another extension of the finder', moved(laravel, `${views}/users/row.blade.php`, `${views}/users/row.php`)],
    [
      'the component became a class',
      {
        ...without(laravel, `${views}/components/alert.blade.php`),
        'app/View/Components/Alert.php': '<?php',
      },
    ],
    [
      'the component moved into a folder of its own',
      moved(laravel, `${views}/components/alert.blade.php`, `${views}/components/alert/index.blade.php`),
    ],
    [
      'the code asks first',
      {
        ...without(laravel, `${views}/users/list.blade.php`),
        'routes/web.php': "<?php if (View::exists('users.list')) view('users.list');",
      },
    ],
    [
      'another folder holds it',
      {
        ...moved(laravel, `${views}/users/row.blade.php`, 'themes/dark/users/row.blade.php'),
        'config/view.php': "<?php return ['paths' => [resource_path('views'), base_path('themes/dark')]];",
      },
    ],
    [
      'a pattern ignores it',
      { ...without(laravel, `${views}/users/row.blade.php`), '.gitignore': `/${views}/users/row*\n` },
    ],
  ])('%s', async (_, head) => {
    expect(await found(head, laravel)).toEqual([])
  })

  test.each<[string, Files]>([
    ['code gives its name to another', { 'app/P.php': "<?php Blade::component('other.alert', 'alert');" }],
    ['a package may bring it', { 'composer.json': '{"require": {"acme/alerts": "*"}}' }],
  ])('a component is taken away: %s', async (_, more) => {
    const base = { ...laravel, 'composer.json': '{}' }
    const head = { ...without(base, `${views}/components/alert.blade.php`), ...more }
    expect(await found(head, base)).toEqual([])
  })

  test('a namespace of a package', async () => {
    expect(await found({ ...laravel, 'app/A.php': "<?php view('mail::message'); view('pkg::a');" }, laravel)).toEqual(
      [],
    )
  })

  test('what was absent before', async () => {
    const base = { ...laravel, 'app/A.php': "<?php view('gone');" }
    const head = { ...without(base, 'app/A.php'), 'app/B.php': "<?php\n\nview('gone');" }
    expect(await found(head, base)).toEqual([])
  })

  test('view() in a project that is not Laravel', async () => {
    expect(await found({ spark: '', 'app/A.php': "<?php view('welcome');", 'x/a.blade.php': '' })).toEqual([])
  })

  test('most names are elsewhere: a package looks for them', async () => {
    const many = Array.from({ length: 12 }, (_, at) => `v${at}`)
    const calls = { ...laravel, 'app/A.php': `<?php ${many.map(name => `view('${name}');`).join('\n')}` }
    const base = { ...calls, ...Object.fromEntries(many.map(name => [`${views}/${name}.blade.php`, name])) }
    const head = { ...calls, ...Object.fromEntries(many.map(name => [`themes/a/${name}.blade.php`, name])) }
    expect(await found(head, base)).toEqual([])
  })
})

const symfony: Files = {
  'config/bundles.php': '<?php return [];',
  'src/Controller/Home.php':
    "<?php\nclass Home {\n  function a() { return $this->render('home/index.html.twig'); }\n}\n",
  'templates/base.html.twig': 'the layout of all',
  'templates/home/index.html.twig': "{% extends 'base.html.twig' %}\n{{ include('home/_row.html.twig') }}\n",
  'templates/home/_row.html.twig': 'a row of the home page',
}

describe('Twig: reports', () => {
  test.each([
    'templates/home/_row.html.twg',
    'templates/home/_rwo.html.twig',
    'templates/home/_Row.html.twig',
    'templates/_row.html.twig',
  ])('a template renamed to %s', async to => {
    const [finding, ...others] = await found(moved(symfony, 'templates/home/_row.html.twig', to), symfony)
    expect(others).toEqual([])
    expect(finding).toMatch(
      'error transition templates/home/index.html.twig:2 This line takes the template home/_row.html.twig',
    )
    expect(finding).toMatch(to)
  })

  test('a controller whose template was deleted', async () => {
    const [finding] = await found(without(symfony, 'templates/home/index.html.twig'), symfony)
    expect(finding).toMatch('error transition src/Controller/Home.php:3 ')
  })

  test('a name that is not there, where all others are', async () => {
    const edited = { ...symfony, 'templates/home/_row.html.twig': "\n{% include 'home/_rowe.html.twig' %}" }
    expect(await found(edited, symfony)).toEqual([
      expect.stringMatching(/^error exact templates\/home\/_row\.html\.twig:2 /),
    ])
  })

  test('a namespace whose folder only its names tell, though most of them are gone', async () => {
    const names = Array.from({ length: 12 }, (_, at) => `shop/page/p${at}.html.twig`)
    const base: Files = {
      ...symfony,
      'src/Shop/Shop.php': '<?php class Shop extends Bundle {}',
      'src/Shop/Page.php': `<?php\n${names.map(name => `$this->render('@Shop/${name}');`).join('\n')}`,
      ...Object.fromEntries(names.map(name => [`src/Shop/Resources/views/${name}`, `this is ${name}`])),
    }
    const gone = names.slice(0, 5)
    const head = without(base, ...gone.map(name => `src/Shop/Resources/views/${name}`))
    expect((await found(head, base)).map(line => line.slice(0, 42))).toEqual(
      gone.map((_, at) => `error transition src/Shop/Page.php:${at + 2} This `),
    )
  })

  test('the last template of a bundle, with its folder', async () => {
    const base: Files = {
      ...symfony,
      'src/ShopBundle/ShopBundle.php': '<?php class ShopBundle extends Bundle {}',
      'src/ShopBundle/Page.php': "<?php\n$this->render('@Shop/page.html.twig');",
      'src/ShopBundle/templates/page.html.twig': 'a page',
    }
    expect(await found(without(base, 'src/ShopBundle/templates/page.html.twig'), base)).toEqual([
      expect.stringMatching(/^error transition src\/ShopBundle\/Page\.php:2 /),
    ])
  })

  test('a template of a module of Drupal, by its namespace', async () => {
    const base: Files = {
      'shop/shop.info.yml': 'type: module',
      'shop/templates/cart.html.twig': "{% include '@shop/parts/row.html.twig' %}",
      'shop/templates/parts/row.html.twig': 'a row',
      'theme/templates/parts/row.html.twig': 'a row of the theme',
    }
    expect(await found(base)).toEqual([])
    expect(await found(without(base, 'shop/templates/parts/row.html.twig'), base)).toEqual([
      expect.stringMatching(/^error transition shop\/templates\/cart\.html\.twig:1 /),
    ])
  })

  test('what an attribute names', async () => {
    const row = 'templates/home/_row.html.twig'
    const base = {
      ...symfony,
      'src/Controller/Row.php': "<?php\n#[Template('home/_row.html.twig')]\nfunction row() {}",
    }
    const slip = { ...base, 'src/Controller/Row.php': "<?php\n#[Template('home/_rowe.html.twig')]\nfunction row() {}" }
    expect(await found(slip, base)).toEqual([expect.stringMatching(/^error exact src\/Controller\/Row\.php:2 /)])
    const listener = { 'src/Listener.php': "<?php $template = $event->getRequest()->attributes->get('_template');" }
    expect(await found({ ...slip, ...listener }, { ...base, ...listener })).toEqual([])
    expect(await found({ ...without(base, row), ...listener }, { ...base, ...listener })).toContainEqual(
      expect.stringMatching(/^error transition src\/Controller\/Row\.php:2 /),
    )
  })

  test('a new name beside settings in code that name no folder', async () => {
    const head: Files = {
      ...symfony,
      'src/Kernel.php': "<?php $container->prependExtensionConfig('twig', ['strict_variables' => true]);",
      'templates/new.html.twig': "{% extends 'bsae.html.twig' %}",
    }
    expect(await found(head, symfony)).toEqual([expect.stringMatching(/^error exact templates\/new\.html\.twig:1 /)])
  })

  test('a template of a bundle of one’s own', async () => {
    const bundle: Files = {
      ...symfony,
      'src/ShopBundle/AcmeShopBundle.php': '<?php',
      'src/ShopBundle/Resources/views/cart.html.twig': 'the cart',
      'src/ShopBundle/Cart.php':
        "<?php\n$twig->render('@AcmeShop/cart.html.twig');\n$twig->render('AcmeShopBundle::cart.html.twig');",
    }
    expect(await found(bundle)).toEqual([])
    const head = moved(
      bundle,
      'src/ShopBundle/Resources/views/cart.html.twig',
      'src/ShopBundle/Resources/views/crt.html.twig',
    )
    expect((await found(head, bundle)).map(finding => finding.split(' ')[2])).toEqual([
      'src/ShopBundle/Cart.php:2',
      'src/ShopBundle/Cart.php:3',
    ])
    const override = { ...head, 'templates/bundles/AcmeShopBundle/cart.html.twig': 'another cart' }
    expect(await found(override, bundle)).toEqual([])
  })

  test('a loader whose folder the code does not tell, by where the names are found', async () => {
    const pages = Array.from({ length: 4 }, (_, at) => `p${at}/page`)
    const base: Files = {
      'index.php': `<?php\n${pages.map(page => `$tpl->render('${page}.twig');`).join('\n')}`,
      ...Object.fromEntries(pages.map(page => [`views/${page}.twig`, page])),
    }
    const head = moved(base, 'views/p2/page.twig', 'views/p2/page.twg')
    expect(await found(head, base)).toEqual([expect.stringMatching(/^error transition index\.php:4 /)])
  })
})

test('another template whose path ends alike was there before: it is not meant', async () => {
  const pages = Array.from({ length: 4 }, (_, at) => `p${at}`)
  const base: Files = {
    'index.php': `<?php\n${pages.map(page => `$tpl->render('${page}.twig');`).join('\n')}`,
    ...Object.fromEntries(pages.map(page => [`views/${page}.twig`, page])),
    'views/old/p2.twig': 'an old page',
  }
  expect(await found(without(base, 'views/p2.twig'), base)).toEqual([
    expect.stringMatching(/^error transition index\.php:4 /),
  ])
  expect(await found(moved(base, 'views/p2.twig', 'more/p2.twig'), base)).toEqual([])
  expect(await found(moved(base, 'views/p2.twig', 'views/more/p2.twig'), base)).toEqual([
    expect.stringMatching(/^error transition index\.php:4 .*Did you mean views\/more\/p2\.twig\?$/),
  ])
})

describe('Twig: stays silent', () => {
  test('all is there', async () => {
    expect(await found(symfony)).toEqual([])
  })

  test.each<[string, string]>([
    ['of a package', "{% extends '@Vendor/layout.html.twig' %}"],
    ['of TwigBridge', "{% form_theme form 'bootstrap_5_layout.html.twig' %}"],
    ['put together', "{% include 'a/' ~ x ~ '.html.twig' %}"],
    ['that may be absent', "{% include 'gone.html.twig' ignore missing %}"],
    ['of which one is there', "{% extends ['gone.html.twig', 'base.html.twig'] %}"],
  ])('a name %s', async (_, source) => {
    expect(await found({ ...symfony, 'templates/new.html.twig': source }, symfony)).toEqual([])
  })

  test('an override of a package’s template is taken away', async () => {
    const base: Files = {
      ...symfony,
      'templates/bundles/VendorBundle/layout.html.twig': 'mine',
      'templates/new.html.twig': "{% extends '@Vendor/layout.html.twig' %}",
    }
    expect(await found(without(base, 'templates/bundles/VendorBundle/layout.html.twig'), base)).toEqual([])
  })

  test.each([
    "twig:\n  paths: { '%kernel.project_dir%/views': ~ }\n",
    "twig:\n  paths: ['%kernel.project_dir%/views']\n",
    "twig:\n  default_path: '%kernel.project_dir%/views'\n  paths: ['%kernel.project_dir%/templates']\n",
  ])('the settings name another folder: %s', async settings => {
    const head = {
      ...moved(symfony, 'templates/base.html.twig', 'views/base.html.twig'),
      'config/packages/twig.yaml': settings,
    }
    expect(await found(head, symfony)).toEqual([])
  })

  test.each([
    "$container->prependExtensionConfig('twig', ['paths' => $paths]);",
    "$container->extension('twig', ['paths' => $paths]);",
    "$loader->addMethodCall('addPath', [$path]);",
  ])('settings in code: %s', async code => {
    const head: Files = {
      ...symfony,
      'src/Kernel.php': `<?php ${code}`,
      'templates/new.html.twig': "{% extends 'theme.html.twig' %}",
    }
    expect(await found(head, symfony)).toEqual([])
  })

  test('a name without its extension becomes a view of another engine', async () => {
    const pages = Array.from({ length: 4 }, (_, at) => `site/p${at}`)
    const base: Files = {
      'index.php': `<?php ${pages.map(page => `$v->render('${page}.twig');`).join('\n')}\n$v->render('site/p1');`,
      ...Object.fromEntries(pages.map(page => [`views/${page}.twig`, page])),
    }
    const head = {
      ...moved(base, 'views/site/p1.twig', 'views/site/p1.php'),
      'index.php': "<?php $v->render('site/p1');",
    }
    expect(await found(head, base)).toEqual([])
  })

  test('settings that cannot be followed', async () => {
    const head: Files = {
      ...symfony,
      'config/packages/twig.yaml': "twig:\n  paths: ['%env(THEME)%']\n",
      'templates/new.html.twig': "{% extends 'theme.html.twig' %}",
    }
    expect(await found(head, symfony)).toEqual([])
  })

  test('the rule is off', async () => {
    const head = without(symfony, 'templates/base.html.twig')
    expect(await found(head, symfony, { rules: { 'missing-template': 'off' } })).toEqual([])
  })
})

const theme: Files = {
  'themes/dawn/style.css': '/*\nTheme Name: Dawn\n*/',
  'themes/dawn/functions.php': '<?php',
  'themes/dawn/index.php': "<?php\nget_template_part('parts/card', 'big');\nget_template_part('parts/row', $kind);\n",
  'themes/dawn/parts/card.php': 'a card',
  'themes/dawn/parts/row-blue.php': 'a blue row',
}

describe('theme parts', () => {
  test('a fallback is enough', async () => {
    expect(await found(theme)).toEqual([])
  })

  test('no file that the part can mean is there: a warning', async () => {
    expect(await found(moved(theme, 'themes/dawn/parts/card.php', 'themes/dawn/parts/card.phpp'), theme)).toEqual([
      'warning transition themes/dawn/index.php:2 This line takes the theme part parts/card-big.php, and themes/dawn/parts/card.php does not exist. Did you mean themes/dawn/parts/card.phpp?',
    ])
  })

  test('the parent theme has it; a parent that is not in the tree may', async () => {
    const child = (parent: string): Files => ({
      ...theme,
      'themes/dusk/style.css': `/*\nTheme Name: Dusk\nTemplate: ${parent}\n*/`,
      'themes/dusk/functions.php': '<?php',
      'themes/dusk/index.php': "<?php get_template_part('parts/card'); get_template_part('parts/none');",
    })
    expect(await found(child('elsewhere'))).toEqual([])
    expect(await found(child('dawn'))).toEqual([expect.stringMatching('This line takes the theme part parts/none.php')])
  })

  test('outside a theme nothing is known', async () => {
    expect(await found({ ...theme, 'plugins/a.php': "<?php get_template_part('x');" })).toEqual([])
  })
})
