/** Two names in one directory that some file systems take for one. */
export interface Twin {
    /** The one to report: the newer, else the later in order. */
    readonly name: string;
    readonly twin: string;
    readonly differs: 'case' | 'Unicode form';
}
/** Of more than two alike, each but the first is reported, against the first. What lies below twins is not. */
export declare function nameTwins(names: Iterable<string>, isNew: (name: string) => boolean): Twin[];
