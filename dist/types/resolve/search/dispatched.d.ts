import { type RepoPath } from '../../model/path.ts';
import type { World } from '../engine.ts';
/** Tells from which directories above it a file is run; none for most. */
export type Dispatch = (path: RepoPath) => readonly string[];
/**
 * Files that a page in a directory above them runs by a name that is not known (`include './' . $_GET['q']`), told by how
 * they look for others: nothing of what they name with `./` or `../` is there from their own directory, and some of it is
 * from the page's. Gives that directory. Believed where several files do so and some include can load any file.
 */
export declare function createDispatch(world: World): Dispatch;
