const OPERATORS = `
  + ++ += - -> -- -= * *= ** **= / /= % %= . .= ... = == => === ! != !== < <= <> << <=> <<= > >= >> >>= & && &= | || |= |>
  ^ ^= ? ?? ??= ?-> : :: ; , ( ) [ ] { } ~ @ $ \\`

/** By first unit, the longest first. */
const operators: (readonly string[] | undefined)[] = []
for (const operator of OPERATORS.trim().split(/\s+/)) {
  const unit = operator.charCodeAt(0)
  operators[unit] = [...(operators[unit] ?? []), operator].sort((left, right) => right.length - left.length)
}

/** The operator that starts at `at` with `unit`. */
export function operatorAt(source: string, unit: number, at: number): string | undefined {
  const known = operators[unit]
  if (known === undefined) return undefined
  for (const operator of known) if (operator.length === 1 || source.startsWith(operator, at)) return operator
  return undefined
}

const KEYWORDS = `abstract and array as break callable case catch class clone const continue declare default die do echo
  else elseif empty enddeclare endfor endforeach endif endswitch endwhile eval exit extends final finally fn for foreach
  function global goto if implements include include_once instanceof insteadof interface isset list match namespace new or
  print private protected public require require_once return static switch throw trait try unset use var while xor yield
  __halt_compiler`

const MAGIC = '__class__ __dir__ __file__ __function__ __line__ __method__ __namespace__ __trait__'

const words = new Map<string, string>([
  ...KEYWORDS.split(/\s+/).map(word => [word, word] as const),
  ...MAGIC.split(' ').map(word => [word, 'Magic'] as const),
])

/** By first letter and length: some word has these. Most labels are told from all words by that. */
const shapes = new Uint8Array(32 * 16)
for (const word of words.keys()) shapes[shapeOf(word.charCodeAt(0), word.length)] = 1

function shapeOf(unit: number, length: number): number {
  return ((unit & 31) << 4) | length
}

/** The token of the label between the offsets: itself for a keyword, in any case. */
export function wordToken(source: string, at: number, end: number): string {
  const length = end - at
  if (length > 15 || shapes[shapeOf(source.charCodeAt(at), length)] === 0) return 'Label'
  const word = source.slice(at, end)
  const known = words.get(word)
  if (known !== undefined) return known
  return /[A-Z]/.test(word) ? (words.get(word.toLowerCase()) ?? 'Label') : 'Label'
}

const CASTS = 'int|integer|real|double|float|string|binary|array|object|bool|boolean|unset'
const cast = new RegExp(`\\([ \\t]*(${CASTS})[ \\t]*\\)`, 'iy')

/** After the cast that starts at the parenthesis `at`; 0 for none. */
export function castHere(source: string, at: number): number {
  const unit = source.charCodeAt(at + 1) | 32
  if (unit !== 32 && unit !== 41 && (unit < 97 || unit > 122)) return 0
  cast.lastIndex = at
  return cast.test(source) ? cast.lastIndex : 0
}

const castTypes: Readonly<Record<string, string>> = {
  integer: 'int',
  real: 'float',
  double: 'float',
  boolean: 'bool',
}

/** What a cast makes: `int`, `float`, `string`, `binary`, `array`, `object`, `bool` or `unset`. */
export function castType(text: string): string {
  const written = text.slice(1, -1).trim().toLowerCase()
  return castTypes[written] ?? written
}

const number = /0x[\da-f_]+|0[bo][0-7_]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[+-]?\d[\d_]*)?/iy

export function numberEnd(source: string, from: number): number {
  number.lastIndex = from
  return number.test(source) ? number.lastIndex : from + 1
}

/** The closing quote of a string whose content starts at `from`; -1 where it does not end or may hold a variable. */
export function closesPlainly(source: string, from: number, quote: 34 | 39): number {
  const first = quote === 39 ? source.indexOf("'", from) : -1
  if (first >= 0 && source.charCodeAt(first - 1) !== 92) return first
  for (let at = from; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (unit === quote) return at
    if (unit === 92) at++
    else if (quote === 34 && unit === 36 && opensVariable(source.charCodeAt(at + 1))) return -1
    else if (quote === 34 && unit === 123 && source.charCodeAt(at + 1) === 36) return -1
  }
  return -1
}

/** `$` before this begins an interpolation. */
function opensVariable(unit: number): boolean {
  return unit === 123 || unit === 95 || unit > 127 || ((unit | 32) > 96 && (unit | 32) < 123)
}
