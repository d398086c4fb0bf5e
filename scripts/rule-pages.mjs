import { readdirSync, readFileSync } from 'node:fs'

/** The pages of the rules by id, as Markdown: the bundler and jest put them where src/cli/commands/rule-pages.ts asks. */
export function rulePages() {
  const folder = new URL('../docs/rules/', import.meta.url)
  const names = readdirSync(folder).filter(name => name.endsWith('.md'))
  return Object.fromEntries(
    names.sort().map(name => [name.replace(/\.md$/, ''), readFileSync(new URL(name, folder), 'utf8')]),
  )
}
