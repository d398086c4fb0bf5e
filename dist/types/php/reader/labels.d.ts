/** `[A-Za-z_]` or a byte past ASCII. */
export declare function isLabelStart(unit: number): boolean;
/** `0` to `9`. */
export declare function isDigit(unit: number): boolean;
/** After the label that starts at `from`. */
export declare function labelEnd(source: string, from: number): number;
/** After the labels that are joined by `\`, the first of which stands at `from`. A last `\` before a `{` belongs to them. */
export declare function nameEnd(source: string, from: number): number;
