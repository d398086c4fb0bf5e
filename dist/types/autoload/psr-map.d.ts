import type { ClassPlace } from './manifest.ts';
/** A place where the autoloader looks for a class. */
export interface Candidate {
    readonly path: string;
    readonly entry: ClassPlace;
}
/**
 * Where Composer's ClassLoader looks for a class, in its order: psr-4 by the longest prefix, every directory of it, then
 * shorter ones and the fallback directories, then psr-0 likewise (ClassLoader::findFileWithExtension).
 */
export declare class PsrMap {
    private readonly psr4;
    private readonly psr0;
    constructor(entries: readonly ClassPlace[]);
    /** Paths relative to the root, in the order of the search. */
    candidates(name: string): readonly Candidate[];
    private psr4Candidates;
    private psr0Candidates;
    /** Whether a class of this name can come from nowhere else: its prefix is that of one extension. */
    ownsAlone(name: string): boolean;
    /** Whether a class of this name can only be one of these entries' own: it begins with a prefix of theirs. */
    owns(name: string): boolean;
}
/** The class that a path promises below an entry; undefined where no class can have it. */
export declare function promisedName(path: string, entry: ClassPlace): string | undefined;
