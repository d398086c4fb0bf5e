/** The default place of a package type, with `{$name}` and `{$vendor}`; undefined where it has none but vendor. */
export declare function locationOfType(type: string): string | undefined;
