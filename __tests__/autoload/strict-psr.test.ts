import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { classIndexOf } from './class-index-of.ts'

const files: Readonly<Record<string, string>> = {
  'composer.json': JSON.stringify({
    autoload: {
      'psr-4': { 'App\\': ['src/', 'lib/'], 'App\\Deep\\': 'deep/' },
      'psr-0': { Old_: 'old/' },
      'exclude-from-classmap': ['src/Left/'],
    },
  }),
  'src/Good.php': '<?php namespace App; class Good {}',
  'src/Case.php': '<?php namespace App; class CASE_ {}',
  'src/case.php': '<?php namespace App; class Other {}',
  'src/lower.php': '<?php namespace App; class Lower {}',
  'src/Deep/Moved.php': '<?php namespace App; class Moved {}',
  'src/Many.php': '<?php namespace App; class One {} interface Many {}',
  'src/Left/Wrong.php': '<?php namespace App\\Lef; class Wrong {}',
  'src/Name.php': '<?php namespace App\\Nmae; enum Name {}',
  'src/1.2.php': '<?php namespace App; class V1_2 {}',
  'lib/Trait_.php': '<?php namespace App; trait Traits {}',
  'deep/In.php': '<?php namespace App\\Deep; class In {}',
  'deep/Out.php': '<?php namespace App; class Out {}',
  'deep/functions.php': '<?php namespace App\\Deep; function f() {}',
  'old/Old/Mail/Box.php': '<?php class Old_Mail_Box {}',
  'old/Old/Mail_Box.php': '<?php class Old_MailBox {}',
}

async function ourMismatches(): Promise<readonly string[]> {
  const index = await classIndexOf(files)
  return [...index.input.facts.keys()].filter(path => index.isMismatched(path)).sort()
}

function composerMismatches(): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-guard-strict-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const args = ['dump-autoload', '--optimize', '--strict-psr', '--no-plugins', '--no-scripts']
    const { stderr } = spawnSync('composer', args, { cwd: folder, encoding: 'utf8' })
    const found = [...stderr.matchAll(/ located in (?:\.\/)?(.*?) does not comply with psr-[04]/g)]
    return [...new Set(found.map(([, path]) => path ?? ''))].sort()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const hasComposer = spawnSync('composer', ['--version']).status === 0
const withComposer = hasComposer ? test : test.skip

withComposer('composer dump-autoload --optimize --strict-psr names the same files', async () => {
  const ours = await ourMismatches()
  expect(ours).toContain('src/Deep/Moved.php')
  // Composer says nothing of a class that does not begin with the prefix (ClassMapGenerator::filterByNamespace).
  expect(composerMismatches()).toEqual(ours.filter(path => path !== 'deep/Out.php'))
})
