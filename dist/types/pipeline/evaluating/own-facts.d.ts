import type { RepoPath } from '../../model/path.ts';
import type { FileFacts } from '../../php/facts.ts';
/** Facts are told apart by identity, and a store gives the same ones for two files of the same bytes. */
export declare function ownFacts(files: Map<RepoPath, FileFacts>): void;
/** Equal facts that are not the same ones; what they say is shared. */
export declare function anotherOf(facts: FileFacts): FileFacts;
