import type { ClassFacts, ClassUse, ClassUseKind, DeclaredClass } from './class-facts.ts';
/** A use at its place in the source: every one of them, not only the first of each name. */
export interface ClassSite {
    readonly name: string;
    readonly how: ClassUseKind;
    /** Byte offsets of the name. */
    readonly from: number;
    readonly to: number;
    readonly when: ClassUse['when'];
}
/** A declaration at its place in the source. */
export interface ClassDeclaration extends Omit<DeclaredClass, 'span'> {
    readonly from: number;
    readonly to: number;
}
export interface ClassScan extends Pick<ClassFacts, 'guards' | 'aliases' | 'opens'> {
    readonly declared: readonly ClassDeclaration[];
    readonly sites: readonly ClassSite[];
}
/** What a file (bytes as latin1) says about classes. */
export declare function classFactsOf(source: string): ClassFacts;
/** Linear in the source; never throws. */
export declare function scanClasses(source: string): ClassScan;
