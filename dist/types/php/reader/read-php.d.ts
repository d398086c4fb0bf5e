import type { SyntaxNode } from '../parse/syntax-tree.ts';
import { type Skips } from './tokens.ts';
/**
 * The statements of a PHP source (bytes as latin1), in nodes like those of php-parser but with fewer fields, several times
 * faster. Undefined where the source is not what it can read, be it wrong or only unusual: php-parser has the last word.
 * `shortTags`: `<?` opens PHP. Throws RangeError where the source is nested too deeply to be read.
 */
export declare function readPhp(source: string, shortTags?: boolean, skips?: Skips): readonly SyntaxNode[] | undefined;
