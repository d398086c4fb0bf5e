import { type Symbols } from '../expressions/symbols.ts';
/** The names of a class and of all that extend, implement or use it, directly or not. */
export declare function heirsOf(name: string, symbols: Symbols): ReadonlySet<string>;
/** Those of `heirsOf` whose code sets a property: of a base class with thousands of heirs, these are few. */
export declare function heirsThatSet(name: string, property: string, symbols: Symbols): readonly string[];
