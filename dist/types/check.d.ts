import type { FileTree } from './model/file-tree.ts';
import type { RangeInfo, Report } from './model/report.ts';
import type { Settings } from './model/settings.ts';
import type { Baseline } from './model/suppression.ts';
import type { Verdict } from './model/verdict.ts';
import type { FactsStore } from './php/facts-store.ts';
import { type Part, type ProjectSettings } from './pipeline/parts.ts';
import { type Progress } from './pipeline/progress.ts';
import { type ReportInput } from './pipeline/reporting/make-report.ts';
import type { EvaluatedProject } from './resolve/evaluate-project.ts';
import type { CustomRule } from './rules/custom-rules.ts';
export type { ProjectSettings } from './pipeline/parts.ts';
export type { Progress } from './pipeline/progress.ts';
export { type ReadAhead, readAhead } from './pipeline/reading/read-ahead.ts';
export interface CheckOptions {
    /** The files as they will be deployed. */
    readonly head: FileTree;
    /** The files as they are deployed now; absent: everything that is wrong with head is reported. */
    readonly base?: FileTree;
    readonly settings?: Partial<Settings>;
    /** Where a setting comes from, by its key: `deploy.exclude.0` → `deploy-guard.config.json:3:5`. For messages. */
    readonly settingOrigins?: ReadonlyMap<string, string>;
    /**
     * Directories that are judged by settings of their own, and `''` for the rest; `settings` and `baseline` do not count then.
     * Each is a check of its own over the whole trees.
     */
    readonly projects?: readonly ProjectSettings[];
    /** The files that are judged, of a tree with several projects. */
    readonly part?: Part;
    /** How head and base were chosen; goes into the report as it is. */
    readonly range?: RangeInfo;
    /** What the report calls its scope; by default `changed` with a base and `all` without. */
    readonly scope?: Report['scope'];
    /** What the file that the settings name says: see `parseBaseline`. */
    readonly baseline?: Baseline;
    /**
     * Whose ignore comments count. `base`: the head comes from someone who may not decide, so that only those count that stand
     * in files as the base has them; without a base none does. Default `head`.
     */
    readonly ignoresFrom?: 'head' | 'base';
    /** Only findings in, or caused by, these files and directories. */
    readonly paths?: readonly string[];
    /** Also lists the includes that have one of these verdicts. */
    readonly show?: readonly Verdict[];
    /** Rejects with UserError `aborted`. */
    readonly signal?: AbortSignal;
    readonly onProgress?: (progress: Progress) => void;
    readonly factsStore?: FactsStore;
    /** The caller's own, beside the built-in ones. Settings, ignore comments and the baseline count for them too. */
    readonly rules?: readonly CustomRule[];
}
/**
 * Tells what would break if `head` were deployed over `base`: findings(head) − findings(base). Reads nothing but the two
 * trees. Rejects with UserError where it was cancelled; what cannot be checked is a problem in the report.
 */
export declare function check(options: CheckOptions): Promise<Report>;
/** What else comes out of a check. */
export interface Notes {
    /** The words by which files were asked for a second reading: see `sayTheSame`. */
    names?: ReadonlySet<string>;
    /** None of the findings that the change brings was left out, whatever it is put down to. */
    tellsAll?: boolean;
    /** What is wrong with head, whatever base is, from what this check found out. Absent where projects have own settings. */
    alone?: () => Promise<Report>;
    /** What was read, for a further check of one of the trees. */
    store?: FactsStore | undefined;
}
/** As `check`; takes down what an answer to a later question may need. */
export declare function checkNoting(options: CheckOptions, notes: Notes): Promise<Report>;
/** What a report is made of, and what its verdicts come from. */
export interface JudgedTrees extends ReportInput {
    readonly evaluated: {
        readonly head: EvaluatedProject;
        readonly base?: EvaluatedProject;
    };
}
/** All of `check` but the report. Rejects as it does. */
export declare function judgeTrees(options: CheckOptions): Promise<JudgedTrees>;
