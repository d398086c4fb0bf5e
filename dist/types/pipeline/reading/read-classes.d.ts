import type { ClassInput } from '../../autoload/class-input.ts';
import type { FileTree } from '../../model/file-tree.ts';
import type { RepoPath } from '../../model/path.ts';
import type { Problem } from '../../model/report.ts';
import type { Settings } from '../../model/settings.ts';
import type { FileFacts } from '../../php/facts.ts';
import type { FactsStore } from '../../php/facts-store.ts';
export interface ReadClasses {
    /** Undefined where no composer.json says how classes are loaded: nothing was read then. */
    readonly input?: ClassInput;
    readonly problems: readonly Problem[];
}
interface Options {
    readonly tree: FileTree;
    /** Of every PHP file. */
    readonly facts: ReadonlyMap<RepoPath, FileFacts>;
    readonly settings: Settings;
    readonly store: FactsStore | undefined;
    readonly signal: AbortSignal | undefined;
}
/** Reads what the composer.json of a tree say, and of every first-party PHP file below one what it says about classes. */
export declare function readClasses(options: Options): Promise<ReadClasses>;
export {};
