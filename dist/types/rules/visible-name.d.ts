/** A name between quotes, with every character that would not be seen, or would change how others are seen, as `\u{N}`. */
export declare function visibleName(name: string): string;
