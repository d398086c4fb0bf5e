/**
 * Path; rule, source expression and occurrence: no line, so that it survives edits above and upgrades of the tool. The two
 * halves stand apart, so that what moved with its file can be known again.
 */
export declare function fingerprintOf(rule: string, path: string, key: string, occurrence: number): string;
