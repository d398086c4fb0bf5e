import type { World } from '../engine.ts';
import type { Outcome } from './search.ts';
/** `lang/‹unknown›/common.php`: found where any file fits; nothing can be said where none does. */
export declare function matching(inside: string, world: World): Outcome;
