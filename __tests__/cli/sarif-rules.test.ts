import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { Sandbox } from '../git/sandbox.ts'
import { run } from './memory-io.ts'

test('SARIF tells what each rule reports, on stdout and in a file', async () => {
  const site = Sandbox.init().write({ 'a.php': "<?php\nrequire __DIR__ . '/b.phpp';\n", 'b.php': '<?php' })
  site.commit()
  const { stdout } = await run(site.path, ['--all', '-f', 'sarif', '-f', 'sarif=out.sarif'])
  for (const text of [stdout, readFileSync(join(site.path, 'out.sarif'), 'utf8')]) {
    const ruleDocs: { id: string; shortDescription: { text: string } }[] = JSON.parse(text).runs[0].tool.driver.rules
    const doc = ruleDocs.find(({ id }) => id === 'missing-require')
    expect(doc?.shortDescription.text).toMatch(/ .*\.$/)
  }
})
