import type { Place } from '../engine.ts';
/** Another spot of the same scope. Written out: V8 gives each object that is spread from many shapes a shape of its own. */
export declare function placeAt({ path, facts, scope, bindings, enclosing, self }: Place, block: number, at: number): Place;
