import type { Expr } from '../../php/expressions/expression.ts';
import type { Engine, Place } from '../engine.ts';
import { type Values } from '../values/values.ts';
export declare function arrayValue(expr: Extract<Expr, {
    kind: 'array';
}>, place: Place, engine: Engine): Values;
export declare function keyText(key: Expr, place: Place, engine: Engine): string | undefined;
export declare function elementValue(expr: Extract<Expr, {
    kind: 'element';
}>, place: Place, engine: Engine): Values;
