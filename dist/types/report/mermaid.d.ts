import type { Finding } from '../model/finding.ts';
/**
 * A Mermaid flowchart, without its fence, of how a request comes to the missing file; absent when the finding has no
 * chain of includes. Labels are quoted and hold no character that means something to Mermaid or to HTML.
 */
export declare function mermaidChain({ impact, target }: Finding): string | undefined;
/** A name as it stands between the quotes of a Mermaid label. */
export declare function mermaidLabel(name: string): string;
