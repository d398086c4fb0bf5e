import type { Finding, Impact } from '../model/finding.ts';
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
export declare function causeDetails({ cause, path }: Finding): Detail[];
export declare function impactDetails({ impact, severity }: Finding): Detail[];
/** `index.php → a.php → b.php`; of a long chain the middle is left out. */
export declare function chainText(impact: Impact): string;
