import type { Severity } from '../model/finding.ts';
declare const CODES: {
    readonly bold: readonly [1, 22];
    readonly dim: readonly [2, 22];
    readonly red: readonly [31, 39];
    readonly green: readonly [32, 39];
    readonly yellow: readonly [33, 39];
    readonly cyan: readonly [36, 39];
};
export type Style = keyof typeof CODES;
/** Wraps a text in terminal styles, or leaves it alone. */
export type Paint = (text: string, ...styles: Style[]) => string;
export declare function painter(color: boolean): Paint;
export declare const severityStyle: Readonly<Record<Severity, Style>>;
export {};
