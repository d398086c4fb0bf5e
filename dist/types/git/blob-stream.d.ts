/** What `cat-file --batch` answers to one request. */
export type BlobAnswer = {
    readonly kind: 'blob';
    readonly bytes: Uint8Array;
} | {
    readonly kind: 'missing';
} | {
    readonly kind: 'too-big';
    readonly size: number;
};
/** Cuts the output of `cat-file --batch` into answers, in the order of the requests. */
export declare class BlobStream {
    #private;
    constructor(maxBytes: number, answer: (answer: BlobAnswer) => void);
    /** Takes the next bytes, however they are cut. */
    push(chunk: Uint8Array): void;
}
