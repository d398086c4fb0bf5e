import type { Engine, Place } from '../engine.ts';
/**
 * True where the place is only reached while a class or function is not declared yet, and the project declares it: most
 * likely it is loaded by then. Where it is not, the include runs: so this is a doubt, and no guard.
 */
export declare function isDeclaredAlready(place: Place, engine: Engine): boolean;
