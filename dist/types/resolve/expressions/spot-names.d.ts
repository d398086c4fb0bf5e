import type { FileFacts } from '../../php/facts.ts';
import type { Spot } from '../variables/reaching.ts';
interface In extends Spot {
    readonly facts: FileFacts;
}
/** What a scope is called in its file: a name that stays when the file gets or loses another function or class. */
export declare function scopeName({ facts, scope }: Pick<In, 'facts' | 'scope'>): string;
/** A class by its name; one without a name by its place among those of the file. */
export declare function classLabel(name: string, { classes }: FileFacts): string;
/**
 * What a spot is called in its file: a name that stays when something changes outside of its scope, or only in lines. What an
 * assignment reads is asked for just before its end (see `assignedValue`), and called as the assignment is.
 */
export declare function spotName({ facts, scope, at }: Pick<In, 'facts' | 'scope' | 'at'>): string;
export {};
