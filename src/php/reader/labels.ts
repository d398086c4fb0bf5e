/** `[A-Za-z_]` or a byte past ASCII. */
export function isLabelStart(unit: number): boolean {
  return (unit > 96 && unit < 123) || (unit > 64 && unit < 91) || unit === 95 || unit > 127
}

/** `0` to `9`. */
export function isDigit(unit: number): boolean {
  return unit > 47 && unit < 58
}

/** After the label that starts at `from`. */
export function labelEnd(source: string, from: number): number {
  let at = from
  for (let unit = source.charCodeAt(at); isLabelStart(unit) || isDigit(unit); unit = source.charCodeAt(at)) at++
  return at
}

/** After the labels that are joined by `\`, the first of which stands at `from`. A last `\` before a `{` belongs to them. */
export function nameEnd(source: string, from: number): number {
  let at = from
  while (source.charCodeAt(at) === 92 && isLabelStart(source.charCodeAt(at + 1))) at = labelEnd(source, at + 1)
  return source.charCodeAt(at) === 92 && source.charCodeAt(at + 1) === 123 ? at + 1 : at
}
