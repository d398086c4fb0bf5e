/** The place of the first of these sorted values that is not below `bound`; their number where all are. */
export declare function firstNotBelow<T extends number | string>(sorted: ArrayLike<T>, bound: T): number;
/** Those of these sorted texts that begin so, in their order. */
export declare function beginningWith<T extends string>(sorted: readonly T[], prefix: string): Iterable<T>;
