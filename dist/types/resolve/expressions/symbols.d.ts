import type { RepoPath } from '../../model/path.ts';
import type { Expr } from '../../php/expressions/expression.ts';
import type { AssignmentFact, CallFact, ClassFact, ConstantFact, FileFacts, ScopeFact } from '../../php/facts.ts';
/** A fact together with the file that it stands in. */
export interface In<T> {
    readonly path: RepoPath;
    readonly facts: FileFacts;
    readonly fact: T;
}
export interface ClassIn extends In<ClassFact> {
    /** Index into `facts.classes`. */
    readonly index: number;
}
export interface ScopeIn extends In<ScopeFact> {
    /** Index into `facts.scopes`. */
    readonly index: number;
}
/** Where the names of a project are declared. Names are as in the facts. */
export interface Symbols {
    readonly constants: ReadonlyMap<string, readonly In<ConstantFact>[]>;
    readonly functions: ReadonlyMap<string, readonly ScopeIn[]>;
    readonly classes: ReadonlyMap<string, readonly ClassIn[]>;
    /** Keyed by `PATH:CLASS-INDEX`, then by method name. */
    readonly methods: ReadonlyMap<string, ReadonlyMap<string, ScopeIn>>;
    /** Lower-case names of classes that extend, implement or use the key. */
    readonly heirs: ReadonlyMap<string, readonly string[]>;
    /** Assignments to `->name`, `::$name` and their defaults: see `propertyKey`. */
    readonly properties: ReadonlyMap<string, readonly In<AssignmentFact>[]>;
    /** Assignments to variables of file scopes, to `$GLOBALS['name']`, and to variables that a function calls global. */
    readonly globals: ReadonlyMap<string, readonly In<AssignmentFact>[]>;
    /** By the name of what they run: `f`, `->m`, `new c`, or `closuresOf` a file. */
    readonly calls: ReadonlyMap<string, readonly In<CallFact>[]>;
}
/** Stands for a name in `Symbols.calls`: what may run a closure of this file. */
export declare function closuresOf(path: RepoPath): string;
export declare function scopeKey({ path, index }: ScopeIn): string;
export declare function classKey(path: RepoPath, index: number): string;
/** Collects in path order, so that equal trees give equal symbols. */
export declare function collectSymbols(files: ReadonlyMap<RepoPath, FileFacts>): Symbols;
/** Which files may declare a word, in path order. */
export declare function collectDeclarations(files: ReadonlyMap<RepoPath, FileFacts>): ReadonlyMap<string, readonly RepoPath[]>;
/** The property of a class, by its lower-case name; `undefined`: of an object whose class the code does not tell. */
export declare function propertyKey(owner: string | undefined, name: string): string;
/** The variable or property that `$x['a']['b']` belongs to. */
export declare function rootTarget(target: Expr): Expr;
export declare function isGlobalsElement(expr: Expr): expr is Extract<Expr, {
    kind: 'element';
}> & {
    key: {
        kind: 'literal';
        value: string;
    };
};
export declare function declaresGlobal(facts: FileFacts, scope: number, name: string): boolean;
