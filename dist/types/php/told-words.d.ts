import type { FileFacts } from './facts.ts';
/**
 * Which of these words a file tells of (see `tellsOf`), in their order. However many they are, a file costs what it
 * declares: a large project asks thousands of files for thousands of words. Only of calls each word is asked for.
 */
export declare function wordsToldBy(words: readonly string[]): (facts: FileFacts) => readonly string[];
