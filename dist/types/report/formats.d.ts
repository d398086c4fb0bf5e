import type { RenderOptions, Report, Reporter } from '../model/report.ts';
declare const all: {
    readonly pretty: Reporter;
    readonly json: Reporter;
    readonly jsonl: Reporter;
    readonly github: Reporter;
    readonly markdown: Reporter;
    readonly sarif: Reporter;
    readonly junit: Reporter;
    readonly gitlab: Reporter;
    readonly checkstyle: Reporter;
    readonly unix: Reporter;
};
export type FormatName = keyof typeof all;
/** Every format by the name that `--format` and `reports` take. */
export declare const formats: Readonly<Record<FormatName, Reporter>>;
/** Formats that make something of `RenderOptions.rules`: for the others nobody needs to load the rules. */
export declare const DESCRIBES_RULES: ReadonlySet<string>;
/**
 * Renders a report in a format of ours, or of the caller's own. Pure, if that is: equal reports and options give equal
 * text. The text ends with a newline unless it is empty, which only github and unix are, when there is nothing to say.
 */
export declare function formatReport(report: Report, format: FormatName | Reporter, options?: Partial<RenderOptions>): string;
export {};
