import type { Report } from '../model/report.ts';
import { type FixableTree, type FixPlan } from './plan-fixes.ts';
/** A directory whose files can be mended: what `openDirectory` gives. */
export interface FixableDirectory extends FixableTree {
    /** Absolute: what `paths` are relative to. */
    readonly root: string;
}
/** What came of a plan on the disk, in words for people: `wp-settings.php:142: Write locale.php for locale.phpp`. */
export interface FixOutcome {
    readonly fixed: readonly string[];
    /** With the reason at the end. */
    readonly refused: readonly string[];
}
/**
 * Applies what is certain among the fixes of a report to the directory that was checked as `head`. A file that has changed
 * since is left alone; each other one is replaced as a whole, or stays as it was. Renames overwrite nothing.
 */
export declare function applyFixes(report: Pick<Report, 'findings'>, head: FixableDirectory): Promise<FixOutcome>;
/** `root` is absolute. Does not reject for a file that cannot be changed: it is among the refused. */
export declare function applyPlan(plan: FixPlan, root: string): Promise<FixOutcome>;
