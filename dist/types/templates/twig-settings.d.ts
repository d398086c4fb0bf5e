import type { ConfiguredFolders } from './template-tree.ts';
/** What a settings file of Symfony's TwigBundle says (`twig.default_path`, `twig.paths`), in YAML. */
export declare function twigSettings(source: string, root: string): ConfiguredFolders;
