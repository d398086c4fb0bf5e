import type { TemplateTree } from './template-tree.ts';
/** By the bundle's name without `Bundle`: Symfony\Component\HttpKernel\Bundle\Bundle and AbstractBundle. */
export declare function bundleFolders({ index }: TemplateTree): ReadonlyMap<string, readonly string[]>;
/** Drupal's FilesystemLoader: each extension's `templates`, by the extension's name. */
export declare function extensionFolders({ index }: TemplateTree): ReadonlyMap<string, readonly string[]>;
