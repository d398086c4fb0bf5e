import type { Fix, Proof, Related, RuleId, Severity, Target } from '../model/finding.ts';
import type { Span } from '../model/location.ts';
import type { RepoPath } from '../model/path.ts';
import type { RuleSetting } from '../model/settings.ts';
import type { Project } from '../resolve/verdicts/project.ts';
import type { IncludeSite, Resolution } from '../resolve/verdicts/resolution.ts';
export interface RuleMeta {
    readonly id: RuleId;
    /** The severity of a finding whose draft names none. */
    readonly severity: Severity;
    /** Set for a rule that runs only where the settings name it. */
    readonly defaultSetting?: 'off';
    /** One sentence for lists and SARIF. */
    readonly summary: string;
    /** Set for a rule that finds something only where two trees are compared. */
    readonly comparisonOnly?: true;
}
/** What a rule is set to where the settings do not name it. */
export declare function defaultSettingOf({ defaultSetting, severity }: RuleMeta): RuleSetting;
/** What a rule yields; the engine adds id, severity, snippet, cause, impact and fingerprint. */
export interface Draft {
    readonly path: RepoPath;
    /** Absent for a finding about the file itself. */
    readonly span?: Span;
    /** One sentence in plain text; names go through `displayName`. */
    readonly message: string;
    /** What identifies the finding inside its file across edits and renames: the source expression, or the file's name. */
    readonly key: string;
    /** Overrides the rule's severity; only ever weaker. */
    readonly severity?: Severity;
    readonly proof?: Proof;
    readonly target?: Target;
    readonly related?: readonly Related[];
    readonly fixes?: readonly Fix[];
}
/** What a rule may look at. `other` is the tree on the other side of the comparison: base for head, head for base. */
export interface RuleContext {
    readonly project: Project;
    readonly other?: Project;
    /** True while the tree of a change is judged, false under `--all`. */
    readonly comparing: boolean;
}
/** One small pure object. Hooks are synchronous and keep no state between calls. */
export interface Rule extends RuleMeta {
    /** Once for each path of the tree, files that are not PHP included; in the base tree perhaps only for those with findings in the head. */
    file?(path: RepoPath, context: RuleContext): Iterable<Draft>;
    /** The verdicts of the includes that it looks at. Default: all. */
    readonly verdicts?: readonly Resolution['kind'][];
    /** Once for each include with such a verdict, of the same files. */
    include?(site: IncludeSite, context: RuleContext): Iterable<Draft>;
    /** Once. */
    project?(context: RuleContext): Iterable<Draft>;
}
