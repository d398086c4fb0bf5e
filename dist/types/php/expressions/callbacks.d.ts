import type { Arg, Expr } from './expression.ts';
/** What makes a file worth a look for names in quotes: see `searchableWords`. */
export declare const CALLBACK_RUNNERS: readonly string[];
/** What a call of one of these functions runs; undefined for every other expression. */
export declare function callbackOf(call: Expr): Expr | undefined;
type Call = Extract<Expr, {
    kind: 'call' | 'method-call' | 'static-call';
}>;
/** `f(...)`, `$o->m(...)`, `C::m(...)`: it names what it would call, and calls nothing. */
export declare function isCallableReference(expr: Expr): expr is Call & {
    readonly args: readonly [Arg];
};
/** The function or method that a callback names, in lower case; functions in lookup order. */
export interface CallbackName {
    readonly names: readonly string[];
    readonly isMethod: boolean;
}
/** Of `'f'`, `'C::m'`, `[$o, 'm']`, `f(...)`; undefined for closures and whatever else has to be evaluated. */
export declare function callbackName(callback: Expr): CallbackName | undefined;
export {};
