import type { Span } from '../model/location.ts';
import type { PathMention } from '../model/path-mention.ts';
import type { IgnoreComment } from '../model/suppression.ts';
import type { TemplateFacts } from '../model/template-use.ts';
import type { AssignOp, Expr } from './expressions/expression.ts';
export type IncludeKeyword = 'include' | 'include_once' | 'require' | 'require_once';
/**
 * What one PHP file says about paths: plain JSON, free of the parser, in source order. `at` is always the byte offset
 * of the construct's first byte; `scope` and `block` are indexes into `scopes` and `blocks`.
 */
export interface FileFacts {
    readonly includes: readonly IncludeFact[];
    /** `scopes[0]` is the file itself. */
    readonly scopes: readonly ScopeFact[];
    readonly blocks: readonly BlockFact[];
    readonly assignments: readonly AssignmentFact[];
    readonly constants: readonly ConstantFact[];
    readonly calls: readonly CallFact[];
    readonly classes: readonly ClassFact[];
    /** Words that a second reading could tell more about: see `SearchableWords`. */
    readonly declares?: readonly string[];
    /** See `mayCall`. */
    readonly calledNames?: string;
    /** Its ignore comments, when it has any. */
    readonly ignores?: readonly IgnoreComment[];
    /** The source holds what a path can be anchored at outside an include too: see `pathMentions`. */
    readonly anchored?: true;
    /** Of a reading for them alone: what the file says about templates. */
    readonly templates?: TemplateFacts;
    /** Of a reading for them alone. */
    readonly mentions?: readonly PathMention[];
    /** The file has statements beyond declarations (and HTML): it does something when it is requested. */
    readonly runs: boolean;
    /** Its PHP stands behind `<?` alone: where short_open_tag is off it is text. */
    readonly shortTags?: true;
    /** Parse errors; what could be read around them is in the other fields. */
    readonly syntaxErrors: readonly SyntaxErrorFact[];
}
export interface SyntaxErrorFact {
    readonly line: number;
    readonly message: string;
}
export interface IncludeFact {
    readonly keyword: IncludeKeyword;
    readonly operand: Expr;
    /** The operand as written, with runs of whitespace and comments folded to one space; at most 300 UTF-16 units. */
    readonly text: string;
    /** From the keyword to the end of the operand. */
    readonly span: Span;
    readonly at: number;
    /** Byte offset after the operand. */
    readonly end: number;
    readonly scope: number;
    readonly block: number;
    /** Under an `@` that covers the include itself. */
    readonly silenced: boolean;
    /** What is done with the include's own value. */
    readonly result: 'unused' | 'tested' | 'assigned' | 'returned' | 'used';
    /** The variable that `assigned` writes, when it is a plain one. */
    readonly resultVariable?: string;
}
/** A file, function, method, closure or arrow function: where variables live. */
export interface ScopeFact {
    readonly kind: 'file' | 'function' | 'method' | 'closure' | 'arrow';
    /** Lower case; a function's with its namespace, a method's without its class. Absent for file and closures. */
    readonly name?: string;
    /** Index into FileFacts.classes, for methods and what they enclose. */
    readonly class?: number;
    readonly static: boolean;
    /** The scope around it; -1 for the file. */
    readonly parent: number;
    /** The block of the body; -1 where the body was not kept (see skim.ts). */
    readonly body: number;
    readonly parameters: readonly ParameterFact[];
    /** `use (…)` of a closure. */
    readonly uses: readonly {
        readonly name: string;
        readonly byReference: boolean;
    }[];
    readonly returns: readonly {
        readonly value: Expr;
        readonly block: number;
        readonly at: number;
    }[];
    /** What can change any variable of this scope behind one's back: `extract`, `$$x`, `eval`, `parse_str`, `include`. */
    readonly opens: readonly {
        readonly why: string;
        readonly block: number;
        readonly at: number;
    }[];
    readonly at: number;
}
export interface ParameterFact {
    readonly name: string;
    readonly default?: Expr;
    /** The lower-case name of the class that it is declared to be, or null besides. */
    readonly type?: string;
    readonly byReference: boolean;
    readonly variadic: boolean;
    /** A promoted constructor parameter also assigns the property of the same name. */
    readonly promoted: boolean;
}
/**
 * A stretch of code that runs as one: a body, a branch, a loop's body. A block with parent p runs only when control
 * reaches it inside p, and then only if all of `holds` are as they say.
 */
export interface BlockFact {
    readonly kind: 'body' | 'branch' | 'loop' | 'try' | 'catch' | 'finally';
    /** -1 for the body of a scope. */
    readonly parent: number;
    readonly scope: number;
    /** Tests that have this truth whenever the block runs: of its own `if`, and the negated ones of earlier branches. */
    readonly holds: readonly Condition[];
    /** Blocks of one if, switch, match, ternary or try share a number; 0 stands for no chain. */
    readonly chain: number;
    /** On one block of the chain at least (the last): one of the chain's blocks always runs (there is an else or default). */
    readonly exhaustive: boolean;
    /** Control never leaves by the block's end: return, throw, exit, break, continue, or all branches do. */
    readonly exits: boolean;
    /** The call that a branch ends with which a file test guards: it may never return. */
    readonly endsWith?: Expr;
    /** Lower-case class names, for `try` (all that its catches name) and `catch`. */
    readonly catches: readonly string[];
    readonly at: number;
    readonly end: number;
}
export interface Condition {
    readonly test: Expr;
    readonly truth: boolean;
}
/** An assignment to a variable, property, static property or an element of one. */
export interface AssignmentFact {
    readonly target: Expr;
    readonly op: AssignOp | 'unset' | 'global' | 'static' | 'foreach' | 'foreach-key' | 'list' | 'catch' | 'property-default';
    /** For `foreach` and `foreach-key` what is iterated; for `list` the whole right side; opaque where there is none. */
    readonly value: Expr;
    readonly scope: number;
    readonly block: number;
    /** Byte offset of the end of the assignment: from here on it holds. */
    readonly at: number;
    readonly span: Span;
    /** `property-default` only: index into classes. */
    readonly class?: number;
    /** `property-default` only: the lower-case name of the class that the property is declared to be, or null besides. */
    readonly type?: string;
}
/** `define('X', …)`, `const X = …`, or a class constant or enum case. */
export interface ConstantFact {
    /** Its namespace, in lower case, included; `class::NAME` for a class constant. */
    readonly name: string;
    readonly value: Expr;
    readonly scope: number;
    readonly block: number;
    readonly at: number;
    readonly span: Span;
}
/** A call that can matter to paths: see `isRelevantCall` and the rules of relevance.ts. */
export interface CallFact {
    /** A call, dynamic-call, method-call, static-call or new. */
    readonly call: Expr;
    readonly scope: number;
    readonly block: number;
    readonly at: number;
    readonly span: Span;
}
export interface ClassFact {
    /** Lower case, with its namespace; `class@OFFSET` for an anonymous one. */
    readonly name: string;
    /** As declared. */
    readonly shownName: string;
    readonly kind: 'class' | 'interface' | 'trait' | 'enum';
    readonly parent?: string;
    readonly interfaces: readonly string[];
    readonly traits: readonly string[];
    readonly block: number;
    readonly span: Span;
}
