import type { ClassFacts } from './classes/class-facts.ts';
import type { FileFacts } from './facts.ts';
/**
 * Whether two contents of a file say the same about everything but where it stands: whatever is found out from the one is
 * found out from the other, at other lines. `names` are the words by which files were asked for a second reading. A file
 * in which a line itself counts (of an ignore comment, of an error) never says the same: what stands there may be in facts of
 * another kind.
 */
export declare function sayTheSame(one: FileFacts, other: FileFacts, names: Iterable<string>): boolean;
/** As `sayTheSame`. */
export declare function sayTheSameOfClasses(one: ClassFacts, other: ClassFacts): boolean;
/** Whether a second reading of the file could tell more: `(name` asks for the calls of a function, anything else for a declaration. */
export declare function tellsOf(word: string, { declares, calledNames }: FileFacts): boolean;
