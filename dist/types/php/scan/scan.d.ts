import type { Scan } from './scan-result.ts';
/** Walks over PHP source once, in linear time, whatever the bytes are. */
export declare function scanSource(source: string, wanted: ReadonlySet<string>): Scan;
