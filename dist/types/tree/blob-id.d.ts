/** How a repository names its objects. */
export type ObjectFormat = 'sha1' | 'sha256';
/** Git's id of a file with these bytes: the hash of `blob <size>\0<bytes>` in lower-case hex. */
export declare function blobId(bytes: Uint8Array, format?: ObjectFormat): string;
/** Git's id of the tree without a file, which every repository knows. */
export declare function emptyTreeId(format: ObjectFormat): string;
/** The format that an id is of, by its length. */
export declare function formatOfId(id: string): ObjectFormat;
