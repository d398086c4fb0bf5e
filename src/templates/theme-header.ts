/** The header of a WordPress theme's style.css: the name of its parent's folder, or empty; undefined for no theme. */
export function parentTheme(source: string): string | undefined {
  const head = source.slice(0, 8192)
  if (!/^[ \t/*#@]*Theme Name:.*\S/im.test(head)) return undefined
  return /^[ \t/*#@]*Template:[ \t]*([\w.-]+)/im.exec(head)?.[1] ?? ''
}
