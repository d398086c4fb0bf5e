import type { ClassRef, Expr } from '../../php/expressions/expression.ts';
import type { Engine, Place } from '../engine.ts';
import { type ClassIn, type ScopeIn } from '../expressions/symbols.ts';
import { type Values } from '../values/values.ts';
export declare function thisValue(place: Place): Values;
export declare function instanceOf(ref: ClassRef, place: Place): Values;
export declare function classesOf(values: Values): readonly string[];
/** The lower-case name that a class reference means here. */
export declare function classNamed(ref: ClassRef, place: Place, engine: Engine): string | undefined;
/** A class, then its traits, parents and interfaces, nearest first; each once. */
export declare function lineage(name: string, place: Place, engine: Engine): readonly ClassIn[];
export declare function findMethod(className: string, method: string, place: Place, engine: Engine): ScopeIn | undefined;
export declare function classConstant(expr: Extract<Expr, {
    kind: 'class-constant';
}>, place: Place, engine: Engine): Values;
export declare function propertyOf(expr: Extract<Expr, {
    kind: 'property';
}>, place: Place, engine: Engine): Values;
export declare function staticProperty(expr: Extract<Expr, {
    kind: 'static-property';
}>, place: Place, engine: Engine): Values;
