import type { Finding } from '../model/finding.ts';
import { type SarifRule } from './sarif-rules.ts';
/** One finding as a SARIF result; its rule is among `rules`. */
export declare function sarifResult(finding: Finding, rules: readonly SarifRule[]): {
    ruleId: import("../model/finding.ts").RuleId;
    ruleIndex: number;
    level: "error" | "note" | "warning";
    message: {
        text: string;
    };
    locations: {
        physicalLocation: {
            artifactLocation: {
                uri: string;
                uriBaseId: string;
            };
            region: {
                startLine: number;
                startColumn?: never;
                endLine?: never;
                endColumn?: never;
            } | {
                startLine: number;
                startColumn: number;
                endLine: number;
                endColumn: number;
            };
        };
    }[];
    relatedLocations: {
        id: number;
        physicalLocation: {
            artifactLocation: {
                uri: string;
                uriBaseId: string;
            };
            region: {
                startLine: number;
                startColumn: number;
            };
        };
        message: {
            text: string;
        };
    }[];
    partialFingerprints: {
        'deployGuard/v1': string;
    };
    fixes?: {
        description: {
            text: string;
        };
        artifactChanges: {
            artifactLocation: {
                uri: string;
                uriBaseId: string;
            };
            replacements: {
                deletedRegion: {
                    startLine: number;
                    startColumn: number;
                    endLine: number;
                    endColumn: number;
                };
                insertedContent: {
                    text: string;
                };
            }[];
        }[];
    }[];
    suppressions?: ({
        justification?: never;
        kind: string;
        status: string;
    } | {
        justification: string;
        kind: string;
        status: string;
    })[];
};
