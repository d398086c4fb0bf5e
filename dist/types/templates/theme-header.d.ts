/** The header of a WordPress theme's style.css: the name of its parent's folder, or empty; undefined for no theme. */
export declare function parentTheme(source: string): string | undefined;
