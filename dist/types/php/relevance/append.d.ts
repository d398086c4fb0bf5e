/** Adds to the list of a key; to none where there is no key. */
export declare function append<K, V>(lists: Map<K, V[]>, key: K | undefined, value: V): void;
