/** How far a check is. `done` of `total` files for `reading`; 0 of 0 where the length is not known. */
export interface Progress {
    readonly stage: 'reading' | 'resolving' | 'judging';
    readonly done: number;
    readonly total: number;
}
export interface ProgressReporter {
    reading(done: number, total: number): void;
    resolving(): void;
    judging(): void;
}
export declare function progressOf(options: {
    readonly onProgress?: (progress: Progress) => void;
}): ProgressReporter;
