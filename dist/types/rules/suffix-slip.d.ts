import { type RepoPath } from '../model/path.ts';
import type { ExtensionSurvey } from './extension-survey.ts';
export interface SuffixGuess {
    readonly meant: string;
    /** With its dots: `.balde.php`. */
    readonly written: string;
    readonly usual: string;
    /** How many files end in `usual`. */
    readonly count: number;
}
/** Finds a slip in the last but one part of a name: `page.balde.php` where others end in `.blade.php`. */
export declare function suffixGuesser(survey: ExtensionSurvey): (path: RepoPath) => SuffixGuess | undefined;
