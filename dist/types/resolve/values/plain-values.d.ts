import { type Values } from './values.ts';
/** The one string that the values are, when all its characters are known. */
export declare function plainOf(values: Values | undefined): string | undefined;
/** The one whole number that the values are. */
export declare function numberOf(values: Values | undefined): number | undefined;
export declare function isNull(values: Values): boolean;
/** The elements of the one array that the values are, when all of them are known. */
export declare function listOf(values: Values): readonly Values[] | undefined;
