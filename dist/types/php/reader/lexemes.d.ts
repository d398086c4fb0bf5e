/** The operator that starts at `at` with `unit`. */
export declare function operatorAt(source: string, unit: number, at: number): string | undefined;
/** The token of the label between the offsets: itself for a keyword, in any case. */
export declare function wordToken(source: string, at: number, end: number): string;
/** After the cast that starts at the parenthesis `at`; 0 for none. */
export declare function castHere(source: string, at: number): number;
/** What a cast makes: `int`, `float`, `string`, `binary`, `array`, `object`, `bool` or `unset`. */
export declare function castType(text: string): string;
export declare function numberEnd(source: string, from: number): number;
/** The closing quote of a string whose content starts at `from`; -1 where it does not end or may hold a variable. */
export declare function closesPlainly(source: string, from: number, quote: 34 | 39): number;
