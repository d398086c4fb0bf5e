import type { Arg, Expr } from '../php/expression.ts';
import type { DemandList } from './demands.ts';
import type { Engine, Place, World } from './engine.ts';
import { type Text } from './text.ts';
import { type Values } from './values.ts';
/** Makes the engine that tells what an expression of a world can be. Pure: equal worlds give equal values. */
export declare function createEngine(world: World, demands: DemandList): Engine;
/** What to write for an expression whose value is not known. */
export declare function holeFor(expr: Expr, place: Place): Text;
/** As `evaluate`, but a value of which nothing is known becomes a text that is one hole. */
export declare function knownOrHole(expr: Expr, place: Place, engine: Engine): Values;
export declare function keyText(key: Expr, place: Place, engine: Engine): string | undefined;
/** Arguments in the order of a callee's parameters are bound by `calls.ts`; builtins take them as they stand. */
export declare function positionalArguments(args: readonly Arg[], place: Place, engine: Engine): readonly Values[] | undefined;
