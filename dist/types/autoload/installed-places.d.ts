/** What Composer was told about the project in a directory, as text; `lock` is undefined where there is none. */
export interface InstalledInput {
    readonly manifest: string;
    readonly lock: string | undefined;
    /** The directories right below this one, relative to the project; names alone. */
    directoriesIn(directory: string): readonly string[];
}
/**
 * The directories outside of vendor in which Composer puts code of others, relative to the project, without a slash at
 * the end; a part may be `*`. With a lock these are the places of its packages, by `extra.installer-paths` or else by the
 * default of their type. Without one, all that `installer-paths` names.
 */
export declare function installedPlaces(input: InstalledInput): readonly string[];
