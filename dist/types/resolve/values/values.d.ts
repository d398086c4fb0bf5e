import type { RepoPath } from '../../model/path.ts';
import type { Trace } from '../verdicts/resolution.ts';
import type { Text } from './text.ts';
import { type Turns } from './turns.ts';
/** One thing that an expression can be. */
export type Value = Kind & {
    /** Set inside a loop over a literal list, of which all turns happen: see `Turns`. */
    readonly turns?: Turns;
};
type Kind = {
    readonly kind: 'text';
    readonly text: Text;
} | {
    readonly kind: 'number';
    readonly value: number;
} | {
    readonly kind: 'boolean';
    readonly value: boolean;
} | {
    readonly kind: 'null';
} | {
    readonly kind: 'array';
    readonly items: readonly Item[];
    readonly open: boolean;
}
/** An instance of a class of the project (lower-case name), or of a class that extends it. */
 | {
    readonly kind: 'object';
    readonly class: string;
}
/** Or what `f(...)` makes of a function or method; `self` is the class that the method is taken from. */
 | {
    readonly kind: 'closure';
    readonly path: RepoPath;
    readonly scope: number;
    readonly self?: string;
};
export interface Item {
    /** As PHP would keep it: integer keys in decimal. */
    readonly key: string;
    readonly value: Values;
}
/** What an expression can be: a set of values; `open` when others are possible. */
export interface Values {
    readonly alternatives: readonly Value[];
    readonly open: boolean;
    /** The places the values came from, nearest first. */
    readonly because: readonly Trace[];
}
export declare const nothing: Values;
export declare const anything: Values;
/** Nothing at all is known: what an undefined variable gives, which working code does not use where it has others. */
export declare function isUnset(values: Values): boolean;
export declare function oneText(text: Text, because?: readonly Trace[]): Values;
export declare function one(value: Value): Values;
export declare function union(parts: readonly Values[], cap: number): Values;
export declare function withTrace(values: Values, trace: Trace): Values;
export declare function sameValues(a: Values, b: Values): boolean;
/** The string that PHP makes of a value; undefined where it makes none that we know. */
export declare function textOf(value: Value): Text | undefined;
/** All texts of a value set; alternatives that are no strings make it open. */
export declare function textsOf(values: Values): {
    readonly texts: readonly Text[];
    readonly open: boolean;
};
/**
 * Every combination of one alternative of each part, joined; of one loop only those of the same turn. Missing texts (open
 * parts) become the hole of the part.
 */
export declare function concat(parts: readonly {
    readonly values: Values;
    hole(): Text;
}[], cap: number): Values;
/** Applies `change` to each text; what it cannot change makes the result open. */
export declare function mapTexts(values: Values, change: (text: Text) => Text | undefined): Values;
export {};
