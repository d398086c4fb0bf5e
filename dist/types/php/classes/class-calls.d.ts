import type { ClassCursor } from './class-cursor.ts';
import type { ClassOpening } from './class-facts.ts';
import type { ClassNames } from './class-names.ts';
/** What calls of functions say about classes. */
export declare class ClassCalls {
    readonly guards: Set<string>;
    readonly aliases: Set<string>;
    readonly opens: Set<ClassOpening>;
    private readonly cursor;
    private readonly names;
    constructor(cursor: ClassCursor, names: ClassNames);
    /** `name`: in lower case, without a leading backslash; `argument`: the index after the parenthesis. */
    call(name: string, argument: number): void;
    /** What `'A\B'` or `B::class` means as an argument that ends there. */
    private className;
    private endsArgument;
    private alias;
    /** Code without a word for a class in it declares none; code that is computed may. */
    private mayDeclare;
}
