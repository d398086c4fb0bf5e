import { type RepoPath } from '../model/path.ts';
import type { ExtensionSurvey } from './extension-survey.ts';
/** What a file was most likely meant to be called, and what gives it away. */
export interface Guess {
    /** The base name that was meant. */
    readonly meant: string;
    readonly because: 'slip' | 'php' | 'case' | 'no-dot' | 'no-extension' | 'php-alone' | 'two-dots' | 'trailing-dot' | 'renamed' | 'server-file';
}
type Guesser = (path: RepoPath, survey: ExtensionSurvey) => Guess | undefined;
/** The first guess about a whole file name; undefined when nothing is wrong with it, or nothing can be proved. */
export declare const guessName: Guesser;
export {};
