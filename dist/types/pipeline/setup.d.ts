import type { CheckOptions } from '../check.ts';
import { type Settings } from '../model/settings.ts';
import type { Rule } from '../rules/rule.ts';
import { type WatchedStore } from './reading/watched-store.ts';
/** What a check works with: all that it was given, complete. */
export interface Setup {
    /** The trees are those that will be deployed. */
    readonly options: CheckOptions;
    readonly settings: Settings;
    /** All that may run. */
    readonly rules: readonly Rule[];
    /** Absent where nothing is read twice. */
    readonly store: WatchedStore | undefined;
}
/** Rejects with UserError where the settings ask for what cannot be. */
export declare function setUp(given: CheckOptions): Promise<Setup>;
/** Callers without types forget it, or forget to await it. */
export declare function requireHead({ head }: Partial<CheckOptions>): void;
