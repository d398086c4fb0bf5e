/** As Map.groupBy, which Node 20 lacks: the values by their keys, both in the order of the first occurrence. */
export declare function groupBy<T, K>(values: Iterable<T>, keyOf: (value: T) => K): Map<K, T[]>;
