import { type RepoPath } from '../../model/path.ts';
import type { World } from '../engine.ts';
/**
 * True where `path`, which is absent and which `from` looks for, will be there once a directory above `from` is copied over
 * one higher up that has all its folders: in `install/gallery/root/modules/gallery/index.php`, the way up to
 * `install/gallery/root/main.php` leads to `main.php`, beside the `modules` of the tree.
 */
export declare function isKitPath(path: string, from: RepoPath, world: World): boolean;
