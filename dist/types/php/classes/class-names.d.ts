/** What a class name of the source means: by namespace and imports (PHP manual, "Name resolution rules"). */
export declare class ClassNames {
    private namespace;
    private readonly imports;
    enter(namespace: string): void;
    import(name: string, alias: string | undefined): void;
    /** The full name of what is declared here under a plain one. */
    declared(name: string): string;
    /** Undefined for `self`, `parent` and `static`. */
    resolve(written: string): string | undefined;
    private below;
}
