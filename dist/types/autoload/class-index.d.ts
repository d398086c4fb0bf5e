import { type RepoPath } from '../model/path.ts';
import type { ClassFacts, DeclaredClass } from '../php/classes/class-facts.ts';
import type { World } from '../resolve/engine.ts';
import type { ClassInput } from './class-input.ts';
import type { ClassPlace, ForeignPrefix, Manifest } from './manifest.ts';
import { type Candidate } from './psr-map.ts';
/** A declaration and the file that it stands in. */
export interface Declaration {
    readonly path: RepoPath;
    readonly declared: DeclaredClass;
}
/** Answers questions about the classes of one tree. */
export declare class ClassIndex {
    readonly input: ClassInput;
    readonly world: World;
    /** By lower-case name, in path order. */
    readonly declarations: ReadonlyMap<string, readonly Declaration[]>;
    /** Lower-case names that `class_alias` gives, and those that code outside tests asks for before it uses them. */
    readonly aliases: ReadonlySet<string>;
    readonly guards: ReadonlySet<string>;
    /** Why classes can come from where nobody can tell; undefined where they cannot. */
    readonly opened: string | undefined;
    /** What is known of installed packages; undefined where nothing tells. */
    readonly foreign: readonly ForeignPrefix[] | undefined;
    readonly manifests: readonly Manifest[];
    private readonly psr;
    private readonly nestedPsr;
    private readonly entries;
    /** By their directory. */
    private readonly byFolder;
    private readonly excluded;
    private readonly mismatched;
    private readonly files;
    private readonly classMaps;
    constructor(world: World, input: ClassInput);
    factsOf(path: RepoPath): ClassFacts | undefined;
    declarationsOf(name: string): readonly Declaration[];
    /** Where the autoloader looks, in its order. */
    candidates(name: string): readonly Candidate[];
    owns(name: string): boolean;
    /** No package can bring a class of this name, installed or not. */
    ownsAlone(name: string): boolean;
    /** The packages that may bring a class of this name. */
    foreignTo(name: string): readonly ForeignPrefix[];
    /** Composer lists what the file declares in its class map, whatever its name is. */
    isMapped(path: string): boolean;
    /** Composer or another file includes it, so that where it stands does not matter. */
    isIncluded(path: RepoPath): boolean;
    /** The entries, those for development aside, below whose directory the path is; the deepest first. */
    entriesAround(path: string): readonly ClassPlace[];
    /** It is below a prefix, declares classes, and none of them is looked for there; nor does anything else load it. */
    isMismatched(path: RepoPath): boolean;
    private judgeMismatch;
    /** True when the class is looked for at this path. */
    looksAt(name: string, path: string): boolean;
    /** The place where the class is looked for that differs from the path only in case. */
    caseTwin(name: string, path: string): string | undefined;
}
