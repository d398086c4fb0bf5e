import type { RepoPath } from '../../model/path.ts';
import type { IncludeFact } from '../../php/facts.ts';
import type { Engine, Place } from '../engine.ts';
import type { Write } from './reaching.ts';
/** An include that may leave a value in a variable. */
export type IncludeWrite = Write & {
    /** Where the include begins. */
    readonly before: number;
} & ({
    readonly include: IncludeFact;
}
/** What it loads may assign the variable in code that was not read. */
 | {
    readonly unread: IncludeFact;
});
/** The includes of a scope that may leave a value in a variable: looked for once, however often it is read. */
export declare function includeWrites(name: string, place: Place, engine: Engine): readonly IncludeWrite[];
/** True when the file, or one that it includes, assigns the variable in its file scope. */
export declare function leadsToAssignment(name: string, path: RepoPath, engine: Engine): boolean;
