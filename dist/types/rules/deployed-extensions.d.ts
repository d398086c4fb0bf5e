/** Extensions that a PHP site serves, runs or renders: what a slip may have meant, whatever else the tree holds. */
export declare const DEPLOYED_EXTENSIONS: readonly string[];
/** True for `php` itself and for what is commonly mapped to PHP; lower case. */
export declare function isPhpExtension(extension: string, configured: readonly string[]): boolean;
export declare function isSetAside(extension: string): boolean;
