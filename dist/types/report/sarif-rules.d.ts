import type { RenderOptions, Report, RuleDoc } from '../model/report.ts';
export declare const sarifLevel: {
    readonly error: 'error';
    readonly warning: 'warning';
    readonly notice: 'note';
};
export type SarifRule = ReturnType<typeof sarifRule>;
/** Every rule of the options, then those that only the findings name; each id once. */
export declare function sarifRules(report: Report, { rules }: RenderOptions): {
    id: import("../model/finding.ts").RuleId;
    name: import("../model/finding.ts").RuleId;
    shortDescription: {
        text: string;
    };
    fullDescription: {
        text: string;
    };
    help: {
        text: string;
        markdown: string;
    };
    helpUri?: string;
    defaultConfiguration: {
        level: "error" | "note" | "warning";
    };
    properties: {
        precision: string;
        'problem.severity': "error" | "recommendation" | "warning";
        tags: string[];
    };
}[];
declare function sarifRule({ id, summary, helpUri, severity }: RuleDoc): {
    id: import("../model/finding.ts").RuleId;
    name: import("../model/finding.ts").RuleId;
    shortDescription: {
        text: string;
    };
    fullDescription: {
        text: string;
    };
    help: {
        text: string;
        markdown: string;
    };
    helpUri?: string;
    defaultConfiguration: {
        level: "error" | "note" | "warning";
    };
    properties: {
        precision: string;
        'problem.severity': "error" | "recommendation" | "warning";
        tags: string[];
    };
};
export {};
