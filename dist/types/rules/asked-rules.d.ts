import type { Settings } from '../model/settings.ts';
import { type Rule } from './rule.ts';
/** Whether a rule of this id, if there is one, looks at a file whenever the file is checked. */
export type IsAsked = (rule: string, path: string) => boolean;
/** A rule that is off there does not, nor one that needs a comparison, nor the one that judges suppressions. */
export declare function compileIsAsked(settings: Pick<Settings, 'rules' | 'overrides'>, known?: readonly Rule[]): IsAsked;
