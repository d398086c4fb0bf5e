import { type Values } from './values.ts';
type ArrayFunction = (args: readonly Values[]) => Values | undefined;
/** PHP's functions on arrays. Undefined where the result is not known; an array that may hold more stays open. */
export declare const arrayFunctions: readonly (readonly [string, ArrayFunction])[];
export {};
