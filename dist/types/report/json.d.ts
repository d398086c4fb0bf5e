import type { Reporter } from '../model/report.ts';
import { type Shape } from './report-shape.ts';
/** The report as it is, in the order of its schema, so that equal reports give equal bytes whoever built them. */
export declare const json: Reporter;
/** A copy with the keys of `shape`, in its order, at every depth; `undefined` and keys that it does not name fall away. */
export declare function inOrder(value: unknown, shape: Shape): unknown;
