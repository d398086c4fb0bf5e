import { type RepoPath } from '../../model/path.ts';
import type { Engine } from '../engine.ts';
import type { Values } from '../values/values.ts';
/**
 * `./` and `../` of a page mean the page's own directory, whoever reads the variable later (conformance rows 6 and 11):
 * so they are written out when the variable leaves the page.
 */
export declare function handedOver(values: Values, from: RepoPath, scope: number, engine: Engine): Values;
