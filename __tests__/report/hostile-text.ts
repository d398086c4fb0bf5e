import fc from 'fast-check'
import { HOSTILE_TEXTS } from './nasty-report.ts'

const FRAGMENTS = [
  ...HOSTILE_TEXTS,
  ...['::', '##[', '##vso[', '%', '%0A', ':', ',', '\n', '\r\n', '\u2028', '\t', ' ', '\\', '\\\\', '\\x', '\\xFF'],
  ...[
    '\u001b]8;;https://evil.example\u001b\\',
    '\u009b31m',
    '\u202e',
    '\u2066',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\ufe0f',
  ],
  ...[
    '`',
    '```',
    '~~~',
    '|',
    '*',
    '_',
    '# ',
    '- ',
    '1. ',
    '> ',
    '    ',
    '[a](b)',
    '<b>',
    '</code>',
    '<!--',
    '-->',
    '&lt;',
  ],
  ...[
    '@owner/team',
    '#12',
    'GH-12',
    'http://a.example',
    'a@b.example',
    'www.a.example',
    '$x$',
    '\\`',
    '](',
    '<a>',
    ']]>',
  ],
  ...['"', "'", '`id`', '$(id)', 'end', ';', '%%', '👩‍👩‍👧', '日本', 'é', '\ud83d', '\udc80', '\uffff', '\u0000'],
]

/** Any text, mostly made of what has a meaning in some format. */
export const hostileText = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...FRAGMENTS) }, fc.string({ unit: 'binary', maxLength: 4 })),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map(parts => parts.join(''))

export const hostileTexts = fc.array(hostileText, { minLength: 1, maxLength: 3 })
