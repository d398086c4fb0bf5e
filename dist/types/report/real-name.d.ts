/** For readers that open the file by this string: the real name where it is valid Unicode, else the report's spelling. */
export declare function openableName(path: string): string;
/** A relative URI reference (RFC 3986) to the file: its bytes percent-encoded, `/` kept. */
export declare function toUri(path: string): string;
