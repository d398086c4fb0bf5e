import type { RuleId, Severity } from './finding.ts';
/** How a rule is set: its findings get this severity, or it does not run. */
export type RuleSetting = Severity | 'off';
export type RuleSettings = Readonly<Partial<Record<RuleId, RuleSetting>>>;
/** Other rule settings for the findings in some files. Of several that match, the last one that names a rule decides. */
export interface Override {
    /** Globs: see `compileGlobs`. */
    readonly files: readonly string[];
    readonly rules: RuleSettings;
}
/** A file that says what is left out of an artifact: `export-ignore` in .gitattributes, .dockerignore, .distignore. */
export type DeployIgnore = 'export-ignore' | 'dockerignore' | 'distignore';
/** What of a tree is deployed. */
export interface DeploySettings {
    /** `git`: what git tracks. `directory`: what lies on the disk, as after a build. */
    readonly source: 'git' | 'directory';
    /** Globs of what is left out. */
    readonly exclude: readonly string[];
    readonly respect: readonly DeployIgnore[];
    /** Where .dockerignore and .distignore lie, relative to the root; `''` for the root itself. */
    readonly directory: string;
}
/** What a check can be told. All paths are relative to the tree's root. Everything has a default: see `defaultSettings`. */
export interface Settings {
    /** The directory that a run judges when it names none; `''`: the whole repository. Whoever calls `check` limits it. */
    readonly root: string;
    /** Globs of the files whose findings are reported. Empty: all. What is left out is still there to be included. */
    readonly include: readonly string[];
    /** Globs of files whose findings are not reported. Stronger than `include`. */
    readonly exclude: readonly string[];
    /** Extensions (without the dot) of files that hold PHP, beside the built-in ones. */
    readonly phpExtensions: readonly string[];
    /** Extensions that `suspicious-extension` never reports. */
    readonly allowExtensions: readonly string[];
    /** Extensions (without the dot) of PHP files that the server sends as text: `exposed-source` reports them. */
    readonly exposedExtensions: readonly string[];
    /** include_path entries that the server's configuration gives. */
    readonly includePaths: readonly string[];
    /** Directories that the web server serves; `.` is the root. Empty: inferred. */
    readonly documentRoots: readonly string[];
    /** Globs of pages that are requested directly. Empty: inferred. */
    readonly entryPoints: readonly string[];
    /** Constants that the code does not define: name to value. */
    readonly constants: Readonly<Record<string, string>>;
    /** Globs of paths that exist in production though they are not in the tree. */
    readonly assumeExists: readonly string[];
    /** Globs of third-party code, beside the inferred places. */
    readonly thirdParty: readonly string[];
    readonly rules: RuleSettings;
    readonly overrides: readonly Override[];
    /** The weakest severity that fails the run. */
    readonly failOn: Severity | 'never';
    /** More warnings than this fail the run whatever `failOn` says; null: any number is fine. */
    readonly maxWarnings: number | null;
    /** The baseline file, relative to the root or absolute; null: none. Whoever calls `check` reads it. */
    readonly baseline: string | null;
    /** Whether ignore comments in the source count. */
    readonly inlineIgnores: boolean;
    /** What to do when it cannot be found out what changed: check everything, or stop. */
    readonly onUndetermined: 'all' | 'fail';
    readonly deploy: DeploySettings;
    /** How many values one expression may have before it counts as open. */
    readonly maxAlternatives: number;
}
export declare const defaultSettings: Settings;
