/** Notes, which are sentences, as parts of one sentence: `; ` in front of each, so that it follows other words. */
export declare function asClauses(notes: readonly string[]): string;
