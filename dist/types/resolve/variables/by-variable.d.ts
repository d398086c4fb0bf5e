import type { FileFacts } from '../../php/facts.ts';
import type { Spot } from './reaching.ts';
/** Tells what a file's facts say of a variable of one of its scopes. */
export type ByVariable<T> = (name: string, spot: {
    readonly facts: FileFacts;
    readonly scope: number;
}) => readonly T[];
/** Indexes a file once, when it is first asked for; `collect` yields each variable's name with what is said of it. */
export declare function byVariable<T extends Spot>(collect: (facts: FileFacts) => Iterable<readonly [string, T]>): ByVariable<T>;
