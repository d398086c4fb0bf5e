import type { Place } from '../engine.ts';
/** A loop's name, for its keys and its elements alike. */
export declare function nameOfLoop({ path, scope }: Place, block: number): string;
/** The names of the loops that a place stands in. */
export declare function loopsAround(place: Place): readonly string[];
