import type { Severity } from '../model/finding.ts';
/** In the order in which they are written. */
export interface CommandProperties {
    readonly title?: string;
    readonly file?: string;
    readonly line?: number;
    readonly endLine?: number;
    readonly col?: number;
    readonly endColumn?: number;
}
/**
 * One line that GitHub's runner reads as an annotation. Escaped as the runner undoes it (actions/toolkit, command.ts:
 * data `% CR LF`, properties also `: ,`). Text that the runner could take for a command of its own when it prints the
 * message again is defused first. No line break at the end.
 */
export declare function workflowCommand(severity: Severity, properties: CommandProperties, message: string): string;
/** Leading `::` of a line, and `##[`, `##vso[` anywhere, with a space inside. */
export declare function defuse(text: string): string;
