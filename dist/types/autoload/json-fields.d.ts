/** The object or list that JSON text stands for; undefined for anything else. Never throws. */
export declare function parseObject(text: string): unknown;
/** A list below a key; empty where there is none. */
export declare function listAt(value: unknown, key: string): readonly unknown[];
/** What is below a key of an object; undefined where there is none. */
export declare function at(value: unknown, key: string): unknown;
