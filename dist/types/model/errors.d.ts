export type UserErrorCode = 'bad-usage' | 'bad-config' | 'bad-ref' | 'no-such-path' | 'not-a-repository' | 'git-failed' | 'range-undetermined' | 'aborted';
export interface UserErrorOptions extends ErrorOptions {
    readonly setting?: 'config' | 'baseline';
}
/** Something that the user can mend. `message` is one sentence that says what is wrong and what to do. Exit code 2. */
export declare class UserError extends Error {
    readonly code: UserErrorCode;
    /** The setting whose file, named by hand, is not there. */
    readonly setting: UserErrorOptions['setting'];
    constructor(code: UserErrorCode, message: string, options?: UserErrorOptions);
}
/** A file of a tree whose bytes cannot be had: permissions, a size past the limit, a damaged object. */
export declare class UnreadableFileError extends Error {
    readonly path: string;
    constructor(path: string, message: string, options?: ErrorOptions);
}
