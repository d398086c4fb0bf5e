import { type RepoPath } from '../../model/path.ts';
import type { World } from '../engine.ts';
import { type Text } from '../values/text.ts';
import type { SearchPath } from './search-path.ts';
/** What a search for one text met. */
export type Outcome = 
/** `loose`: those of `paths` of which no name was asked for: they are what they are, whoever may include them. */
{
    readonly kind: 'found';
    readonly paths: readonly RepoPath[];
    readonly loose?: readonly RepoPath[];
    readonly hung?: HungTail;
}
/** Nowhere where PHP would look. `tried` are paths from the root, textually normalised. */
 | {
    readonly kind: 'absent';
    readonly tried: readonly string[];
}
/** Hangs on a head that is not known: a hole, or for bare paths the include_path of the server. */
 | {
    readonly kind: 'tail';
    readonly head: string;
    readonly tail: string;
    readonly paths: readonly RepoPath[];
    readonly bare: boolean;
    /** A bare path whose first directory is where PHP would look, under an include_path that is known. */
    readonly anchored: boolean;
    /** A bare path that PHP may look for in places which nobody can tell: an include_path, or whoever runs the file. */
    readonly elsewhere?: true;
    readonly tried: readonly string[];
}
/**
 * `linked`: a symlink of the tree leads there, so that the file is there as far as we can tell.
 * `meant`: what is there if a slash is put behind the root.
 * `tried`: the paths of the tree that it may be as well, and that are not there.
 */
 | {
    readonly kind: 'outside';
    readonly why: string;
    readonly linked?: true;
    readonly meant?: RepoPath;
    readonly tried?: readonly string[];
} | {
    readonly kind: 'dangling';
    readonly link: RepoPath;
    readonly target: string;
}
/** `pattern`: inside the tree, and no file fits. */
 | {
    readonly kind: 'unknown';
    readonly why: string;
    readonly pattern?: string;
    readonly hung?: HungTail;
};
/** `lang/‹unknown›/common.php`: what hangs on a directory whose name is not known. */
export interface HungTail {
    readonly head: string;
    readonly tail: string;
}
/** Looks for `text`, written in the file `from`, where PHP would look for it. */
export declare function search(text: Text, from: RepoPath, world: World, searchPath: SearchPath): Outcome;
