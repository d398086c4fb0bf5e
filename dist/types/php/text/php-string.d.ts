/** The value of the bytes (as latin1) between two single quotes. */
export declare function singleQuotedValue(raw: string): string;
/** The value of literal text in a double-quoted string, a heredoc (`quote` empty) or between backticks. */
export declare function doubleQuotedValue(raw: string, quote: '"' | '`' | ''): string;
/** The same as bytes (as latin1). */
export declare function doubleQuotedBytes(raw: string, quote: '"' | '`' | ''): string;
