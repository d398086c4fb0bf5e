/** A bigger file is not read: no page is made of it. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024
