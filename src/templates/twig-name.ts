export interface TwigName {
  /** Empty for none. */
  readonly namespace: string
  readonly path: string
}

/**
 * `@Ns/a/b.twig`, `@!Ns/a.twig` (which passes over overrides), and the notation of Symfony 2, `AcmeBundle:Dir:a.html.twig`
 * and `::a.html.twig`.
 */
export function twigNameOf(name: string): TwigName {
  const colons = /^(\w*):([\w/]*):(.+)$/.exec(name)
  if (colons) {
    const [, bundle = '', folder = '', file = ''] = colons
    const path = [folder, file].filter(Boolean).join('/')
    return { namespace: bundle.replace(/Bundle$/, ''), path }
  }
  const slash = name.indexOf('/')
  if (!name.startsWith('@') || slash < 0) return { namespace: '', path: name.replace(/^\/+/, '') }
  return { namespace: name.slice(1, slash).replace(/^!/, ''), path: name.slice(slash + 1) }
}
