import { type Slot } from '../expressions/mentions.ts';
import type { Walk } from '../walk/walk.ts';
/**
 * Slots that can tell whether a file is there: one of their assignments has a file test or an include in its value,
 * stands in a block that a file test guards, or passes on such a slot.
 */
export declare function findGuardSlots(walk: Walk): ReadonlySet<Slot>;
