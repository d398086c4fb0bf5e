/** The code of an error of the operating system or of Node, such as `ENOENT`. It may come from another realm. */
export declare function errorCode(error: unknown): string | undefined;
/** Why something failed, in words that follow a colon: no full stop. */
export declare function errorReason(error: unknown): string;
