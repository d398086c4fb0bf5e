import type { FileFacts } from './facts.ts';
/** `lasting`: of the very bytes that the id names. `this-run`: of bytes that this run has to take for them. */
export type FactsValidity = 'lasting' | 'this-run';
/**
 * Keeps facts by content id, or by content id and what else they depend on. Never wrong: what it cannot vouch for it does
 * not have.
 */
export interface FactsStore {
    get(id: string): FileFacts | undefined;
    /** What is not `lasting` is forgotten when the run ends. */
    set(id: string, facts: FileFacts, validity: FactsValidity): void;
}
/** For one run: what base and head share is read once. */
export declare function memoryStore(): FactsStore;
