/** How tightly an operator binds. */
export declare const precedence: ReadonlyMap<string, number>;
/** 0 for what is no operator. */
export declare function levelOf(operator: string): number;
/** What follows the target of an assignment. */
export declare const assignments: ReadonlySet<string>;
