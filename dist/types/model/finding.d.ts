/** Of a rule that a caller of the library brings: its prefix keeps it apart from all that is to come. */
export type CustomRuleId = `${string}/${string}`;
/** For ever: a rule never changes its id. */
export type RuleId = CustomRuleId | 'suspicious-extension' | 'suspicious-name' | 'exposed-source' | 'missing-require' | 'missing-include' | 'case-mismatch' | 'malformed-include' | 'not-deployed' | 'unresolved-require' | 'missing-template' | 'missing-path' | 'missing-autoload' | 'missing-class' | 'autoload-mismatch' | 'unused-suppression';
export type Severity = 'error' | 'warning' | 'notice';
/** How a missing target was proved: see docs/architecture.md, "From value to verdict". */
export type Proof = 'exact' | 'votes' | 'transition' | 'tail';
/** A path as reports write it: relative to the repository's root, through `displayName`. */
export type ReportPath = string;
export interface Target {
    /** The operand as it is written in the source. */
    expression: string;
    /** Paths that were looked for, most likely first. */
    tried: ReportPath[];
    /** The existing file whose name is nearest, when one is near enough to be meant. */
    nearest?: ReportPath;
}
/** What in the change brought the finding. */
export interface Cause {
    kind: 'edited' | 'added' | 'target-deleted' | 'target-renamed' | 'value-changed' | 'context-changed';
    /** The changed file that is to blame. */
    path: ReportPath;
    /** Where the target went, for `target-renamed`. */
    movedTo?: ReportPath;
}
/** Which pages die. */
export interface Impact {
    /** Up to ten entry pages, sorted. */
    entryPoints: ReportPath[];
    /** How many entry pages there are in all. */
    count: number;
    /** The shortest way from an entry page to the finding's file, both included. */
    chain: ReportPath[];
    /** Set when an edge of the chain is conditional or inside a function, so that it may not be taken. */
    conditional?: boolean;
}
export interface Related {
    path: ReportPath;
    line: number;
    column: number;
    message: string;
}
export interface TextEdit {
    path: ReportPath;
    startLine: number;
    startColumn: number;
    endLine: number;
    endColumn: number;
    text: string;
}
export type Fix = {
    kind: 'edit';
    title: string;
    safe: boolean;
    edits: TextEdit[];
} | {
    kind: 'rename';
    title: string;
    safe: boolean;
    rename: {
        from: ReportPath;
        to: ReportPath;
    };
};
export interface Suppression {
    kind: 'inline' | 'baseline';
    reason?: string;
}
export interface Finding {
    rule: RuleId;
    severity: Severity;
    /** Only on rules about includes that are missing. */
    proof?: Proof;
    suppressed: Suppression | null;
    /** The source line of `line`, without its end; empty for a file-level finding. */
    snippet: string;
    path: ReportPath;
    /** 1-based; 1 for a file-level finding. */
    line: number;
    /** 1-based, in UTF-16 units. */
    column: number;
    endLine: number;
    /** Half-open. */
    endColumn: number;
    message: string;
    target?: Target;
    cause?: Cause;
    /** Set in a comparison where nothing in the change can be shown to have brought it: there is no `cause`. */
    unexplained?: true;
    impact?: Impact;
    related: Related[];
    fixes: Fix[];
    /** Versioned; survives edits above it and upgrades of the tool. */
    fingerprint: string;
}
