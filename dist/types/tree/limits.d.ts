/** A bigger file is not read: no page is made of it. */
export declare const MAX_FILE_BYTES: number;
