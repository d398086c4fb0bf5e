import { type WildStep } from './wildcards.ts';
export interface ClassDialect {
    /** The characters that negate a class: `!^`, or `^` alone. */
    readonly negation: string;
    /** Whether a class may match a slash. */
    readonly slash: boolean;
}
/**
 * The class that begins with the bracket at `start`, as wildmatch.c of git and rsync reads it, and where the pattern goes on.
 * One that does not end matches nothing.
 */
export declare function characterClass(pattern: string, start: number, dialect: ClassDialect): {
    readonly step: WildStep;
    readonly end: number;
};
/** A character that a backslash makes literal; one that ends the pattern matches nothing. */
export declare function escaped(character: string | undefined): WildStep;
