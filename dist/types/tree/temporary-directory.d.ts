/** A directory outside every project, for as long as one command needs it. */
export interface TemporaryDirectory {
    /** Absolute. */
    readonly path: string;
    remove(): void;
}
/** Makes one, private to this user, with one file in it. */
export declare function temporaryDirectory(fileName: string, content: string): TemporaryDirectory;
