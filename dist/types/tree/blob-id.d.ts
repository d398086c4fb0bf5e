/** How a repository names its objects. */
export type ObjectFormat = 'sha1' | 'sha256';
/** Git's id of a file with these bytes: the hash of `blob <size>\0<bytes>` in lower-case hex. */
export declare function blobId(bytes: Uint8Array, format?: ObjectFormat): string;
/** The format that an id is of, by its length. */
export declare function formatOfId(id: string): ObjectFormat;
