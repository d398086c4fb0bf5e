import { type RepoPath } from '../model/path.ts';
import { type Slip } from './extension-slip.ts';
import type { RuleContext } from './rule.ts';
export interface Candidate {
    readonly extension: string;
    readonly slip: Slip;
}
/** What the names of both sides of a comparison say about one another. */
export interface ExtensionSurvey {
    readonly context: RuleContext;
    /**
     * What an extension (lower case) may be a slip of: the most telling slip first, then the core extensions, then the
     * project's own by frequency. Empty for an extension that others are a slip of.
     */
    candidates(extension: string): readonly Candidate[];
    /** In lower case: the project uses it, so that one more file with it is no slip. */
    isEstablished(extension: string): boolean;
    /** The same for one spelling, in its exact case. */
    isEstablishedSpelling(extension: string): boolean;
    /** An include finds a file with this extension (lower case). */
    isExtensionIncluded(extension: string): boolean;
    /** An include finds this very file. */
    isIncluded(path: string): boolean;
    /** A file of its directory has the extension `php`. */
    hasPhpBeside(path: RepoPath): boolean;
    /** The name is there on the other side, and not on this one. */
    isGone(path: string): boolean;
    /** An include asks for this name in vain. */
    isWanted(path: string): boolean;
    /** True, false, or undefined where nobody looked. */
    holdsPhp(path: RepoPath): boolean | undefined;
    /** The bytes of `path` here are those of `gone` on the other side. */
    isSameFile(path: RepoPath, gone: string): boolean;
}
/** Looks at every path of both trees once. */
export declare function surveyExtensions(context: RuleContext): ExtensionSurvey;
