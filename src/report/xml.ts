import { visible } from './visible.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** An element as text. Attributes are escaped here; `children` is XML already. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, children = ''): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  return children === '' ? `<${name}${pairs.join('')}/>` : `<${name}${pairs.join('')}>${children}</${name}>`
}

/** One line of text for content or an attribute. XML 1.0 has no way to hold most controls, so they are written out. */
export function escapeXml(text: string): string {
  return visible(text).replace(/[&<>"']/g, character => ENTITIES[character] ?? '')
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
