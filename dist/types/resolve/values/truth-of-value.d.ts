import type { Value, Values } from './values.ts';
/** Whether PHP takes a value for true; undefined where it is not known well enough. */
export declare function truthOfValue(value: Value): boolean | undefined;
/** What all that it can be have in common; undefined where they differ, or it can be something else. */
export declare function agreedTruth({ alternatives, open }: Values): boolean | undefined;
