/** The name that a put-aside file was made from, whatever it holds; undefined for names without a mark. */
export declare function putAsideName(base: string): string | undefined;
/** The same for PHP alone. `extensions` are extensions that hold PHP beside `php`, `php5` and the like, and `phtml`. */
export declare function exposedName(base: string, extensions: readonly string[]): string | undefined;
