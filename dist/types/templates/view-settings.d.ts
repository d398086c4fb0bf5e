import type { ConfiguredFolders } from './template-tree.ts';
/** What a `config/view.php` (bytes as latin1) says; `folder` is its own, `root` the application's. */
export declare function viewSettings(source: string, { root, folder }: {
    root: string;
    folder: string;
}): ConfiguredFolders;
