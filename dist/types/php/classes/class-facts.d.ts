import type { Span } from '../../model/location.ts';
/**
 * What one PHP file says about classes: plain JSON, in source order. A second kind of fact beside `FileFacts`: uses of
 * classes stand in bodies that facts about includes leave out. Names are full, without a leading `\`, in the case of the
 * source. `class` stands for class, interface, trait and enum.
 */
export interface ClassFacts {
    readonly declared: readonly DeclaredClass[];
    /** One for each name and `how`, at its first place. */
    readonly uses: readonly ClassUse[];
    /** Lower-case names that the file asks for with `class_exists` and its kin. */
    readonly guards: readonly string[];
    /** Lower-case names that `class_alias` gives. */
    readonly aliases: readonly string[];
    /** What can bring classes whose names the source does not tell. */
    readonly opens: readonly ClassOpening[];
}
/** `eval` of code that is not written there, `class_alias` to a computed name, `spl_autoload_register`. */
export type ClassOpening = 'eval' | 'alias' | 'autoloader';
export interface DeclaredClass {
    readonly name: string;
    readonly kind: 'class' | 'interface' | 'trait' | 'enum';
    /** Declared in a branch or a function. */
    readonly conditional: boolean;
    /** Of the name. */
    readonly span: Span;
}
/**
 * `instanceof` never loads a class, `mention` (`X::class`) neither; all others do when they run. A type, a catch, an
 * attribute or an import is no use at all (conformance of class loads: __tests__/php/class-loads.test.ts).
 */
export type ClassUseKind = 'new' | 'extends' | 'implements' | 'trait' | 'static' | 'instanceof' | 'mention';
export interface ClassUse {
    readonly name: string;
    readonly how: ClassUseKind;
    /** As the source writes the name. */
    readonly written: string;
    /** Of the name. */
    readonly span: Span;
    /** `always`: whenever the file runs. */
    readonly when: 'always' | 'branch' | 'function';
}
