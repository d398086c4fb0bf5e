/**
 * Whether more than `limit` brackets `[`, `{` are open at once, quotes and comments not minded. The parsers of JSON
 * and YAML end the stack where thousands are, or take time without end.
 */
export declare function nestsDeeperThan(text: string, limit: number): boolean;
