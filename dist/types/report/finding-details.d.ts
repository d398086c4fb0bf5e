import type { Finding } from '../model/finding.ts';
/** One line of explanation below a finding, in visible characters. */
export interface Detail {
    readonly label: 'tried' | 'did you mean' | 'breaks' | 'by way of' | 'because' | 'see' | 'fix' | 'run';
    readonly text: string;
    /** True when `text` is a name, names or a command, and nothing else. */
    readonly code: boolean;
    /** Parts of `text` that must not be torn apart; absent: it may be broken at each space. */
    readonly pieces?: readonly string[];
}
/** What a finding says beside its message, or beside the sentence that stands for it, in reading order. */
export declare function detailsOf(finding: Finding, said?: string): Detail[];
