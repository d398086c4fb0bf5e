import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'

const project = join(import.meta.dirname, '../..')
const inDocs = readdirSync(join(project, 'docs'), { recursive: true, encoding: 'utf8' }).map(path => `docs/${path}`)
const inRoot = readdirSync(project)
const pages = [...inRoot, ...inDocs].filter(path => path.endsWith('.md'))

function relativeLinks(markdown: string): string[] {
  const targets = [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '')
  return targets.filter(target => !/^(https?:|#)/.test(target))
}

function headings(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .trim()
      .replace(/\s/g, '-'),
  )
}

function isDead(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const target = join(project, dirname(page), path)
  if (!existsSync(target)) return true
  return anchor !== undefined && !headings(readFileSync(target, 'utf8')).includes(anchor)
}

test.each(pages)('%s has no dead link', page => {
  const links = relativeLinks(readFileSync(join(project, page), 'utf8'))
  expect(links.filter(link => isDead(page, link))).toEqual([])
})
