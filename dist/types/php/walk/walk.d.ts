import type { Expr } from '../expressions/expression.ts';
import type { AssignmentFact, BlockFact, ClassFact, Condition, ConstantFact, IncludeFact, IncludeKeyword, ScopeFact } from '../facts.ts';
import { type SyntaxNode } from '../parse/syntax-tree.ts';
import { Names } from './names.ts';
/** Drafts of facts: with byte offsets in place of spans, and before relevance has thinned them out. */
export type IncludeDraft = Mutable<Omit<IncludeFact, 'span' | 'text'>> & {
    readonly keyword: IncludeKeyword;
};
export type BlockDraft = Mutable<BlockFact>;
export type ScopeDraft = Omit<Mutable<ScopeFact>, 'returns' | 'opens'> & {
    readonly returns: ScopeFact['returns'][number][];
    readonly opens: ScopeFact['opens'][number][];
};
export interface AssignmentDraft {
    readonly target: Expr;
    readonly op: AssignmentFact['op'];
    readonly value: Expr;
    readonly scope: number;
    readonly block: number;
    readonly start: number;
    readonly end: number;
    readonly class?: number;
    readonly type?: string;
}
export type ConstantDraft = Omit<ConstantFact, 'span'> & {
    readonly end: number;
};
export interface CallDraft {
    readonly call: Expr;
    readonly scope: number;
    readonly block: number;
    readonly at: number;
    readonly end: number;
}
export type ClassDraft = Omit<ClassFact, 'span'> & {
    readonly start: number;
    readonly end: number;
};
type Mutable<T> = {
    -readonly [K in keyof T]: T[K];
};
/** Where code stands. */
export interface Place {
    readonly scope: number;
    readonly block: number;
    /** Index into classes; -1 outside classes. */
    readonly class: number;
    /** Under an `@`. */
    readonly silenced: boolean;
}
/** What happens to the value of an expression. */
export interface Use {
    readonly result: IncludeFact['result'];
    readonly variable?: string;
}
export declare const UNUSED: Use;
export declare const TESTED: Use;
export declare const RETURNED: Use;
export declare const USED: Use;
/** How expressions reach statements: set by extract.ts, which knows both. */
export interface Declarations {
    closure(walk: Walk, node: SyntaxNode, place: Place): number;
    class(walk: Walk, node: SyntaxNode, place: Place): string;
    /** See walkStatements in control-flow.ts. */
    statements(walk: Walk, nodes: readonly SyntaxNode[], place: Place): number;
}
/** The state of one walk over one file. */
export declare class Walk {
    readonly names: Names;
    readonly includes: IncludeDraft[];
    readonly blocks: BlockDraft[];
    readonly scopes: ScopeDraft[];
    /** The block that each scope but that of the file is declared in. */
    readonly madeIn: Map<number, number>;
    readonly assignments: AssignmentDraft[];
    readonly constants: ConstantDraft[];
    readonly calls: CallDraft[];
    readonly classes: ClassDraft[];
    depth: number;
    private chains;
    readonly source: string;
    /** Offsets of the `{` of bodies that are not kept. */
    readonly dropped: ReadonlySet<number>;
    readonly declarations: Declarations;
    constructor(source: string, dropped: ReadonlySet<number>, declarations: Declarations);
    /** The end of an expression: the parser counts the `;` of its statement in. */
    end(node: SyntaxNode): number;
    chain(): number;
    addScope(scope: Pick<ScopeDraft, 'kind' | 'parent' | 'at'> & Partial<ScopeDraft>): number;
    addBlock(kind: BlockFact['kind'], place: Place, span: {
        at: number;
        end: number;
    }, more?: Partial<Pick<BlockDraft, 'holds' | 'chain' | 'catches'>>): Place;
    /** A branch that runs only if `holds` are as they say. */
    addBranch(place: Place, node: SyntaxNode | undefined, holds: readonly Condition[], chain: number): Place;
    finishBlock(place: Place, more: Partial<BlockDraft>): void;
    assign(place: Place, span: {
        start: number;
        end: number;
    }, target: Expr, op: AssignmentDraft['op'], value: Expr): void;
    open(place: Place, why: string, at: number): void;
    private openingTarget;
}
export declare function opaque(why: string): Expr;
/** The class around the place, as `self` means it; undefined outside classes. */
export declare function selfClass(walk: Walk, place: Place): ClassDraft | undefined;
export {};
