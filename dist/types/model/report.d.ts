import type { Finding, ReportPath, RuleId, Severity } from './finding.ts';
import type { Verdict } from './verdict.ts';
/** How many include sites of the judged files of the head tree got each verdict. */
export interface VerdictCounts {
    found: number;
    optional: number;
    case: number;
    provided: number;
    outside: number;
    notDeployed: number;
    missing: number;
    unknown: number;
}
export interface Summary {
    filesChanged: number;
    /** PHP files that were judged: those that the settings and the named paths leave. All were read. */
    filesIndexed: number;
    errors: number;
    warnings: number;
    notices: number;
    suppressed: number;
    /** Findings of the head tree that the base tree has too. */
    preexisting: number;
    includes: VerdictCounts;
}
export interface RangeInfo {
    /** Absent when there is nothing to compare with. */
    base?: {
        sha: string;
        source: string;
    };
    head: {
        sha: string;
        source: 'worktree' | 'index' | 'commit';
    };
    /** How base and head were chosen, in words. */
    method: string;
    /** False when something could not be determined and more was checked instead. */
    complete: boolean;
    notes: string[];
}
/** What could not be checked. */
export interface Problem {
    kind: 'unreadable' | 'unparsable' | 'rule-crashed';
    path: ReportPath;
    message: string;
}
/** An include, shown because its verdict was asked for. */
export interface ShownSite {
    verdict: Verdict;
    path: ReportPath;
    line: number;
    column: number;
    keyword: 'include' | 'include_once' | 'require' | 'require_once';
    /** The operand as it is written in the source. */
    expression: string;
    reason: string;
    /** The files that were found: for `found` and `case`. */
    targets?: ReportPath[];
}
/** A directory that was judged by settings of its own, and how it did. */
export interface ProjectReport {
    /** Relative to the repository's root; empty for what lies in no other project. */
    directory: string;
    result: 'passed' | 'failed' | 'skipped';
    errors: number;
    warnings: number;
    notices: number;
}
/** Why a run passed that would have failed. */
export interface ReportOverride {
    reason: string;
    /** Who said so, in words: `the input override`, `the commit 1a2b3c…`. */
    source: string;
}
/**
 * Plain data: what one run found. `findings` are sorted by path, line, column, rule; equal inputs give equal bytes.
 * Its JSON form is described by report.schema.json.
 */
export interface Report {
    schemaVersion: 1;
    tool: {
        name: 'deploy-guard';
        version: string;
    };
    /** What the gate says; `passed` also where it was overridden. */
    result: 'passed' | 'failed' | 'skipped';
    override?: ReportOverride;
    scope: 'changed' | 'all' | 'files';
    /** Of several ranges the first, with a note on each. */
    range?: RangeInfo;
    /** All of them, where several were checked: several refs of one push. */
    ranges?: RangeInfo[];
    /** Where several directories have settings of their own: what came of each. The result is that of the worst. */
    projects?: ProjectReport[];
    summary: Summary;
    findings: Finding[];
    problems: Problem[];
    /** The includes whose verdict was asked for, sorted by path, line, column; absent when nothing was asked. */
    sites?: ShownSite[];
}
/** What a reporter says about a rule beside its findings. */
export interface RuleDoc {
    readonly id: RuleId;
    readonly summary: string;
    /** An absolute https URL of the rule's page. */
    readonly helpUri?: string;
    /** The rule's own severity, before settings. */
    readonly severity: Severity;
}
export interface RenderOptions {
    color: boolean;
    /** Columns of the terminal. Text is wrapped to it and source lines are cut to it, down to 20. */
    width: number;
    /** All rules that ran, for formats that describe them (sarif, markdown). Absent: only their ids are named. */
    rules?: readonly RuleDoc[];
    /**
     * Where files of the tree can be looked at: a URL that ends in `/` and to which a percent-encoded path is appended, such
     * as `https://github.com/owner/name/blob/<sha>/`. Places become links in markdown, and in pretty with `hyperlinks`.
     */
    sourceUrl?: string;
    /** pretty: the terminal understands OSC 8 links. */
    hyperlinks?: boolean;
    /** markdown: what the text must fit into. `job-summary` (the default): 900,000 bytes; `comment`: 65,000 characters. */
    destination?: 'job-summary' | 'comment';
    /** sarif: `automationDetails.id` up to its slash, which tells apart several runs on one commit. Default `deploy-guard`. */
    category?: string;
}
/** A format: a pure function from the report to text. */
export type Reporter = (report: Report, options: RenderOptions) => string;
