import { describe, expect, test } from '@jest/globals'
import { type Files, verdictsOf, verdictsOfChange } from './verdicts-of.ts'

const page = (condition: string, target = '/old/loader.php') =>
  `<?php\nif (${condition}) { require __DIR__ . '${target}'; }`

async function verdict(files: Files): Promise<string | undefined> {
  return (await verdictsOf(files)).find(line => line.startsWith('index.php:2 '))?.slice('index.php:2 '.length)
}

const MISSING = 'missing old/loader.php (exact)'
const WEAK = 'missing old/loader.php (exact, weak)'

describe('an include for what may not be declared yet', () => {
  test.each([
    ["!class_exists('Lib\\\\Client')", 'src/Client.php', '<?php namespace Lib; class Client {}', WEAK],
    [
      "!class_exists('\\\\Lib\\\\Client', false)",
      'src/Client.php',
      '<?php namespace Lib;\nfinal class Client {}',
      WEAK,
    ],
    ["!interface_exists('Client')", 'src/Client.php', '<?php interface Client {}', WEAK],
    ["!function_exists('client')", 'src/client.php', '<?php function client() {}', WEAK],
    ["$x && !function_exists('client')", 'src/client.php', '<?php function client() {}', WEAK],
    // Nothing else declares it.
    ["!class_exists('Client')", 'src/Other.php', '<?php class Other {}', MISSING],
    ["!class_exists('Client')", 'tests/Client.php', '<?php class Client {}', MISSING],
    // It is there when the branch runs.
    ["class_exists('Client')", 'src/Client.php', '<?php class Client {}', MISSING],
    ["$x || !class_exists('Client')", 'src/Client.php', '<?php class Client {}', MISSING],
  ])('%s, and %s', async (condition, path, code, expected) => {
    expect(await verdict({ 'index.php': page(condition), [path]: code })).toBe(expected)
  })

  test('in the other branch', async () => {
    const code = "<?php if (class_exists('Client')) { $a = 1; } else {\nrequire __DIR__ . '/old/loader.php'; }"
    expect(await verdict({ 'index.php': code, 'src/Client.php': '<?php class Client {}' })).toBe(WEAK)
  })

  test('is an error where its name is a slip of one that is there', async () => {
    const files = {
      'index.php': page("!class_exists('Client')", '/src/Cliennt.php'),
      'src/Client.php': '<?php class Client {}',
    }
    expect(await verdict(files)).toBe('missing src/Cliennt.php (exact)')
  })

  test('is an error where a change took the file away', async () => {
    const base = {
      'index.php': page("!class_exists('Client')"),
      'old/loader.php': '',
      'src/Client.php': '<?php class Client {}',
    }
    const { 'old/loader.php': _, ...head } = base
    expect(await verdictsOfChange(base, head)).toEqual(['index.php:2 missing old/loader.php (transition)'])
  })
})
