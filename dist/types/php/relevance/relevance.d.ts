import { type Slot } from '../expressions/mentions.ts';
import type { FunctionBody } from '../scan/scan-notes.ts';
import type { AssignmentDraft, CallDraft, Walk } from '../walk/walk.ts';
/** Which drafts become facts. */
export interface Relevant {
    readonly blocks: ReadonlySet<number>;
    readonly assignments: ReadonlySet<AssignmentDraft>;
    readonly calls: ReadonlySet<CallDraft>;
    /** Slots that are written in the file though not all of their assignments are facts. */
    forgotten(slot: Slot): boolean;
}
/**
 * Facts are what can matter to a path, found backwards from what does:
 * 1. all includes, constants, the calls of `isRelevantCall`, and those that may run a closure with an include; returns of functions that a body with an include, or a wanted one, calls
 *    or that are wanted, and what else is returned that gets something path-like in the function;
 * 2. the slots (variables, properties) that a relevant expression mentions; also wanted properties and variables, and
 *    variables that get something path-like in the file's scope or in one that includes, since other files see them;
 * 3. every assignment to a relevant slot, and every call that may change one behind one's back;
 * 4. the blocks of all these, the blocks around them and the others of their chain; of the slots in the tests that they
 *    hold only those that can tell whether a file is there (guard-slots.ts);
 *    and all where `?` is wanted;
 * 5. blocks that a closure with an include is made in, and those that test the result of an include before them;
 * 6. early exits (or calls that may never return) before an include of the same scope whose test mentions a relevant slot or asks for a file.
 * A variable that a test or a return mentions and that is not followed by these rules becomes opaque 'not-followed' there:
 * having no assignments among the facts would say that it has none.
 */
export declare function findRelevant(walk: Walk, wanted: ReadonlySet<string>, bodies: readonly FunctionBody[]): Relevant;
/** The same, whatever the file is like. */
export declare function findByRules(walk: Walk, wanted: ReadonlySet<string>, bodies: readonly FunctionBody[]): Relevant;
