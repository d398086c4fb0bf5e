import type { RepoPath } from '../model/path.ts';
import type { ClassFacts } from '../php/classes/class-facts.ts';
import type { ClassPlace, ComposerProject, Manifest } from './manifest.ts';
/** What was read of a tree in which a composer.json says how classes are loaded. */
export interface ClassInput {
    readonly projects: readonly ComposerProject[];
    /** Of other packages in the tree, which bring their own autoloading. */
    readonly nested: readonly Manifest[];
    /** Those that no composer.json tells: of the tree's own extensions of Drupal. */
    readonly extensions: readonly ClassPlace[];
    /** Of every first-party PHP file below a project. */
    readonly facts: ReadonlyMap<RepoPath, ClassFacts>;
}
