import type { CheckOptions } from '../check.ts';
import type { Settings } from '../model/settings.ts';
import type { Baseline } from '../model/suppression.ts';
/** A directory whose files are judged by settings of their own. */
export interface ProjectSettings {
    /** Relative to the root; `''` for what lies in no other project. */
    readonly directory: string;
    readonly settings: Settings;
    readonly settingOrigins?: ReadonlyMap<string, string>;
    readonly baseline?: Baseline;
}
/** The files of one project: those in a directory that are not in another one inside of it. */
export interface Part {
    readonly directory: string;
    readonly inner: readonly string[];
}
/** One question for each project about which there is something to say. What was read for one serves all. */
export declare function questionsOf(options: CheckOptions): readonly CheckOptions[];
/** Whether a path of a report is one of the part. */
export declare function compilePart(part: Part | undefined): (shown: string) => boolean;
