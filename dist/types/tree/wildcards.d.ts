/**
 * One step of a pattern over the characters of a path: one character; any number of them, with slashes or without; or
 * nothing or any number of whole directories with their slashes.
 */
export type WildStep = {
    readonly kind: 'one';
    readonly test: (character: string) => boolean;
} | {
    readonly kind: 'any';
    readonly slashes: boolean;
} | {
    readonly kind: 'directories';
};
/** The step for one certain character. */
export declare function literal(wanted: string): WildStep;
/** A step that nothing passes. */
export declare const NEVER: WildStep;
/**
 * Whether the steps match the whole text. The time is bounded by length times steps, whatever a stranger's pattern is:
 * all ways to match are followed at once.
 */
export declare function matchesWhole(steps: readonly WildStep[], text: string): boolean;
