export interface TwigName {
    /** Empty for none. */
    readonly namespace: string;
    readonly path: string;
}
/**
 * `@Ns/a/b.twig`, `@!Ns/a.twig` (which passes over overrides), and the notation of Symfony 2, `AcmeBundle:Dir:a.html.twig`
 * and `::a.html.twig`.
 */
export declare function twigNameOf(name: string): TwigName;
