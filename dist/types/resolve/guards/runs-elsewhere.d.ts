import type { Engine, Place } from '../engine.ts';
/**
 * True for a page that no include names, whose paths with `./` and `../` lead nowhere from its own directory, and all of
 * them to files from another one where pages are: something that is not read here, such as a template, runs it there.
 */
export declare function runsElsewhere({ path, facts }: Place, engine: Engine): boolean;
