import { type RepoPath } from '../../model/path.ts';
import type { Expr } from '../../php/expressions/expression.ts';
import { type Text } from '../values/text.ts';
/** What an expression of literals and of its own file's place is, wherever it stands; undefined for any other. */
export declare function ownText(expr: Expr, path: RepoPath): Text | undefined;
/** What `__FILE__` or `__DIR__` is. */
export declare function placeText(name: '__FILE__' | '__DIR__', path: RepoPath): Text;
