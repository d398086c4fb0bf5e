/** Extensions that a PHP site serves, runs or renders: what a slip may have meant, whatever else the tree holds. */
export const DEPLOYED_EXTENSIONS: readonly string[] = (
  'php phtml html xhtml css js mjs json scss sass less jsx tsx vue xml xsl yml yaml twig svg png jpg jpeg gif webp ico ' +
  'woff woff2 ttf eot otf webmanifest ini sql pdf'
).split(' ')

/** Extensions that servers and tools run as PHP, beside `php`. */
const PHP_EXTENSION = /^(php\d*|phps|phpt|pht|phtml|phar|inc|ctp|aw)$/

/** True for `php` itself and for what is commonly mapped to PHP; lower case. */
export function isPhpExtension(extension: string, configured: readonly string[]): boolean {
  return PHP_EXTENSION.test(extension) || configured.includes(extension)
}

/**
 * Suffixes that say "not this one": a file is put aside, kept as a pattern for the real one, or left by a merge.
 * Renaming towards one is never a slip.
 */
const SET_ASIDE =
  /^(stub|sample|example|dist|distr?|orig|original|bak|backup|bkp|old|save|saved|copy|tmp|temp|disabled?|inactive|off|not|no|unused|removed?|deleted?|deprecated|skip|ignored?|hold|later|template|tpl|tmpl|default|in|txt|md|local|prod|production|dev|test|testing|staging|expected|actual|out|rej|mine|theirs|ours|r\d+|lock|cache|new|draft|todo|wip|combine|assertion|data|dat|meta)$/

export function isSetAside(extension: string): boolean {
  return SET_ASIDE.test(extension)
}
