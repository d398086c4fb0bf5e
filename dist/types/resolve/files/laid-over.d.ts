import type { World } from '../engine.ts';
/**
 * True where `path`, which is absent, is there one or more directories up, and a directory of its own is laid over that
 * one before it runs: `setup/upgrade.php` is in the repository, `/upgrade.php` is ignored by its name, and what
 * `setup/upgrade.php` looks for beside itself is beside `/upgrade.php`.
 */
export declare function isLaidOver(path: string, world: World): boolean;
