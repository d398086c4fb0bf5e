import type { ForeignPrefix } from './manifest.ts';
/** The prefixes of the packages in a composer.lock or a vendor/composer/installed.json; undefined where it is neither. */
export declare function parsePackages(text: string): readonly ForeignPrefix[] | undefined;
