import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { marked, type Token } from 'marked'
import type { RenderOptions, Report } from '../../src/model/report.ts'
import { formatReport } from '../../src/report/formats.ts'
import { markdownCode, markdownFence, markdownText } from '../../src/report/markdown-text.ts'
import { mermaidChain } from '../../src/report/mermaid.ts'
import { visible } from '../../src/report/visible.ts'
import { hostileText, hostileTexts } from './hostile-text.ts'
import {
  cleanReport,
  finding,
  hostileReport,
  hugeReport,
  movedDirectory,
  outage,
  plainOptions,
  reportOf,
  rules,
} from './nasty-report.ts'

const SOURCE = 'https://github.example/o/r/blob/1/'

function render(report: Report, over: Partial<RenderOptions> = {}): string {
  return formatReport(report, 'markdown', { ...plainOptions, rules, sourceUrl: SOURCE, ...over })
}

/** All tokens, those inside others included. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  marked.walkTokens(marked.lexer(text), token => void tokens.push(token))
  return tokens
}

/** What a reader sees of a line; throws when it is more than a paragraph, or anything in it is markup. */
function readBack(line: string): string {
  const [paragraph, ...others] = marked.lexer(line)
  if (others.length > 0 || paragraph?.type !== 'paragraph') throw new Error(`markup: ${paragraph?.type}`)
  return (paragraph.tokens ?? []).map(textOf).join('')
}

function textOf(token: Token): string {
  if (token.type === 'codespan') return token.raw.replace(/^(`+)( ?)(.*)\2\1$/s, '$3')
  if (token.type !== 'text' && token.type !== 'escape') throw new Error(`markup: ${token.type} ${token.raw}`)
  return token.raw
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('\u200b', '')
}

const seenText = hostileText.filter(text => visible(text).trim() !== '')

describe('texts', () => {
  test('free text is only text, and all of it', () => {
    fc.assert(fc.property(seenText, text => expect(readBack(markdownText(text))).toBe(visible(text).trim())))
  })

  test.each([
    ['@octocat #12 GH-12', '&#64;&#8203;octocat &#35;&#8203;12 GH&#8203;-12'],
    ['https://evil.example www.evil.example', 'https:&#8203;//evil.example www&#8203;.evil.example'],
  ])('%s makes no link', (text, expected) => expect(markdownText(text)).toBe(expected))

  test('a code span holds any text and nothing else', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const [paragraph] = marked.lexer(`x ${markdownCode(text)}`)
        const inner = paragraph?.type === 'paragraph' ? (paragraph.tokens ?? []) : []
        expect(inner.map(token => token.type)).toEqual(['text', 'codespan'])
        expect(textOf(inner[1] ?? { type: 'space', raw: '' }).trim()).toBe(visible(text).trim())
      }),
    )
  })

  test('a fence is longer than any inside', () => {
    expect(markdownFence(['```', '````php', 'x'], 'php')).toBe('`````php\n```\n````php\nx\n`````')
  })

  test('a fence cannot be closed from inside', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const [fence, ...others] = marked.lexer(markdownFence([`x${visible(text)}`], 'php'))
        expect(others).toEqual([])
        expect(fence).toMatchObject({ type: 'code', lang: 'php', text: `x${visible(text)}` })
      }),
    )
  })
})

describe('the picture', () => {
  test('of the outage', () => {
    expect(mermaidChain(outage)).toBe(`flowchart LR
  n0["index.php"]
  n0 --> n1["wp-blog-header.php"]
  n1 --> n2["wp-load.php"]
  n2 --> n3["wp-config.php"]
  n3 --> n4["wp-settings.php"]
  n4 --x gone["wp-includes/class-wp-locale.phpp"]
  style gone stroke:#d1242f,stroke-width:2px,stroke-dasharray:5 4`)
  })

  test('a long chain keeps its ends', () => {
    const chain = Array.from({ length: 30 }, (_, index) => `p${index}.php`)
    const picture = mermaidChain(finding({ impact: { entryPoints: [], count: 1, chain } }))
    expect(picture).toContain('n3["p3.php"]\n  n3 --> n4["22 more"]\n  n4 --> n5["p26.php"]')
  })

  test('labels hold nothing that Mermaid or HTML reads', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const picture = mermaidChain(finding({ impact: { entryPoints: [], count: 1, chain: [text, text] } })) ?? ''
        for (const line of picture.split('\n').slice(1))
          expect(line).toMatch(/^ {2}(?:n\d+ -->? ?)?n\d+\["(?:[\p{L}\p{N} ./_-]|#\d+;|…)*"\]$/u)
      }),
    )
  })
})

describe('markdown', () => {
  test('nothing injected gets through', () => {
    const plain = ['heading', 'paragraph', 'list', 'list_item', 'text', 'codespan', 'code', 'space', 'html', 'link']
    fc.assert(
      fc.property(hostileTexts, texts => {
        for (const token of tokensOf(render(hostileReport(texts)))) {
          expect(plain).toContain(token.type)
          if (token.type === 'html') expect(['<b>', '</b>']).toContain(token.raw)
          if (token.type === 'link')
            expect([SOURCE, 'https://example.org/'].some(start => String(token['href']).startsWith(start))).toBe(true)
          if (token.type === 'list') expect(token['ordered']).toBe(false)
          if (token.type === 'heading') expect(token.raw).toMatch(/^##/)
        }
      }),
      { numRuns: 50 },
    )
  })

  test('only https becomes a link', () => {
    const text = render(reportOf([outage]), { sourceUrl: 'javascript:alert(1)/', rules: [] })
    expect(tokensOf(text).filter(token => token.type === 'link')).toEqual([])
  })

  test('a clean run says so, with its counts', () => {
    const text = render(cleanReport)
    expect(text).toMatch(/^## ✅ deploy-guard: all clear\n/)
    expect(text).toContain('5,120 found')
  })

  test('what could not be read is no all clear; what could not be parsed whole is', () => {
    const withProblem = (kind: 'unreadable' | 'unparsable') =>
      render({ ...cleanReport, problems: [{ kind, path: 'a.php', message: 'denied' }] }).split('\n')[0]
    expect(withProblem('unreadable')).toBe('## ❌ deploy-guard: no findings, and not everything could be checked')
    expect(withProblem('unparsable')).toBe('## ✅ deploy-guard: all clear')
  })

  test('worst first; ten whole, the others in a list', () => {
    const text = render(hugeReport)
    expect(text.match(/^### ❌/gm)).toHaveLength(10)
    expect(text.match(/^- (?:❌|⚠️) /gm)).toHaveLength(1990)
    expect(text.lastIndexOf('❌')).toBeLessThan(text.indexOf('⚠️'))
  })

  test('a moved directory is told once', () => {
    const text = render(reportOf(movedDirectory))
    expect(text.match(/^###/gm)).toHaveLength(1)
    expect(text).toContain('and 289 more places')
  })

  const long = Array.from({ length: 5000 }, (_, index) =>
    finding({
      path: `日本${index}.php`,
      message: `${'日'.repeat(300)}${index}`,
      target: { expression: 'x', tried: [`${index}`] },
    }),
  )

  test('a comment stays below what GitHub takes, and says what is left out', () => {
    const text = render(reportOf(long), { destination: 'comment' })
    expect(text.length).toBeGreaterThan(60_000)
    expect(text.length).toBeLessThanOrEqual(65_000)
    expect(text).toMatch(/\*\*4,\d\d\d more findings would not fit in here\*\*/)
  })

  test('a job summary stays below 900 KB, whole blocks only', () => {
    const text = render(reportOf(long))
    const bytes = Buffer.byteLength(text)
    expect(bytes).toBeGreaterThan(890_000)
    expect(bytes).toBeLessThanOrEqual(900_000)
    const told = Number(/\*\*([\d,]+) more findings/.exec(text)?.[1]?.replace(',', ''))
    expect(told + (text.match(/^(?:###|-) ❌/gm) ?? []).length).toBe(5000)
  })

  test('one endless name takes no room from others', () => {
    const endless = 'x/'.repeat(1_000_000)
    const text = render(reportOf([finding({ path: endless, message: endless, snippet: endless }), outage]), {
      destination: 'comment',
    })
    expect(text).toContain('class-wp-locale.phpp')
    expect(text).not.toContain('would not fit')
  })
})
