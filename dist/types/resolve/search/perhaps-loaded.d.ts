import type { RepoPath } from '../../model/path.ts';
import type { Expr } from '../../php/expressions/expression.ts';
import type { Engine, Place } from '../engine.ts';
import type { SearchPath } from './search-path.ts';
/**
 * Of a path of whose parts one has more values than are known (`'bridge/' . $name . '.inc.php'`, where `$name` is
 * `'none'` or what the database says): the files that fit with whatever that is. They are loaded too, as far as we can tell.
 */
export declare function perhapsLoaded(operand: Expr, place: Place, { engine, searchPath }: {
    readonly engine: Engine;
    readonly searchPath: SearchPath;
}): readonly RepoPath[];
