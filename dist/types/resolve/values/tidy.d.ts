/** Without `.`, `..` and empty parts, as far as text alone can tell; leading `..` stay. */
export declare function tidy(path: string): string;
