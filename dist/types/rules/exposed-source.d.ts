import { type RepoPath } from '../model/path.ts';
import type { Settings } from '../model/settings.ts';
import type { Rule } from './rule.ts';
/** PHP under a name that no server runs: whoever asks for it reads the source. */
export declare const exposedSource: Rule;
/** True for PHP that lies under an extension of which the settings say so: most servers run such files, or refuse them. */
export declare function isSentAsText(path: RepoPath, { exposedExtensions }: Pick<Settings, 'exposedExtensions'>): boolean;
