import type { FileFacts } from '../facts.ts';
import type { Parsed } from '../parse/parse.ts';
import type { Scan } from '../scan/scan-result.ts';
import { type Walk } from '../walk/walk.ts';
/** Drafts to facts: irrelevant ones dropped, blocks renumbered, offsets turned into positions. The drafts are used up. */
export declare function finishFacts(walk: Walk, parsed: Parsed, scan: Scan, wanted: ReadonlySet<string>): FileFacts;
